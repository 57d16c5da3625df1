//! Medicines that change the level of ketamine by mouth, and medicines on stomach and sugar.
//! It never holds a sentence copied from a source.
//! Read next: `bladder_weight.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `cyp3a4-clarithromycin-oral`.
pub(crate) static CYP3A4_CLARITHROMYCIN_ORAL: Source = Source {
    id: "cyp3a4-clarithromycin-oral",
    fact: prose!("Clarithromycin raised the peak of oral esketamine 3.6-fold and exposure 2.6-fold."),
    section: prose!("Oral S-ketamine interaction studies (abstracts)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::AtHome],
    verified: Verified::Once,
};

/// Evidence row `cyp-grapefruit-oral`.
pub(crate) static CYP_GRAPEFRUIT_ORAL: Source = Source {
    id: "cyp-grapefruit-oral",
    fact: prose!("Grapefruit juice raised exposure to oral esketamine 3.0-fold; a trial barred it on the day."),
    section: prose!("Oral S-ketamine interaction studies (abstracts); Ottawa trial"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `cyp2b6-ticlopidine-oral`.
pub(crate) static CYP2B6_TICLOPIDINE_ORAL: Source = Source {
    id: "cyp2b6-ticlopidine-oral",
    fact: prose!("Ticlopidine raised exposure to oral esketamine 2.4-fold; itraconazole made no difference."),
    section: prose!("Oral S-ketamine interaction studies (abstracts)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::AtHome],
    verified: Verified::Once,
};

/// Evidence row `cyp-inducer-rifampicin`.
pub(crate) static CYP_INDUCER_RIFAMPICIN: Source = Source {
    id: "cyp-inducer-rifampicin",
    fact: prose!("Rifampicin cut exposure by mouth by 86 %, by vein by 14 %."),
    section: prose!("Oral S-ketamine interaction studies (abstracts)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::AtHome],
    verified: Verified::Once,
};

/// Evidence row `cyp-st-johns-wort`.
pub(crate) static CYP_ST_JOHNS_WORT: Source = Source {
    id: "cyp-st-johns-wort",
    fact: prose!("St John's wort cut exposure to oral esketamine by 58 %; two trials excluded it."),
    section: prose!("Oral S-ketamine interaction studies (abstracts); NCT04154150, NCT05661669"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `protease-inhibitor`.
pub(crate) static PROTEASE_INHIBITOR: Source = Source {
    id: "protease-inhibitor",
    fact: prose!("Protease inhibitors may strengthen ketamine much."),
    section: prose!("Swiss ketamine product text, interactions"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "CH",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `ket-eu-ix-cyp3a4`.
pub(crate) static KET_EU_IX_CYP3A4: Source = Source {
    id: "ket-eu-ix-cyp3a4",
    fact: prose!("CYP3A4 inhibitors raise and inducers lower exposure to ketamine."),
    section: prose!("Ketamine product texts, interactions"),
    strength: Strength::LabelWarning,
    jurisdiction: "CH and international",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `carbamazepine-phenytoin-class`.
pub(crate) static CARBAMAZEPINE_PHENYTOIN_CLASS: Source = Source {
    id: "carbamazepine-phenytoin-class",
    fact: prose!("Carbamazepine and phenytoin are expected to lower exposure by mouth as enzyme inducers."),
    section: prose!("Andrade 2017, by class"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "international",
    about: &[Setting::AtHome],
    verified: Verified::Memory,
};

/// Evidence row `major-interaction-checker`.
pub(crate) static MAJOR_INTERACTION_CHECKER: Source = Source {
    id: "major-interaction-checker",
    fact: prose!("A Dutch trial of oral esketamine left out every pair that an interaction checker called major."),
    section: prose!("Dutch oral esketamine trial, BMC Psychiatry 2019"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NL",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `n5`.
pub(crate) static N5: Source = Source {
    id: "n5",
    fact: prose!(
        "Usual fasting and no stomach symptoms on a GLP-1 medicine: go on; a liquid diet the day before is an option."
    ),
    section: prose!("AGA 2023 statement"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// A row of the medicine classes of this project.
pub(crate) static MC_STOMACH_AND_SUGAR: Source = Source {
    id: "mc-stomach-and-sugar",
    fact: prose!(
        "GLP-1 medicines slow the stomach, most while the dose rises; insulin, sulfonylureas and SGLT2 inhibitors need a plan for the fast."
    ),
    section: prose!("Medicine classes of this project, part 3 E"),
    strength: Strength::Practice,
    jurisdiction: "this project",
    about: Setting::ALL,
    verified: Verified::Reasoned,
};
