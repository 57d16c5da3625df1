//! Pairs of answers that do not fit together.
//! It never carries a level and never enters the result.
//! Read next: `tables.rs`.

use crate::logic::Condition;

/// Two answers that do not fit together.
#[derive(Debug)]
pub struct Discordance {
    /// Stable id in `lower-kebab-case`.
    pub id: &'static str,
    /// How strong the cue is.
    pub strength: Strong,
    /// What does not fit, as a neutral "please confirm".
    pub ask: &'static str,
    /// Holds when both answers were given.
    pub when: Condition,
}

/// How strong a cue is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strong {
    /// It hardly ever has another explanation.
    Strong,
    /// It often has another explanation.
    Weak,
}
