//! What may not wait: help now, whatever becomes of the intake. The map of the topic.
//! It never holds a rule itself.
//! Read next: `questions.rs`, then `own_life.rs`.

pub(crate) mod body;
pub(crate) mod intoxicated;
pub(crate) mod mind;
pub(crate) mod own_life;
pub(crate) mod pressure;
mod questions;

pub(crate) use questions::*;
