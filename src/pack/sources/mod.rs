//! The evidence: one entry a row, as the rules cite it.
//! It never holds a sentence copied from a source, and never a level.
//! Read next: `right_now.rs`.

mod bladder_weight;
mod brain;
mod breathing;
mod earlier_ketamine;
mod endocrine;
mod eye;
mod heart;
mod heart_more;
mod indication;
mod ketamine_labels;
mod liver_kidney;
mod medicines_levels;
mod medicines_mind;
mod medicines_pressure;
mod medicines_sedating;
mod mind;
mod mood;
mod practical;
mod pregnancy_and_age;
mod pressure;
mod psychosis;
mod right_now;
mod scales;
mod spravato_elsewhere;
mod spravato_us;
mod substances;
mod substances_more;
mod suicide;
mod work_up;

pub(crate) use bladder_weight::*;
pub(crate) use brain::*;
pub(crate) use breathing::*;
pub(crate) use earlier_ketamine::*;
pub(crate) use endocrine::*;
pub(crate) use eye::*;
pub(crate) use heart::*;
pub(crate) use heart_more::*;
pub(crate) use indication::*;
pub(crate) use ketamine_labels::*;
pub(crate) use liver_kidney::*;
pub(crate) use medicines_levels::*;
pub(crate) use medicines_mind::*;
pub(crate) use medicines_pressure::*;
pub(crate) use medicines_sedating::*;
pub(crate) use mind::*;
pub(crate) use mood::*;
pub(crate) use practical::*;
pub(crate) use pregnancy_and_age::*;
pub(crate) use pressure::*;
pub(crate) use psychosis::*;
pub(crate) use right_now::*;
pub(crate) use scales::*;
pub(crate) use spravato_elsewhere::*;
pub(crate) use spravato_us::*;
pub(crate) use substances::*;
pub(crate) use substances_more::*;
pub(crate) use suicide::*;
pub(crate) use work_up::*;

use super::rule::Setting;
use super::source::{Source, Strength, Verified};

/// Reasoned by the authors of the pack: no label or guideline carries it.
pub(crate) static PRACTICE: Source = Source {
    id: "practice",
    fact: prose!(
        "No label, guideline, trial or cohort read for this pack carries it; a named clinician signs it before a clinic relies on it."
    ),
    section: prose!("Decisions of this project, part 1"),
    strength: Strength::Practice,
    jurisdiction: "this project",
    about: Setting::ALL,
    verified: Verified::Reasoned,
};
