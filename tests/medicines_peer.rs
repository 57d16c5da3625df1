//! The plain ways to match names, by `strsim`, `rapidfuzz` and `fst` alone, over the same typed entries: the figures to beat.
//! It never takes part in recognition.
//! Read next: `medicines.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

use fst::automaton::Levenshtein;
use fst::{IntoStreamer, Map, Streamer};
use ketamine_intake::intake::Typed;
use ketamine_intake::medicines::recognise;
use rapidfuzz::distance::osa::BatchComparator;
use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Every name of the data, letters and digits only, with its ingredients.
fn names() -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
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

/// The ingredients of the longest run of words that is a name, or has one within two edits.
fn plain(names: &BTreeMap<String, String>, nearest: &dyn Fn(&str) -> Option<String>, typed: &str) -> Vec<String> {
    let words: Vec<String> =
        typed.split(|sign: char| !sign.is_alphanumeric()).map(key).filter(|word| !word.is_empty()).collect();
    for length in (1..=words.len().min(4)).rev() {
        for run in words.windows(length) {
            let joined = run.concat();
            let may_be_near = 5 <= joined.len() && !joined.chars().any(|sign| sign.is_ascii_digit());
            let of = names.get(&joined).cloned().or_else(|| may_be_near.then(|| nearest(&joined)).flatten());
            if let Some(of) = of {
                return of.split(" / ").map(str::to_owned).collect();
            }
        }
    }
    Vec::new()
}

/// The nearest name of more than four letters by a distance.
fn least(names: &BTreeMap<String, String>, word: &str, distance: &dyn Fn(&str) -> usize) -> Option<String> {
    let near = names.iter().filter(|(name, _)| name.len().abs_diff(word.len()) <= 2 && 4 < name.len());
    let best = near.map(|(name, of)| (distance(name), of)).min();
    best.filter(|(distance, _)| *distance <= 2).map(|(_, of)| of.clone())
}

fn by_automaton(index: &Map<Vec<u8>>, names: &BTreeMap<String, String>, word: &str) -> Option<String> {
    let automaton = |edits| Levenshtein::new(word, edits).ok();
    (1..=2).find_map(|edits| {
        let mut found = index.search(automaton(edits)?).into_stream();
        let (name, _) = found.next()?;
        names.get(std::str::from_utf8(name).ok()?).cloned()
    })
}

fn ours(typed: &str) -> Vec<String> {
    let entries = recognise(&[Typed { text: typed, is: None }]);
    let taken = entries.iter().filter(|entry| entry.is_taken()).flat_map(|entry| &entry.candidates);
    taken.flat_map(|candidate| &candidate.parts).map(|(name, _)| name.clone()).collect()
}

/// How many were found, how many negatives became medicines, and how long it took.
fn figures(read: &dyn Fn(&str) -> Vec<String>) -> (usize, usize, Duration) {
    let (mut found, mut turned) = (0, 0);
    let began = Instant::now();
    for line in LISTS.iter().flat_map(|list| list.lines()) {
        let (expected, typed) = line.split_once('|').unwrap();
        let read = read(typed);
        if expected == "-" {
            turned += usize::from(!read.is_empty());
        } else {
            found += usize::from(expected.split(';').all(|wanted| read.iter().any(|part| part == wanted)));
        }
    }
    (found, turned, began.elapsed())
}

/// The lists that were written before the recogniser saw them.
const LISTS: [&str; 2] =
    [include_str!("data/typed_medicines_second.txt"), include_str!("data/typed_medicines_third.txt")];

/// A crate with its way to the nearest name of a word.
type Way<'a> = (&'a str, &'a dyn Fn(&str) -> Option<String>);

#[test]
fn the_plain_ways_find_less_and_turn_more_negatives_into_medicines() {
    let names = names();
    let index = Map::from_iter(names.keys().zip(0u64..)).unwrap();
    let letters: usize = names.keys().map(String::len).sum();
    println!("{} names of {letters} letters; as an fst {} bytes", names.len(), index.as_fst().as_bytes().len());
    std::fs::write(concat!(env!("CARGO_TARGET_TMPDIR"), "/names.fst"), index.as_fst().as_bytes()).unwrap();
    let strsim = |word: &str| least(&names, word, &|name| strsim::osa_distance(name, word));
    let rapidfuzz = |word: &str| {
        let comparator = BatchComparator::new(word.chars());
        least(&names, word, &|name| comparator.distance(name.chars()))
    };
    let fst = |word: &str| by_automaton(&index, &names, word);
    let own = figures(&ours);
    println!("ours: {} found, {} turned", own.0, own.1);
    let others: [Way<'_>; 3] = [("strsim", &strsim), ("rapidfuzz", &rapidfuzz), ("fst", &fst)];
    for (name, nearest) in others {
        let (found, turned, took) = figures(&|typed| plain(&names, nearest, typed));
        let ratio = took.as_secs_f64() / own.2.as_secs_f64();
        println!("{name} alone: {found} found, {turned} turned, {ratio:.2} times as long as ours");
        assert!(found < own.0 && own.1 < turned, "{name}");
    }
}
