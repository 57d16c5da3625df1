//! The direction of modules: imports run one way, and `logic` compiles with the pack deleted.
//! It never trusts the scan alone: the compiler is asked.
//! Read next: `promises.rs`.

use crate::files::sources;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// Each may import those before it, not those beside or after it.
const LAYERS: &[&[&str]] = &[
    &["intake"],
    &["logic"],
    &["medicines", "instruments"],
    &["pack"],
    &["program"],
    &["error", "report"],
    &["receipt", "screen"],
    &["wasm"],
];
/// What stands at the root of the crate below every layer: two macros, and sorting.
const BELOW: &[&str] = &["prose", "options", "order"];

fn layer(module: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&module))
}

#[test]
fn imports_run_one_way() {
    let mut n_imports = 0;
    for file in sources() {
        let inside = file.path.strip_prefix("src/").unwrap();
        let module = inside.split('/').next().unwrap().trim_end_matches(".rs");
        if ["lib", "prose", "order"].contains(&module) {
            continue;
        }
        let own = layer(module).unwrap_or_else(|| panic!("{} stands in no layer", file.path));
        for (n, line) in file.code() {
            for part in line.split("crate::").skip(1) {
                let name = part.split(|end: char| !end.is_ascii_alphanumeric() && end != '_').next().unwrap();
                if BELOW.contains(&name) {
                    continue;
                }
                n_imports += 1;
                let other = layer(name).unwrap_or_else(|| panic!("{}:{n} imports `{name}`", file.path));
                assert!(other < own || name == module, "{}:{n}: `{module}` imports `{name}`", file.path);
            }
        }
    }
    assert!(100 < n_imports, "only {n_imports} imports were found");
}

#[test]
fn logic_compiles_with_everything_above_it_deleted() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let copy = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("logic-alone");
    _ = fs::remove_dir_all(copy.join("src"));
    for folder in ["intake", "logic"] {
        copy_sources(&root.join("src").join(folder), &copy.join("src").join(folder));
    }
    for below in ["src/prose.rs", "src/order.rs"] {
        fs::copy(root.join(below), copy.join(below)).unwrap();
    }
    fs::copy(root.join("Cargo.lock"), copy.join("Cargo.lock")).unwrap();
    let library = "#![allow(dead_code)]\n#[macro_use]\nmod prose;\nmod order;\npub mod intake;\npub mod logic;\n";
    fs::write(copy.join("src/lib.rs"), library).unwrap();
    let manifest = "[package]\nname = \"logic-alone\"\nedition = \"2024\"\n\n[dependencies]\nstrsim = \"0.11\"\n\
                    serde = { version = \"1\", default-features = false, features = [\"alloc\", \"std\"] }\n\n[workspace]\n";
    fs::write(copy.join("Cargo.toml"), manifest).unwrap();
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(["check", "--offline", "--quiet"]).current_dir(&copy).env("CARGO_TARGET_DIR", copy.join("target"));
    let output = cargo.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
}

fn copy_sources(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_sources(&path, &target);
        } else {
            fs::copy(&path, target).unwrap();
        }
    }
}
