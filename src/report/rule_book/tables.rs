//! The tables at the end of the rule book: thresholds, questions, answers without an order, discordances, sources.
//! It never leaves out a row that runs.
//! Read next: `../sentence.rs`.

use super::super::sentence::{amount, sentence, span, with_unit};
use super::{line, strength_words, verified_words};
use crate::intake::{Band, Choice, Kind, OptionRisk, Question, Risk};
use crate::logic::{Boundary, ChangedBy, Threshold};
use crate::pack::Pack;

/// Writes all tables.
pub(super) fn write(book: &mut String, pack: &Pack) {
    thresholds(book, pack);
    questions(book, pack);
    unordered(book, pack);
    discordances(book, pack);
    sources(book, pack);
}

fn thresholds(book: &mut String, pack: &Pack) {
    line(book, "## Thresholds\n");
    line(book, "A program may move a threshold inside its safe range only.\n");
    line(book, "| id | what it limits | value | the number itself | safe range | who may change it | sources |");
    line(book, "|---|---|---|---|---|---|---|");
    for threshold in pack.thresholds() {
        let (id, name, value) = (threshold.id, threshold.name, amount(threshold));
        let (counts, safe, who) = (counts(threshold), safe_range(threshold), who_may_change(threshold));
        let sources = threshold.sources.join(", ");
        line(book, &format!("| `{id}` | {name} | {value} | {counts} | {safe} | {who} | {sources} |"));
    }
    line(book, "");
}

const fn counts(threshold: &Threshold) -> &'static str {
    match threshold.boundary {
        Boundary::Including => "counts",
        Boundary::Excluding => "does not count",
    }
}

fn safe_range(threshold: &Threshold) -> String {
    let (low, high) = threshold.safe;
    format!("{} to {}", with_unit(low, threshold.unit), with_unit(high, threshold.unit))
}

const fn who_may_change(threshold: &Threshold) -> &'static str {
    match threshold.changed_by {
        ChangedBy::Nobody => "nobody",
        ChangedBy::Program => "the program; looser only with name, reason and date",
        ChangedBy::ProgramTighterOnly => "the program, tighter only",
    }
}

fn questions(book: &mut String, pack: &Pack) {
    line(book, QUESTIONS_HEAD);
    line(book, "| part | id | what it is about | answers | asked |");
    line(book, "|---|---|---|---|---|");
    for asked in pack.asked() {
        let gate = asked.asked_when.map_or("always".to_owned(), |gate| format!("if {}", sentence(&gate)));
        let question = asked.question;
        let (part, id, name) = (asked.part.id(), question.id, question.name);
        line(book, &format!("| {part} | `{id}` | {name} | {} | {gate} |", answers(question)));
    }
    line(book, "");
}

const QUESTIONS_HEAD: &str = "\
## Questions

Every question also takes \"not sure\" (where no option says it), \"rather not say\" and \"at the visit\".
None of these is read as no.
A question with a condition is asked while the condition holds or is not yet known.
";

fn answers(question: &Question) -> String {
    let choices = |choices: &[Choice]| choices.iter().map(|choice| choice.name).collect::<Vec<_>>().join("; ");
    let bands = |bands: &[Band]| bands.iter().map(|band| band.name).collect::<Vec<_>>().join("; ");
    match question.kind {
        Kind::YesNo => "yes or no".to_owned(),
        Kind::OneOf(options) => format!("one of: {}", choices(options)),
        Kind::AnyOf(options) => format!("any of: {}", choices(options)),
        Kind::Number(unit, domain) => span(domain, unit),
        Kind::When(options) => format!("a date, or: {}", bands(options)),
        Kind::Date => "a date".to_owned(),
        Kind::Medicines => "names of medicines".to_owned(),
        Kind::Trials(_) => "a list of courses: medicine, dose, weeks, episode, effect".to_owned(),
        Kind::Text => "own words, read by no rule".to_owned(),
    }
}

fn unordered(book: &mut String, pack: &Pack) {
    line(book, "## Answers without an order of risk\n");
    line(book, "For these, \"more risk never lowers\" says nothing.\n");
    for asked in pack.asked() {
        if let Risk::Unordered(reason) = asked.question.risk {
            line(book, &format!("- `{}`: {reason}.", asked.question.id));
        }
        let free = asked.question.choices().iter().filter(|choice| choice.risk == OptionRisk::Unordered);
        let names: Vec<&str> = free.map(|choice| choice.name).collect();
        if !names.is_empty() {
            line(book, &format!("- `{}`: {}.", asked.question.id, names.join("; ")));
        }
    }
    line(book, "");
}

fn discordances(book: &mut String, pack: &Pack) {
    line(book, "## Answers that do not fit together\n");
    line(
        book,
        "Shown to the clinician as a neutral \"please confirm\"; they have no level and never enter the result.\n",
    );
    for pair in pack.discordances() {
        line(book, &format!("- `{}`: {} Shown when: {}.", pair.id, pair.ask, sentence(&pair.when)));
    }
    line(book, "");
}

fn sources(book: &mut String, pack: &Pack) {
    line(book, "## Sources\n");
    line(book, "| id | what it says | where | jurisdiction | how it puts it | how it was checked |");
    line(book, "|---|---|---|---|---|---|");
    for source in pack.sources() {
        let (id, fact, section) = (source.id, source.fact, source.section);
        let (strength, verified) = (strength_words(source.strength), verified_words(source.verified));
        line(book, &format!("| `{id}` | {fact} | {section} | {} | {strength} | {verified} |", source.jurisdiction));
    }
    line(book, "");
}
