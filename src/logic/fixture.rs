//! A handful of questions without any meaning, for the tests of this folder.
//! It never stands in a build: only tests see it.
//! Read next: `evaluate.rs`.

use super::condition::{Condition, Leaf, Subject};
use super::derived::{Derived, DerivedKind};
use super::evaluate::evaluate;
use super::handle::{AnyOf, Calculated, Number, OneOf, YesNo};
use super::handle_more::{Date, MedicineList, Score, When};
use super::situation::{AskedOf, Frame, Gate, Situation};
use super::threshold::{Boundary, ChangedBy, Days, Limit, Points};
use super::verdict::Verdict;
use crate::intake::{
    Answer, Band, Candidate, ClassSet, Domain, Entry, How, Kind, Missing, Often, Question, Risk, Status, Unit, Unsure,
    Values,
};
use crate::options;

pub(super) const TODAY: i64 = 20_000;

options! {
    pub(crate) Kinds {
        NONE_OF_IT = "none_of_it", Rank(0), "none of it";
        NOT_KNOWN = "not_known", Rank(1), "not known", may be [WORST];
        WORST = "worst", Rank(2), "worst";
    }
}
options! {
    pub(crate) Items {
        RAISES = "raises", Rank(1), "raises";
        LOWERS = "lowers", Lowers, "lowers";
        LOOKS_ALIKE = "looks_alike", Rank(1), "looks alike", may be [RAISES];
    }
}

pub(super) static UP: YesNo = YesNo::new("up", "up", Risk::Up);
pub(super) static DOWN: YesNo = YesNo::new("down", "down", Risk::Down);
pub(super) static KIND: OneOf<Kinds> = OneOf::new("kind", "kind", Unsure::Missing);
pub(super) static LIST: AnyOf<Items> = AnyOf::new("list", "list");
pub(super) static NUMBER: Number<Points> = Number::new("number", "number", Domain { low: 0, high: 10 }, Risk::Up);
pub(super) static OTHER: Number<Points> = Number::new("other", "other", Domain { low: 0, high: 10 }, Risk::Up);
static BANDS: &[Band] = &[Band { id: "recent", name: "recent", low: 0, high: 5 }];
pub(super) static WHEN: When = When::new("when", "when", BANDS);
pub(super) static DAY: Date = Date::new("day", "day", "no order");
pub(super) static MEDICINES: MedicineList = MedicineList::new("medicines", "medicines");
/// Asked only while `UP` may be yes.
pub(super) static FOLLOW_UP: YesNo = YesNo::new("follow_up", "follow-up", Risk::Up);

pub(super) static SEVEN: Limit<Points> = limit("seven", 7, Boundary::Including);
pub(super) static OVER_SEVEN: Limit<Points> = limit("over_seven", 7, Boundary::Excluding);
pub(super) static FIVE_DAYS: Limit<Days> =
    Limit::new("five_days", "five days", 5, Boundary::Including, (5, 5), ChangedBy::Nobody, &["practice"]);

pub(super) static SUM: Score =
    Score::new("sum", "sum", &[&NUMBER.question, &OTHER.question], Domain { low: 0, high: 20 });
pub(super) static READING: Calculated<Points> = Calculated::new(
    "reading",
    "reading",
    DerivedKind::Dated { value: &NUMBER.question, taken: &DAY.0, window: &FIVE_DAYS.threshold },
    Domain { low: 0, high: 10 },
    Risk::Up,
);
pub(super) static MASS: Derived = Derived {
    id: "mass",
    name: "mass",
    kind: DerivedKind::BodyMass { weight: &WEIGHT, height: &HEIGHT },
    unit: Unit::TenthsOfKgPerM2,
    domain: Domain { low: 100, high: 800 },
    risk: Risk::Outside { low: 185, high: 300 },
};
pub(super) static WEIGHT: Question = measure("weight", Unit::TenthsOfKg);
pub(super) static HEIGHT: Question = measure("height", Unit::Millimetres);

const fn limit(id: &'static str, value: i64, boundary: Boundary) -> Limit<Points> {
    Limit::new(id, "a limit", value, boundary, (value, value), ChangedBy::Nobody, &["practice"])
}

const fn measure(id: &'static str, unit: Unit) -> Question {
    let kind = Kind::Number(unit, Domain { low: 0, high: 3_000 });
    Question { id, name: "a measure", kind, risk: Risk::Unordered("no order"), unsure: Unsure::Missing }
}

/// A frame over all of them, silent at first.
pub(super) struct Fixture {
    pub(super) frame: Frame,
    pub(super) answers: Vec<Answer>,
}

pub(super) fn silent() -> Fixture {
    let always = |question| Gate { question, of: AskedOf::Patient, asked_when: None };
    let frame = Frame::new(vec![
        always(&UP.0),
        always(&DOWN.0),
        always(&KIND.question),
        always(&LIST.question),
        always(&NUMBER.question),
        always(&OTHER.question),
        always(&WHEN.0),
        always(&DAY.0),
        always(&MEDICINES.0),
        always(&WEIGHT),
        always(&HEIGHT),
        Gate { question: &FOLLOW_UP.0, of: AskedOf::Patient, asked_when: Some(UP.is_yes()) },
    ]);
    let answers = frame.gates().iter().map(|_| Answer::SILENCE).collect();
    Fixture { frame, answers }
}

impl Fixture {
    pub(super) fn with(mut self, question: &Question, values: Values) -> Fixture {
        self.answer(question).reply = Ok(values);
        self
    }

    pub(super) fn missing(mut self, question: &Question, why: Missing) -> Fixture {
        self.answer(question).reply = Err(why);
        self
    }

    pub(super) fn stale(mut self, question: &Question) -> Fixture {
        self.answer(question).stale = true;
        self
    }

    fn answer(&mut self, question: &Question) -> &mut Answer {
        let place = self.place(question);
        self.answers.get_mut(place).unwrap()
    }

    pub(super) fn place(&self, question: &Question) -> usize {
        self.frame.place(question.id).unwrap()
    }

    pub(super) fn situation(&self) -> Situation<'_> {
        Situation::new(&self.frame, &self.answers, TODAY)
    }

    pub(super) fn verdict(&self, condition: &Condition) -> Verdict {
        evaluate(condition, &self.situation())
    }
}

/// One number.
pub(super) fn number(value: i64) -> Values {
    Values::Interval { low: value, high: value }
}

/// A leaf over a calculated value, which no handle makes.
pub(super) const fn leaf_over(derived: &'static Derived, test: super::condition::Test) -> Condition {
    Condition::Leaf(Leaf { subject: Subject::Derived(derived), test })
}

/// A medicine with one reading for each class, taken nobody knows how often.
pub(super) fn medicine(classes: &[u16]) -> Entry {
    let candidate = |class: &u16| {
        let (name, classes) = (format!("m{class}"), ClassSet::of(*class));
        Candidate { name: name.clone(), classes, parts: vec![(name, classes)], daily: None, equivalent: None }
    };
    let candidates: Vec<Candidate> = classes.iter().map(candidate).collect();
    let (status, how) = match candidates.len() {
        0 => (Status::Unrecognised, How::NotFound),
        1 => (Status::Recognised, How::Exact),
        _ => (Status::Ambiguous, How::Exact),
    };
    Entry { typed: String::new(), status, how, candidates, dose: None, often: Often::NotSaid, confirmed: false }
}
