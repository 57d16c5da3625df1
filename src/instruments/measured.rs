//! Bands of body mass index and of blood pressure, by two guidelines.
//! It never makes a diagnosis of one typed reading: the band is a flag.
//! Read next: `lorazepam.rs`; the readings stand in the pack.

use super::instrument::{About, Missing, Verification, cut};
use crate::logic::{Limit, MmHg, TenthsOfKgPerM2};

// Body mass index, tenths: where each band begins.

pub(crate) static BMI_NORMAL: Limit<TenthsOfKgPerM2> =
    cut("bmi_normal", prose!("body mass index, normal"), 185, &["instrument-measured"]);
pub(crate) static BMI_OVERWEIGHT: Limit<TenthsOfKgPerM2> =
    cut("bmi_overweight", prose!("body mass index, overweight"), 250, &["instrument-measured"]);
pub(crate) static BMI_OBESE_1: Limit<TenthsOfKgPerM2> =
    cut("bmi_obese_1", prose!("body mass index, obese class 1"), 300, &["instrument-measured"]);
pub(crate) static BMI_OBESE_2: Limit<TenthsOfKgPerM2> =
    cut("bmi_obese_2", prose!("body mass index, obese class 2"), 350, &["instrument-measured"]);
pub(crate) static BMI_OBESE_3: Limit<TenthsOfKgPerM2> =
    cut("bmi_obese_3", prose!("body mass index, obese class 3"), 400, &["instrument-measured"]);

// Blood pressure: either number is enough. ACC/AHA 2017 and AHA/ACC 2025; elevated has a top number only.

pub(crate) static AHA_ELEVATED_SYSTOLIC: Limit<MmHg> =
    cut("aha_elevated_systolic", prose!("AHA, elevated"), 120, &["instrument-measured"]);
pub(crate) static AHA_STAGE_1_SYSTOLIC: Limit<MmHg> =
    cut("aha_stage_1_systolic", prose!("AHA, stage 1"), 130, &["instrument-measured"]);
pub(crate) static AHA_STAGE_1_DIASTOLIC: Limit<MmHg> =
    cut("aha_stage_1_diastolic", prose!("AHA, stage 1"), 80, &["instrument-measured"]);
pub(crate) static AHA_STAGE_2_SYSTOLIC: Limit<MmHg> =
    cut("aha_stage_2_systolic", prose!("AHA, stage 2"), 140, &["instrument-measured"]);
pub(crate) static AHA_STAGE_2_DIASTOLIC: Limit<MmHg> =
    cut("aha_stage_2_diastolic", prose!("AHA, stage 2"), 90, &["instrument-measured"]);
pub(crate) static AHA_SEVERE_SYSTOLIC: Limit<MmHg> =
    cut("aha_severe_systolic", prose!("AHA, severe: above 180 or 120"), 181, &["instrument-measured"]);
pub(crate) static AHA_SEVERE_DIASTOLIC: Limit<MmHg> =
    cut("aha_severe_diastolic", prose!("AHA, severe: above 180 or 120"), 121, &["instrument-measured"]);

// ESC 2024.

pub(crate) static ESC_ELEVATED_SYSTOLIC: Limit<MmHg> =
    cut("esc_elevated_systolic", prose!("ESC, elevated"), 120, &["instrument-measured"]);
pub(crate) static ESC_ELEVATED_DIASTOLIC: Limit<MmHg> =
    cut("esc_elevated_diastolic", prose!("ESC, elevated"), 70, &["instrument-measured"]);
pub(crate) static ESC_HYPERTENSION_SYSTOLIC: Limit<MmHg> =
    cut("esc_hypertension_systolic", prose!("ESC, hypertension"), 140, &["instrument-measured"]);
pub(crate) static ESC_HYPERTENSION_DIASTOLIC: Limit<MmHg> =
    cut("esc_hypertension_diastolic", prose!("ESC, hypertension"), 90, &["instrument-measured"]);

/// What is known of the bands of body mass.
pub(crate) const BODY_MASS_ABOUT: About = About {
    name: prose!("Body mass index"),
    window: prose!("now"),
    validated: prose!("A formula; the bands are those of the WHO, 2000."),
    missing: Missing { published: prose!("A blank number gives no index."), verified: Verification::NotApplicable },
    loinc: prose!("result 39156-5"),
    loinc_verified: Verification::Verified,
    licence: prose!("facts"),
    licence_verified: Verification::Verified,
    published: prose!("WHO 2000"),
    references: prose!("WHO 2000. Asian action points 23 and 27.5 (recall) are not applied."),
};
/// What is known of the bands of blood pressure.
pub(crate) const PRESSURE_ABOUT: About = About {
    name: prose!("Blood pressure category"),
    window: prose!("one typed reading"),
    validated: prose!("A category needs two or more readings on two or more days."),
    missing: Missing {
        published: prose!("A blank number leaves every band open that it could raise."),
        verified: Verification::NotApplicable,
    },
    loinc: prose!("panel 85354-9, systolic 8480-6, diastolic 8462-4"),
    loinc_verified: Verification::Verified,
    licence: prose!("facts"),
    licence_verified: Verification::Verified,
    published: prose!("guideline bodies"),
    references: prose!("Whelton 2018; AHA/ACC 2025 (PMID 40811516); McEvoy 2024 (ESC, PMID 39210715)"),
};
