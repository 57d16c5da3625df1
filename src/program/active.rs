//! A program that may run: its setting's rules, questions and gates with every adjustment in force, ready to evaluate.
//! It never exists without having been read.
//! Read next: `../screen.rs`.

use super::adjustment::{Adjustment, What};
use super::instruments::{Choice, Chosen, asks, read_instruments};
use super::problem::ProgramProblem;
use super::reach::{PatientContact, contact_of};
use super::read::{Program, read_program};
use crate::intake::{Plain, Row, Tables};
use crate::logic::{Condition, Frame, Gate, Numbers};
use crate::order::{Gather, sort_by_key};
use crate::pack::{Asked, Level, Pack, Rule, Setting};

/// The gate of a question that the setting, the country or the program never asks: not met, whatever was answered.
const NEVER: Condition = Condition::KOf { k: 1, of: &[] };

/// A program that may run; made only by `ActiveProgram::new`.
#[derive(Debug)]
pub struct ActiveProgram {
    program: Program,
    contact: PatientContact,
    pack: Pack,
    chosen: Vec<Chosen>,
    asked: Vec<&'static Asked>,
    rules: Vec<(&'static Rule, Level)>,
    tables: Tables,
    frame: Frame,
}

/// A program that may not run, and how the patient still reaches somebody.
#[derive(Debug, thiserror::Error)]
#[error("the program is refused for {} problems", problems.len())]
pub struct Refusal {
    /// Every problem, by path.
    pub problems: Vec<ProgramProblem>,
    /// How to reach somebody, as far as it could be read.
    pub contact: PatientContact,
}

/// What a program would evaluate without one of its adjustments.
#[derive(Debug)]
pub struct Without {
    /// The rules with their levels.
    pub rules: Vec<(&'static Rule, Level)>,
    /// How long answers keep.
    pub tables: Tables,
    /// The numbers.
    pub frame: Frame,
}

impl ActiveProgram {
    /// Reads a program and prepares the pack for its setting.
    ///
    /// # Errors
    ///
    /// Every problem of the program.
    pub fn new(given: &Plain, today: Option<i64>, pack: Pack) -> Result<ActiveProgram, Box<Refusal>> {
        let contact = contact_of(given);
        let program = read_program(given, today, &pack);
        let setting = program.as_ref().ok().map(|program| program.setting);
        let (chosen, mut more) = read_instruments(given.get("instruments"), &pack, setting);
        let program = match program {
            Ok(program) if more.is_empty() => program,
            read => {
                let mut problems = read.err().unwrap_or_default();
                problems.append(&mut more);
                sort_by_key(&mut problems, |problem| problem.path.clone());
                return Err(Box::new(Refusal { problems, contact }));
            }
        };
        let asked: Vec<&'static Asked> = pack.asked().gather();
        let Without { rules, tables, frame } = prepared(&program, &chosen, &pack, &asked, None);
        Ok(ActiveProgram { program, contact, pack, chosen, asked, rules, tables, frame })
    }

    /// What would be evaluated without the adjustment at this place.
    #[must_use]
    pub fn without(&self, place: usize) -> Without {
        prepared(&self.program, &self.chosen, &self.pack, &self.asked, Some(place))
    }

    /// Whether an adjustment in force takes the question off the form.
    #[must_use]
    pub fn is_switched_off(&self, question: &str) -> bool {
        let mut in_force = self.program.adjustments.iter().filter(|adjustment| !adjustment.expired);
        in_force.any(|adjustment| matches!(adjustment.what, What::SwitchOff(off) if off.id == question))
    }

    /// What the clinic said of its service.
    #[must_use]
    pub fn program(&self) -> &Program {
        &self.program
    }

    /// How the patient reaches somebody.
    #[must_use]
    pub fn contact(&self) -> &PatientContact {
        &self.contact
    }

    /// The whole pack.
    #[must_use]
    pub fn pack(&self) -> &Pack {
        &self.pack
    }

