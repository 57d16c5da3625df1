//! Typed handles of questions: only tests that make sense for the kind, unit and option list compile.
//! It never knows a question of the pack.
//! Read next: `condition.rs`.
//!
//! A yes/no question cannot be compared with a number:
//!
//! ```
//! use ketamine_intake::intake::{Risk, Unsure};
//! use ketamine_intake::logic::{Condition, YesNo};
//! static PREGNANT: YesNo = YesNo::new("pregnant", "pregnant", Risk::Up);
//! static WHEN: Condition = PREGNANT.is_yes();
//! ```
//!
//! ```compile_fail
//! use ketamine_intake::intake::{Risk, Unsure};
//! use ketamine_intake::logic::{Condition, YesNo};
//! static PREGNANT: YesNo = YesNo::new("pregnant", "pregnant", Risk::Up);
//! static WHEN: Condition = PREGNANT.at_least();
//! ```

use super::condition::{Condition, Leaf, Subject, Test};
use super::derived::{Derived, DerivedKind};
use super::threshold::{Boundary, Limit, Measure};
use crate::intake::{Choice, Domain, Kind, OptionSet, Question, Risk, Unsure};
use core::marker::PhantomData;

const fn leaf(question: &'static Question, test: Test) -> Condition {
    Condition::Leaf(Leaf { subject: Subject::Question(question), test })
}

/// A question answered by yes or no.
#[derive(Debug)]
pub struct YesNo(
    /// The question.
    pub Question,
);

impl YesNo {
    /// A question whose riskier answer is `Up` (yes) or `Down` (no).
    #[must_use]
    pub const fn new(id: &'static str, name: &'static str, risk: Risk) -> YesNo {
        YesNo(Question { id, name, kind: Kind::YesNo, risk, unsure: Unsure::Missing })
    }

    /// Holds when the answer is yes.
    #[must_use]
    pub const fn is_yes(&'static self) -> Condition {
        leaf(&self.0, Test::IsYes)
    }

    /// Holds when the answer is no.
    #[must_use]
    pub const fn is_no(&'static self) -> Condition {
        leaf(&self.0, Test::IsNo)
    }
}

/// A list of options as a type, so that an option of another list does not compile.
pub trait Options {
    /// The options in the order to show them.
    const ALL: &'static [Choice];
}

/// One option of the list `O`.
#[derive(Debug)]
pub struct OptionOf<O> {
    place: u8,
    list: PhantomData<fn() -> O>,
}

impl<O> OptionOf<O> {
    /// The option at a place of the list.
    #[must_use]
    pub const fn at(place: u8) -> OptionOf<O> {
        assert!(place < 64, "a list holds at most 64 options");
        OptionOf { place, list: PhantomData }
    }

    /// The set of this option alone.
    #[must_use]
    pub const fn alone(&self) -> OptionSet {
        OptionSet::EMPTY.with(self.place)
    }
}

const fn set_of<O>(options: &[OptionOf<O>]) -> OptionSet {
    assert!(!options.is_empty(), "names no option");
    let mut set = OptionSet::EMPTY;
    let mut rest = options;
    while let Some((first, others)) = rest.split_first() {
        set = set.union(first.alone());
        rest = others;
    }
    set
}

/// A question answered by exactly one option of the list `O`.
///
/// ```
/// use ketamine_intake::intake::Unsure;
/// use ketamine_intake::logic::{Condition, OneOf, options};
/// options! { pub Stroke { CLOT = "clot", Rank(1), "a clot"; BLEED = "bleed", Rank(2), "a bleed"; } }
/// options! { pub Eye { OPEN = "open", Rank(1), "open angle"; CLOSED = "closed", Rank(2), "closed angle"; } }
/// static STROKE: OneOf<Stroke> = OneOf::new("stroke", "stroke", Unsure::Missing);
/// static WHEN: Condition = STROKE.is(Stroke::BLEED);
/// ```
///
/// ```compile_fail
/// use ketamine_intake::intake::Unsure;
/// use ketamine_intake::logic::{Condition, OneOf, options};
/// options! { pub Stroke { CLOT = "clot", Rank(1), "a clot"; BLEED = "bleed", Rank(2), "a bleed"; } }
/// options! { pub Eye { OPEN = "open", Rank(1), "open angle"; CLOSED = "closed", Rank(2), "closed angle"; } }
/// static STROKE: OneOf<Stroke> = OneOf::new("stroke", "stroke", Unsure::Missing);
/// static WHEN: Condition = STROKE.is(Eye::CLOSED);
/// ```
#[derive(Debug)]
pub struct OneOf<O> {
    /// The question.
    pub question: Question,
    list: PhantomData<fn() -> O>,
}

impl<O: Options> OneOf<O> {
    /// A question over the list, with or without "not sure" as a missing answer.
    #[must_use]
    pub const fn new(id: &'static str, name: &'static str, unsure: Unsure) -> OneOf<O> {
        let question = Question { id, name, kind: Kind::OneOf(O::ALL), risk: Risk::ByOption, unsure };
        OneOf { question, list: PhantomData }
    }

    /// Holds when this option was chosen.
    #[must_use]
    pub const fn is(&'static self, option: OptionOf<O>) -> Condition {
        leaf(&self.question, Test::IsAnyOf(option.alone()))
    }

    /// Holds when one of these options was chosen.
    #[must_use]
    pub const fn is_any_of(&'static self, options: &[OptionOf<O>]) -> Condition {
        leaf(&self.question, Test::IsAnyOf(set_of(options)))
    }
}

