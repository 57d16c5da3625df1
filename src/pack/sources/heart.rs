//! Heart, vessels and brain vessels: guidelines and trials.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `aortic-dissection`.
pub(crate) static AORTIC_DISSECTION: Source = Source {
    id: "aortic-dissection",
    fact: prose!("Aortic dissection, aneurysm or any past heart attack was excluded."),
    section: prose!("Registry record NCT06597695"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT06597695",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `mi-stroke-head-six-months`.
pub(crate) static MI_STROKE_HEAD_SIX_MONTHS: Source = Source {
    id: "mi-stroke-head-six-months",
    fact: prose!(
        "Head trauma, stroke or heart attack within 6 months was excluded; withdrawn before enrolment. Swiss and German labels (heart, 6 months) and the UK label (stroke, head trauma, no window) support it."
    ),
    section: prose!("Registry record NCT05661669"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT05661669",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `stroke-okic`.
pub(crate) static STROKE_OKIC: Source = Source {
    id: "stroke-okic",
    fact: prose!("Past stroke or raised intracranial pressure was excluded."),
    section: prose!("Registry record NCT07099235"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "trial NCT07099235",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `mi-six-weeks`.
pub(crate) static MI_SIX_WEEKS: Source = Source {
    id: "mi-six-weeks",
    fact: prose!("Heart attack or a major cardiovascular event in the last 6 weeks was excluded."),
    section: prose!("Registry record NCT07099235"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT07099235",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `asra-poorly-controlled-cvd`.
pub(crate) static ASRA_POORLY_CONTROLLED_CVD: Source = Source {
    id: "asra-poorly-controlled-cvd",
    fact: prose!("Avoid in poorly controlled cardiovascular disease (grade B, low certainty)."),
    section: prose!(
        "ASRA, AAPM and ASA consensus on ketamine infusions for chronic pain, 2018, and for acute pain, 2018 (summaries)"
    ),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `hull-uncontrolled-cardiac`.
pub(crate) static HULL_UNCONTROLLED_CARDIAC: Source = Source {
    id: "hull-uncontrolled-cardiac",
    fact: prose!("The at-home cohort excluded uncontrolled cardiac disease."),
    section: prose!("Hull 2022, J Affect Disord 314:59-67 (abstract and summaries)"),
    strength: Strength::TrialExclusion,
    jurisdiction: "cohort Hull 2022",
    about: &[Setting::AtHome],
    verified: Verified::Once,
};

/// Evidence row `saveminds-angina`.
pub(crate) static SAVEMINDS_ANGINA: Source = Source {
    id: "saveminds-angina",
    fact: prose!("Severe coronary disease, unstable angina or severe hypertension rules out treatment."),
    section: prose!("Save Minds UK, clinic list"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinic Save Minds (UK)",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `arrhythmia-unstable`.
pub(crate) static ARRHYTHMIA_UNSTABLE: Source = Source {
    id: "arrhythmia-unstable",
    fact: prose!("Significant arrhythmia or unstable cerebrovascular disease was excluded."),
    section: prose!("Grunebaum inpatient trial, J Affect Disord Rep 2024;15:100690, table 1"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `va-cardiac-decompensation`.
pub(crate) static VA_CARDIAC_DECOMPENSATION: Source = Source {
    id: "va-cardiac-decompensation",
    fact: prose!(
        "Uncontrolled hypertension or severe cardiac decompensation is excluded, by one lay summary of VA guidance; the original was not read."
    ),
    section: prose!("Secondary summary of VA guidance"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `prolonged-qtc`.
pub(crate) static PROLONGED_QTC: Source = Source {
    id: "prolonged-qtc",
    fact: prose!("Prolonged QTc was excluded in one trial, QTcF over 480 ms in another."),
    section: prose!("Registry records NCT04658420 and NCT04732169"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `cardiac-nct01892995`.
pub(crate) static CARDIAC_NCT01892995: Source = Source {
    id: "cardiac-nct01892995",
    fact: prose!(
        "Ischaemic heart disease, heart failure, past unstable dysrhythmia or past prolonged QT was excluded."
    ),
    section: prose!("Registry record NCT01892995"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT01892995",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `carolinas-cardiac-clearance`.
pub(crate) static CAROLINAS_CARDIAC_CLEARANCE: Source = Source {
    id: "carolinas-cardiac-clearance",
    fact: prose!(
        "Uncontrolled hypertension, angina, heart disease or past arrhythmia may need medical clearance with an ECG."
    ),
    section: prose!("Carolinas ketamine-assisted psychotherapy, exclusion page"),
    strength: Strength::WorkUp,
    jurisdiction: "clinic Carolinas",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `ketamine-pht-caution`.
pub(crate) static KETAMINE_PHT_CAUTION: Source = Source {
    id: "ketamine-pht-caution",
    fact: prose!(
        "An anaesthesia digest: ketamine is at present not recommended in pulmonary hypertension, which is debated."
    ),
    section: prose!("Vargo anaesthesia notes on ketamine"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// A row of the medicine classes of this project.
pub(crate) static MC_BLOOD_PRESSURE_LOAD: Source = Source {
    id: "mc-blood-pressure-load",
    fact: prose!(
        "Three or more classes of blood-pressure medicine, minoxidil or hydralazine hint at pressure that is hard to control: ask for control and a reading."
    ),
    section: prose!("Medicine classes of this project, part 1"),
    strength: Strength::Practice,
    jurisdiction: "this project",
    about: Setting::ALL,
    verified: Verified::Reasoned,
};

/// A row of the medicine classes of this project.
pub(crate) static MC_ANTICOAGULANT: Source = Source {
    id: "mc-anticoagulant",
    fact: prose!(
        "An anticoagulant marks atrial fibrillation, clots, a valve or a stroke: ask for the reason; a past bleed in the skull or an aneurysm is a label contraindication of esketamine."
    ),
    section: prose!("Medicine classes of this project, anticoagulant"),
    strength: Strength::Practice,
    jurisdiction: "this project",
    about: Setting::ALL,
    verified: Verified::Reasoned,
};

/// A row of the medicine classes of this project.
pub(crate) static MC_PULMONARY_HYPERTENSION: Source = Source {
    id: "mc-pulmonary-hypertension",
    fact: prose!(
        "A medicine used only for pulmonary arterial hypertension marks the disease; ketamine may raise pulmonary pressure."
    ),
    section: prose!("Medicine classes of this project, pulmonary hypertension agents"),
    strength: Strength::Practice,
    jurisdiction: "this project",
    about: Setting::ALL,
    verified: Verified::Reasoned,
};
