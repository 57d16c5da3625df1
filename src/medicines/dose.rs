//! Reading a dose and how often it is taken, as far as both are plain.
//! It never guesses a strength, a count or a frequency that was not written.
//! Read next: `recognise.rs`.

use super::fold::{Gap, Word};
use super::scope::{has, is_one_of};
use super::vocabulary::{is_counted, is_unit};
use crate::intake::{Daily, Often};
use crate::order::Gather;

/// What was read of a dose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Dose {
    /// Places of its first and last word.
    pub(super) words: Option<(usize, usize)>,
    /// How often.
    pub(super) often: Often,
    /// Micrograms a day.
    pub(super) daily: Option<Daily>,
}

const PRN: &str = "prn|p r n|as needed|when needed|if needed|as required|when required|sometimes|occasionally|occasional|rarely|once in a while|now and then|here and there|from time to time|every now and again|before flying|for flights|before flights|flying|dental|time a week|1 x week|times a month|times a year|once a month|twice a month|two times a month|couple of times a month|once a year|twice a year|emergency only|emergencies|only when|only if|socially|social|on occasion|cuando sea necesario|a veces|si es necesario|not every day|not often|not regularly|infrequently|seldom|last resort|rescue|before procedures|before mri|when i travel|when i get|if i get|when i have|if i have|times per month|x month|si lo necesito|de vez en cuando";
/// Beside days of a week, these leave open how many they are.
const AT_MOST: &str = "up to|max|or less|maximum|no more than|at most|once or|weekends|weekend";
const ALMOST_DAILY: &str = "almost every day|weekdays|workdays|work days|school days|almost daily|most days|nearly every day|nearly daily|most nights|almost every night";
/// Ways to say how often, with how many times in 84 days; 0 where that is not counted.
const TIMES: &[(&str, i64)] = &[
    ("twice a month|two times a month|couple of times a month", 6),
    ("every other day|qod|alternate days|every second day", 42),
    ("every 3 days|every third day|every 72 hours|q 72 h", 28),
    ("weekly|every week|per week|a week|q week|qw|cada semana|mg week|mcg week", 12),
    ("biweekly|every other week|every 2 weeks|every two weeks|fortnightly|q 2 weeks", 6),
    ("monthly|every month|a month|every 4 weeks|every 28 days|per month", 3),
    ("qid|q i d|qds|4 times|four times|4 x|x 4|q 6 h|every 6 hours|q 6|4 a day", 336),
    ("tid|t i d|tds|3 times|three times|3 x|x 3|q 8 h|every 8 hours|q 8|3 a day|thrice|tres veces|cada 8 horas", 252),
    (
        "bid|b i d|bd|twice|2 times|two times|2 x|x 2|q 12 h|every 12 hours|q 12|2 a day|morning and night|am and pm|cada 12 horas|dos veces",
        168,
    ),
    ("q 4 h|every 4 hours", 504),
    // Some other number of times, which is not counted.
    ("times a day|times daily|times per day|x day|x daily", 0),
    (
        "daily|qd|q d|day|nightly|qhs|hs|h s|night|bedtime|nocte|qam|mornings|morning|qpm|evening|evenings|od|o d|mane|once|noon|before bed|breakfast|dinner|cada dia|diario|diaria|cada noche|al dia|mg d|am|pm|om|on",
        84,
    ),
];
/// Days in the span over which times are counted.
const SPAN: i64 = 84;

