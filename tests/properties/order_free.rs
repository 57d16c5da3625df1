//! Promise 7: the same request gives the same text, and no order of the input changes what is found.
//! It never compares what echoes the input: words as typed and the paths of problems follow it.
//! Read next: `tighten_only.rs`.

use crate::case::Case;
use crate::random::{Tape, leak_all};
use ketamine_intake::intake::Plain;
use ketamine_intake::pack::{Pack, Rule};
use ketamine_intake::report::Out;
use ketamine_intake::wasm::screen_request_over;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::BTreeSet;

over_both_packs! {
    the_same_request_gives_the_same_text
    the_order_of_answers_and_entries_changes_nothing_found
    the_order_of_rules_changes_nothing_found
}

fn the_same_request_gives_the_same_text(case: &Case, _: &mut Tape) {
    let first = respond(case.pack, &case.request);
    assert_eq!(first.canonical_text(), respond(case.pack, &case.request).canonical_text());
    let parsed: Value = serde_json::from_str(&first.canonical_text()).unwrap();
    assert_eq!(parsed, serde_json::to_value(&first).unwrap(), "the canonical text says something else");
    assert_eq!(parsed["type"], "screened");
}

fn the_order_of_answers_and_entries_changes_nothing_found(case: &Case, tape: &mut Tape) {
    let mut shuffled = case.request.clone();
    let ids: Vec<Value> = shuffled["answers"].as_array().unwrap().iter().map(|answer| answer["id"].clone()).collect();
    for answer in shuffled["answers"].as_array_mut().unwrap() {
        // Of a question given twice, both values must stay the same.
        let once = ids.iter().filter(|id| **id == answer["id"]).count() == 1;
        if let (true, Value::Array(entries)) = (once, &mut answer["value"]) {
            *entries = tape.shuffled(std::mem::take(entries));
        }
    }
    for list in [&["answers"][..], &["context", "answeredOn"]] {
        let list = list.iter().fold(&mut shuffled, |value, key| &mut value[*key]);
        *list = json!(tape.shuffled(list.as_array().unwrap().clone()));
    }
    let (before, after) = (respond(case.pack, &case.request), respond(case.pack, &shuffled));
    assert_same(&found(&before), &found(&after));
}

fn the_order_of_rules_changes_nothing_found(case: &Case, tape: &mut Tape) {
    let topics: Vec<&'static [Rule]> = tape.shuffled(case.pack.rules.to_vec());
    let singles: Vec<&'static [Rule]> = topics.iter().flat_map(|topic| topic.chunks(1)).collect();
    let pack = Pack { rules: leak_all(tape.shuffled(singles)), ..case.pack };
    assert_same(&found(&respond(case.pack, &case.request)), &found(&respond(pack, &case.request)));
}

fn respond(pack: Pack, request: &Value) -> Out {
    screen_request_over(pack, Plain::deserialize(request).unwrap())
}

fn assert_same(left: &Value, right: &Value) {
    for (key, value) in left.as_object().unwrap() {
        assert!(*value == right[key], "`{key}`: {value:#} became {:#}", right[key]);
    }
}

/// What was found, as sets; the settling set and what to ask first in their order.
fn found(response: &Out) -> Value {
    let response = serde_json::to_value(response).unwrap();
    let report = &response["clinician"];
    let ids = |list: &Value| -> BTreeSet<String> {
        list.as_array().unwrap().iter().map(|answer| answer["question"].to_string()).collect()
    };
    let rows = |name: &str, row: &dyn Fn(&Value) -> Value| -> BTreeSet<String> {
        report[name].as_array().unwrap().iter().map(|item| row(item).to_string()).collect()
    };
    // Of two answers to one question, the later is the problem.
    let problems = |item: &Value| json!(item["path"].as_str().unwrap().split('[').next());
    json!({
        "settled": report["settled"], "possible": report["possible"], "notices": report["notices"],
        "findings": rows("findings", &|item| json!([item["rule"], item["level"], ids(&item["because"])])),
        "openRules": rows("openRules", &|item| json!([item["rule"], item["level"], item["questions"]])),
        "openByCause": rows("openByCause", &|cause| json!([
            cause["cause"],
            cause["questions"].as_array().unwrap().iter().map(|item| json!([item["question"], item["reach"]])).collect::<Vec<_>>(),
        ])),
        "settlingSet": report["settlingSet"], "askFirst": report["askFirst"],
        "discordances": rows("discordances", &|item| json!([item["id"], ids(&item["questions"])])),
        "withdrawn": rows("withdrawn", &|item| item.clone()),
        "steps": rows("steps", &|item| json!([item["id"], item["contact"]])),
        "answers": rows("answers", &|item| json!([item["question"], item["state"], item["open"], item["stale"]])),
        "problems": rows("problems", &problems),
        "patient": response["patient"]["safety"],
    })
}
