//! The clinic: setting, jurisdiction, who answers for the form and how to reach them.
//! It never lets a program run that cannot name a reachable responsible clinician.
//! Read next: `read.rs`.

mod active;
mod fields;
mod instruments;
mod jurisdiction;
mod problem;
mod read;

pub use active::{ActiveProgram, Refusal};
pub use instruments::{Choice, Chosen, Wording};
pub use jurisdiction::Jurisdiction;
pub use problem::{ProgramCode, ProgramProblem};
pub use read::{CONFIRMATION_HOLDS_DAYS, PatientContact, Program, Responsible, contact_of, read_program};
