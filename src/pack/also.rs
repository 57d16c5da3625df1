//! One plain list that stands before rare questions: whoever it does not concern is not asked them one by one.
//! It never settles anything by silence: left blank or not sure, every question behind it is asked.
//! Read next: `cardiovascular/pressure.rs`.

use super::asked::{Asked, Part, ask};
use super::thresholds::SOON_STALE;
use crate::logic::{AnyOf, options};

options! {
    /// What opens the rarer questions, in the order in which they are asked.
    pub(crate) Also {
        READINGS = "readings", Rank(1), "a very high pressure or a low oxygen when it was measured";
        RHYTHM = "rhythm", Rank(1), "a murmur, extra beats, long QT, an ablation, POTS or a clot in the lung";
        VESSEL_WALL = "vessel_wall", Rank(1), "a disease of the vessel walls, very loose joints, or cysts in the kidneys";
        FAMILY_HEART = "family_heart", Rank(1), "an aneurysm, or a death before 40, in the close family";
        // A denial beside an anticoagulant on the list leaves its reason unknown, as with the question behind it.
        THINNER = "thinner", Unordered, "a clot in a leg, or a medicine that keeps the blood from clotting";
        PREGNANCY_PRESSURE = "pregnancy_pressure", Rank(1), "a high pressure in a pregnancy or soon after";
        KETAMINE = "ketamine", Rank(1), "ketamine or esketamine ever, for whatever reason, or an allergy to edetate or a preservative";
        FAMILY_MIND = "family_mind", Rank(1), "psychosis or bipolar disorder in the close family";
    }
}
pub(crate) static ALSO: AnyOf<Also> =
    AnyOf::new("also", prose!("what opens the rarer questions on heart, vessels, family and earlier ketamine"));

/// Read again as soon as the shortest-lived of the questions behind it.
pub(crate) static QUESTIONS: &[Asked] = &[ask(&ALSO.question, Part::Heart).keeps(&SOON_STALE)];
