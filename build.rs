//! Compiles the medicine data: names of classes and groups as constants, and the table that the recogniser reads.
//! It never changes what the data says, and stops the build where the data contradicts itself.
//! Read next: `src/medicines/mod.rs`.

#[path = "build/data.rs"]
mod data;
#[path = "build/classes.rs"]
mod classes;
#[allow(dead_code, reason = "shared with the recogniser, which uses more of it")]
#[path = "src/medicines/fold.rs"]
mod fold;
#[path = "build/table.rs"]
mod table;

use std::path::PathBuf;
use std::{env, fs};

fn main() {
    for input in ["build.rs", "build", "src/medicines"] {
        println!("cargo::rerun-if-changed={input}");
    }
    let data = data::Data::read();
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap());
    fs::write(out.join("class.rs"), classes::constants(&data)).unwrap();
    fs::write(out.join("table.txt"), table::table(&data, &|_, _| true)).unwrap();
    fs::write(out.join("conditions.txt"), table::condition_lists(&data).join("\n")).unwrap();
    fs::write(out.join("groups.txt"), table::groups(&data)).unwrap();
    fs::write(out.join("look_alikes.txt"), table::look_alikes()).unwrap();
}
