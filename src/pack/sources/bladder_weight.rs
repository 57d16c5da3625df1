//! Bladder and body mass index: labels, trials, clinic lists.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `spr-us-cystitis`.
pub(crate) static SPR_US_CYSTITIS: Source = Source {
    id: "spr-us-cystitis",
    fact: prose!(
        "Ulcerative or interstitial cystitis is known with long or misused ketamine; more bladder symptoms than with placebo in esketamine trials, no cystitis up to 1 year; monitor and refer."
    ),
    section: prose!(
        "USPI 5.10 (5.9 before 2023): full text 03/2019 p. 8, Merative esketamine monograph, 1 Nov 2025, EU package leaflet"
    ),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `urinary-cystitis-home`.
pub(crate) static URINARY_CYSTITIS_HOME: Source = Source {
    id: "urinary-cystitis-home",
    fact: prose!("Past cystitis is an exclusion or a consideration for use at home."),
    section: prose!("Carolinas exclusion page; Journey Clinical, medical eligibility article"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "clinics Carolinas and Journey",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `em-urine-retention`.
pub(crate) static EM_URINE_RETENTION: Source = Source {
    id: "em-urine-retention",
    fact: prose!("Unable to pass urine, or passing clots: care on the same day (recalled)."),
    section: prose!("Reasoned from practice; no publication"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "none",
    about: Setting::ALL,
    verified: Verified::Memory,
};

/// Evidence row `ket-us-gu-pain-stop`.
pub(crate) static KET_US_GU_PAIN_STOP: Source = Source {
    id: "ket-us-gu-pain-stop",
    fact: prose!(
        "Pain of bladder or genitals in long-term off-label users may come from ketamine; consider an end of treatment if it goes on with other urinary symptoms."
    ),
    section: prose!("Ketalar USPI 2.1: Henry Schein copy of the label, Oct 2024 (first half read)"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `bmi-35-18-5`.
pub(crate) static BMI_35_18_5: Source = Source {
    id: "bmi-35-18-5",
    fact: prose!("A body mass index over 35 or under 18.5 was excluded."),
    section: prose!("Registry record NCT06597695"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT06597695",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};
