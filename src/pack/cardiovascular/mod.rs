//! Heart, vessels and blood pressure: the map of the topic.
//! It never holds a rule itself.
//! Read next: `pressure.rs`, then `pressure_rules.rs`.

pub(crate) mod blood_thinner;
pub(crate) mod discordances;
pub(crate) mod family;
pub(crate) mod heart;
pub(crate) mod heart_disease;
pub(crate) mod heart_other;
pub(crate) mod hypertension;
pub(crate) mod pressure;
pub(crate) mod pressure_rules;
pub(crate) mod pulse;
pub(crate) mod stroke;
pub(crate) mod vessel_wall;
pub(crate) mod vessels;

pub(crate) use discordances::DISCORDANCES;
pub(crate) use pressure::{DIASTOLIC, RECENT_DIASTOLIC, RECENT_SYSTOLIC, SYSTOLIC};
