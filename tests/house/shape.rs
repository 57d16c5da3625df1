//! The shape of files: the three sentences they open with, their length, and where tests stand.
//! It never counts comments or tests as length.
//! Read next: `layers.rs`.

use crate::files::{File, files};

/// Written by a program, or listing many like items; each with its reason.
const MAY_BE_LONG: &[(&str, &str)] = &[
    ("pkg-tests/types/samples.ts", "written by a test"),
    ("src/wasm/types.d.ts", "one contract, read from top to bottom"),
];
const WRITTEN_BY_A_PROGRAM: &[&str] = &["pkg-tests/types/samples.ts"];
const LONGEST_SOURCE: usize = 250;
const LONGEST_TEST: usize = 300;

fn is_source(file: &&File) -> bool {
    let kinds = [".rs", ".js", ".mjs", ".ts"];
    kinds.iter().any(|kind| file.path.ends_with(kind)) || file.path.starts_with("scripts/") || file.path == ".ci/run"
}

#[test]
fn every_source_file_says_what_it_is_what_it_never_does_and_what_to_read_next() {
    let mut wrong = Vec::new();
    for file in files().iter().filter(is_source).filter(|file| !WRITTEN_BY_A_PROGRAM.contains(&&*file.path)) {
        let opening = file.opening();
        let sentences = opening.matches(['.', ':']).count();
        let complete = opening.to_lowercase().contains("never") && opening.contains("Read next:") && 3 <= sentences;
        if !complete {
            wrong.push(format!("{}: {opening}", file.path));
        }
    }
    assert!(wrong.is_empty(), "these do not open with the three sentences:\n{}", wrong.join("\n"));
}

#[test]
fn every_rust_file_opens_with_exactly_three_such_lines() {
    for file in files().iter().filter(|file| file.path.ends_with(".rs")) {
        let lines: Vec<&str> = file.text.lines().take(3).collect();
        assert!(lines.iter().all(|line| line.starts_with("//! ")), "{} opens otherwise", file.path);
        assert!(lines[1].contains("never"), "{}: the second line says no `never`", file.path);
        assert!(lines[2].contains("Read next:"), "{}: the third line names nothing to read next", file.path);
    }
}

#[test]
fn no_file_is_long() {
    let mut long = Vec::new();
    for file in files().iter().filter(is_source) {
        let is_test = file.path.starts_with("tests/") || file.path.starts_with("pkg-tests/");
        let limit = if is_test { LONGEST_TEST } else { LONGEST_SOURCE };
        let length = file.code().iter().filter(|(_, line)| !line.trim().is_empty()).count();
        if limit < length && !MAY_BE_LONG.iter().any(|(path, _)| *path == file.path) {
            long.push(format!("{}: {length} lines, at most {limit}", file.path));
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn the_list_of_long_files_is_short_and_true() {
    assert!(MAY_BE_LONG.len() <= 4);
    for (path, _) in MAY_BE_LONG {
        let file = files().into_iter().find(|file| file.path == *path);
        assert!(file.is_some_and(|file| LONGEST_SOURCE < file.text.lines().count()), "{path} is not long any more");
    }
}

#[test]
fn no_test_is_ignored_or_skipped() {
    let marks = [concat!("#[", "ignore"), concat!("test.", "skip("), concat!(".", "todo("), concat!("skip: ", "true")];
    for file in files().iter().filter(is_source) {
        for mark in marks {
            assert!(!file.text.contains(mark), "{} holds `{mark}`", file.path);
        }
    }
}