    /// What it chose of every instrument, in the order of a report.
    #[must_use]
    pub fn instruments(&self) -> &[Chosen] {
        &self.chosen
    }

    /// Every question as the intake asks it, in order.
    #[must_use]
    pub fn asked(&self) -> &[&'static Asked] {
        &self.asked
    }

    /// The rules of the setting with their level there.
    #[must_use]
    pub fn rules(&self) -> &[(&'static Rule, Level)] {
        &self.rules
    }

    /// What the intake is read against.
    #[must_use]
    pub fn tables(&self) -> &Tables {
        &self.tables
    }

    /// The questions with their gates, and the numbers in force.
    #[must_use]
    pub fn frame(&self) -> &Frame {
        &self.frame
    }
}

/// Everything that is evaluated, without the adjustment at the place `left_out`.
fn prepared(
    program: &Program,
    chosen: &[Chosen],
    pack: &Pack,
    asked: &[&'static Asked],
    left_out: Option<usize>,
) -> Without {
    let adjustments = &program.adjustments;
    let numbers = numbers_of(adjustments, left_out);
    let country = program.jurisdiction.country();
    let mut rules = rules_of(pack, program.setting, country);
    for (rule, level) in &mut rules {
        *level = level_of(rule, *level, adjustments, left_out);
    }
    let is_asked =
        |asked: &Asked| asked.is_asked_in(program.setting, country) && asks(chosen, asked.question) == Choice::Asked;
    let row = |asked: &&'static Asked| Row {
        question: asked.question,
        part: asked.part.id(),
        keeps: numbers.of(asked.keeps),
        asked_here: is_asked(asked),
    };
    let tables = Tables {
        rows: asked.iter().map(row).gather(),
        pressures: pack.pressures,
        measures: pack.measures,
        recognise: pack.recognise,
    };
    Without { rules, tables, frame: frame_of(asked, &is_asked, numbers) }
}

/// The questions with their gates, closed where a question is not asked.
pub(super) fn frame_of(asked: &[&'static Asked], is_asked: &dyn Fn(&Asked) -> bool, numbers: Numbers) -> Frame {
    let gate = |asked: &&'static Asked| Gate {
        question: asked.question,
        of: asked.of,
        asked_when: if is_asked(asked) { asked.asked_when } else { Some(NEVER) },
    };
    Frame::new(asked.iter().map(gate).gather()).with_numbers(numbers)
}

/// The rules of a setting and a country with the pack's own levels.
pub(super) fn rules_of(pack: &Pack, setting: Setting, country: &str) -> Vec<(&'static Rule, Level)> {
    let applies = pack.rules().filter(|rule| rule.levels.apply_in(country));
    applies.filter_map(|rule| Some((rule, rule.levels.in_setting(setting)?))).gather()
}

/// The numbers that adjustments in force set.
pub(super) fn numbers_of(adjustments: &[Adjustment], left_out: Option<usize>) -> Numbers {
    let in_force = in_force(adjustments, left_out);
    let moved = in_force.iter().filter_map(|what| match what {
        What::Threshold { threshold, value } => Some((threshold.id, *value)),
        _ => None,
    });
    Numbers::new(moved.gather())
}

/// The level of a rule with the adjustments in force.
pub(super) fn level_of(rule: &Rule, from: Level, adjustments: &[Adjustment], left_out: Option<usize>) -> Level {
    let in_force = in_force(adjustments, left_out);
    let raised = in_force.iter().filter_map(|what| match what {
        What::Level { rule: raised, level, .. } if raised.id == rule.id => Some(*level),
        _ => None,
    });
    raised.fold(from, Level::max)
}

fn in_force(adjustments: &[Adjustment], left_out: Option<usize>) -> Vec<&What> {
    let counts = |(n, adjustment): &(usize, &Adjustment)| Some(*n) != left_out && !adjustment.expired;
    adjustments.iter().enumerate().filter(counts).map(|(_, adjustment)| &adjustment.what).gather()
}
