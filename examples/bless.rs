//! Writes the generated files, or with `--check` says which of them are not fresh.
//! It never writes anything that is not generated from the sources, the pack and the vignettes.
//! Read next: `../tests/common/generated.rs`.

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

use common::generated::{files, fingerprints, root};
use ketamine_intake::pack::{ENGINE, PACK};
use std::{env, fs, process};

fn main() {
    let check = env::args().any(|argument| argument == "--check");
    let fingerprints = fingerprints();
    let current = fingerprints.iter().all(|(_, hash)| PACK == hash || ENGINE.ends_with(hash));
    // The other files hold the fingerprints, so those are written first and compiled in before the rest.
    let all = if current { files() } else { fingerprints };
    let mut stale = Vec::new();
    for (name, content) in all {
        let path = root().join(name);
        if fs::read_to_string(&path).unwrap_or_default() != content {
            stale.push(name);
            if !check {
                fs::write(&path, content).unwrap();
            }
        }
    }
    if check && !stale.is_empty() {
        eprintln!("not fresh, run scripts/bless: {}", stale.join(", "));
        process::exit(1);
    }
    if !stale.is_empty() {
        println!("written: {}", stale.join(", "));
    }
    if !current {
        // Asks the script to build and run once more with the new fingerprints.
        process::exit(3);
    }
}