/// Reads what stands in the words from `from` to `to`, leaving out the name itself.
pub(super) fn read(words: &[Word], from: usize, name: (usize, usize), to: usize) -> Dose {
    let around: Vec<(usize, &Word)> = words
        .iter()
        .enumerate()
        .skip(from)
        .take(to.saturating_sub(from))
        .filter(|(place, _)| *place < name.0 || name.1 <= *place)
        .gather();
    let said: Vec<&str> = around.iter().map(|(_, word)| word.text.as_str()).gather();
    let said = said.join(" ");
    let amount = amount(&around);
    let times = TIMES.iter().find(|(phrases, _)| has(&said, phrases)).map(|(_, times)| *times);
    // On two days of a usual week or more is regular (decisions.md, conventions); how much a day is too unclear to count.
    let counted = has(&said, "week|weekly") && has(&said, "times|x|days|nights|twice") && !has(&said, "1 x");
    let a_week = counted || has(&said, "weekend|weekends");
    let at_most = has(&said, AT_MOST);
    let often = match times {
        _ if has(&said, ALMOST_DAILY) || (a_week && !at_most) => Often::Regular,
        _ if has(&said, PRN) => Often::Occasional,
        Some(_) if !a_week => Often::Regular,
        _ => Often::NotSaid,
    };
    let daily = match (&amount, times, often) {
        (Some(amount), Some(times @ 1..), Often::Regular | Often::Occasional) if !amount.is_unclear && !a_week => {
            let a_day = |one: i64| one.checked_mul(times)?.checked_add(SPAN.wrapping_div(2))?.checked_div(SPAN);
            let low = if often == Often::Occasional || at_most { Some(0) } else { a_day(amount.low) };
            low.zip(a_day(amount.high)).map(|(low, high)| Daily { low, high })
        }
        _ => None,
    };
    Dose { words: amount.map(|amount| amount.words), often, daily }
}

struct Amount {
    low: i64,
    high: i64,
    words: (usize, usize),
    is_unclear: bool,
}

/// The first number with a unit of weight, times the number of tablets where one is said.
fn amount(around: &[(usize, &Word)]) -> Option<Amount> {
    let unit_at = around.iter().enumerate().find(|(place, (_, word))| {
        // "q6h" says how often.
        is_unit(&word.text)
            && !is_one_of(&word.text, "h hr hrs")
            && place.checked_sub(1).and_then(|before| around.get(before)).is_some_and(|(_, word)| word.is_number())
    });
    let Some((unit_at, (unit_place, unit))) = unit_at else {
        return bare_number(around);
    };
    let number_at = unit_at.checked_sub(1)?;
    let (number_place, number) = around.get(number_at)?;
    let step = match unit.text.as_str() {
        mg if is_one_of(mg, "mg mgs milligram milligrams miligramos") => 1_000,
        mcg if is_one_of(mcg, "mcg mcgs ug microgram micrograms") => 1,
        g if is_one_of(g, "g gm gms gram grams") => 1_000_000,
        _ => 0,
    };
    let high = thousandths(&number.text)?.checked_mul(step)?.checked_div(1_000)?;
    // "1-2 mg", "1 to 2 mg".
    let before = number_at
        .checked_sub(1)
        .and_then(|place| around.get(place))
        .filter(|(_, word)| word.is_number() || word.text == "to");
    let low = match before {
        Some((_, word)) if word.is_number() => thousandths(&word.text)?.checked_mul(step)?.checked_div(1_000)?,
        Some(_) => number_at
            .checked_sub(2)
            .and_then(|place| around.get(place))
            .and_then(|(_, word)| thousandths(&word.text))
            .map_or(high, |low| low.saturating_mul(step).wrapping_div(1_000)),
        None => high,
    };
    let (low, high) = if 0 < low && low < high { (low, high) } else { (high, high) };
    let others: Vec<&str> = around.iter().map(|(_, word)| word.text.as_str()).gather();
    let others = others.join(" ");
    let tablets = count(around, number_at);
    let is_unclear =
        step == 0 || tablets.is_none() || has(&others, "half|quarter|1 2|third|split|mg ml|mg hr|mcg hr|patch");
    let tablets = tablets.unwrap_or((1, 1));
    // The range, or the pair of strengths, as it was typed.
    let paired = before.is_some_and(|(_, word)| word.is_number()) && number.gap == Gap::Slash;
    let back = match before {
        Some((_, word)) if word.text == "to" => 2,
        Some(_) if low < high || paired => 1,
        _ => 0,
    };
    let first = number_place.saturating_sub(back);
    Some(Amount {
        low: low.saturating_mul(tablets.0),
        high: high.saturating_mul(tablets.1),
        words: (first, *unit_place),
        is_unclear,
    })
}

