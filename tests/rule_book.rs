//! The physician's rule book: one page of counts at its head, every rule once, the register and the ledger at its end.
//! It never reads the file on disk, which another test compares with what is written here.
//! Read next: `coverage.rs`.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test or a tool may panic; the code may not"
)]

use ketamine_intake::pack::{Level, Setting, pack};
use ketamine_intake::report::{coverage, rule_book};

/// As many lines as a printed page holds in small type.
const ONE_PAGE: usize = 72;

fn book() -> String {
    rule_book(&pack())
}

/// The numbers of the cells of a row of a table, first cell aside.
fn numbers(row: &str) -> Vec<usize> {
    let cells = row.split('|').skip(2).flat_map(|cell| cell.split('/'));
    cells.filter_map(|cell| cell.trim().parse().ok()).collect()
}

#[test]
fn it_begins_with_one_page_of_counts_by_level_setting_and_topic() {
    let book = book();
    let summary = book.split("\n## ").find(|part| part.starts_with("Summary")).unwrap();
    let head = book.split("\n## Emergency").next().unwrap();
    assert!(head.lines().count() <= ONE_PAGE, "{} lines", head.lines().count());
    for setting in Setting::ALL {
        let row = summary.lines().find(|line| line.starts_with(&format!("| {} |", setting.words()))).unwrap();
        let count =
            |level: &Level| pack().rules().filter(|rule| rule.levels.in_setting(*setting) == Some(*level)).count();
        assert_eq!(numbers(row), Level::ALL.iter().map(count).collect::<Vec<_>>(), "{}", setting.id());
    }
    let topics: Vec<Vec<usize>> = summary
        .split("| topic |")
        .nth(1)
        .unwrap()
        .lines()
        .skip(2)
        .filter(|line| line.starts_with('|'))
        .map(numbers)
        .collect();
    assert_eq!(topics.iter().map(|row| row[0]).sum::<usize>(), pack().rules().count());
    // After the count of rules and of questions, five levels in each of three settings.
    for (n, setting) in Setting::ALL.iter().enumerate() {
        let of_topics: usize = topics.iter().flat_map(|row| &row[2 + n * 5..7 + n * 5]).sum();
        assert_eq!(of_topics, pack().rules().filter(|rule| rule.levels.in_setting(*setting).is_some()).count());
    }
}

#[test]
fn every_rule_stands_once_with_action_reason_limits_sources_and_review_date() {
    let book = book();
    for rule in pack().rules() {
        let head = format!("\n`{}`: ", rule.id);
        assert_eq!(book.matches(&head).count(), 1, "{}", rule.id);
        let text = book.split(&head).nth(1).unwrap().split("\n### ").next().unwrap();
        for said in [rule.action, rule.why, rule.limits, rule.review_due] {
            assert!(text.contains(said), "{} lacks \"{said}\"", rule.id);
        }
        for citation in rule.citations {
            assert!(text.contains(citation.source.id), "{} lacks {}", rule.id, citation.source.id);
        }
    }
}

#[test]
fn every_discordance_stands_in_it_with_both_strengths_named() {
    let book = book();
    for pair in pack().discordances() {
        assert!(book.contains(&format!("`{}`", pair.id)), "{}", pair.id);
    }
}

#[test]
fn it_ends_with_every_row_of_the_evidence_and_where_it_is_used() {
    let book = book();
    let ledger = book.split("\n## ").last().unwrap();
    for (row, place) in coverage(&pack()) {
        assert!(!place.is_empty(), "{row}");
        assert!(ledger.contains(row), "the ledger lacks {row}");
    }
}
