//! The recogniser of medicines against typed entries: what must be found, and what must not become a medicine.
//! It never counts a reading as found that is not offered.
//! Read next: `../src/medicines/recognise.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

use ketamine_intake::intake::{Entry, Typed};
use ketamine_intake::medicines::recognise;

/// The figures over one list of typed entries.
#[derive(Debug, Default)]
struct Figures {
    positives: usize,
    found: usize,
    wrong: Vec<String>,
    missed: Vec<String>,
    negatives: usize,
    turned: Vec<String>,
}

fn ingredients(entries: &[Entry]) -> Vec<&str> {
    let taken = entries.iter().filter(|entry| entry.is_taken());
    taken.flat_map(|entry| &entry.candidates).flat_map(|candidate| &candidate.parts).map(|(name, _)| name.as_str()).collect()
}

fn read(text: &str) -> Vec<Entry> {
    recognise(&[Typed { text, is: None }])
}

fn figures(list: &str) -> Figures {
    let mut figures = Figures::default();
    for line in list.lines() {
        let (expected, typed) = line.split_once('|').unwrap();
        let entries = read(typed);
        let found = ingredients(&entries);
        let shown = format!("{typed} -> {found:?}, not {expected}");
        if expected == "-" {
            figures.negatives += 1;
            if !found.is_empty() {
                figures.turned.push(shown);
            }
            continue;
        }
        figures.positives += 1;
        if expected.split(';').all(|ingredient| found.contains(&ingredient)) {
            figures.found += 1;
        } else if found.is_empty() {
            figures.missed.push(shown);
        } else {
            figures.wrong.push(shown);
        }
    }
    figures
}

fn print(name: &str, figures: &Figures) {
    let Figures { positives, found, wrong, missed, negatives, turned } = figures;
    println!("{name}: {found} of {positives} found, {} wrong, {} missed; {} of {negatives} negatives turned", wrong.len(), missed.len(), turned.len());
    println!("wrong: {wrong:#?}\nmissed: {missed:#?}\nturned: {turned:#?}");
}

#[test]
fn typed_entries_are_found_and_negatives_are_not() {
    let figures = figures(include_str!("data/typed_medicines.txt"));
    print("typed entries", &figures);
    assert!(97 * figures.positives <= 100 * figures.found);
}
