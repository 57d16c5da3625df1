//! What a program does besides rules: the place of the patient, oversight, adjustments and their effect in a report.
//! It never compares prose; that stands in the catalogue.
//! Read next: `properties/tighten_only.rs`.

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

use common::{Case, as_json};
use ketamine_intake::pack::Setting;
use ketamine_intake::wasm::{about, explain_text, screen_text};
use serde::Deserialize;
use serde_json::{Value, json};

fn ordinary(setting: Setting) -> &'static Case {
    common::case(&format!("an ordinary candidate ({})", setting.id()))
}

/// The response to the ordinary candidate, after `change` to the request.
fn screened(setting: Setting, change: impl Fn(&mut Value)) -> Value {
    let mut request = ordinary(setting).request();
    change(&mut request);
    as_json(&screen_text(request.to_string().as_bytes()))
}

fn answer(request: &mut Value, id: &str, value: &Value) {
    let answers = request["answers"].as_array_mut().unwrap();
    answers.retain(|answer| answer["id"] != id);
    answers.push(json!({ "id": id, "value": value }));
}

#[test]
fn a_place_without_a_licence_is_a_stop_without_a_level_that_the_patient_never_sees() {
    let at = |place: Value| screened(Setting::AtHome, |request| answer(request, "patient_location", &place));
    let here = at(json!("US-CO"));
    for place in ["US-CO", "CO", "co", "Colorado", " wyoming ", "US-WY"] {
        assert_eq!(at(json!(place))["clinician"]["administrative"], json!([]), "{place}");
    }
    for (place, read) in
        [("US-TX", Some("US-TX")), ("Texas", Some("US-TX")), ("CA-ON", Some("CA-ON")), ("elsewhere", None)]
    {
        let there = at(json!(place));
        let stop = &there["clinician"]["administrative"][0];
        assert_eq!((stop["code"].as_str(), stop["location"].as_str()), (Some("not_licensed_there"), read), "{place}");
        for key in ["settled", "possible", "findings", "openRules", "steps", "adjustments"] {
            assert_eq!(there["clinician"][key], here["clinician"][key], "{place} touches `{key}`");
        }
        assert_eq!(there["patient"], here["patient"], "the patient reads of the stop");
    }
}

#[test]
fn a_place_that_nobody_knows_is_open_and_never_a_licensed_one() {
    for (given, cause) in [
        (Value::Null, "blank"),
        (json!("unsure"), "unsure"),
        (json!("declined"), "declined"),
        (json!("declined_visit"), "at_the_visit"),
        (json!("the mountains"), "unreadable"),
        (json!(["US-CO"]), "unreadable"),
    ] {
        let response = screened(Setting::AtHome, |request| answer(request, "patient_location", &given));
        let item = &response["clinician"]["administrative"][0];
        assert_eq!((item["code"].as_str(), item["cause"].as_str()), (Some("location_unknown"), Some(cause)), "{given}");
    }
    let old = screened(Setting::AtHome, |request| {
        request["context"]["answeredOn"] = json!([{ "part": "about_you", "on": "2026-01-01" }]);
    });
    assert_eq!(old["clinician"]["administrative"][0]["cause"], "stale");
}

#[test]
fn where_somebody_prescribes_only_their_licences_count_and_the_eu_asks_for_conformity_too() {
    let serve = |others: Value| {
        screened(Setting::AtHome, |request| {
            answer(request, "patient_location", &json!("FR"));
            request["program"]["otherClinicians"] = others.clone();
            request["program"]["reachability"]["elsewhere"] =
                json!([{ "jurisdiction": "FR", "emergency": "112", "crisis": "3114" }]);
        })["clinician"]["administrative"][0]["code"]
            .clone()
    };
    let person = |prescribes: &str| json!({ "name": "Kim Ash", "credential": "MD", "licensedIn": ["FR"], "prescribes": prescribes });
    assert_eq!(serve(json!([person("yes")])), "no_conformity_there");
    let two =
        json!([person("no"), { "name": "A Reed", "credential": "MD", "licensedIn": ["US-CO"], "prescribes": "yes" }]);
    assert_eq!(serve(two), "not_licensed_there");
}

#[test]
fn oversight_is_said_to_the_clinic_for_each_weakness_and_never_to_the_patient() {
    let sound = screened(Setting::AtHome, |request| request["program"]["responsible"]["prescribes"] = json!("yes"));
    assert_eq!(sound["clinician"]["oversight"], json!([]));
    let table = [
        ("not_observed_live", "service", "observation", json!("messages")),
        ("no_prescriber_named", "responsible", "prescribes", json!("no")),
        ("support_only_by_message", "service", "support", json!(["message"])),
        ("same_day_booking", "service", "sameDayBooking", json!("yes")),
        ("no_physician_contact", "service", "physicianContact", json!("no")),
        ("no_video_visit", "service", "videoVisit", json!("no")),
        ("no_same_day_procedure", "reachability", "sameDayProcedure", json!("no")),
    ];
    for (code, part, key, value) in table {
        let mut request = ordinary(Setting::AtHome).request();
        request["program"]["responsible"]["prescribes"] = json!("yes");
        request["program"][part][key] = value;
        let response = as_json(&screen_text(request.to_string().as_bytes()));
        assert_eq!(response["clinician"]["oversight"], json!([{ "code": code }]));
        assert_eq!(response["patient"], sound["patient"]);
        let said = as_json(&about(&ketamine_intake::intake::Plain::deserialize(&request).unwrap()));
        assert_eq!(said["program"]["oversight"], json!([{ "code": code }]));
    }
}

