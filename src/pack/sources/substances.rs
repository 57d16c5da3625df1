//! Substance use disorder, ketamine outside care, and labels on misuse.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `spr-us-box-abuse`.
pub(crate) static SPR_US_BOX_ABUSE: Source = Source {
    id: "spr-us-box-abuse",
    fact: prose!(
        "Boxed warning: potential for abuse and misuse; weigh risk and benefit before prescribing to people at higher risk, and watch for signs."
    ),
    section: prose!("USPI boxed warning and 5.4 (5.3 before 2023): full text 03/2019 p. 3"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-us-abuse-assess`.
pub(crate) static SPR_US_ABUSE_ASSESS: Source = Source {
    id: "spr-us-abuse-assess",
    fact: prose!(
        "Assess the risk of abuse, misuse and diversion before prescribing; particular care with a present or past substance use disorder, alcohol included."
    ),
    section: prose!(
        "USPI 5.4 and 9.2: full text 03/2019 p. 5 and 14, brief summary July 2020 p. 32, MPR monograph after Oct 2023"
    ),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-eu-substance`.
pub(crate) static SPR_EU_SUBSTANCE: Source = Source {
    id: "spr-eu-substance",
    fact: prose!(
        "Past or present problems with prescribed or illegal drugs: caution; assess each patient before prescribing."
    ),
    section: prose!("EU SmPC 4.4 and package leaflet section 2"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `ket-us-alcohol-drug`.
pub(crate) static KET_US_ALCOHOL_DRUG: Source = Source {
    id: "ket-us-alcohol-drug",
    fact: prose!("Caution in chronic alcohol use, acute intoxication or drug abuse."),
    section: prose!("Ketamine injection, label precautions"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `ket-us-schedule3`.
pub(crate) static KET_US_SCHEDULE3: Source = Source {
    id: "ket-us-schedule3",
    fact: prose!("Schedule III controlled substance with a potential for abuse, tolerance and dependence."),
    section: prose!("Ketalar USPI 9"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `asra-active-substance-abuse`.
pub(crate) static ASRA_ACTIVE_SUBSTANCE_ABUSE: Source = Source {
    id: "asra-active-substance-abuse",
    fact: prose!(
        "Active substance abuse is a relative bar (grade C, low certainty); avoid serial infusions and take universal precautions."
    ),
    section: prose!("ASRA/AAPM/ASA consensus guidelines 2018 (summaries)"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `apa-urine-tox-if-suspected`.
pub(crate) static APA_URINE_TOX_IF_SUSPECTED: Source = Source {
    id: "apa-urine-tox-if-suspected",
    fact: prose!("A urine drug screen at the start when illicit use is suspected."),
    section: prose!("APA consensus statement 2017 (secondary)"),
    strength: Strength::WorkUp,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `utox-positive-excluded`.
pub(crate) static UTOX_POSITIVE_EXCLUDED: Source = Source {
    id: "utox-positive-excluded",
    fact: prose!("A positive drug screen was excluded, in one trial only for substances that are not prescribed."),
    section: prose!("Ottawa trial; late-life trial; VA guidance (secondary); NCT05105061"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `sud-two-weeks`.
pub(crate) static SUD_TWO_WEEKS: Source = Source {
    id: "sud-two-weeks",
    fact: prose!("Substance use in the last 2 weeks was excluded."),
    section: prose!("Registry record NCT03788694"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT03788694",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `sud-one-month-crtce`.
pub(crate) static SUD_ONE_MONTH_CRTCE: Source = Source {
    id: "sud-one-month-crtce",
    fact: prose!(
        "People who use illicit drugs without a disorder abstain for 1 month or more before the first infusion."
    ),
    section: prose!("CRTCE, questions and answers"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinic CRTCE",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `sud-three-months-clinics`.
pub(crate) static SUD_THREE_MONTHS_CLINICS: Source = Source {
    id: "sud-three-months-clinics",
    fact: prose!("A substance or alcohol use disorder now or in the last 3 months is excluded."),
    section: prose!("CRTCE, questions and answers; Toronto Ketamine Clinic; late-life trial; NCT05105061"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinics CRTCE, Toronto",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `sud-mild-2mo-modsev-6mo`.
pub(crate) static SUD_MILD_2MO_MODSEV_6MO: Source = Source {
    id: "sud-mild-2mo-modsev-6mo",
    fact: prose!("A mild disorder within 2 months, or a moderate to severe one within 6 months, was excluded."),
    section: prose!("Registry record NCT07139106"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT07139106",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `sud-six-months-modsev`.
pub(crate) static SUD_SIX_MONTHS_MODSEV: Source = Source {
    id: "sud-six-months-modsev",
    fact: prose!("A moderate or worse disorder within 6 months was excluded (tobacco exempt)."),
    section: prose!("Registry record NCT06795659; esketamine trial with psychotherapy, New Haven"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `sud-one-year-psyon`.
pub(crate) static SUD_ONE_YEAR_PSYON: Source = Source {
    id: "sud-one-year-psyon",
    fact: prose!("Substance use disorder excludes unless abstinent for 1 year or more."),
    section: prose!("PSYON clinic, Prague, exclusion page"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinic PSYON",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `sud-current-hull-home`.
pub(crate) static SUD_CURRENT_HULL_HOME: Source = Source {
    id: "sud-current-hull-home",
    fact: prose!(
        "The at-home cohort excluded present dependence and any history of opioid use disorder; it used AUDIT and DAST-10."
    ),
    section: prose!("Hull 2022, J Affect Disord 314:59-67 (abstract and summaries)"),
    strength: Strength::TrialExclusion,
    jurisdiction: "cohort Hull 2022",
    about: &[Setting::AtHome],
    verified: Verified::Once,
};

/// Evidence row `sud-uncontrolled-journey-home`.
pub(crate) static SUD_UNCONTROLLED_JOURNEY_HOME: Source = Source {
    id: "sud-uncontrolled-journey-home",
    fact: prose!("An uncontrolled substance disorder excludes treatment at home."),
    section: prose!("Journey Clinical, help article on exclusions"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinic Journey Clinical",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `ketamine-misuse-lifetime`.
pub(crate) static KETAMINE_MISUSE_LIFETIME: Source = Source {
    id: "ketamine-misuse-lifetime",
    fact: prose!("Misuse of or dependence on ketamine at any time in life was excluded."),
    section: prose!("NCT07139106; NCT04658420; late-life trial; VA guidance (secondary)"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `ketamine-pcp-once-a-year`.
pub(crate) static KETAMINE_PCP_ONCE_A_YEAR: Source = Source {
    id: "ketamine-pcp-once-a-year",
    fact: prose!("More than one recreational use of opioids, ketamine or PCP in the past year was excluded."),
    section: prose!("Grunebaum inpatient trial, J Affect Disord Rep 2024;15:100690, table 1"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial Grunebaum",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `sud-transform-recall`.
pub(crate) static SUD_TRANSFORM_RECALL: Source = Source {
    id: "sud-transform-recall",
    fact: prose!(
        "A moderate or severe disorder in the past 6 months, or at any time in life a use disorder of ketamine, PCP, LSD or MDMA, was excluded."
    ),
    section: prose!("Chen 2023, esketamine programme"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Once,
};

/// Evidence row `ketamine-hair-vs-self`.
pub(crate) static KETAMINE_HAIR_VS_SELF: Source = Source {
    id: "ketamine-hair-vs-self",
    fact: prose!("At dance events 14.6 % reported ketamine and 36.7 % had it in their hair."),
    section: prose!("Study of event attendees by hair test (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `ketamine-recreational-any-ed`.
pub(crate) static KETAMINE_RECREATIONAL_ANY_ED: Source = Source {
    id: "ketamine-recreational-any-ed",
    fact: prose!("Any recreational ketamine was excluded; the trial was withdrawn before enrolment."),
    section: prose!("Registry record NCT05661669"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT05661669",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};
