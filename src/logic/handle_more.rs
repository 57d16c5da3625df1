//! Typed handles of dates, scores and medicine lists.
//! It never knows a question of the pack.
//! Read next: `condition.rs`.

use super::condition::{Condition, Leaf, Subject, Test};
use super::derived::{Derived, DerivedKind, DoseScale};
use super::threshold::{Boundary, Count, Days, Limit, Micrograms, Points};
use crate::intake::{Band, ClassSet, Domain, Kind, Question, Risk, TrialTable, Unit, Unsure};

const fn leaf(question: &'static Question, test: Test) -> Condition {
    Condition::Leaf(Leaf { subject: Subject::Question(question), test })
}

const fn within(limit: &'static Limit<Days>) -> Test {
    assert!(matches!(limit.threshold.boundary, Boundary::Including), "a window includes its last day");
    Test::Within(&limit.threshold)
}

/// A question answered by how long ago something was: a band, or a date. More recent is riskier.
#[derive(Debug)]
pub struct When(
    /// The question.
    pub Question,
);

impl When {
    /// A question over bands; a date is read too.
    #[must_use]
    pub const fn new(id: &'static str, name: &'static str, bands: &'static [Band]) -> When {
        When(Question { id, name, kind: Kind::When(bands), risk: Risk::Up, unsure: Unsure::Missing })
    }

    /// Holds when it was within the window, last day included.
    #[must_use]
    pub const fn within(&'static self, window: &'static Limit<Days>) -> Condition {
        leaf(&self.0, within(window))
    }
}

/// A question answered by a calendar date that has no order of risk, such as a date of birth.
#[derive(Debug)]
pub struct Date(
    /// The question.
    pub Question,
);

impl Date {
    /// A date, with the reason why it has no order of risk.
    #[must_use]
    pub const fn new(id: &'static str, name: &'static str, unordered_because: &'static str) -> Date {
        Date(Question { id, name, kind: Kind::Date, risk: Risk::Unordered(unordered_because), unsure: Unsure::Missing })
    }

    /// Holds when the date lies within the window before today, last day included.
    #[must_use]
    pub const fn within(&'static self, window: &'static Limit<Days>) -> Condition {
        leaf(&self.0, within(window))
    }
}

/// A sum of points over several questions; more is riskier. A blank item counts with its whole range.
#[derive(Debug)]
pub struct Score(
    /// How it is calculated.
    pub Derived,
);

impl Score {
    /// The sum of the items, which together range over the domain.
    #[must_use]
    pub const fn new(
        id: &'static str,
        name: &'static str,
        items: &'static [&'static Question],
        domain: Domain,
    ) -> Score {
        Score(Derived { id, name, kind: DerivedKind::Sum { items }, unit: Unit::Points, domain, risk: Risk::Up })
    }

    /// Holds when the score is the limit or more.
    #[must_use]
    pub const fn at_least(&'static self, limit: &'static Limit<Points>) -> Condition {
        assert!(
            matches!(limit.threshold.boundary, Boundary::Including),
            "`at_least` needs a limit that includes its number"
        );
        Condition::Leaf(Leaf { subject: Subject::Derived(&self.0), test: Test::AtLeast(&limit.threshold) })
    }
}

/// A question answered by courses of medicines tried earlier; it is complete only by the answer "none".
#[derive(Debug)]
pub struct Courses(
    /// The question.
    pub Question,
);

impl Courses {
    /// A list of courses judged by a table, with the reason why it has no order of risk.
    #[must_use]
    pub const fn new(
        id: &'static str,
        name: &'static str,
        table: &'static TrialTable,
        unordered_because: &'static str,
    ) -> Courses {
        let risk = Risk::Unordered(unordered_because);
        Courses(Question { id, name, kind: Kind::Trials(table), risk, unsure: Unsure::Missing })
    }
}

/// A question answered by names of medicines; it is complete only by the answer "no other medicine".
#[derive(Debug)]
pub struct MedicineList(
    /// The question.
    pub Question,
);

impl MedicineList {
    /// A list of medicines.
    #[must_use]
    pub const fn new(id: &'static str, name: &'static str) -> MedicineList {
        MedicineList(Question { id, name, kind: Kind::Medicines, risk: Risk::ByOption, unsure: Unsure::Missing })
    }

    /// Holds when an entry is surely in one of the classes.
    #[must_use]
    pub const fn in_class(&'static self, classes: &'static ClassSet) -> Condition {
        leaf(&self.0, Test::InClass(classes))
    }

    /// Holds when an entry is surely in one of the classes and surely taken on most days.
    #[must_use]
    pub const fn regularly_in_class(&'static self, classes: &'static ClassSet) -> Condition {
        leaf(&self.0, Test::RegularlyInClass(classes))
    }

    /// Holds when the list is complete and no entry can be in one of the classes.
    #[must_use]
    pub const fn not_in_class(&'static self, classes: &'static ClassSet) -> Condition {
        leaf(&self.0, Test::NotInClass(classes))
    }
}

/// How many different medicines of a list are in the classes; more is riskier. An open list counts with the whole domain.
#[derive(Debug)]
pub struct MedicineCount(
    /// How it is calculated.
    pub Derived,
);

impl MedicineCount {
    /// The count of different ingredients of the list in the classes.
    #[must_use]
    pub const fn new(
        id: &'static str,
        name: &'static str,
        list: &'static MedicineList,
        classes: &'static ClassSet,
        domain: Domain,
    ) -> MedicineCount {
        let kind = DerivedKind::MedicineCount { list: &list.0, classes };
        MedicineCount(Derived { id, name, kind, unit: Unit::Count, domain, risk: Risk::Up })
    }

    /// Holds when there are so many or more.
    #[must_use]
    pub const fn at_least(&'static self, limit: &'static Limit<Count>) -> Condition {
        assert!(
            matches!(limit.threshold.boundary, Boundary::Including),
            "`at_least` needs a limit that includes its number"
        );
        Condition::Leaf(Leaf { subject: Subject::Derived(&self.0), test: Test::AtLeast(&limit.threshold) })
    }
}

/// The daily dose over all medicines of a list in the classes; more is riskier. A dose that was not read counts with the whole domain.
#[derive(Debug)]
pub struct DailyDose(
    /// How it is calculated.
    pub Derived,
);

impl DailyDose {
    /// The sum over the list of what is taken a day, in the scale.
    #[must_use]
    pub const fn new(
        id: &'static str,
        name: &'static str,
        list: &'static MedicineList,
        classes: &'static ClassSet,
        scale: DoseScale,
        domain: Domain,
    ) -> DailyDose {
        let kind = DerivedKind::DailyDose { list: &list.0, classes, scale };
        DailyDose(Derived { id, name, kind, unit: Unit::Micrograms, domain, risk: Risk::Up })
    }

    /// Holds when it is more than the limit.
    #[must_use]
    pub const fn above(&'static self, limit: &'static Limit<Micrograms>) -> Condition {
        assert!(
            matches!(limit.threshold.boundary, Boundary::Excluding),
            "`above` needs a limit that excludes its number"
        );
        Condition::Leaf(Leaf { subject: Subject::Derived(&self.0), test: Test::Above(&limit.threshold) })
    }
}
