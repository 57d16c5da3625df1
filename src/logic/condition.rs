//! Conditions: leaves over answers, k of n, and named criteria. There is no `not`.
//! It never evaluates anything and never holds a literal number.
//! Read next: `evaluate.rs`.

use super::derived::Derived;
use super::threshold::{Numbers, Threshold};
use crate::intake::{ClassSet, OptionSet, Question};

/// What must hold.
#[derive(Debug, Clone, Copy)]
pub enum Condition {
    /// A test of one answer or derived value.
    Leaf(Leaf),
    /// At least `k` of the conditions; all is n, any is 1.
    KOf {
        /// How many must hold.
        k: u8,
        /// Of these.
        of: &'static [Condition],
    },
    /// A condition with a name of its own.
    Named(&'static Criterion),
}

/// A named clinical statement over answers.
#[derive(Debug)]
pub struct Criterion {
    /// Stable id in `lower-kebab-case`.
    pub id: &'static str,
    /// The statement, as a clinician says it; empty in the wasm.
    pub name: &'static str,
    /// When it holds.
    pub when: Condition,
}

/// A test of one answer or derived value.
#[derive(Debug, Clone, Copy)]
pub struct Leaf {
    /// What is tested.
    pub subject: Subject,
    /// How.
    pub test: Test,
}

/// What a leaf reads.
#[derive(Debug, Clone, Copy)]
pub enum Subject {
    /// The answer of a question.
    Question(&'static Question),
    /// A value calculated from answers.
    Derived(&'static Derived),
}

/// How a leaf tests what it reads.
#[derive(Debug, Clone, Copy)]
pub enum Test {
    /// The answer is yes.
    IsYes,
    /// The answer is no.
    IsNo,
    /// The chosen option is one of these.
    IsAnyOf(OptionSet),
    /// At least one of these is in the list.
    IncludesAnyOf(OptionSet),
    /// The list is complete and holds none of these.
    IncludesNoneOf(OptionSet),
    /// The number is the threshold or more.
    AtLeast(&'static Threshold),
    /// The number is more than the threshold.
    Above(&'static Threshold),
    /// The number is less than the threshold.
    Below(&'static Threshold),
    /// It was so many days ago or fewer, last day included.
    Within(&'static Threshold),
    /// An entry of the list is surely in one of these classes.
    InClass(&'static ClassSet),
    /// The list is complete and no entry can be in one of these classes.
    NotInClass(&'static ClassSet),
    /// An entry of the list is surely in one of these classes and surely taken on most days.
    RegularlyInClass(&'static ClassSet),
}

/// Holds when every one of the conditions holds.
///
/// ```
/// use ketamine_intake::logic::{Condition, all_of};
/// const NOTHING: Condition = all_of(&[]);
/// assert!(matches!(NOTHING, Condition::KOf { k: 0, .. }));
/// ```
#[must_use]
pub const fn all_of(of: &'static [Condition]) -> Condition {
    at_least_n_of(of.len(), of)
}

/// Holds when at least one of the conditions holds.
#[must_use]
pub const fn any_of(of: &'static [Condition]) -> Condition {
    at_least_n_of(1, of)
}

/// Holds when at least `n` of the conditions hold. More than there are does not compile.
///
/// ```
/// use ketamine_intake::logic::{Condition, all_of, at_least_n_of};
/// const TWO: Condition = at_least_n_of(2, &[all_of(&[]), all_of(&[])]);
/// ```
///
/// ```compile_fail
/// use ketamine_intake::logic::{Condition, all_of, at_least_n_of};
/// const TWO: Condition = at_least_n_of(3, &[all_of(&[]), all_of(&[])]);
/// ```
#[must_use]
pub const fn at_least_n_of(n: usize, of: &'static [Condition]) -> Condition {
    assert!(n <= of.len(), "asks for more conditions than there are");
    assert!(of.len() < 255, "too many conditions in one list");
    #[expect(clippy::cast_possible_truncation, reason = "the length was checked on the line above")]
    let k = n as u8;
    Condition::KOf { k, of }
}

/// Holds when the named criterion holds.
#[must_use]
pub const fn criterion(criterion: &'static Criterion) -> Condition {
    Condition::Named(criterion)
}

impl Subject {
    /// The id of the question or derived value.
    #[must_use]
    pub const fn id(&self) -> &'static str {
        match self {
            Subject::Question(question) => question.id,
            Subject::Derived(derived) => derived.id,
        }
    }
}

impl Test {
    /// The stable name of the operator, as in the catalogue.
    #[must_use]
    pub const fn operator(&self) -> &'static str {
        match self {
            Test::IsYes => "is_yes",
            Test::IsNo => "is_no",
            Test::IsAnyOf(_) => "is_any_of",
            Test::IncludesAnyOf(_) => "includes_any_of",
            Test::IncludesNoneOf(_) => "includes_none_of",
            Test::AtLeast(_) => "at_least",
            Test::Above(_) => "above",
            Test::Below(_) => "below",
            Test::Within(_) => "within",
            Test::InClass(_) => "in_class",
            Test::NotInClass(_) => "not_in_class",
            Test::RegularlyInClass(_) => "regularly_in_class",
        }
    }

    /// The classes of medicines it looks for, if any.
    #[must_use]
    pub const fn classes(&self) -> Option<&'static ClassSet> {
        match self {
            Test::InClass(classes) | Test::NotInClass(classes) | Test::RegularlyInClass(classes) => Some(classes),
            _ => None,
        }
    }

    /// Whether more is asked for upwards, and the mildest number that meets the test; where that lies below, its opposite.
    fn least(&self, numbers: &Numbers) -> Option<(bool, i64)> {
        match self {
            Test::AtLeast(limit) => Some((true, numbers.of(limit))),
            Test::Above(limit) => Some((true, numbers.of(limit).saturating_add(1))),
            // Smaller asks for more: a lower number, or a more recent day.
            Test::Below(limit) => Some((false, numbers.of(limit).saturating_sub(1).saturating_neg())),
            Test::Within(limit) => Some((false, numbers.of(limit).saturating_neg())),
            _ => None,
        }
    }

    /// Whether both test the same, where neither compares with a number.
    fn is(&self, other: &Test) -> bool {
        match (self, other) {
            (Test::IsYes, Test::IsYes) | (Test::IsNo, Test::IsNo) => true,
            (Test::IsAnyOf(one), Test::IsAnyOf(two))
            | (Test::IncludesAnyOf(one), Test::IncludesAnyOf(two))
            | (Test::IncludesNoneOf(one), Test::IncludesNoneOf(two)) => one == two,
            (Test::InClass(one), Test::InClass(two)) | (Test::NotInClass(one), Test::NotInClass(two)) => one == two,
            _ => false,
        }
    }

    /// The threshold it compares with, if any.
    #[must_use]
    pub const fn threshold(&self) -> Option<&'static Threshold> {
        match self {
            Test::AtLeast(threshold) | Test::Above(threshold) | Test::Below(threshold) | Test::Within(threshold) => {
                Some(threshold)
            }
            _ => None,
        }
    }
}

impl Condition {
    /// Calls `visit` for every leaf, in reading order, through named criteria too.
    pub fn each_leaf(&self, visit: &mut dyn FnMut(&Leaf)) {
        match self {
            Condition::Leaf(leaf) => visit(leaf),
            Condition::KOf { of, .. } => of.iter().for_each(|child| child.each_leaf(visit)),
            Condition::Named(criterion) => criterion.when.each_leaf(visit),
        }
    }

    /// Whether two conditions are equal but for their numbers, and those of this one ask for more and never for less.
    #[must_use]
    pub fn asks_for_more(&self, other: &Condition, numbers: &Numbers) -> bool {
        self.compared(other, numbers) == Some(true)
    }

    /// Nothing where the shapes differ or a number asks for less; else whether some number asks for more.
    fn compared(&self, other: &Condition, numbers: &Numbers) -> Option<bool> {
        match (self, other) {
            (Condition::Named(named), other) => named.when.compared(other, numbers),
            (one, Condition::Named(named)) => one.compared(&named.when, numbers),
            (Condition::KOf { k, of }, Condition::KOf { k: other_k, of: other }) => {
                if k != other_k || of.len() != other.len() {
                    return None;
                }
                of.iter().zip(*other).try_fold(false, |more, (one, two)| Some(one.compared(two, numbers)? || more))
            }
            (Condition::Leaf(one), Condition::Leaf(two)) => one.compared(two, numbers),
            _ => None,
        }
    }

    /// Whether some leaf reads the question, itself or through a derived value.
    #[must_use]
    pub fn reads(&self, question: &str) -> bool {
        let mut found = false;
        self.each_leaf(&mut |leaf| found |= leaf.subject.inputs().any(|input| input.id == question));
        found
    }
}

impl Leaf {
    fn compared(&self, other: &Leaf, numbers: &Numbers) -> Option<bool> {
        if self.subject.id() != other.subject.id() {
            return None;
        }
        match (self.test.least(numbers), other.test.least(numbers)) {
            (Some((up, high)), Some((other_up, low))) if up == other_up => (low <= high).then_some(low < high),
            (None, None) => self.test.is(&other.test).then_some(false),
            _ => None,
        }
    }
}

impl Subject {
    /// The questions behind it.
    pub fn inputs(&self) -> std::vec::IntoIter<&'static Question> {
        match self {
            Subject::Question(question) => vec![*question].into_iter(),
            Subject::Derived(derived) => derived.inputs(),
        }
    }
}
