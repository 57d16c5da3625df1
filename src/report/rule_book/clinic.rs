//! What the clinic does, in the rule book: steps for every patient, the session day, dated facts.
//! It never repeats the steps that rules ask for; those stand with the rules.
//! Read next: `traits.rs`.

use super::line;
use crate::pack::{Citation, Countries, Pack, Setting};
use crate::report::sentence::sentence;

/// Writes all three.
pub(super) fn write(book: &mut String, pack: &Pack) {
    steps(book, pack);
    preparation(book, pack);
    dated(book, pack);
}

fn steps(book: &mut String, pack: &Pack) {
    line(book, "## Steps for every patient\n");
    line(book, "Further steps come from findings and open questions, and stand with their rules.\n");
    line(book, "| before | what | who | where | counts as answered, for the clinic to confirm, when | sources |");
    line(book, "|---|---|---|---|---|---|");
    for every in pack.every_patient {
        let answered = every.answered_when.map_or("never".to_owned(), |when| sentence(&when));
        let (before, title, who) = (every.step.before.words(), every.step.title, every.step.who);
        let places = match every.countries {
            Countries::Only(countries) => format!("{}, only in {}", places(every.settings), countries.join(", ")),
            Countries::All | Countries::But(_) => places(every.settings),
        };
        let sources = ids(every.citations);
        line(book, &format!("| {before} | {title} | {who} | {places} | {answered} | {sources} |"));
    }
    line(book, "");
}

fn preparation(book: &mut String, pack: &Pack) {
    line(book, "## Session day\n");
    line(book, "Instructions without a level. What is the same for everyone is shown to every patient too.\n");
    line(book, "| what | where | shown to | sources |");
    line(book, "|---|---|---|---|");
    for row in pack.preparation {
        let shown = if row.for_everyone { "clinician and patient" } else { "clinician" };
        line(book, &format!("| {} | {} | {shown} | {} |", row.title, places(row.settings), ids(row.citations)));
    }
    line(book, "");
}

fn dated(book: &mut String, pack: &Pack) {
    line(book, "## Facts that end on a day\n");
    line(
        book,
        "Law, not medicine; past the day every report of these settings says that somebody must read the newer law.\n",
    );
    line(book, "| id | fact | until | assumed afterwards | where | sources |");
    line(book, "|---|---|---|---|---|---|");
    for fact in pack.dated {
        let place = format!("{}, {}", fact.countries.join(", "), places(fact.settings));
        let sources = fact.sources.join(", ");
        line(
            book,
            &format!("| `{}` | {} | {} | {} | {place} | {sources} |", fact.id, fact.fact, fact.until, fact.afterwards),
        );
    }
    line(book, "");
}

fn places(settings: &[Setting]) -> String {
    if settings.len() == Setting::ALL.len() {
        return "everywhere".to_owned();
    }
    settings.iter().map(|setting| setting.words()).collect::<Vec<_>>().join(", ")
}

fn ids(citations: &[Citation]) -> String {
    citations.iter().map(|citation| format!("`{}`", citation.source.id)).collect::<Vec<_>>().join(", ")
}
