//! Reads typed text as medicines: exact names so far.
//! It never drops what it cannot read.
//! Read next: `mod.rs`.

use crate::intake::{Candidate, ClassSet, Entry, How, Often, Status};

static TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/table.txt"));

/// Reads typed text as medicines.
#[must_use]
pub fn recognise(typed: &str, is: Option<&str>) -> Vec<Entry> {
    let name = typed.trim().to_lowercase();
    let row = TABLE.lines().find(|row| {
        let mut cells = row.split('|');
        let ingredient = cells.next().unwrap_or_default();
        ingredient == name || cells.nth(2).is_some_and(|brands| brands.split(';').any(|brand| brand.to_lowercase() == name))
    });
    let candidates: Vec<Candidate> = row.map(candidate).into_iter().collect();
    let (status, how) = if candidates.is_empty() { (Status::Unrecognised, How::NotFound) } else { (Status::Recognised, How::Exact) };
    let confirmed = is.is_some();
    vec![Entry { typed: typed.to_owned(), status, how, candidates, dose: None, often: Often::NotSaid, confirmed }]
}

fn candidate(row: &str) -> Candidate {
    let mut cells = row.split('|');
    let name = cells.next().unwrap_or_default().replace(" / ", " + ");
    let places = |text: &str| text.split(',').filter_map(|place| place.parse::<u16>().ok()).fold(ClassSet::EMPTY, |set, place| set.union(ClassSet::of(place)));
    let classes = places(cells.next().unwrap_or_default());
    let parts: Vec<(String, ClassSet)> = cells
        .next()
        .unwrap_or_default()
        .split(',')
        .filter_map(|place| TABLE.lines().nth(place.parse().ok()?))
        .map(|row| {
            let mut cells = row.split('|');
            (cells.next().unwrap_or_default().to_owned(), places(cells.next().unwrap_or_default()))
        })
        .collect();
    let classes = parts.iter().fold(classes, |set, (_, of)| set.union(*of));
    Candidate { name, classes, parts, daily: None, equivalent: None }
}
