//! What is asked about psychosis, of the patient and of close relatives.
//! It never asks for a diagnosis where what was seen, heard or believed can be asked.
//! Read next: `own.rs`.

use crate::intake::Unsure;
use crate::logic::{AnyOf, Condition, OneOf, When, options};
use crate::pack::also::{ALSO, Also};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::steps;
use crate::pack::thresholds::{USE_AGO, YEAR_AGO};

options! {
    /// What the person saw, heard or believed, and what a doctor said.
    pub(crate) Psychosis {
        AWAKE = "awake", Rank(1), "saw or heard things that others did not, fully awake, not from grief, not drunk or high";
        BELIEFS = "beliefs", Rank(1), "was sure of something that others said was not real, not drunk or high";
        HIGH = "high", Rank(1), "such things only while drunk, high or coming off a substance, the usual hours of a psychedelic apart";
        DEPRESSION_NOW = "depression_now", Rank(1), "told that the present depression comes with psychosis";
        DISORDER = "disorder", Rank(1), "told schizophrenia, schizoaffective or delusional disorder";
    }
}
pub(crate) static PSYCHOSIS: AnyOf<Psychosis> =
    AnyOf::new("psychosis", prose!("hallucinations, fixed false beliefs or a psychotic disorder, ever"));
pub(crate) static PSYCHOSIS_WHEN: When = When::new(
    "psychosis_when",
    prose!("the most recent hallucination or fixed false belief, not drunk or high"),
    YEAR_AGO,
);

options! {
    /// What it was linked with, as far as the patient knows.
    pub(crate) PsychosisLink {
        MOOD = "mood", Rank(1), "only with severe depression or mania";
        SUBSTANCE = "substance", Rank(1), "only after a substance";
        NOT_KNOWN = "not_known", Rank(2), "something else, or not known";
    }
}
pub(crate) static PSYCHOSIS_LINK: OneOf<PsychosisLink> = OneOf::new(
    "psychosis_link",
    prose!("what the hallucinations or fixed false beliefs were linked with"),
    Unsure::AnOption,
);
pub(crate) static PSYCHOSIS_HIGH_WHEN: When = When::new(
    "psychosis_high_when",
    prose!("the most recent hallucination or fixed false belief while drunk or high"),
    USE_AGO,
);

options! {
    /// Illnesses of parents, brothers, sisters and children.
    pub(crate) MindFamily {
        PSYCHOSIS = "psychosis", Rank(1), "schizophrenia or another psychosis";
        BIPOLAR = "bipolar", Rank(1), "bipolar disorder";
    }
}
pub(crate) static MIND_FAMILY: AnyOf<MindFamily> =
    AnyOf::new("mind_family", prose!("psychosis or bipolar disorder of a parent, brother, sister or child"));

const NOT_HIGH: Condition = PSYCHOSIS.includes_any_of(&[Psychosis::AWAKE, Psychosis::BELIEFS]);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&PSYCHOSIS.question, Part::Mind),
    ask(&PSYCHOSIS_WHEN.0, Part::Mind).when(NOT_HIGH).step_if_open(&steps::PSYCHOSIS_RECORDS),
    ask(&PSYCHOSIS_LINK.question, Part::Mind).when(NOT_HIGH).step_if_open(&steps::PSYCHOSIS_RECORDS),
    ask(&PSYCHOSIS_HIGH_WHEN.0, Part::Mind)
        .when(PSYCHOSIS.includes(Psychosis::HIGH))
        .step_if_open(&steps::PSYCHOSIS_RECORDS),
    ask(&MIND_FAMILY.question, Part::Mind).when(ALSO.includes(Also::FAMILY_MIND)),
];
