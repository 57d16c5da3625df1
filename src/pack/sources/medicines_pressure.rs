//! Medicines that raise or lower blood pressure, or lower the threshold of seizures.
//! It never holds a sentence copied from a source.
//! Read next: `medicines_mind.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `spr-us-ix-psychostimulants`.
pub(crate) static SPR_US_IX_PSYCHOSTIMULANTS: Source = Source {
    id: "spr-us-ix-psychostimulants",
    fact: prose!("Amphetamines, methylphenidate, modafinil and armodafinil may raise blood pressure; monitor closely."),
    section: prose!("USPI 7.2 and 5.7"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `stimulant-bp`.
pub(crate) static STIMULANT_BP: Source = Source {
    id: "stimulant-bp",
    fact: prose!("Stimulants are no bar and may add to the rise of pressure; measure on the day."),
    section: prose!("Practice note on stimulants; University of Colorado comment"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `ket-us-ix-sympathomimetics`.
pub(crate) static KET_US_IX_SYMPATHOMIMETICS: Source = Source {
    id: "ket-us-ix-sympathomimetics",
    fact: prose!("Sympathomimetics and vasopressin can amplify the rise of pressure: monitor closely."),
    section: prose!("Ketalar USPI 7.2"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `ket-eu-ix-sympathomimetics`.
pub(crate) static KET_EU_IX_SYMPATHOMIMETICS: Source = Source {
    id: "ket-eu-ix-sympathomimetics",
    fact: prose!("Direct and indirect sympathomimetics and vasopressin strengthen the rise of pressure."),
    section: prose!("Swiss and other ketamine product texts, interactions"),
    strength: Strength::LabelWarning,
    jurisdiction: "CH and international",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `sympathomimetic-decongestant`.
pub(crate) static SYMPATHOMIMETIC_DECONGESTANT: Source = Source {
    id: "sympathomimetic-decongestant",
    fact: prose!("Sympathomimetics strengthen the rise of pressure from ketamine; decongestants by class."),
    section: prose!("Ketamine product texts, interactions"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `spr-eu-ix-bp-raisers`.
pub(crate) static SPR_EU_IX_BP_RAISERS: Source = Source {
    id: "spr-eu-ix-bp-raisers",
    fact: prose!("To be monitored: psychostimulants, xanthines, ergometrine, thyroid hormones, vasopressin and MAOIs."),
    section: prose!("EU SmPC 4.5 and package leaflet"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `ket-eu-ix-antihypertensives`.
pub(crate) static KET_EU_IX_ANTIHYPERTENSIVES: Source = Source {
    id: "ket-eu-ix-antihypertensives",
    fact: prose!("Medicines for blood pressure with ketamine may end in low pressure."),
    section: prose!("Swiss and other ketamine product texts, interactions"),
    strength: Strength::LabelWarning,
    jurisdiction: "CH and international",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `antihypertensive-hypotension`.
pub(crate) static ANTIHYPERTENSIVE_HYPOTENSION: Source = Source {
    id: "antihypertensive-hypotension",
    fact: prose!("Medicines for blood pressure with ketamine may raise the risk of low pressure."),
    section: prose!("Ketamine product texts, interactions"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `ket-eu-ix-thyroid-hormones`.
pub(crate) static KET_EU_IX_THYROID_HORMONES: Source = Source {
    id: "ket-eu-ix-thyroid-hormones",
    fact: prose!("Thyroid hormones with ketamine: high pressure and a fast pulse."),
    section: prose!("Swiss and other ketamine product texts, interactions"),
    strength: Strength::LabelWarning,
    jurisdiction: "CH and international",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `merative-isocarboxazid`.
pub(crate) static MERATIVE_ISOCARBOXAZID: Source = Source {
    id: "merative-isocarboxazid",
    fact: prose!("A compendium puts isocarboxazid among what is not recommended together with esketamine or ketamine."),
    section: prose!("Merative patient monographs, November 2025"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `antidepressant-tranylcypromine-reviewed`.
pub(crate) static ANTIDEPRESSANT_TRANYLCYPROMINE_REVIEWED: Source = Source {
    id: "antidepressant-tranylcypromine-reviewed",
    fact: prose!("In a review, tranylcypromine brought no change of vital signs that mattered."),
    section: prose!("Veraart 2021, Int J Neuropsychopharmacol (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `ket-us-ix-theophylline`.
pub(crate) static KET_US_IX_THEOPHYLLINE: Source = Source {
    id: "ket-us-ix-theophylline",
    fact: prose!(
        "Theophylline or aminophylline with ketamine may lower the threshold of seizures; the highlights say not to give them together, section 7.1 to consider an alternative to ketamine."
    ),
    section: prose!("Ketalar USPI highlights and 7.1"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `ket-at-no-ci-xanthines`.
pub(crate) static KET_AT_NO_CI_XANTHINES: Source = Source {
    id: "ket-at-no-ci-xanthines",
    fact: prose!("Ketamine together with theophylline or aminophylline is contraindicated."),
    section: prose!("Austrian and Norwegian product texts of Ketanest, contraindications"),
    strength: Strength::LabelContraindication,
    jurisdiction: "AT and NO",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `theophylline-seizure`.
pub(crate) static THEOPHYLLINE_SEIZURE: Source = Source {
    id: "theophylline-seizure",
    fact: prose!(
        "Theophylline lowers the threshold of seizures with ketamine; sudden seizures were reported; two trials excluded it."
    ),
    section: prose!("Ketamine product texts; NHS Highland; NCT04154150, NCT05661669"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `tramadol-exclusion`.
pub(crate) static TRAMADOL_EXCLUSION: Source = Source {
    id: "tramadol-exclusion",
    fact: prose!("Tramadol was excluded from a trial."),
    section: prose!("Registry record NCT04154150"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT04154150",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `ket-at-no-ci-ergometrine`.
pub(crate) static KET_AT_NO_CI_ERGOMETRINE: Source = Source {
    id: "ket-at-no-ci-ergometrine",
    fact: prose!("Ketamine together with ergometrine is contraindicated."),
    section: prose!("Austrian and Norwegian product texts of Ketanest, contraindications"),
    strength: Strength::LabelContraindication,
    jurisdiction: "AT and NO",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `ergometrine-htn`.
pub(crate) static ERGOMETRINE_HTN: Source = Source {
    id: "ergometrine-htn",
    fact: prose!("Ergometrine with ketamine may bring high pressure."),
    section: prose!("Swiss ketamine product text, interactions"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "CH",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// A row of the medicine classes of this project.
pub(crate) static MC_PRESSORS: Source = Source {
    id: "mc-pressors",
    fact: prose!(
        "Two medicines that raise pressure are looked at; one together with a reading over the limit is resolved first."
    ),
    section: prose!("Medicine classes of this project, parts 2 and 3 B"),
    strength: Strength::Practice,
    jurisdiction: "this project",
    about: Setting::ALL,
    verified: Verified::Reasoned,
};

/// A row of the medicine classes of this project.
pub(crate) static MC_SEIZURE_THRESHOLD: Source = Source {
    id: "mc-seizure-threshold",
    fact: prose!(
        "Two medicines that lower the threshold of seizures are looked at; one together with epilepsy is resolved first."
    ),
    section: prose!("Medicine classes of this project, part 2"),
    strength: Strength::Practice,
    jurisdiction: "this project",
    about: Setting::ALL,
    verified: Verified::Reasoned,
};
