//! Infection and hospital stays of late, operations, and stimulation of brain or nerves.
//! It never asks for an ASA class: a clinician sets it.
//! Read next: `asa.rs`.

use super::asked::{Asked, Part, ask};
use super::rule::{Contact, Level, Levels, Rule, RuleKind};
use super::source::cite;
use super::thresholds::SOON_STALE;
use super::{sources, steps};
use crate::intake::Risk;
use crate::logic::{AnyOf, Condition, YesNo, any_of, options};

options! {
    /// Illness and treatment of late.
    pub(crate) Lately {
        FEVER = "fever", Rank(1), "fever of 38.0 °C (100.4 °F) or more now";
        CHEST_INFECTION = "chest_infection", Rank(1), "a chest infection now";
        COLD = "cold", Rank(1), "a plain cold now";
        HOSPITAL_STAY = "hospital_stay", Rank(1), "a night in hospital in the last 31 days, not for mental health";
        OPERATION = "operation", Rank(1), "an operation or anaesthetic in the last 14 days, or planned in the next 14";
        IMPLANT = "implant", Rank(1), "a vagus nerve or deep brain stimulator, or a pump into the spine";
        ECT = "ect", Rank(1), "ECT in the last 31 days, or planned";
        TMS = "tms", Rank(1), "TMS now, or planned";
    }
}
pub(crate) static LATELY: AnyOf<Lately> = AnyOf::new("lately", prose!("illness and treatment of late"));
pub(crate) static STAY_RECOVERED: YesNo =
    YesNo::new("stay_recovered", prose!("fully recovered after the hospital stay"), Risk::Down);

const STAY: Condition = LATELY.includes(Lately::HOSPITAL_STAY);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&LATELY.question, Part::Health).keeps(&SOON_STALE),
    ask(&STAY_RECOVERED.0, Part::Health).when(STAY).keeps(&SOON_STALE).step_if_open(&steps::STAY_RECORDS),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "infection.fever-chest-or-unwell",
        title: prose!("Fever, chest infection, or still unwell after a hospital stay"),
        when: any_of(&[LATELY.includes_any_of(&[Lately::FEVER, Lately::CHEST_INFECTION]), STAY_RECOVERED.is_no()]),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Wait until it has passed; then ask again and book."),
        why: prose!("An irritated airway can go into spasm, and an ill body bears a session badly."),
        limits: prose!(
            "A compendium's contraindication for infections of lung and airway, read as a delay; trials left out unstable illness. Fever and hospital stay are practice. The ASA class is a rule of its own: a clinician sets it."
        ),
        citations: &[
            cite(&sources::KET_RESP_INFECTION),
            cite(&sources::UNSTABLE_MEDICAL_NEURO),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::WELL_AGAIN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "infection.hospital-stay",
        title: prose!("Hospital stay in the last month"),
        when: STAY,
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the letter of the stay; look at the reason and at new medicines."),
        why: prose!("A recent stay changes medicines and risks that the rest of the intake may not show."),
        limits: prose!(
            "Practice: no label or guideline names it. Stays for mental health are asked with the questions on safety."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::UNSTABLE_MEDICAL_NEURO)],
        positions: &[],
        steps: &[&steps::STAY_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "infection.cold",
        title: prose!("Plain cold"),
        when: LATELY.includes(Lately::COLD),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Book for a day when it has passed."),
        why: prose!("A blocked nose keeps out a nasal spray, and a cough may become spasm."),
        limits: prose!(
            "A compendium names infections of the upper airway; that a plain cold only moves the day is practice."
        ),
        citations: &[cite(&sources::KET_RESP_INFECTION), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::WELL_AGAIN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "surgery.operation-14-days",
        title: prose!("Operation or anaesthetic within 14 days either side"),
        when: LATELY.includes(Lately::OPERATION),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask which operation and anaesthetic; agree on the interval with that team."),
        why: prose!("Pain medicine, wounds and a second sedation change the risk of a session."),
        limits: prose!(
            "Practice: no label or guideline carries the 14 days. The ASA class is a rule of its own: a clinician sets it."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::UNSTABLE_MEDICAL_NEURO)],
        positions: &[],
        steps: &[&steps::OPERATION_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "surgery.stimulation",
        title: prose!("Stimulator or pump, or ECT of late"),
        when: LATELY.includes_any_of(&[Lately::IMPLANT, Lately::ECT]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Speak with the team that runs the device or gives the ECT."),
        why: prose!("Two treatments of the brain at once were hardly studied, and a pump may give an opioid."),
        limits: prose!(
            "Trial exclusions, which are no contraindication in practice. What a pump holds is left to the team."
        ),
        citations: &[cite(&sources::DBS_VNS_EXCLUSION), cite(&sources::ECT_CURRENT_ORAL_NL)],
        positions: &[],
        steps: &[&steps::DEVICE_TEAM],
        review_due: "2027-05-21",
    },
    Rule {
        id: "surgery.tms",
        title: prose!("TMS"),
        when: LATELY.includes(Lately::TMS),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Bear it in mind for the calendar and for judging the effect."),
        why: prose!("The effect of two treatments cannot be told apart."),
        limits: prose!("One trial left it out; the level is practice."),
        citations: &[cite(&sources::DBS_VNS_EXCLUSION), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
