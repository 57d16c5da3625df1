//! Psychosis.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `spr-us-psychosis`.
pub(crate) static SPR_US_PSYCHOSIS: Source = Source {
    id: "spr-us-psychosis",
    fact: prose!(
        "Because of dissociative effects, assess anyone with psychosis with care, and start only if the benefit outweighs the risk."
    ),
    section: prose!("USPI 5.2: full text 03/2019 p. 5, Merative esketamine monograph, MPR monograph after Oct 2023"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-eu-psychosis`.
pub(crate) static SPR_EU_PSYCHOSIS: Source = Source {
    id: "spr-eu-psychosis",
    fact: prose!("Present or past psychosis (delusions, hallucinations): talk to the doctor first."),
    section: prose!("EU package leaflet, section 2"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-us-box-dissociation`.
pub(crate) static SPR_US_BOX_DISSOCIATION: Source = Source {
    id: "spr-us-box-dissociation",
    fact: prose!("Boxed warning: dissociation or change of perception after a dose."),
    section: prose!("USPI boxed warning and 5.2: full text 03/2019 p. 3"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `ket-us-emergence`.
pub(crate) static KET_US_EMERGENCE: Source = Source {
    id: "ket-us-emergence",
    fact: prose!(
        "Emergence reactions in about 12 % (dream-like states, hallucinations, delirium), usually for hours, sometimes again within 24 hours."
    ),
    section: prose!("Ketalar USPI 5.2 and an older special note"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `ket-us-psych-persist`.
pub(crate) static KET_US_PSYCH_PERSIST: Source = Source {
    id: "ket-us-psych-persist",
    fact: prose!("Psychiatric adverse events may last days to weeks after exposure."),
    section: prose!("Ketalar USPI 6"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `ket-psychosis-active`.
pub(crate) static KET_PSYCHOSIS_ACTIVE: Source = Source {
    id: "ket-psychosis-active",
    fact: prose!(
        "An older monograph lists schizophrenia or acute psychosis as a contraindication of ketamine; the Italian compendium lists psychiatric disturbance."
    ),
    section: prose!("Drug-facts monograph; Italian compendium"),
    strength: Strength::LabelContraindication,
    jurisdiction: "IT",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `asra-active-psychosis`.
pub(crate) static ASRA_ACTIVE_PSYCHOSIS: Source = Source {
    id: "asra-active-psychosis",
    fact: prose!(
        "The acute guideline avoids psychosis; the chronic guideline names certain poorly controlled psychoses (grade B, low certainty)."
    ),
    section: prose!("ASRA/AAPM/ASA consensus guidelines 2018 (summaries)"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `psychosis-lifetime-trials`.
pub(crate) static PSYCHOSIS_LIFETIME_TRIALS: Source = Source {
    id: "psychosis-lifetime-trials",
    fact: prose!("A present or past psychotic disorder was excluded."),
    section: prose!("TRANSFORM-1, ELEKT-D, Bio-K, SYNAPSE (registry copies)"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `mdd-psychotic-features`.
pub(crate) static MDD_PSYCHOTIC_FEATURES: Source = Source {
    id: "mdd-psychotic-features",
    fact: prose!("Depression with psychotic features was excluded."),
    section: prose!("TRANSFORM-1, SYNAPSE, Dutch oral esketamine trial"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `psychosis-tkc-even-in-mde`.
pub(crate) static PSYCHOSIS_TKC_EVEN_IN_MDE: Source = Source {
    id: "psychosis-tkc-even-in-mde",
    fact: prose!("Psychosis is excluded even as part of a depressive episode."),
    section: prose!("Toronto Ketamine Clinic, referral form; CRTCE, questions and answers"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinics Toronto, CRTCE",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `psychosis-oxford`.
pub(crate) static PSYCHOSIS_OXFORD: Source = Source {
    id: "psychosis-oxford",
    fact: prose!("Recent or present psychosis normally excludes."),
    section: prose!("Oxford Health NHS Foundation Trust, ketamine clinic pages, 2018"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "UK",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `psychosis-hull-home`.
pub(crate) static PSYCHOSIS_HULL_HOME: Source = Source {
    id: "psychosis-hull-home",
    fact: prose!("The at-home cohort excluded active or past psychosis or mania."),
    section: prose!("Hull 2022, J Affect Disord 314:59-67 (abstract and summaries)"),
    strength: Strength::TrialExclusion,
    jurisdiction: "cohort Hull 2022",
    about: &[Setting::AtHome],
    verified: Verified::Once,
};

/// Evidence row `psychosis-journey-home`.
pub(crate) static PSYCHOSIS_JOURNEY_HOME: Source = Source {
    id: "psychosis-journey-home",
    fact: prose!("A history of primary psychotic disorder excludes treatment at home."),
    section: prose!("Journey Clinical, help article on exclusions"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinic Journey Clinical",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `psychosis-va`.
pub(crate) static PSYCHOSIS_VA: Source = Source {
    id: "psychosis-va",
    fact: prose!("Schizophrenia or schizoaffective disorder, present or past, is excluded."),
    section: prose!("VA National Protocol Guidance by way of a lay summary"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `psychosis-acep-even-stable`.
pub(crate) static PSYCHOSIS_ACEP_EVEN_STABLE: Source = Source {
    id: "psychosis-acep-even-stable",
    fact: prose!(
        "At sedation doses, known or suspected schizophrenia is an absolute contraindication even if stable on medicine."
    ),
    section: prose!("ACEP ketamine sedation guideline 2011 (secondary)"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `psychosis-lahti-70`.
pub(crate) static PSYCHOSIS_LAHTI_70: Source = Source {
    id: "psychosis-lahti-70",
    fact: prose!("About 70 % of volunteers with schizophrenia worsened briefly at 0.1 to 0.5 mg/kg."),
    section: prose!("Lahti 2001 (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `psychosis-veraart-mild`.
pub(crate) static PSYCHOSIS_VERAART_MILD: Source = Source {
    id: "psychosis-veraart-mild",
    fact: prose!(
        "Nine reports with 41 people with psychosis or its features: effects mild and self-limiting, data thin."
    ),
    section: prose!("Veraart 2021, J Clin Psychiatry (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `psychosis-payer-benefit`.
pub(crate) static PSYCHOSIS_PAYER_BENEFIT: Source = Source {
    id: "psychosis-payer-benefit",
    fact: prose!("One payer rule allows a history of psychosis when the benefit clearly outweighs the risk."),
    section: prose!("US payer policies (openings)"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Once,
};