#[test]
fn a_tighter_number_counts_in_the_finding_the_trace_and_the_report_and_says_what_would_have_been() {
    let change = |request: &mut Value| {
        answer(request, "systolic", &json!(135));
        request["program"]["adjustments"] =
            json!([{ "kind": "threshold", "threshold": "systolic_high", "value": 130 }]);
    };
    let response = screened(Setting::AtHome, change);
    let report = &response["clinician"];
    assert_eq!(report["settled"], "defer");
    assert_eq!(report["thresholds"], json!([{ "id": "systolic_high", "value": 130, "packValue": 140 }]));
    let effect = &report["adjustments"][0]["effect"];
    assert_eq!(
        effect["settled"],
        screened(Setting::AtHome, |request| answer(request, "systolic", &json!(135)))["clinician"]["settled"]
    );
    let rule = &effect["rules"][0];
    assert_eq!((&rule["verdict"], &rule["withoutVerdict"]), (&json!("met"), &json!("not_met")));
    let mut request = ordinary(Setting::AtHome).request();
    change(&mut request);
    let trace = as_json(&explain_text(request.to_string().as_bytes(), rule["rule"].as_str().unwrap())).to_string();
    assert!(trace.contains(r#""threshold":{"id":"systolic_high","value":130}"#), "{trace}");
}

#[test]
fn a_ladder_that_a_raised_level_turns_over_is_refused_until_the_graver_rule_is_raised_too() {
    let high = "cardiovascular.pressure-high";
    let with = |adjustments: Value| {
        screened(Setting::InClinicInfusion, |request| request["program"]["adjustments"] = adjustments.clone())
    };
    let raise = |rule: &str| json!({ "kind": "level", "rule": rule, "level": "contraindicated" });
    let refused = with(json!([raise(high)]));
    assert_eq!(refused["type"], "refused");
    let problems = refused["problems"].as_array().unwrap();
    assert!(problems.iter().all(|problem| problem["code"] == "program_ladder_out_of_order"), "{problems:?}");
    let graver = problems[0]["expected"].as_str().unwrap().split('`').nth(1).unwrap().to_owned();
    assert_eq!(with(json!([raise(high), raise(&graver)]))["type"], "screened");
}

#[test]
fn what_stands_behind_a_stop_or_a_safety_text_cannot_be_switched_off_and_the_rest_stays_open() {
    let off = |question: &str| {
        screened(Setting::InClinicInfusion, |request| {
            request["answers"].as_array_mut().unwrap().retain(|answer| answer["id"] != question);
            request["program"]["adjustments"] = json!([{
                "kind": "switch_off", "question": question, "by": "Robin Example", "reason": "asked by telephone", "on": "2026-11-01",
            }]);
        })
    };
    for question in ["now_self", "phq9_item9", "systolic", "vessels", "heart_events", "patient_location"] {
        assert_eq!(off(question)["problems"][0]["code"], "program_adjustment_not_allowed", "{question}");
    }
    let response = off("hypertension");
    let causes = response["clinician"]["openByCause"].as_array().unwrap();
    let not_shown = causes.iter().find(|row| row["cause"] == "not_shown").unwrap();
    assert_eq!(not_shown["questions"][0]["question"], "hypertension");
}

#[test]
fn a_step_of_the_clinics_own_stands_in_the_report_with_its_rule() {
    let response = screened(Setting::InClinicInfusion, |request| {
        answer(request, "hypertension", &json!("yes"));
        request["program"]["adjustments"] = json!([
            { "kind": "step", "title": "Show the room", "before": "first_session", "who": "a nurse" },
            { "kind": "step", "title": "Call the doctor", "before": "booking", "rule": "cardiovascular.hypertension" },
            { "kind": "step", "title": "Call the kidney doctor", "before": "booking", "rule": "cardiovascular.pressure-severe" },
        ]);
    });
    let steps = response["clinician"]["steps"].as_array().unwrap();
    let own: Vec<&Value> = steps.iter().filter(|step| step.get("title").is_some()).collect();
    assert_eq!(own.len(), 2);
    assert_eq!(
        (&own[0]["title"], &own[0]["rules"]),
        (&json!("Call the doctor"), &json!(["cardiovascular.hypertension"]))
    );
    assert_eq!((&own[1]["title"], &own[1]["who"]), (&json!("Show the room"), &json!("a nurse")));
}
