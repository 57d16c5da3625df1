//! Calendar dates as days since 1970-01-01, and reading whole or partial ones.
//! It never asks a clock and never guesses the order of day and month.
//! Read next: `value.rs`.

/// A span of days, both ends included, as days since 1970-01-01.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Days {
    /// First day.
    pub first: i64,
    /// Last day.
    pub last: i64,
}

/// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY`; nothing when it is no such date from 1850 to 2200.
///
/// ```
/// use ketamine_intake::intake::{days_since_1970, read_date};
/// let day = read_date("2026-11-21").unwrap();
/// assert_eq!((day.first, day.last), (20_778, 20_778));
/// let february = read_date("2024-02").unwrap();
/// assert_eq!(february.last, days_since_1970(2024, 2, 29));
/// assert!(read_date("11/21/2026").is_none());
/// ```
#[must_use]
pub fn read_date(text: &str) -> Option<Days> {
    let mut parts = text.split('-');
    let year = part(parts.next()?, 4).filter(|year| (1850..=2200).contains(year))?;
    let Some(month_text) = parts.next() else {
        return Some(Days { first: days_since_1970(year, 1, 1), last: days_since_1970(year, 12, 31) });
    };
    let month = part(month_text, 2).filter(|month| (1..=12).contains(month))?;
    let last_of_month = days_in_month(year, month);
    let Some(day_text) = parts.next() else {
        return Some(Days {
            first: days_since_1970(year, month, 1),
            last: days_since_1970(year, month, last_of_month),
        });
    };
    let day = part(day_text, 2).filter(|day| 1 <= *day && *day <= last_of_month)?;
    if parts.next().is_some() {
        return None;
    }
    let day = days_since_1970(year, month, day);
    Some(Days { first: day, last: day })
}

fn part(text: &str, digits: usize) -> Option<i64> {
    let only_digits = text.len() == digits && text.bytes().all(|byte| byte.is_ascii_digit());
    if only_digits { text.parse().ok() } else { None }
}

fn days_in_month(year: i64, month: i64) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

fn is_leap(year: i64) -> bool {
    let divides = |n: i64| year.rem_euclid(n) == 0;
    divides(4) && (!divides(100) || divides(400))
}

/// Days since 1970-01-01 of a date of the Gregorian calendar.
///
/// Method: count days from 0000-03-01 in cycles of 400 years (146,097 days).
#[must_use]
pub fn days_since_1970(year: i64, month: i64, day: i64) -> i64 {
    let from_march = month.saturating_add(9).rem_euclid(12);
    let year = if month <= 2 { year.saturating_sub(1) } else { year };
    let cycle = year.div_euclid(400);
    let year_of_cycle = year.rem_euclid(400);
    let day_of_year =
        from_march.saturating_mul(153).saturating_add(2).div_euclid(5).saturating_add(day).saturating_sub(1);
    let day_of_cycle = year_of_cycle
        .saturating_mul(365)
        .saturating_add(year_of_cycle.div_euclid(4))
        .saturating_sub(year_of_cycle.div_euclid(100))
        .saturating_add(day_of_year);
    cycle.saturating_mul(146_097).saturating_add(day_of_cycle).saturating_sub(719_468)
}

/// Year, month and day of a number of days since 1970-01-01.
#[must_use]
pub fn year_month_day(days: i64) -> (i64, i64, i64) {
    let days = days.saturating_add(719_468);
    let cycle = days.div_euclid(146_097);
    let day_of_cycle = days.rem_euclid(146_097);
    let year_of_cycle = day_of_cycle
        .saturating_sub(day_of_cycle.div_euclid(1_460))
        .saturating_add(day_of_cycle.div_euclid(36_524))
        .saturating_sub(day_of_cycle.div_euclid(146_096))
        .div_euclid(365);
    let day_of_year = day_of_cycle.saturating_sub(
        year_of_cycle
            .saturating_mul(365)
            .saturating_add(year_of_cycle.div_euclid(4))
            .saturating_sub(year_of_cycle.div_euclid(100)),
    );
    let from_march = day_of_year.saturating_mul(5).saturating_add(2).div_euclid(153);
    let day =
        day_of_year.saturating_sub(from_march.saturating_mul(153).saturating_add(2).div_euclid(5)).saturating_add(1);
    let month = if from_march < 10 { from_march.saturating_add(3) } else { from_march.saturating_sub(9) };
    let year = cycle.saturating_mul(400).saturating_add(year_of_cycle).saturating_add(i64::from(month <= 2));
    (year, month, day)
}

/// `YYYY-MM-DD` of a number of days since 1970-01-01.
#[must_use]
pub fn date_text(days: i64) -> String {
    let (year, month, day) = year_month_day(days);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::{date_text, days_since_1970, read_date, year_month_day};

    #[test]
    fn every_day_of_six_centuries_comes_back() {
        let mut expected = days_since_1970(1800, 1, 1);
        assert_eq!(days_since_1970(1970, 1, 1), 0);
        for year in 1800..2400 {
            for month in 1..=12 {
                for day in 1..=super::days_in_month(year, month) {
                    assert_eq!(days_since_1970(year, month, day), expected);
                    assert_eq!(year_month_day(expected), (year, month, day));
                    expected += 1;
                }
            }
        }
    }

    #[test]
    fn the_leap_day_exists_only_in_leap_years() {
        assert!(read_date("2024-02-29").is_some());
        assert!(read_date("2026-02-29").is_none());
        assert!(read_date("2000-02-29").is_some());
        assert!(read_date("2100-02-29").is_none());
    }

    #[test]
    fn odd_dates_are_not_read() {
        for text in
            ["", "-", "2026-", "2026-1-1", "2026-11-21-1", "26-11-21", "2026-13-01", "2026-00-10", "２０２６-11-21"]
        {
            assert_eq!(read_date(text), None, "{text}");
        }
        assert_eq!(date_text(20_778), "2026-11-21");
    }
}
