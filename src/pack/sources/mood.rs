//! Mania, bipolar disorder, and psychosis among relatives.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `famhx-psychosis-late-life`.
pub(crate) static FAMHX_PSYCHOSIS_LATE_LIFE: Source = Source {
    id: "famhx-psychosis-late-life",
    fact: prose!("Psychosis in a first-degree relative was excluded."),
    section: prose!("Late-life ketamine trial, PMC6727003, table 1"),
    strength: Strength::TrialExclusion,
    jurisdiction: "late-life trial",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `famhx-psychosis-under-33`.
pub(crate) static FAMHX_PSYCHOSIS_UNDER_33: Source = Source {
    id: "famhx-psychosis-under-33",
    fact: prose!("Schizophrenia in a first-degree relative excludes only under the age of 33."),
    section: prose!("Registry record NCT07139106"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT07139106",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `famhx-psychosis-nct03742557`.
pub(crate) static FAMHX_PSYCHOSIS_NCT03742557: Source = Source {
    id: "famhx-psychosis-nct03742557",
    fact: prose!("A first-degree relative with psychosis was excluded."),
    section: prose!("Registry record NCT03742557"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT03742557",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `famhx-psychosis-second-degree`.
pub(crate) static FAMHX_PSYCHOSIS_SECOND_DEGREE: Source = Source {
    id: "famhx-psychosis-second-degree",
    fact: prose!("Psychosis in a first- or second-degree relative was excluded in healthy volunteers."),
    section: prose!("Dutch registry NL-OMON34124"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NL-OMON34124",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `famhx-psyon`.
pub(crate) static FAMHX_PSYON: Source = Source {
    id: "famhx-psyon",
    fact: prose!("Psychosis in a first-degree relative is one factor in judging raised susceptibility."),
    section: prose!("PSYON clinic, Prague, exclusion page"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "clinic PSYON",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `famhx-apa-weigh`.
pub(crate) static FAMHX_APA_WEIGH: Source = Source {
    id: "famhx-apa-weigh",
    fact: prose!("Personal and family history of psychosis and substance problems are to be weighed."),
    section: prose!("APA consensus statement 2017 (secondary)"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `spr-eu-bipolar-mania`.
pub(crate) static SPR_EU_BIPOLAR_MANIA: Source = Source {
    id: "spr-eu-bipolar-mania",
    fact: prose!("Bipolar disorder or symptoms of mania at any time: caution."),
    section: prose!("EU package leaflet, section 2"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `mania-current`.
pub(crate) static MANIA_CURRENT: Source = Source {
    id: "mania-current",
    fact: prose!("Present mania or hypomania was excluded or held back everywhere read."),
    section: prose!(
        "Grunebaum inpatient trial, J Affect Disord Rep 2024;15:100690, table 1; Journey Clinical; CRTCE; Reset Ketamine"
    ),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "trials and clinics",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `mixed-episode-home`.
pub(crate) static MIXED_EPISODE_HOME: Source = Source {
    id: "mixed-episode-home",
    fact: prose!("Acute mania or a mixed state is excluded."),
    section: prose!("Journey Clinical, help article on exclusions; Carolinas exclusion page"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinic Journey Clinical",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `mania-lifetime-nct06795659`.
pub(crate) static MANIA_LIFETIME_NCT06795659: Source = Source {
    id: "mania-lifetime-nct06795659",
    fact: prose!("Any manic episode in life was excluded."),
    section: prose!("Registry record NCT06795659"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT06795659",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `bipolar-i-nct06597695`.
pub(crate) static BIPOLAR_I_NCT06597695: Source = Source {
    id: "bipolar-i-nct06597695",
    fact: prose!("Bipolar I disorder was excluded."),
    section: prose!("Registry record NCT06597695"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT06597695",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `bipolar-excluded-reg-trials`.
pub(crate) static BIPOLAR_EXCLUDED_REG_TRIALS: Source = Source {
    id: "bipolar-excluded-reg-trials",
    fact: prose!("Any bipolar disorder was excluded."),
    section: prose!("ELEKT-D, TRANSFORM-1, SYNAPSE, Dutch oral esketamine trial"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `bipolar-excluded-va`.
pub(crate) static BIPOLAR_EXCLUDED_VA: Source = Source {
    id: "bipolar-excluded-va",
    fact: prose!("Bipolar disorder is excluded."),
    section: prose!("VA National Protocol Guidance by way of a lay summary"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `bipolar-allowed-trials`.
pub(crate) static BIPOLAR_ALLOWED_TRIALS: Source = Source {
    id: "bipolar-allowed-trials",
    fact: prose!("Bipolar depression was admitted."),
    section: prose!("Bio-K, KARMA-Dep 2, Grunebaum inpatient trial, NCT04658420"),
    strength: Strength::Eligibility,
    jurisdiction: "trials",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `bipolar-allowed-clinics`.
pub(crate) static BIPOLAR_ALLOWED_CLINICS: Source = Source {
    id: "bipolar-allowed-clinics",
    fact: prose!("The depressed phase of bipolar disorder is admitted."),
    section: prose!("Toronto Ketamine Clinic, referral form; CRTCE, questions and answers"),
    strength: Strength::Eligibility,
    jurisdiction: "clinics Toronto, CRTCE",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `bipolar-allowed-journey-home`.
pub(crate) static BIPOLAR_ALLOWED_JOURNEY_HOME: Source = Source {
    id: "bipolar-allowed-journey-home",
    fact: prose!("Bipolar disorder alone is no bar to treatment at home, only acute mania or a mixed state."),
    section: prose!("Journey Clinical, help article on exclusions"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "clinic Journey Clinical",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `bipolar-diazgranados`.
pub(crate) static BIPOLAR_DIAZGRANADOS: Source = Source {
    id: "bipolar-diazgranados",
    fact: prose!(
        "Of 18 people with bipolar depression, all on lithium or valproate, one switched to mania in each arm."
    ),
    section: prose!("Diazgranados 2010 (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `mania-drug-induced-oxford`.
pub(crate) static MANIA_DRUG_INDUCED_OXFORD: Source = Source {
    id: "mania-drug-induced-oxford",
    fact: prose!("Past mania, above all mania brought on by a medicine, rules out."),
    section: prose!("Oxford Health NHS Foundation Trust, ketamine clinic pages, 2018; Save Minds UK"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "UK",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `ymrs-elektd`.
pub(crate) static YMRS_ELEKTD: Source = Source {
    id: "ymrs-elektd",
    fact: prose!("Entry asked for 5 points or fewer on the Young Mania Rating Scale."),
    section: prose!("ELEKT-D (registry copy)"),
    strength: Strength::WorkUp,
    jurisdiction: "trial ELEKT-D",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `bipolar-missed-16`.
pub(crate) static BIPOLAR_MISSED_16: Source = Source {
    id: "bipolar-missed-16",
    fact: prose!(
        "Of 5,635 people in a depressive episode, 16.0 % met the criteria of bipolar disorder and 47 % a broader specifier."
    ),
    section: prose!("BRIDGE study (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};
