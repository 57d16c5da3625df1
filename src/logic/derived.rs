//! Values calculated from answers, each an interval that encloses every completion of what is missing.
//! It never settles anything that some completion inside the declared domains contradicts.
//! Read next: `situation.rs`.

use super::derived_medicines::count;
use super::threshold::{Numbers, Threshold};
use crate::intake::{ClassSet, Domain, Entry, Question, Risk, Tally, Unit, body_mass, year_month_day};

/// A value calculated from answers.
#[derive(Debug)]
pub struct Derived {
    /// Stable id in `lower_snake_case`.
    pub id: &'static str,
    /// What it is, as a clinician says it; empty in the wasm.
    pub name: &'static str,
    /// How it is calculated.
    pub kind: DerivedKind,
    /// Its unit.
    pub unit: Unit,
    /// The values it can take.
    pub domain: Domain,
    /// Which way it grows riskier.
    pub risk: Risk,
}

/// How a derived value is calculated.
#[derive(Debug)]
pub enum DerivedKind {
    /// Completed years from a date of birth to today.
    Age {
        /// The date of birth.
        birth: &'static Question,
    },
    /// A reading together with the day it was taken: stale when that day is, or may be, longer ago than the window.
    Dated {
        /// The reading.
        value: &'static Question,
        /// The day it was taken.
        taken: &'static Question,
        /// How many days it counts as recent, last day included.
        window: &'static Threshold,
    },
    /// Body mass index in whole tenths, rounded down: exact for `at_least` and `below`, which are all it is compared by.
    BodyMass {
        /// Weight, tenths of a kilogram.
        weight: &'static Question,
        /// Height, millimetres.
        height: &'static Question,
    },
    /// The sum of numbers, and of one point for each riskier answer of yes and no; a blank one counts with its whole domain.
    Sum {
        /// What is added.
        items: &'static [&'static Question],
    },
    /// How many courses of a list count.
    Courses {
        /// The list.
        list: &'static Question,
        /// Which of them.
        which: Which,
    },
    /// How many different ingredients of a medicine list are in the classes.
    MedicineCount {
        /// The list.
        list: &'static Question,
        /// The classes.
        classes: &'static ClassSet,
    },
    /// What is taken a day of all medicines in the classes, added.
    DailyDose {
        /// The list.
        list: &'static Question,
        /// The classes.
        classes: &'static ClassSet,
        /// What the doses are added in.
        scale: DoseScale,
    },
}

/// Which courses of a list count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// Those that were adequate, in this episode, without much effect.
    Adequate,
    /// The same, and those of which the patient does not know a part that matters.
    AdequateOrNotKnown,
    /// Those that are taken now.
    TakenNow,
}

/// What daily doses are added in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DoseScale {
    /// In micrograms of the medicine itself.
    Own,
    /// In micrograms of the medicine that its class is compared with.
    Equivalent,
}

/// An interval of values, and whether what it settled as "not" is open again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Interval {
    /// Smallest possible value.
    pub low: i64,
    /// Largest possible value.
    pub high: i64,
    /// Too old, or possibly so.
    pub stale: bool,
}

