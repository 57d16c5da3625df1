//! Answers given while drunk, high or sedated.
//! It never guesses intoxication from the answers themselves.
//! Read next: `../suicidality/mod.rs`.

use super::questions::INTOXICATED_NOW;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::{sources, steps};

pub(crate) static RULES: &[Rule] = &[Rule {
    id: "emergency.intoxicated-now",
    title: prose!("Drunk, high or sedated while answering"),
    when: INTOXICATED_NOW.is_yes(),
    levels: Levels::everywhere(Level::Defer),
    contact: Contact::SameDay,
    kind: RuleKind::Clinical,
    action: prose!(
        "Call today, see that the patient is not in danger, and have the intake taken again on another day."
    ),
    why: prose!("Answers given in this state cannot be relied on, and the state itself may need help."),
    limits: prose!(
        "Trials exclude acute intoxication; that the answers are taken again is ours. A prescribed sedative taken as usual is not set apart."
    ),
    citations: &[cite(&sources::INTOXICATION_WITHDRAWAL_NOW)],
    positions: &[],
    steps: &[&steps::ANSWER_AGAIN],
    review_due: "2027-05-21",
}];
