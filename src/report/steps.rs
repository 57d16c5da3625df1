//! What the clinic completes before the first session: each step once, with why, before what, and whether it is answered.
//! It never calls a step done: the clinic does.
//! Read next: `patient.rs`.

use super::screening::{Judged, Withdrawn};
use crate::logic::{Situation, Verdict, evaluate, open_places};
use crate::order::{sort_by_key, sort_by_key_down};
use crate::pack::{Before, Contact, Level, Step};
use crate::program::{ActiveProgram, What};

/// Something the clinic completes before the first session.
#[derive(Debug, Clone)]
pub struct DueStep {
    /// The step's id.
    pub id: String,
    /// Before what it is done.
    pub before: Before,
    /// What is done and by whom, in the clinic's own words; the pack's words stand in the catalogue.
    pub own: Option<(String, Option<String>)>,
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
            due.push(DueStep { status, ..DueStep::of(every.step) });
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
    add_the_clinics_own(&mut due, program, judged);
    sort_by_key(&mut due, |due| due.before);
    sort_by_key_down(&mut due, |due| due.contact);
    sort_by_key(&mut due, |due| due.before != Before::Now);
    due
}

/// Adds what the program asks for besides: for every patient, or with a rule that is met.
fn add_the_clinics_own(due: &mut Vec<DueStep>, program: &ActiveProgram, judged: &[Judged]) {
    for adjustment in &program.program().adjustments {
        let (mut step, rule) = match &adjustment.what {
            What::Step { step, rule } => (DueStep::of(step), *rule),
            What::OwnStep { id, title, who, before, rule } => {
                (DueStep::own(id.clone(), *before, (title.clone(), who.clone())), *rule)
            }
            _ => continue,
        };
        if let Some(rule) = rule {
            let met = |judged: &&Judged| judged.rule.id == rule.id && judged.trace.verdict() == Verdict::Met;
            if !judged.iter().any(|judged| met(&judged)) {
                continue;
            }
            step.contact = rule.contact;
            step.rules.push(rule.id);
        }
        match due.iter_mut().find(|known| known.id == step.id) {
            Some(known) => step.rules.iter().for_each(|rule| known.add(step.contact, rule)),
            None => due.push(step),
        }
    }
}

/// Adds a step that a rule asks for; whatever the intake answers, it is to be done then.
fn add(due: &mut Vec<DueStep>, step: &'static Step, contact: Contact, rule: &'static str) {
    match due.iter_mut().find(|due| due.id == step.id) {
        Some(due) => due.add(contact, rule),
        None => due.push(DueStep { contact, rules: vec![rule], ..DueStep::of(step) }),
    }
}

impl DueStep {
    /// A step of the pack, for every patient.
    fn of(step: &'static Step) -> DueStep {
        DueStep { own: None, ..DueStep::own(step.id.to_owned(), step.before, (String::new(), None)) }
    }

    /// A step of the clinic's own, for every patient.
    fn own(id: String, before: Before, own: (String, Option<String>)) -> DueStep {
        let (contact, status) = (Contact::Routine, StepStatus::Open);
        DueStep { id, before, own: Some(own), contact, rules: Vec::new(), status }
    }

    fn add(&mut self, contact: Contact, rule: &'static str) {
        self.contact = self.contact.max(contact);
        self.status = StepStatus::Open;
        if !self.rules.contains(&rule) {
            self.rules.push(rule);
        }
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
