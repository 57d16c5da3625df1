//! Whether words say that a medicine was taken in the last days, or that it goes on until now.
//! It never takes a span that reaches until now for one that is over.
//! Read next: `scope.rs`, its user.

use super::scope::{has, is_one_of};
use crate::order::Gather;

/// How many days after the last dose a medicine counts as current; decisions.md, conventions.
const CURRENT: i64 = 14;
/// The same for an injection or an implant that acts for weeks.
const CURRENT_DEPOT: i64 = 92;

/// An injection or an implant that acts for weeks.
pub(super) const DEPOT: &str = "shot|shots|injection|injections|injected|implant|depot|decanoate|inyeccion";
const JUST_NOW: &str = "today|tonight|yesterday|last night|this morning|this afternoon|this evening|this week|last week|the other day|days ago|hours ago|hour ago|just stopped|just quit|just finished|just ran out|hoy|ayer|anoche";
const WEEKDAYS: &str = "since monday|since tuesday|since wednesday|since thursday|since friday|since saturday|since sunday|since the weekend|last monday|last tuesday|last wednesday|last thursday|last friday|last saturday|last sunday|last weekend|this weekend|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday";
/// Before "past" or "last", these say that the span reaches until now.
const SPAN: &str = " for the over this these in within during since ";

/// Whether it was taken so lately that it counts as current. `is_depot`: the medicine itself acts for weeks.
pub(super) fn is_lately(text: &str, is_depot: bool) -> bool {
    let window = if is_depot || has(text, DEPOT) { CURRENT_DEPOT } else { CURRENT };
    let words: Vec<&str> = text.split_whitespace().filter(|word| *word != "of").gather();
    // "Off Nardil 5 days" means until today.
    let off = has(text, "off");
    let mut dated = false;
    for (place, word) in words.iter().enumerate() {
        let after = words.get(place.saturating_add(1)).copied();
        let ago = words.get(place.saturating_add(2)).is_some_and(|word| matches!(*word, "ago" | "back"));
        let in_past = place.checked_sub(1).and_then(|before| words.get(before));
        let in_past = in_past.is_some_and(|word| matches!(*word, "past" | "last"));
        if let (Some(number), Some(unit), true) = (number_of(word), after.and_then(days_in), ago || in_past || off) {
            dated = true;
            if number.saturating_mul(unit) <= window {
                return true;
            }
        }
    }
    let recently = has(text, "recently") && !has(text, "not recently|none recently");
    let last_month = window == CURRENT_DEPOT && has(text, "last month|this month");
    // "15 days ago" says more than "days ago" does.
    !dated && (recently || last_month || has(text, JUST_NOW) || has(text, WEEKDAYS))
}

/// Whether a span goes on until now: "for the past 5 years", but not "in the past".
pub(super) fn goes_on(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().gather();
    words.iter().enumerate().any(|(place, word)| {
        let before = place.checked_sub(1).and_then(|before| words.get(before));
        let after = words.get(place.saturating_add(1));
        matches!(*word, "past" | "last")
            && before.is_some_and(|word| is_one_of(word, SPAN))
            && after.is_some_and(|word| {
                number_of(word).is_some() || days_in(word).is_some() || matches!(*word, "several" | "many")
            })
    })
}

fn number_of(word: &str) -> Option<i64> {
    const NAMES: &str = "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
    match word {
        "a" | "an" => Some(1),
        "couple" => Some(2),
        "few" => Some(3),
        _ => {
            let named = NAMES.split(' ').position(|name| name == word).and_then(|place| i64::try_from(place).ok());
            named.or_else(|| word.parse().ok())
        }
    }
}

/// The days in a unit of time, never more than it has.
fn days_in(word: &str) -> Option<i64> {
    const UNITS: &[(&str, i64)] = &[
        ("hour hours hrs", 0),
        ("day days night nights", 1),
        ("week weeks wk wks", 7),
        ("month months mo mos", 30),
        ("year years yr yrs", 365),
    ];
    UNITS.iter().find(|(names, _)| is_one_of(word, names)).map(|(_, days)| *days)
}

#[cfg(test)]
mod tests {
    use super::{goes_on, is_lately};

    #[test]
    fn the_last_day_of_the_window_counts_and_the_next_does_not() {
        for text in [
            "stopped 14 days ago",
            "stopped two weeks ago",
            "quit last week",
            "last took it yesterday",
            "recently quit",
            "off 5 days",
            "two weeks off",
        ] {
            assert!(is_lately(text, false), "{text}");
        }
        for text in [
            "stopped 15 days ago",
            "stopped 3 weeks ago",
            "stopped last month",
            "years ago",
            "in the past",
            "not recently",
            "off 3 weeks",
        ] {
            assert!(!is_lately(text, false), "{text}");
        }
    }

    #[test]
    fn an_injection_counts_for_three_months() {
        assert!(is_lately("last shot 3 months ago", false) && is_lately("stopped 3 months ago", true));
        assert!(is_lately("stopped last month", true) && is_lately("last injection last month", false));
        assert!(!is_lately("last shot 4 months ago", false) && !is_lately("stopped 3 months ago", false));
    }

    #[test]
    fn a_span_until_now_is_told_from_the_past() {
        assert!(goes_on("for the past 5 years") && goes_on("in the last year") && goes_on("the past few months"));
        assert!(!goes_on("in the past") && !goes_on("last year") && !goes_on("past use"));
    }
}
