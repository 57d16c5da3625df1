//! Courses of antidepressants: adequate, too little, or not known, at the limits and on both sides of them.
//! It never takes what is not known for too little.
//! Read next: `../../src/intake/trial.rs`.

use crate::sheet::Sheet;
use serde_json::{Value, json};

fn report(items: Value) -> Value {
    let mut sheet = Sheet::default();
    sheet.put("indication", json!("depression"));
    sheet.put("antidepressant_trials", items);
    sheet.report()
}

fn trial(change: &[(&str, Value)]) -> Value {
    let mut trial =
        json!({ "medicine": "sertraline", "dose": 50, "weeks": 6, "episode": "this", "helped": "a_little" });
    for (part, value) in change {
        trial[*part] = value.clone();
    }
    trial
}

/// Adequacy, first reason, and the count with the list closed.
fn judged(change: &[(&str, Value)]) -> (String, String, (i64, i64)) {
    let report = report(json!([trial(change), "none"]));
    let text = |value: &Value| value.as_str().unwrap_or("").to_owned();
    let count = &report["trialCount"];
    let span = (count["low"].as_i64().unwrap(), count["high"].as_i64().unwrap());
    (text(&report["trials"][0]["adequacy"]), text(&report["trials"][0]["reasons"][0]), span)
}

/// What is changed of a course that counts; its adequacy, first reason and count.
type Row<'a> = (&'a [(&'a str, Value)], &'a str, &'a str, (i64, i64));

#[test]
fn dose_and_length_count_from_their_limits_on() {
    let table: &[Row] = &[
        (&[], "adequate", "", (1, 1)),
        (&[("dose", json!("49,9 mg"))], "inadequate", "dose_below_minimum", (0, 0)),
        (&[("dose", json!("0.05 g"))], "adequate", "", (1, 1)),
        (&[("weeks", json!(5))], "adequate_in_some_sources", "shorter_than_6_weeks", (0, 0)),
        (&[("weeks", json!("4_to_5"))], "adequate_in_some_sources", "shorter_than_6_weeks", (0, 0)),
        (&[("weeks", json!(4))], "adequate_in_some_sources", "shorter_than_6_weeks", (0, 0)),
        (&[("weeks", json!(3))], "inadequate", "shorter_than_4_weeks", (0, 0)),
        (&[("weeks", json!("6_to_7"))], "adequate", "", (1, 1)),
        (&[("dose", json!("not_known"))], "undetermined", "dose_not_known", (0, 1)),
        (&[("weeks", json!("not_known"))], "undetermined", "weeks_not_known", (0, 1)),
        (&[("dose", Value::Null)], "undetermined", "dose_not_given", (0, 1)),
        (&[("weeks", Value::Null)], "undetermined", "weeks_not_given", (0, 1)),
        (&[("dose", json!("not_known")), ("weeks", json!(3))], "inadequate", "dose_not_known", (0, 0)),
        (&[("dose", json!("not_known")), ("weeks", json!(5))], "undetermined", "dose_not_known", (0, 0)),
        (&[("medicine", json!("unheard of"))], "undetermined", "medicine_not_recognised", (0, 1)),
        (&[("medicine", json!("ZOLOFT"))], "adequate", "", (1, 1)),
        (&[("medicine", json!("paroxetine")), ("dose", json!(20))], "undetermined", "form_not_known", (0, 1)),
        (&[("medicine", json!("paroxetine")), ("dose", json!(25))], "adequate", "", (1, 1)),
        (&[("medicine", json!("paroxetine")), ("dose", json!(19))], "inadequate", "dose_below_minimum", (0, 0)),
        (&[("medicine", json!("tianeptine")), ("dose", json!("37.5"))], "adequate", "", (1, 1)),
        (&[("episode", json!("earlier"))], "adequate", "", (0, 0)),
        (&[("episode", json!("not_known"))], "adequate", "", (0, 1)),
        (&[("helped", json!("about_half"))], "adequate", "", (0, 0)),
        (&[("helped", Value::Null)], "adequate", "", (0, 1)),
    ];
    for (change, adequacy, reason, count) in table {
        let expected = ((*adequacy).to_owned(), (*reason).to_owned(), *count);
        assert_eq!(judged(change), expected, "{change:?}");
    }
}

#[test]
fn a_name_is_read_as_any_other_medicine_is() {
    let table: &[(&str, Value, &str, &str)] = &[
        ("lexipro 20 mg", json!(10), "adequate", ""),
        ("zolaft", json!(50), "adequate", ""),
        ("Prozac, stopped years ago", json!(20), "adequate", ""),
        ("efexor xr", json!(149), "inadequate", "dose_below_minimum"),
        ("Paxil CR", json!(24), "inadequate", "dose_below_minimum"),
        ("paxil", json!(24), "undetermined", "form_not_known"),
        ("EMSAM", json!(6), "adequate", ""),
        ("sertraline (Zoloft)", json!(50), "adequate", ""),
        ("Paxil CR (paroxetine)", json!(25), "adequate", ""),
        ("selegiline", json!(10), "undetermined", "medicine_not_recognised"),
        ("celebrexa", json!(200), "undetermined", "medicine_not_recognised"),
        ("lithium", json!(900), "undetermined", "medicine_not_recognised"),
        ("prozac and zoloft", json!(50), "undetermined", "medicine_not_recognised"),
        ("my mother took prozac", json!(20), "undetermined", "medicine_not_recognised"),
    ];
    for (typed, dose, adequacy, reason) in table {
        let (found, why, _) = judged(&[("medicine", json!(typed)), ("dose", dose.clone())]);
        assert_eq!((found.as_str(), why.as_str()), (*adequacy, *reason), "{typed}");
    }
}

#[test]
fn a_list_is_complete_only_by_the_word_that_closes_it() {
    assert_eq!(report(json!([trial(&[]), trial(&[])])).get("trialCount"), None);
    assert_eq!(report(json!(["none"]))["trialCount"], json!({ "low": 0, "high": 0 }));
    assert_eq!(report(json!([trial(&[]), "none", "unsure"])).get("trialCount"), None);
}

#[test]
fn a_bad_part_costs_only_itself_and_is_named() {
    let report = report(json!([trial(&[("dose", json!("lots")), ("wekks", json!(6))]), "none"]));
    let paths: Vec<&str> =
        report["problems"].as_array().unwrap().iter().map(|row| row["path"].as_str().unwrap()).collect();
    assert_eq!(paths, ["answers.antidepressant_trials[0].wekks", "answers.antidepressant_trials[0].dose"]);
    assert_eq!(report["trials"][0]["reasons"], json!(["dose_not_given"]));
}

#[test]
fn what_the_patient_typed_is_kept() {
    let row =
        report(json!([trial(&[("medicine", json!(" Zoloft ")), ("stopped", json!("felt sick"))]), "none"]))["trials"]
            [0]
        .clone();
    assert_eq!(
        (&row["typed"], &row["medicine"], &row["stopped"]),
        (&json!("Zoloft"), &json!("sertraline"), &json!("felt sick"))
    );
}
