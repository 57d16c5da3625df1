//! Medicines that sedate, and medicines that block opioids.
//! It never holds a sentence copied from a source.
//! Read next: `medicines_pressure.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `benzo-limit-2mg`.
pub(crate) static BENZO_LIMIT_2MG: Source = Source {
    id: "benzo-limit-2mg",
    fact: prose!(
        "A Dutch trial of oral esketamine left out more than 2 mg a day in lorazepam equivalents in the last 4 weeks."
    ),
    section: prose!("Dutch oral esketamine trial, BMC Psychiatry 2019, table 1"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NL",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Two published tables of equivalents, as the module of the instruments holds them.
pub(crate) static INSTRUMENT_LORAZEPAM: Source = Source {
    id: "instrument-lorazepam",
    fact: prose!(
        "Doses that stand for 10 mg of diazepam differ between two tables, for lorazepam itself by half; both are meant for guidance only."
    ),
    section: prose!(
        "VA/DoD guideline on substance use (2021) and Ashton manual (2002), side by side in the pocket guide of the ASAM guideline on benzodiazepines"
    ),
    strength: Strength::Evidence,
    jurisdiction: "US, UK",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `benzo-limit-3mg`.
pub(crate) static BENZO_LIMIT_3MG: Source = Source {
    id: "benzo-limit-3mg",
    fact: prose!("A trial left out more than 3 mg a day in lorazepam equivalents."),
    section: prose!("Grunebaum, J Affect Disord Rep 2024, table 1"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial Grunebaum",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `benzo-limit-4mg`.
pub(crate) static BENZO_LIMIT_4MG: Source = Source {
    id: "benzo-limit-4mg",
    fact: prose!(
        "A trial left out more than 4 mg a day in lorazepam equivalents, or a morning dose before the infusion."
    ),
    section: prose!("Bio-K, registry copies of NCT03156504"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial Bio-K",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `benzo-hold-day-before`.
pub(crate) static BENZO_HOLD_DAY_BEFORE: Source = Source {
    id: "benzo-hold-day-before",
    fact: prose!(
        "Trials and a clinic give no benzodiazepine on the day of the infusion, and some none the day before."
    ),
    section: prose!("Ottawa trial as tabulated by Cochrane; Oxford clinic; NCT07139106"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `benzo-andrashko`.
pub(crate) static BENZO_ANDRASHKO: Source = Source {
    id: "benzo-andrashko",
    fact: prose!("In 47 people, over 8 mg a day of diazepam or its equal foretold a worse outcome on days 3 and 7."),
    section: prose!("Andrashko 2020, Front Psychiatry (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `benzo-feeney`.
pub(crate) static BENZO_FEENEY: Source = Source {
    id: "benzo-feeney",
    fact: prose!("In 99 people the benefit on day 1 fell with the dose of benzodiazepine, not on day 3."),
    section: prose!("Feeney 2022, J Clin Psychiatry (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `benzo-aspire-none`.
pub(crate) static BENZO_ASPIRE_NONE: Source = Source {
    id: "benzo-aspire-none",
    fact: prose!("Looked at afterwards, benzodiazepines did not blunt esketamine in one trial."),
    section: prose!("ASPIRE I, NCT03039192, post hoc (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Once,
};

/// Evidence row `zdrug-gabapentinoid-sedation`.
pub(crate) static ZDRUG_GABAPENTINOID_SEDATION: Source = Source {
    id: "zdrug-gabapentinoid-sedation",
    fact: prose!(
        "Barbiturates, sedating antihistamines and muscle relaxants add to the sedation of ketamine; Z-drugs and gabapentinoids by class."
    ),
    section: prose!("Ketamine product texts, interactions"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `carolinas-gabapentinoid-blunt`.
pub(crate) static CAROLINAS_GABAPENTINOID_BLUNT: Source = Source {
    id: "carolinas-gabapentinoid-blunt",
    fact: prose!(
        "Benzodiazepines, pregabalin and gabapentin may blunt the effect on mood; a clinic asks the clinician."
    ),
    section: prose!("Carolinas exclusion page"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "clinic Carolinas",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `opioid-additive-resp`.
pub(crate) static OPIOID_ADDITIVE_RESP: Source = Source {
    id: "opioid-additive-resp",
    fact: prose!("Opioids prolong recovery and add to the depression of breathing."),
    section: prose!("Ketamine product texts, interactions"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `ket-us-ix-opioid-recovery`.
pub(crate) static KET_US_IX_OPIOID_RECOVERY: Source = Source {
    id: "ket-us-ix-opioid-recovery",
    fact: prose!("Opioids, and in European text barbiturates, prolong recovery."),
    section: prose!("Ketalar USPI 7.3"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `spr-eu-ix-cns`.
pub(crate) static SPR_EU_IX_CNS: Source = Source {
    id: "spr-eu-ix-cns",
    fact: prose!("Benzodiazepines, opioids and alcohol add to sedation."),
    section: prose!("EU SmPC 4.5 and package leaflet"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `ket-eu-ix-cns`.
pub(crate) static KET_EU_IX_CNS: Source = Source {
    id: "ket-eu-ix-cns",
    fact: prose!(
        "Phenothiazines, sedating antihistamines, muscle relaxants, anxiolytics, hypnotics and alcohol add to the depression of brain and breath; diazepam prolongs ketamine."
    ),
    section: prose!("Swiss and other ketamine product texts, interactions"),
    strength: Strength::LabelWarning,
    jurisdiction: "CH and international",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `rems-form-comeds`.
pub(crate) static REMS_FORM_COMEDS: Source = Source {
    id: "rems-form-comeds",
    fact: prose!(
        "The monitoring form of the esketamine programme asks for benzodiazepines, hypnotics, stimulants and MAOIs; the later one for anything that sedates, and names opioids."
    ),
    section: prose!("REMS patient monitoring form, 11/2021 and later script"),
    strength: Strength::WorkUp,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `buprenorphine-opioid-partial`.
pub(crate) static BUPRENORPHINE_OPIOID_PARTIAL: Source = Source {
    id: "buprenorphine-opioid-partial",
    fact: prose!(
        "Stable buprenorphine or methadone was admitted in one trial; what it does to the response is not clear."
    ),
    section: prose!("Registry record NCT05193318"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "trial NCT05193318",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `naltrexone-williams`.
pub(crate) static NALTREXONE_WILLIAMS: Source = Source {
    id: "naltrexone-williams",
    fact: prose!(
        "50 mg of naltrexone 45 minutes before ketamine largely blocked the effect on mood in a small crossover trial."
    ),
    section: prose!("Williams 2018, Am J Psychiatry (abstract, registry)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `naltrexone-yoon-rct`.
pub(crate) static NALTREXONE_YOON_RCT: Source = Source {
    id: "naltrexone-yoon-rct",
    fact: prose!(
        "With or without naltrexone, no difference in 65 people; in an earlier pilot all 5 on long-acting naltrexone responded."
    ),
    section: prose!("Yoon 2025, Int J Neuropsychopharmacol (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `barbiturate-induction`.
pub(crate) static BARBITURATE_INDUCTION: Source = Source {
    id: "barbiturate-induction",
    fact: prose!("Long use of barbiturates lowered the level of ketamine in 5 people in intensive care."),
    section: prose!("Study of kinetics in intensive care (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// A row of the medicine classes of this project.
pub(crate) static MC_SEDATIVES: Source = Source {
    id: "mc-sedatives",
    fact: prose!(
        "Sedating medicines add up: two or more are looked at, an opioid with a benzodiazepine, barbiturate or oxybate is resolved first; one that ran out may bring withdrawal."
    ),
    section: prose!("Medicine classes of this project, parts 2 and 3 A"),
    strength: Strength::Practice,
    jurisdiction: "this project",
    about: Setting::ALL,
    verified: Verified::Reasoned,
};
