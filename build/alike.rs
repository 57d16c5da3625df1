//! Refuses names that are one edit away from a name of another medicine and are not declared in `look_alikes.csv`.
//! It never counts what a whole word of its own tells apart, such as "vitamin b6" and "vitamin b12".
//! Read next: `../src/medicines/look_alikes.csv`.

use crate::data::{Data, rows};
use crate::fold::words;
use crate::table::key;
use std::collections::{BTreeMap, BTreeSet};

/// Shorter names are never compared by likeness.
const SHORTEST: usize = 4;
/// The longest word that may tell two names apart.
const LONGEST_MARK: usize = 3;

struct Named<'a> {
    key: String,
    name: &'a str,
    ingredient: &'a str,
}

pub(crate) fn check(data: &Data) {
    let declared: BTreeSet<(String, String)> =
        rows("look_alikes.csv").map(|row| in_order(key(&row["name_a"]), key(&row["name_b"]))).collect();
    let missing: Vec<String> =
        pairs(data).into_iter().filter(|(pair, _)| !declared.contains(pair)).map(|(_, line)| line).collect();
    assert!(
        missing.is_empty(),
        "look_alikes.csv: these pairs are one edit apart and not declared:\n{}",
        missing.join("\n")
    );
    let names: BTreeSet<String> = named(data).into_iter().map(|named| named.key).collect();
    let unknown: Vec<&String> =
        declared.iter().flat_map(|(one, other)| [one, other]).filter(|name| !names.contains(*name)).collect();
    assert!(unknown.is_empty(), "look_alikes.csv: no medicine has these names: {unknown:?}");
}

fn named(data: &Data) -> Vec<Named<'_>> {
    data.medicines
        .iter()
        .flat_map(|medicine| {
            let all = [&medicine.ingredient].into_iter().chain(&medicine.brands).chain(&medicine.others);
            all.map(|name| Named { key: key(name), name, ingredient: &medicine.ingredient })
        })
        .filter(|named| SHORTEST <= named.key.len())
        .collect()
}

/// The pairs one edit apart, each with the line that shows it.
fn pairs(data: &Data) -> BTreeMap<(String, String), String> {
    let named = named(data);
    let mut by_rest: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    let mut by_letters: BTreeMap<Vec<u8>, Vec<usize>> = BTreeMap::new();
    for (place, one) in named.iter().enumerate() {
        by_rest.entry(one.key.clone()).or_default().push(place);
        for left_out in 0..one.key.len() {
            by_rest.entry(format!("{}{}", &one.key[..left_out], &one.key[left_out + 1..])).or_default().push(place);
        }
        let mut letters = one.key.clone().into_bytes();
        letters.sort_unstable();
        by_letters.entry(letters).or_default().push(place);
    }
    let mut owners: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for one in &named {
        owners.entry(&one.key).or_default().insert(one.ingredient);
    }
    let of = |key: &str| &owners[key];
    let mut found = BTreeMap::new();
    for group in by_rest.values().chain(by_letters.values()) {
        for (n, one) in group.iter().enumerate() {
            for other in &group[n + 1..] {
                let (one, other) = (&named[*one], &named[*other]);
                let own = of(&one.key).intersection(of(&other.key)).next().is_some();
                if one.key != other.key
                    && is_one_edit(&one.key, &other.key)
                    && !own
                    && !is_told_apart(one.name, other.name)
                {
                    let line = format!("{} ({}) and {} ({})", one.name, one.ingredient, other.name, other.ingredient);
                    found.insert(in_order(one.key.clone(), other.key.clone()), line);
                }
            }
        }
    }
    found
}

fn in_order(one: String, other: String) -> (String, String) {
    if one < other { (one, other) } else { (other, one) }
}

/// Whether one letter more, less, another, or two swapped make one of the other.
fn is_one_edit(one: &str, other: &str) -> bool {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let front = one.iter().zip(other).take_while(|(one, other)| one == other).count();
    let (one, other) = (&one[front..], &other[front..]);
    let back = one.iter().rev().zip(other.iter().rev()).take_while(|(one, other)| one == other).count();
    match (&one[..one.len() - back], &other[..other.len() - back]) {
        // Nobody takes a digit for a letter.
        ([one], [other]) => one.is_ascii_digit() == other.is_ascii_digit(),
        ([one], []) | ([], [one]) => !one.is_ascii_digit(),
        ([a, b], [c, d]) => a == d && b == c,
        _ => false,
    }
}

/// Whether the names differ only in short words that stand apart.
fn is_told_apart(one: &str, other: &str) -> bool {
    let split = |name: &str| words(name).into_iter().map(|word| word.text).collect::<Vec<_>>();
    let (one, other) = (split(one), split(other));
    let alone = |these: &[String], those: &[String]| {
        these.iter().filter(|word| !those.contains(word)).cloned().collect::<Vec<_>>()
    };
    let differing = [alone(&one, &other), alone(&other, &one)].concat();
    1 < one.len().max(other.len()) && differing.iter().all(|word| word.len() <= LONGEST_MARK)
}
