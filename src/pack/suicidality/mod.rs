//! Suicidality, self-harm and harm to others: the map of the topic.
//! It never holds a rule itself, and quotes no published scale.
//! Read next: `questions.rs`, then `intent.rs`.

mod discordances;
pub(crate) mod history;
pub(crate) mod intent;
mod questions;
pub(crate) mod thoughts;

pub(crate) use discordances::DISCORDANCES;
pub(crate) use questions::*;
