//! The plain way to match names, by `strsim` alone, over the same typed entries: the figures to beat.
//! It never takes part in recognition.
//! Read next: `medicines.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

use std::collections::HashMap;

/// Every name of the data, letters and digits only, with its ingredients.
fn names() -> HashMap<String, String> {
    let mut names = HashMap::new();
    for line in include_str!("../src/medicines/medicines.csv").lines().skip(1).filter(|line| !line.contains('"')) {
        let cells: Vec<&str> = line.split(',').collect();
        for name in [cells[0]].into_iter().chain(cells[2].split(';')).chain(cells[3].split(';')) {
            names.insert(key(name), cells[0].to_owned());
        }
    }
    names.remove("");
    names
}

fn key(text: &str) -> String {
    text.to_lowercase().chars().filter(char::is_ascii_alphanumeric).collect()
}

/// The nearest name within two edits of the longest run of words that has one.
fn plain(names: &HashMap<String, String>, typed: &str) -> Option<String> {
    let words: Vec<String> =
        typed.split(|sign: char| !sign.is_alphanumeric()).map(key).filter(|word| !word.is_empty()).collect();
    for length in (1..=words.len().min(4)).rev() {
        for run in words.windows(length) {
            let joined = run.concat();
            if let Some(ingredient) = names.get(&joined) {
                return Some(ingredient.clone());
            }
            if joined.len() < 5 || joined.chars().any(|sign| sign.is_ascii_digit()) {
                continue;
            }
            let near = names.iter().filter(|(name, _)| name.len().abs_diff(joined.len()) <= 2 && 4 < name.len());
            let best = near.map(|(name, of)| (strsim::osa_distance(name, &joined), of)).min();
            if let Some((distance, of)) = best
                && distance <= 2
            {
                return Some(of.clone());
            }
        }
    }
    None
}

#[test]
fn the_plain_way_finds_less_and_turns_more_negatives_into_medicines() {
    let names = names();
    let (mut positives, mut found, mut negatives, mut turned) = (0, 0, 0, 0);
    for line in include_str!("data/typed_medicines_second.txt").lines() {
        let (expected, typed) = line.split_once('|').unwrap();
        let read = plain(&names, typed);
        if expected == "-" {
            negatives += 1;
            turned += usize::from(read.is_some());
        } else {
            positives += 1;
            let all = |read: String| expected.split(';').all(|wanted| read.split(" / ").any(|part| part == wanted));
            found += usize::from(read.is_some_and(all));
        }
    }
    println!("strsim alone, second list: {found} of {positives} found, {turned} of {negatives} negatives turned");
    assert!(found < positives && 0 < turned);
}
