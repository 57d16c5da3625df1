//! The one error that Rust callers meet, over the errors of each area.
//! It never stands for a bad answer: those are problems, which are data.
//! Read next: `program/problem.rs`.

use crate::pack::PackError;
use crate::program::Refusal;

/// Why something could not be done at all.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The clinic's program may not run.
    #[error(transparent)]
    Program(#[from] Box<Refusal>),
    /// The pack contradicts itself; found by the tests, never at run time.
    #[error(transparent)]
    Pack(#[from] PackError),
}

impl Error {
    /// The stable code.
    #[must_use]
    pub fn code(&self) -> &'static str {
        match self {
            Error::Program(_) => "program_refused",
            Error::Pack(error) => error.code(),
        }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Option<String> {
        match self {
            Error::Program(refusal) => {
                let problems = refusal.problems.iter();
                Some(
                    problems
                        .map(|problem| format!("{}: {}", problem.path, problem.expected))
                        .collect::<Vec<_>>()
                        .join("; "),
                )
            }
            Error::Pack(_) => None,
        }
    }
}
