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

/// The only lines that may make something once: each of the tables of the release alone.
const CONSTANTS: &[(&str, &str)] = &[
    ("src/medicines/index.rs", "use std::sync::LazyLock;"),
    ("src/medicines/index.rs", "static INDEX: LazyLock<Index> = LazyLock::new(Index::of_the_table);"),
];

#[test]
fn the_core_reaches_nothing_outside_itself_and_remembers_nothing() {
    for file in sources() {
        for (n, line) in file.code() {
            // A constant of the release, made when it is first needed: what makes it takes nothing from any call.
            let is_constant = CONSTANTS.iter().any(|(path, made)| file.path == *path && line.trim() == *made);
            for (name, what) in FORBIDDEN.iter().filter(|(name, _)| !(is_constant && *name == "LazyLock")) {
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

/// Where numbers of medicine may stand, and what is no topic: shapes, tables, checks, registers, dated law.
const NO_TOPIC: &[&str] = &[
    "thresholds",
    "sources/",
    "check/",
    "ledger",
    "asked.rs",
    "dated.rs",
    "protected.rs",
    "rule.rs",
    "source.rs",
    "step.rs",
    "tables.rs",
];

fn is_topic(file: &File) -> bool {
    let inside = file.path.strip_prefix("src/pack/");
    inside.is_some_and(|inside| !NO_TOPIC.iter().any(|part| inside.starts_with(part)))
}

/// The code of a file in one line.
fn in_one(file: &File) -> String {
    let lines: Vec<String> = file.code().into_iter().map(|(_, line)| line.trim().to_owned()).collect();
    lines.join(" ")
}

#[test]
fn a_topic_holds_no_number_of_its_own() {
    let mut n_files = 0;
    for file in sources().iter().filter(|file| is_topic(file)) {
        n_files += 1;
        // `.0` is the question behind a handle, a rank its place in the order of risk, and n of a list is no measure.
        let mut code = in_one(file).replace(".0", "").replace("( ", "(");
        for count in ["Rank(", "at_least_n_of("] {
            while let Some((before, after)) = code.split_once(count) {
                code = format!("{before} {}", after.trim_start_matches(|digit: char| digit.is_ascii_digit()));
            }
        }
        let number = words(&code).find(|word| word.starts_with(|first: char| first.is_ascii_digit()));
        assert!(number.is_none(), "{} holds the number {}", file.path, number.unwrap_or(""));
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
