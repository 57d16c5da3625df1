//! The three verdicts and how k of n of them combine.
//! It never knows what a verdict is about.
//! Read next: `condition.rs`.

/// Whether a condition holds for the values that the answers allow.
///
/// Ordered `NotMet < Unknown < Met`, so that more risk never moves a verdict down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// It holds for none of them.
    NotMet,
    /// It holds for some and fails for others.
    Unknown,
    /// It holds for all of them.
    Met,
}

impl Verdict {
    /// Combines the verdicts of n conditions of which at least `k` must hold.
    ///
    /// `Met` if `k` are; `NotMet` if `Met` and `Unknown` together are fewer than `k`; else `Unknown`.
    ///
    /// ```
    /// use ketamine_intake::logic::Verdict::{self, Met, NotMet, Unknown};
    /// assert_eq!(Verdict::k_of(2, [Met, Unknown, Met]), Met);
    /// assert_eq!(Verdict::k_of(2, [Met, Unknown, NotMet]), Unknown);
    /// assert_eq!(Verdict::k_of(2, [Met, NotMet, NotMet]), NotMet);
    /// ```
    #[must_use]
    pub fn k_of(k: usize, verdicts: impl IntoIterator<Item = Verdict>) -> Verdict {
        let (mut met, mut could_be) = (0usize, 0usize);
        for verdict in verdicts {
            if verdict == Verdict::Met {
                met = met.saturating_add(1);
            }
            if verdict != Verdict::NotMet {
                could_be = could_be.saturating_add(1);
            }
        }
        if k <= met {
            Verdict::Met
        } else if could_be < k {
            Verdict::NotMet
        } else {
            Verdict::Unknown
        }
    }

    /// What a stale answer leaves of a verdict: `Met` stays, `NotMet` is unknown again.
    #[must_use]
    pub fn of_stale(self) -> Verdict {
        self.max(Verdict::Unknown)
    }
}

#[cfg(test)]
mod tests {
    use super::Verdict::{self, Met, NotMet, Unknown};

    #[test]
    fn all_of_two_cell_by_cell() {
        let table = [
            (Met, Met, Met),
            (Met, Unknown, Unknown),
            (Met, NotMet, NotMet),
            (Unknown, Unknown, Unknown),
            (Unknown, NotMet, NotMet),
            (NotMet, NotMet, NotMet),
        ];
        for (left, right, expected) in table {
            assert_eq!(Verdict::k_of(2, [left, right]), expected);
            assert_eq!(Verdict::k_of(2, [right, left]), expected);
        }
    }

    #[test]
    fn any_of_two_cell_by_cell() {
        let table = [
            (Met, Met, Met),
            (Met, Unknown, Met),
            (Met, NotMet, Met),
            (Unknown, Unknown, Unknown),
            (Unknown, NotMet, Unknown),
            (NotMet, NotMet, NotMet),
        ];
        for (left, right, expected) in table {
            assert_eq!(Verdict::k_of(1, [left, right]), expected);
            assert_eq!(Verdict::k_of(1, [right, left]), expected);
        }
    }

    #[test]
    fn nothing_asked_of_nothing_is_met() {
        assert_eq!(Verdict::k_of(0, []), Met);
        assert_eq!(Verdict::k_of(1, []), NotMet);
    }

    #[test]
    fn stale_keeps_met_and_unsettles_not_met() {
        assert_eq!(Met.of_stale(), Met);
        assert_eq!(Unknown.of_stale(), Unknown);
        assert_eq!(NotMet.of_stale(), Unknown);
    }
}
