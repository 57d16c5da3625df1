//! Leaves and derived values over lists of medicines, as docs/semantics.md states them.
//! It never calls the engine; of an entry it reads what the recogniser gave.
//! Read next: `judge.rs`.

use super::catalogue::Derived;
use super::judge::Verdict;
use ketamine_intake::intake::{Candidate, ClassSet, Daily, Entry, How, Often, Status};
use ketamine_intake::medicines::class_ids;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};

fn taken(entry: &Entry) -> bool {
    !["not_current", "someone_else"].contains(&entry.status.id()) && entry.status != Status::NotAMedicine
}

/// Nothing was recognised, or only by likeness, or it is asked: it may be any medicine.
fn anything(entry: &Entry) -> bool {
    entry.candidates.is_empty() || entry.status == Status::Confirm || (entry.how == How::Near && !entry.confirmed)
}

fn within(set: ClassSet, classes: &[String]) -> bool {
    thread_local! {
        /// The names of the few sets that the medicines of random intakes have.
        static NAMES: RefCell<HashMap<[u64; 6], Vec<&'static str>>> = RefCell::default();
    }
    NAMES.with_borrow_mut(|names| {
        let names = names.entry(set.0).or_insert_with(|| class_ids(set));
        names.iter().any(|id| classes.iter().any(|class| class == id))
    })
}

pub(crate) fn leaf(entries: &[Entry], closed: bool, operator: &str, classes: &[String]) -> Verdict {
    let regular = operator == "regularly_in_class";
    let mut verdict = if closed { Some(false) } else { None };
    for entry in entries.iter().filter(|entry| taken(entry)) {
        let inside: Vec<bool> = entry.candidates.iter().map(|candidate| within(candidate.classes, classes)).collect();
        let sure = !anything(entry) && inside.iter().all(|inside| *inside);
        let possible = anything(entry) || inside.contains(&true);
        let (sure, possible) = match entry.often {
            _ if !regular => (sure, possible),
            Often::Regular => (sure, possible),
            Often::NotSaid => (false, possible),
            Often::Occasional => (false, false),
        };
        match () {
            () if sure => verdict = Some(true),
            () if possible && verdict == Some(false) => verdict = None,
            () => {}
        }
    }
    if operator == "not_in_class" { verdict.map(|holds| !holds) } else { verdict }
}

pub(crate) fn ends(kind: &str, entries: &[Entry], closed: bool, derived: &Derived) -> (i64, i64) {
    let (least, most) = derived.domain;
    let all: Vec<&Entry> = entries.iter().filter(|entry| taken(entry)).collect();
    let known: Vec<&Entry> = all.iter().copied().filter(|entry| !anything(entry)).collect();
    let (low, high) = match kind {
        "medicine_count" => count(&known, &derived.classes),
        _ => known.iter().fold((0, 0), |(low, high), entry| {
            let ends = entry.candidates.iter().map(|candidate| dose(kind, candidate, derived));
            let ends: Vec<(i64, i64)> = ends.collect();
            (low + ends.iter().map(|end| end.0).min().unwrap(), high + ends.iter().map(|end| end.1).max().unwrap())
        }),
    };
    let unknown = !closed || all.iter().any(|entry| anything(entry));
    (low.clamp(least, most), if unknown { most } else { high.clamp(least, most) })
}

fn dose(kind: &str, candidate: &Candidate, derived: &Derived) -> (i64, i64) {
    if !within(candidate.classes, &derived.classes) {
        return (0, 0);
    }
    match if kind == "daily_dose" { candidate.daily } else { candidate.equivalent } {
        Some(Daily { low, high }) => (low, high),
        None => derived.domain,
    }
}

fn count(known: &[&Entry], classes: &[String]) -> (i64, i64) {
    let parts = |candidate: &Candidate| -> BTreeSet<String> {
        let inside = candidate.parts.iter().filter(|(_, of)| within(*of, classes));
        inside.map(|(name, _)| name.clone()).collect()
    };
    let single = known.iter().filter(|entry| entry.candidates.len() == 1);
    let sure: BTreeSet<String> = single.flat_map(|entry| parts(&entry.candidates[0])).collect();
    let several: Vec<&&Entry> = known.iter().filter(|entry| 1 < entry.candidates.len()).collect();
    let one_more = several
        .iter()
        .any(|entry| entry.candidates.iter().map(parts).all(|parts| !parts.is_empty() && parts.is_disjoint(&sure)));
    let others =
        |entry: &&&Entry| entry.candidates.iter().map(|reading| parts(reading).difference(&sure).count()).max();
    let high = sure.len() + several.iter().filter_map(others).sum::<usize>();
    ((sure.len() + usize::from(one_more)) as i64, high as i64)
}
