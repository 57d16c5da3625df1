//! The shape of a question: its kind, its options or domain, and which way its answers grow riskier.
//! It never holds a gate, a level or anything a clinic may change; those stand beside it in the pack.
//! Read next: `answer.rs`.

use super::trial::TrialTable;
use super::unit::Unit;

/// Something the intake asks.
#[derive(Debug)]
pub struct Question {
    /// Stable id in `lower_snake_case`; never renamed, never reused.
    pub id: &'static str,
    /// What it is about, as a clinician says it; empty in the wasm.
    pub name: &'static str,
    /// Which answers it takes.
    pub kind: Kind,
    /// Which way its answers grow riskier.
    pub risk: Risk,
    /// Whether "not sure" is a missing answer or one of the options.
    pub unsure: Unsure,
}

/// Which answers a question takes.
#[derive(Debug)]
pub enum Kind {
    /// `yes` or `no`.
    YesNo,
    /// Exactly one of the options.
    OneOf(&'static [Choice]),
    /// Any number of the options, or `none`.
    AnyOf(&'static [Choice]),
    /// A whole number of a stated scale inside a domain.
    Number(Unit, Domain),
    /// How long ago, as one of the bands or a date; held as days before today.
    When(&'static [Band]),
    /// A calendar date, whole or partial; held as days since 1970-01-01.
    Date,
    /// Names of medicines, one an entry.
    Medicines,
    /// Courses of medicines tried earlier, one record an entry.
    Trials(&'static TrialTable),
    /// The patient's own words; no rule reads them.
    Text,
}

/// One option of a question.
#[derive(Debug)]
pub struct Choice {
    /// Stable id, never one of the reserved words.
    pub id: &'static str,
    /// As a clinician says it; empty in the wasm.
    pub name: &'static str,
    /// Where it stands in the order of risk.
    pub risk: OptionRisk,
    /// Other options that may be the truth when this one is chosen ("type not known").
    pub may_be: OptionSet,
}

/// Where an option stands in the order of risk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OptionRisk {
    /// A single choice: a higher rank is riskier. In a list: naming it is riskier than not (rank ignored).
    Rank(u8),
    /// In a list: naming it may lower a risk.
    Lowers,
    /// No order; listed in the rule book with the reason of its question.
    Unordered,
}

/// A band of days before today, both ends included.
#[derive(Debug)]
pub struct Band {
    /// Stable id.
    pub id: &'static str,
    /// In words; empty in the wasm.
    pub name: &'static str,
    /// Fewest days ago.
    pub low: i64,
    /// Most days ago.
    pub high: i64,
}

/// The values a number can take, both ends included, in the scale of its unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Domain {
    /// Smallest value.
    pub low: i64,
    /// Largest value.
    pub high: i64,
}

impl Domain {
    /// The number, or the end of the domain beyond which it lies.
    #[must_use]
    pub fn nearest(self, number: i64) -> i64 {
        number.max(self.low).min(self.high)
    }
}

/// Which way the answers of a question grow riskier.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Risk {
    /// More, later options, or `yes`. For `When`: more recent.
    Up,
    /// Less, or `no`.
    Down,
    /// Both below `low` and over `high`, each side on its own.
    Outside {
        /// Values below this grow riskier downwards.
        low: i64,
        /// Values above this grow riskier upwards.
        high: i64,
    },
    /// Each option says it for itself.
    ByOption,
    /// No order, with the reason; empty in the wasm.
    Unordered(&'static str),
}

/// Whether "not sure" is a missing answer or one of the options.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unsure {
    /// The reserved word `unsure` is offered and counts as missing.
    Missing,
    /// An option of the question says it and carries a level of its own.
    AnOption,
}

/// A set of options of one question, by their place in its list (at most 64).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct OptionSet(pub u64);

impl OptionSet {
    /// No option.
    pub const EMPTY: OptionSet = OptionSet(0);

    /// The set with the option at `place` added.
    #[must_use]
    pub const fn with(self, place: u8) -> OptionSet {
        OptionSet(self.0 | 1u64.wrapping_shl(place as u32))
    }

    /// Whether the two sets share an option.
    #[must_use]
    pub const fn meets(self, other: OptionSet) -> bool {
        self.0 & other.0 != 0
    }

    /// Whether the option at `place` is in the set.
    #[must_use]
    pub const fn holds(self, place: u8) -> bool {
        self.meets(OptionSet::EMPTY.with(place))
    }

    /// Both sets together.
    #[must_use]
    pub const fn union(self, other: OptionSet) -> OptionSet {
        OptionSet(self.0 | other.0)
    }

    /// The places in the set, in order.
    pub fn places(self) -> impl Iterator<Item = u8> {
        (0..64u8).filter(move |place| self.holds(*place))
    }
}

impl Question {
    /// The options of a choice or list; none for other kinds.
    #[must_use]
    pub fn choices(&self) -> &'static [Choice] {
        match self.kind {
            Kind::OneOf(choices) | Kind::AnyOf(choices) => choices,
            _ => &[],
        }
    }

    /// The option at a place.
    #[must_use]
    pub fn choice(&self, place: u8) -> Option<&'static Choice> {
        self.choices().get(usize::from(place))
    }
}
