//! Dissociation, personality, trauma, eating, thinking and consent: the map of the topic.
//! It never holds a rule itself.
//! Read next: `questions.rs`, then `conditions.rs`.

pub(crate) mod conditions;
pub(crate) mod consent;
pub(crate) mod eating;
mod questions;

pub(crate) use questions::*;
