//! Errors found in other people's code that concern these instruments: ours does not make them.
//! It never names a person: projects only, as the scoring facts list them.
//! Read next: `trials.rs`.

use crate::sheet::Sheet;
use ketamine_intake::instruments::Instrument;
use ketamine_intake::pack::pack;
use serde_json::{Value, json};

fn sheet(answers: &[(&str, Value)]) -> Sheet {
    let mut sheet = Sheet::default();
    answers.iter().for_each(|(id, value)| sheet.put(id, value.clone()));
    sheet
}

fn scale(prefix: &str, values: &[i64]) -> Sheet {
    let mut sheet = Sheet::default();
    values.iter().enumerate().for_each(|(n, value)| sheet.put(&format!("{prefix}_item{}", n + 1), json!(value)));
    sheet
}

fn instrument(id: &str) -> &'static Instrument {
    pack().instruments.iter().find(|instrument| instrument.id == id).unwrap()
}

/// LHC-Forms: a blank PHQ-9 item counts as 0.
#[test]
fn a_blank_item_is_not_nothing() {
    let score = scale("phq9", &[2, 2, 2, 2, 2, 2, 2, 2]).score("phq9");
    assert_eq!((&score["low"], &score["high"]), (&json!(16), &json!(19)));
    assert_eq!(score["blank"], json!(["phq9_item9", "phq9_difficulty"]));
}

/// awell-score: DAST-10 scores any answered subset, and expects item 3 reversed beforehand.
#[test]
fn a_subset_is_no_total_and_the_reversed_item_is_reversed_here() {
    let three = sheet(&[("dast10_item1", json!("yes")), ("dast10_item2", json!("yes")), ("dast10_item3", json!("no"))]);
    let score = three.score("dast10");
    assert_eq!((&score["low"], &score["high"]), (&json!(3), &json!(10)));
    assert_eq!(score["bands"], json!(["moderate", "substantial", "severe"]));
}

/// A non-user who is not always able to stop what she never began would score 1: the item is not asked of her.
#[test]
fn somebody_who_uses_nothing_scores_nothing() {
    let score = sheet(&[("dast10_item1", json!("no"))]).score("dast10");
    assert_eq!((&score["low"], &score["high"], &score["bands"]), (&json!(0), &json!(0), &json!(["none"])));
}

/// awell-score prints ">15" for severe GAD-7.
#[test]
fn fifteen_is_severe() {
    assert_eq!(scale("gad7", &[3, 3, 3, 3, 2, 0, 0]).score("gad7")["bands"], json!(["moderate"]));
    assert_eq!(scale("gad7", &[3, 3, 3, 3, 3, 0, 0]).score("gad7")["bands"], json!(["severe"]));
}

/// awell-score: the pattern of an empty form is 0.
#[test]
fn an_empty_form_has_every_total() {
    let score = Sheet::default().score("phq9");
    assert_eq!((&score["low"], &score["high"]), (&json!(0), &json!(27)));
    assert_eq!(score["bands"].as_array().unwrap().len(), 5);
    let mut n_scored = 0;
    for instrument in pack().instruments {
        let score = Sheet::default().score(instrument.id);
        let (Some(low), Some(high)) = (score["low"].as_i64(), score["high"].as_i64()) else { continue };
        n_scored += 1;
        assert!(low < high, "{}: {score}", instrument.id);
        assert!(1 < score["bands"].as_array().unwrap().len(), "{}: {score}", instrument.id);
    }
    assert!(7 <= n_scored, "{n_scored} instruments with a total");
}

/// HL7's example states a total that its own items do not add up to: ours is the sum of its three items, whatever they are.
#[test]
fn the_total_of_the_audit_c_is_the_sum_of_its_own_three_items() {
    for first in 0..=4 {
        for second in 0..=4 {
            for third in 0..=4 {
                // Whoever never drinks is not asked for more; what is given all the same counts.
                let score = scale("audit_c", &[first, second, third]).score("audit_c");
                let total = json!(first + second + third);
                assert_eq!((&score["low"], &score["high"]), (&total, &total), "{first} {second} {third}");
            }
        }
    }
}

