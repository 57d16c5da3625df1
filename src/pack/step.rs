//! The shape of a step: something the clinic completes now, before booking or before the first session.
//! It never advises the patient.
//! Read next: `steps.rs`.

use super::rule::{Countries, Setting};
use super::source::Citation;
use crate::logic::Condition;

/// Something the clinic completes before the first session.
#[derive(Debug)]
pub struct Step {
    /// Stable id in `lower_snake_case`.
    pub id: &'static str,
    /// What is done, as a clinician says it.
    pub title: &'static str,
    /// Who does it.
    pub who: &'static str,
    /// Before what it is done.
    pub before: Before,
}

/// Before what a step is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Before {
    /// Before anything else: the patient may be in danger.
    Now,
    /// Before a session is booked.
    Booking,
    /// Before the first session.
    FirstSession,
}

/// A step that every patient of some settings gets.
#[derive(Debug)]
pub struct EveryPatient {
    /// The step.
    pub step: &'static Step,
    /// Where.
    pub settings: &'static [Setting],
    /// In which countries.
    pub countries: Countries,
    /// What the intake already says when this holds; such a step is listed as answered, for the clinic to confirm.
    pub answered_when: Option<Condition>,
    /// Why every patient gets it.
    pub citations: &'static [Citation],
}

impl EveryPatient {
    /// Only in these countries.
    #[must_use]
    pub const fn only_in(mut self, countries: &'static [&'static str]) -> EveryPatient {
        self.countries = Countries::Only(countries);
        self
    }

    /// Lists the step as answered when the condition holds.
    #[must_use]
    pub const fn answered_when(mut self, condition: Condition) -> EveryPatient {
        self.answered_when = Some(condition);
        self
    }
}

impl Before {
    /// Both.
    pub const ALL: &'static [Before] = &[Before::Booking, Before::FirstSession];
    /// Their ids.
    pub const IDS: &'static [&'static str] = &["booking", "first_session"];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Before::Now => "now",
            Before::Booking => "booking",
            Before::FirstSession => "first_session",
        }
    }

    /// Before what, in words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Before::Now => "now, before anything else",
            Before::Booking => "before booking",
            Before::FirstSession => "before the first session",
        }
    }
}
