//! What the clinic completes for every patient of a setting, whatever the answers are.
//! It never calls a step done: what the intake answers is for the clinic to confirm.
//! Read next: `preparation.rs`.

use super::practical::clinic::{CLINIC_DAY, ClinicDay, IN_CLINIC, PRESCRIBER, Prescriber};
use super::practical::home::{HOME_DAY, HOME_NOT_SAFE, HOME_RISKS, HomeDay, HomeRisks};
use super::pregnancy::{PREGNANT, Pregnant};
use super::rule::{Countries, Setting};
use super::source::{Citation, cite};
use super::step::{EveryPatient, Step};
use super::thresholds::TRIALS_ENOUGH;
use super::treatments::{ADEQUATE_TRIALS, NO_OTHER_TREATMENT, SOME_OTHER_TREATMENT};
use super::{sources, steps};
use crate::logic::{all_of, any_of};

const fn for_all(step: &'static Step, citations: &'static [Citation]) -> EveryPatient {
    for_some(step, Setting::ALL, citations)
}

const fn for_some(step: &'static Step, settings: &'static [Setting], citations: &'static [Citation]) -> EveryPatient {
    EveryPatient { step, settings, countries: Countries::All, answered_when: None, citations }
}

pub(crate) static EVERY_PATIENT: &[EveryPatient] = &[
    for_all(&steps::PSYCHIATRIC_EVALUATION, &[cite(&sources::PSYCHIATRIC_EVAL_MD)]),
    for_all(&steps::MEDICAL_SCREENING, &[cite(&sources::ASKP3_FULL_EVALUATION)]),
    for_all(&steps::MEDICINE_LIST_VERIFIED, &[cite(&sources::ASKP3_FULL_EVALUATION)]),
    for_all(&steps::PRESCRIPTION_MONITORING, &[cite(&sources::PDMP_CHECK)]),
    for_all(&steps::RECORDS_REQUESTED, &[cite(&sources::GP_SUMMARY_5YR)]),
    for_all(&steps::TREATMENT_GOALS, &[cite(&sources::PRACTICE)]),
    for_some(&steps::PRIOR_AUTHORISATION, &[Setting::EsketamineClinic], &[cite(&sources::TRD_PAYER_TWO_CLASSES)])
        .only_in(&["US"])
        .answered_when(all_of(&[
            ADEQUATE_TRIALS.at_least(&TRIALS_ENOUGH),
            any_of(&[SOME_OTHER_TREATMENT, NO_OTHER_TREATMENT]),
        ])),
    for_all(&steps::COST_TOLD, &[cite(&sources::PRACTICE)]),
    for_all(&steps::PRESCRIBER_TOLD, &[cite(&sources::N6)])
        .answered_when(PRESCRIBER.is_any_of(&[Prescriber::NOBODY, Prescriber::MAY_NOT])),
    for_all(&steps::CONSENT_TALK, &[cite(&sources::ASKP3_FULL_EVALUATION)]),
    for_all(&steps::PREGNANCY_TEST_ON_THE_DAY, &[cite(&sources::PREGNANCY_TESTING_GAP)])
        .answered_when(PREGNANT.is(Pregnant::DOES_NOT_APPLY)),
    for_some(
        &steps::ESCORT_AND_TRANSPORT,
        IN_CLINIC,
        &[cite(&sources::SPR_US_ESCORT), cite(&sources::KET_US_DRIVE_24H)],
    )
    .answered_when(all_of(&[CLINIC_DAY.includes(ClinicDay::ESCORT), CLINIC_DAY.includes(ClinicDay::NO_DRIVING)])),
    for_some(&steps::REMS_ENROLMENT, &[Setting::EsketamineClinic], &[cite(&sources::REMS_PATIENT_ENROLLED)])
        .only_in(&["US"]),
    for_some(&steps::HOME_SET_UP, &[Setting::AtHome], &[cite(&sources::HOME_PEER_MONITOR)]).answered_when(all_of(&[
        HOME_DAY.includes(HomeDay::ADULT),
        HOME_DAY.includes(HomeDay::CUFF),
        HOME_DAY.includes(HomeDay::CONTACT),
        HOME_DAY.includes(HomeDay::LOCK_UP),
        HOME_RISKS.includes_none_of(&[HomeRisks::SOLE_CARER, HomeRisks::DOSES_IN_REACH]),
        HOME_NOT_SAFE.is_no(),
    ])),
    for_all(&steps::SUPPORT_BRIEFING, &[cite(&sources::HOME_PEER_MONITOR)]),
];
