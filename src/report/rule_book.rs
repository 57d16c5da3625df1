//! The rule book, `docs/rules.md`: every rule in plain sentences, rendered from what runs.
//! It never adds a statement of its own to a rule.
//! Read next: `rule_book/clinic.rs`, then `rule_book/tables.rs`.

mod clinic;
mod coverage;
mod scales;
mod summary;
mod tables;
mod traits;

pub use self::coverage::coverage;

use super::sentence::{list_head, sentence};
use crate::logic::Condition;
use crate::pack::{Citation, Contact, Countries, Followed, Pack, Position, Rule, Setting, Strength, Verified};
use core::fmt::Write;

/// The rule book of a pack, in Markdown.
#[must_use]
pub fn rule_book(pack: &Pack) -> String {
    let mut book = String::new();
    summary::write(&mut book, pack);
    for topic in topics(pack) {
        line(&mut book, &format!("## {}\n", title_case(topic)));
        for rule in pack.rules().filter(|rule| topic_of(rule) == topic) {
            write_rule(&mut book, rule);
        }
    }
    clinic::write(&mut book, pack);
    scales::write(&mut book, pack);
    traits::write(&mut book, pack);
    tables::write(&mut book, pack);
    coverage::write(&mut book, pack);
    book
}

fn line(book: &mut String, text: &str) {
    // INVARIANT: writing to a String does not fail.
    let _ = writeln!(book, "{text}");
}

fn topics(pack: &Pack) -> Vec<&'static str> {
    let mut topics = Vec::new();
    for rule in pack.rules() {
        if !topics.contains(&topic_of(rule)) {
            topics.push(topic_of(rule));
        }
    }
    topics
}

fn topic_of(rule: &Rule) -> &'static str {
    rule.id.split('.').next().unwrap_or(rule.id)
}

fn title_case(word: &str) -> String {
    if word == "asa" {
        return "ASA".to_owned();
    }
    let mut letters = word.chars();
    let first = letters.next().map(|first| first.to_ascii_uppercase());
    first.into_iter().chain(letters).collect::<String>().replace('-', " ")
}

fn write_rule(book: &mut String, rule: &Rule) {
    line(book, &format!("### {}\n", rule.title));
    let same_day = if rule.contact == Contact::SameDay { " Same-day contact." } else { "" };
    line(book, &format!("`{}`: {}.{same_day}\n", rule.id, levels(rule)));
    when(book, &rule.when);
    line(book, &format!("\n**What to do.** {}\n", rule.action));
    line(book, &format!("**Why.** {}\n", rule.why));
    line(book, &format!("**What it leaves out.** {}\n", rule.limits));
    for step in rule.steps {
        line(book, &format!("- To complete {} ({}): {}", step.before.words(), step.who, step.title));
    }
    if !rule.positions.is_empty() {
        line(book, "- Sources disagree:");
        for position in rule.positions {
            write_position(book, rule, position);
        }
    }
    line(book, "- Sources:");
    for citation in rule.citations {
        line(book, &format!("  - {}", cited(rule, citation)));
    }
    line(book, &format!("- To be read again by {}.\n", rule.review_due));
}

fn levels(rule: &Rule) -> String {
    match rule.levels.countries {
        Countries::All => levels_by_setting(rule),
        Countries::Only(countries) => format!("only in {}: {}", countries.join(", "), levels_by_setting(rule)),
        Countries::But(countries) => format!("not in {}: {}", countries.join(", "), levels_by_setting(rule)),
    }
}

fn levels_by_setting(rule: &Rule) -> String {
    let level = |setting| {
        rule.levels.in_setting(setting).map_or("does not apply".to_owned(), |level| format!("`{}`", level.id()))
    };
    let [infusion, esketamine, home] =
        [Setting::InClinicInfusion, Setting::EsketamineClinic, Setting::AtHome].map(level);
    match (infusion == esketamine, esketamine == home) {
        (true, true) => format!("{infusion} in all settings"),
        (true, false) => format!("{infusion} in both clinic settings, {home} at home"),
        _ => format!("{infusion} for infusion in the clinic, {esketamine} in an esketamine clinic, {home} at home"),
    }
}

fn when(book: &mut String, condition: &Condition) {
    match condition {
        Condition::KOf { k, of } if 1 < of.len() => {
            line(book, &format!("**When {}:**\n", list_head(usize::from(*k), of.len())));
            tree(book, condition, 0);
        }
        Condition::Named(criterion) if lists_parts(&criterion.when) => {
            line(book, &format!("**When:** {}, that is, {}:\n", criterion.name, head_of(&criterion.when)));
            tree(book, &criterion.when, 0);
        }
        _ => line(book, &format!("**When:** {}.", single(condition))),
    }
}

