//! Lung, airway and sleep apnoea, infection, brain stimulation: labels, guidelines, trials.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `home-oxygen`.
pub(crate) static HOME_OXYGEN: Source = Source {
    id: "home-oxygen",
    fact: prose!("Lung disease that needs oxygen was excluded."),
    section: prose!("Registry records NCT04658420 and NCT01892995"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials NCT04658420 and NCT01892995",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `severe-breathing-home`.
pub(crate) static SEVERE_BREATHING_HOME: Source = Source {
    id: "severe-breathing-home",
    fact: prose!("Severe breathing problems rule out treatment at home."),
    section: prose!("Journey Clinical, medical eligibility article"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinic network Journey",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `spr-eu-resus-setting`.
pub(crate) static SPR_EU_RESUS_SETTING: Source = Source {
    id: "spr-eu-resus-setting",
    fact: prose!(
        "Significant or unstable heart or lung disease: only where resuscitation equipment and trained staff are present."
    ),
    section: prose!("EU SmPC 4.2 and 4.4: UK abbreviated prescribing information, French product page"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU and UK",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-eu-copd`.
pub(crate) static SPR_EU_COPD: Source = Source {
    id: "spr-eu-copd",
    fact: prose!("Lung problems that make breathing hard, COPD among them: talk to the doctor first."),
    section: prose!("EU leaflet 2: EU package leaflet, Feb 2022, Portuguese leaflet"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-eu-resp-depression`.
pub(crate) static SPR_EU_RESP_DEPRESSION: Source = Source {
    id: "spr-eu-resp-depression",
    fact: prose!(
        "Rare respiratory depression after marketing, most with sedating medicines or with obesity, anxiety, heart or lung disease; it passed with stimulation or oxygen."
    ),
    section: prose!("Swiss text change, 2 Oct 2023; EU leaflet 4"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU and CH",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `osa-late-life-exclusion`.
pub(crate) static OSA_LATE_LIFE_EXCLUSION: Source = Source {
    id: "osa-late-life-exclusion",
    fact: prose!("Sleep apnoea or a difficult airway was excluded."),
    section: prose!("Late-life ketamine depression trial, table 1"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `asra-acute-osa-adjunct`.
pub(crate) static ASRA_ACUTE_OSA_ADJUNCT: Source = Source {
    id: "asra-acute-osa-adjunct",
    fact: prose!("Ketamine may serve in sleep apnoea to spare opioids (grade C, low certainty)."),
    section: prose!("ASRA, AAPM and ASA consensus on ketamine infusions for acute pain, 2018 (summaries)"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `spr-eu-osa-obesity`.
pub(crate) static SPR_EU_OSA_OBESITY: Source = Source {
    id: "spr-eu-osa-obesity",
    fact: prose!("Sleep apnoea together with extreme overweight: caution."),
    section: prose!("EU leaflet 2: EU package leaflet, Feb 2022, Portuguese leaflet"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-eu-osa-bmi35`.
pub(crate) static SPR_EU_OSA_BMI35: Source = Source {
    id: "spr-eu-osa-bmi35",
    fact: prose!("The number for that combination: a body mass index of 35 or more (recalled)."),
    section: prose!("EU SmPC 4.4 (number recalled)"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Memory,
};

/// Evidence row `osa-nct05661669`.
pub(crate) static OSA_NCT05661669: Source = Source {
    id: "osa-nct05661669",
    fact: prose!("Sleep apnoea and obstructive lung disease were excluded (withdrawn before enrolment)."),
    section: prose!("Registry record NCT05661669"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT05661669",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `stop-bang-cpsbc`.
pub(crate) static STOP_BANG_CPSBC: Source = Source {
    id: "stop-bang-cpsbc",
    fact: prose!("A validated questionnaire for sleep apnoea (STOP-BANG) before treatment."),
    section: prose!("College of Physicians and Surgeons of British Columbia, draft of 2021"),
    strength: Strength::WorkUp,
    jurisdiction: "CA",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `gz-denies-osa-uses-cpap`.
pub(crate) static GZ_DENIES_OSA_USES_CPAP: Source = Source {
    id: "gz-denies-osa-uses-cpap",
    fact: prose!(
        "Sleep apnoea denied, yet a device, modafinil or solriamfetol is used, or loud snoring with overweight and hypertension: use the questionnaire."
    ),
    section: prose!("Reasoned by the authors; no publication"),
    strength: Strength::WorkUp,
    jurisdiction: "none",
    about: Setting::ALL,
    verified: Verified::Memory,
};

/// Evidence row `ket-resp-infection`.
pub(crate) static KET_RESP_INFECTION: Source = Source {
    id: "ket-resp-infection",
    fact: prose!(
        "An Italian compendium lists infection of lung or upper airway as a contraindication (spasm of the larynx)."
    ),
    section: prose!("Pharmamedix ketamine contraindications"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "IT",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Once,
};

/// Evidence row `dbs-vns-exclusion`.
pub(crate) static DBS_VNS_EXCLUSION: Source = Source {
    id: "dbs-vns-exclusion",
    fact: prose!("Present nerve or brain stimulation was left out in two trials; one left out ECT and TMS too."),
    section: prose!("TRANSFORM-1; Bio-K, NCT03156504"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials TRANSFORM-1 and Bio-K",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `ect-current-oral-nl`.
pub(crate) static ECT_CURRENT_ORAL_NL: Source = Source {
    id: "ect-current-oral-nl",
    fact: prose!("Present ECT was excluded."),
    section: prose!("Dutch trial of oral esketamine, protocol, BMC Psychiatry 2019"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial (NL)",
    about: &[Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `unstable-medical-neuro`.
pub(crate) static UNSTABLE_MEDICAL_NEURO: Source = Source {
    id: "unstable-medical-neuro",
    fact: prose!("Unstable medical or neurological illness was excluded."),
    section: prose!("ELEKT-D, Grunebaum trial and Bio-K"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `asa-class-over-3`.
pub(crate) static ASA_CLASS_OVER_3: Source = Source {
    id: "asa-class-over-3",
    fact: prose!("People above ASA class III were excluded."),
    section: prose!("Registry record NCT03109418"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT03109418",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};
