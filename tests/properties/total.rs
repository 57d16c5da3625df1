//! Promise 5: any tree of data and any bytes give a response of a known type, and the next good request is unharmed.
//! It never catches a panic: one would fail the test.
//! Read next: `explained.rs`.

use crate::case::{Case, Over, holds_over_tapes};
use crate::random::Tape;
use ketamine_intake::intake::Plain;
use ketamine_intake::report::Out;
use ketamine_intake::wasm::{about, explain_request, explain_text, screen_request, screen_request_over, screen_text};
use serde::Deserialize;
use serde_json::{Value, json};

over_both_packs! { a_request_with_anything_anywhere_gives_a_response }

/// A good request with some of its values replaced by anything.
fn a_request_with_anything_anywhere_gives_a_response(case: &Case, tape: &mut Tape) {
    let mut request = case.request.clone();
    for _ in 0..1 + tape.pick(4) {
        let value = anything(tape, 3);
        *somewhere(&mut request, tape) = value;
    }
    let plain = Plain::deserialize(&request).unwrap();
    assert_known(&screen_request_over(case.pack, plain));
}

#[test]
fn any_tree_of_data_gives_a_response() {
    let cases = if cfg!(debug_assertions) { 500 } else { 10_000 };
    holds_over_tapes(cases, |tape| {
        let plain = Plain::deserialize(anything(tape, 5)).unwrap();
        assert_known(&screen_request(plain.clone()));
        let rule = tape.choose(&["", "cardiovascular.aneurysm", "cardiovascular.aneurism", "__proto__", "x"]);
        let explained = explain_request(plain.clone(), rule);
        assert!(["explained", "unknown_rule", "refused"].contains(&kind(&explained).as_str()));
        assert!(matches!(about(&plain), Out::Object(_)));
    });
}

#[test]
fn any_bytes_give_a_response() {
    let cases = if cfg!(debug_assertions) { 200 } else { 2_500 };
    holds_over_tapes(cases, |tape| {
        let mut bytes = Case::random(Over::ThisRelease, tape).request.to_string().into_bytes();
        for _ in 0..tape.pick(12) {
            let at = tape.pick(bytes.len());
            match tape.pick(3) {
                0 => bytes[at] = tape.pick(256) as u8,
                1 => bytes.truncate(at),
                _ => bytes.insert(at, tape.choose(b"\"{}[],:0eE-\\u\xff")),
            }
            bytes.push(b' ');
        }
        assert_known(&screen_text(&bytes));
        assert!(["explained", "refused"].contains(&kind(&explain_text(&bytes, "age.under-18")).as_str()));
    });
}

/// Each limit of docs/semantics.md gives a problem, and the aneurysm beside it is still found.
#[test]
fn beyond_each_limit_there_is_a_problem_and_the_rest_goes_on() {
    let many = |n: usize| Value::from((0..n).map(|n| format!("word {n}")).collect::<Vec<_>>());
    let deep = (0..60).fold(json!("leaf"), |inner, _| json!([inner]));
    let limits = [
        ("vessel_wall", many(10_000), "answer_list_too_long"),
        ("hypertension", json!("x".repeat(1_000_000)), "text_too_long"),
        ("pulse", json!(9_007_199_254_740_993_i64), "integer_too_large"),
        ("pulse", json!("9".repeat(400)), "answer_wrong_type"),
        ("hypertension", deep, "answer_wrong_type"),
        ("hypertension", json!({ "refused": "cycle" }), "not_plain_data"),
        ("hypertension", json!(true), "answer_boolean"),
    ];
    for (question, value, code) in limits {
        let mut request = simple_request();
        request["answers"].as_array_mut().unwrap().push(json!({ "id": question, "value": value }));
        assert_found_with(request, code);
    }
    let mut request = simple_request();
    request["changes"] = (0..300).map(|_| json!({ "question": "fall", "from": "yes", "to": null })).collect();
    assert_found_with(request, "changes_too_many");
    let mut request = simple_request();
    let strangers = (0..5_000).map(|n| json!({ "id": format!("stranger_{n}"), "value": "yes" }));
    request["answers"].as_array_mut().unwrap().extend(strangers);
    assert_found_with(request, "too_many_values");
}

