//! Published scores: the vectors of others and of the rules, intervals that enclose every completion, other people's errors.
//! It never changes what a source expects: where the pack differs on purpose, the vector says why.
//! Read next: `data/instrument_vectors.json`, then `instruments/enclose.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

mod common;
#[path = "instruments/enclose.rs"]
mod enclose;
#[path = "instruments/errors.rs"]
mod errors;
#[path = "instruments/program.rs"]
mod program;
#[path = "instruments/sheet.rs"]
mod sheet;
#[path = "instruments/trials.rs"]
mod trials;

use serde_json::Value;
use sheet::Sheet;

fn data() -> Value {
    serde_json::from_str(include_str!("data/instrument_vectors.json")).unwrap()
}

#[test]
fn every_vector_comes_out_as_its_source_says_or_says_why_not() {
    let (mut third_party, mut computed) = (0, 0);
    for vector in data()["vectors"].as_array().unwrap() {
        match vector["origin"].as_str().unwrap() {
            "third_party" => third_party += 1,
            "computed" => computed += 1,
            other => panic!("a vector is third-party or computed, not {other}"),
        }
        let wrong = differences(vector);
        match vector["difference"].as_str() {
            None => assert!(wrong.is_empty(), "{}: {}", vector["id"], wrong.join("; ")),
            Some(_) => assert!(!wrong.is_empty(), "{} does not differ any more", vector["id"]),
        }
    }
    assert!(30 <= third_party && 40 <= computed, "{third_party} third-party, {computed} computed");
}

/// How many vectors the scoring facts hold of each instrument of the pack; all of them are compared.
const VECTORS: &[(&str, usize)] = &[
    ("phq9", 16),
    ("phq2", 5),
    ("gad7", 9),
    ("audit_c", 9),
    ("asq", 6),
    ("cssrs", 12),
    ("dast10", 8),
    ("mdq", 8),
    ("asrm", 5),
    ("blood_pressure", 7),
    ("body_mass_index", 5),
    ("single_items", 3),
];

#[test]
fn every_vector_of_these_instruments_is_here_and_what_is_left_out_is_no_instrument_of_the_pack() {
    let data = data();
    let vectors = data["vectors"].as_array().unwrap();
    let of = |id: &str| vectors.iter().filter(|vector| vector["instrument"] == id).count();
    for (id, n) in VECTORS {
        assert_eq!(*n, of(id), "{id}");
    }
    assert_eq!(vectors.len(), VECTORS.iter().map(|(_, n)| n).sum::<usize>());
    let left_out = data["leftOut"].as_array().unwrap();
    assert_eq!(left_out.len(), 3);
    for vector in left_out {
        assert!(vector["id"].as_str().unwrap().starts_with("msm-"), "{vector}");
        assert!(vector["why"].as_str().unwrap().contains("Maudsley"), "{vector}");
    }
}

#[test]
fn where_a_vector_takes_a_blank_for_a_fact_every_band_stays_possible() {
    let expected = [
        ("auditc-08", vec!["negative", "positive"]),
        ("asq-06", vec!["negative", "non_acute_positive", "acute_positive"]),
        ("cssrs-09", vec!["moderate", "high"]),
    ];
    for (id, bands) in expected {
        let vector = data()["vectors"].as_array().unwrap().iter().find(|vector| vector["id"] == id).unwrap().clone();
        let score = Sheet::of(&vector).score(vector["instrument"].as_str().unwrap());
        assert_eq!(score["bands"], serde_json::json!(bands), "{id}");
    }
}

/// What of the expectation does not hold.
fn differences(vector: &Value) -> Vec<String> {
    let sheet = Sheet::of(vector);
    let mut wrong = Vec::new();
    for (key, expected) in vector["expect"].as_object().unwrap() {
        let id = match (vector["instrument"].as_str().unwrap(), key.as_str()) {
            ("blood_pressure", "acc_aha") => "blood_pressure_aha",
            ("blood_pressure", _) => "blood_pressure_esc",
            (id, _) => id,
        };
        let score = sheet.score(id);
        if !holds(&score, key, expected) {
            wrong.push(format!("{key} is not {expected}: {score}"));
        }
    }
    wrong
}

fn holds(score: &Value, key: &str, expected: &Value) -> bool {
    let bands: Vec<&str> = score["bands"].as_array().unwrap().iter().map(|band| band.as_str().unwrap()).collect();
    let has = |list: &str, wanted: &str| {
        score[list]
            .as_array()
            .is_some_and(|items| items.iter().any(|item| *item == *wanted || item["question"] == *wanted))
    };
    // The ids of others differ by a line between word and number.
    let is_band = |wanted: &Value| {
        let wanted = wanted.as_str().unwrap().replace("obese", "obese_").replace("stage", "stage_");
        bands == [wanted.as_str()]
    };
    let is_marked = |mark: &str| has("marks", mark) == (*expected == true);
    match key {
        "total" | "symptoms" if expected.is_null() => score["low"] != score["high"],
        "total" | "symptoms" => score["low"] == *expected && score["high"] == *expected,
        "lower" => score["low"] == *expected,
        "upper" => score["high"] == *expected,
        // Nothing is prorated; the published proration lies inside the interval.
        "prorated" => expected
            .as_i64()
            .is_none_or(|total| score["low"].as_i64() <= Some(total) && Some(total) <= score["high"].as_i64()),
        "item9_flag" if expected.is_null() => has("blank", "phq9_item9"),
        "item9_flag" => has("flagged", "phq9_item9") == (*expected == true),
        "mds" => is_marked("major_depressive_syndrome"),
        "all_points_from_item1" => is_marked("all_points_from_item1"),
        "symptom_count_only_positive" => is_marked("seven_or_more_items"),
        "positive" | "screen_positive" => {
            let negative = ["negative", "below_cut", "minimal", "mild"];
            let positive = bands.iter().filter(|band| !negative.contains(*band)).count();
            if *expected == true { positive == bands.len() } else { positive == 0 }
        }
        "triage" if *expected == "undetermined" => 1 < bands.len(),
        "at_least" => bands.first().copied() == expected.as_str(),
        "incomplete" => !score["blank"].as_array().unwrap().is_empty(),
        // The index itself is in the report of the answers; its band is what is said here.
        "bmi" => true,
        "band" | "class" | "triage" | "result" | "acc_aha" | "esc_2024" => is_band(expected),
        other => panic!("nothing compares `{other}`"),
    }
}
