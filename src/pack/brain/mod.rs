//! Skull, head injury and seizures: the map of the topic and the list that opens it and the eyes.
//! It never asks for a date that a band can give.
//! Read next: `skull.rs`.

pub(crate) mod head_injury;
pub(crate) mod seizures;
pub(crate) mod skull;

use crate::logic::{AnyOf, options};
use crate::pack::asked::{Asked, Part, ask};

options! {
    /// What a doctor ever found in the skull or the eyes.
    pub(crate) BrainAndEye {
        SKULL_PRESSURE = "skull_pressure", Rank(1), "raised pressure in the skull, treated or not";
        HYDROCEPHALUS = "hydrocephalus", Rank(1), "hydrocephalus, with or without a shunt";
        BRAIN_MASS = "brain_mass", Rank(1), "a growth or cyst in the skull (a pituitary growth of 1 cm or more, or of unknown size, too)";
        PITUITARY_SMALL = "pituitary_small", Rank(1), "a pituitary growth under 1 cm";
        HEAD_INJURY = "head_injury", Rank(1), "a head injury or concussion";
        SEIZURE = "seizure", Rank(1), "a seizure of any kind, or epilepsy";
        EYE_PRESSURE = "eye_pressure", Rank(1), "glaucoma or raised eye pressure";
        EYE_EVENT = "eye_event", Rank(1), "in the last 3 months an eye operation, a detached retina or an injury that went into the eye, or an eye operation planned";
    }
}
pub(crate) static BRAIN_AND_EYE: AnyOf<BrainAndEye> =
    AnyOf::new("brain_and_eye", prose!("findings in skull and eyes, ever"));

pub(crate) static QUESTIONS: &[Asked] = &[ask(&BRAIN_AND_EYE.question, Part::Health)];
