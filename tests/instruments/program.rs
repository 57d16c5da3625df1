//! What a program chooses of its instruments: asked, left out, worded; and what it may not leave out.
//! It never tests a score.
//! Read next: `../../src/program/instruments.rs`.

use crate::common::{as_json, program, worded};
use ketamine_intake::pack::{Setting, pack};
use ketamine_intake::wasm::screen_text;
use serde_json::{Value, json};

fn screened(instruments: &Value, answers: &Value) -> Value {
    screened_in(Setting::AtHome, instruments, answers)
}

fn screened_in(setting: Setting, instruments: &Value, answers: &Value) -> Value {
    let mut program = program(setting, crate::common::TODAY);
    program["instruments"] = instruments.clone();
    let request = json!({
        "schema": 1, "intake": "instruments-0000-0000", "today": crate::common::TODAY, "program": program,
        "answers": answers,
    });
    as_json(&screen_text(request.to_string().as_bytes()))
}

/// Code and path of every problem of a refused program.
fn problems(instruments: &Value) -> Vec<(String, String)> {
    let response = screened(instruments, &json!([]));
    assert_eq!(response["type"], "refused", "{response}");
    let text = |row: &Value, key: &str| row[key].as_str().unwrap().to_owned();
    response["problems"].as_array().unwrap().iter().map(|row| (text(row, "code"), text(row, "path"))).collect()
}

fn instrument(id: &str) -> &'static ketamine_intake::instruments::Instrument {
    pack().instruments.iter().find(|instrument| instrument.id == id).unwrap()
}

#[test]
fn without_a_choice_the_defaults_hold_and_the_rest_is_named_once() {
    let report = screened(&json!({}), &json!([]))["clinician"].clone();
    assert_eq!(report["notCovered"], json!(["asq", "gad7", "single_items", "dast10", "mdq", "asrm"]));
    let scores: Vec<&str> =
        report["scores"].as_array().unwrap().iter().map(|row| row["instrument"].as_str().unwrap()).collect();
    assert_eq!(
        scores,
        [
            "cssrs",
            "phq9",
            "phq2",
            "audit_c",
            "bladder_check",
            "body_mass_index",
            "blood_pressure_aha",
            "blood_pressure_esc"
        ]
    );
}

#[test]
fn what_is_left_out_is_not_asked_and_item_nine_stays() {
    let off = json!({ "phq9": { "asked": "no" }, "audit_c": { "asked": "no" } });
    let report = screened_in(Setting::InClinicInfusion, &off, &json!([]))["clinician"].clone();
    assert_eq!(
        report["notCovered"],
        json!(["asq", "phq9", "gad7", "audit_c", "single_items", "dast10", "mdq", "asrm"])
    );
    let state = |id: &str| {
        report["answers"].as_array().unwrap().iter().find(|row| row["question"] == id).unwrap()["state"].clone()
    };
    for id in ["phq9_item1", "phq9_difficulty", "audit_c_item1", "audit_c_item2", "alcohol_last_drink", "sex"] {
        assert_eq!(state(id), "not_asked", "{id}");
    }
    assert_eq!(state("phq9_item9"), "not_answered");
    let open: Vec<&Value> = report["openRules"].as_array().unwrap().iter().map(|row| &row["rule"]).collect();
    assert!(open.contains(&&json!("suicidality.wish-to-be-dead")));
    assert!(!open.contains(&&json!("substances.alcohol-score")));
}

/// At home an opioid beside heavy drinking is a stop, and the AUDIT-C is what tells of it.
#[test]
fn what_a_stop_of_the_setting_reads_is_left_out_elsewhere_only() {
    let off = json!({ "audit_c": { "asked": "no" } });
    assert_eq!(problems(&off)[0].1, "program.instruments.audit_c.asked");
    for setting in [Setting::InClinicInfusion, Setting::EsketamineClinic] {
        assert_eq!(screened_in(setting, &off, &json!([]))["type"], "screened", "{}", setting.id());
    }
}

#[test]
fn a_value_given_although_it_is_not_asked_is_read_and_named() {
    let answers = json!([{ "id": "dast10_item1", "value": "yes" }]);
    let report = screened(&json!({}), &answers)["clinician"].clone();
    assert_eq!(report["problems"][0]["code"], "question_not_in_setting");
    assert!(report["scores"].as_array().unwrap().iter().any(|row| row["instrument"] == "dast10"));
}

#[test]
fn the_suicide_questions_cannot_be_left_out() {
    let kept = |code: &str, path: &str| vec![(code.to_owned(), path.to_owned())];
    assert_eq!(
        problems(&json!({ "cssrs": { "asked": "no" } })),
        kept("program_instrument_kept", "program.instruments.cssrs.asked")
    );
    assert_eq!(
        problems(&json!({ "phq2": { "asked": "no" } })),
        kept("program_unknown_key", "program.instruments.phq2")
    );
}

#[test]
fn a_wording_has_a_licence_note_and_the_text_of_every_item() {
    let mut given = worded(instrument("gad7"));
    let report =
        screened(&json!({ "gad7": { "asked": "yes", "wording": given["wording"] } }), &json!([]))["clinician"].clone();
    let score = report["scores"].as_array().unwrap().iter().find(|row| row["instrument"] == "gad7").unwrap().clone();
    assert_eq!(score["wording"], "clinic");
    given["wording"]["licence"] = json!(" ");
    given["wording"]["items"].as_object_mut().unwrap().remove("gad7_item7");
    given["wording"]["items"]["gad7_item8"] = json!("a stranger");
    assert_eq!(
        problems(&json!({ "gad7": given, "gda7": {}, "mdq": { "asked": true }, "asrm": "yes" })),
        [
            ("program_field_unreadable", "program.instruments.asrm"),
            ("program_unknown_key", "program.instruments.gad7.wording.items.gad7_item8"),
            ("program_field_missing", "program.instruments.gad7.wording.items.gad7_item7"),
            ("program_field_unreadable", "program.instruments.gad7.wording.licence"),
            ("program_unknown_key", "program.instruments.gda7"),
            ("program_field_unreadable", "program.instruments.mdq.asked"),
        ]
        .map(|(code, path)| (code.to_owned(), path.to_owned()))
        .into_iter()
        .collect::<Vec<_>>()
        .tap_sorted()
    );
}

/// Problems are listed by path.
trait Sorted {
    fn tap_sorted(self) -> Self;
}

impl Sorted for Vec<(String, String)> {
    fn tap_sorted(mut self) -> Self {
        self.sort_by(|left, right| left.1.cmp(&right.1));
        self
    }
}
