//! Evaluates what a browser sent again, with the same crate, and says in which way the browser's result is another.
//! It never takes a result of the browser for its own, and never drops an intake because something differs.
//! Read next: `post.rs`, where it is stored.

use crate::tree::{at, is_screened, set, text_at};
use ketamine_intake::intake::{Plain, date_text, read_date};
use ketamine_intake::pack::{ENGINE, Level, PACK};
use ketamine_intake::receipt::{canonical_text, fingerprint};
use ketamine_intake::wasm::screen_request;
use serde::Deserialize;
use serde_json::{Value, json};

/// What a browser sent: the request, and the result that it got.
#[derive(Debug, Clone)]
pub(crate) struct Sent {
    pub(crate) request: Value,
    pub(crate) result: Value,
}

/// What is made of it here.
#[derive(Debug, Clone)]
pub(crate) struct Evaluated {
    /// The result for the clinician: with the clinic's own program and a day that can be right.
    pub(crate) report: Value,
    /// The request that the report is about, when it is not the one that was sent.
    pub(crate) meant: Option<Value>,
    /// The result of the request exactly as sent, when it is not the one that the report is about.
    pub(crate) again: Option<Value>,
    /// What the clinician has to know, in the order of `MARKS`.
    pub(crate) marks: Vec<&'static str>,
}

/// Everything that can be marked, what weighs most first.
pub(crate) const MARKS: &[&str] = &[
    "not_evaluated",
    "result_differs",
    "browser_not_evaluated",
    "receipt_differs",
    "intake_id_reused",
    "date_mismatch",
    "program_differs",
    "pack_stale",
    "engine_differs",
];
/// A time zone explains one day.
const DAYS_APART: i64 = 1;

impl Sent {
    /// The opaque id of the intake, if it is one.
    pub(crate) fn intake(&self) -> Option<&str> {
        let id = self.request.get("intake")?.as_str()?;
        let fits = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-';
        ((16..=64).contains(&id.len()) && id.bytes().all(fits)).then_some(id)
    }

    /// One fingerprint for request and result, whatever the order of keys.
    pub(crate) fn hash(&self) -> String {
        // INVARIANT: serde_json sorts keys, so equal data has equal text.
        fingerprint(&json!([self.request, self.result]).to_string())
    }
}

/// Evaluates it with the clinic's program on the server's day, given in days since 1970.
pub(crate) fn evaluate(sent: &Sent, program: &Value, server_day: i64) -> Evaluated {
    let exact = screened(&sent.request);
    let mut marks = differences(&sent.result, &exact);
    let mut meant = sent.request.clone();
    if canonical(at(&sent.request, "/program")) != canonical(program) {
        marks.push("program_differs");
        set(&mut meant, "program", program.clone());
    }
    if !is_near(at(&sent.request, "/today"), server_day) {
        marks.push("date_mismatch");
        set(&mut meant, "today", json!(date_text(server_day)));
    }
    let (report, meant, again) = if meant == sent.request {
        (exact, None, None)
    } else {
        let report = screened(&meant);
        (report, Some(meant), Some(exact))
    };
    if !is_screened(&report) {
        marks.push("not_evaluated");
    }
    Evaluated { report, meant, again, marks: in_order(&marks) }
}

/// What stands in for an evaluation that broke off: the answers are kept, and somebody has to read them.
pub(crate) fn broken_off() -> Evaluated {
    Evaluated {
        report: json!({ "type": "failed", "code": "engine_stopped" }),
        meant: None,
        again: None,
        marks: vec!["not_evaluated"],
    }
}

