//! Alcohol, cannabis, opioids and other drugs.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `alcohol-24h-oxford`.
pub(crate) static ALCOHOL_24H_OXFORD: Source = Source {
    id: "alcohol-24h-oxford",
    fact: prose!("Being unable to go without alcohol for 24 hours rules out; none the night before or on the day."),
    section: prose!("Oxford Health NHS Foundation Trust, ketamine clinic pages, 2018"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "UK",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `alcohol-72h-saveminds`.
pub(crate) static ALCOHOL_72H_SAVEMINDS: Source = Source {
    id: "alcohol-72h-saveminds",
    fact: prose!("Being unable to go without alcohol for 3 days rules out."),
    section: prose!("Save Minds UK, assessment page"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "UK",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `alcohol-5-days-yoon`.
pub(crate) static ALCOHOL_5_DAYS_YOON: Source = Source {
    id: "alcohol-5-days-yoon",
    fact: prose!("More than 5 days without alcohol were asked before dosing."),
    section: prose!("Trial in alcohol use disorder, Int J Neuropsychopharmacol 2025 (abstract)"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `alcohol-withdrawal-risk`.
pub(crate) static ALCOHOL_WITHDRAWAL_RISK: Source = Source {
    id: "alcohol-withdrawal-risk",
    fact: prose!(
        "A withdrawal score over 20 or a withdrawal seizure was excluded, in a trial withdrawn before enrolment; that heavy daily drinkers need a supervised plan first is an inference."
    ),
    section: prose!("Registry record NCT05661669"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT05661669",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `alcohol-additive-cns`.
pub(crate) static ALCOHOL_ADDITIVE_CNS: Source = Source {
    id: "alcohol-additive-cns",
    fact: prose!("Alcohol adds to sedation and may add to respiratory depression with ketamine."),
    section: prose!("Ketamine product texts, interaction sections"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `ket-de-alcohol`.
pub(crate) static KET_DE_ALCOHOL: Source = Source {
    id: "ket-de-alcohol",
    fact: prose!("Special caution under chronic or acute influence of alcohol."),
    section: prose!("German, Swiss and Norwegian ketamine labels"),
    strength: Strength::LabelWarning,
    jurisdiction: "DE",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `cannabis-any-biok`.
pub(crate) static CANNABIS_ANY_BIOK: Source = Source {
    id: "cannabis-any-biok",
    fact: prose!("Any cannabis use was excluded."),
    section: prose!("Bio-K, NCT03156504 (registry copy)"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial Bio-K",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `cannabis-oxford`.
pub(crate) static CANNABIS_OXFORD: Source = Source {
    id: "cannabis-oxford",
    fact: prose!("Cannabis or any recreational drug use rules out until it has ended."),
    section: prose!("Oxford Health NHS Foundation Trust, ketamine clinic pages, 2018; Save Minds UK"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "UK",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `cannabis-48h-okic`.
pub(crate) static CANNABIS_48H_OKIC: Source = Source {
    id: "cannabis-48h-okic",
    fact: prose!("Cannabis, other substances that are not prescribed, or alcohol within 48 hours bar that session."),
    section: prose!("Registry record NCT07099235"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "trial NCT07099235",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `cannabis-month-icu`.
pub(crate) static CANNABIS_MONTH_ICU: Source = Source {
    id: "cannabis-month-icu",
    fact: prose!("Hallucinogens or cannabis within 1 month were excluded."),
    section: prose!("Registry record NCT05803551"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT05803551",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `cannabis-allowed`.
pub(crate) static CANNABIS_ALLOWED: Source = Source {
    id: "cannabis-allowed",
    fact: prose!("Cannabis is admitted if the person is not intoxicated."),
    section: prose!("Registry record NCT05105061; trial in alcohol use disorder, Int J Neuropsychopharmacol 2025"),
    strength: Strength::Eligibility,
    jurisdiction: "trials",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `nonprescribed-4-weeks-oral`.
pub(crate) static NONPRESCRIBED_4_WEEKS_ORAL: Source = Source {
    id: "nonprescribed-4-weeks-oral",
    fact: prose!("Psychoactive substances that are not prescribed were excluded within 4 weeks."),
    section: prose!("Dutch oral esketamine trial, BMC Psychiatry 2019, table 1"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial Dutch oral esketamine",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `cuanschutz-stimulant-illicit`.
pub(crate) static CUANSCHUTZ_STIMULANT_ILLICIT: Source = Source {
    id: "cuanschutz-stimulant-illicit",
    fact: prose!("With cocaine or amphetamine on board the side effects of ketamine are unfavourable."),
    section: prose!("University of Colorado, comment of an anaesthetist"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `oud-stable-moud-allowed`.
pub(crate) static OUD_STABLE_MOUD_ALLOWED: Source = Source {
    id: "oud-stable-moud-allowed",
    fact: prose!(
        "Depression with opioid use disorder in remission was admitted on stable methadone, buprenorphine or naltrexone for 4 weeks or more."
    ),
    section: prose!("Registry record NCT05193318"),
    strength: Strength::Eligibility,
    jurisdiction: "trial NCT05193318",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `concurrent-opioids-home`.
pub(crate) static CONCURRENT_OPIOIDS_HOME: Source = Source {
    id: "concurrent-opioids-home",
    fact: prose!("Opioids cannot be taken together with ketamine; the setting is not stated and is read as home."),
    section: prose!("Carolinas exclusion page"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinic Carolinas",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `spr-us-ix-cns-depressants`.
pub(crate) static SPR_US_IX_CNS_DEPRESSANTS: Source = Source {
    id: "spr-us-ix-cns-depressants",
    fact: prose!("Benzodiazepines, opioids, alcohol and other depressants may add to sedation; watch closely."),
    section: prose!("USPI 7.1 and 5.1: label text of 2026, full text 03/2019 p. 5"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `ket-us-ix-cns-depressants`.
pub(crate) static KET_US_IX_CNS_DEPRESSANTS: Source = Source {
    id: "ket-us-ix-cns-depressants",
    fact: prose!(
        "Benzodiazepines, opioids, alcohol and other depressants: profound sedation, respiratory depression, coma, death."
    ),
    section: prose!("Ketalar USPI 7.3 and 5.9: label text of 2026"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `spr-us-ix-maoi`.
pub(crate) static SPR_US_IX_MAOI: Source = Source {
    id: "spr-us-ix-maoi",
    fact: prose!("MAOIs may raise blood pressure; monitor closely. The combination is not forbidden."),
    section: prose!("USPI 7.3 and 5.7: label text of 2026, full text 03/2019 p. 7"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `maoi-excluded-2-weeks`.
pub(crate) static MAOI_EXCLUDED_2_WEEKS: Source = Source {
    id: "maoi-excluded-2-weeks",
    fact: prose!("An MAOI within 2 weeks was excluded."),
    section: prose!("Registry record NCT04154150; Dutch oral esketamine trial; PSYON clinic"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `maoi-ludwig`.
pub(crate) static MAOI_LUDWIG: Source = Source {
    id: "maoi-ludwig",
    fact: prose!(
        "In 43 people, 14 of them on tranylcypromine, blood pressure rose more but no hypertensive crisis occurred in 509 administrations."
    ),
    section: prose!("Ludwig 2021, CNS Drugs (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};
