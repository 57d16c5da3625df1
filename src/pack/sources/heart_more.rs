//! More evidence on heart, vessels and pressure: self-report, use at home, the general EU clause, QT.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `asa2025-home-risk`.
pub(crate) static ASA2025_HOME_RISK: Source = Source {
    id: "asa2025-home-risk",
    fact: prose!(
        "Homes and clinics without accreditation may lack monitoring and rescue; respiratory failure, cardiac events and seizures are the risks named."
    ),
    section: prose!("American Society of Anesthesiologists, statement on the safe use of ketamine, February 2025"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: &[Setting::AtHome],
    verified: Verified::Once,
};

/// Evidence row `gz-bp-controlled-belief`.
pub(crate) static GZ_BP_CONTROLLED_BELIEF: Source = Source {
    id: "gz-bp-controlled-belief",
    fact: prose!("People who judge their pressure controlled often miss that it is not (specificity 30 to 58 %)."),
    section: prose!("Studies of self-reported control of blood pressure (abstracts)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `gz-bp-drug-count`.
pub(crate) static GZ_BP_DRUG_COUNT: Source = Source {
    id: "gz-bp-drug-count",
    fact: prose!("Asked how many blood pressure medicines they take, 9 % say too many and 14 % too few."),
    section: prose!("Studies of self-reported hypertension and its medicines (abstracts)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `qt-no-effect-esk`.
pub(crate) static QT_NO_EFFECT_ESK: Source = Source {
    id: "qt-no-effect-esk",
    fact: prose!("Esketamine did not prolong QTcF in a thorough QT study."),
    section: prose!("Doherty 2020, CNS Drugs 34:299-310 (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Once,
};

/// Evidence row `spr-eu-ci-general`.
pub(crate) static SPR_EU_CI_GENERAL: Source = Source {
    id: "spr-eu-ci-general",
    fact: prose!("Contraindicated where a rise of blood pressure or of pressure in the skull is a serious risk."),
    section: prose!("EU SmPC 4.3: Spravato EU text (revision 2025), UK abbreviated prescribing information"),
    strength: Strength::LabelContraindication,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-us-cv-stroke-history`.
pub(crate) static SPR_US_CV_STROKE_HISTORY: Source = Source {
    id: "spr-us-cv-stroke-history",
    fact: prose!(
        "After a stroke that was no bleed, or with other disease of the brain's vessels: caution. After a bleed: contraindicated."
    ),
    section: prose!("Merative monograph of nasal esketamine (November 2025); Cleveland Clinic patient page"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};
