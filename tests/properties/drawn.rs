//! Random adjustments over a pack: numbers inside and outside their range, levels up and down, steps, questions, words.
//! It never says which of them are to be accepted.
//! Read next: `tighten_only.rs`.

use crate::case::Case;
use crate::random::Tape;
use ketamine_intake::intake::date_text;
use ketamine_intake::logic::{Derived, DerivedKind, Subject};
use ketamine_intake::pack::Level;
use serde_json::{Value, json};
use std::collections::{HashMap, HashSet};

/// The request of the case with these adjustments in its program.
pub(crate) fn with_adjustments(case: &Case, adjustments: &[Value]) -> Value {
    let mut request = case.request.clone();
    request["program"]["adjustments"] = json!(adjustments);
    request
}

/// Some adjustments, most of them such as a program may bring.
pub(crate) fn drawn(case: &Case, tape: &mut Tape) -> Vec<Value> {
    (0..1 + tape.pick(6)).filter_map(|_| one(case, tape)).collect()
}

fn one(case: &Case, tape: &mut Tape) -> Option<Value> {
    let mut adjustment = match tape.pick(8) {
        0..=3 => threshold(case, tape)?,
        4 | 5 => level(case, tape)?,
        6 => json!({ "kind": "step", "title": "Ask for the records again", "before": "booking" }),
        _ => match tape.pick(2) {
            0 => {
                let questions: Vec<&str> = case.pack.asked().map(|asked| asked.question.id).collect();
                json!({ "kind": "switch_off", "question": tape.choose(&questions) })
            }
            _ => json!({ "kind": "wording", "key": "safety.support.heading", "locale": "en", "text": "Help is here." }),
        },
    };
    if tape.chance(7, 8) {
        adjustment["by"] = json!("Robin Marsh");
        adjustment["reason"] = json!("the clinic's own protocol");
        adjustment["on"] = json!(date_text(case.intake.today - tape.choose(&[0, 1, 366])));
    }
    Some(adjustment)
}

/// A number in the safe range of a threshold, or just outside.
fn threshold(case: &Case, tape: &mut Tape) -> Option<Value> {
    let all = case.pack.thresholds();
    let moving: Vec<_> = all.iter().filter(|threshold| threshold.safe.0 < threshold.safe.1).collect();
    let read = read_by_emergencies(case);
    let grave: Vec<_> = moving.iter().copied().filter(|threshold| read.contains(threshold.id)).collect();
    let threshold = match (moving.is_empty(), grave.is_empty() || tape.chance(1, 2)) {
        (true, _) => *all.first()?,
        (_, true) => *tape.choose(&moving),
        _ => *tape.choose(&grave),
    };
    let (low, high) = threshold.safe;
    let between = low + tape.pick((high - low + 1) as usize) as i64;
    let value = tape.choose(&[low, high, low - 1, high + 1, between]);
    let scale = threshold.unit.scale();
    let value =
        if value % scale == 0 { json!(value / scale) } else { json!(format!("{}.{}", value / scale, value % scale)) };
    Some(json!({ "kind": "threshold", "threshold": threshold.id, "value": value }))
}

/// Whether an emergency of the program reads the threshold: in a leaf, as a window, or as the age of an answer it reads.
pub(crate) fn emergency_reads(case: &Case, threshold: &str) -> bool {
    read_by_emergencies(case).contains(threshold)
}

/// The thresholds that an emergency of the program reads.
fn read_by_emergencies(case: &Case) -> HashSet<&'static str> {
    let keeps: HashMap<&str, &'static str> =
        case.pack.asked().map(|asked| (asked.question.id, asked.keeps.id)).collect();
    let mut found = HashSet::new();
    for (rule, _) in case.program.rules().iter().filter(|(_, level)| *level == Level::Emergency) {
        rule.when.each_leaf(&mut |leaf| {
            found.extend(leaf.test.threshold().map(|read| read.id));
            if let Subject::Derived(Derived { kind: DerivedKind::Dated { window, .. }, .. }) = leaf.subject {
                found.insert(window.id);
            }
            found.extend(leaf.subject.inputs().filter_map(|input| keeps.get(input.id).copied()));
        });
    }
    found
}

fn level(case: &Case, tape: &mut Tape) -> Option<Value> {
    let rules: Vec<&str> = case.program.rules().iter().map(|(rule, _)| rule.id).collect();
    if rules.is_empty() {
        return None;
    }
    Some(json!({ "kind": "level", "rule": tape.choose(&rules), "level": tape.choose(Level::ALL).id() }))
}
