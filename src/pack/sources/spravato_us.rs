//! US labelling of esketamine nasal spray.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `spr-us-ci-aneurysm`.
pub(crate) static SPR_US_CI_ANEURYSM: Source = Source {
    id: "spr-us-ci-aneurysm",
    fact: prose!(
        "Contraindicated in aneurysmal vascular disease: thoracic or abdominal aorta, arteries in the skull, peripheral arteries."
    ),
    section: prose!(
        "USPI 4: full text 03/2019 p. 2, brief summary July 2020 p. 30, highlights after Oct 2023, Merative esketamine monograph, 1 Nov 2025"
    ),
    strength: Strength::LabelContraindication,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-us-ci-avm`.
pub(crate) static SPR_US_CI_AVM: Source = Source {
    id: "spr-us-ci-avm",
    fact: prose!("Contraindicated with an arteriovenous malformation."),
    section: prose!("USPI 4: full text 03/2019 p. 2, brief summary July 2020 p. 30, Medication Guide, Feb 2024"),
    strength: Strength::LabelContraindication,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-us-ci-ich`.
pub(crate) static SPR_US_CI_ICH: Source = Source {
    id: "spr-us-ci-ich",
    fact: prose!("Contraindicated after any intracerebral haemorrhage, at any time in the past."),
    section: prose!(
        "USPI 4: full text 03/2019 p. 2, brief summary July 2020 p. 30, Merative esketamine monograph, 1 Nov 2025"
    ),
    strength: Strength::LabelContraindication,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-us-ci-bp-icp-principle`.
pub(crate) static SPR_US_CI_BP_ICP_PRINCIPLE: Source = Source {
    id: "spr-us-ci-bp-icp-principle",
    fact: prose!(
        "The warning calls it contraindicated wherever a rise in blood pressure or in intracranial pressure would be a serious risk; aneurysm, arteriovenous malformation and intracerebral haemorrhage are its examples."
    ),
    section: prose!(
        "USPI 5.7 (5.6 before 2023) and 4: full text 03/2019 p. 7, brief summary July 2020 p. 33, J&J Medical Connect, antihypertensives page"
    ),
    strength: Strength::LabelContraindication,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-us-other-cv-weigh`.
pub(crate) static SPR_US_OTHER_CV_WEIGH: Source = Source {
    id: "spr-us-other-cv-weigh",
    fact: prose!(
        "Any other cardiovascular or cerebrovascular disease or risk factor: weigh with care before prescribing whether the benefit outweighs the risk."
    ),
    section: prose!("USPI 5.7 (5.6 before 2023): full text 03/2019 p. 2 and 7, MIMS Malaysia (same sentence)"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-us-bp-predose-140-90`.
pub(crate) static SPR_US_BP_PREDOSE_140_90: Source = Source {
    id: "spr-us-bp-predose-140-90",
    fact: prose!(
        "Check the pressure before each dose; above 140/90 mmHg, given as a general guide and not as a hard limit, weigh a delay against benefit and risk."
    ),
    section: prose!(
        "USPI 5.7: full text 03/2019 p. 7, J&J Medical Connect, antihypertensives page, MPR monograph after Oct 2023"
    ),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-us-trial-bp-withhold`.
pub(crate) static SPR_US_TRIAL_BP_WITHHOLD: Source = Source {
    id: "spr-us-trial-bp-withhold",
    fact: prose!(
        "Phase 3 trials withheld a dose above 140 systolic (above 150 over age 65) or above 90 diastolic and referred the patient for evaluation."
    ),
    section: prose!("Manufacturer medical page on cardiovascular effects; Doherty 2020"),
    strength: Strength::TrialExclusion,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-us-emergency-symptoms`.
pub(crate) static SPR_US_EMERGENCY_SYMPTOMS: Source = Source {
    id: "spr-us-emergency-symptoms",
    fact: prose!(
        "Send at once to emergency care for signs of hypertensive crisis (chest pain, breathlessness) or hypertensive encephalopathy (sudden severe headache, visual change, seizure, reduced consciousness, focal deficit); the wording is about the time after a dose."
    ),
    section: prose!("USPI 5.7: full text 03/2019 p. 7, EU package leaflet, Feb 2022"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-us-htn-encephalopathy`.
pub(crate) static SPR_US_HTN_ENCEPHALOPATHY: Source = Source {
    id: "spr-us-htn-encephalopathy",
    fact: prose!(
        "Past hypertensive encephalopathy asks for closer checks of pressure and symptoms, because even a small rise may bring it back."
    ),
    section: prose!("USPI 5.7: full text 03/2019 p. 7, Merative esketamine monograph, 1 Nov 2025"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-us-cv-mi-history`.
pub(crate) static SPR_US_CV_MI_HISTORY: Source = Source {
    id: "spr-us-cv-mi-history",
    fact: prose!("Past heart attack: use with caution; the US texts give no window."),
    section: prose!("US monographs: Merative esketamine monograph, 1 Nov 2025, Cleveland Clinic esketamine page"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-us-trial-exclusions-cv`.
pub(crate) static SPR_US_TRIAL_EXCLUSIONS_CV: Source = Source {
    id: "spr-us-trial-exclusions-cv",
    fact: prose!(
        "Phase 3 trials left out: any past stroke or TIA; brain injury, hypertensive encephalopathy, ventricular shunt or another state of raised intracranial or eye pressure; active aneurysmal disease; heart attack, unstable angina or revascularisation within 12 months."
    ),
    section: prose!("J&J Medical Connect, cardiovascular page, 19 Feb 2025"),
    strength: Strength::TrialExclusion,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Once,
};

/// Evidence row `spr-us-pregnancy`.
pub(crate) static SPR_US_PREGNANCY: Source = Source {
    id: "spr-us-pregnancy",
    fact: prose!("Not recommended in pregnancy; if pregnancy occurs, treatment ends and the patient is counselled."),
    section: prose!(
        "USPI 8.1: brief summary July 2020 p. 36, MedicineNet esketamine page, MPR monograph after Oct 2023"
    ),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-us-lactation`.
pub(crate) static SPR_US_LACTATION: Source = Source {
    id: "spr-us-lactation",
    fact: prose!(
        "Present in human milk; breastfeeding is not recommended during treatment because of neurotoxicity in juvenile animals."
    ),
    section: prose!("USPI 8.2: brief summary July 2020 p. 36, MedicineNet esketamine page, full text 03/2019 p. 21"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-us-contraception`.
pub(crate) static SPR_US_CONTRACEPTION: Source = Source {
    id: "spr-us-contraception",
    fact: prose!(
        "People who could become pregnant should consider planning and prevention of pregnancy; no method or washout is named."
    ),
    section: prose!("USPI 8.3 and 5.11: full text 03/2019 p. 8, MPR monograph after Oct 2023"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-us-paediatric`.
pub(crate) static SPR_US_PAEDIATRIC: Source = Source {
    id: "spr-us-paediatric",
    fact: prose!("Use under 18 is outside the label; safety and effect are not established there."),
    section: prose!(
        "USPI 8.4: brief summary July 2020 p. 31, full text 03/2019 p. 6, J&J Medical Connect, product comparison page, 2025"
    ),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-us-box-suicidality-young`.
pub(crate) static SPR_US_BOX_SUICIDALITY_YOUNG: Source = Source {
    id: "spr-us-box-suicidality-young",
    fact: prose!(
        "Boxed warning: antidepressants raised suicidal thoughts and behaviour in children and young adults in short trials; monitor every treated patient closely."
    ),
    section: prose!(
        "USPI boxed warning, 5.6 (5.5 before 2023): full text 03/2019 p. 3 and 6, highlights after Oct 2023"
    ),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-us-geriatric-n`.
pub(crate) static SPR_US_GERIATRIC_N: Source = Source {
    id: "spr-us-geriatric-n",
    fact: prose!(
        "In phase 3, 12 % were 65 or over and 2 % were 75 or over; no overall difference in safety, but exposure is higher in older people."
    ),
    section: prose!("USPI 8.5: brief summary July 2020 p. 31"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Once,
};

/// Evidence row `spr-us-limit-suicide`.
pub(crate) static SPR_US_LIMIT_SUICIDE: Source = Source {
    id: "spr-us-limit-suicide",
    fact: prose!(
        "Not shown to prevent suicide or to lessen suicidal ideation or behaviour; it does not replace hospital admission even when the first dose helps."
    ),
    section: prose!(
        "USPI 1, limitations of use: brief summary July 2020 p. 29, highlights after Oct 2023, J&J Medical Connect, product comparison page, 2025"
    ),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};