impl Derived {
    /// The questions it is calculated from.
    pub fn inputs(&self) -> std::vec::IntoIter<&'static Question> {
        let inputs = match self.kind {
            DerivedKind::Age { birth } => vec![birth],
            DerivedKind::Dated { value, taken, .. } => vec![value, taken],
            DerivedKind::BodyMass { weight, height } => vec![weight, height],
            DerivedKind::Sum { items } => items.to_vec(),
            DerivedKind::Courses { list, .. }
            | DerivedKind::MedicineCount { list, .. }
            | DerivedKind::DailyDose { list, .. } => vec![list],
        };
        inputs.into_iter()
    }

    /// The classes of medicines it looks for, if any.
    #[must_use]
    pub const fn classes(&self) -> Option<&'static ClassSet> {
        match self.kind {
            DerivedKind::MedicineCount { classes, .. } | DerivedKind::DailyDose { classes, .. } => Some(classes),
            _ => None,
        }
    }

    /// Calculates the value from what `read` gives of each question; nothing when it is not asked for.
    pub fn calculate<'a>(&self, today: i64, read: &dyn Fn(&'static Question) -> Input<'a>) -> Option<Interval> {
        self.calculate_with(&Numbers::default(), today, read)
    }

    /// The same, with the numbers that a program sets.
    pub fn calculate_with<'a>(
        &self,
        numbers: &Numbers,
        today: i64,
        read: &dyn Fn(&'static Question) -> Input<'a>,
    ) -> Option<Interval> {
        match self.kind {
            DerivedKind::Age { birth } => self.age(today, read(birth)),
            DerivedKind::Dated { value, taken, window } => {
                self.dated(today, read(value), read(taken), numbers.of(window))
            }
            DerivedKind::BodyMass { weight, height } => self.body_mass(read(weight), read(height)),
            DerivedKind::Sum { items } => self.sum(items, read),
            DerivedKind::Courses { list, which } => self.courses(read(list), which),
            DerivedKind::MedicineCount { list, classes } => {
                self.over_list(read(list), |entries| count(entries, *classes))
            }
            DerivedKind::DailyDose { list, classes, scale } => {
                self.over_list(read(list), |entries| self.dose(entries, *classes, scale))
            }
        }
    }

    fn age(&self, today: i64, birth: Input<'_>) -> Option<Interval> {
        match birth {
            Input::Value { low, high, stale } => Some(Interval {
                low: self.domain.nearest(years_between(high, today)),
                high: self.domain.nearest(years_between(low, today)),
                stale,
            }),
            Input::NotAsked => None,
            _ => Some(self.anything()),
        }
    }

    fn dated(&self, today: i64, value: Input<'_>, taken: Input<'_>, window: i64) -> Option<Interval> {
        let (low, high, stale) = match value {
            Input::Value { low, high, stale } => (low, high, stale),
            Input::NotAsked => return None,
            _ => return Some(self.anything()),
        };
        let recent = match taken {
            Input::Value { low: earliest, .. } => today.saturating_sub(earliest) <= window,
            _ => false,
        };
        Some(Interval { low, high, stale: stale || !recent })
    }

    /// An index outside the domain is no index: one of the two numbers is wrong.
    fn body_mass(&self, weight: Input<'_>, height: Input<'_>) -> Option<Interval> {
        match (weight, height) {
            (Input::NotAsked, _) | (_, Input::NotAsked) => None,
            (
                Input::Value { low: lightest, high: heaviest, stale: old_weight },
                Input::Value { low: shortest, high: tallest, stale: old_height },
            ) => {
                let (low, high) = (body_mass(lightest, tallest), body_mass(heaviest, shortest));
                let inside = self.domain.low <= low && high <= self.domain.high;
                Some(if inside { Interval { low, high, stale: old_weight || old_height } } else { self.anything() })
            }
            _ => Some(self.anything()),
        }
    }

    fn sum<'a>(
        &self,
        items: &'static [&'static Question],
        read: &dyn Fn(&'static Question) -> Input<'a>,
    ) -> Option<Interval> {
        let mut total = Interval { low: 0, high: 0, stale: false };
        if !items.is_empty() && items.iter().all(|item| read(item) == Input::NotAsked) {
            return None;
        }
        for item in items {
            let domain = item.domain();
            let (low, high, stale) = match read(item) {
                Input::Value { low, high, stale } => (low, high, stale),
                Input::NotAsked => (domain.low, domain.low, false),
                _ => (domain.low, domain.high, false),
            };
            total.low = total.low.saturating_add(low);
            total.high = total.high.saturating_add(high);
            total.stale |= stale;
        }
        Some(total)
    }

    fn courses(&self, list: Input<'_>, which: Which) -> Option<Interval> {
        let most = self.domain.high;
        match list {
            Input::Courses { adequate, not_known, now, open, stale } => {
                let Tally { low, high } = match which {
                    Which::Adequate => adequate,
                    Which::AdequateOrNotKnown => not_known,
                    Which::TakenNow => now,
                };
                Some(Interval { low: low.min(most), high: if open { most } else { high.min(most) }, stale })
            }
            Input::NotAsked => None,
            _ => Some(self.anything()),
        }
    }

    pub(super) fn anything(&self) -> Interval {
        Interval { low: self.domain.low, high: self.domain.high, stale: false }
    }
}

/// What a derived value sees of one of its questions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Input<'a> {
    /// A value, perhaps partial.
    Value {
        /// Smallest possible value.
        low: i64,
        /// Largest possible value.
        high: i64,
        /// Too old, or possibly so.
        stale: bool,
    },
    /// How many courses of a list count.
    Courses {
        /// Those that were adequate.
        adequate: Tally,
        /// Those that were adequate, or of which a part is not known.
        not_known: Tally,
        /// Those that are taken now.
        now: Tally,
        /// The list may hold more.
        open: bool,
        /// Too old, or possibly so.
        stale: bool,
    },
    /// Medicines.
    Entries {
        /// One item an entry.
        entries: &'a [Entry],
        /// There may be more.
        open: bool,
        /// Too old, or possibly so.
        stale: bool,
    },
    /// No value, and it may still be asked.
    Missing,
    /// No value, because its gate is not met.
    NotAsked,
}

/// Completed years between two days since 1970-01-01; never negative.
#[must_use]
pub fn years_between(birth: i64, today: i64) -> i64 {
    let ((birth_year, birth_month, birth_day), (year, month, day)) = (year_month_day(birth), year_month_day(today));
    let years = year.saturating_sub(birth_year);
    let had_birthday = (birth_month, birth_day) <= (month, day);
    if had_birthday { years } else { years.saturating_sub(1) }.max(0)
}

