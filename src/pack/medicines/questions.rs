//! The list of medicines, and what of late changed in it.
//! It never asks for an equivalent dose or a class: the core reads both from names.
//! Read next: `classes.rs`.
//!
//! The numbers of days and weeks in the options are the wording of the option, not thresholds.

use crate::logic::{AnyOf, MedicineList, options};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::steps;

pub(crate) static MEDICINES: MedicineList = MedicineList::new(
    "medicines",
    prose!("everything taken now: prescribed, bought, borrowed, herbal, on the skin, inhaled or injected"),
);

options! {
    /// What changed of late.
    pub(crate) MedicineChanges {
        RAN_OUT = "ran_out", Rank(1), "in the last 14 days ran out of, or no longer took, a benzodiazepine, barbiturate, baclofen, opioid, clonidine or beta blocker";
        GLP1_CHANGED = "glp1_changed", Rank(1), "began or raised a GLP-1 medicine in the last 8 weeks";
        GLP1_STOMACH = "glp1_stomach", Rank(1), "nausea, vomiting or bloating with a GLP-1 medicine";
    }
}
pub(crate) static MEDICINE_CHANGES: AnyOf<MedicineChanges> =
    AnyOf::new("medicine_changes", prose!("changes of medicines of late"));

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&MEDICINES.0, Part::Medicines).step_if_open(&steps::MEDICINE_LIST_VERIFIED),
    ask(&MEDICINE_CHANGES.question, Part::Medicines).step_if_open(&steps::MEDICINE_LIST_VERIFIED),
];
