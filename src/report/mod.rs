//! What we say back: the screening, the patient's view, the explanation, and, natively, the catalogue.
//! It never says that anybody may have the treatment.
//! Read next: `screening.rs`.

mod adjusted;
mod administrative;
mod basis;
#[cfg(not(target_arch = "wasm32"))]
mod catalogue;
mod explanation;
mod findings;
mod out;
mod patient;
#[cfg(not(target_arch = "wasm32"))]
mod questionnaire;
#[cfg(not(target_arch = "wasm32"))]
mod rule_book;
mod scores;
mod screening;
#[cfg(not(target_arch = "wasm32"))]
mod sentence;
mod steps;
mod withdrawn;

pub use adjusted::{Changed, Effect, effects};
pub use administrative::{Administrative, Matter, administrative};
pub use basis::{ATTRIBUTES, Basis, STATEMENTS, basis};
#[cfg(not(target_arch = "wasm32"))]
pub use catalogue::{catalogue, pack_fingerprint};
pub use explanation::{Explanation, explain};
pub use findings::{ask_first, findings, open_questions, open_rules, settling_set};
pub(crate) use out::write_text;
pub use out::{Fields, Out};
pub use patient::{NEXT, PatientView, SafetyText, patient_view, preparation, refused_view};
#[cfg(not(target_arch = "wasm32"))]
pub use questionnaire::questionnaire;
#[cfg(not(target_arch = "wasm32"))]
pub use rule_book::{coverage, rule_book};
pub use scores::{courses, not_covered, scores};
pub use screening::{
    Cause, CourseLine, Discord, Finding, Judged, Notice, OpenItem, OpenQuestion, Said, SaidAnswer, ScoreLine,
    Screening, Withdrawn,
};
#[cfg(not(target_arch = "wasm32"))]
pub use sentence::sentence;
pub use steps::{DueStep, StepStatus, steps};
pub use withdrawn::{discordances, notices, said_answer, said_answers, withdrawn};
