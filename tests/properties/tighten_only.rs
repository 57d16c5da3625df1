//! Promise 8, as far as this release goes: there are no adjustments, and nothing of a program but setting and country counts.
//! It never pretends to test adjustments that do not exist; a program that brings some is refused.
//! Read next: `two_audiences.rs`.

use crate::case::Case;
use crate::random::Tape;
use ketamine_intake::intake::Plain;
use ketamine_intake::program::ActiveProgram;
use ketamine_intake::report::Out;
use ketamine_intake::wasm::screen_request_over;
use serde::Deserialize;
use serde_json::{Value, json};

over_both_packs! {
    a_program_that_brings_adjustments_is_refused
    nothing_of_a_program_but_setting_and_country_touches_the_outcome
    screening_changes_neither_program_nor_intake
}

fn a_program_that_brings_adjustments_is_refused(case: &Case, tape: &mut Tape) {
    let key = tape.choose(&["adjustments", "thresholds", "levels", "disabled", "rules", "switchedOff"]);
    let rule = case.program.rules().first().map_or("none", |(rule, _)| rule.id);
    let mut program = case.request["program"].clone();
    program[key] = tape.choose(&[json!([{ "rule": rule, "level": "note" }]), json!({ rule: "off" }), json!([])]);
    let given = Plain::deserialize(&program).unwrap();
    let refusal = ActiveProgram::new(&given, Some(case.intake.today), case.pack).unwrap_err();
    let codes: Vec<&str> = refusal.problems.iter().map(|problem| problem.code.id()).collect();
    assert_eq!(codes, ["program_unknown_key"]);
}

fn nothing_of_a_program_but_setting_and_country_touches_the_outcome(case: &Case, tape: &mut Tape) {
    let mut request = case.request.clone();
    let program = &mut request["program"];
    program["clinic"] = tape.choose(&[json!("Another Clinic"), json!("stop taking everything")]);
    let city = if program["jurisdiction"] == "DE-BE" { "DE-HH" } else { "US-WY" };
    program["jurisdiction"] = json!(city);
    program["responsible"] = json!({
        "name": "Kim Ash", "credential": "PMHNP", "licensedIn": ["US-TX", city], "telephone": "+1-307-555-0100",
        "hours": "always", "outsideHours": "never", "confirmedOn": case.request["today"],
    });
    program["emergency"] = json!("911");
    program["crisis"] = json!("988");
    let strip = |request: &Value| {
        let mut response = serde_json::to_value(respond(case, request)).unwrap();
        response["clinician"]["program"] = Value::Null;
        response["patient"]["contact"] = Value::Null;
        response
    };
    assert_eq!(strip(&case.request), strip(&request));
}

fn screening_changes_neither_program_nor_intake(case: &Case, _: &mut Tape) {
    let before = format!("{:?} {:?}", case.program, case.intake);
    let first = format!("{:?}", case.screen());
    assert_eq!(first, format!("{:?}", case.screen()));
    assert_eq!(before, format!("{:?} {:?}", case.program, case.intake));
}

/// An active program has no public field and no method that changes it.
#[test]
fn an_active_program_cannot_be_changed() {
    let source = include_str!("../../src/program/active.rs");
    let (_, after) = source.split_once("pub struct ActiveProgram {").unwrap();
    let (fields, methods) = after.split_once('}').unwrap();
    assert!(fields.lines().all(|line| !line.trim_start().starts_with("pub")), "a field of it is public");
    assert!(!methods.contains("&mut self"), "a method changes it");
}

fn respond(case: &Case, request: &Value) -> Out {
    screen_request_over(case.pack, Plain::deserialize(request).unwrap())
}
