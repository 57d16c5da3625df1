//! Labelling of ketamine and esketamine for injection, and alerts about compounded ketamine.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `ket-ch-de-ci-bp-180-100`.
pub(crate) static KET_CH_DE_CI_BP_180_100: Source = Source {
    id: "ket-ch-de-ci-bp-180-100",
    fact: prose!(
        "Germany and Switzerland: contraindicated in poorly controlled or untreated hypertension with a resting pressure above 180/100 mmHg. Austria and Norway list untreated hypertension as a caution only."
    ),
    section: prose!(
        "Contraindications: Ketamin Sintetica, Swiss text, Esketamin Sintetica, Swiss text, Ketamin-hameln, German leaflet, Ketanest S, German leaflet, for contrast the Austrian and Norwegian texts"
    ),
    strength: Strength::LabelContraindication,
    jurisdiction: "DE and CH",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `ket-eu-untreated-htn-caution`.
pub(crate) static KET_EU_UNTREATED_HTN_CAUTION: Source = Source {
    id: "ket-eu-untreated-htn-caution",
    fact: prose!(
        "Austria and Norway: untreated hypertension, decompensated heart failure and unstable angina are special cautions, without a number."
    ),
    section: prose!("Special cautions: Ketanest S, Austrian leaflet, Ketanest, Norwegian safety information, 2019"),
    strength: Strength::LabelWarning,
    jurisdiction: "AT and NO",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `ket-uk-ci-stroke`.
pub(crate) static KET_UK_CI_STROKE: Source = Source {
    id: "ket-uk-ci-stroke",
    fact: prose!(
        "UK: not for people after a cerebrovascular accident, with no time limit. The Swiss text names past stroke as an example of a pressure hazard."
    ),
    section: prose!(
        "UK SmPC 4.3 and Swiss contraindications: Ketalar UK SmPC, 2019, Ketamin Sintetica, Swiss text, Apollo ketamine page (UK leaflet list)"
    ),
    strength: Strength::LabelContraindication,
    jurisdiction: "UK and CH",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `ket-us-pdr-ci-examples`.
pub(crate) static KET_US_PDR_CI_EXAMPLES: Source = Source {
    id: "ket-us-pdr-ci-examples",
    fact: prose!(
        "A compendium reads the pressure clause of the US contraindication as uncontrolled hypertension, aneurysm, thyrotoxicosis and any past stroke."
    ),
    section: prose!("PDR Ketalar summary (compendium)"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `ket-de-angina-mi-6mo`.
pub(crate) static KET_DE_ANGINA_MI_6MO: Source = Source {
    id: "ket-de-angina-mi-6mo",
    fact: prose!("Special caution with unstable angina or with a heart attack in the last 6 months."),
    section: prose!(
        "Special cautions: Ketamin Sintetica, Swiss text, Esketamin Sintetica, Swiss text, Ketamin-hameln, German leaflet, Ketanest S, German leaflet"
    ),
    strength: Strength::LabelWarning,
    jurisdiction: "DE and CH",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `ket-de-ci-ihd-sole`.
pub(crate) static KET_DE_CI_IHD_SOLE: Source = Source {
    id: "ket-de-ci-ihd-sole",
    fact: prose!(
        "Contraindicated in manifest ischaemic heart disease when it is the only anaesthetic; psychiatric use is always sole use."
    ),
    section: prose!(
        "Contraindications: Ketamin-hameln, German leaflet, Ketanest S, German leaflet, Ketanest, Norwegian safety information, 2019, Ketanest S, Austrian leaflet"
    ),
    strength: Strength::LabelContraindication,
    jurisdiction: "DE, AT and NO",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `ket-us-angina-hf-pdr`.
pub(crate) static KET_US_ANGINA_HF_PDR: Source = Source {
    id: "ket-us-angina-hf-pdr",
    fact: prose!(
        "Cautions of a compendium: angina, coronary disease, heart failure or poor ventricular function, pulmonary hypertension."
    ),
    section: prose!("PDR Ketalar summary (compendium)"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `ket-uk-ci-severe-cardiac`.
pub(crate) static KET_UK_CI_SEVERE_CARDIAC: Source = Source {
    id: "ket-uk-ci-severe-cardiac",
    fact: prose!("UK: not for people with severe coronary or myocardial disease."),
    section: prose!("UK SmPC 4.3: Ketalar UK SmPC, 2019, Apollo ketamine page (UK leaflet list)"),
    strength: Strength::LabelContraindication,
    jurisdiction: "UK",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `ket-us-pregnancy`.
pub(crate) static KET_US_PREGNANCY: Source = Source {
    id: "ket-us-pregnancy",
    fact: prose!(
        "Older US texts and digests: not recommended in pregnancy, labour included. A 2026 restatement of the present text: data come mostly from caesarean delivery without an identified risk, animals show developmental harm, use when the benefit justifies the risk."
    ),
    section: prose!(
        "Ketalar USPI 8.1 (the present text has to be re-opened): Ketalar monograph, Oncology Nurse Advisor, Ketalar pregnancy and breastfeeding page, Merative ketamine monograph, 1 Nov 2025, restatement of Ketalar text"
    ),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `ket-us-lactation`.
pub(crate) static KET_US_LACTATION: Source = Source {
    id: "ket-us-lactation",
    fact: prose!(
        "Ketamine and its metabolite are present in human milk; the infant is watched for sedation, slow breathing and raised muscle tone; a 2026 restatement limits use during lactation to anaesthesia."
    ),
    section: prose!(
        "Ketalar USPI 8.2 (restatement, the present text has to be re-opened): restatement of Ketalar text, Ketalar pregnancy and breastfeeding page, Merative ketamine monograph, 1 Nov 2025"
    ),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `ket-uk-ci-eclampsia`.
pub(crate) static KET_UK_CI_ECLAMPSIA: Source = Source {
    id: "ket-uk-ci-eclampsia",
    fact: prose!("UK, Germany, Switzerland, Austria, Norway: contraindicated in eclampsia and pre-eclampsia."),
    section: prose!(
        "UK SmPC 4.3, German and Swiss contraindications: Ketalar UK SmPC, 2019, Ketamin Sintetica, Swiss text, Ketamin-hameln, German leaflet, Ketanest, Norwegian safety information, 2019"
    ),
    strength: Strength::LabelContraindication,
    jurisdiction: "UK, DE, CH, AT and NO",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `ket-ch-lactation`.
pub(crate) static KET_CH_LACTATION: Source = Source {
    id: "ket-ch-lactation",
    fact: prose!("Swiss text: not to be used while breastfeeding."),
    section: prose!("Ketamin Sintetica, Swiss text, pregnancy section"),
    strength: Strength::LabelWarning,
    jurisdiction: "CH",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `ket-emergency-allergy`.
pub(crate) static KET_EMERGENCY_ALLERGY: Source = Source {
    id: "ket-emergency-allergy",
    fact: prose!("Hives, difficult breathing, swelling of face, lips, tongue or throat: emergency help."),
    section: prose!("Ketalar patient information: Ketalar patient information copy, Ketalar details copy, 2015"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `fda23-home-extra-risk`.
pub(crate) static FDA23_HOME_EXTRA_RISK: Source = Source {
    id: "fda23-home-extra-risk",
    fact: prose!("Use at home adds risk because no clinician is on site."),
    section: prose!(
        "FDA alert on compounded ketamine, 10 Oct 2023: FDA alert summary, 10 Oct 2023, news report of the FDA alert, Oct 2023"
    ),
    strength: Strength::Evidence,
    jurisdiction: "US",
    about: &[Setting::AtHome],
    verified: Verified::Twice,
};
