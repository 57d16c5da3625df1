//! What a clinic may change of the pack: a number, a level, a step, a question of the form, the words of a text.
//! It never holds one that loosens without name, reason and date.
//! Read next: `adjust.rs`.

use crate::intake::Question;
use crate::logic::Threshold;
use crate::pack::{Before, Level, Rule, Step};

/// How long a loosening holds, in days, last day included: the longest twelve months.
pub const LOOSENING_HOLDS_DAYS: i64 = 366;
/// One thing that the clinic changed.
#[derive(Debug, Clone)]
pub struct Adjustment {
    /// What.
    pub what: What,
    /// Whether it makes the screening looser.
    pub loosens: bool,
    /// Who, why and when; always there for a loosening.
    pub signed: Option<Signed>,
    /// A loosening older than twelve months: the pack's own value is back.
    pub expired: bool,
}

/// What is changed.
#[derive(Debug, Clone)]
pub enum What {
    /// A number.
    Threshold {
        /// Of this threshold.
        threshold: &'static Threshold,
        /// In the scale of its unit.
        value: i64,
    },
    /// The level of a rule, raised.
    Level {
        /// The rule.
        rule: &'static Rule,
        /// Its level in the pack.
        from: Level,
        /// Its level here.
        level: Level,
    },
    /// A step of the pack that the clinic asks for besides.
    Step {
        /// The step.
        step: &'static Step,
        /// With this rule; without one, for every patient.
        rule: Option<&'static Rule>,
    },
    /// A step of the clinic's own.
    OwnStep {
        /// `clinic_1` and so on.
        id: String,
        /// What is done.
        title: String,
        /// Who does it.
        who: Option<String>,
        /// Before what.
        before: Before,
        /// With this rule; without one, for every patient.
        rule: Option<&'static Rule>,
    },
    /// A question that the form does not ask.
    SwitchOff(&'static Question),
    /// Other words for a question or a safety text.
    Wording {
        /// The path in the locale file.
        key: String,
        /// The locale.
        locale: String,
        /// The words.
        text: String,
    },
}

/// Who signed an adjustment, why and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// By name.
    pub by: String,
    /// Why.
    pub reason: String,
    /// On which day, `YYYY-MM-DD`.
    pub on: String,
    /// The last day on which it holds, if it is a loosening.
    pub until: Option<String>,
}

words! {
    /// The kinds of adjustments.
    Kind {
        Threshold = "threshold", Level = "level", Step = "step", SwitchOff = "switch_off", Wording = "wording",
    }
}

impl What {
    /// The kind.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            What::Threshold { .. } => Kind::Threshold,
            What::Level { .. } => Kind::Level,
            What::Step { .. } | What::OwnStep { .. } => Kind::Step,
            What::SwitchOff(_) => Kind::SwitchOff,
            What::Wording { .. } => Kind::Wording,
        }
    }

    /// Whether both change the same thing, so that only one of them could hold.
    pub(super) fn meets(&self, other: &What) -> bool {
        match (self, other) {
            (What::Threshold { threshold: one, .. }, What::Threshold { threshold: two, .. }) => one.id == two.id,
            (What::Level { rule: one, .. }, What::Level { rule: two, .. }) => one.id == two.id,
            (What::SwitchOff(one), What::SwitchOff(two)) => one.id == two.id,
            (What::Wording { key, locale, .. }, What::Wording { key: other, locale: there, .. }) => {
                key == other && locale == there
            }
            _ => false,
        }
    }
}