/// Some call 93373-9 the panel of the ASQ: it is that of the C-SSRS, and the ASQ has none.
#[test]
fn no_code_of_another_instrument_stands_for_the_asq() {
    assert!(instrument("asq").about.loinc.starts_with("no panel or item code"), "{}", instrument("asq").about.loinc);
    assert!(instrument("cssrs").about.loinc.contains("93373-9"));
    for one in pack().instruments {
        let codes = one.items.iter().map(|item| item.loinc).filter(|code| !code.is_empty());
        for code in codes {
            let others = pack().instruments.iter().filter(|other| other.id != one.id);
            let shared = others
                .flat_map(|other| other.items)
                .any(|item| item.loinc == code && one.item_of(item.question).is_none());
            assert!(!shared, "{code} of {} stands for another item elsewhere", one.id);
        }
    }
}

/// Every error of the list, with the tests that ours does not make it, or why it concerns none of these instruments.
const ERRORS: &[(&str, &[&str])] = &[
    ("MedCalc-Bench: another constant for men in the filtration rate", &[]),
    ("MEDCALCEHR: captions of a filtration rate and of STOP-Bang", &[]),
    ("LHC-Forms: an unanswered item of the PHQ-9 is 0", &["a_blank_item_is_not_nothing"]),
    (
        "awell-score: any subset is a total, an empty form is 0, item 3 is reversed beforehand, \">15\"",
        &[
            "a_subset_is_no_total_and_the_reversed_item_is_reversed_here",
            "an_empty_form_has_every_total",
            "somebody_who_uses_nothing_scores_nothing",
            "fifteen_is_severe",
        ],
    ),
    (
        "SPiER: item 4 of the C-SSRS moderate, an act long ago high",
        &["the_tiers_of_the_screener_are_those_of_its_owner"],
    ),
    ("discipline: an act of unknown date is moderate", &["an_act_of_unknown_date_may_be_recent"]),
    (
        "HL7: first item, code and total of the AUDIT-C; all no is low",
        &[
            "the_codes_are_those_of_the_instruments",
            "the_total_of_the_audit_c_is_the_sum_of_its_own_three_items",
            "the_tiers_of_the_screener_are_those_of_its_owner",
        ],
    ),
    ("US Core: 68517-2 as the first item of the AUDIT-C", &["the_codes_are_those_of_the_instruments"]),
    ("SPiER: item 5 of the ASQ after four no is negative", &["thoughts_right_now_are_acute_whatever_the_rest_says"]),
    ("93373-9 as the panel of the ASQ", &["no_code_of_another_instrument_stands_for_the_asq"]),
];

#[test]
fn every_error_of_the_list_has_its_test_or_concerns_no_instrument_of_the_pack() {
    let source = include_str!("errors.rs");
    assert_eq!(ERRORS.len(), 10);
    for (error, tests) in ERRORS {
        for test in *tests {
            assert!(source.contains(&format!("#[test]\nfn {test}()")), "`{test}`, against \"{error}\", is gone");
        }
    }
    // The two without a test are about a filtration rate and STOP-Bang, which the pack does not score.
    assert_eq!(ERRORS.iter().filter(|(_, tests)| tests.is_empty()).count(), 2);
    let scored = |id: &str| pack().instruments.iter().any(|instrument| instrument.id.contains(id));
    assert!(!scored("egfr") && !scored("ckd") && !scored("stop"));
}

fn cssrs(yes: &[&str]) -> Value {
    let items = [
        "wish_to_be_dead",
        "suicidal_thoughts",
        "suicide_method",
        "cssrs_item4",
        "cssrs_item5",
        "cssrs_item6",
        "cssrs_item6_recent",
    ];
    let said = items.map(|id| (id, json!(if yes.contains(&id) { "yes" } else { "no" })));
    let mut sheet = sheet(&said);
    sheet.put("asq_item4", json!("no"));
    sheet.score("cssrs")["bands"].clone()
}

