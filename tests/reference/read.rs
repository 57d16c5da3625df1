//! Reading answers, steps 1 to 6 of docs/semantics.md, in the simplest way.
//! It never calls the engine; dates come from a library, and what a typed medicine is from the recogniser.
//! Read next: `judge.rs`.

use super::catalogue::{Catalogue, Question};
use super::number::number;
use super::trials;
use crate::random::medicine::remembered;
use jiff::civil::{Date, date};
use ketamine_intake::intake::{Entry, Recognise, Typed};
use serde_json::Value;
use std::collections::HashMap;

/// What an answer means.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Meaning {
    Missing,
    Unreadable,
    Yes,
    No,
    Option(String),
    List {
        stated: Vec<String>,
        closed: bool,
    },
    Span {
        low: i64,
        high: i64,
    },
    Days {
        first: Date,
        last: Date,
    },
    Entries {
        entries: Vec<Entry>,
        closed: bool,
    },
    /// How many courses surely and perhaps count: adequate ones, and those with those not known.
    Courses {
        counts: [(i64, i64); 3],
        closed: bool,
    },
    Words,
}

use Meaning::{Missing, Unreadable};

/// The meaning of every question's answer, and whether it is stale.
pub(crate) fn read_all<'a>(
    catalogue: &'a Catalogue,
    request: &Value,
    recognise: Recognise,
) -> HashMap<&'a str, (Meaning, bool)> {
    let today = request["today"].as_str().unwrap().parse::<Date>().unwrap();
    let answers = request["answers"].as_array().unwrap();
    let mut given: HashMap<&str, Vec<&Value>> = HashMap::with_capacity(answers.len());
    for answer in answers {
        given.entry(answer["id"].as_str().unwrap()).or_default().push(&answer["value"]);
    }
    let mut meanings = HashMap::with_capacity(catalogue.questions.len());
    for question in &catalogue.questions {
        let meaning = match given.get(question.id.as_str()).map(Vec::as_slice) {
            None => Missing,
            Some([first, rest @ ..]) if rest.iter().all(|other| other == first) => {
                read(catalogue, question, first, today, recognise)
            }
            Some(_) => Unreadable,
        };
        meanings.insert(question.id.as_str(), (meaning, is_stale(question, request, today)));
    }
    for (top, bottom) in &catalogue.pressures {
        if let (Meaning::Span { low: above, .. }, Meaning::Span { low: below, .. }) =
            (&meanings[top.as_str()].0, &meanings[bottom.as_str()].0)
            && above <= below
        {
            for id in [top, bottom] {
                meanings.get_mut(id.as_str()).unwrap().0 = Unreadable;
            }
        }
    }
    for (weight, height, (low, high)) in &catalogue.measures {
        if let (Meaning::Span { low: tenths, .. }, Meaning::Span { low: millimetres, .. }) =
            (&meanings[weight.as_str()].0, &meanings[height.as_str()].0)
        {
            let index = tenths * 1_000_000 / (millimetres * millimetres);
            if index < *low || *high < index {
                for id in [weight, height] {
                    meanings.get_mut(id.as_str()).unwrap().0 = Unreadable;
                }
            }
        }
    }
    meanings
}

fn is_stale(question: &Question, request: &Value, today: Date) -> bool {
    let rows = request["context"]["answeredOn"].as_array().unwrap();
    rows.iter().filter(|row| row["part"] == *question.part).any(|row| match days(row["on"].as_str().unwrap()) {
        Some((first, last)) => today < last || question.keeps_days < between(first, today),
        None => true,
    })
}

fn read(catalogue: &Catalogue, question: &Question, value: &Value, today: Date, recognise: Recognise) -> Meaning {
    if question.kind == "trials" {
        // The medicine of a course is always read by the recogniser of this release.
        return trials::read(catalogue, value, remembered);
    }
    match value {
        Value::Null => Missing,
        Value::Bool(_) | Value::Object(_) => Unreadable,
        Value::String(text) => read_text(question, text.trim(), today, recognise),
        Value::Number(number) => match (number.as_i64(), question.kind.as_str()) {
            (Some(whole), _) if 9_007_199_254_740_991 < whole.abs() => Unreadable,
            (Some(whole), "number") => whole_number(question, whole),
            (Some(whole), "when" | "date") => read_text(question, &whole.to_string(), today, recognise),
            _ => Unreadable,
        },
        Value::Array(items) => match question.kind.as_str() {
            "choices" => options(question, items),
            "medicines" => entries(items, recognise),
            _ if items.is_empty() => Missing,
            _ => Unreadable,
        },
    }
}