#[cfg(test)]
mod tests {
    use super::{Derived, DerivedKind, Input, Interval, years_between};
    use crate::intake::{Domain, Risk, Unit, days_since_1970};
    use crate::logic::fixture::{DAY, MASS, READING, SUM, TODAY};

    static AGE: Derived = Derived {
        id: "age",
        name: "age",
        kind: DerivedKind::Age { birth: &DAY.0 },
        unit: Unit::Years,
        domain: Domain { low: 0, high: 120 },
        risk: Risk::Outside { low: 30, high: 59 },
    };

    fn given(low: i64, high: i64) -> Input<'static> {
        Input::Value { low, high, stale: false }
    }

    fn interval(low: i64, high: i64, stale: bool) -> Option<Interval> {
        Some(Interval { low, high, stale })
    }

    #[test]
    fn a_birthday_counts_from_the_day_itself() {
        let born = days_since_1970(2008, 11, 21);
        assert_eq!(years_between(born, days_since_1970(2026, 11, 20)), 17);
        assert_eq!(years_between(born, days_since_1970(2026, 11, 21)), 18);
    }

    #[test]
    fn born_on_a_leap_day_turns_on_the_first_of_march_in_other_years() {
        let born = days_since_1970(2008, 2, 29);
        assert_eq!(years_between(born, days_since_1970(2026, 2, 28)), 17);
        assert_eq!(years_between(born, days_since_1970(2026, 3, 1)), 18);
    }

    #[test]
    fn an_age_lies_between_that_of_the_last_and_of_the_first_day() {
        let today = days_since_1970(2026, 11, 21);
        let in_2008 = given(days_since_1970(2008, 1, 1), days_since_1970(2008, 12, 31));
        assert_eq!(AGE.calculate(today, &|_| in_2008), interval(17, 18, false));
        let in_1850 = given(days_since_1970(1850, 1, 1), days_since_1970(1850, 1, 1));
        assert_eq!(AGE.calculate(today, &|_| in_1850), interval(120, 120, false));
        assert_eq!(AGE.calculate(today, &|_| Input::Missing), interval(0, 120, false));
        assert_eq!(AGE.calculate(today, &|_| Input::NotAsked), None);
    }

    #[test]
    fn a_reading_is_stale_from_the_day_after_its_window_and_without_a_day() {
        let table = [
            (given(TODAY - 5, TODAY - 5), interval(3, 3, false)),
            (given(TODAY - 6, TODAY - 6), interval(3, 3, true)),
            (given(TODAY - 6, TODAY), interval(3, 3, true)),
            (Input::Missing, interval(3, 3, true)),
            (Input::NotAsked, interval(3, 3, true)),
        ];
        for (taken, expected) in table {
            let read = |question: &crate::intake::Question| if question.id == "day" { taken } else { given(3, 3) };
            assert_eq!(READING.derived.calculate(TODAY, &read), expected, "{taken:?}");
        }
        let no_reading =
            |question: &crate::intake::Question| if question.id == "day" { given(0, 0) } else { Input::Missing };
        assert_eq!(READING.derived.calculate(TODAY, &no_reading), interval(0, 10, false));
    }

    #[test]
    fn a_sum_counts_what_is_missing_with_its_whole_domain_and_what_is_not_asked_with_none() {
        let table = [
            (given(3, 3), interval(6, 6, false)),
            (Input::Missing, interval(3, 13, false)),
            (Input::NotAsked, interval(3, 3, false)),
            (Input::Value { low: 3, high: 3, stale: true }, interval(6, 6, true)),
        ];
        for (other, expected) in table {
            let read = |question: &crate::intake::Question| if question.id == "other" { other } else { given(3, 3) };
            assert_eq!(SUM.0.calculate(TODAY, &read), expected, "{other:?}");
        }
        assert_eq!(SUM.0.calculate(TODAY, &|_| Input::NotAsked), None);
    }

    #[test]
    fn a_body_mass_index_is_rounded_down_to_tenths_and_impossible_ones_are_anything() {
        let table = [
            ((816, 1778), interval(258, 258, false)),
            // 30.0 exactly, and the last gram below it.
            ((1_200, 2_000), interval(300, 300, false)),
            ((1_199, 2_000), interval(299, 299, false)),
            ((2_500, 1_000), interval(100, 800, false)),
        ];
        for ((weight, height), expected) in table {
            let read = |question: &crate::intake::Question| {
                if question.id == "weight" { given(weight, weight) } else { given(height, height) }
            };
            assert_eq!(MASS.calculate(TODAY, &read), expected, "{weight} {height}");
        }
        assert_eq!(MASS.calculate(TODAY, &|_| Input::Missing), interval(100, 800, false));
        assert_eq!(MASS.calculate(TODAY, &|_| Input::NotAsked), None);
    }
}
