//! Where the patient will be for visits and sessions.
//! It never decides anything: the program's licences do, and no rule reads it.
//! Read next: `../program/place.rs`.

use crate::intake::{Kind, Question, Risk, Unsure};
use crate::pack::asked::{Asked, Part, ask};

/// An ISO 3166-2 code, or the name of a state.
pub(crate) static PATIENT_LOCATION: Question = Question {
    id: "patient_location",
    name: prose!("where the patient will be for visits and sessions"),
    kind: Kind::Text,
    risk: Risk::Unordered(prose!("a place is no risk; it is compared with the licences that the program names")),
    unsure: Unsure::Missing,
};

pub(crate) static QUESTIONS: &[Asked] = &[ask(&PATIENT_LOCATION, Part::AboutYou)];
