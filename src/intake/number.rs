//! Reading a number typed with or without units, in whole steps of its scale.
//! It never rounds a number that carries no conversion, and never guesses a unit.
//! Read next: `value.rs`.

use super::problem::Code;
use super::unit::{BareNumber, Spelling, Unit};

/// Reads a number in the scale of the unit; half a step rounds up after a conversion.
///
/// # Errors
///
/// The code that says why it cannot be read.
pub(super) fn read_number(text: &str, unit: Unit) -> Result<i64, Code> {
    let text = normal(text);
    let mut rest = text.as_str();
    let mut total = Fraction::ZERO;
    let mut parts = 0usize;
    while !rest.is_empty() {
        let (number, after) = split_number(rest).ok_or(Code::AnswerWrongType)?;
        let (sign, after) = split_unit(after);
        let factor = match (spelling(unit, sign), sign.is_empty(), parts) {
            (Some(spelling), _, _) => (spelling.times, spelling.over),
            (None, true, 0) if unit.bare_number() == BareNumber::Clear => (unit.scale(), 1),
            // WHY: in 5'10 the last number has no sign, and can only be inches.
            (None, true, 1) if unit == Unit::Millimetres => {
                spelling(unit, "in").map_or((1, 1), |inch| (inch.times, inch.over))
            }
            (None, true, _) => return Err(Code::AnswerUnitMissing),
            (None, false, _) => return Err(Code::AnswerUnitWrong),
        };
        total = total.plus(number, factor).ok_or(Code::AnswerOutOfDomain)?;
        parts = parts.saturating_add(1);
        rest = after;
    }
    match (parts, unit) {
        (1, _) | (2, Unit::Millimetres) => total.rounded(unit),
        _ => Err(Code::AnswerWrongType),
    }
}

fn normal(text: &str) -> String {
    text.trim()
        .to_ascii_lowercase()
        .replace(['\u{a0}', '\u{202f}'], " ")
        .replace(['’', '′'], "'")
        .replace(['”', '″'], "\"")
}

/// A typed number as digits and how many of them stand after the point.
#[derive(Clone, Copy)]
struct Typed {
    digits: i64,
    decimals: u32,
}

fn split_number(text: &str) -> Option<(Typed, &str)> {
    let text = text.trim_start();
    let end = text.find(|character: char| !matches!(character, '0'..='9' | '.' | ',')).unwrap_or(text.len());
    let (number, rest) = text.split_at_checked(end)?;
    let mut halves = number.splitn(2, ['.', ',']);
    let whole = halves.next().unwrap_or("");
    let fraction = halves.next();
    let clean = |half: &str| !half.is_empty() && half.len() <= 6 && half.bytes().all(|byte| byte.is_ascii_digit());
    if !clean(whole) || fraction.is_some_and(|half| !clean(half)) {
        return None;
    }
    let fraction = fraction.unwrap_or("");
    let digits = format!("{whole}{fraction}").parse().ok()?;
    Some((Typed { digits, decimals: u32::try_from(fraction.len()).ok()? }, rest))
}

fn split_unit(text: &str) -> (&str, &str) {
    let end = text.find(|character: char| character.is_ascii_digit()).unwrap_or(text.len());
    let (sign, rest) = text.split_at_checked(end).unwrap_or((text, ""));
    (sign.trim().trim_end_matches('.'), rest)
}

fn spelling(unit: Unit, sign: &str) -> Option<Spelling> {
    unit.accepts().iter().find(|spelling| spelling.text == sign).copied()
}

/// A sum of fractions, kept exact until the end.
#[derive(Clone, Copy)]
struct Fraction {
    over: i64,
    times: i64,
    converted: bool,
}

impl Fraction {
    const ZERO: Fraction = Fraction { over: 1, times: 0, converted: false };

    fn plus(self, number: Typed, (times, over): (i64, i64)) -> Option<Fraction> {
        let tens = 10i64.checked_pow(number.decimals)?;
        let numerator = number.digits.checked_mul(times)?;
        let denominator = over.checked_mul(tens)?;
        Some(Fraction {
            times: self.times.checked_mul(denominator)?.checked_add(numerator.checked_mul(self.over)?)?,
            over: self.over.checked_mul(denominator)?,
            converted: self.converted || over != 1,
        })
    }

    fn rounded(self, unit: Unit) -> Result<i64, Code> {
        let exact = self.times.rem_euclid(self.over) == 0;
        if !exact && !self.converted && unit.scale() == 1 {
            return Err(Code::AnswerWrongType);
        }
        let doubled = self.times.saturating_mul(2).saturating_add(self.over);
        let halves = self.over.saturating_mul(2);
        Ok(doubled.div_euclid(halves))
    }
}

#[cfg(test)]
mod tests {
    use super::{Code, Unit, read_number};

    #[test]
    fn numbers_are_read_in_the_steps_of_their_scale() {
        let table = [
            ("120", Unit::MmHg, 120),
            (" 120 mmHg ", Unit::MmHg, 120),
            ("16 kPa", Unit::MmHg, 120),
            ("18,7 kPa", Unit::MmHg, 140),
            ("180 lb", Unit::TenthsOfKg, 816),
            ("81.6kg", Unit::TenthsOfKg, 816),
            ("81,65 kg", Unit::TenthsOfKg, 817),
            ("5 ft 10 in", Unit::Millimetres, 1778),
            ("5'10\"", Unit::Millimetres, 1778),
            ("5’10", Unit::Millimetres, 1778),
            ("178 cm", Unit::Millimetres, 1780),
            ("1.78 m", Unit::Millimetres, 1780),
            ("70 in", Unit::Millimetres, 1778),
            ("38.0 °C", Unit::TenthsOfCelsius, 380),
            ("72 bpm", Unit::PerMinute, 72),
        ];
        for (text, unit, expected) in table {
            assert_eq!(read_number(text, unit), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_is_not_clear_is_not_read() {
        let table = [
            ("180", Unit::TenthsOfKg, Code::AnswerUnitMissing),
            ("178", Unit::Millimetres, Code::AnswerUnitMissing),
            ("120 kg", Unit::MmHg, Code::AnswerUnitWrong),
            ("120.5", Unit::MmHg, Code::AnswerWrongType),
            ("about 120", Unit::MmHg, Code::AnswerWrongType),
            ("-120", Unit::MmHg, Code::AnswerWrongType),
            ("1.2.3", Unit::MmHg, Code::AnswerWrongType),
            ("1e3", Unit::MmHg, Code::AnswerUnitWrong),
            ("", Unit::MmHg, Code::AnswerWrongType),
            ("99999999999999999999", Unit::MmHg, Code::AnswerWrongType),
            ("2.5 points", Unit::Points, Code::AnswerWrongType),
        ];
        for (text, unit, expected) in table {
            assert_eq!(read_number(text, unit), Err(expected), "{text}");
        }
    }

    #[test]
    fn kilopascals_round_half_up_before_anything_compares_them() {
        assert_eq!(read_number("18.6 kPa", Unit::MmHg), Ok(140));
        assert_eq!(read_number("18.8 kPa", Unit::MmHg), Ok(141));
    }
}
