//! The register of protected traits, in the rule book, found by what rules and gates read.
//! It never leaves out a rule that reads one.
//! Read next: `coverage.rs`.

use super::{levels, line};
use crate::pack::{Pack, protected};

/// Writes the register.
pub(super) fn write(book: &mut String, pack: &Pack) {
    line(book, "## Protected traits\n");
    line(book, "Every rule and gate that reads an answer on age, pregnancy, sex or disability.");
    line(book, "Sex and gender are not asked, and nothing is inferred from a name.");
    line(book, "Illnesses stand with their topics.\n");
    for item in protected() {
        line(book, &format!("### Trait: {}\n", item.name));
        line(book, &format!("{}\n", item.reason));
        line(book, "| rule | level | why |");
        line(book, "|---|---|---|");
        for rule in pack.rules().filter(|rule| item.is_read_by(&rule.when)) {
            line(book, &format!("| `{}` | {} | {} |", rule.id, levels(rule), rule.why));
        }
        let gated = pack.asked().filter(|asked| asked.asked_when.is_some_and(|gate| item.is_read_by(&gate)));
        let gated: Vec<String> = gated.map(|asked| format!("`{}`", asked.question.id)).collect();
        let gated = if gated.is_empty() { "none".to_owned() } else { gated.join(", ") };
        line(book, &format!("\nQuestions asked only because of it: {gated}.\n"));
    }
}
