//! The explanation of one rule, on demand: the tree that ran, reasons for and against.
//! It never evaluates a tree other than the rule's own.
//! Read next: `sentence.rs`.

use super::screening::SaidAnswer;
use super::withdrawn::said_answer;
use crate::intake::{Intake, did_you_mean};
use crate::logic::{Situation, Trace, Verdict, because, reasons, trace};
use crate::order::Gather;
use crate::pack::{Level, Rule};
use crate::program::ActiveProgram;

/// Why a rule is met, not met or unknown.
#[derive(Debug, Clone)]
pub struct Explanation {
    /// The rule.
    pub rule: &'static Rule,
    /// Its level in the setting.
    pub level: Level,
    /// The tree that ran.
    pub trace: Trace,
    /// Sufficient answers, when it is met.
    pub because: Vec<SaidAnswer>,
    /// Answers behind every leaf that is met.
    pub reasons_for: Vec<SaidAnswer>,
    /// Answers behind every leaf that is not met.
    pub reasons_against: Vec<SaidAnswer>,
}

/// Explains a rule of the program's setting.
///
/// # Errors
///
/// The nearest rule id, if any, when the setting has no such rule.
pub fn explain(program: &ActiveProgram, intake: &Intake, rule: &str) -> Result<Explanation, Option<String>> {
    let Some((rule, level)) = program.rules().iter().find(|(known, _)| known.id == rule) else {
        return Err(nearest(program, rule));
    };
    let situation = Situation::new(program.frame(), &intake.answers, intake.today);
    let trace = trace(&rule.when, &situation);
    let said = |places: Vec<usize>| places.into_iter().map(|place| said_answer(&situation, place)).gather();
    Ok(Explanation {
        rule,
        level: *level,
        because: said(because(&trace, &situation)),
        reasons_for: said(reasons(&trace, Verdict::Met, &situation)),
        reasons_against: said(reasons(&trace, Verdict::NotMet, &situation)),
        trace,
    })
}

fn nearest(program: &ActiveProgram, rule: &str) -> Option<String> {
    let ids: Vec<&str> = program.rules().iter().map(|(rule, _)| rule.id).gather();
    let underscored: Vec<String> = ids.iter().map(|id| id.replace('-', "_")).gather();
    let near = did_you_mean(rule, &underscored.iter().map(String::as_str).gather())?;
    ids.into_iter().zip(&underscored).find(|(_, word)| **word == near).map(|(id, _)| id.to_owned())
}
