//! Reading the single fields of a program: text, telephone, number, date, keys.
//! It never fills in a field that was left blank, save the numbers that are the same all over the US.
//! Read next: `read.rs`.

use super::problem::{ProgramCode, ProgramProblem};
use super::read::CONFIRMATION_HOLDS_DAYS;
use crate::intake::{Plain, date_text, did_you_mean, read_date};

/// Collects every problem of a program.
pub(super) struct Reader {
    pub(super) problems: Vec<ProgramProblem>,
}

impl Reader {
    pub(super) fn confirmed_on(&mut self, given: &Plain, path: &str, today: Option<i64>) -> Option<String> {
        let text = self.text(given, path, "confirmedOn", "the date YYYY-MM-DD of the last confirmation")?;
        let path = format!("{path}.confirmedOn");
        let Some(day) = read_date(&text).filter(|days| days.first == days.last).map(|days| days.first) else {
            self.add_given(ProgramCode::FieldUnreadable, &path, "a date YYYY-MM-DD", text);
            return None;
        };
        let today = today?;
        if today < day {
            self.add_given(ProgramCode::ConfirmationInFuture, &path, "a date up to today", text);
            return None;
        }
        let oldest = today.saturating_sub(CONFIRMATION_HOLDS_DAYS);
        if day < oldest {
            let expected = format!("a confirmation since {}", date_text(oldest));
            self.add_given(ProgramCode::ConfirmationTooOld, &path, &expected, text);
            return None;
        }
        Some(text)
    }

    pub(super) fn telephone(&mut self, given: &Plain, path: &str, key: &str) -> Option<String> {
        let text = self.text(given, path, key, "a telephone number as it is dialled")?;
        let digits = text.chars().filter(char::is_ascii_digit).count();
        let plain = is_dialled(&text);
        if plain && (7..=15).contains(&digits) {
            return Some(text);
        }
        self.add_given(
            ProgramCode::TelephoneUnreadable,
            &format!("{path}.{key}"),
            "7 to 15 digits, such as `+1-303-555-0142`",
            text,
        );
        None
    }

    pub(super) fn number(
        &mut self,
        given: &Plain,
        key: &str,
        default: Option<&str>,
        missing: ProgramCode,
    ) -> Option<String> {
        let path = format!("program.{key}");
        match (text_of(given.get(key)), default) {
            (Some(text), _) if is_dialled(&text) => Some(text),
            (Some(text), _) => {
                self.add_given(ProgramCode::TelephoneUnreadable, &path, "a number as it is dialled", text);
                None
            }
            (None, Some(default)) if *given.get(key) == Plain::Absent => Some(default.to_owned()),
            _ => {
                self.add(missing, &path, "a number as it is dialled; there is a default only in the US");
                None
            }
        }
    }

    pub(super) fn text(&mut self, given: &Plain, path: &str, key: &str, expected: &str) -> Option<String> {
        let value = given.get(key);
        let text = text_of(value);
        if text.is_none() {
            let silent = matches!(value, Plain::Absent) || matches!(value, Plain::Text(text) if text.trim().is_empty());
            let code = if silent { ProgramCode::FieldMissing } else { ProgramCode::FieldUnreadable };
            self.add(code, &format!("{path}.{key}"), expected);
        }
        text
    }

    pub(super) fn known_keys(&mut self, given: &Plain, path: &str, known: &[&str]) {
        let Plain::Object(pairs) = given else { return };
        for (key, _) in pairs.iter().filter(|(key, _)| !known.contains(&key.as_str())) {
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

fn is_dialled(text: &str) -> bool {
    text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'+' | b'-' | b'(' | b')' | b' ' | b'.'))
}

fn near_key(key: &str, known: &[&str]) -> Option<String> {
    let lower = key.to_ascii_lowercase();
    let same = known.iter().find(|name| name.to_ascii_lowercase() == lower);
    same.map(|name| (*name).to_owned()).or_else(|| did_you_mean(key, known.iter().copied()))
}

/// Trimmed text of at most 300 characters, if it is text and not blank.
pub(super) fn text_of(value: &Plain) -> Option<String> {
    match value {
        Plain::Text(text) if !text.trim().is_empty() && text.chars().count() <= 300 => Some(text.trim().to_owned()),
        _ => None,
    }
}
