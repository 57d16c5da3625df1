//! Suicide risk: triage, trials, cohorts and clinic lists.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `cssrs-45-emergent`.
pub(crate) static CSSRS_45_EMERGENT: Source = Source {
    id: "cssrs-45-emergent",
    fact: prose!(
        "Intent or plan in the past month, or any suicidal behaviour in the past 3 months, is the highest tier: safety precautions until a mental-health professional has evaluated for admission. Thoughts with a method, or behaviour longer ago: middle tier."
    ),
    section: prose!("C-SSRS triage page of its authors; copies of the triage card"),
    strength: Strength::WorkUp,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `suicide-plan-intent-6mo`.
pub(crate) static SUICIDE_PLAN_INTENT_6MO: Source = Source {
    id: "suicide-plan-intent-6mo",
    fact: prose!(
        "Suicidal ideas with plan or intent within 6 months, or an attempt in the past month, were excluded from outpatient dosing."
    ),
    section: prose!("Registry record NCT07139106"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT07139106",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `suicide-esk-trd-windows`.
pub(crate) static SUICIDE_ESK_TRD_WINDOWS: Source = Source {
    id: "suicide-esk-trd-windows",
    fact: prose!(
        "Esketamine trials in treatment-resistant depression excluded homicidal intent or suicidal ideation with intent within 6 months and suicidal behaviour within 1 year, so there are no outpatient data for these people."
    ),
    section: prose!("Chen 2023; Takahashi 2021"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `suicide-attempt-year`.
pub(crate) static SUICIDE_ATTEMPT_YEAR: Source = Source {
    id: "suicide-attempt-year",
    fact: prose!("An attempt within 1 year was excluded."),
    section: prose!("Registry record NCT05193318"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT05193318",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `suicide-home-hull`.
pub(crate) static SUICIDE_HOME_HULL: Source = Source {
    id: "suicide-home-hull",
    fact: prose!("The at-home cohort excluded recent suicidal intent or attempt and used the C-SSRS at intake."),
    section: prose!("Hull 2022, J Affect Disord 314:59-67 (abstract and summaries)"),
    strength: Strength::TrialExclusion,
    jurisdiction: "cohort Hull 2022",
    about: &[Setting::AtHome],
    verified: Verified::Once,
};

/// Evidence row `suicide-home-journey`.
pub(crate) static SUICIDE_HOME_JOURNEY: Source = Source {
    id: "suicide-home-journey",
    fact: prose!("A home programme excludes active suicidal thoughts and severe decompensation."),
    section: prose!("Journey Clinical, help article on exclusions"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinic Journey Clinical",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `suicide-allowed-inpatient`.
pub(crate) static SUICIDE_ALLOWED_INPATIENT: Source = Source {
    id: "suicide-allowed-inpatient",
    fact: prose!("Two trials enrolled people with active intent, but as voluntary inpatients with comprehensive care."),
    section: prose!("ASPIRE I, NCT03039192; Grunebaum inpatient trial"),
    strength: Strength::Eligibility,
    jurisdiction: "trials",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `suicide-ideation-alone-ok-clinic`.
pub(crate) static SUICIDE_IDEATION_ALONE_OK_CLINIC: Source = Source {
    id: "suicide-ideation-alone-ok-clinic",
    fact: prose!("Suicidal thoughts in the episode do not by themselves bar treatment at one clinic."),
    section: prose!("Toronto Ketamine Clinic, referral form"),
    strength: Strength::Eligibility,
    jurisdiction: "clinic Toronto",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `suicide-denial-sensitivity`.
pub(crate) static SUICIDE_DENIAL_SENSITIVITY: Source = Source {
    id: "suicide-denial-sensitivity",
    fact: prose!(
        "Asking about suicidal thoughts finds about 41 % of later suicides (46 % in psychiatric, 22 % in other settings); about 60 % had denied."
    ),
    section: prose!("McHugh 2019, meta-analysis (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `gz-suicide-item-mismatch`.
pub(crate) static GZ_SUICIDE_ITEM_MISMATCH: Source = Source {
    id: "gz-suicide-item-mismatch",
    fact: prose!(
        "When PHQ-9 item 9 is above 0 and the suicide question is denied, or the other way round, the higher answer counts."
    ),
    section: prose!("No publication: recalled and reasoned"),
    strength: Strength::Practice,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Memory,
};

/// Evidence row `nice-ta854-population-gap`.
pub(crate) static NICE_TA854_POPULATION_GAP: Source = Source {
    id: "nice-ta854-population-gap",
    fact: prose!(
        "The pivotal trials left out people with psychosis and people with recent suicidal thoughts with intent, so results may not carry over to them."
    ),
    section: prose!("NICE TA854, committee discussion"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "UK",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Once,
};

/// Evidence row `bpd-2025-caution`.
pub(crate) static BPD_2025_CAUTION: Source = Source {
    id: "bpd-2025-caution",
    fact: prose!(
        "A review on borderline personality disorder urges caution: suicidal thoughts or self-harm after the end of treatment, and stronger dissociation, are reported."
    ),
    section: prose!("ANZJP 2025 review (abstract)"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "international",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Source N1 of the decisions.
pub(crate) static N1: Source = Source {
    id: "n1",
    fact: prose!(
        "Any suicidal act in the last 3 months, or intent or plan in the last month, is the most severe tier."
    ),
    section: prose!("C-SSRS triage guideline copy, docsbay document 914678"),
    strength: Strength::WorkUp,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Source N2 of the decisions.
pub(crate) static N2: Source = Source {
    id: "n2",
    fact: prose!(
        "The suicide rate after psychiatric discharge is about 100 times the global rate in the first 3 months and highest in the first week."
    ),
    section: prose!("PMC5710249; PMC6475206"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Source N4 of the decisions.
pub(crate) static N4: Source = Source {
    id: "n4",
    fact: prose!("Paracetamol overdose may show no symptoms for up to 72 hours."),
    section: prose!("Merck Manual, acetaminophen poisoning"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};
