//! Words about questions and answers: what is expected, what may have been meant, what was said.
//! It never decides how an answer is read.
//! Read next: `value.rs`.

use super::answer::{LONGEST_AGO, Values};
use super::date::date_text;
use super::given::Plain;
use super::problem::{Code, did_you_mean, quoted};
use super::question::{Choice, Domain, Kind, Question};
use super::unit::Unit;
use super::value::{LONGEST_LIST, LONGEST_TEXT, two_pressures};
use crate::order::Gather;

pub(super) fn suggestion(code: Code, question: &Question, given: &Plain) -> Option<String> {
    let text = given.excerpt()?;
    match code {
        Code::AnswerUnknownOption | Code::AnswerReservedWord => {
            let options = question.choices().iter().map(|choice| choice.id);
            did_you_mean(&text, &options.chain(other_words(question)).gather())
        }
        Code::BloodPressureInOneNumber => {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            let (top, bottom) = two_pressures(digits.parse().ok()?)?;
            Some(format!("top number {top}, bottom number {bottom}"))
        }
        Code::BloodPressureKpaLike => Some(format!("{text} kPa")),
        Code::AnswerUnitMissing => match question.kind {
            Kind::Number(unit, _) => unit.accepts().first().map(|spelling| format!("{text} {}", spelling.text)),
            _ => None,
        },
        _ => None,
    }
}

fn other_words(question: &Question) -> Vec<&'static str> {
    match question.kind {
        Kind::YesNo => vec!["yes", "no", "unsure", "declined"],
        Kind::AnyOf(_) => vec!["none", "unsure", "declined"],
        Kind::When(bands) => bands.iter().map(|band| band.id).gather(),
        _ => vec!["unsure", "declined"],
    }
}

/// What a question takes, in words.
pub(super) fn expected(code: Code, question: &Question) -> String {
    match code {
        Code::AnswerBoolean => {
            return "a word such as `yes` or `no`: an unticked checkbox is silence, not `no`".to_owned();
        }
        Code::AnswerContradictsNone => return "`none` alone, or options without `none`".to_owned(),
        Code::AnswerListTooLong => return format!("at most {LONGEST_LIST} entries"),
        Code::BloodPressureSwapped => return "a top number above the bottom number".to_owned(),
        Code::TextTooLong => return format!("at most {LONGEST_TEXT} characters"),
        Code::DateInFuture => return "a date up to today".to_owned(),
        _ => {}
    }
    match question.kind {
        Kind::YesNo => "`yes`, `no`, `unsure` or `declined`".to_owned(),
        Kind::OneOf(choices) => format!("one of {}", ids_of(choices)),
        Kind::AnyOf(choices) => format!("`none`, or any of {}", ids_of(choices)),
        Kind::Number(unit, domain) => in_words(unit, domain),
        Kind::When(bands) => {
            let ids: Vec<&str> = bands.iter().map(|band| band.id).gather();
            format!("a date YYYY-MM-DD, or one of {}", quoted(&ids))
        }
        Kind::Date => "a date YYYY-MM-DD, YYYY-MM or YYYY".to_owned(),
        Kind::Medicines => "a list of names, each a text or `{ typed, is }`".to_owned(),
        Kind::Trials(_) => {
            "a list of records, each with `medicine` and what is known of dose, weeks and effect".to_owned()
        }
        Kind::Text => "text".to_owned(),
    }
}

fn in_words(unit: Unit, domain: Domain) -> String {
    let plain = |value: i64| value.div_euclid(unit.scale());
    let sign = unit.sign();
    format!("a number from {} to {} {sign}", plain(domain.low), plain(domain.high)).trim_end().to_owned()
}

fn ids_of(choices: &[Choice]) -> String {
    let ids: Vec<&str> = choices.iter().map(|choice| choice.id).gather();
    quoted(&ids)
}

/// The answer in words that a program can read back: option ids, a number with its unit, a date.
#[must_use]
pub fn answer_words(question: &Question, values: &Values) -> Vec<String> {
    match values {
        Values::Yes => vec!["yes".to_owned()],
        Values::No => vec!["no".to_owned()],
        Values::Choice(place) => question.choice(*place).map(|choice| choice.id.to_owned()).into_iter().gather(),
        Values::List { stated, open } => {
            let named: Vec<String> =
                stated.places().filter_map(|place| question.choice(place)).map(|choice| choice.id.to_owned()).gather();
            if named.is_empty() && open.is_none() { vec!["none".to_owned()] } else { named }
        }
        Values::Interval { low, high } => vec![interval_words(question, *low, *high)],
        Values::Entries { entries, .. } => entries.iter().map(|entry| entry.typed.clone()).gather(),
        Values::Trials { trials, .. } if trials.is_empty() => vec!["none".to_owned()],
        Values::Trials { trials, .. } => trials.iter().map(|trial| trial.typed.clone()).gather(),
        Values::Words(words) => vec![words.clone()],
    }
}

fn interval_words(question: &Question, low: i64, high: i64) -> String {
    match question.kind {
        Kind::Number(unit, _) => number_words(unit, low, high),
        Kind::When(bands) => bands
            .iter()
            .find(|band| band.low == low && band.high == high)
            .map_or_else(|| days_words(low, high), |band| band.id.to_owned()),
        Kind::Date if low == high => date_text(low),
        Kind::Date => format!("{} to {}", date_text(low), date_text(high)),
        _ => String::new(),
    }
}

fn days_words(low: i64, high: i64) -> String {
    let high = high.min(LONGEST_AGO);
    if low == high { format!("{low} days ago") } else { format!("{low} to {high} days ago") }
}

pub(super) fn number_words(unit: Unit, low: i64, high: i64) -> String {
    let one = |value: i64| match unit.scale() {
        1 => value.to_string(),
        scale => format!("{}.{}", value.div_euclid(scale), value.rem_euclid(scale)),
    };
    let number = if low == high { one(low) } else { format!("{} to {}", one(low), one(high)) };
    let sign = if number == "1" && unit == Unit::Points { "point" } else { unit.sign() };
    format!("{number} {sign}").trim_end().to_owned()
}
