//! Thyroid, porphyria and pressure surges from hormones: labels, guidelines, trials.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `ket-ch-de-ci-hyperthyroid`.
pub(crate) static KET_CH_DE_CI_HYPERTHYROID: Source = Source {
    id: "ket-ch-de-ci-hyperthyroid",
    fact: prose!(
        "Germany and Switzerland: contraindicated in overactive thyroid that is untreated or not treated enough. Austria and Norway: caution."
    ),
    section: prose!(
        "Contraindications: Ketamin Sintetica, Swiss text, Esketamin Sintetica, Swiss text, Ketamin-hameln, German leaflet, Ketanest S, German leaflet, for contrast the Austrian and Norwegian texts"
    ),
    strength: Strength::LabelContraindication,
    jurisdiction: "DE and CH",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `thyroid-thyrotoxicosis`.
pub(crate) static THYROID_THYROTOXICOSIS: Source = Source {
    id: "thyroid-thyrotoxicosis",
    fact: prose!("Thyrotoxicosis was excluded (withdrawn before enrolment)."),
    section: prose!("Registry record NCT05661669"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT05661669",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `thyroid-uncontrolled-clinics`.
pub(crate) static THYROID_UNCONTROLLED_CLINICS: Source = Source {
    id: "thyroid-uncontrolled-clinics",
    fact: prose!("Clinic lists: an uncontrolled or overactive thyroid is treated first."),
    section: prose!("Carolinas, Reset Ketamine, Numinus and Journey, exclusion pages"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "clinics",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `spr-eu-hyperthyroid`.
pub(crate) static SPR_EU_HYPERTHYROID: Source = Source {
    id: "spr-eu-hyperthyroid",
    fact: prose!("Overactive thyroid that is not properly treated: caution."),
    section: prose!("EU leaflet 2: EU package leaflet, Feb 2022, Portuguese leaflet"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `ket-thyroid-disorder`.
pub(crate) static KET_THYROID_DISORDER: Source = Source {
    id: "ket-thyroid-disorder",
    fact: prose!(
        "Thyroid disorder or thyroid medicine: caution, after reports of an exaggerated rise of pressure and pulse."
    ),
    section: prose!("ACEP guideline text, 2011 (reposted); Ketamax interactions, MIMS Philippines"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US and PH",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `thyroid-hormone-label`.
pub(crate) static THYROID_HORMONE_LABEL: Source = Source {
    id: "thyroid-hormone-label",
    fact: prose!(
        "Product text and a health board's sheet flag thyroid hormone with ketamine for effects on circulation; one names a rise of pressure, the other a fall."
    ),
    section: prose!("Ketamax interactions; NHS Highland sheet"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "PH and UK",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `thyroid-levothyroxine-cases`.
pub(crate) static THYROID_LEVOTHYROXINE_CASES: Source = Source {
    id: "thyroid-levothyroxine-cases",
    fact: prose!(
        "Two people on thyroid replacement reached 240/140 and 210/130 mmHg with a pulse of 190 and 150 at anaesthetic doses."
    ),
    section: prose!("Kaplan and Cooperman, Anesthesiology 1971;35:229-230 (summary)"),
    strength: Strength::Evidence,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `porphyria-mixed`.
pub(crate) static PORPHYRIA_MIXED: Source = Source {
    id: "porphyria-mixed",
    fact: prose!("Sources on porphyria and ketamine disagree: some avoid it, a rat model suggests no harm."),
    section: prose!("Medigraphic review; OpenAnesthesia; rat study"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `porphyria-nct05661669`.
pub(crate) static PORPHYRIA_NCT05661669: Source = Source {
    id: "porphyria-nct05661669",
    fact: prose!("Porphyria was excluded (withdrawn before enrolment)."),
    section: prose!("Registry record NCT05661669"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT05661669",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `ket-porphyria`.
pub(crate) static KET_PORPHYRIA: Source = Source {
    id: "ket-porphyria",
    fact: prose!(
        "An Italian compendium lists porphyria as a contraindication, a UK teaching page as a relative one; the American emergency physicians advise caution."
    ),
    section: prose!("Pharmamedix ketamine contraindications; UK e-learning page; ACEP guideline text, 2011 (reposted)"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "IT, UK and US",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `ket-us-ci-bp`.
pub(crate) static KET_US_CI_BP: Source = Source {
    id: "ket-us-ci-bp",
    fact: prose!("Contraindicated where a significant rise of blood pressure would be a serious hazard; no number."),
    section: prose!("Ketalar USPI 4: Hospira highlights, after Aug 2020, PDR Ketalar summary, eMedTV precautions"),
    strength: Strength::LabelContraindication,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};
