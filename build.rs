//! Compiles the medicine data: names of classes and groups as constants, and the table that the recogniser reads.
//! It never changes what the data says, and stops the build where the data contradicts itself.
//! Read next: `src/medicines/mod.rs`.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a build that stops is what wrong data shall lead to"
)]

#[path = "build/alike.rs"]
mod alike;
#[path = "build/classes.rs"]
mod classes;
#[path = "build/data.rs"]
mod data;
#[allow(dead_code, reason = "shared with the recogniser, which uses more of it")]
#[path = "src/medicines/everyday.rs"]
mod everyday;
#[path = "build/everyday.rs"]
mod everyday_list;
#[allow(dead_code, reason = "shared with the recogniser, which uses more of it")]
#[path = "src/medicines/fold.rs"]
mod fold;
#[path = "build/kept.rs"]
mod kept;
#[allow(dead_code, reason = "shared with the recogniser, which uses more of it")]
#[path = "src/medicines/near.rs"]
mod near;
#[path = "build/table.rs"]
mod table;

use std::path::PathBuf;
use std::{env, fs};

fn main() {
    let data = [
        "ambiguous.csv",
        "everyday.rs",
        "everyday.txt",
        "fold.rs",
        "groups.csv",
        "look_alikes.csv",
        "medicines.csv",
        "near.rs",
    ];
    for input in ["build.rs", "build"] {
        println!("cargo::rerun-if-changed={input}");
    }
    for input in data.map(|file| format!("src/medicines/{file}")) {
        println!("cargo::rerun-if-changed={input}");
    }
    let data = data::Data::read();
    alike::check(&data);
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap());
    let classes = &data.classes[..data.classes.len() - data.groups.len()];
    fs::write(out.join("classes.txt"), classes.join("\n")).unwrap();
    fs::write(out.join("class.rs"), classes::constants(&data)).unwrap();
    let names = kept::Names::of(&data);
    fs::write(out.join("table.txt"), table::table(&data, &|medicine, name| names.keep(medicine, name))).unwrap();
    fs::write(out.join("conditions.txt"), table::condition_lists(&data).join("\n")).unwrap();
    fs::write(out.join("everyday.bin"), everyday_list::list()).unwrap();
    fs::write(out.join("groups.txt"), table::groups(&data)).unwrap();
    fs::write(out.join("look_alikes.txt"), table::look_alikes()).unwrap();
}
