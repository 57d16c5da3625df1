//! Promise 10: a program that may not run gives every problem, contact and safety texts, and no finding of any kind.
//! It never accepts an empty list in place of "could not be evaluated".
//! Read next: `at_home.rs`.

use crate::case::Case;
use crate::random::Tape;
use ketamine_intake::intake::Plain;
use ketamine_intake::wasm::{about, screen_request_over};
use serde::Deserialize;
use serde_json::{Value, json};

over_both_packs! {
    a_broken_program_is_refused_with_every_problem_and_never_a_finding
    an_attestation_holds_180_days_and_no_day_longer
    what_no_program_may_do_refuses_it_in_its_setting
}

/// A path into the program and a value that may not stand there.
fn breakages() -> Vec<(&'static [&'static str], Value, &'static str)> {
    vec![
        (&["clinic"], json!(" "), "program_field_missing"),
        (&["clinic"], json!(7), "program_field_unreadable"),
        (&["setting"], json!("at home"), "program_setting_unknown"),
        (&["jurisdiction"], json!("Colorado"), "program_jurisdiction_unknown"),
        (&["responsible"], Value::Null, "program_field_missing"),
        (&["responsible", "name"], Value::Null, "program_field_missing"),
        (&["responsible", "credential"], json!(""), "program_field_missing"),
        (&["responsible", "licensedIn"], json!(["US-TX"]), "program_clinician_not_licensed_here"),
        (&["responsible", "licensedIn"], json!([]), "program_field_missing"),
        (&["responsible", "telephone"], json!("call us"), "program_telephone_unreadable"),
        (&["responsible", "hours"], Value::Null, "program_field_missing"),
        (&["responsible", "outsideHours"], json!({}), "program_field_unreadable"),
        (&["responsible", "confirmedOn"], json!("2020-01-01"), "program_confirmation_too_old"),
        (&["responsible", "confirmedOn"], json!("2199-01-01"), "program_confirmation_in_future"),
        (&["responsible", "confirmedOn"], json!("soon"), "program_field_unreadable"),
        (&["emergency"], json!("the porter"), "program_telephone_unreadable"),
        (&["setings"], json!("at_home"), "program_unknown_key"),
        (&["service"], Value::Null, "program_field_missing"),
        (&["service", "routes"], json!([]), "program_field_missing"),
        (&["service", "observation"], json!("in person"), "program_field_unreadable"),
        (&["service", "videoVisit"], json!(true), "program_field_unreadable"),
        (&["service", "sessionMinutes"], json!("long"), "program_field_unreadable"),
        (&["service", "observedBy"], Value::Null, "program_field_missing"),
        (&["reachability"], json!("by telephone"), "program_field_missing"),
        (&["reachability", "timeZone"], json!("mountain time"), "program_field_unreadable"),
        (&["reachability", "sameDayProcedure"], json!("perhaps"), "program_field_unreadable"),
        (&["reachability", "otherRoute"], json!(" "), "program_field_missing"),
        (&["otherClinicians"], json!([{ "name": "Kim Ash", "licensedIn": ["US-CO"] }]), "program_field_missing"),
        (
            &["otherClinicians"],
            json!([{ "name": "Kim Ash", "credential": "MD", "licensedIn": ["CA-ON"] }]),
            "program_crisis_line_missing",
        ),
        (&["languages"], json!([7]), "program_field_unreadable"),
        (&["conformity"], json!({ "reference": "x" }), "program_field_missing"),
        (
            &["adjustments"],
            json!([{ "kind": "threshold", "threshold": "no_such", "value": 1 }]),
            "program_adjustment_unknown",
        ),
        (&["adjustments"], json!([{ "kind": "switch-off" }]), "program_field_unreadable"),
    ]
}