fn simple_request() -> Value {
    let mut request = Case::random(Over::ThisRelease, &mut Tape::of(Vec::new())).request;
    request["answers"] = json!([{ "id": "vessels", "value": ["aneurysm"] }]);
    request
}

fn assert_found_with(request: Value, code: &str) {
    let response = serde_json::to_value(screen_request(Plain::deserialize(&request).unwrap())).unwrap();
    let report = &response["clinician"];
    let has = |list: &str, key: &str, id: &str| report[list].as_array().unwrap().iter().any(|item| item[key] == id);
    assert!(has("problems", "code", code), "no `{code}` among {:#}", report["problems"]);
    assert!(has("findings", "rule", "cardiovascular.aneurysm"), "the rest did not go on after `{code}`");
}

fn assert_known(response: &Out) {
    let kind = kind(response);
    assert!(["screened", "refused"].contains(&kind.as_str()), "a response of type `{kind}`");
    let text = response.canonical_text();
    assert!(serde_json::from_str::<Value>(&text).is_ok(), "the text of the response is no JSON: {text}");
}

fn kind(response: &Out) -> String {
    match response {
        Out::Object(pairs) => match pairs.iter().find(|(key, _)| *key == "type") {
            Some((_, Out::Text(kind))) => kind.clone(),
            other => panic!("a response without a type: {other:?}"),
        },
        other => panic!("no object: {other:?}"),
    }
}

/// Some place in the tree.
fn somewhere<'v>(value: &'v mut Value, tape: &mut Tape) -> &'v mut Value {
    let inside = match value {
        Value::Array(items) => items.len(),
        Value::Object(pairs) => pairs.len(),
        _ => 0,
    };
    if inside == 0 || tape.chance(1, 4) {
        return value;
    }
    let place = tape.pick(inside);
    let child = match value {
        Value::Array(items) => items.get_mut(place),
        Value::Object(pairs) => pairs.values_mut().nth(place),
        _ => None,
    };
    somewhere(child.unwrap(), tape)
}

/// Any tree, with keys and words that mean something to the reader.
fn anything(tape: &mut Tape, depth: usize) -> Value {
    let keys = [
        "schema",
        "intake",
        "today",
        "program",
        "answers",
        "changes",
        "context",
        "id",
        "value",
        "question",
        "from",
        "to",
        "refused",
        "setting",
        "responsible",
        "confirmedOn",
        "answeredOn",
        "part",
        "on",
        "notShown",
        "__proto__",
        "",
    ];
    let texts = [
        "",
        " ",
        "yes",
        "unsure",
        "none",
        "at_home",
        "2026-11-21",
        "9999-99-99",
        "systolic",
        "vessels",
        "aneurysm",
        "\u{0}",
        "\u{feff}",
        "🜁🜂",
        "120/80",
        "12080",
        "1e309",
        "-0",
        "NaN",
        "accessor",
        "heart",
    ];
    match tape.pick(if depth == 0 { 6 } else { 9 }) {
        0 => Value::Null,
        1 => json!(tape.chance(1, 2)),
        2 => json!(tape.choose(&[0, 1, -1, 2026, i64::MAX, i64::MIN, 9_007_199_254_740_991])),
        3 => json!(tape.choose(&[0.5, -1.0e300, 1.0e-300, f64::MAX])),
        4 => json!(tape.choose(&texts)),
        5 => json!(u64::MAX),
        6 => (0..tape.pick(6)).map(|_| anything(tape, depth - 1)).collect(),
        _ => Value::Object(
            (0..tape.pick(8)).map(|_| (tape.choose(&keys).to_owned(), anything(tape, depth - 1))).collect(),
        ),
    }
}
