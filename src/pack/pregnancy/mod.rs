//! Pregnancy, birth, breastfeeding and contraception, asked of everyone: the map of the topic.
//! It never infers from sex or gender whether somebody could be pregnant.
//! Read next: `questions.rs`, then `pregnant.rs`.

pub(crate) mod birth;
mod discordances;
pub(crate) mod pregnant;
mod questions;

pub(crate) use discordances::DISCORDANCES;
pub(crate) use questions::*;
