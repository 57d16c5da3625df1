//! What each adjustment does to this very patient: the same intake judged without it.
//! It never judges with a number or a level that is not in force, save to compare.
//! Read next: `steps.rs`.

use super::screening::Judged;
use crate::intake::{Intake, aged};
use crate::logic::{Situation, Verdict, evaluate};
use crate::order::Gather;
use crate::pack::{Level, Rule};
use crate::program::{ActiveProgram, What};

/// What would have been without one adjustment.
#[derive(Debug, Clone)]
pub struct Effect {
    /// The settled level without it.
    pub settled: Option<Level>,
    /// The possible level without it.
    pub possible: Option<Level>,
    /// The rules that it changes.
    pub rules: Vec<Changed>,
}

/// A rule that an adjustment changes.
#[derive(Debug, Clone)]
pub struct Changed {
    /// The rule.
    pub rule: &'static Rule,
    /// Its level and verdict with the adjustment.
    pub with: (Level, Verdict),
    /// Its level and verdict without it.
    pub without: (Level, Verdict),
}

/// The effect of each adjustment, in their order; nothing where one is not in force or changes no number and no level.
#[must_use]
pub fn effects(program: &ActiveProgram, intake: &Intake, judged: &[Judged]) -> Vec<Option<Effect>> {
    let adjustments = program.program().adjustments.iter().enumerate();
    adjustments
        .map(|(place, adjustment)| {
            let judges = matches!(adjustment.what, What::Threshold { .. } | What::Level { .. });
            (judges && !adjustment.expired).then(|| effect(program, intake, judged, place))
        })
        .gather()
}

fn effect(program: &ActiveProgram, intake: &Intake, judged: &[Judged], place: usize) -> Effect {
    let without = program.without(place);
    let answers = aged(&without.tables, intake);
    let situation = Situation::new(&without.frame, &answers, intake.today);
    let mut effect = Effect { settled: None, possible: None, rules: Vec::new() };
    for (judged, (rule, level)) in judged.iter().zip(&without.rules) {
        let verdict = evaluate(&rule.when, &situation);
        if judged.counts() && verdict == Verdict::Met {
            effect.settled = effect.settled.max(Some(*level));
        }
        if judged.counts() && verdict != Verdict::NotMet {
            effect.possible = effect.possible.max(Some(*level));
        }
        let (with, without) = ((judged.level, judged.trace.verdict()), (*level, verdict));
        let matters = with.1 != Verdict::NotMet || without.1 != Verdict::NotMet;
        if with != without && matters {
            effect.rules.push(Changed { rule, with, without });
        }
    }
    effect
}
