//! Labelling of esketamine nasal spray outside the US.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `spr-eu-ci-cv-6wk`.
pub(crate) static SPR_EU_CI_CV_6WK: Source = Source {
    id: "spr-eu-ci-cv-6wk",
    fact: prose!("Contraindicated within 6 weeks after a cardiovascular event, heart attack included."),
    section: prose!("EU SmPC 4.3: EU SmPC copy, 2025, EU package leaflet, Feb 2022, Portuguese leaflet"),
    strength: Strength::LabelContraindication,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-eu-bp-age-thresholds`.
pub(crate) static SPR_EU_BP_AGE_THRESHOLDS: Source = Source {
    id: "spr-eu-bp-age-thresholds",
    fact: prose!(
        "Raised pressure means above 140/90 mmHg under age 65 and above 150/90 from 65; it is lowered by lifestyle or treatment before the start, and a raised value at a session is weighed against benefit and risk."
    ),
    section: prose!(
        "EU SmPC 4.4: EU SmPC copy, 2020, RxReasoner esketamine page (EU text) (two pages of one publisher)"
    ),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-eu-arrhythmia`.
pub(crate) static SPR_EU_ARRHYTHMIA: Source = Source {
    id: "spr-eu-arrhythmia",
    fact: prose!(
        "Slow or fast heartbeat with breathlessness, palpitations, chest discomfort, light-headedness or fainting: caution."
    ),
    section: prose!("EU leaflet 2: EU package leaflet, Feb 2022"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-eu-stroke-tia`.
pub(crate) static SPR_EU_STROKE_TIA: Source = Source {
    id: "spr-eu-stroke-tia",
    fact: prose!(
        "A past problem with the blood supply of the brain, such as a stroke, is discussed with the doctor first; only haemorrhage is a contraindication."
    ),
    section: prose!("EU leaflet 2: EU package leaflet, Feb 2022, Portuguese leaflet"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-eu-pregnancy`.
pub(crate) static SPR_EU_PREGNANCY: Source = Source {
    id: "spr-eu-pregnancy",
    fact: prose!("Not recommended in pregnancy; the leaflet says not to use it; if pregnancy occurs, treatment ends."),
    section: prose!("EU SmPC 4.6: EU package leaflet, Feb 2022, MIMS Hong Kong, pregnancy section"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-eu-contraception`.
pub(crate) static SPR_EU_CONTRACEPTION: Source = Source {
    id: "spr-eu-contraception",
    fact: prose!("People who can become pregnant must use contraception during treatment."),
    section: prose!("EU SmPC 4.6: EU package leaflet, Feb 2022, MIMS Hong Kong, pregnancy section"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-eu-lactation`.
pub(crate) static SPR_EU_LACTATION: Source = Source {
    id: "spr-eu-lactation",
    fact: prose!(
        "The SmPC asks for a decision between breastfeeding and treatment; the leaflet says not to use it while breastfeeding."
    ),
    section: prose!("EU SmPC 4.6: EU package leaflet, Feb 2022, MIMS Hong Kong, pregnancy section"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-ch-contraception-6wk`.
pub(crate) static SPR_CH_CONTRACEPTION_6WK: Source = Source {
    id: "spr-ch-contraception-6wk",
    fact: prose!(
        "The Swiss and Philippine texts ask for highly effective contraception before and during treatment and until 6 weeks after the last dose."
    ),
    section: prose!("Swiss text: Swiss Spravato text, pregnancy section, MIMS Philippines, pregnancy section"),
    strength: Strength::LabelWarning,
    jurisdiction: "CH",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-eu-falls-65`.
pub(crate) static SPR_EU_FALLS_65: Source = Source {
    id: "spr-eu-falls-65",
    fact: prose!("Over 65 the risk of falling when getting up after treatment is higher; monitor."),
    section: prose!("EU leaflet 2: EU package leaflet, Feb 2022"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-eu-emergency-suicidal`.
pub(crate) static SPR_EU_EMERGENCY_SUICIDAL: Source = Source {
    id: "spr-eu-emergency-suicidal",
    fact: prose!(
        "Thoughts of self-harm or suicide at any time: tell the doctor or go to the nearest hospital at once."
    ),
    section: prose!("EU leaflet 2: EU package leaflet, Feb 2022, Spanish leaflet"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};
