//! Every row of the evidence is accounted for: cited by something, or stated with the reason why not.
//! It never trusts the ledger about itself: the list of rows stands in a file of its own.
//! Read next: `data/evidence_rows.txt`.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test or a tool may panic; the code may not"
)]

use ketamine_intake::pack::{Place, elsewhere, pack};
use ketamine_intake::report::coverage;
use std::collections::BTreeSet;

fn rows() -> BTreeSet<&'static str> {
    let text = include_str!("data/evidence_rows.txt");
    text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split(' ').next()).collect()
}

#[test]
fn every_row_of_the_evidence_is_accounted_for() {
    let (rows, coverage) = (rows(), coverage(&pack()));
    assert_eq!(rows.len(), 657);
    let lost: Vec<_> = rows.iter().filter(|row| !coverage.contains_key(**row)).collect();
    assert!(lost.is_empty(), "{} rows are used nowhere and stated nowhere: {lost:?}", lost.len());
}

#[test]
fn nothing_cites_or_states_a_row_that_is_not_in_the_evidence() {
    let rows = rows();
    // Practice is no row; `mc-` are sections of the notes on classes of medicines, `instrument-` of those on scales.
    let is_section = |row: &str| row.starts_with("mc-") || row.starts_with("instrument-");
    let is_row = |row: &str| rows.contains(row) || row == "practice" || is_section(row);
    let unknown: Vec<_> = coverage(&pack()).into_keys().filter(|row| !is_row(row)).collect();
    assert!(unknown.is_empty(), "{unknown:?}");
}

#[test]
fn what_is_stated_by_hand_is_stated_once_and_only_where_nothing_cites_the_row() {
    let mut stated = BTreeSet::new();
    let coverage = coverage(&pack());
    for group in elsewhere() {
        for row in group.rows {
            assert!(stated.insert(*row), "`{row}` stands twice");
            assert_eq!(coverage[row], format!("{}. {}", group.place.words(), group.why), "`{row}` is cited by now");
        }
    }
}

#[test]
fn a_row_or_step_that_a_reason_names_exists() {
    let (steps, coverage) = (pack().steps(), coverage(&pack()));
    for group in elsewhere() {
        for name in group.why.split('`').skip(1).step_by(2) {
            let exists = match group.place {
                Place::Discordance => pack().discordances().any(|pair| pair.id == name),
                Place::Preparation => pack().preparation.iter().any(|row| row.id == name),
                _ => steps.iter().any(|step| step.id == name) || coverage.contains_key(name),
            };
            assert!(exists, "`{name}`, named in \"{}\", is neither a row nor a step", group.why);
        }
    }
}
