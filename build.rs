//! Compiles the medicine data: names of classes and groups as constants, and the table that the recogniser reads.
//! It never changes what the data says, and stops the build where the data contradicts itself.
//! Read next: `src/medicines/mod.rs`.

#[path = "build/data.rs"]
mod data;
#[path = "build/classes.rs"]
mod classes;

use std::path::PathBuf;
use std::{env, fs};

fn main() {
    for input in ["build.rs", "build", "src/medicines"] {
        println!("cargo::rerun-if-changed={input}");
    }
    let data = data::Data::read();
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap());
    fs::write(out.join("class.rs"), classes::constants(&data)).unwrap();
    fs::write(out.join("table.txt"), classes::table(&data)).unwrap();
}
