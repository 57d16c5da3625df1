//! Lorazepam equivalents of benzodiazepines, where two published tables give them.
//! It never gives one number where the tables differ: an interval, rounded outwards, and nothing for the rest.
//! Read next: `trials.rs`.
//!
//! Source: approximate equivalents to 10 mg of oral diazepam by the VA/DoD guideline on substance use (2021) and by the
//! Ashton manual (2002), as printed side by side in the pocket guide of the ASAM guideline on benzodiazepines (one page
//! read, on 22 November 2026; guidelinecentral.com/i/1532950/18). "For guidance only": no dosing advice.

/// How much lorazepam one milligram of a medicine stands for, in micrograms.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Equivalent {
    /// The ingredient.
    pub ingredient: &'static str,
    /// By the table that gives less.
    pub low: i64,
    /// By the table that gives more.
    pub high: i64,
}

const fn row(ingredient: &'static str, low: i64, high: i64) -> Equivalent {
    Equivalent { ingredient, low, high }
}

/// By ingredient.
pub static EQUIVALENTS: &[Equivalent] = &[
    row("alprazolam", 2000, 2000),
    row("chlordiazepoxide", 40, 80),
    row("clonazepam", 2000, 2000),
    row("clorazepate", 66, 134),
    row("diazepam", 100, 200),
    row("estazolam", 500, 2000),
    row("flurazepam", 33, 134),
    row("lorazepam", 1000, 1000),
    row("oxazepam", 50, 67),
    row("quazepam", 50, 200),
    row("temazepam", 50, 134),
    row("triazolam", 2000, 8000),
];

/// The equivalent of one milligram of an ingredient; nothing where none is published.
#[must_use]
pub fn equivalent(ingredient: &str) -> Option<Equivalent> {
    EQUIVALENTS.iter().find(|row| row.ingredient == ingredient).copied()
}

#[cfg(test)]
mod tests {
    use super::{EQUIVALENTS, equivalent};

    /// Milligrams that stand for 10 mg of diazepam: VA/DoD, and the ends of Ashton's range.
    const TABLES: &[(&str, f64, f64, f64)] = &[
        ("alprazolam", 1.0, 0.5, 0.5),
        ("chlordiazepoxide", 25.0, 25.0, 25.0),
        ("clonazepam", 1.0, 0.5, 0.5),
        ("clorazepate", 15.0, 15.0, 15.0),
        ("diazepam", 10.0, 10.0, 10.0),
        ("estazolam", 1.0, 1.0, 2.0),
        ("flurazepam", 15.0, 15.0, 30.0),
        ("lorazepam", 2.0, 1.0, 1.0),
        ("oxazepam", 30.0, 20.0, 20.0),
        ("quazepam", 10.0, 20.0, 20.0),
        ("temazepam", 15.0, 20.0, 20.0),
        ("triazolam", 0.25, 0.5, 0.5),
    ];

    #[test]
    fn every_row_encloses_what_both_tables_say() {
        assert_eq!(EQUIVALENTS.len(), TABLES.len());
        for (ingredient, va, ashton_least, ashton_most) in TABLES {
            let row = equivalent(ingredient).unwrap();
            for exact in [2_000.0 / va, 1_000.0 / ashton_least, 1_000.0 / ashton_most] {
                assert!(row.low as f64 <= exact && exact <= row.high as f64, "{ingredient}: {exact}");
            }
        }
        assert_eq!(equivalent("zolpidem"), None);
    }
}
