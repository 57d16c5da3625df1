//! Reading the single fields of a program: text, telephone, number, date, keys.
//! It never fills in a field that was left blank, save the numbers that are the same all over the US.
//! Read next: `read.rs`.

use super::problem::{ProgramCode, ProgramProblem};
use super::read::CONFIRMATION_HOLDS_DAYS;
use crate::intake::{Plain, date_text, did_you_mean, near_key, quoted, read_date};
use crate::order::Gather;

/// Collects every problem of a program.
pub(super) struct Reader {
    pub(super) problems: Vec<ProgramProblem>,
}

impl Reader {
    pub(super) fn confirmed_on(&mut self, given: &Plain, path: &str, today: Option<i64>) -> Option<String> {
        let text = self.text(given, path, "confirmedOn", "the date YYYY-MM-DD of the last confirmation")?;
        let path = format!("{path}.confirmedOn");
        let (day, today) = (self.day_up_to(&path, &text, today)?, today?);
        let oldest = today.saturating_sub(CONFIRMATION_HOLDS_DAYS);
        if day < oldest {
            let expected = format!("a confirmation since {}", date_text(oldest));
            self.add_given(ProgramCode::ConfirmationTooOld, &path, &expected, text);
            return None;
        }
        Some(text)
    }

    /// A day up to today, as text.
    pub(super) fn past_day(&mut self, given: &Plain, path: &str, key: &str, today: Option<i64>) -> Option<String> {
        let text = self.text(given, path, key, "a date YYYY-MM-DD")?;
        self.day_up_to(&at(path, key), &text, today).map(|_| text)
    }

    fn day_up_to(&mut self, path: &str, text: &str, today: Option<i64>) -> Option<i64> {
        let Some(day) = read_date(text).filter(|days| days.first == days.last).map(|days| days.first) else {
            self.add_given(ProgramCode::FieldUnreadable, path, "a date YYYY-MM-DD", text.to_owned());
            return None;
        };
        if today? < day {
            self.add_given(ProgramCode::ConfirmationInFuture, path, "a date up to today", text.to_owned());
            return None;
        }
        Some(day)
    }

    pub(super) fn telephone(&mut self, given: &Plain, path: &str, key: &str) -> String {
        let text = self.said(given, path, key, "a telephone number as it is dialled");
        let digits = text.bytes().filter(u8::is_ascii_digit).count();
        if !text.is_empty() && !(is_dialled(&text) && (7..=15).contains(&digits)) {
            let expected = "7 to 15 digits, such as `+1-303-555-0142`";
            self.add_given(ProgramCode::TelephoneUnreadable, &at(path, key), expected, text.clone());
        }
        text
    }

    pub(super) fn number(
        &mut self,
        given: &Plain,
        path: &str,
        key: &str,
        default: Option<&str>,
        missing: ProgramCode,
    ) -> String {
        let path = format!("{path}.{key}");
        match (text_of(given.get(key)), default) {
            (Some(text), _) if is_dialled(&text) => text,
            (Some(text), _) => {
                self.add_given(ProgramCode::TelephoneUnreadable, &path, "a number as it is dialled", text);
                String::new()
            }
            (None, Some(default)) if *given.get(key) == Plain::Absent => default.to_owned(),
            _ => {
                self.add(missing, &path, "a number as it is dialled; there is a default only in the US");
                String::new()
            }
        }
    }

    pub(super) fn text(&mut self, given: &Plain, path: &str, key: &str, expected: &str) -> Option<String> {
        let value = given.get(key);
        let text = text_of(value);
        if text.is_none() {
            let silent = matches!(value, Plain::Absent) || matches!(value, Plain::Text(text) if text.trim().is_empty());
            let code = if silent { ProgramCode::FieldMissing } else { ProgramCode::FieldUnreadable };
            self.add(code, &at(path, key), expected);
        }
        text
    }

    /// Text, or nothing of it: a program with a problem never runs, so what stands in its place is never read.
    pub(super) fn said(&mut self, given: &Plain, path: &str, key: &str, expected: &str) -> String {
        self.text(given, path, key, expected).unwrap_or_default()
    }

