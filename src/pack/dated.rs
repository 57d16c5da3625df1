//! Facts bound to a law that ends on a day: dated configuration, not rules.
//! It never lets a law run on silently: past its day every report of its settings says so.
//! Read next: `tables.rs`.

use super::rule::Setting;

/// A fact that holds until a day.
#[derive(Debug)]
pub struct DatedFact {
    /// Stable id in `lower_snake_case`.
    pub id: &'static str,
    /// What holds.
    pub fact: &'static str,
    /// The last day on which it holds, `YYYY-MM-DD`.
    pub until: &'static str,
    /// What is assumed from the day after, until somebody has read the newer law.
    pub afterwards: &'static str,
    /// The settings it concerns.
    pub settings: &'static [Setting],
    /// In which countries (ISO 3166-1).
    pub countries: &'static [&'static str],
    /// Ids of the evidence rows behind it.
    pub sources: &'static [&'static str],
}

pub(crate) static DATED: &[DatedFact] = &[DatedFact {
    id: "dea_telemedicine",
    fact: prose!(
        "DEA-registered practitioners may prescribe ketamine (Schedule III) after an audio-video visit without an earlier examination in person, if conditions are met (fourth extension). State law may be tighter."
    ),
    until: "2026-12-31",
    afterwards: prose!(
        "At least one examination in person before a controlled medicine is prescribed at a distance (Ryan Haight Act), with its exceptions."
    ),
    settings: &[Setting::AtHome],
    countries: &["US"],
    sources: &[
        "dea-telehealth-2026",
        "dea-telemedicine-2026",
        "dea-ryan-haight-default",
        "dea-special-registration",
        "state-law-still-applies",
    ],
}];