/// SPiER's mapper: item 4 moderate, an act long ago high. HL7's example: all no is "low".
#[test]
fn the_tiers_of_the_screener_are_those_of_its_owner() {
    assert_eq!(cssrs(&["suicidal_thoughts", "cssrs_item4"]), json!(["high"]));
    assert_eq!(cssrs(&["cssrs_item6"]), json!(["moderate"]));
    assert_eq!(cssrs(&["suicidal_thoughts"]), json!(["low"]));
    assert_eq!(cssrs(&[]), json!(["none_endorsed"]));
}

/// "discipline": an act of unknown date defaults to moderate.
#[test]
fn an_act_of_unknown_date_may_be_recent() {
    let no = |id: &'static str| (id, json!("no"));
    let score = sheet(&[
        no("wish_to_be_dead"),
        no("suicidal_thoughts"),
        no("cssrs_item4"),
        no("cssrs_item5"),
        ("cssrs_item6", json!("yes")),
    ])
    .score("cssrs");
    assert_eq!(score["bands"], json!(["moderate", "high"]));
}

/// SPiER's ASQ mapper: a yes to item 5 after four no is negative.
#[test]
fn thoughts_right_now_are_acute_whatever_the_rest_says() {
    let mut answers: Vec<(&str, Value)> =
        ["asq_item1", "asq_item2", "asq_item3", "asq_item4"].iter().map(|id| (*id, json!("no"))).collect();
    answers.push(("asq_item5", json!("yes")));
    let sheet = sheet(&answers);
    assert_eq!(sheet.score("asq")["bands"], json!(["acute_positive"]));
    assert_eq!(sheet.report()["settled"], "defer");
}

/// US Core lists 68517-2 as the first item of the AUDIT-C; HL7's example has the code of another instrument as total.
#[test]
fn the_codes_are_those_of_the_instruments() {
    let codes: Vec<&str> = instrument("audit_c").items.iter().map(|item| item.loinc).collect();
    assert_eq!(codes, ["68518-0", "68519-8", "68520-6"]);
    assert!(instrument("audit_c").about.loinc.contains("total 75626-2"));
    assert!(instrument("cssrs").about.loinc.contains("panel 93373-9"));
    assert!(instrument("asq").items.iter().all(|item| item.loinc.is_empty()));
}

/// Every code passes its check digit, which proves its form and not its meaning.
#[test]
fn every_code_passes_its_check_digit() {
    let mut n_codes = 0;
    for code in pack().instruments.iter().flat_map(|instrument| instrument.items).map(|item| item.loinc) {
        let Some((number, check)) = code.split_once('-') else { continue };
        n_codes += 1;
        let digits: Vec<u32> = number.chars().rev().map(|digit| digit.to_digit(10).unwrap()).collect();
        let doubled = |(place, digit): (usize, &u32)| {
            let digit = if place % 2 == 0 { digit * 2 } else { *digit };
            digit / 10 + digit % 10
        };
        let sum: u32 = digits.iter().enumerate().map(doubled).sum();
        assert_eq!((10 - sum % 10) % 10, check.parse::<u32>().unwrap(), "{code}");
    }
    assert!(40 <= n_codes, "{n_codes}");
}

/// Out of range and half points are refused, never clamped or rounded; the item stays open.
#[test]
fn what_is_no_point_of_the_scale_is_refused() {
    for value in [json!(4), json!(-1), json!("1.5"), json!(true), json!("often")] {
        let mut sheet = scale("phq9", &[0, 0, 0, 0, 0, 0, 0, 0, 0]);
        sheet.put("phq9_item1", value.clone());
        let report = sheet.report();
        assert_eq!(report["problems"][0]["path"], "answers.phq9_item1", "{value}");
        let score = sheet.score("phq9");
        assert_eq!((&score["low"], &score["high"]), (&json!(0), &json!(3)), "{value}");
    }
}

/// The unscored item on difficulty is no part of the total.
#[test]
fn difficulty_is_no_part_of_the_total() {
    let mut sheet = scale("phq9", &[1, 0, 0, 0, 0, 0, 0, 0, 0]);
    sheet.put("phq9_difficulty", json!(3));
    let score = sheet.score("phq9");
    assert_eq!((&score["low"], &score["high"]), (&json!(1), &json!(1)));
    assert_eq!(score["flagged"][0]["question"], "phq9_difficulty");
}
