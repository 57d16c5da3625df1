//! Alcohol, cannabis, ketamine and other drugs, and substance use disorder: the map of the topic.
//! It never holds a rule itself.
//! Read next: `questions.rs`, then `use_disorder.rs`.

pub(crate) mod alcohol_cannabis;
mod discordances;
pub(crate) mod drugs;
pub(crate) mod ketamine;
mod questions;
pub(crate) mod use_disorder;

pub(crate) use discordances::DISCORDANCES;
pub(crate) use questions::*;
