//! What may not wait: emergency cues.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `em-cardiac-now`.
pub(crate) static EM_CARDIAC_NOW: Source = Source {
    id: "em-cardiac-now",
    fact: prose!("Chest pain, fainting or severe breathlessness now is an emergency."),
    section: prose!("American Heart Association, when to call emergency services about high blood pressure"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `em-stroke-now`.
pub(crate) static EM_STROKE_NOW: Source = Source {
    id: "em-stroke-now",
    fact: prose!("Sudden weakness, numbness, change of speech or of vision now is an emergency."),
    section: prose!("American Heart Association, when to call emergency services about high blood pressure"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `em-low-consciousness`.
pub(crate) static EM_LOW_CONSCIOUSNESS: Source = Source {
    id: "em-low-consciousness",
    fact: prose!(
        "A helper reports that the person is hard to wake or breathes slowly, for example after ketamine, opioids or alcohol; a case in the 2023 FDA alert shows the mechanism."
    ),
    section: prose!("FDA alert on compounded ketamine, 10 Oct 2023 (reprints)"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "US",
    about: &[Setting::AtHome],
    verified: Verified::Once,
};

/// Evidence row `em-thunderclap-headache`.
pub(crate) static EM_THUNDERCLAP_HEADACHE: Source = Source {
    id: "em-thunderclap-headache",
    fact: prose!(
        "A sudden worst-ever headache is an emergency, above all with a known aneurysm or very high pressure; both esketamine labels name sudden severe headache, the wording here is ours."
    ),
    section: prose!("Esketamine product information by way of secondary pages"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `bp-180-120-symptoms`.
pub(crate) static BP_180_120_SYMPTOMS: Source = Source {
    id: "bp-180-120-symptoms",
    fact: prose!(
        "180/120 mmHg or more with chest pain, breathlessness, back pain, numbness, weakness, change of vision or difficulty speaking: call emergency services and do not wait for it to fall."
    ),
    section: prose!(
        "American Heart Association, when to call emergency services about high blood pressure (two stored versions, whole page)"
    ),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `bp-180-120-no-symptoms`.
pub(crate) static BP_180_120_NO_SYMPTOMS: Source = Source {
    id: "bp-180-120-no-symptoms",
    fact: prose!(
        "180/120 mmHg or more without those symptoms: wait 1 to 2 minutes (an older page: about 5) and measure again; if it is as high, look also for confusion, dizziness or vomiting; without them get in touch with a professional as soon as possible."
    ),
    section: prose!(
        "American Heart Association, when to call emergency services about high blood pressure (two stored versions)"
    ),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `em-maoi-crisis`.
pub(crate) static EM_MAOI_CRISIS: Source = Source {
    id: "em-maoi-crisis",
    fact: prose!(
        "On an MAOI, a severe and often occipital headache, palpitations, stiff neck, sweating, vomiting or a pressure above 180/120 mmHg means hypertensive crisis; an overactive thyroid raises the risk."
    ),
    section: prose!("Tranylcypromine label copy and a patient page on MAOIs"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `em-preeclampsia`.
pub(crate) static EM_PREECLAMPSIA: Source = Source {
    id: "em-preeclampsia",
    fact: prose!(
        "In pregnancy or up to six weeks after birth, a pressure of 160/110 mmHg or more, severe headache, spots or another change of vision, trouble breathing or a seizure is an emergency."
    ),
    section: prose!("FMC Health, postpartum pre-eclampsia; eMedicineHealth, pre-eclampsia page 4"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `em-eye-angle-closure`.
pub(crate) static EM_EYE_ANGLE_CLOSURE: Source = Source {
    id: "em-eye-angle-closure",
    fact: prose!(
        "A sudden painful red eye with halos, reduced vision, headache or vomiting is acute angle closure until proven otherwise and needs eye care within the hour."
    ),
    section: prose!("Digest of NICE CKS and a second page on acute angle closure"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "UK",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `em-suicide-now`.
pub(crate) static EM_SUICIDE_NOW: Source = Source {
    id: "em-suicide-now",
    fact: prose!(
        "Intends to act now, has begun to act, or took an overdose in the last day; the tier comes from the C-SSRS triage, the wording is ours."
    ),
    section: prose!("Columbia-Suicide Severity Rating Scale triage card (copy)"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `suicide-emergency-imminent`.
pub(crate) static SUICIDE_EMERGENCY_IMMINENT: Source = Source {
    id: "suicide-emergency-imminent",
    fact: prose!(
        "Imminent intent with plan and means leaves the form at once for crisis services and does not wait for clinic hours; an inference that agrees with the C-SSRS triage."
    ),
    section: prose!("Columbia-Suicide Severity Rating Scale triage card (copy)"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `em-harm-others-now`.
pub(crate) static EM_HARM_OTHERS_NOW: Source = Source {
    id: "em-harm-others-now",
    fact: prose!("Intends to harm somebody else now: crisis line or emergency services, as ordinary clinical duty."),
    section: prose!("No publication: recalled and reasoned"),
    strength: Strength::Practice,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Memory,
};

/// Evidence row `em-psychosis-command`.
pub(crate) static EM_PSYCHOSIS_COMMAND: Source = Source {
    id: "em-psychosis-command",
    fact: prose!("Voices that tell the person to hurt themselves or others now, as ordinary clinical duty."),
    section: prose!("No publication: recalled and reasoned"),
    strength: Strength::Practice,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Memory,
};

/// Evidence row `em-withdrawal-severe`.
pub(crate) static EM_WITHDRAWAL_SEVERE: Source = Source {
    id: "em-withdrawal-severe",
    fact: prose!(
        "Withdrawal from alcohol or sedatives with seizures, confusion or hallucinations now; the trial excludes withdrawal seizure and was withdrawn before enrolment, the urgency is ours."
    ),
    section: prose!("Registry record NCT05661669"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "trial NCT05661669",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `intoxication-withdrawal-now`.
pub(crate) static INTOXICATION_WITHDRAWAL_NOW: Source = Source {
    id: "intoxication-withdrawal-now",
    fact: prose!("Acute intoxication or withdrawal was excluded."),
    section: prose!(
        "Grunebaum inpatient trial, J Affect Disord Rep 2024;15:100690, table 1; registry record NCT03788694"
    ),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `spr-emergency-breathing`.
pub(crate) static SPR_EMERGENCY_BREATHING: Source = Source {
    id: "spr-emergency-breathing",
    fact: prose!(
        "Irregular, slow, fast or shallow breathing, or pale or blue lips, nails or skin: get in touch with the doctor at once; the wording is about the time after a dose."
    ),
    section: prose!("Merative esketamine monograph, 1 Nov 2025 (whole monograph read)"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Once,
};
