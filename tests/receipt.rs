//! The receipt of every vignette, and what replaying it says when any part is another.
//! It never compares a receipt with itself: the fingerprints are calculated here by another way.
//! Read next: `../src/receipt.rs`.

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

use common::{Case, as_json, cases, without_fingerprints};
use ketamine_intake::intake::Plain;
use ketamine_intake::pack::{ENGINE, PACK};
use ketamine_intake::wasm::replay;
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

fn plain(value: &Value) -> Plain {
    Plain::deserialize(value).unwrap()
}

/// INVARIANT: serde_json sorts keys and writes no space, which for these values is the canonical text.
fn sha256(value: &Value) -> String {
    Sha256::digest(value.to_string().as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn receipt_of(case: &Case) -> Value {
    as_json(&case.response())["receipt"].clone()
}

fn replayed(receipt: &Value, request: &Value) -> Value {
    as_json(&replay(&plain(receipt), plain(request)))
}

fn one_in(n: usize) -> Vec<&'static Case> {
    let cases: Vec<&'static Case> = cases().iter().step_by(n).collect();
    assert!(30 < cases.len());
    cases
}

#[test]
fn a_receipt_holds_the_fingerprints_of_what_was_given_and_said() {
    for case in one_in(7) {
        let mut request = case.request();
        let (program, today) = (request["program"].take(), request["today"].take());
        request.as_object_mut().unwrap().retain(|_, value| !value.is_null());
        let expected = json!({
            "schema": 1, "engine": ENGINE, "pack": PACK, "today": today,
            "program": sha256(&program), "request": sha256(&request),
            "result": sha256(&without_fingerprints(&case.response())),
        });
        assert_eq!(receipt_of(case), expected, "{}", case.name);
    }
}

#[test]
fn replaying_gives_the_same_or_says_what_differs() {
    let cases = one_in(40);
    let other = cases.last().unwrap();
    for case in &cases[..cases.len() - 1] {
        let (receipt, request) = (receipt_of(case), case.request());
        assert_eq!(replayed(&receipt, &request), json!({ "type": "same" }), "{}", case.name);
        for name in ["engine", "pack", "program", "request", "today", "result"] {
            let mut altered = receipt.clone();
            altered[name] = receipt_of(other)["request"].clone();
            assert_eq!(replayed(&altered, &request), json!({ "type": "differs", "fingerprints": [name] }));
        }
        let said = |request: &Value| replayed(&receipt, request)["fingerprints"].clone();
        let mut changed = request.clone();
        changed["answers"].as_array_mut().unwrap().push(json!({ "id": "now_body", "value": ["chest_pain"] }));
        assert_eq!(said(&changed), json!(["request", "result"]), "{}", case.name);
        let mut changed = request.clone();
        changed["program"]["clinic"] = json!("Another Clinic");
        assert_eq!(said(&changed), json!(["program", "result"]), "{}", case.name);
        let mut changed = request.clone();
        changed["program"]["responsible"] = json!("nobody");
        assert_eq!(said(&changed), json!(["program", "result"]), "a refused program gives no result");
    }
}

#[test]
fn another_day_differs_in_the_day_and_the_result() {
    let case = &one_in(40)[0];
    let mut request = case.request();
    request["today"] = json!("2026-11-22");
    assert_eq!(replayed(&receipt_of(case), &request)["fingerprints"], json!(["today", "result"]));
}

#[test]
fn what_is_no_receipt_differs_in_everything_and_breaks_nothing() {
    let case = &one_in(40)[0];
    let all = json!(["engine", "pack", "program", "request", "today", "result"]);
    for odd in [json!({}), json!([]), json!("receipt"), json!(1), json!({ "engine": 1, "pack": [], "result": {} })] {
        assert_eq!(replayed(&odd, &case.request())["fingerprints"], all, "{odd}");
    }
}
