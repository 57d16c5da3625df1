//! Arrangements for a session: the map of the topic.
//! It never holds a rule itself.
//! Read next: `clinic.rs`, then `home.rs`.

pub(crate) mod clinic;
pub(crate) mod home;
