//! The rules of the house: what every file of the repository keeps to, checked by reading the files.
//! It never judges what a file is about, only what can be seen from outside.
//! Read next: `house/files.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

#[path = "house/files.rs"]
mod files;
#[path = "house/layers.rs"]
mod layers;
#[path = "house/promises.rs"]
mod promises;
#[path = "house/shape.rs"]
mod shape;
#[path = "house/words.rs"]
mod words;
