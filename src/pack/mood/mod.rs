//! Mania and bipolar disorder: the map of the topic.
//! It never holds a rule itself.
//! Read next: `mania.rs`.

pub(crate) mod mania;