/// The marks without repetition, what weighs most first.
pub(crate) fn in_order(marks: &[&'static str]) -> Vec<&'static str> {
    MARKS.iter().copied().filter(|mark| marks.contains(mark)).collect()
}

/// How high a level stands; what was not evaluated stands above all, because nobody knows.
pub(crate) fn urgency(report: &Value, key: &str) -> i64 {
    if !is_screened(report) {
        return i64::MAX;
    }
    let id = text_at(report, &format!("/clinician/{key}")).unwrap_or_default();
    let place = Level::ALL.iter().position(|level| level.id() == id);
    place.and_then(|place| i64::try_from(place).ok()).map_or(0, |place| place.saturating_add(1))
}

/// The intake in the form in which a host's page holds it, for the clinician's page.
pub(crate) fn page_data(request: &Value, report: &Value) -> Value {
    let mut input = request.clone();
    if let Some(input) = input.as_object_mut() {
        for key in ["schema", "program", "today"] {
            input.remove(key);
        }
        as_record(input.get_mut("answers"), "id", "value");
        as_record(input.get_mut("context").and_then(|context| context.get_mut("answeredOn")), "part", "on");
        input.entry("answers").or_insert_with(|| json!({}));
    }
    json!({
        "kind": "ketamine-intake-report",
        "version": 1,
        "request": { "program": at(request, "/program"), "today": at(request, "/today"), "input": input },
        "response": report,
    })
}

fn as_record(list: Option<&mut Value>, key: &str, value: &str) {
    let Some(list) = list else { return };
    if let Value::Array(items) = list {
        let pairs =
            items.iter().filter_map(|item| Some((item.get(key)?.as_str()?.to_owned(), item.get(value)?.clone())));
        *list = Value::Object(pairs.collect());
    }
}

fn screened(request: &Value) -> Value {
    let plain = Plain::deserialize(request).unwrap_or(Plain::Refused("not_json".to_owned()));
    serde_json::to_value(screen_request(plain)).unwrap_or(Value::Null)
}

/// In which way the browser's result is not what the request gives here.
fn differences(sent: &Value, exact: &Value) -> Vec<&'static str> {
    if !is_screened(sent) {
        return vec!["browser_not_evaluated"];
    }
    let mut marks = Vec::new();
    let own = at(exact, "/receipt");
    let result = fingerprint(&without_release(sent).to_string());
    if text_at(own, "/result") != Some(&result) {
        marks.push("result_differs");
    }
    let receipt = at(sent, "/receipt");
    // The receipt has to be that of what was sent, whichever release made it.
    let untrue = ["/program", "/request", "/today"]
        .iter()
        .any(|path| at(receipt, path).is_null() || at(receipt, path) != at(own, path));
    if untrue || text_at(receipt, "/result") != Some(&result) {
        marks.push("receipt_differs");
    }
    for (key, here, mark) in [("/pack", PACK, "pack_stale"), ("/engine", ENGINE, "engine_differs")] {
        if [at(sent, "/clinician"), receipt].iter().any(|of| text_at(of, key) != Some(here)) {
            marks.push(mark);
        }
    }
    marks
}

/// A result as its fingerprint is taken.
fn without_release(result: &Value) -> Value {
    let mut result = result.clone();
    if let Some(result) = result.as_object_mut() {
        result.remove("receipt");
    }
    if let Some(clinician) = result.get_mut("clinician").and_then(Value::as_object_mut) {
        clinician.remove("engine");
        clinician.remove("pack");
    }
    result
}

fn canonical(value: &Value) -> String {
    canonical_text(&Plain::deserialize(value).unwrap_or_default())
}

fn is_near(today: &Value, server_day: i64) -> bool {
    let day = today.as_str().and_then(read_date).filter(|days| days.first == days.last);
    day.is_some_and(|days| days.first.abs_diff(server_day) <= DAYS_APART.unsigned_abs())
}

#[cfg(test)]
mod tests {
    use super::{MARKS, Sent, evaluate, in_order, page_data, screened, urgency};
    use ketamine_intake::intake::{date_text, days_since_1970};
    use serde_json::{Value, json};

    fn program(day: i64) -> Value {
        let sample: Value = serde_json::from_str(include_str!("../../www/sample-intake.json")).unwrap();
        let mut program = sample["program"].clone();
        program["responsible"]["confirmedOn"] = json!(date_text(day));
        program
    }

    fn sent(day: i64) -> Sent {
        let request = json!({
            "schema": 1, "intake": "unit-test-0000-0000", "today": date_text(day), "program": program(CONFIRMED),
            "answers": [{ "id": "vessels", "value": ["aneurysm"] }], "context": { "answeredOn": [{ "part": "heart", "on": date_text(day) }] },
        });
        let result = screened(&request);
        assert_eq!(result["type"], "screened", "{result}");
        Sent { request, result }
    }

    const DAY: i64 = 20_779;
    const CONFIRMED: i64 = DAY - 30;

    fn marks_of(sent: &Sent) -> Vec<&'static str> {
        let evaluated = evaluate(sent, &program(CONFIRMED), DAY);
        assert_eq!(evaluated.report["clinician"]["settled"], "contraindicated");
        evaluated.marks
    }

    #[test]
    fn what_a_browser_honestly_sent_has_no_mark() {
        assert_eq!(DAY, days_since_1970(2026, 11, 22));
        let honest = sent(DAY);
        assert!(marks_of(&honest).is_empty());
        let evaluated = evaluate(&honest, &program(CONFIRMED), DAY);
        assert!(evaluated.again.is_none());
        assert_eq!(evaluated.report, honest.result);
        for near in [DAY - 1, DAY + 1] {
            assert!(evaluate(&honest, &program(CONFIRMED), near).marks.is_empty());
        }
    }

    #[test]
    fn every_way_of_differing_has_its_mark() {
        let change = |pointer: &str, value: Value| {
            let mut sent = sent(DAY);
            *sent.result.pointer_mut(pointer).unwrap() = value;
            marks_of(&sent)
        };
        assert_eq!(change("/clinician/settled", json!("none")), ["result_differs", "receipt_differs"]);
        assert_eq!(change("/clinician/findings", json!([])), ["result_differs", "receipt_differs"]);
        assert_eq!(change("/patient/safety", json!(["support"])), ["result_differs", "receipt_differs"]);
        assert_eq!(change("/receipt/result", json!("0")), ["receipt_differs"]);
        assert_eq!(change("/receipt/request", json!("0")), ["receipt_differs"]);
        assert_eq!(change("/receipt", Value::Null), ["receipt_differs", "pack_stale", "engine_differs"]);
        assert_eq!(change("/clinician/pack", json!("0")), ["pack_stale"]);
        assert_eq!(change("/receipt/engine", json!("0")), ["engine_differs"]);
        assert_eq!(change("/type", json!("failed")), ["browser_not_evaluated"]);
    }

    #[test]
    fn another_day_or_program_is_evaluated_with_ours_and_both_are_kept() {
        let (old, ours) = (sent(DAY - 2), program(CONFIRMED));
        let evaluated = evaluate(&old, &ours, DAY);
        assert_eq!(evaluated.marks, ["date_mismatch"]);
        assert_eq!(evaluated.report["clinician"]["today"], "2026-11-22");
        assert_eq!(evaluated.again, Some(old.result));
        assert_eq!(screened(&evaluated.meant.unwrap()), evaluated.report);
        let mut without = sent(DAY);
        without.request["program"] = json!("none");
        let evaluated = evaluate(&without, &ours, DAY);
        assert_eq!(evaluated.marks, ["result_differs", "receipt_differs", "program_differs"]);
        assert_eq!(evaluated.again.unwrap()["type"], "refused");
        assert_eq!(evaluated.report["clinician"]["settled"], "contraindicated");
    }

    #[test]
    fn what_cannot_be_evaluated_stands_above_everything() {
        let evaluated = evaluate(&sent(DAY), &json!({}), DAY);
        assert_eq!(evaluated.marks, ["not_evaluated", "program_differs"]);
        let levels = [json!({ "type": "refused" })].into_iter().chain(
            ["emergency", "contraindicated", "defer", "review", "note", "none"]
                .map(|level| json!({ "type": "screened", "clinician": { "settled": level } })),
        );
        let urgencies: Vec<i64> = levels.map(|report| urgency(&report, "settled")).collect();
        assert!(urgencies.windows(2).all(|pair| pair[1] < pair[0]), "{urgencies:?}");
        assert_eq!(in_order(&["engine_differs", "not_evaluated"]), ["not_evaluated", "engine_differs"]);
        assert_eq!(MARKS.len(), 9);
    }

    #[test]
    fn the_page_gets_the_intake_as_a_host_holds_it() {
        let sent = sent(DAY);
        let data = page_data(&sent.request, &sent.result);
        let input = &data["request"]["input"];
        assert_eq!(input["answers"], json!({ "vessels": ["aneurysm"] }));
        assert_eq!(input["context"]["answeredOn"], json!({ "heart": "2026-11-22" }));
        assert_eq!((&input["program"], &input["schema"]), (&Value::Null, &Value::Null));
        assert_eq!(data["response"], sent.result);
    }
}
