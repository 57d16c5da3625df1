//! Ketamine or PCP used outside care.
//! It never counts treatment by a clinic.
//! Read next: `alcohol_cannabis.rs`.

use super::questions::{DRUGS, Drugs, KETAMINE_OFTEN, KETAMINE_PROBLEM, KETAMINE_WHEN, KetamineProblem};
use crate::intake::ClassSet;
use crate::logic::any_of;
use crate::medicines::class;
use crate::pack::medicines::MEDICINES;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{KETAMINE_MONTH, KETAMINE_YEAR};
use crate::pack::{sources, steps};

/// PCP and its like on the list; ketamine on it may be a prescription and has a rule of its own.
static LISTED: ClassSet = class::DISSOCIATIVE_ILLICIT;

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "substances.ketamine-month",
        title: prose!("Ketamine or PCP outside care in the last month, or a problem and still used"),
        when: any_of(&[
            KETAMINE_WHEN.within(&KETAMINE_MONTH),
            KETAMINE_PROBLEM.is(KetamineProblem::STILL_USING),
            MEDICINES.in_class(&LISTED),
        ]),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Do not schedule; assess for ketamine use disorder, bladder and liver; bring in addiction care."
        ),
        why: prose!("Treatment would feed the misuse, and doses from outside cannot be counted."),
        limits: prose!(
            "Practice for the window of 1 month: no label or guideline carries it; a named clinician's signature is needed. Trials excluded any misuse in life."
        ),
        citations: &[
            cite(&sources::PRACTICE),
            cite(&sources::KETAMINE_MISUSE_LIFETIME),
            cite(&sources::SPR_US_BOX_ABUSE),
        ],
        positions: &[
            Position {
                says: prose!(
                    "Trials: no misuse of ketamine at any time; here it stops treatment while it is recent or goes on."
                ),
                citations: &[cite(&sources::KETAMINE_MISUSE_LIFETIME)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("Labels: weigh risk and benefit, and watch for signs of misuse."),
                citations: &[cite(&sources::SPR_US_BOX_ABUSE), cite(&sources::KET_US_SCHEDULE3)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::KETAMINE_HISTORY, &steps::ADDICTION_CARE, &steps::URINE_DRUG_SCREEN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.ketamine-12-months",
        title: prose!("Ketamine or PCP outside care in the last 12 months"),
        when: KETAMINE_WHEN.within(&KETAMINE_YEAR),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Take the history and a drug screen; book only when use outside care has ended."),
        why: prose!("Recent use makes misuse during treatment likelier."),
        limits: prose!("One trial left out more than a single use in the year; here a single use counts."),
        citations: &[cite(&sources::KETAMINE_PCP_ONCE_A_YEAR), cite(&sources::KETAMINE_MISUSE_LIFETIME)],
        positions: &[],
        steps: &[&steps::KETAMINE_HISTORY, &steps::URINE_DRUG_SCREEN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.ketamine-often-or-problem",
        title: prose!("Ketamine or PCP outside care, more than 5 times or ever a problem"),
        when: any_of(&[
            KETAMINE_OFTEN.is_yes(),
            KETAMINE_PROBLEM.is_any_of(&[KetamineProblem::PAST_PROBLEM, KetamineProblem::STILL_USING]),
        ]),
        levels: Levels::clinic_home(Level::Review, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask about reasons, bladder and belly symptoms and support; not at home."),
        why: prose!("A past problem with this very substance is the strongest sign of a new one."),
        limits: prose!("Trials excluded any misuse in life; the count of 5 is ours."),
        citations: &[
            cite(&sources::KETAMINE_MISUSE_LIFETIME),
            cite(&sources::SUD_TRANSFORM_RECALL),
            cite(&sources::KETAMINE_RECREATIONAL_ANY_ED),
        ],
        positions: &[],
        steps: &[&steps::KETAMINE_HISTORY],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.ketamine-ever",
        title: prose!("Ketamine or PCP outside care at any time"),
        when: DRUGS.includes(Drugs::KETAMINE),
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask how it was, and what the patient expects now."),
        why: prose!("Earlier effects shape expectation and misuse risk."),
        limits: prose!(
            "Practice for a few uses long ago: no label or guideline carries a level. A withdrawn trial left out any such use. What people report is less than what hair tests show."
        ),
        citations: &[
            cite(&sources::PRACTICE),
            cite(&sources::KETAMINE_RECREATIONAL_ANY_ED),
            cite(&sources::KETAMINE_HAIR_VS_SELF),
        ],
        positions: &[],
        steps: &[&steps::KETAMINE_HISTORY],
        review_due: "2027-05-21",
    },
];