    /// The place of one of the known words.
    #[inline(never)]
    fn word_at(&mut self, given: &Plain, path: &str, key: &str, known: &[&'static str]) -> Option<usize> {
        let text = self.text(given, path, key, &quoted(known))?;
        let place = known.iter().position(|word| *word == text);
        if place.is_none() {
            self.unknown(ProgramCode::FieldUnreadable, at(path, key), quoted(known), text, known);
        }
        place
    }

    /// One of the known words; the first where nothing could be read.
    pub(super) fn word<T: Copy>(&mut self, given: &Plain, path: &str, key: &str, known: Words<T>) -> Option<T> {
        let place = self.word_at(given, path, key, known.1)?;
        known.0.get(place).copied()
    }

    /// A list of known words, at least one.
    pub(super) fn words<T: Copy>(&mut self, given: &Plain, path: &str, key: &str, known: Words<T>) -> Vec<T> {
        let places = self.word_places(given, path, key, known.1);
        places.into_iter().filter_map(|place| known.0.get(place).copied()).gather()
    }

    fn word_places(&mut self, given: &Plain, path: &str, key: &str, known: &[&'static str]) -> Vec<usize> {
        let items = self.list(given, path, key);
        if items.is_empty() {
            self.add(ProgramCode::FieldMissing, &at(path, key), &quoted(known));
        }
        let mut places = Vec::new();
        for item in items {
            let text = text_of(item).unwrap_or_default();
            match known.iter().position(|word| *word == text) {
                Some(place) => places.push(place),
                None => self.unknown(ProgramCode::FieldUnreadable, at(path, key), quoted(known), text, known),
            }
        }
        places
    }

    /// A word that is none of the known ones, with the nearest of them.
    #[inline(never)]
    pub(super) fn unknown(&mut self, code: ProgramCode, path: String, expected: String, given: String, known: &[&str]) {
        // WHY: a slip is looked for with underscores, so that ids with points and hyphens are found too.
        let tidy = |id: &str| id.replace(['-', '.'], "_");
        let spelt: Vec<String> = known.iter().map(|id| tidy(id)).gather();
        let near = did_you_mean(&tidy(&given), &spelt.iter().map(String::as_str).gather());
        let suggestion = near.and_then(|near| known.iter().find(|id| tidy(id) == near)).map(|id| (*id).to_owned());
        self.problems.push(ProgramProblem { code, path, expected, given: Some(given), suggestion });
    }

    /// `yes` or `no`: a boolean would make of a box that nobody ticked an answer.
    pub(super) fn yes_no(&mut self, given: &Plain, path: &str, key: &str) -> bool {
        self.word_at(given, path, key, &["no", "yes"]) == Some(1)
    }

    /// A whole number between two others.
    pub(super) fn whole(&mut self, given: &Plain, path: &str, key: &str, (low, high): (i64, i64)) -> i64 {
        match given.get(key) {
            Plain::Integer(number) if (low..=high).contains(number) => *number,
            value => {
                let silent = *value == Plain::Absent;
                let code = if silent { ProgramCode::FieldMissing } else { ProgramCode::FieldUnreadable };
                self.add(code, &at(path, key), &format!("a whole number from {low} to {high}"));
                low
            }
        }
    }

    /// The items of a list, at most 100; none when it is absent.
    pub(super) fn list<'g>(&mut self, given: &'g Plain, path: &str, key: &str) -> &'g [Plain] {
        match given.get(key) {
            Plain::Absent => &[],
            Plain::List(items) if items.len() <= 100 => items,
            _ => {
                self.add(ProgramCode::FieldUnreadable, &at(path, key), "a list of at most 100");
                &[]
            }
        }
    }

    pub(super) fn is_object(&mut self, given: &Plain, path: &str, expected: &str) -> bool {
        let is_object = matches!(given, Plain::Object(_));
        if !is_object {
            self.add(ProgramCode::FieldMissing, path, expected);
        }
        is_object
    }

    pub(super) fn known_keys(&mut self, given: &Plain, path: &str, known: &[&str]) {
        for key in given.keys_besides(known) {
            self.problems.push(ProgramProblem {
                code: ProgramCode::UnknownKey,
                path: format!("{path}.{key}"),
                expected: "a key of a program".to_owned(),
                given: None,
                suggestion: near_key(key, known),
            });
        }
    }

    pub(super) fn add(&mut self, code: ProgramCode, path: &str, expected: &str) {
        let (path, expected) = (path.to_owned(), expected.to_owned());
        self.problems.push(ProgramProblem { code, path, expected, given: None, suggestion: None });
    }

    pub(super) fn add_given(&mut self, code: ProgramCode, path: &str, expected: &str, given: String) {
        let (path, expected) = (path.to_owned(), expected.to_owned());
        self.problems.push(ProgramProblem { code, path, expected, given: Some(given), suggestion: None });
    }
}

/// An enum of words: every one, their ids, and reading one.
macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($variant:ident = $id:literal),+ $(,)? })+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        #[expect(missing_docs, reason = "each variant is named like its id")]
        pub enum $name { $($variant),+ }

        impl $name {
            /// Every one, in order.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];
            /// Their ids.
            pub const IDS: &'static [&'static str] = &[$($id),+];

            /// The stable id.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $($name::$variant => $id),+ }
            }

            /// Every one with its id, for reading one.
            pub const WORDS: (&'static [$name], &'static [&'static str]) = ($name::ALL, $name::IDS);
        }
    )+};
}

/// Every word of an enum, and their ids in the same order.
pub(super) type Words<T> = (&'static [T], &'static [&'static str]);

/// The path of a key.
#[inline(never)]
pub(super) fn at(path: &str, key: &str) -> String {
    [path, ".", key].concat()
}

fn is_dialled(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'(' | b')' | b' ' | b'.'))
}

/// Trimmed text of at most 300 characters, if it is text and not blank.
pub(super) fn text_of(value: &Plain) -> Option<String> {
    match value {
        Plain::Text(text) if !text.trim().is_empty() && text.chars().count() <= 300 => Some(text.trim().to_owned()),
        _ => None,
    }
}
