//! Thresholds: a number with its unit, boundary, safe range and sources.
//! It never holds two meanings for one number: whether the number itself counts is part of it.
//! Read next: `handle.rs`.

use crate::intake::Unit;
use core::marker::PhantomData;

/// A number that conditions compare with.
#[derive(Debug)]
pub struct Threshold {
    /// Stable id in `lower_snake_case`.
    pub id: &'static str,
    /// What it limits, as a clinician says it; empty in the wasm.
    pub name: &'static str,
    /// In the scale of `unit`.
    pub value: i64,
    /// The unit and its scale.
    pub unit: Unit,
    /// Whether the number itself is on the far side.
    pub boundary: Boundary,
    /// Lowest and highest value a program may set.
    pub safe: (i64, i64),
    /// Who may move it, and which way.
    pub changed_by: ChangedBy,
    /// Ids of the evidence rows behind it; `practice` where there is none.
    pub sources: &'static [&'static str],
}

/// Whether a value equal to the threshold counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Boundary {
    /// "At least", "within": the number itself counts.
    Including,
    /// "Above", "below": the number itself does not count.
    Excluding,
}

/// Who may move a threshold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ChangedBy {
    /// Nobody: it stands in a law or defines a word.
    Nobody,
    /// The program freely to the safer side; to the other only with name, reason and date.
    Program,
    /// The program, and only to the safer side: an emergency rule reads it.
    ProgramTighterOnly,
}

/// The numbers that a program sets in place of those of the pack.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Numbers(Vec<(&'static str, i64)>);

impl Numbers {
    /// Pairs of a threshold's id and the number in force.
    #[must_use]
    pub const fn new(moved: Vec<(&'static str, i64)>) -> Numbers {
        Numbers(moved)
    }

    /// The number in force of a threshold.
    #[must_use]
    pub fn of(&self, threshold: &Threshold) -> i64 {
        self.0.iter().find(|(id, _)| *id == threshold.id).map_or(threshold.value, |(_, value)| *value)
    }

    /// The pairs, in the order set.
    #[must_use]
    pub fn moved(&self) -> &[(&'static str, i64)] {
        &self.0
    }
}

/// A threshold that only a number of the same unit can be compared with.
#[derive(Debug)]
pub struct Limit<U> {
    /// The threshold itself.
    pub threshold: Threshold,
    unit: PhantomData<fn() -> U>,
}

/// A unit as a type, so that a wrong one does not compile.
pub trait Measure {
    /// The unit at run time.
    const UNIT: Unit;
}

macro_rules! measures {
    ($($(#[$doc:meta])* $name:ident = $unit:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug)]
        pub enum $name {}
        impl Measure for $name {
            const UNIT: Unit = $unit;
        }
    )*};
}

measures! {
    /// Blood pressure, whole mmHg.
    MmHg = Unit::MmHg;
    /// Heart beats, whole per minute.
    PerMinute = Unit::PerMinute;
    /// Whole percent.
    Percent = Unit::Percent;
    /// Whole years.
    Years = Unit::Years;
    /// Whole days.
    Days = Unit::Days;
    /// Weight, tenths of a kilogram.
    TenthsOfKg = Unit::TenthsOfKg;
    /// Height, whole millimetres.
    Millimetres = Unit::Millimetres;
    /// Body temperature, tenths of a degree Celsius.
    TenthsOfCelsius = Unit::TenthsOfCelsius;
    /// Body mass index, tenths of kg/m².
    TenthsOfKgPerM2 = Unit::TenthsOfKgPerM2;
    /// Points of a scale.
    Points = Unit::Points;
    /// A count of things.
    Count = Unit::Count;
    /// Weight of a medicine, micrograms.
    Micrograms = Unit::Micrograms;
}

impl<U: Measure> Limit<U> {
    /// A threshold of the unit `U`; every field is required.
    #[must_use]
    pub const fn new(
        id: &'static str,
        name: &'static str,
        value: i64,
        boundary: Boundary,
        safe: (i64, i64),
        changed_by: ChangedBy,
        sources: &'static [&'static str],
    ) -> Limit<U> {
        assert!(safe.0 <= value && value <= safe.1, "the value lies outside its safe range");
        assert!(!sources.is_empty(), "a threshold names its sources, or `practice`");
        // The wasm holds no sources: they stand in the catalogue.
        let sources: &'static [&'static str] = if cfg!(target_arch = "wasm32") { &[] } else { sources };
        Limit {
            threshold: Threshold { id, name, value, unit: U::UNIT, boundary, safe, changed_by, sources },
            unit: PhantomData,
        }
    }
}
