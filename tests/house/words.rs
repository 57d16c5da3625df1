//! Words that may not stand where they could be read as medicine in the engine, or as an admission anywhere.
//! It never forbids a word where the word itself is the subject: lists of banned words, titles of sources.
//! Read next: `../properties.rs`.

use crate::files::{files, sources};

/// Stems that belong into the pack; `logic` and `intake` know shapes and units only.
const CLINICAL: &[&str] = &[
    "suicid",
    "pregnan",
    "stroke",
    "aneurysm",
    "psychos",
    "psychot",
    "seizure",
    "depress",
    "hypertens",
    "contraindicat",
    "emergenc",
    "infarct",
    "esketamine",
    "opioid",
    "alcohol",
    "diagnos",
    "symptom",
    "disease",
];

#[test]
fn logic_and_intake_know_no_clinical_word() {
    for file in sources() {
        if !file.path.starts_with("src/logic/") && !file.path.starts_with("src/intake/") {
            continue;
        }
        let code = file.text.lines().take_while(|line| line.trim() != "#[cfg(test)]");
        for (n, line) in code.enumerate().filter(|(_, line)| !line.trim_start().starts_with("//")) {
            for stem in CLINICAL {
                assert!(!line.to_lowercase().contains(stem), "{}:{} says `{stem}`: {line}", file.path, n + 1);
            }
        }
    }
}

/// What would sound like an admission. Each place that may hold such words names them in order to forbid them.
const ADMISSIONS: &[&str] = &["eligible", "approved", "cleared", "safe to"];
const MAY_NAME_THEM: &[&str] = &[
    "pkg-tests/browser/clinician-states.test.mjs",
    "pkg-tests/browser/element-lines.test.mjs",
    "pkg-tests/browser/site-form.test.mjs",
    "pkg-tests/node/locale.test.mjs",
    "pkg-tests/node/report.test.mjs",
    "src/pack/check/rules.rs",
    "tests/house/words.rs",
    "tests/vignettes.rs",
];

#[test]
fn nothing_says_that_anybody_may_have_the_treatment() {
    let row_ids = row_ids_that_hold_such_a_word();
    for file in files() {
        if MAY_NAME_THEM.contains(&&*file.path) {
            continue;
        }
        for (n, line) in file.text.lines().enumerate() {
            let mut said = line.to_lowercase();
            for id in &row_ids {
                said = said.replace(id.as_str(), "").replace(&id.replace('-', "_"), "");
            }
            for word in ADMISSIONS {
                assert!(!holds_word(&said, word), "{}:{} says `{word}`: {line}", file.path, n + 1);
            }
        }
    }
}

/// Ids of evidence rows, which are fixed, and which name what an agency has not done.
fn row_ids_that_hold_such_a_word() -> Vec<String> {
    let rows = include_str!("../data/evidence_rows.txt").lines();
    let ids = rows.filter_map(|row| row.split_whitespace().next()).map(str::to_owned);
    ids.filter(|id| ADMISSIONS.iter().any(|word| id.contains(word))).collect()
}

#[test]
fn every_place_that_names_banned_words_still_does() {
    for path in MAY_NAME_THEM {
        let file = files().into_iter().find(|file| file.path == *path).unwrap_or_else(|| panic!("{path} is gone"));
        assert!(ADMISSIONS.iter().any(|word| file.text.contains(word)), "{path} need not be excused any more");
    }
}

/// Paths of one machine, and addresses of registries, have no place in a repository.
#[test]
fn nothing_names_a_machine() {
    let names = [
        concat!("/wo", "rk/"),
        concat!("/ro", "ot/"),
        concat!("/ho", "me/"),
        concat!("registry.", "npmjs"),
        concat!("static.", "crates"),
    ];
    for file in files() {
        for name in names {
            assert!(!file.text.contains(name), "{} names `{name}`", file.path);
        }
    }
}

fn holds_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        let is_letter = |neighbour: Option<char>| neighbour.is_some_and(char::is_alphanumeric);
        // Between two such marks it is part of the id of an evidence row, or of its name in Rust.
        let is_in_id = [before, after].iter().all(|mark| matches!(mark, Some('-' | '_')));
        !is_letter(before) && !is_letter(after) && !is_in_id
    })
}
