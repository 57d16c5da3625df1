//! Random packs and random requests, drawn from a tape of numbers so that a failing case shrinks.
//! It never builds a pack that the pack check refuses.
//! Read next: `tape.rs`, then `pack.rs` and `request.rs`.

#![allow(dead_code, reason = "every test crate uses another part of it")]

mod aim;
mod condition;
mod course;
pub(crate) mod medicine;
mod pack;
mod pairs;
mod question;
mod request;
mod tape;

pub(crate) use pack::random_pack;
pub(crate) use request::{Hints, random_request};
pub(crate) use tape::Tape;

/// Gives a value the life of the program: the tables of a pack are static.
pub(crate) fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

/// The same for a list.
pub(crate) fn leak_all<T>(values: Vec<T>) -> &'static [T] {
    Box::leak(values.into_boxed_slice())
}

/// The same for a text.
pub(crate) fn leak_text(text: String) -> &'static str {
    Box::leak(text.into_boxed_str())
}
