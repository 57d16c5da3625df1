//! Courses of medicines, step 4 of docs/semantics.md, in the simplest way.
//! It never calls the engine.
//! Read next: `judge.rs`.

use super::catalogue::{Catalogue, MinimumDose, Number};
use super::number::number;
use super::read::{Doubts, Meaning};
use ketamine_intake::intake::{Recognise, Status, Typed};
use serde_json::Value;

/// One test of a course: it holds, fails, is not known to the patient, or is open.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Test {
    Holds,
    Fails,
    NotKnown,
    Open,
}

/// The meaning of an answer of kind `trials`.
pub(crate) fn read(catalogue: &Catalogue, value: &Value, recognise: Recognise) -> Meaning {
    let one = [value.clone()];
    let items: &[Value] = match value {
        Value::Null => return Meaning::Missing,
        Value::String(text) if 10_000 < text.chars().count() => return Meaning::Unreadable,
        Value::String(_) => &one,
        Value::Array(items) => items,
        _ => return Meaning::Unreadable,
    };
    let mut doubts = Doubts { unread: 500 < items.len(), ..Doubts::default() };
    let (mut courses, mut nows) = (Vec::new(), Vec::new());
    for item in items.iter().take(500) {
        match item {
            Value::Object(record) if record.len() == 1 && record.contains_key("refused") => doubts.unread = true,
            Value::Object(_) => {
                let readings = readings(catalogue, &item["medicine"], recognise);
                courses.push(tests(catalogue, &readings, item));
                nows.push(now_of(&readings, item));
            }
            _ if !doubts.note(item) => {
                let readings = readings(catalogue, item, recognise);
                courses.push(tests(catalogue, &readings, &Value::Null));
                nows.push(now_of(&readings, &Value::Null));
            }
            _ => {}
        }
    }
    let none = Meaning::Courses { counts: [(0, 0); 3], closed: true };
    if courses.is_empty() {
        return doubts.without_items(none);
    }
    let count = |fits: &dyn Fn(&Test) -> bool| courses.iter().filter(|tests| tests.iter().all(fits)).count() as i64;
    let adequate = (count(&|test| *test == Test::Holds), count(&|test| matches!(test, Test::Holds | Test::Open)));
    let or_not_known =
        (count(&|test| matches!(test, Test::Holds | Test::NotKnown)), count(&|test| *test != Test::Fails));
    let now = |fits: &dyn Fn(&Now) -> bool| nows.iter().filter(|now| fits(now)).count() as i64;
    let taken_now = (
        now(&|now| now.said == Test::Holds && now.is_recognised),
        now(&|now| matches!(now.said, Test::Holds | Test::Open)),
    );
    Meaning::Courses { counts: [adequate, or_not_known, taken_now], closed: doubts.none && !doubts.leave_open() }
}

/// Whether a course is taken now, and whether its medicine is in the table of doses.
struct Now {
    said: Test,
    is_recognised: bool,
}

fn now_of(readings: &[&MinimumDose], record: &Value) -> Now {
    let said = part(record, "now", &|given| word(given, &["yes"], &["no"]));
    Now { said, is_recognised: !readings.is_empty() }
}

/// The rows of a typed name; what the recogniser makes of the name is an input of the algorithm.
fn readings<'a>(catalogue: &'a Catalogue, medicine: &Value, recognise: Recognise) -> Vec<&'a MinimumDose> {
    let typed = medicine.as_str().unwrap_or("").trim();
    let entries = recognise(&[Typed { text: typed, is: None }]);
    if entries.len() != 1 || entries[0].status == Status::SomeoneElse {
        return Vec::new();
    }
    let lower = typed.to_lowercase();
    let words: Vec<&str> = lower.split(|sign: char| !sign.is_ascii_alphanumeric()).collect();
    let row = |name: &String| {
        let rows: Vec<&MinimumDose> = catalogue.minimum_doses.iter().filter(|row| row.ingredient == *name).collect();
        let formed = rows.iter().find(|row| row.forms.iter().any(|form| words.contains(&form.as_str())));
        formed.or_else(|| rows.iter().find(|row| row.forms.is_empty())).copied()
    };
    let rows: Option<Vec<&MinimumDose>> = entries[0].candidates.iter().map(|candidate| row(&candidate.name)).collect();
    rows.unwrap_or_default()
}

fn tests(catalogue: &Catalogue, readings: &[&MinimumDose], record: &Value) -> [Test; 4] {
    let dose = part(record, "dose", &|given| {
        let dose = dose(given)?;
        Some(if readings.is_empty() {
            Test::Open
        } else if readings.iter().all(|row| row.most <= dose) {
            Test::Holds
        } else if readings.iter().all(|row| dose < row.least) {
            Test::Fails
        } else {
            Test::Open
        })
    });
    let days = part(record, "weeks", &|given| {
        let (low, high) = days(given)?;
        let enough = catalogue.trial_days.0;
        Some(if enough <= low {
            Test::Holds
        } else if high < enough {
            Test::Fails
        } else {
            Test::Open
        })
    });
    let episode = part(record, "episode", &|given| word(given, &["this"], &["earlier"]));
    let helped = part(record, "helped", &|given| word(given, &["not_at_all", "a_little"], &["about_half", "a_lot"]));
    [dose, days, episode, helped]
}

fn part(record: &Value, name: &str, test: &dyn Fn(&Value) -> Option<Test>) -> Test {
    match record[name].as_str().map(str::trim) {
        Some("not_known" | "unsure") => Test::NotKnown,
        _ => test(&record[name]).unwrap_or(Test::Open),
    }
}

fn word(given: &Value, holds: &[&str], fails: &[&str]) -> Option<Test> {
    let word = given.as_str()?.trim();
    match () {
        () if holds.contains(&word) => Some(Test::Holds),
        () if fails.contains(&word) => Some(Test::Fails),
        () => None,
    }
}

/// Tenths of a milligram, above 0 and up to 10,000 mg.
fn dose(given: &Value) -> Option<i64> {
    let milligrams = Number {
        unit: "mg".to_owned(),
        scale: 10,
        needs_unit: false,
        spellings: vec![("mg".to_owned(), 10, 1), ("milligrams".to_owned(), 10, 1), ("g".to_owned(), 10_000, 1)],
        domain: (1, 100_000),
    };
    let tenths = match given {
        Value::Number(number) => i128::from(number.as_i64()?) * 10,
        Value::String(text) => number(&milligrams, text.trim())?,
        _ => return None,
    };
    (0 < tenths && tenths <= 100_000).then_some(tenths as i64)
}

/// A band, or whole weeks: from the first day of the week to the last.
fn days(given: &Value) -> Option<(i64, i64)> {
    let weeks: i64 = match given {
        Value::Number(number) => number.as_i64()?,
        Value::String(text) => match text.trim() {
            "under_4" => return Some((0, 27)),
            "4_to_5" => return Some((28, 41)),
            "6_to_7" => return Some((42, 55)),
            "8_or_more" => return Some((56, 36_600)),
            digits => digits.parse().ok()?,
        },
        _ => return None,
    };
    (0 <= weeks && weeks * 7 + 6 <= 36_600).then_some((weeks * 7, weeks * 7 + 6))
}
