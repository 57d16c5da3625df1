//! Writes every vignette as a request in JSON to `target/vignettes.json`, for the tests of the package.
//! It never writes what the engine answers; that stands in `tests/expected.txt`.
//! Read next: `../tests/common/mod.rs`.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test or a tool may panic; the code may not"
)]

#[path = "../tests/common/mod.rs"]
mod common;

use serde_json::{Value, json};
use std::fs;

fn main() {
    let rows: Vec<Value> =
        common::cases().iter().map(|case| json!({ "name": case.name, "request": case.request() })).collect();
    let folder = common::generated::root().join("target");
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("vignettes.json"), serde_json::to_string(&rows).unwrap()).unwrap();
    println!("{} vignettes", rows.len());
}
