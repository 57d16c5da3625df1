//! Medicines: the map of the topic.
//! It never says that a medicine be begun, changed or ended.
//! Read next: `questions.rs`.

pub(crate) mod classes;
pub(crate) mod criteria;
pub(crate) mod discordances;
pub(crate) mod ergots;
pub(crate) mod esketamine;
pub(crate) mod levels;
pub(crate) mod mind;
pub(crate) mod opioids;
pub(crate) mod pressors;
mod questions;
pub(crate) mod sedatives;
pub(crate) mod stacks;

pub(crate) use questions::*;
