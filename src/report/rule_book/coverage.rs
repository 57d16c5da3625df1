//! The coverage ledger, at the end of the rule book: every row of the evidence and where it is used, or why not.
//! It never states a use by hand that can be found by what cites the row.
//! Read next: `../../pack/ledger/mod.rs`.

use super::line;
use crate::pack::{Pack, elsewhere};
use std::collections::BTreeMap;

/// Where each row of the evidence is used, or why it is not, by id.
#[must_use]
pub fn coverage(pack: &Pack) -> BTreeMap<&'static str, String> {
    let mut uses: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    let mut used = |row: &'static str, kind: &str, id: &str| {
        let text = format!("{kind} `{id}`");
        let list = uses.entry(row).or_default();
        if !list.contains(&text) {
            list.push(text);
        }
    };
    for rule in pack.rules() {
        let shown = rule.positions.iter().flat_map(|position| position.citations);
        for citation in rule.citations.iter().chain(shown) {
            used(citation.source.id, "rule", rule.id);
        }
    }
    for threshold in pack.thresholds() {
        threshold.sources.iter().for_each(|row| used(row, "threshold", threshold.id));
    }
    for every in pack.every_patient {
        every.citations.iter().for_each(|citation| used(citation.source.id, "step", every.step.id));
    }
    for row in pack.preparation {
        row.citations.iter().for_each(|citation| used(citation.source.id, "preparation", row.id));
    }
    for fact in pack.dated {
        fact.sources.iter().for_each(|row| used(row, "dated fact", fact.id));
    }
    let mut all: BTreeMap<&'static str, String> = uses.into_iter().map(|(row, uses)| (row, uses.join(", "))).collect();
    for group in elsewhere() {
        for row in group.rows {
            all.entry(row).or_insert_with(|| format!("{}. {}", group.place.words(), group.why));
        }
    }
    all
}

/// Writes the ledger.
pub(super) fn write(book: &mut String, pack: &Pack) {
    line(book, "## Coverage of the evidence\n");
    line(book, "Every row of the evidence by id: what uses it, or why nothing does.\n");
    line(book, "| row | used by, or why not |");
    line(book, "|---|---|");
    for (row, text) in coverage(pack) {
        line(book, &format!("| `{row}` | {text} |"));
    }
}
