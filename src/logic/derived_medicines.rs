//! What is calculated from a list of medicines: how many of some classes, and how much of them a day.
//! It never counts an entry that may be anything as a medicine of a class, and never leaves it out of what is possible.
//! Read next: `evaluate.rs`.

use super::derived::{Derived, DoseScale, Input, Interval};
use crate::intake::{Candidate, ClassSet, Daily, Entry};
use crate::order::{Gather, sort_long};

impl Derived {
    /// What a list gives, each end held inside the domain; an open list leaves the upper end open.
    pub(super) fn over_list(&self, list: Input<'_>, ends: impl Fn(&[Entry]) -> (i64, i64)) -> Option<Interval> {
        match list {
            Input::Entries { entries, open, stale } => {
                let (low, high) = ends(entries);
                let may_be_more = open || entries.iter().any(Entry::may_be_anything);
                let high = if may_be_more { self.domain.high } else { high };
                Some(Interval { low: self.domain.nearest(low), high: self.domain.nearest(high), stale })
            }
            Input::NotAsked => None,
            _ => Some(self.anything()),
        }
    }

    pub(super) fn dose(&self, entries: &[Entry], classes: ClassSet, scale: DoseScale) -> (i64, i64) {
        let (mut low, mut high) = (0i64, 0i64);
        for entry in entries.iter().filter(|entry| entry.is_taken() && !entry.may_be_anything()) {
            let ends = |candidate: &Candidate| match (candidate.classes.meets(classes), scale) {
                (false, _) => (0, 0),
                (true, DoseScale::Own) => self.daily(candidate.daily),
                (true, DoseScale::Equivalent) => self.daily(candidate.equivalent),
            };
            let least = entry.candidates.iter().map(|candidate| ends(candidate).0).min();
            let most = entry.candidates.iter().map(|candidate| ends(candidate).1).max();
            low = low.saturating_add(least.unwrap_or(0));
            high = high.saturating_add(most.unwrap_or(0));
        }
        (low, high)
    }

    fn daily(&self, daily: Option<Daily>) -> (i64, i64) {
        daily.map_or((self.domain.low, self.domain.high), |daily| (daily.low, daily.high))
    }
}

/// How many different ingredients in the classes are surely, and at most, in the list.
///
/// Of an entry with several readings the least is counted: one, when all of them are in the classes and none is counted already.
pub(super) fn count(entries: &[Entry], classes: ClassSet) -> (i64, i64) {
    let certain = |entry: &&Entry| entry.is_taken() && !entry.may_be_anything();
    let (mut names, mut several) = (Vec::new(), Vec::new());
    for entry in entries.iter().filter(certain) {
        match entry.candidates.as_slice() {
            [candidate] => names.append(&mut candidate.parts_in(classes).gather()),
            _ => several.push(entry),
        }
    }
    sort_long(&mut names, PartialOrd::lt);
    names.dedup();
    let others = |candidate: &Candidate| candidate.parts_in(classes).filter(|name| !names.contains(name)).count();
    let is_one_more = |entry: &&Entry| {
        entry.candidates.iter().all(|candidate| {
            candidate.parts_in(classes).next().is_some()
                && candidate.parts_in(classes).all(|name| !names.contains(&name))
        })
    };
    let low = names.len().saturating_add(usize::from(several.iter().any(is_one_more)));
    let more = several.iter().filter_map(|entry| entry.candidates.iter().map(others).max());
    let high = more.fold(names.len(), usize::saturating_add);
    (i64::try_from(low).unwrap_or(i64::MAX), i64::try_from(high).unwrap_or(i64::MAX))
}
