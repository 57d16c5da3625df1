//! What an answer means: the set of values it stands for, or why there is none.
//! It never turns a missing answer into a value.
//! Read next: `read.rs`.

use super::medicine::Entry;
use super::question::{Domain, Kind, OptionSet, Question};
use super::trial::{Trial, TrialTable};

/// The answer of one question, as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The values it stands for, or why there are none.
    pub reply: Result<Values, Missing>,
    /// As typed, when that differs from what was read.
    pub typed: Option<String>,
    /// Older than its part keeps: what it settled as "not" is open again.
    pub stale: bool,
}

/// The set of values that an answer stands for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Values {
    /// The answer yes.
    Yes,
    /// The answer no.
    No,
    /// The option at this place.
    Choice(u8),
    /// The options named, and whether there may be more.
    List {
        /// What was named.
        stated: OptionSet,
        /// Why the list may hold more; nothing when it is complete.
        open: Option<Missing>,
    },
    /// Any number from `low` to `high`: days ago for `When`, days since 1970-01-01 for `Date`.
    Interval {
        /// Smallest.
        low: i64,
        /// Largest.
        high: i64,
    },
    /// Medicines, each with its candidate readings; no candidate: not recognised.
    Entries {
        /// One item an entry.
        entries: Vec<Entry>,
        /// Why the list may hold more; nothing when it is complete.
        open: Option<Missing>,
    },
    /// Courses of medicines tried earlier.
    Trials {
        /// What they are judged by.
        table: &'static TrialTable,
        /// One item a record.
        trials: Vec<Trial>,
        /// Why the list may hold more; nothing when it is complete.
        open: Option<Missing>,
    },
    /// The patient's own words.
    Words(String),
}

/// Why a question has no value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Missing {
    /// Silence: an absent key, an empty text, an empty list.
    NotAnswered,
    /// "Not sure."
    Unsure,
    /// "I'd rather not say."
    Declined,
    /// Left for the visit.
    DeclinedVisit,
    /// Something that could not be read; listed among the problems.
    Unreadable,
}

impl Answer {
    /// Silence.
    pub const SILENCE: Answer = Answer { reply: Err(Missing::NotAnswered), typed: None, stale: false };

    /// The values, if there are any.
    #[must_use]
    pub fn values(&self) -> Option<&Values> {
        self.reply.as_ref().ok()
    }

    /// Whether the answer leaves anything open: missing, an open list, a partial value, or a stale one.
    #[must_use]
    pub fn leaves_open(&self) -> bool {
        self.stale
            || match &self.reply {
                Err(_) => true,
                Ok(Values::List { open, .. }) => open.is_some(),
                Ok(Values::Entries { entries, open }) => open.is_some() || entries.iter().any(Entry::is_open),
                Ok(Values::Trials { table, trials, open }) => {
                    open.is_some() || trials.iter().any(|trial| trial.is_open(table))
                }
                Ok(Values::Interval { low, high }) => low < high,
                Ok(Values::Yes | Values::No | Values::Choice(_) | Values::Words(_)) => false,
            }
    }
}

impl Question {
    /// The values its answers can take, as numbers: of yes and no one point for the riskier; a single point for the rest.
    #[must_use]
    pub fn domain(&self) -> Domain {
        match self.kind {
            Kind::Number(_, domain) => domain,
            Kind::YesNo => Domain { low: 0, high: 1 },
            Kind::When(_) | Kind::Date => Domain { low: LONGEST_AGO.wrapping_neg(), high: LONGEST_AGO },
            _ => Domain { low: 0, high: 0 },
        }
    }
}

/// The open end of a band: one hundred years, in days.
pub(crate) const LONGEST_AGO: i64 = 36_600;
