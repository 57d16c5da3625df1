//! Dissociation, personality, trauma, eating, thinking and consent.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `dissociative-disorder-excl`.
pub(crate) static DISSOCIATIVE_DISORDER_EXCL: Source = Source {
    id: "dissociative-disorder-excl",
    fact: prose!("Dissociative identity disorder or a primary dissociative disorder was excluded."),
    section: prose!("Registry records NCT06597695, NCT04732169, NCT07099235; Carolinas exclusion page"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials and clinics",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `complex-ptsd-unstable`.
pub(crate) static COMPLEX_PTSD_UNSTABLE: Source = Source {
    id: "complex-ptsd-unstable",
    fact: prose!("Unstable complex post-traumatic stress disorder was excluded."),
    section: prose!("Registry record NCT06597695"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT06597695",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `personality-cluster-b`.
pub(crate) static PERSONALITY_CLUSTER_B: Source = Source {
    id: "personality-cluster-b",
    fact: prose!("Borderline, antisocial, histrionic or narcissistic personality disorder was excluded."),
    section: prose!("TRANSFORM-1 and SYNAPSE (registry copies)"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `personality-primary`.
pub(crate) static PERSONALITY_PRIMARY: Source = Source {
    id: "personality-primary",
    fact: prose!("Personality disorder as the main diagnosis was excluded."),
    section: prose!("Dutch oral esketamine trial, BMC Psychiatry 2019, table 1"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial Dutch oral esketamine",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `personality-okic-significant`.
pub(crate) static PERSONALITY_OKIC_SIGNIFICANT: Source = Source {
    id: "personality-okic-significant",
    fact: prose!("Significant personality disorder was excluded."),
    section: prose!("Registry record NCT07099235"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "trial NCT07099235",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `bpd-danayan-similar`.
pub(crate) static BPD_DANAYAN_SIMILAR: Source = Source {
    id: "bpd-danayan-similar",
    fact: prose!("Fifty people with and fifty without borderline personality disorder improved alike."),
    section: prose!("Danayan 2023 (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `autism-excluded`.
pub(crate) static AUTISM_EXCLUDED: Source = Source {
    id: "autism-excluded",
    fact: prose!("Autism or a pervasive developmental disorder was excluded."),
    section: prose!("ELEKT-D, NCT03788694, NCT04658420"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `ocd-primary`.
pub(crate) static OCD_PRIMARY: Source = Source {
    id: "ocd-primary",
    fact: prose!("Comorbid obsessive-compulsive disorder was excluded in trials; one clinic decides case by case."),
    section: prose!("TRANSFORM-1, late-life trial; Toronto Ketamine Clinic, referral form"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `ptsd-synapse`.
pub(crate) static PTSD_SYNAPSE: Source = Source {
    id: "ptsd-synapse",
    fact: prose!("Post-traumatic stress disorder was excluded."),
    section: prose!("SYNAPSE (registry copy)"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial SYNAPSE",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Once,
};

/// Evidence row `eating-disorder-late-life`.
pub(crate) static EATING_DISORDER_LATE_LIFE: Source = Source {
    id: "eating-disorder-late-life",
    fact: prose!("An eating disorder was excluded."),
    section: prose!("Late-life ketamine trial, PMC6727003, table 1"),
    strength: Strength::TrialExclusion,
    jurisdiction: "late-life trial",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `consent-capacity`.
pub(crate) static CONSENT_CAPACITY: Source = Source {
    id: "consent-capacity",
    fact: prose!("The capacity to consent in writing is required."),
    section: prose!("CRTCE, questions and answers; Toronto Ketamine Clinic; Grunebaum inpatient trial; KARMA-Dep 2"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "trials and clinics",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `language-english`.
pub(crate) static LANGUAGE_ENGLISH: Source = Source {
    id: "language-english",
    fact: prose!(
        "Inadequate understanding of the language was excluded; that an interpreter is offered instead is our choice."
    ),
    section: prose!("Grunebaum inpatient trial, J Affect Disord Rep 2024;15:100690, table 1"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial Grunebaum",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `involuntary-exclusion`.
pub(crate) static INVOLUNTARY_EXCLUSION: Source = Source {
    id: "involuntary-exclusion",
    fact: prose!("Involuntary admission or inability to consent was excluded."),
    section: prose!("KARMA-Dep 2, BMC Psychiatry 2023, table 1"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial KARMA-Dep 2",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `dementia-excluded`.
pub(crate) static DEMENTIA_EXCLUDED: Source = Source {
    id: "dementia-excluded",
    fact: prose!("Dementia or a neurocognitive disorder is excluded."),
    section: prose!("Toronto Ketamine Clinic; CRTCE; NCT07099235; VA guidance (secondary); NCT06597695"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "trials and clinics",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `delirium-excluded`.
pub(crate) static DELIRIUM_EXCLUDED: Source = Source {
    id: "delirium-excluded",
    fact: prose!("Present or recent delirium is excluded."),
    section: prose!("NCT04154150; NCT07099235; VA guidance (secondary)"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "trials and clinics",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `moca-18`.
pub(crate) static MOCA_18: Source = Source {
    id: "moca-18",
    fact: prose!("Entry asked for 18 points or more on the Montreal Cognitive Assessment."),
    section: prose!("ELEKT-D (registry copy)"),
    strength: Strength::WorkUp,
    jurisdiction: "trial ELEKT-D",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `mmse-25-older`.
pub(crate) static MMSE_25_OLDER: Source = Source {
    id: "mmse-25-older",
    fact: prose!("From 60 to 65 years, entry asked for 25 points or more on the Mini-Mental State Examination."),
    section: prose!("Grunebaum inpatient trial, J Affect Disord Rep 2024;15:100690, table 1"),
    strength: Strength::WorkUp,
    jurisdiction: "trial Grunebaum",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `intellectual-disability`.
pub(crate) static INTELLECTUAL_DISABILITY: Source = Source {
    id: "intellectual-disability",
    fact: prose!("Intellectual disability was excluded."),
    section: prose!("ELEKT-D, TRANSFORM-1, Grunebaum inpatient trial"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `spr-us-cognition-long`.
pub(crate) static SPR_US_COGNITION_LONG: Source = Source {
    id: "spr-us-cognition-long",
    fact: prose!(
        "Lasting harm to memory is described with repeated misuse of ketamine; none was seen in one year of esketamine; beyond that it is unknown."
    ),
    section: prose!("USPI 5.8: brief summary July 2020 p. 31"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic, Setting::AtHome],
    verified: Verified::Once,
};
