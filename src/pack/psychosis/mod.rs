//! Psychosis in the patient and among parents, brothers, sisters and children: the map of the topic.
//! It never holds a rule itself.
//! Read next: `questions.rs`, then `own.rs`.

mod discordances;
pub(crate) mod family;
pub(crate) mod own;
mod questions;

pub(crate) use discordances::DISCORDANCES;
pub(crate) use questions::*;
