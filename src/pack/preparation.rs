//! What a session day asks for, by setting: fasting, fluids, timing, device, escort, no driving.
//! It never tells anybody to change a medicine or to stop drinking; such lines are for the clinician only.
//! Read next: `dated.rs`.

use super::rule::Setting;
use super::source::{Citation, cite};
use super::sources;

/// One line of the preparation for a session day.
#[derive(Debug)]
pub struct Preparation {
    /// Stable id in `lower_snake_case`.
    pub id: &'static str,
    /// What is prepared, as a clinician says it.
    pub title: &'static str,
    /// Where it holds.
    pub settings: &'static [Setting],
    /// Whether it is the same for everyone, so that every patient may read it.
    pub for_everyone: bool,
    /// Where it comes from.
    pub citations: &'static [Citation],
}

const ESKETAMINE: &[Setting] = &[Setting::EsketamineClinic];
const KETAMINE: &[Setting] = &[Setting::InClinicInfusion, Setting::AtHome];
const CLINIC: &[Setting] = &[Setting::InClinicInfusion, Setting::EsketamineClinic];
const HOME: &[Setting] = &[Setting::AtHome];

pub(crate) static PREPARATION: &[Preparation] = &[
    Preparation {
        id: "no_food_2_hours",
        title: prose!("No food for at least 2 hours before the dose."),
        settings: ESKETAMINE,
        for_everyone: true,
        citations: &[cite(&sources::SPR_US_FASTING_FOOD)],
    },
    Preparation {
        id: "no_drink_30_minutes",
        title: prose!("Nothing to drink for at least 30 minutes before the dose."),
        settings: ESKETAMINE,
        for_everyone: true,
        citations: &[cite(&sources::SPR_US_FASTING_LIQUID)],
    },
    Preparation {
        id: "fasting_as_told",
        title: prose!(
            "Fasting by the clinic's sedation policy, never shorter than it; clinics differ from a light breakfast to 6 hours."
        ),
        settings: KETAMINE,
        for_everyone: true,
        citations: &[cite(&sources::KET_US_NPO), cite(&sources::FAST_SIX_HOURS_CLINIC)],
    },
    Preparation {
        id: "bring_medicines",
        title: prose!("The list of all medicines at hand; which are taken on the day, and when, as agreed beforehand."),
        settings: Setting::ALL,
        for_everyone: true,
        citations: &[cite(&sources::ASKP3_FULL_EVALUATION)],
    },
    Preparation {
        id: "tell_changes",
        title: prose!("Asked again on the day: blood pressure, fever, period, new medicine, mood."),
        settings: Setting::ALL,
        for_everyone: true,
        citations: &[cite(&sources::PRACTICE)],
    },
    Preparation {
        id: "escort_home",
        title: prose!("Somebody takes the patient home."),
        settings: CLINIC,
        for_everyone: true,
        citations: &[cite(&sources::SPR_US_ESCORT), cite(&sources::REMS_SAFE_DEPARTURE)],
    },
    Preparation {
        id: "no_driving",
        title: prose!(
            "No driving or machines until the next day, after a night of sleep, and for 24 hours after ketamine."
        ),
        settings: Setting::ALL,
        for_everyone: true,
        citations: &[cite(&sources::SPR_US_DRIVING), cite(&sources::KET_US_DRIVE_24H)],
    },
    Preparation {
        id: "stay_2_hours",
        title: prose!("At least 2 hours in the clinic after the dose."),
        settings: ESKETAMINE,
        for_everyone: true,
        citations: &[cite(&sources::SPR_US_MONITOR_2H)],
    },
    Preparation {
        id: "adult_at_home",
        title: prose!("A sober adult in the home for the whole session."),
        settings: HOME,
        for_everyone: true,
        citations: &[cite(&sources::HOME_PEER_MONITOR)],
    },
    Preparation {
        id: "device_and_video",
        title: prose!("Blood-pressure device and video ready; pressure and pulse before and after the dose."),
        settings: HOME,
        for_everyone: true,
        citations: &[cite(&sources::HOME_BP_BEFORE_AFTER), cite(&sources::HOME_VIDEO_INTAKE)],
    },
    Preparation {
        id: "doses_locked",
        title: prose!("Doses locked away from children and others."),
        settings: HOME,
        for_everyone: true,
        citations: &[cite(&sources::HOME_CHILDREN_STORAGE)],
    },
    Preparation {
        id: "alcohol_cannabis_48_hours",
        title: prose!(
            "Alcohol and cannabis in the 48 hours before: agree beforehand. Whoever drinks daily needs a supervised plan first; say nothing that makes a patient end drinking alone."
        ),
        settings: Setting::ALL,
        for_everyone: false,
        citations: &[cite(&sources::ALCOHOL_48H_OKIC)],
    },
    Preparation {
        id: "sedatives_as_agreed",
        title: prose!(
            "Who takes a medicine that sedates, or a stimulant: on the day at the times agreed with its prescriber beforehand; nothing is changed by the patient alone."
        ),
        settings: Setting::ALL,
        for_everyone: false,
        citations: &[cite(&sources::BENZO_HOLD_DAY_BEFORE), cite(&sources::SPR_US_IX_PSYCHOSTIMULANTS)],
    },
    Preparation {
        id: "pressure_medicine_as_usual",
        title: prose!(
            "Who takes a medicine for blood pressure: as usual on the day, unless its prescriber says otherwise."
        ),
        settings: Setting::ALL,
        for_everyone: false,
        citations: &[cite(&sources::KET_EU_IX_ANTIHYPERTENSIVES)],
    },
    Preparation {
        id: "sugar_medicine_and_fast",
        title: prose!(
            "Who takes insulin, a sulfonylurea or an SGLT2 inhibitor: a plan for the fast agreed with the prescriber, and sugar measured on arrival."
        ),
        settings: Setting::ALL,
        for_everyone: false,
        citations: &[cite(&sources::MC_STOMACH_AND_SUGAR)],
    },
    Preparation {
        id: "glp1_fast",
        title: prose!(
            "Who takes a GLP-1 medicine: the clinic's fasting plan; with stomach complaints or a rising dose a liquid diet the day before, or a later day."
        ),
        settings: Setting::ALL,
        for_everyone: false,
        citations: &[cite(&sources::N5), cite(&sources::MC_STOMACH_AND_SUGAR)],
    },
    Preparation {
        id: "nasal_medicine_1_hour",
        title: prose!("Who uses a nasal steroid or decongestant: at least 1 hour before the dose."),
        settings: ESKETAMINE,
        for_everyone: false,
        citations: &[cite(&sources::NASAL_STEROID_1H)],
    },
];
