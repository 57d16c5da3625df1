//! Runs every vignette: settled and possible level, rules that fire, stay quiet or stay open.
//! It never compares what a vignette does not state.
//! Read next: `vignettes/mixed.toml`.

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
use ketamine_intake::logic::{Situation, Verdict, evaluate};
use ketamine_intake::pack::pack;
use ketamine_intake::program::ActiveProgram;
use ketamine_intake::wasm::ScreenRequest;
use serde_json::Value;
use std::collections::BTreeMap;

#[test]
fn every_vignette_comes_out_as_it_says() {
    let cases = cases();
    let failures: Vec<String> = cases.iter().flat_map(compare).collect();
    assert!(failures.is_empty(), "{} of {} vignettes fail:\n{}", failures.len(), cases.len(), failures.join("\n"));
    println!("{} vignettes", cases.len());
}

#[test]
fn every_vignette_has_a_name_of_its_own_and_states_something() {
    let mut names = BTreeMap::new();
    for case in cases() {
        assert!(names.insert(case.name.clone(), ()).is_none(), "`{}` stands twice", case.name);
        assert!(!case.story.is_empty(), "`{}` has no story", case.name);
        let expect = &case.expect;
        let stated = expect.settled.is_some() || expect.possible.is_some() || !expect.fires.is_empty();
        let stated = stated || !(expect.discordances.is_empty() && expect.agrees.is_empty());
        let stated = stated || !(expect.quiet.is_empty() && expect.open.is_empty() && expect.problems.is_empty());
        assert!(stated, "`{}` states nothing", case.name);
    }
}

#[test]
fn no_report_says_that_anybody_may_have_the_treatment() {
    for case in cases() {
        let text = case.response().canonical_text().to_lowercase();
        for word in ["eligible", "approved", "cleared", "safe to"] {
            assert!(!text.contains(word), "`{}` says `{word}`", case.name);
        }
    }
}

fn compare(case: &Case) -> Vec<String> {
    let response = as_json(&case.response());
    let mut failures = Vec::new();
    let mut fail = |what: String| failures.push(format!("- {}: {what}", case.name));
    if response["type"] != "screened" {
        return vec![format!("- {}: {response}", case.name)];
    }
    let clinician = &response["clinician"];
    for (key, expected) in [("settled", &case.expect.settled), ("possible", &case.expect.possible)] {
        if let Some(expected) = expected
            && clinician[key] != **expected
            && !(expected == "none" && is_only_off_label(clinician, key))
        {
            let met = ids(&clinician["findings"], "rule").join(", ");
            let open = ids(&clinician["openRules"], "rule").join(", ");
            fail(format!("{key} is {}, not {expected}; met: {met}; open: {open}", clinician[key]));
        }
    }
    let verdicts = verdicts(case);
    for (list, verdict) in [
        (&case.expect.fires, Verdict::Met),
        (&case.expect.quiet, Verdict::NotMet),
        (&case.expect.open, Verdict::Unknown),
    ] {
        for rule in list {
            match verdicts.get(rule.as_str()) {
                Some(found) if *found == verdict => {}
                found => fail(format!("`{rule}` is {found:?}, not {verdict:?}")),
            }
        }
    }
    for (list, key, id) in [
        (&case.expect.withdrawn, "withdrawn", "rule"),
        (&case.expect.discordances, "discordances", "id"),
        (&case.expect.problems, "problems", "code"),
    ] {
        let found = ids(&clinician[key], id);
        for wanted in list.iter().filter(|wanted| !found.contains(wanted)) {
            fail(format!("{key} lacks `{wanted}`: {found:?}"));
        }
    }
    let discordances = ids(&clinician["discordances"], "id");
    for unwanted in case.expect.agrees.iter().filter(|unwanted| discordances.contains(unwanted)) {
        fail(format!("discordances hold `{unwanted}`"));
    }
    // A story that reads well must also be read well.
    if case.expect.problems.is_empty() && clinician["problems"] != Value::Array(Vec::new()) {
        fail(format!("problems: {}", clinician["problems"]));
    }
    failures
}

/// Whether nothing but the note on off-label use stands in the way of `none`: every patient for whom ketamine is
/// given has that note, and the candidates of the evidence leave it out.
fn is_only_off_label(clinician: &Value, key: &str) -> bool {
    let rules = |list: &str| ids(&clinician[list], "rule").into_iter().all(|rule| rule == "indication.off-label");
    clinician[key] == "note" && rules("findings") && (key == "settled" || rules("openRules"))
}

fn ids(list: &Value, key: &str) -> Vec<String> {
    list.as_array().unwrap().iter().map(|item| item[key].as_str().unwrap().to_owned()).collect()
}

fn verdicts(case: &Case) -> BTreeMap<&'static str, Verdict> {
    let request = ScreenRequest::read(case.plain());
    let program = ActiveProgram::new(&request.program, request.today, pack()).unwrap();
    let intake = ketamine_intake::intake::read(program.tables(), request.given, request.today.unwrap());
    let situation = Situation::new(program.frame(), &intake.answers, intake.today);
    program.rules().iter().map(|(rule, _)| (rule.id, evaluate(&rule.when, &situation))).collect()
}