/// The children of a list, one a line.
fn tree(book: &mut String, condition: &Condition, depth: usize) {
    let indent = "  ".repeat(depth);
    match condition {
        Condition::KOf { of, .. } => {
            for child in *of {
                if let Condition::KOf { of, .. } = child
                    && 1 < of.len()
                {
                    line(book, &format!("{indent}- {}:", head_of(child)));
                    tree(book, child, depth.saturating_add(1));
                } else {
                    tree(book, child, depth);
                }
            }
        }
        Condition::Named(criterion) if lists_parts(&criterion.when) => {
            line(book, &format!("{indent}- {}, that is, {}:", criterion.name, head_of(&criterion.when)));
            tree(book, &criterion.when, depth.saturating_add(1));
        }
        _ => line(book, &format!("{indent}- {}", single(condition))),
    }
}

/// A condition without parts to list, in one line.
fn single(condition: &Condition) -> String {
    match condition {
        Condition::Named(criterion) => {
            format!("{}, that is: {}", criterion.name, single(&criterion.when))
        }
        _ => sentence(condition),
    }
}

fn lists_parts(condition: &Condition) -> bool {
    match condition {
        Condition::KOf { of, .. } => 1 < of.len(),
        Condition::Named(criterion) => lists_parts(&criterion.when),
        Condition::Leaf(_) => false,
    }
}

fn head_of(condition: &Condition) -> String {
    match condition {
        Condition::KOf { k, of } => list_head(usize::from(*k), of.len()),
        _ => "this holds".to_owned(),
    }
}

fn write_position(book: &mut String, rule: &Rule, position: &Position) {
    let mark = if position.followed == Followed::ByThePack { "followed here" } else { "shown beside it" };
    let is_of_rule = |citation: &Citation| rule.citations.iter().any(|own| own.source.id == citation.source.id);
    let one = |citation: &Citation| {
        if is_of_rule(citation) { format!("`{}`", citation.source.id) } else { cited(rule, citation) }
    };
    let sources: Vec<String> = position.citations.iter().map(one).collect();
    line(book, &format!("  - {} ({mark}: {})", position.says, sources.join("; ")));
}

fn cited(rule: &Rule, citation: &Citation) -> String {
    let source = citation.source;
    let used = Setting::ALL.iter().filter(|setting| rule.levels.in_setting(**setting).is_some());
    let beyond: Vec<&str> =
        used.filter(|setting| citation.extrapolated_in(**setting)).map(|setting| setting.words()).collect();
    let beyond = if beyond.is_empty() { String::new() } else { format!("; extrapolated to: {}", beyond.join(", ")) };
    let (strength, verified) = (strength_words(source.strength), verified_words(source.verified));
    format!("`{}`, {} ({strength}; {}; {verified}{beyond})", source.id, source.section, source.jurisdiction)
}

/// How a source puts what it says, in words.
const fn strength_words(strength: Strength) -> &'static str {
    match strength {
        Strength::LabelContraindication => "contraindication of a label",
        Strength::LabelWarning => "warning of a label",
        Strength::GuidelineAbsolute => "absolute statement of a guideline or list",
        Strength::GuidelineRelative => "relative statement of a guideline or list",
        Strength::TrialExclusion => "exclusion from a trial",
        Strength::Evidence => "evidence",
        Strength::WorkUp => "work-up",
        Strength::Eligibility => "inclusion criterion",
        Strength::Practice => "practice",
    }
}

/// How a source was checked, in words.
const fn verified_words(verified: Verified) -> &'static str {
    match verified {
        Verified::InFull => "read in full",
        Verified::Twice => "read on two pages",
        Verified::Once => "read on one page",
        Verified::Memory => "from memory",
        Verified::Reasoned => "our own reasoning",
    }
}

#[cfg(test)]
mod tests {
    use super::{cited, rule_book};
    use crate::pack::{Setting, pack};

    #[test]
    fn a_citation_beyond_what_its_source_is_about_says_so() {
        let book = rule_book(&pack());
        let mut some_beyond = false;
        for rule in pack().rules() {
            for citation in rule.citations {
                let is_beyond = Setting::ALL.iter().any(|setting| {
                    rule.levels.in_setting(*setting).is_some() && !citation.source.about.contains(setting)
                });
                let text = cited(rule, citation);
                assert_eq!(text.contains("; extrapolated to: "), is_beyond, "{}: {text}", rule.id);
                assert!(book.contains(&text), "{}: {text}", rule.id);
                some_beyond |= is_beyond;
            }
        }
        assert!(some_beyond, "no citation goes beyond its source, so this test shows nothing");
    }
}
