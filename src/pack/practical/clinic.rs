//! Arrangements for a session in a clinic, and whether the treating prescriber may be told.
//! It never reads a list that was not finished as a refusal.
//! Read next: `home.rs`.

use crate::intake::{Risk, Unsure};
use crate::logic::{AnyOf, OneOf, YesNo, options};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind, Setting};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::{sources, steps};

options! {
    /// What the person can arrange for a session in the clinic.
    pub(crate) ClinicDay {
        ESCORT = "escort", Lowers, "somebody takes them home";
        NO_DRIVING = "no_driving", Lowers, "will not drive until the next day, after a night's sleep and 24 hours";
        STAY = "stay", Lowers, "can stay for the whole session and two hours or more after the dose";
    }
}
pub(crate) static CLINIC_DAY: AnyOf<ClinicDay> =
    AnyOf::new("clinic_day", prose!("what can be arranged for a session in the clinic"));
pub(crate) static REMS: YesNo = YesNo::new(
    "rems",
    prose!("enrolled in the esketamine safety programme (REMS), or agrees to be before the first dose"),
    Risk::Down,
);

options! {
    /// Whether whoever treats the person may be told.
    pub(crate) Prescriber {
        MAY_BE_TOLD = "may_be_told", Rank(0), "may be told, and records may be requested";
        NOBODY = "nobody", Rank(0), "nobody treats the person at present";
        MAY_NOT = "may_not", Rank(1), "may not be told";
    }
}
pub(crate) static PRESCRIBER: OneOf<Prescriber> = OneOf::new(
    "prescriber",
    prose!("whether the prescriber or therapist who treats the person may be told"),
    Unsure::Missing,
);

pub(crate) static IN_CLINIC: &[Setting] = &[Setting::InClinicInfusion, Setting::EsketamineClinic];

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&PRESCRIBER.question, Part::Practical).step_if_open(&steps::PRESCRIBER_TOLD),
    ask(&CLINIC_DAY.question, Part::Practical).in_settings(IN_CLINIC).step_if_open(&steps::ESCORT_AND_TRANSPORT),
    ask(&REMS.0, Part::Practical)
        .in_settings(&[Setting::EsketamineClinic])
        .only_in(&["US"])
        .step_if_open(&steps::REMS_ENROLMENT),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "practical.no-escort",
        title: prose!("Nobody to take the patient home"),
        when: CLINIC_DAY.includes_none_of(&[ClinicDay::ESCORT]),
        levels: Levels::clinic_only(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: prose!("Help to find somebody, or a transport with an attendant, before a session is booked."),
        why: prose!("Sedation and dissociation outlast the session; falls and accidents happen on the way home."),
        limits: prose!("Whether the escort also stays is not asked."),
        citations: &[cite(&sources::SPR_US_ESCORT), cite(&sources::REMS_SAFE_DEPARTURE)],
        positions: &[
            Position {
                says: prose!("US esketamine label and REMS: somebody takes the patient home."),
                citations: &[cite(&sources::SPR_US_ESCORT), cite(&sources::REMS_SAFE_DEPARTURE)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("One NHS clinic: without an escort, at least 2 hours there and then public transport."),
                citations: &[cite(&sources::OXFORD_ESCORT_1H_2H)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::ESCORT_AND_TRANSPORT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "practical.would-drive",
        title: prose!("Cannot do without driving until the next day"),
        when: CLINIC_DAY.includes_none_of(&[ClinicDay::NO_DRIVING]),
        levels: Levels::clinic_only(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: prose!("Find a day or a transport that makes it possible before a session is booked."),
        why: prose!("Attention and reaction are impaired after a dose, longer than the patient feels."),
        limits: prose!("Machines and care work are not asked one by one."),
        citations: &[cite(&sources::SPR_US_DRIVING), cite(&sources::KET_US_DRIVE_24H)],
        positions: NO_DRIVING_POSITIONS,
        steps: &[&steps::ESCORT_AND_TRANSPORT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "practical.cannot-stay",
        title: prose!("Cannot stay for the whole session"),
        when: CLINIC_DAY.includes_none_of(&[ClinicDay::STAY]),
        levels: Levels::clinic_only(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: prose!("Agree on days with enough time before a session is booked."),
        why: prose!("Pressure, breathing and mind are watched until they are back to normal."),
        limits: prose!("The two hours are those of nasal esketamine; after an infusion the clinic's own time holds."),
        citations: &[cite(&sources::SPR_US_MONITOR_2H)],
        positions: &[],
        steps: &[&steps::ESCORT_AND_TRANSPORT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "practical.no-rems",
        title: prose!("Does not agree to enrolment in the REMS"),
        when: REMS.is_no(),
        levels: Levels::esketamine_only(Level::Defer).only_in(&["US"]),
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: prose!("Explain what is enrolled and who sees it; without enrolment there is no first dose."),
        why: prose!("The US programme supplies the medicine to enrolled outpatients only."),
        limits: prose!("Enrolment itself is done by the clinic; inpatient sites do not enrol."),
        citations: &[cite(&sources::REMS_PATIENT_ENROLLED)],
        positions: &[],
        steps: &[&steps::REMS_ENROLMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "practical.prescriber-not-told",
        title: prose!("The treating prescriber or therapist may not be told"),
        when: PRESCRIBER.is(Prescriber::MAY_NOT),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: prose!("Ask why, say what is lost by it, and record the refusal."),
        why: prose!("Whoever treats the patient knows the history and meets the patient afterwards."),
        limits: prose!("A refusal is the patient's right; it is noted, not graded."),
        citations: &[cite(&sources::N6), cite(&sources::GP_SUMMARY_5YR)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];

pub(super) static NO_DRIVING_POSITIONS: &[Position] = &[
    Position {
        says: prose!(
            "The longer of the two: the next day after a restful sleep (esketamine), and 24 hours (ketamine)."
        ),
        citations: &[cite(&sources::SPR_US_DRIVING), cite(&sources::KET_US_DRIVE_24H)],
        followed: Followed::ByThePack,
    },
    Position {
        says: prose!("One study: driving 8 hours after esketamine was like driving after placebo."),
        citations: &[cite(&sources::DRIVE_EVIDENCE_8H)],
        followed: Followed::ShownOnly,
    },
];
