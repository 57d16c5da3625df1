//! What the core never holds: a clock, the network, storage, randomness, a float, memory between two calls, a stray number.
//! It never counts what stands in a comment or in a text.
//! Read next: `words.rs`.

use crate::files::{File, sources};

/// Each with what it would bring in.
const FORBIDDEN: &[(&str, &str)] = &[
    ("std::net", "the network"),
    ("std::fs", "storage"),
    ("std::time", "a clock"),
    ("SystemTime", "a clock"),
    ("Instant", "a clock"),
    ("Date::now", "a clock"),
    ("js_sys::Date", "a clock"),
    ("std::env", "the environment"),
    ("std::process", "other programs"),
    ("std::thread", "threads"),
    ("Math::random", "randomness"),
    ("getrandom", "randomness"),
    ("rand::", "randomness"),
    ("web_sys", "the page"),
    ("js_sys::global", "the page"),
    ("eval(", "code as data"),
    ("localStorage", "storage"),
    ("static mut", "memory between calls"),
    ("thread_local!", "memory between calls"),
    ("OnceLock", "memory between calls"),
    ("LazyLock", "memory between calls"),
    ("Mutex", "memory between calls"),
    ("Cell<", "memory between calls"),
    ("Atomic", "memory between calls"),
    ("HashMap", "an order that changes from run to run"),
    ("HashSet", "an order that changes from run to run"),
    ("println!", "output"),
    ("dbg!", "output"),
];

#[test]
fn the_core_reaches_nothing_outside_itself_and_remembers_nothing() {
    for file in sources() {
        for (n, line) in file.code() {
            for (name, what) in FORBIDDEN {
                assert!(!line.contains(name), "{}:{n} brings in {what}: {line}", file.path);
            }
        }
    }
}

#[test]
fn the_core_holds_no_float() {
    for file in sources() {
        for (n, line) in file.code() {
            // Numbers arrive as floats, from JSON and from JavaScript; whole ones become integers there, others are refused.
            let refused = file.path == "src/intake/given.rs" && line.contains("fn visit_f64<E>(self,")
                || file.path == "src/wasm/exports.rs";
            let is_float = |word: &str| word == "f32" || word == "f64";
            assert!(refused || !words(&line).any(is_float), "{}:{n} holds a float: {line}", file.path);
        }
    }
}

/// Where numbers of medicine may stand, and where numbers are no medicine.
fn is_topic(file: &File) -> bool {
    let elsewhere = ["thresholds", "sources/", "check/", "check.rs", "asked.rs", "tables.rs", "rule.rs", "source.rs"];
    file.path.starts_with("src/pack/")
        && !elsewhere.iter().any(|part| file.path.starts_with(&format!("src/pack/{part}")))
}

#[test]
fn a_topic_holds_no_number_of_its_own() {
    let mut n_files = 0;
    for file in sources().iter().filter(|file| is_topic(file)) {
        n_files += 1;
        for (n, line) in file.code() {
            // The rank of an option is its place in the order of risk, and `.0` the question behind a handle.
            let line = line.replace(".0", "");
            let ranked = line.split("Rank(").skip(1).filter_map(|rest| rest.split_once(')')).map(|(rank, _)| rank);
            let bare = ranked.fold(line.clone(), |line, rank| line.replace(&format!("Rank({rank})"), ""));
            let number = words(&bare).find(|word| word.starts_with(|first: char| first.is_ascii_digit()));
            assert!(number.is_none(), "{}:{n} holds the number {}: {line}", file.path, number.unwrap_or(""));
        }
    }
    assert!(10 < n_files, "only {n_files} topics were found");
}

#[test]
fn a_topic_holds_no_algorithm() {
    for file in sources().iter().filter(|file| is_topic(file)) {
        for (n, line) in file.code() {
            for word in words(&line) {
                let loops = ["for", "while", "loop", "if", "match"].contains(&word);
                assert!(!loops, "{}:{n} holds `{word}`: {line}", file.path);
            }
        }
    }
}

fn words(line: &str) -> impl Iterator<Item = &str> {
    line.split(|end: char| !end.is_ascii_alphanumeric() && end != '_').filter(|word| !word.is_empty())
}
