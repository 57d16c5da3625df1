//! The clinic: service, jurisdiction, who answers for the form, how to reach them, and what the clinic adjusted.
//! It never lets a program run that cannot name a reachable responsible clinician.
//! Read next: `read.rs`.

#[macro_use]
mod fields;

mod active;
mod adjust;
mod adjustment;
mod clinicians;
mod ground;
mod instruments;
mod jurisdiction;
mod place;
mod problem;
mod reach;
mod read;
mod service;

pub use active::{ActiveProgram, Refusal, Without};
pub use adjustment::{Adjustment, Kind, LOOSENING_HOLDS_DAYS, Signed, What};
pub use clinicians::{Clinician, Responsible};
pub use instruments::{Choice, Chosen, Wording};
pub use jurisdiction::Jurisdiction;
pub use place::{Place, Stop, place_of, places, stop_at};
pub use problem::{ProgramCode, ProgramProblem};
pub use reach::{Numbers, PatientContact, Reachability, contact_of};
pub use read::{CONFIRMATION_HOLDS_DAYS, Program, read_program};
pub use service::{Observation, Oversight, Route, Service, Support, SupportPerson, oversight};
