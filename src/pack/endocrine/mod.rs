//! Thyroid, sugar, hormones and rare illness: the map of the topic and the list that opens it.
//! It never asks for a laboratory value.
//! Read next: `thyroid.rs`.

pub(crate) mod rare;
pub(crate) mod thyroid;

use crate::logic::{AnyOf, options};
use crate::pack::asked::{Asked, Part, ask};

options! {
    /// Illnesses of glands, nerves and blood.
    pub(crate) Illness {
        THYROID = "thyroid", Rank(1), "a thyroid disease, or a medicine for the thyroid";
        DIABETES = "diabetes", Rank(1), "diabetes";
        PHAEOCHROMOCYTOMA = "phaeochromocytoma", Rank(1), "phaeochromocytoma or paraganglioma, removed or not";
        CARCINOID = "carcinoid", Rank(1), "carcinoid tumour";
        PORPHYRIA = "porphyria", Rank(1), "porphyria";
        MYASTHENIA = "myasthenia", Rank(1), "myasthenia gravis";
        SEVERE_ANAEMIA = "severe_anaemia", Rank(1), "severe anaemia now";
        CANCER_TREATMENT = "cancer_treatment", Rank(1), "cancer under treatment now";
    }
}
pub(crate) static ILLNESS: AnyOf<Illness> =
    AnyOf::new("illness", prose!("illnesses of glands, nerves and blood, ever told by a doctor"));

pub(crate) static QUESTIONS: &[Asked] = &[ask(&ILLNESS.question, Part::Health)];
