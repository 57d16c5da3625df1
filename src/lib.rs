//! Screens a ketamine intake on the patient's own device.
//! It never approves, clears or refuses anybody: the lowest outcome is still "a clinician reviews this intake".
//! Read next: `screen.rs`.
//!
//! A clinic's program and a patient's answers go in; a view for the patient and a report for the clinician come out.
//! No clinician has reviewed the rules yet, and every report says so.
//!
//! # Example
//!
//! ```
//! use ketamine_intake::intake::{Given, GivenAnswer, Plain, days_since_1970, read};
//! use ketamine_intake::pack::{Level, pack};
//! use ketamine_intake::program::ActiveProgram;
//! use ketamine_intake::screen::screen;
//!
//! # let clinic: Plain = serde_json::from_str(r#"{
//! #     "clinic": "Clearwater Example Clinic", "setting": "in_clinic_infusion", "jurisdiction": "US-CO",
//! #     "responsible": {
//! #         "name": "Dana Example", "credential": "MD", "licensedIn": ["US-CO"],
//! #         "telephone": "+1-303-555-0142", "hours": "Monday to Friday, 8 to 5",
//! #         "outsideHours": "Leave a message; for an emergency call 911.", "confirmedOn": "2026-10-01"
//! #     },
//! #     "service": {
//! #         "routes": ["iv"], "observation": "in_person", "observedBy": "a nurse", "videoVisit": "yes",
//! #         "supportPerson": "required", "sessionMinutes": 90, "betweenSessions": "A nurse calls the next day.",
//! #         "physicianContact": "yes", "support": ["telephone"], "sameDayBooking": "no"
//! #     },
//! #     "reachability": {
//! #         "timeZone": "America/Denver", "otherRoute": "Text the same number.", "sameDayProcedure": "yes"
//! #     }
//! # }"#)?;
//! let today = days_since_1970(2026, 11, 21);
//! let program = ActiveProgram::new(&clinic, Some(today), pack())?; // names who answers for it, or is refused
//! let aneurysm = GivenAnswer { id: "vessels".into(), value: Plain::List(vec![Plain::Text("aneurysm".into())]) };
//! let given = Given { answers: vec![aneurysm], ..Given::default() };
//! let intake = read(program.tables(), given, today); // never fails: what cannot be read is a problem
//! let screening = screen(&program, &intake);
//! assert_eq!(screening.settled, Some(Level::Contraindicated));
//! assert_eq!(screening.possible, Some(Level::Emergency)); // what nobody answered is not "no"
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # What it does
//!
//! * It reads untrusted answers one by one; silence, doubt and what cannot be read are states of their own.
//! * It judges each rule over every value that the answers allow: met, not met, or unknown.
//! * It says what is settled, what is possible, why, and which open questions would settle it.
//!
//! # What it does not do
//!
//! * It reads no clock, no network, no storage and no randomness: today's date is part of the request.
//! * It keeps nothing between two calls, and is not written to panic.
//! * It loads no rules at run time; they are tables in [`pack`], checked by the compiler and by [`pack::check`].
//!
//! # Reading order
//!
//! 1. [`screen`](mod@screen), the main path;
//! 2. [`logic::Verdict`], and how verdicts combine;
//! 3. a topic of `pack`, such as `pack/cardiovascular/heart.rs`, and its vignettes in `tests/vignettes/`;
//! 4. `docs/rules.md`, what the tables say in sentences;
//! 5. [`intake`] for reading, [`report`] for what is said back, [`wasm`] for the boundary to JavaScript.

#[macro_use]
mod prose;
mod order;

pub mod error;
pub mod instruments;
pub mod intake;
pub mod logic;
pub mod medicines;
pub mod pack;
pub mod program;
pub mod receipt;
pub mod report;
pub mod screen;
pub mod wasm;
