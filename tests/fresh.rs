//! The generated files are what the sources, the pack and the vignettes generate today.
//! It never writes them; `scripts/bless` does.
//! Read next: `common/generated.rs`.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test or a tool may panic; the code may not"
)]

mod common;

use common::generated::{files, fingerprints, root};
use std::fs;

#[test]
fn every_generated_file_is_fresh() {
    let stale: Vec<&str> = fingerprints()
        .into_iter()
        .chain(files())
        .filter(|(name, content)| fs::read_to_string(root().join(name)).unwrap_or_default() != *content)
        .map(|(name, _)| name)
        .collect();
    assert!(stale.is_empty(), "not fresh, run scripts/bless: {}", stale.join(", "));
}
