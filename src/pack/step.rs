//! The shape of a step: something the clinic completes before the first session.
//! It never advises the patient.
//! Read next: `steps.rs`.

/// Something the clinic completes before the first session.
#[derive(Debug)]
pub struct Step {
    /// Stable id in `lower_snake_case`.
    pub id: &'static str,
    /// What is done, as a clinician says it.
    pub title: &'static str,
    /// Who does it.
    pub who: &'static str,
}
