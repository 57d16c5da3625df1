//! Reading a list of records: courses of medicines, each part singly.
//! It never drops a record for a bad part, and never closes a list without the word that closes it.
//! Read next: `value.rs`.

use super::answer::{Missing, Values};
use super::given::Plain;
use super::list::{graver, missing_of, openness};
use super::number::read_number;
use super::problem::Code;
use super::trial::{Part, TRIAL_PARTS, Trial, TrialTable, YesOrNo};
use super::unit::Unit;
use super::value::{LONGEST_TEXT, Reader, Reply, refusal_code};
use crate::order::Gather;

/// The word for a part that the patient does not know.
const NOT_KNOWN: &[&str] = &["not_known", "unsure"];
/// Bands of weeks, as days from and to.
const WEEKS: &[(&str, i64, i64)] =
    &[("under_4", 0, 27), ("4_to_5", 28, 41), ("6_to_7", 42, 55), ("8_or_more", 56, LONGEST_COURSE)];
/// One hundred years, in days.
const LONGEST_COURSE: i64 = 36_600;
/// The largest daily dose that is read, in tenths of a milligram.
const LARGEST_DOSE: i64 = 100_000;
const HELPED: &[(&str, YesOrNo)] =
    &[("not_at_all", YesOrNo::No), ("a_little", YesOrNo::No), ("about_half", YesOrNo::Yes), ("a_lot", YesOrNo::Yes)];
const EPISODE: &[(&str, YesOrNo)] = &[("this", YesOrNo::Yes), ("earlier", YesOrNo::No)];
const TAKEN_NOW: &[(&str, YesOrNo)] = &[("yes", YesOrNo::Yes), ("no", YesOrNo::No)];

/// A number from and to.
type Span = (i64, i64);

impl Reader<'_> {
    pub(super) fn trials(&mut self, table: &'static TrialTable, items: &[Plain]) -> Reply {
        let (mut trials, mut closed) = (Vec::new(), false);
        let (items, mut open) = self.readable_items(items);
        for (n, item) in items.iter().enumerate() {
            match item {
                Plain::Text(text) => match (text.trim(), missing_of(text.trim())) {
                    (_, Some(why)) => open = graver(open, why),
                    ("none", _) => closed = true,
                    _ => trials.push(self.trial(item, &Plain::Absent, n)),
                },
                Plain::Absent => open = graver(open, Missing::NotAnswered),
                Plain::Object(_) => trials.push(self.trial(item.get("medicine"), item, n)),
                Plain::Refused(kind) => open = graver(open, self.refuse_item(refusal_code(kind), n, item)),
                _ => open = graver(open, self.refuse_item(Code::AnswerWrongType, n, item)),
            }
        }
        let open = openness(trials.is_empty(), closed, open)?;
        let typed: Vec<&str> = trials.iter().map(|trial| trial.typed.as_str()).gather();
        let readings = (table.recognise)(&typed);
        for (trial, readings) in trials.iter_mut().zip(readings) {
            trial.readings = readings;
        }
        Ok(Values::Trials { table, trials, open })
    }

    fn trial(&mut self, medicine: &Plain, record: &Plain, n: usize) -> Trial {
        let path = format!("{}[{n}]", self.path);
        if let Plain::Object(pairs) = record {
            for (key, _) in pairs.iter().filter(|(key, _)| key != "medicine" && !TRIAL_PARTS.contains(&key.as_str())) {
                self.refuse_item_at(format!("{path}.{key}"), Code::UnknownKey, None);
            }
        }
        let typed = match medicine {
            Plain::Text(text) if text.chars().count() <= LONGEST_TEXT => text.trim().to_owned(),
            _ => String::new(),
        };
        if typed.is_empty() {
            self.refuse_item_at(format!("{path}.medicine"), Code::AnswerWrongType, medicine.excerpt());
        }
        let given = TRIAL_PARTS.iter().filter_map(|part| Some((*part, record.get(part).excerpt()?))).gather();
        Trial {
            typed,
            readings: Vec::new(),
            dose: first(self.part(record, &path, "dose", dose)),
            days: self.part(record, &path, "weeks", days),
            this_episode: yes_or_no(self.part(record, &path, "episode", |given| word(given, EPISODE))),
            helped: yes_or_no(self.part(record, &path, "helped", |given| word(given, HELPED))),
            now: yes_or_no(self.part(record, &path, "now", |given| word(given, TAKEN_NOW))),
            stopped: record.get("stopped").excerpt(),
            given,
        }
    }

    fn part(&mut self, record: &Plain, path: &str, key: &str, read: fn(&Plain) -> Result<Span, Code>) -> Part<Span> {
        let given = record.get(key);
        match given {
            Plain::Absent => return Part::Open,
            Plain::Text(text) if NOT_KNOWN.contains(&text.trim()) => return Part::NotKnown,
            Plain::Text(text) if ["", "declined", "declined_visit"].contains(&text.trim()) => return Part::Open,
            _ => {}
        }
        match read(given) {
            Ok(value) => Part::Said(value),
            Err(code) => {
                self.refuse_item_at(format!("{path}.{key}"), code, given.excerpt());
                Part::Open
            }
        }
    }
}

/// A daily dose in milligrams, as a number or as text with or without the unit.
fn dose(given: &Plain) -> Result<Span, Code> {
    let tenths = match given {
        Plain::Integer(number) => number.saturating_mul(10),
        Plain::Text(text) => read_number(text, Unit::TenthsOfMg)?,
        _ => return Err(Code::AnswerWrongType),
    };
    if 0 < tenths && tenths <= LARGEST_DOSE { Ok((tenths, tenths)) } else { Err(Code::AnswerOutOfDomain) }
}

/// A band of weeks, or a whole number of them.
fn days(given: &Plain) -> Result<Span, Code> {
    let weeks = match given {
        Plain::Integer(number) => *number,
        Plain::Text(text) => match WEEKS.iter().find(|(id, ..)| *id == text.trim()) {
            Some((_, low, high)) => return Ok((*low, *high)),
            None => text.trim().parse().map_err(|_| Code::AnswerUnknownOption)?,
        },
        _ => return Err(Code::AnswerWrongType),
    };
    let days = weeks.saturating_mul(7);
    let last = days.saturating_add(6);
    if 0 <= weeks && last <= LONGEST_COURSE { Ok((days, last)) } else { Err(Code::AnswerOutOfDomain) }
}

/// A word of two kinds: yes is 1, no is 0.
fn word(given: &Plain, words: &[(&str, YesOrNo)]) -> Result<Span, Code> {
    let Plain::Text(text) = given else { return Err(Code::AnswerWrongType) };
    let found = words.iter().find(|(id, _)| *id == text.trim()).ok_or(Code::AnswerUnknownOption)?;
    let number = i64::from(found.1 == YesOrNo::Yes);
    Ok((number, number))
}

fn first(part: Part<Span>) -> Part<i64> {
    match part {
        Part::Said((number, _)) => Part::Said(number),
        Part::NotKnown => Part::NotKnown,
        Part::Open => Part::Open,
    }
}

fn yes_or_no(part: Part<Span>) -> Part<YesOrNo> {
    match first(part) {
        Part::Said(number) => Part::Said(if number == 0 { YesOrNo::No } else { YesOrNo::Yes }),
        Part::NotKnown => Part::NotKnown,
        Part::Open => Part::Open,
    }
}
