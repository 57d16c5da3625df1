//! A sheet of answers to instruments, all of which the program asks, and the report's scores of it.
//! It never scores by itself.
//! Read next: `enclose.rs`.

use crate::common::{as_json, program, worded};
use ketamine_intake::instruments::Ask;
use ketamine_intake::pack::{Setting, pack};
use ketamine_intake::wasm::screen_text;
use serde_json::{Map, Value, json};

/// Answers by question id.
#[derive(Debug, Clone, Default)]
pub(crate) struct Sheet(pub(crate) Map<String, Value>);

/// Our own questions on suicide, all denied: with them, and the attempt of the ASQ, the C-SSRS is settled by its own items.
const DENIED: &[(&str, &str)] = &[("suicide_intent", "no"), ("suicide_plan", "no"), ("suicide_acts", "none")];

impl Sheet {
    /// The answers of a vector.
    pub(crate) fn of(vector: &Value) -> Sheet {
        let mut sheet = Sheet::default();
        if vector["instrument"] == "cssrs" {
            sheet.put("asq_item4", json!("no"));
        }
        let (id, input) = (vector["instrument"].as_str().unwrap(), &vector["input"]);
        let prefix = if id == "phq2" { "phq9" } else { id };
        for key in ["items", "answers", "symptoms"] {
            for (n, value) in input[key].as_array().into_iter().flatten().enumerate() {
                let value = if key == "items" { value.clone() } else { yes_no(&json!(*value == 1)) };
                sheet.put(&format!("{prefix}_item{}", n + 1), value);
            }
        }
        for (key, question) in SINGLE {
            if let Some(value) = input.get(*key) {
                sheet.put(question, if value.is_boolean() { yes_no(value) } else { value.clone() });
            }
        }
        if let Some(sex) = input["sex"].as_str().filter(|sex| *sex != "unknown") {
            sheet.put("sex", json!(sex));
        }
        for n in 1..=6 {
            if let Some(value) = input.get(format!("q{n}")) {
                let question = match (id, n) {
                    ("asq", n) => format!("asq_item{n}"),
                    (_, 1) => "wish_to_be_dead".to_owned(),
                    (_, 2) => "suicidal_thoughts".to_owned(),
                    (_, 3) => "suicide_method".to_owned(),
                    (_, n) => format!("cssrs_item{n}"),
                };
                sheet.put(&question, yes_no(value));
            }
        }
        for (key, unit) in [("kg", "weight"), ("cm", "height")] {
            if let Some(value) = input.get(key) {
                sheet.put(unit, json!(format!("{value} {key}")));
            }
        }
        sheet
    }

    pub(crate) fn put(&mut self, question: &str, value: Value) {
        if value.is_null() {
            self.0.remove(question);
        } else {
            self.0.insert(question.to_owned(), value);
        }
    }

    /// The report's score of an instrument; `Null` when it is not asked.
    pub(crate) fn score(&self, instrument: &str) -> Value {
        let scores = self.report()["scores"].clone();
        scores.as_array().unwrap().iter().find(|score| score["instrument"] == instrument).cloned().unwrap_or_default()
    }

    /// The clinician's report.
    pub(crate) fn report(&self) -> Value {
        let mut program = program(Setting::InClinicInfusion, crate::common::TODAY);
        for instrument in pack().instruments {
            program["instruments"][instrument.id] = match instrument.ask {
                Ask::Always => continue,
                Ask::Kept => worded(instrument),
                Ask::ByDefault | Ask::OnRequest => json!({ "asked": "yes" }),
            };
        }
        let denied = DENIED.iter().map(|(id, value)| json!({ "id": id, "value": value }));
        let answers: Vec<Value> =
            denied.chain(self.0.iter().map(|(id, value)| json!({ "id": id, "value": value }))).collect();
        let request = json!({
            "schema": 1, "intake": "instruments-0000-0000", "today": crate::common::TODAY, "program": program,
            "answers": answers,
        });
        let response = as_json(&screen_text(request.to_string().as_bytes()));
        assert_eq!(response["type"], "screened", "{response}");
        response["clinician"].clone()
    }
}

const SINGLE: &[(&str, &str)] = &[
    ("q6_lifetime", "cssrs_item6"),
    ("q6_3mo", "cssrs_item6_recent"),
    ("same_time", "mdq_item14"),
    ("problem", "mdq_item15"),
    ("times_past_year", "single_drug"),
    ("times_past_year", "single_alcohol"),
    ("sbp", "systolic"),
    ("dbp", "diastolic"),
];

fn yes_no(value: &Value) -> Value {
    match value.as_bool() {
        Some(true) => json!("yes"),
        Some(false) => json!("no"),
        None => Value::Null,
    }
}
