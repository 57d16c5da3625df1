//! Arrangements for a session, and the work-up of every patient: labels, REMS, societies, clinics.
//! It never holds a sentence copied from a source.
//! Read next: `../practical/mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `spr-us-escort`.
pub(crate) static SPR_US_ESCORT: Source = Source {
    id: "spr-us-escort",
    fact: prose!("Somebody takes the patient home after every session."),
    section: prose!("USPI 17: full text 03/2019 p. 21, REMS document"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion, Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-us-driving`.
pub(crate) static SPR_US_DRIVING: Source = Source {
    id: "spr-us-driving",
    fact: prose!("No driving, machines or hazardous activity until the next day, after a restful sleep."),
    section: prose!("USPI 5.9 (5.8 before 2023) and 17"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `ket-us-drive-24h`.
pub(crate) static KET_US_DRIVE_24H: Source = Source {
    id: "ket-us-drive-24h",
    fact: prose!("No driving or hazardous tasks for 24 hours."),
    section: prose!("Ketamine labelling as restated: Merative ketamine monograph, Swiss label"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `spr-us-monitor-2h`.
pub(crate) static SPR_US_MONITOR_2H: Source = Source {
    id: "spr-us-monitor-2h",
    fact: prose!(
        "A provider observes for at least 2 hours at each session, then judges whether the patient may leave."
    ),
    section: prose!("USPI boxed warning, 2, 5.1 to 5.3"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `rems-patient-enrolled`.
pub(crate) static REMS_PATIENT_ENROLLED: Source = Source {
    id: "rems-patient-enrolled",
    fact: prose!("Outpatients are enrolled before the first dose; patient and prescriber sign after counselling."),
    section: prose!("SPRAVATO REMS, patient and outpatient pages"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `rems-safe-departure`.
pub(crate) static REMS_SAFE_DEPARTURE: Source = Source {
    id: "rems-safe-departure",
    fact: prose!("The patient is counselled to have arrangements to leave."),
    section: prose!("SPRAVATO REMS document"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `home-peer-monitor`.
pub(crate) static HOME_PEER_MONITOR: Source = Source {
    id: "home-peer-monitor",
    fact: prose!(
        "A home programme needs an adult who is present; another a remote chaperone with a visual check every 15 minutes."
    ),
    section: prose!("Hull 2022; Journey Clinical page"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "US",
    about: &[Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `home-lives-alone`.
pub(crate) static HOME_LIVES_ALONE: Source = Source {
    id: "home-lives-alone",
    fact: prose!("If nobody can be present, there is no peer monitor: the clinic is the place."),
    section: prose!("Hull 2022"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "US",
    about: &[Setting::AtHome],
    verified: Verified::Once,
};

/// Evidence row `home-bp-before-after`.
pub(crate) static HOME_BP_BEFORE_AFTER: Source = Source {
    id: "home-bp-before-after",
    fact: prose!("Pressure and pulse are taken before and after each remote session."),
    section: prose!("Journey Clinical page"),
    strength: Strength::WorkUp,
    jurisdiction: "US",
    about: &[Setting::AtHome],
    verified: Verified::Once,
};

/// Evidence row `home-children-storage`.
pub(crate) static HOME_CHILDREN_STORAGE: Source = Source {
    id: "home-children-storage",
    fact: prose!(
        "Lockable storage, doses kept from others and above all from children (inferred from advice on diversion)."
    ),
    section: prose!("ASA statement 2025, inference"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: &[Setting::AtHome],
    verified: Verified::Memory,
};

/// Evidence row `home-clinician-in-person`.
pub(crate) static HOME_CLINICIAN_IN_PERSON: Source = Source {
    id: "home-clinician-in-person",
    fact: prose!(
        "Two societies want at least some care face to face; never having been examined in person is flagged."
    ),
    section: prose!("ASKP3 statements; ASA statement 2025"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: &[Setting::AtHome],
    verified: Verified::Twice,
};

/// Evidence row `home-video-intake`.
pub(crate) static HOME_VIDEO_INTAKE: Source = Source {
    id: "home-video-intake",
    fact: prose!("A clinician sees the patient by video after the screening forms."),
    section: prose!("Hull 2022"),
    strength: Strength::WorkUp,
    jurisdiction: "US",
    about: &[Setting::AtHome],
    verified: Verified::Once,
};

/// Evidence row `asa2025-diversion`.
pub(crate) static ASA2025_DIVERSION: Source = Source {
    id: "asa2025-diversion",
    fact: prose!("Clinicians watch actively for diversion and misuse."),
    section: prose!("ASA statement 2025"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `gp-summary-5yr`.
pub(crate) static GP_SUMMARY_5YR: Source = Source {
    id: "gp-summary-5yr",
    fact: prose!("A doctor's summary with 5 years of medicines and admissions is needed."),
    section: prose!("Oxford Health NHS ketamine service, referral page"),
    strength: Strength::WorkUp,
    jurisdiction: "clinic Oxford (UK)",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `oxford-escort-1h-2h`.
pub(crate) static OXFORD_ESCORT_1H_2H: Source = Source {
    id: "oxford-escort-1h-2h",
    fact: prose!(
        "With an escort 1 hour in the clinic after the dose; without, at least 2 hours and then public transport; never driving."
    ),
    section: prose!("Oxford Health NHS ketamine service, patient page"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "clinic Oxford (UK)",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `drive-evidence-8h`.
pub(crate) static DRIVE_EVIDENCE_8H: Source = Source {
    id: "drive-evidence-8h",
    fact: prose!("Driving 8 hours after 84 mg of esketamine matched driving after placebo."),
    section: prose!("van de Loo 2017"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Once,
};
