//! Blood pressure, pulse and oxygen: guidelines, trials and how far self-report can be trusted.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `gz-bp-selfmeasure-bias`.
pub(crate) static GZ_BP_SELFMEASURE_BIAS: Source = Source {
    id: "gz-bp-selfmeasure-bias",
    fact: prose!("Self-measured pressure differed from observed by a mean of 8.4 (SD 10.9) over 2.2 mmHg."),
    section: prose!("Studies of self-measured pressure (PMC9811785 and others, abstracts)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `gz-htn-selfreport-meta`.
pub(crate) static GZ_HTN_SELFREPORT_META: Source = Source {
    id: "gz-htn-selfreport-meta",
    fact: prose!(
        "Self-reported hypertension: pooled sensitivity 42.1 %, specificity 89.5 % (22 studies, 112,517 people)."
    ),
    section: prose!("Goncalves 2018, meta-analysis (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `bp-180-hr130-ed-aud`.
pub(crate) static BP_180_HR130_ED_AUD: Source = Source {
    id: "bp-180-hr130-ed-aud",
    fact: prose!(
        "Systolic persistently over 180 or heart rate over 130 was excluded; registry criteria only, the trial was withdrawn before enrolment."
    ),
    section: prose!("Registry record NCT05661669"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT05661669",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `journey-uncontrolled-htn-home`.
pub(crate) static JOURNEY_UNCONTROLLED_HTN_HOME: Source = Source {
    id: "journey-uncontrolled-htn-home",
    fact: prose!("A home programme rules out lozenges in uncontrolled hypertension."),
    section: prose!("Journey Clinical, help article on exclusions"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinic Journey Clinical",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `bp-low-systolic-90`.
pub(crate) static BP_LOW_SYSTOLIC_90: Source = Source {
    id: "bp-low-systolic-90",
    fact: prose!(
        "A systolic pressure under 90 lies outside the bounds of two trials and should be explained before dosing."
    ),
    section: prose!("Registry records NCT01892995 and NCT05803551"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `hr-over-110`.
pub(crate) static HR_OVER_110: Source = Source {
    id: "hr-over-110",
    fact: prose!("A resting heart rate over 110 blocked dosing."),
    section: prose!("Registry record NCT04876066"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT04876066",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `hr-under-50`.
pub(crate) static HR_UNDER_50: Source = Source {
    id: "hr-under-50",
    fact: prose!("A heart rate under 50 was excluded; a second trial flags slow heart rates."),
    section: prose!("Registry record NCT05803551; KARMA-Dep 2"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `spo2-under-92-nct`.
pub(crate) static SPO2_UNDER_92_NCT: Source = Source {
    id: "spo2-under-92-nct",
    fact: prose!("A baseline oxygen saturation under 92 % was treated as significant."),
    section: prose!("Registry record NCT03109418"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT03109418",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `controlled-htn-allowed`.
pub(crate) static CONTROLLED_HTN_ALLOWED: Source = Source {
    id: "controlled-htn-allowed",
    fact: prose!("Controlled hypertension or diabetes was admitted."),
    section: prose!("Grunebaum inpatient trial, J Affect Disord Rep 2024;15:100690, table 1"),
    strength: Strength::Eligibility,
    jurisdiction: "trial",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `oxford-severe-htn`.
pub(crate) static OXFORD_SEVERE_HTN: Source = Source {
    id: "oxford-severe-htn",
    fact: prose!("Severe hypertension normally rules out treatment."),
    section: prose!("Oxford Health NHS ketamine service, limitations page"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "clinic Oxford (UK)",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `home-uncontrolled-group`.
pub(crate) static HOME_UNCONTROLLED_GROUP: Source = Source {
    id: "home-uncontrolled-group",
    fact: prose!(
        "The list of a home programme: uncontrolled glaucoma, uncontrolled hypertension, severe breathing problems, allergy, uncontrolled substance use, acute mania or mixed states, primary psychotic disorder, active suicidal thoughts."
    ),
    section: prose!("Journey Clinical, help article on exclusions"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinic Journey Clinical",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};
