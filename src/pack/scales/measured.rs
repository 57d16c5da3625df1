//! Bands of what is asked or measured anyway: the bladder check, which nobody has validated, body mass and blood pressure.
//! It never asks anything of its own.
//! Read next: `rules.rs`.

use crate::instruments::measured::*;
use crate::instruments::{About, Ask, Instrument, Missing, Verification, band, from, item};
use crate::logic::{all_of, any_of, at_least_n_of};
use crate::pack::cardiovascular::{DIASTOLIC, SYSTOLIC};
use crate::pack::kidney_bladder::{URINE, Urine};
use crate::pack::substances::{DRUGS, Drugs};
use crate::pack::weight_stomach::{BODY_MASS, HEIGHT, WEIGHT};

/// Six complaints of the question on urine; our own, not validated.
pub(crate) static BLADDER: Instrument = Instrument {
    id: "bladder_check",
    items: &[item(&URINE.question, "").ours()],
    total: None,
    bands: &[
        band("none_reported"),
        from(
            "review",
            any_of(&[
                URINE.includes_any_of(&[Urine::BLOOD, Urine::PAIN]),
                at_least_n_of(
                    2,
                    &[
                        URINE.includes(Urine::FREQUENCY),
                        URINE.includes(Urine::URGENCY),
                        URINE.includes(Urine::NIGHT),
                        URINE.includes(Urine::BURNING),
                    ],
                ),
                all_of(&[
                    URINE.includes_any_of(&[Urine::FREQUENCY, Urine::URGENCY, Urine::NIGHT, Urine::BURNING]),
                    DRUGS.includes(Drugs::KETAMINE),
                ]),
            ]),
        ),
    ],
    marks: &[],
    ask: Ask::Always,
    about: About {
        name: prose!("Short urinary symptom check, defined by this project and NOT validated"),
        window: prose!("the last 31 days"),
        validated: prose!("Not validated. Validated alternatives: ICSI and ICPI, IPSS, KSET."),
        missing: Missing { published: prose!("None; a blank is asked again."), verified: Verification::NotApplicable },
        loinc: prose!("none"),
        loinc_verified: Verification::NotApplicable,
        licence: prose!("own wording, shipped"),
        licence_verified: Verification::NotApplicable,
        published: prose!("here"),
        references: prose!(
            "Chan 2022 (Hong Kong Med J 28:466): frequency, urgency and pain low in the belly in ketamine uropathy."
        ),
    },
};

pub(crate) static BODY_MASS_INDEX: Instrument = Instrument {
    id: "body_mass_index",
    items: &[item(&WEIGHT.question, prose!("29463-7")).ours(), item(&HEIGHT.question, prose!("8302-2")).ours()],
    total: None,
    bands: &[
        band("underweight"),
        from("normal", BODY_MASS.at_least(&BMI_NORMAL)),
        from("overweight", BODY_MASS.at_least(&BMI_OVERWEIGHT)),
        from("obese_1", BODY_MASS.at_least(&BMI_OBESE_1)),
        from("obese_2", BODY_MASS.at_least(&BMI_OBESE_2)),
        from("obese_3", BODY_MASS.at_least(&BMI_OBESE_3)),
    ],
    marks: &[],
    ask: Ask::Always,
    about: BODY_MASS_ABOUT,
};

pub(crate) static PRESSURE_AHA: Instrument = Instrument {
    id: "blood_pressure_aha",
    items: &[item(&SYSTOLIC.question, prose!("8480-6")).ours(), item(&DIASTOLIC.question, prose!("8462-4")).ours()],
    total: None,
    bands: &[
        band("normal"),
        from("elevated", SYSTOLIC.at_least(&AHA_ELEVATED_SYSTOLIC)),
        from(
            "stage_1",
            any_of(&[SYSTOLIC.at_least(&AHA_STAGE_1_SYSTOLIC), DIASTOLIC.at_least(&AHA_STAGE_1_DIASTOLIC)]),
        ),
        from(
            "stage_2",
            any_of(&[SYSTOLIC.at_least(&AHA_STAGE_2_SYSTOLIC), DIASTOLIC.at_least(&AHA_STAGE_2_DIASTOLIC)]),
        ),
        from("severe", any_of(&[SYSTOLIC.at_least(&AHA_SEVERE_SYSTOLIC), DIASTOLIC.at_least(&AHA_SEVERE_DIASTOLIC)])),
    ],
    marks: &[],
    ask: Ask::Always,
    about: PRESSURE_ABOUT,
};

pub(crate) static PRESSURE_ESC: Instrument = Instrument {
    id: "blood_pressure_esc",
    items: &[item(&SYSTOLIC.question, prose!("8480-6")).ours(), item(&DIASTOLIC.question, prose!("8462-4")).ours()],
    total: None,
    bands: &[
        band("non_elevated"),
        from(
            "elevated",
            any_of(&[SYSTOLIC.at_least(&ESC_ELEVATED_SYSTOLIC), DIASTOLIC.at_least(&ESC_ELEVATED_DIASTOLIC)]),
        ),
        from(
            "hypertension",
            any_of(&[SYSTOLIC.at_least(&ESC_HYPERTENSION_SYSTOLIC), DIASTOLIC.at_least(&ESC_HYPERTENSION_DIASTOLIC)]),
        ),
    ],
    marks: &[],
    ask: Ask::Always,
    about: PRESSURE_ABOUT,
};
