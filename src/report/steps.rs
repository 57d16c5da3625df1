//! What the clinic completes before the first session: each step once, with why, before what, and whether it is answered.
//! It never calls a step done: the clinic does.
//! Read next: `patient.rs`.

use super::screening::{Judged, Withdrawn};
use crate::logic::{Situation, Verdict, evaluate, open_places};
use crate::order::{sort_by_key, sort_by_key_down};
use crate::pack::{Before, Contact, Level, Step};
use crate::program::ActiveProgram;

/// Something the clinic completes before the first session.
#[derive(Debug, Clone)]
pub struct DueStep {
    /// The step.
    pub step: &'static Step,
    /// The soonest contact among the rules that ask for it.
    pub contact: Contact,
    /// Those rules; empty: every patient, or an open question.
    pub rules: Vec<&'static str>,
    /// Whether the intake answers it already.
    pub status: StepStatus,
}

/// Whether the intake answers a step already.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StepStatus {
    /// To be done.
    Open,
    /// The intake answers it; the clinic confirms.
    Answered,
}

/// What the clinic completes: for every patient, for open questions, for findings, for changed answers; each once.
///
/// What cannot wait first, then same-day contact, then before booking, then before the first session.
#[must_use]
pub fn steps(
    program: &ActiveProgram,
    judged: &[Judged],
    withdrawn: &[Withdrawn],
    situation: &Situation<'_>,
) -> Vec<DueStep> {
    let mut due: Vec<DueStep> = Vec::new();
    let (setting, country) = (program.program().setting, program.program().jurisdiction.country());
    for every in program.pack().every_patient {
        if every.settings.contains(&setting) && every.countries.hold(country) {
            let answered = every.answered_when.is_some_and(|when| evaluate(&when, situation) == Verdict::Met);
            let status = if answered { StepStatus::Answered } else { StepStatus::Open };
            due.push(DueStep { step: every.step, contact: Contact::Routine, rules: Vec::new(), status });
        }
    }
    for judged in judged {
        match judged.trace.verdict() {
            Verdict::Met => {
                for step in judged.rule.steps {
                    add(&mut due, step, judged.rule.contact, judged.rule.id);
                }
            }
            Verdict::Unknown => judged.trace.each_leaf(&mut |leaf, verdict| {
                let places = if verdict == Verdict::Unknown { open_places(leaf, situation) } else { Vec::new() };
                for step in places.iter().filter_map(|place| program.asked().get(*place)?.step_if_open) {
                    add(&mut due, step, judged.rule.contact, judged.rule.id);
                }
            }),
            Verdict::NotMet => {}
        }
    }
    for item in withdrawn.iter().filter(|item| Level::Contraindicated <= item.level) {
        add(&mut due, program.pack().changed_answer, item.rule.contact, item.rule.id);
    }
    sort_by_key(&mut due, |due| due.step.before);
    sort_by_key_down(&mut due, |due| due.contact);
    sort_by_key(&mut due, |due| due.step.before != Before::Now);
    due
}

/// Adds a step that a rule asks for; whatever the intake answers, it is to be done then.
fn add(due: &mut Vec<DueStep>, step: &'static Step, contact: Contact, rule: &'static str) {
    match due.iter_mut().find(|due| due.step.id == step.id) {
        Some(due) => {
            due.contact = due.contact.max(contact);
            due.status = StepStatus::Open;
            if !due.rules.contains(&rule) {
                due.rules.push(rule);
            }
        }
        None => due.push(DueStep { step, contact, rules: vec![rule], status: StepStatus::Open }),
    }
}

impl StepStatus {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            StepStatus::Open => "open",
            StepStatus::Answered => "answered",
        }
    }
}
