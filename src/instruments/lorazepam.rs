//! Lorazepam equivalents of benzodiazepines, where two published tables give them.
//! It never gives one number where the tables differ: an interval, and nothing for the rest.
//! Read next: `trials.rs`.
//!
//! Source: approximate equivalents to 10 mg of oral diazepam by the VA/DoD guideline on substance use (2021) and by the
//! Ashton manual (2002), as printed side by side in the pocket guide of the ASAM guideline on benzodiazepines (one page
//! read, on 22 November 2026; guidelinecentral.com/i/1532950/18). "For guidance only": no dosing advice.

use crate::intake::{Candidate, Daily, Entry};

/// A medicine in both tables: hundredths of a milligram that stand for 10 mg of diazepam.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Equivalent {
    /// The ingredient.
    pub ingredient: &'static str,
    /// By the VA/DoD guideline.
    pub va: i64,
    /// By the Ashton manual: the least and the most.
    pub ashton: (i64, i64),
}

const fn row(ingredient: &'static str, va: i64, ashton: (i64, i64)) -> Equivalent {
    Equivalent { ingredient, va, ashton }
}

const LORAZEPAM: Equivalent = row("lorazepam", 200, (100, 100));

/// By ingredient.
pub static EQUIVALENTS: &[Equivalent] = &[
    row("alprazolam", 100, (50, 50)),
    row("chlordiazepoxide", 2500, (2500, 2500)),
    row("clonazepam", 100, (50, 50)),
    row("clorazepate", 1500, (1500, 1500)),
    row("diazepam", 1000, (1000, 1000)),
    row("estazolam", 100, (100, 200)),
    row("flurazepam", 1500, (1500, 3000)),
    LORAZEPAM,
    row("oxazepam", 3000, (2000, 2000)),
    row("quazepam", 1000, (2000, 2000)),
    row("temazepam", 1500, (2000, 2000)),
    row("triazolam", 25, (50, 50)),
];

/// A daily dose as lorazepam: from the least to the most that a table gives, rounded outwards to whole micrograms.
///
/// Nothing where no equivalent is published.
#[must_use]
pub fn as_lorazepam(ingredient: &str, daily: Daily) -> Option<Daily> {
    let row = EQUIVALENTS.iter().find(|row| row.ingredient == ingredient)?;
    let columns = [(LORAZEPAM.va, row.va), (LORAZEPAM.ashton.0, row.ashton.0), (LORAZEPAM.ashton.1, row.ashton.1)];
    let low = columns.iter().filter_map(|(of, per)| daily.low.checked_mul(*of)?.checked_div(*per)).min()?;
    let up = |of: i64, per: i64| daily.high.checked_mul(of)?.checked_add(per.checked_sub(1)?)?.checked_div(per);
    let high = columns.iter().try_fold(i64::MIN, |most, (of, per)| Some(up(*of, *per)?.max(most)))?;
    Some(Daily { low, high })
}

/// The entries with the equivalent of every dose that was read; a combination, or a dose that was not read, has none.
#[must_use]
pub fn with_equivalents(mut entries: Vec<Entry>) -> Vec<Entry> {
    for candidate in entries.iter_mut().flat_map(|entry| &mut entry.candidates) {
        candidate.equivalent = equivalent(candidate);
    }
    entries
}

fn equivalent(candidate: &Candidate) -> Option<Daily> {
    match candidate.parts.as_slice() {
        [(ingredient, _)] => as_lorazepam(ingredient, candidate.daily?),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::{EQUIVALENTS, as_lorazepam};
    use crate::intake::Daily;

    /// A daily dose in micrograms, and what it stands for: worked by hand from the printed page.
    const KNOWN: &[(&str, i64, i64, i64)] = &[
        ("alprazolam", 500, 1_000, 1_000),
        ("chlordiazepoxide", 25_000, 1_000, 2_000),
        ("clonazepam", 1_000, 2_000, 2_000),
        ("clorazepate", 15_000, 1_000, 2_000),
        ("diazepam", 10_000, 1_000, 2_000),
        ("estazolam", 1_000, 500, 2_000),
        ("flurazepam", 15_000, 500, 2_000),
        ("lorazepam", 2_000, 2_000, 2_000),
        ("oxazepam", 30_000, 1_500, 2_000),
        ("quazepam", 10_000, 500, 2_000),
        ("temazepam", 15_000, 750, 2_000),
        ("triazolam", 250, 500, 2_000),
    ];

    #[test]
    fn a_dose_stands_for_what_the_two_tables_say() {
        assert_eq!(EQUIVALENTS.len(), KNOWN.len());
        for (ingredient, dose, low, high) in KNOWN {
            let daily = Daily { low: *dose, high: *dose };
            assert_eq!(as_lorazepam(ingredient, daily), Some(Daily { low: *low, high: *high }), "{ingredient}");
        }
        assert_eq!(as_lorazepam("zolpidem", Daily { low: 10_000, high: 10_000 }), None);
        assert_eq!(as_lorazepam("clobazam", Daily { low: 10_000, high: 10_000 }), None);
    }

    #[test]
    fn an_interval_is_rounded_outwards_and_never_narrows() {
        let spread = Daily { low: 10_000, high: 20_000 };
        assert_eq!(as_lorazepam("temazepam", spread), Some(Daily { low: 500, high: 2_667 }));
        assert_eq!(as_lorazepam("oxazepam", Daily { low: 1, high: 1 }), Some(Daily { low: 0, high: 1 }));
        for row in EQUIVALENTS {
            let mut last = Daily { low: 0, high: 0 };
            for dose in (0..50_000).step_by(250) {
                let found = as_lorazepam(row.ingredient, Daily { low: dose, high: dose }).unwrap();
                assert!(found.low <= found.high && last.low <= found.low && last.high <= found.high, "{row:?}");
                last = found;
            }
        }
        assert_eq!(as_lorazepam("diazepam", Daily { low: i64::MAX, high: i64::MAX }), None, "no overflow");
    }
}
