//! What a form or a report shows of a reading: ingredients, classes, brands, what it is usually given for.
//! It never takes part in recognition.
//! Read next: `mod.rs`.

use super::index::index;
use super::{N_CLASSES, class_ids};
use crate::intake::{Candidate, ClassSet};
use crate::order::Gather;

/// A reading with what is known of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Detail {
    /// The name as offered.
    pub name: String,
    /// Its ingredients.
    pub ingredients: Vec<String>,
    /// Its classes, without groups.
    pub classes: Vec<&'static str>,
    /// Its brands.
    pub brands: Vec<&'static str>,
    /// What it is usually given for.
    pub used_for: Vec<&'static str>,
}

/// The readings with what is known of them.
#[must_use]
pub fn detail(candidates: &[Candidate]) -> Vec<Detail> {
    let with_row = |candidate: &Candidate| {
        let row = index().rows.iter().copied().find(|row| row.label() == candidate.name);
        Detail {
            name: candidate.name.clone(),
            ingredients: candidate.parts.iter().map(|(name, _)| name.clone()).gather(),
            classes: class_ids(without_groups(candidate.classes)),
            brands: row.map(|row| row.brands().gather()).unwrap_or_default(),
            used_for: row.map(|row| row.conditions().gather()).unwrap_or_default(),
        }
    };
    candidates.iter().map(with_row).gather()
}

fn without_groups(classes: ClassSet) -> ClassSet {
    let places = classes.places().filter(|place| *place < N_CLASSES);
    places.fold(ClassSet::EMPTY, |set, place| set.union(ClassSet::of(place)))
}
