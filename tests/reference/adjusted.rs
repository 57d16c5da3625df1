//! Adjustments in the reference, step 12 and promise 8 of docs/semantics.md: numbers and levels of the catalogue's JSON.
//! It never asks the engine what is accepted, looser or expired; it only draws, and applies what a program brings.
//! Read next: `judge.rs`, which then judges over another catalogue.

use crate::random::Tape;
use jiff::ToSpan;
use jiff::civil::Date;
use serde_json::{Value, json};

/// How many days a loosening holds after the day on which it was signed.
const HOLDS_DAYS: i64 = 366;
/// On some days of random requests a loosening of this day holds, on one it does not hold any more.
const SIGNED_ON: &str = "2026-11-21";

/// The catalogue with the adjustments of the request's program in force.
pub(crate) fn in_force(catalogue: &Value, request: &Value) -> Value {
    let today: Date = request["today"].as_str().unwrap().parse().unwrap();
    let setting = request["program"]["setting"].as_str().unwrap();
    let mut adjusted = catalogue.clone();
    for adjustment in request["program"]["adjustments"].as_array().into_iter().flatten() {
        match adjustment["kind"].as_str().unwrap() {
            "threshold" => {
                let id = adjustment["threshold"].as_str().unwrap();
                let row = row(&catalogue["thresholds"], id);
                let value = scaled(&adjustment["value"], row["scale"].as_i64().unwrap());
                let tighter = is_tighter(catalogue, id, row["value"].as_i64().unwrap(), value);
                if tighter || !is_expired(adjustment, today) {
                    set_number(&mut adjusted, id, value);
                }
            }
            "level" => {
                let rules = adjusted["rules"].as_array_mut().unwrap();
                let rule = rules.iter_mut().find(|rule| rule["id"] == adjustment["rule"]).unwrap();
                rule["levels"][setting] = adjustment["level"].clone();
            }
            // Steps are done besides, and words and questions left out change no condition.
            "step" | "switch_off" | "wording" => {}
            other => panic!("docs/semantics.md knows no adjustment `{other}`"),
        }
    }
    adjusted
}

/// Some adjustments, signed on the first of all days of random requests; most of them such as a program may bring.
pub(crate) fn drawn(catalogue: &Value, tape: &mut Tape) -> Vec<Value> {
    let one = |tape: &mut Tape| {
        let mut adjustment = match tape.pick(8) {
            0..=4 => moved(catalogue, tape)?,
            5 | 6 => {
                let level = tape.choose(&["review", "defer", "contraindicated"]);
                json!({ "kind": "level", "rule": any(&catalogue["rules"], tape)?["id"], "level": level })
            }
            _ => json!({ "kind": "switch_off", "question": any(&catalogue["questions"], tape)?["id"] }),
        };
        for (key, value) in [("by", "Robin Marsh"), ("reason", "own protocol"), ("on", SIGNED_ON)] {
            adjustment[key] = json!(value);
        }
        Some(adjustment)
    };
    (0..4 + tape.pick(9)).filter_map(|_| one(tape)).collect()
}

/// A threshold with another number of its safe range, in its unit.
fn moved(catalogue: &Value, tape: &mut Tape) -> Option<Value> {
    let row = any(&catalogue["thresholds"], tape)?;
    let (low, high) = (row["safeRange"]["low"].as_i64().unwrap(), row["safeRange"]["high"].as_i64().unwrap());
    let between = low + tape.pick((high - low + 1) as usize) as i64;
    let value = tape.choose(&[low, high, between]);
    let scale = row["scale"].as_i64().unwrap();
    let value = if scale == 1 { json!(value) } else { json!(format!("{}.{}", value / scale, value % scale)) };
    Some(json!({ "kind": "threshold", "threshold": row["id"], "value": value }))
}

fn any<'a>(rows: &'a Value, tape: &mut Tape) -> Option<&'a Value> {
    let rows = rows.as_array().filter(|rows| !rows.is_empty())?;
    rows.get(tape.pick(rows.len()))
}

fn row<'a>(rows: &'a Value, id: &str) -> &'a Value {
    rows.as_array().unwrap().iter().find(|row| row["id"] == id).unwrap()
}

/// A whole number, or one with tenths, in the scale of its threshold.
fn scaled(value: &Value, scale: i64) -> i64 {
    let Some(text) = value.as_str() else { return value.as_i64().unwrap() * scale };
    let (whole, tenths) = text.split_once('.').unwrap_or((text, "0"));
    whole.parse::<i64>().unwrap() * scale + tenths.parse::<i64>().unwrap()
}

fn is_expired(adjustment: &Value, today: Date) -> bool {
    let on: Date = adjustment["on"].as_str().unwrap().parse().unwrap();
    on + HOLDS_DAYS.days() < today
}

/// Whether loosenings of drawn adjustments are past their last day.
pub(crate) fn is_late(today: &str) -> bool {
    is_expired(&json!({ "on": SIGNED_ON }), today.parse().unwrap())
}

/// Lower where more answers count: `at_least`, `above`, windows, ages. Higher under `below` and `within`.
fn is_tighter(catalogue: &Value, id: &str, from: i64, to: i64) -> bool {
    let mut higher = false;
    each_object(catalogue, &mut |object| {
        let reads = object.get("threshold").is_some_and(|read| read == id);
        higher |= reads && object.get("operator").is_some_and(|by| by == "below" || by == "within");
    });
    if higher { from < to } else { to < from }
}

fn set_number(catalogue: &mut Value, id: &str, value: i64) {
    let mut set = |object: &mut serde_json::Map<String, Value>| {
        let is = |key: &str| object.get(key).is_some_and(|read| read == id);
        let (reads, keeps) = (is("threshold"), is("keeps"));
        if reads && object.contains_key("value") {
            object.insert("value".to_owned(), json!(value));
        }
        if keeps {
            object.insert("keepsDays".to_owned(), json!(value));
        }
    };
    each_object_mut(catalogue, &mut set);
    // Windows name their threshold, whose number is looked up.
    let rows = catalogue["thresholds"].as_array_mut().unwrap();
    rows.iter_mut().find(|row| row["id"] == id).unwrap()["value"] = json!(value);
}

fn each_object(tree: &Value, visit: &mut dyn FnMut(&serde_json::Map<String, Value>)) {
    match tree {
        Value::Object(object) => {
            visit(object);
            object.values().for_each(|child| each_object(child, visit));
        }
        Value::Array(items) => items.iter().for_each(|child| each_object(child, visit)),
        _ => {}
    }
}

fn each_object_mut(tree: &mut Value, visit: &mut dyn FnMut(&mut serde_json::Map<String, Value>)) {
    match tree {
        Value::Object(object) => {
            visit(object);
            object.values_mut().for_each(|child| each_object_mut(child, visit));
        }
        Value::Array(items) => items.iter_mut().for_each(|child| each_object_mut(child, visit)),
        _ => {}
    }
}