fn a_broken_program_is_refused_with_every_problem_and_never_a_finding(case: &Case, tape: &mut Tape) {
    let mut request = case.request.clone();
    let mut expected = Vec::new();
    let mut broken: Vec<&'static [&'static str]> = Vec::new();
    for (path, value, code) in tape.shuffled(breakages()).into_iter().take(1 + tape.pick(3)) {
        // A field is broken once, and a missing clinician hides what is wrong inside.
        let meets = |other: &&[&str]| other.starts_with(path) || path.starts_with(other);
        if broken.iter().any(meets) {
            continue;
        }
        let slot = path.iter().fold(&mut request["program"], |value, key| &mut value[*key]);
        *slot = value;
        broken.push(path);
        expected.push((path, code));
    }
    // Without a readable jurisdiction nobody can say what a licence covers, nor which country is another one.
    let nowhere = broken.contains(&&["jurisdiction"][..]);
    let by_place = ["program_clinician_not_licensed_here", "program_crisis_line_missing"];
    expected.retain(|(_, code)| !nowhere || !by_place.contains(code));
    // Without a setting in a country nobody can say what there is to adjust.
    let unset = nowhere || broken.contains(&&["setting"][..]);
    expected.retain(|(path, _)| !unset || path[0] != "adjustments");
    let response = serde_json::to_value(respond(case, &request)).unwrap();
    assert_eq!(response["type"], "refused");
    assert_eq!(response.as_object().unwrap().keys().collect::<Vec<_>>(), ["patient", "problems", "type"]);
    let codes: Vec<&str> =
        response["problems"].as_array().unwrap().iter().map(|row| row["code"].as_str().unwrap()).collect();
    for (_, code) in &expected {
        assert!(codes.contains(code), "`{code}` is not among {codes:?}");
    }
    assert_reaches_somebody(&response["patient"], &request);
    let about = serde_json::to_value(about(&Plain::deserialize(&request).unwrap())).unwrap();
    assert_eq!(about["program"]["type"], "refused");
}

fn assert_reaches_somebody(patient: &Value, request: &Value) {
    assert_eq!(patient["safety"], json!(["emergency", "support"]));
    for (key, given) in
        [("telephone", &request["program"]["responsible"]["telephone"]), ("clinic", &request["program"]["clinic"])]
    {
        if let Some(text) = given.as_str().filter(|text| !text.trim().is_empty()) {
            assert_eq!(patient["contact"][key], text, "a refused program hides how to reach somebody");
        }
    }
    assert_eq!(patient["problems"], json!([]));
}

fn an_attestation_holds_180_days_and_no_day_longer(case: &Case, _: &mut Tape) {
    for (days, kind) in [(0, "screened"), (180, "screened"), (181, "refused")] {
        let mut request = case.request.clone();
        let day = ketamine_intake::intake::date_text(case.intake.today - days);
        request["program"]["responsible"]["confirmedOn"] = json!(day);
        assert_eq!(serde_json::to_value(respond(case, &request)).unwrap()["type"], kind, "after {days} days");
    }
}

/// Injection at home, esketamine to take home or without anybody there, an uncertified site, the EU without conformity.
fn what_no_program_may_do_refuses_it_in_its_setting(case: &Case, tape: &mut Tape) {
    let refused = |request: &Value, code: &str| {
        let response = serde_json::to_value(respond(case, request)).unwrap();
        assert_eq!(response["type"], "refused", "{code}");
        let problems = response["problems"].as_array().unwrap();
        assert!(problems.iter().any(|problem| problem["code"] == code), "`{code}` is not among {problems:?}");
    };
    let with = |setting: &str, key: &str, value: Value| {
        let mut request = case.request.clone();
        request["program"]["setting"] = json!(setting);
        request["program"]["service"][key] = value;
        request
    };
    let needle = tape.choose(&["iv", "im", "subcutaneous"]);
    refused(&with("at_home", "routes", json!([needle])), "program_injection_at_home");
    refused(&with("at_home", "routes", json!(["oral", "nasal"])), "program_esketamine_to_take_home");
    refused(&with("in_clinic_infusion", "routes", json!(["oral"])), "program_route_not_in_setting");
    let alone = tape.choose(&["live_video", "telephone", "messages", "none"]);
    refused(&with("esketamine_clinic", "observation", json!(alone)), "program_esketamine_to_take_home");
    let mut request = with("esketamine_clinic", "remsCertified", json!("no"));
    request["program"]["jurisdiction"] = json!("US-CO");
    refused(&request, "program_site_not_certified");
    for place in ["DE-BE", "GB", "IE"] {
        let mut request = case.request.clone();
        request["program"]["jurisdiction"] = json!(place);
        request["program"]["responsible"]["licensedIn"] = json!([place]);
        request["program"].as_object_mut().unwrap().remove("conformity");
        refused(&request, "program_conformity_missing");
    }
}

fn respond(case: &Case, request: &Value) -> ketamine_intake::report::Out {
    screen_request_over(case.pack, Plain::deserialize(request).unwrap())
}