/// A question answered by any number of options of the list `O`, or by none of them.
#[derive(Debug)]
pub struct AnyOf<O> {
    /// The question.
    pub question: Question,
    list: PhantomData<fn() -> O>,
}

impl<O: Options> AnyOf<O> {
    /// A list question.
    #[must_use]
    pub const fn new(id: &'static str, name: &'static str) -> AnyOf<O> {
        let question = Question { id, name, kind: Kind::AnyOf(O::ALL), risk: Risk::ByOption, unsure: Unsure::Missing };
        AnyOf { question, list: PhantomData }
    }

    /// Holds when the option is in the list.
    #[must_use]
    pub const fn includes(&'static self, option: OptionOf<O>) -> Condition {
        leaf(&self.question, Test::IncludesAnyOf(option.alone()))
    }

    /// Holds when at least one of the options is in the list.
    #[must_use]
    pub const fn includes_any_of(&'static self, options: &[OptionOf<O>]) -> Condition {
        leaf(&self.question, Test::IncludesAnyOf(set_of(options)))
    }

    /// Holds when the list is complete and none of the options is in it.
    #[must_use]
    pub const fn includes_none_of(&'static self, options: &[OptionOf<O>]) -> Condition {
        leaf(&self.question, Test::IncludesNoneOf(set_of(options)))
    }
}

/// A question answered by a number of the unit `U`.
///
/// ```
/// use ketamine_intake::intake::{Domain, Risk};
/// use ketamine_intake::logic::{Boundary, ChangedBy, Condition, Days, Limit, MmHg, Number};
/// static HIGH: Limit<MmHg> =
///     Limit::new("high", "high", 140, Boundary::Excluding, (120, 140), ChangedBy::Program, &["practice"]);
/// static TOP: Number<MmHg> = Number::new("top", "top number", Domain { low: 60, high: 300 }, Risk::Up);
/// static WHEN: Condition = TOP.above(&HIGH);
/// ```
///
/// ```compile_fail
/// use ketamine_intake::intake::{Domain, Risk};
/// use ketamine_intake::logic::{Boundary, ChangedBy, Condition, Days, Limit, MmHg, Number};
/// static HIGH: Limit<Days> =
///     Limit::new("high", "high", 140, Boundary::Excluding, (120, 140), ChangedBy::Program, &["practice"]);
/// static TOP: Number<MmHg> = Number::new("top", "top number", Domain { low: 60, high: 300 }, Risk::Up);
/// static WHEN: Condition = TOP.above(&HIGH);
/// ```
#[derive(Debug)]
pub struct Number<U> {
    /// The question.
    pub question: Question,
    unit: PhantomData<fn() -> U>,
}

impl<U: Measure> Number<U> {
    /// A number inside a domain.
    #[must_use]
    pub const fn new(id: &'static str, name: &'static str, domain: Domain, risk: Risk) -> Number<U> {
        let question = Question { id, name, kind: Kind::Number(U::UNIT, domain), risk, unsure: Unsure::Missing };
        Number { question, unit: PhantomData }
    }

    /// Holds when the number is the limit or more.
    #[must_use]
    pub const fn at_least(&'static self, limit: &'static Limit<U>) -> Condition {
        leaf(&self.question, at_least(limit))
    }

    /// Holds when the number is more than the limit.
    #[must_use]
    pub const fn above(&'static self, limit: &'static Limit<U>) -> Condition {
        leaf(&self.question, above(limit))
    }

    /// Holds when the number is less than the limit.
    #[must_use]
    pub const fn below(&'static self, limit: &'static Limit<U>) -> Condition {
        leaf(&self.question, below(limit))
    }
}

const fn at_least<U: Measure>(limit: &'static Limit<U>) -> Test {
    assert!(
        matches!(limit.threshold.boundary, Boundary::Including),
        "`at_least` needs a limit that includes its number"
    );
    Test::AtLeast(&limit.threshold)
}

const fn above<U: Measure>(limit: &'static Limit<U>) -> Test {
    assert!(matches!(limit.threshold.boundary, Boundary::Excluding), "`above` needs a limit that excludes its number");
    Test::Above(&limit.threshold)
}

const fn below<U: Measure>(limit: &'static Limit<U>) -> Test {
    assert!(matches!(limit.threshold.boundary, Boundary::Excluding), "`below` needs a limit that excludes its number");
    Test::Below(&limit.threshold)
}

/// A value of the unit `U` that is calculated from answers.
#[derive(Debug)]
pub struct Calculated<U> {
    /// How it is calculated.
    pub derived: Derived,
    unit: PhantomData<fn() -> U>,
}

impl<U: Measure> Calculated<U> {
    /// A calculated value; every field is required.
    #[must_use]
    pub const fn new(id: &'static str, name: &'static str, kind: DerivedKind, domain: Domain, risk: Risk) -> Self {
        Calculated { derived: Derived { id, name, kind, unit: U::UNIT, domain, risk }, unit: PhantomData }
    }

    /// Holds when the value is the limit or more.
    #[must_use]
    pub const fn at_least(&'static self, limit: &'static Limit<U>) -> Condition {
        self.leaf(at_least(limit))
    }

    /// Holds when the value is more than the limit.
    #[must_use]
    pub const fn above(&'static self, limit: &'static Limit<U>) -> Condition {
        self.leaf(above(limit))
    }

    /// Holds when the value is less than the limit.
    #[must_use]
    pub const fn below(&'static self, limit: &'static Limit<U>) -> Condition {
        self.leaf(below(limit))
    }

    const fn leaf(&'static self, test: Test) -> Condition {
        Condition::Leaf(Leaf { subject: Subject::Derived(&self.derived), test })
    }
}
