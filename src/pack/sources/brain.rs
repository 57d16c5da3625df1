//! Pressure in the skull, head injury and seizures: labels, guidelines, trials.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `ket-de-ci-bp-icp`.
pub(crate) static KET_DE_CI_BP_ICP: Source = Source {
    id: "ket-de-ci-bp-icp",
    fact: prose!(
        "Germany: contraindicated where a rise of blood pressure or of intracranial pressure is a serious risk."
    ),
    section: prose!(
        "Contraindications: Ketamin-hameln, German leaflet, Ketanest S, German leaflet, Esketamin Sintetica, Swiss text, Ketanest, Norwegian safety information, 2019"
    ),
    strength: Strength::LabelContraindication,
    jurisdiction: "DE",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `asra-icp-iop`.
pub(crate) static ASRA_ICP_IOP: Source = Source {
    id: "asra-icp-iop",
    fact: prose!(
        "Raised intracranial or eye pressure: avoid, or use only low doses with extreme care (grade C, low certainty)."
    ),
    section: prose!(
        "ASRA, AAPM and ASA consensus on ketamine infusions for chronic pain, 2018, and for acute pain, 2018 (summaries)"
    ),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `icp-oxford`.
pub(crate) static ICP_OXFORD: Source = Source {
    id: "icp-oxford",
    fact: prose!("Raised intracranial pressure rules out treatment."),
    section: prose!("Oxford Health ketamine clinic pages, 2018; Save Minds UK, clinic list"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinics Oxford and Save Minds (UK)",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `icp-evidence-no-rise`.
pub(crate) static ICP_EVIDENCE_NO_RISE: Source = Source {
    id: "icp-evidence-no-rise",
    fact: prose!(
        "Two reviews found no rise of intracranial pressure in sedated and ventilated people (198 in trials); nobody in a session is ventilated."
    ),
    section: prose!("Zeiler 2014 and Wang 2014"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `intracranial-mass-bleed`.
pub(crate) static INTRACRANIAL_MASS_BLEED: Source = Source {
    id: "intracranial-mass-bleed",
    fact: prose!(
        "A mass or a vascular lesion in the skull was excluded; a second trial, withdrawn before enrolment, excluded a mass or a bleed."
    ),
    section: prose!("Registry records NCT01892995 and NCT05661669"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials NCT01892995 and NCT05661669",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `ket-intracranial-mass`.
pub(crate) static KET_INTRACRANIAL_MASS: Source = Source {
    id: "ket-intracranial-mass",
    fact: prose!(
        "Mass, head trauma, bleed in the skull or hydrocephalus: great caution; other medicines are preferred where the flow of cerebrospinal fluid is blocked."
    ),
    section: prose!("PDR Ketalar summary (compendium)"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Once,
};

/// Evidence row `spr-eu-brain-injury-icp`.
pub(crate) static SPR_EU_BRAIN_INJURY_ICP: Source = Source {
    id: "spr-eu-brain-injury-icp",
    fact: prose!(
        "Serious head injury or brain problem, above all with raised pressure: caution; contraindicated where raised intracranial pressure is a serious risk."
    ),
    section: prose!("EU leaflet 2 and SmPC 4.3"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `ket-uk-ci-cerebral-trauma`.
pub(crate) static KET_UK_CI_CEREBRAL_TRAUMA: Source = Source {
    id: "ket-uk-ci-cerebral-trauma",
    fact: prose!("UK: not for people with cerebral trauma; no window."),
    section: prose!("UK SmPC 4.3: Ketalar UK SmPC, 2019, Apollo ketamine page (UK leaflet list)"),
    strength: Strength::LabelContraindication,
    jurisdiction: "UK",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `head-injury-symptomatic`.
pub(crate) static HEAD_INJURY_SYMPTOMATIC: Source = Source {
    id: "head-injury-symptomatic",
    fact: prose!(
        "A clinic excludes brain injury with symptoms; one trial takes mild injury only, another leaves out severe injury."
    ),
    section: prose!("Toronto Ketamine Clinic, referral form; registry record NCT02727998; late-life trial"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinic Toronto and trials",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `seizure-uncontrolled`.
pub(crate) static SEIZURE_UNCONTROLLED: Source = Source {
    id: "seizure-uncontrolled",
    fact: prose!("Uncontrolled seizures were excluded."),
    section: prose!("Registry record NCT03109418"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT03109418",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `seizure-recent-oxford`.
pub(crate) static SEIZURE_RECENT_OXFORD: Source = Source {
    id: "seizure-recent-oxford",
    fact: prose!("Recent epilepsy normally excludes at one clinic, any epilepsy at another."),
    section: prose!("Oxford Health ketamine clinic pages, 2018; Save Minds UK, clinic list"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "clinics Oxford and Save Minds (UK)",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `seizure-trials`.
pub(crate) static SEIZURE_TRIALS: Source = Source {
    id: "seizure-trials",
    fact: prose!(
        "Epilepsy was excluded in two trials, unexplained seizures in a third, a seizure disorder outside alcohol withdrawal in a fourth."
    ),
    section: prose!("Registry records NCT06597695, NCT04876066 and NCT05661669; late-life trial"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `seizure-evidence-mixed`.
pub(crate) static SEIZURE_EVIDENCE_MIXED: Source = Source {
    id: "seizure-evidence-mixed",
    fact: prose!("The evidence is mixed: 26 people with epilepsy had no seizure, yet another series reports 3 of 8."),
    section: prose!("Dental and epilepsy series; epilepsy.com"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `ket-seizures`.
pub(crate) static KET_SEIZURES: Source = Source {
    id: "ket-seizures",
    fact: prose!(
        "An Italian compendium lists epilepsy as a contraindication; the American emergency physicians found nothing that shows an added risk."
    ),
    section: prose!("Pharmamedix ketamine contraindications; ACEP guideline text, 2011 (reposted)"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "IT and US",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Twice,
};
