//! Eye pressure and eye operations: labels, trials, clinic lists.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `glaucoma-angle-closure`.
pub(crate) static GLAUCOMA_ANGLE_CLOSURE: Source = Source {
    id: "glaucoma-angle-closure",
    fact: prose!("Uncontrolled angle-closure glaucoma was excluded."),
    section: prose!("Registry record NCT03742557"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT03742557",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `glaucoma-uncontrolled-home`.
pub(crate) static GLAUCOMA_UNCONTROLLED_HOME: Source = Source {
    id: "glaucoma-uncontrolled-home",
    fact: prose!("Uncontrolled glaucoma rules out treatment at home."),
    section: prose!("Journey Clinical, medical eligibility article"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinic network Journey",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `ket-de-glaucoma-eye`.
pub(crate) static KET_DE_GLAUCOMA_EYE: Source = Source {
    id: "ket-de-glaucoma-eye",
    fact: prose!("Special caution: raised eye pressure (glaucoma), perforating eye injury, eye surgery."),
    section: prose!(
        "Special cautions: Ketamin-hameln, German leaflet, Ketanest S, German leaflet, Ketamin Sintetica, Swiss text"
    ),
    strength: Strength::LabelWarning,
    jurisdiction: "DE and CH",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `glaucoma-oxford`.
pub(crate) static GLAUCOMA_OXFORD: Source = Source {
    id: "glaucoma-oxford",
    fact: prose!("Glaucoma or raised eye pressure normally excludes."),
    section: prose!("Oxford Health ketamine clinic pages, 2018"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "clinic Oxford (UK)",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `iop-evidence-mixed`.
pub(crate) static IOP_EVIDENCE_MIXED: Source = Source {
    id: "iop-evidence-mixed",
    fact: prose!("Measurements of eye pressure at doses below anaesthesia are mixed."),
    section: prose!("Eye pressure studies (abstracts)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};
