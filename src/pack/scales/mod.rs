//! The instruments of this release, in the order in which a report shows them: the map of the topic.
//! It never holds an item: those stand in `../../instruments/`.
//! Read next: `questions.rs`, then `suicide.rs`.

mod measured;
mod questions;
pub(crate) mod rules;
mod suicide;

pub(crate) use questions::*;

use crate::instruments::{ASQ, ASRM, AUDIT_C, DAST10, GAD7, Instrument, MDQ, PHQ2, PHQ9, SINGLE_ITEMS};

pub(crate) static INSTRUMENTS: &[&Instrument] = &[
    &suicide::CSSRS,
    &ASQ,
    &PHQ9,
    &PHQ2,
    &GAD7,
    &AUDIT_C,
    &SINGLE_ITEMS,
    &DAST10,
    &MDQ,
    &ASRM,
    &measured::BLADDER,
    &measured::BODY_MASS_INDEX,
    &measured::PRESSURE_AHA,
    &measured::PRESSURE_ESC,
];
