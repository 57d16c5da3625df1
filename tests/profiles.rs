//! The 37 common candidates of the evidence, each at its level in each of the three settings.
//! It never takes a vignette's word for the level: the table is written here a second time.
//! Read next: `vignettes/profiles.toml`.

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

use common::{Case, as_json, cases};
use ketamine_intake::pack::Setting;
use std::collections::BTreeMap;

/// In a clinic for infusions, in one for esketamine, at home; the note on off-label use left out.
const LEVELS: &str = "
    1 nnr, 2 rrr, 3 nnn, 4 rrd, 5 rrd, 6 nnn, 7 ddd, 8 nnr, 9 nnr, 10 rrr, 11 rrd, 12 nnr, 13 rrr, 14 rrd, 15 ddc,
    16 rrr, 17 nnn, 18 nnn, 19 nnn, 20 rrr, 21 nnr, 22 nnr, 23 nnn, 24 nrn, 25 rdd, 26 ddc, 27 nrn, 28 ---, 29 rrd,
    30 ddc, 31 rrd, 32 nnr, 33 rrr, 34 drc, 35 ddc, 36 rrd, 37 nnn";

fn level(letter: char) -> &'static str {
    match letter {
        '-' => "none",
        'n' => "note",
        'r' => "review",
        'd' => "defer",
        'c' => "contraindicated",
        other => panic!("`{other}` is no level"),
    }
}

/// The level of a report, with nothing but the note on off-label use counted as none.
fn outcome(report: &serde_json::Value, key: &str) -> String {
    let only_off_label = |list: &str| {
        let mut rules = report[list].as_array().unwrap().iter().map(|item| &item["rule"]);
        rules.all(|rule| rule == "indication.off-label")
    };
    let found = report[key].as_str().unwrap();
    let is_none = found == "note" && only_off_label("findings") && (key == "settled" || only_off_label("openRules"));
    if is_none { "none" } else { found }.to_owned()
}

#[test]
fn every_common_candidate_is_at_its_level_in_every_setting() {
    let mut stories: BTreeMap<(u32, &str), Vec<&'static Case>> = BTreeMap::new();
    for case in cases() {
        let Some(number) = case.name.strip_prefix("profile ").and_then(|name| name.split(',').next()) else { continue };
        stories.entry((number.parse().unwrap(), case.setting.id())).or_default().push(case);
    }
    let (mut n_profiles, mut wrong) = (0, Vec::new());
    for row in LEVELS.split(',') {
        let (number, letters) = row.trim().split_once(' ').unwrap();
        n_profiles += 1;
        for (letter, setting) in letters.chars().zip(Setting::ALL) {
            let told = stories.get(&(number.parse().unwrap(), setting.id()));
            for case in told.unwrap_or_else(|| panic!("no story of profile {number} in {}", setting.id())) {
                let report = as_json(&case.response())["clinician"].clone();
                for key in ["settled", "possible"] {
                    let found = outcome(&report, key);
                    if found != level(letter) {
                        wrong.push(format!("{}: {key} is {found}, not {}", case.name, level(letter)));
                    }
                }
            }
        }
    }
    assert_eq!(n_profiles, 37);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn at_least_sixty_stories_are_mixed_and_fifty_candidates_ordinary() {
    let in_infusion = |case: &&Case| case.setting == Setting::InClinicInfusion;
    let all = cases();
    let ordinary = all.iter().filter(in_infusion).filter(|case| case.name.starts_with("ordinary: ")).count();
    let mixed = ["mixed.toml", "mixed_topics.toml"].map(|file| {
        let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/vignettes").join(file);
        std::fs::read_to_string(path).unwrap().matches("[[vignette]]").count()
    });
    let mixed: usize = mixed.iter().sum();
    println!("{mixed} mixed stories, {ordinary} ordinary candidates");
    assert!(60 <= mixed && 50 <= ordinary, "{mixed} mixed, {ordinary} ordinary");
}
