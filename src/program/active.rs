//! A program that may run: its setting's rules, questions and gates, ready to evaluate.
//! It never exists without having been read.
//! Read next: `../screen.rs`.

use super::instruments::{Choice, Chosen, asks, read_instruments};
use super::problem::ProgramProblem;
use super::read::{PatientContact, Program, contact_of, read_program};
use crate::intake::{Plain, Row, Tables};
use crate::logic::{Condition, Frame, Gate};
use crate::order::sort_by_key;
use crate::pack::{Asked, Level, Pack, Rule};

/// The gate of a question that the setting or the program never asks: not met, whatever was answered.
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

impl ActiveProgram {
    /// Reads a program and prepares the pack for its setting.
    ///
    /// # Errors
    ///
    /// Every problem of the program.
    pub fn new(given: &Plain, today: Option<i64>, pack: Pack) -> Result<ActiveProgram, Box<Refusal>> {
        let contact = contact_of(given);
        let program = read_program(given, today);
        let setting = program.as_ref().ok().map(|program| program.setting);
        let (chosen, more) = read_instruments(given.get("instruments"), &pack, setting);
        let program = match program {
            Ok(program) if more.is_empty() => program,
            read => {
                let mut problems: Vec<ProgramProblem> = read.err().into_iter().flatten().chain(more).collect();
                sort_by_key(&mut problems, |problem| problem.path.clone());
                return Err(Box::new(Refusal { problems, contact }));
            }
        };
        let asked: Vec<&'static Asked> = pack.asked().collect();
        let country = program.jurisdiction.country();
        let applies = pack.rules().filter(|rule| rule.levels.apply_in(country));
        let rules = applies.filter_map(|rule| Some((rule, rule.levels.in_setting(program.setting)?))).collect();
        let asked_here = |asked: &&'static Asked| {
            asked.settings.contains(&program.setting) && asks(&chosen, asked.question) == Choice::Asked
        };
        let row = |asked: &&'static Asked| Row {
            question: asked.question,
            part: asked.part.id(),
            keeps: asked.keeps,
            asked_here: asked_here(asked),
        };
        let tables = Tables { rows: asked.iter().map(row).collect(), pressures: pack.pressures };
        let gate = |asked: &&'static Asked| Gate {
            question: asked.question,
            asked_when: if asked_here(asked) { asked.asked_when } else { Some(NEVER) },
        };
        let frame = Frame::new(asked.iter().map(gate).collect());
        Ok(ActiveProgram { program, contact, pack, chosen, asked, rules, tables, frame })
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

    /// The questions with their gates.
    #[must_use]
    pub fn frame(&self) -> &Frame {
        &self.frame
    }
}
