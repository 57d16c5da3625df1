//! The boundary inside a real engine: JavaScript values in, plain objects out.
//! It never runs outside WebAssembly.
//! Read next: `../src/wasm/exports.rs`.

#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    missing_docs,
    reason = "a test may panic; the code may not"
)]

use js_sys::{Array, JSON, Object, Reflect};
use ketamine_intake::wasm::{about_js, explain_js, replay_js, screen_js};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

fn request(answers: &str) -> JsValue {
    let text = format!(
        r#"{{ "schema": 1, "intake": "vignette-0000-0000", "today": "2026-11-21", "answers": {answers}, "program": {{
            "clinic": "Example Hollow Clinic (imaginary)", "setting": "at_home", "jurisdiction": "US-CO",
            "responsible": {{ "name": "Robin Example", "credential": "MD", "licensedIn": ["US-CO"],
                "telephone": "+1-303-555-0142", "hours": "Monday to Friday, 8 to 5",
                "outsideHours": "Call 988.", "confirmedOn": "2026-10-22" }},
            "service": {{ "routes": ["oral"], "observation": "live_video", "observedBy": "a nurse", "videoVisit": "yes",
                "supportPerson": "required", "sessionMinutes": 120, "betweenSessions": "A call.",
                "physicianContact": "yes", "support": ["telephone"], "sameDayBooking": "no" }},
            "reachability": {{ "timeZone": "UTC", "otherRoute": "By text.", "sameDayProcedure": "yes" }} }} }}"#
    );
    JSON::parse(&text).unwrap()
}

fn get(value: &JsValue, path: &[&str]) -> JsValue {
    path.iter().fold(value.clone(), |value, key| Reflect::get(&value, &JsValue::from_str(key)).unwrap())
}

fn text(value: &JsValue, path: &[&str]) -> String {
    get(value, path).as_string().unwrap_or_default()
}

#[wasm_bindgen_test]
fn answering_nothing_settles_nothing_and_leaves_an_emergency_possible() {
    let response = screen_js(&request("[]"));
    assert_eq!(text(&response, &["type"]), "screened");
    assert_eq!(text(&response, &["clinician", "settled"]), "none");
    assert_eq!(text(&response, &["clinician", "possible"]), "emergency");
    let settling = Array::from(&get(&response, &["clinician", "settlingSet"]));
    assert_ne!(settling.length(), 0);
}

#[wasm_bindgen_test]
fn what_comes_out_is_plain_objects_and_never_a_map() {
    let response = screen_js(&request(r#"[{ "id": "vessels", "value": ["aneurysm"] }]"#));
    assert!(Object::is(&get(&response, &["constructor"]), &get(&Object::new(), &["constructor"])));
    let findings = Array::from(&get(&response, &["clinician", "findings"]));
    assert_eq!(text(&findings.get(0), &["level"]), "contraindicated");
}

#[wasm_bindgen_test]
fn odd_values_are_problems_and_the_rest_is_read() {
    let answers = r#"[{ "id": "pulse", "value": 70.5 }, { "id": "systolic", "value": 9007199254740993 },
        { "id": "hypertension", "value": true }, { "id": "vessels", "value": ["aneurysm"] }]"#;
    let response = screen_js(&request(answers));
    let problems = Array::from(&get(&response, &["clinician", "problems"]));
    assert_eq!(problems.length(), 3);
    assert_eq!(text(&response, &["clinician", "settled"]), "contraindicated");
}

#[wasm_bindgen_test]
fn values_of_every_javascript_type_give_a_response() {
    let odd = [
        JsValue::UNDEFINED,
        JsValue::NULL,
        JsValue::TRUE,
        JsValue::from_f64(f64::NAN),
        JsValue::from_str("text"),
        JsValue::symbol(None),
        JsValue::bigint_from_str("123"),
        Array::new().into(),
        js_sys::Date::new_0().into(),
        js_sys::Map::new().into(),
    ];
    for value in odd {
        assert_eq!(text(&screen_js(&value), &["type"]), "refused");
        assert_eq!(text(&explain_js(&value, "x"), &["type"]), "refused");
        assert_eq!(text(&about_js(&value), &["program", "type"]), "refused");
        assert_eq!(text(&replay_js(&value, &value), &["type"]), "differs");
    }
}

#[wasm_bindgen_test]
fn a_rule_is_explained_and_an_unknown_one_is_suggested() {
    let request = request(r#"[{ "id": "systolic", "value": 172 }, { "id": "diastolic", "value": 88 }]"#);
    let about = about_js(&request);
    assert_eq!(text(&about, &["program", "type"]), "active");
    let findings = Array::from(&get(&screen_js(&request), &["clinician", "findings"]));
    let rule = text(&findings.get(0), &["rule"]);
    assert_eq!(text(&explain_js(&request, &rule), &["verdict"]), "met");
    let near = explain_js(&request, &rule.replace('-', ""));
    assert_eq!(text(&near, &["type"]), "unknown_rule");
}

#[wasm_bindgen_test]
fn a_receipt_is_given_again_by_the_same_request_only() {
    let first = request(r#"[{ "id": "systolic", "value": 172 }]"#);
    let receipt = get(&screen_js(&first), &["receipt"]);
    assert_eq!(text(&replay_js(&receipt, &first), &["type"]), "same");
    let other = replay_js(&receipt, &request(r#"[{ "id": "systolic", "value": 112 }]"#));
    let named = Array::from(&get(&other, &["fingerprints"]));
    assert_eq!(named.join(" "), "request result");
}