/// How many tablets are taken at a time; nothing where it is not plain.
fn count(around: &[(usize, &Word)], amount_at: usize) -> Option<(i64, i64)> {
    let counted = around.iter().enumerate().filter(|(place, (_, word))| {
        is_counted(&word.text)
            && place.checked_sub(1).and_then(|before| around.get(before)).is_some_and(|(_, word)| word.is_number())
    });
    let mut counts = counted.filter_map(|(place, _)| {
        let number = place.checked_sub(1)?;
        if number == amount_at {
            return None;
        }
        let most = around.get(number)?.1.text.parse::<i64>().ok().filter(|count| *count <= 30);
        let least = number
            .checked_sub(1)
            .and_then(|place| around.get(place))
            .and_then(|(_, word)| word.text.parse::<i64>().ok());
        Some(most.map(|most| (least.filter(|least| *least < most).unwrap_or(most), most)))
    });
    counts.next().unwrap_or(Some((1, 1)))
}

/// A number without a unit is kept as the dose that was typed, and not calculated with.
fn bare_number(around: &[(usize, &Word)]) -> Option<Amount> {
    let text = |at: usize| around.get(at).map_or("", |(_, word)| word.text.as_str());
    // Of time, or how often, and no dose: "every 12 weeks", "since 2019", "3x a week".
    let at = (0..around.len()).find(|at| {
        let (before, this, next) = (text(at.wrapping_sub(1)), text(*at), text(at.wrapping_add(1)));
        this.starts_with(|first: char| first.is_ascii_digit())
            && !is_one_of(next, "week weeks day days month months hours h years")
            && !is_one_of(before, "every q x in since until till age")
            && (1 < this.len() || !is_one_of(next, "x times"))
    })?;
    let (first, _) = around.get(at)?;
    let second = around.get(at.saturating_add(1)).filter(|(place, word)| {
        *place == first.saturating_add(1) && word.is_number() && (word.gap == Gap::Slash || word.text.len() == 3)
    });
    Some(Amount { low: 0, high: 0, words: (*first, second.map_or(*first, |(second, _)| *second)), is_unclear: true })
}

/// A number in thousandths.
fn thousandths(text: &str) -> Option<i64> {
    let (whole, part) = text.split_once('.').unwrap_or((text, ""));
    let part = format!("{part}000");
    let thousandths = part.get(..3)?.parse().ok()?;
    whole.get(..whole.len().min(9))?.parse::<i64>().ok()?.checked_mul(1_000)?.checked_add(thousandths)
}

#[cfg(test)]
mod tests {
    use super::super::recognise;
    use crate::intake::Typed;

    fn typed(text: &str) -> Option<String> {
        recognise(&[Typed { text, is: None }]).into_iter().next()?.dose
    }

    #[test]
    fn a_dose_is_kept_as_it_was_typed_and_a_point_before_a_number_is_never_lost() {
        let table = [
            ("xanax .25 as needed", Some(".25")),
            ("clonidine .1mg hs", Some(".1mg")),
            ("xanax.5mg bid", Some(".5mg")),
            ("vitamin B.12 daily", None),
            ("percocet 5/325 prn", Some("5/325")),
            ("percocet 10-325 q6h", Some("10-325")),
            ("suboxone 8/2 mg strip bid", Some("8/2 mg")),
            ("benadryl 25 to 50 mg most nights", Some("25 to 50 mg")),
            ("ativan q6h", None),
            ("depo-provera every 12 weeks", None),
            ("zoloft since 2010, 100 mg", Some("100 mg")),
            ("ativan 3x a week", None),
        ];
        for (text, dose) in table {
            assert_eq!(typed(text).as_deref(), dose, "{text}");
        }
    }
    #[test]
    fn how_often_is_read_in_the_words_of_patients() {
        let often = |text: &str| recognise(&[Typed { text, is: None }]).first().and_then(|entry| entry.often.id());
        for text in ["lorazepam.5mg bid", "butrans once a week", "lorazepam on weekdays", "lorazepam dos veces al dia"]
        {
            assert_eq!(often(text), Some("regular"), "{text}");
        }
        for text in ["lorazepam once a week", "lorazepam 1-2 times per month", "lorazepam si lo necesito"] {
            assert_eq!(often(text), Some("occasional"), "{text}");
        }
    }
}