fn read_text(question: &Question, text: &str, today: Date, recognise: Recognise) -> Meaning {
    if 10_000 < text.chars().count() {
        return Unreadable;
    }
    match text {
        "" | "declined" | "declined_visit" => return Missing,
        "unsure" if question.unsure => return Missing,
        _ => {}
    }
    match question.kind.as_str() {
        "yes_no" if text == "yes" => Meaning::Yes,
        "yes_no" if text == "no" => Meaning::No,
        "choice" if question.options.iter().any(|(id, _)| id == text) => Meaning::Option(text.to_owned()),
        "choices" => options(question, &[Value::from(text)]),
        "medicines" => entries(&[Value::from(text)], recognise),
        "number" => match number(question.number.as_ref().unwrap(), text) {
            Some(value) => inside_domain(question, value),
            None => Unreadable,
        },
        "when" => match question.bands.iter().find(|(id, ..)| id == text) {
            Some((_, low, high)) => Meaning::Span { low: *low, high: *high },
            None => match past_days(text, today) {
                Some((first, last)) => Meaning::Span { low: between(last, today), high: between(first, today) },
                None => Unreadable,
            },
        },
        "date" => past_days(text, today).map_or(Unreadable, |(first, last)| Meaning::Days { first, last }),
        "text" => Meaning::Words,
        _ => Unreadable,
    }
}

fn whole_number(question: &Question, whole: i64) -> Meaning {
    let number = question.number.as_ref().unwrap();
    if number.needs_unit { Unreadable } else { inside_domain(question, i128::from(whole) * number.scale) }
}

fn inside_domain(question: &Question, value: i128) -> Meaning {
    let (low, high) = question.number.as_ref().unwrap().domain;
    match i64::try_from(value) {
        Ok(value) if low <= value && value <= high => Meaning::Span { low: value, high: value },
        _ => Unreadable,
    }
}

/// What leaves a list open, and whether it says that there is nothing (else).
#[derive(Default)]
pub(crate) struct Doubts {
    pub(crate) none: bool,
    pub(crate) unsure: bool,
    pub(crate) open: bool,
    pub(crate) unread: bool,
}

impl Doubts {
    /// Notes an entry that is no item; false when it may be one.
    pub(crate) fn note(&mut self, item: &Value) -> bool {
        match item.as_str().map(str::trim) {
            Some("none") => self.none = true,
            Some("unsure") => self.unsure = true,
            Some("declined" | "declined_visit" | "") => self.open = true,
            Some(_) => return false,
            None if item.is_null() => self.open = true,
            None => self.unread = true,
        }
        true
    }

    pub(crate) fn leave_open(&self) -> bool {
        self.unsure || self.open || self.unread
    }

    /// What the list means when it names nothing; `empty` is the list that is closed and empty.
    pub(crate) fn without_items(&self, empty: Meaning) -> Meaning {
        match () {
            () if self.unsure => Missing,
            () if self.unread => Unreadable,
            () if self.open || !self.none => Missing,
            () => empty,
        }
    }
}

fn options(question: &Question, items: &[Value]) -> Meaning {
    let mut stated: Vec<String> = Vec::new();
    let mut doubts = Doubts { unread: 500 < items.len(), ..Doubts::default() };
    for item in items.iter().take(500) {
        if doubts.note(item) {
            continue;
        }
        let text = item.as_str().unwrap().trim();
        if question.options.iter().any(|(id, _)| id == text) {
            stated.push(text.to_owned());
        } else {
            doubts.unread = true;
        }
    }
    if stated.is_empty() {
        return doubts.without_items(Meaning::List { stated, closed: true });
    }
    let closed = !doubts.leave_open() && !doubts.none;
    Meaning::List { stated, closed }
}

/// What the recogniser makes of each text is an input of the algorithm, not a part of it.
fn entries(items: &[Value], recognise: Recognise) -> Meaning {
    let mut doubts = Doubts { unread: 500 < items.len(), ..Doubts::default() };
    let names: Vec<&str> =
        items.iter().take(500).filter(|item| !doubts.note(item)).map(|item| item.as_str().unwrap().trim()).collect();
    let typed: Vec<Typed<'_>> = names.iter().map(|text| Typed { text, is: None }).collect();
    if typed.is_empty() {
        return doubts.without_items(Meaning::Entries { entries: Vec::new(), closed: true });
    }
    Meaning::Entries { entries: recognise(&typed), closed: doubts.none && !doubts.leave_open() }
}

/// First and last day of a date, the last at most today.
fn past_days(text: &str, today: Date) -> Option<(Date, Date)> {
    let (first, last) = days(text)?;
    (first <= today).then_some((first, last.min(today)))
}

/// First and last day of a date of any length.
fn days(text: &str) -> Option<(Date, Date)> {
    let parts: Vec<&str> = text.split('-').collect();
    let lengths: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let digits = parts.iter().all(|part| part.chars().all(|character| character.is_ascii_digit()));
    if !digits || ![&[4][..], &[4, 2], &[4, 2, 2]].contains(&lengths.as_slice()) {
        return None;
    }
    let part = |n: usize, absent: i8| parts.get(n).map_or(Some(absent), |part| part.parse().ok());
    let year: i16 = parts[0].parse().ok().filter(|year| (1850..=2200).contains(year))?;
    let first = Date::new(year, part(1, 1)?, part(2, 1)?).ok()?;
    let last = match parts.len() {
        1 => date(year, 12, 31),
        2 => first.last_of_month(),
        _ => first,
    };
    Some((first, last))
}

/// Days from one date to a later one.
pub(crate) fn between(from: Date, to: Date) -> i64 {
    i64::from(from.until(to).unwrap().get_days())
}
