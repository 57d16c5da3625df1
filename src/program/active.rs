//! A program that may run: its setting's rules, questions and gates, ready to evaluate.
//! It never exists without having been read.
//! Read next: `../screen.rs`.

use super::problem::ProgramProblem;
use super::read::{PatientContact, Program, contact_of, read_program};
use crate::intake::{Plain, Row, Tables};
use crate::logic::{Condition, Frame, Gate};
use crate::pack::{Asked, Level, Pack, Rule};

/// The gate of a question that the setting never asks: not met, whatever was answered.
const NEVER: Condition = Condition::KOf { k: 1, of: &[] };

/// A program that may run; made only by `ActiveProgram::new`.
#[derive(Debug)]
pub struct ActiveProgram {
    program: Program,
    contact: PatientContact,
    pack: Pack,
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
        let program = match read_program(given, today) {
            Ok(program) => program,
            Err(problems) => return Err(Box::new(Refusal { problems, contact })),
        };
        let asked: Vec<&'static Asked> = pack.asked().collect();
        let country = program.jurisdiction.country();
        let applies = pack.rules().filter(|rule| rule.levels.apply_in(country));
        let rules = applies.filter_map(|rule| Some((rule, rule.levels.in_setting(program.setting)?))).collect();
        let row = |asked: &&'static Asked| Row {
            question: asked.question,
            part: asked.part.id(),
            keeps: asked.keeps,
            asked_here: asked.settings.contains(&program.setting),
        };
        let tables = Tables { rows: asked.iter().map(row).collect(), pressures: pack.pressures, recognise: pack.recognise };
        let gate = |asked: &&'static Asked| Gate {
            question: asked.question,
            asked_when: if asked.settings.contains(&program.setting) { asked.asked_when } else { Some(NEVER) },
        };
        let frame = Frame::new(asked.iter().map(gate).collect());
        Ok(ActiveProgram { program, contact, pack, asked, rules, tables, frame })
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
