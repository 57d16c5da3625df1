//! Random conditions over given subjects: leaves that suit the kind and mostly the order of risk, k of n, named criteria.
//! It never relies on every leaf being right: what the pack check refuses is dropped in `pack.rs`.
//! Read next: `pack.rs`.

use super::medicine::{RAISE, UNORDERED};
use super::question::WINDOWS;
use super::{Tape, leak, leak_all, leak_text};
use ketamine_intake::intake::{Domain, Kind, OptionRisk, OptionSet, Question, Risk, Unit};
use ketamine_intake::logic::{Boundary, ChangedBy, Condition, Criterion, Leaf, Subject, Test, Threshold};

/// Draws conditions and counts what needs an id of its own.
pub(super) struct Conditions<'a> {
    pub(super) tape: &'a mut Tape,
    pub(super) n_thresholds: usize,
    pub(super) n_criteria: usize,
}

impl Conditions<'_> {
    /// A condition over at least one of the subjects, at most `depth` lists deep.
    pub(super) fn condition(&mut self, subjects: &[Subject], depth: usize) -> Condition {
        match self.tape.pick(if depth == 0 { 2 } else { 6 }) {
            0 | 1 => self.leaf(subjects),
            2 => {
                let when = self.condition(subjects, depth - 1);
                self.n_criteria += 1;
                let id = leak_text(format!("criterion-{}", self.n_criteria));
                Condition::Named(leak(Criterion { id, name: "a criterion", when }))
            }
            _ => {
                let n = 1 + self.tape.pick(4);
                let k = 1 + self.tape.pick(n) as u8;
                let of: Vec<Condition> = (0..n).map(|_| self.condition(subjects, depth - 1)).collect();
                Condition::KOf { k, of: leak_all(of) }
            }
        }
    }

    /// A leaf over one of the subjects.
    pub(super) fn leaf(&mut self, subjects: &[Subject]) -> Condition {
        let subject = self.tape.choose(subjects);
        let test = match subject {
            Subject::Question(question) => self.question_test(question),
            Subject::Derived(derived) => self.number_test(derived.risk, derived.domain, derived.unit),
        };
        Condition::Leaf(Leaf { subject, test })
    }

    fn question_test(&mut self, question: &Question) -> Test {
        match question.kind {
            Kind::YesNo => match question.risk {
                Risk::Up => Test::IsYes,
                Risk::Down => Test::IsNo,
                _ => self.tape.choose(&[Test::IsYes, Test::IsNo]),
            },
            Kind::OneOf(_) => Test::IsAnyOf(self.upper_options(question)),
            Kind::AnyOf(_) => self.list_test(question),
            Kind::Number(unit, domain) => self.number_test(question.risk, domain, unit),
            Kind::When(_) | Kind::Date => Test::Within(self.window()),
            Kind::Medicines => match self.tape.pick(3) {
                0 => Test::InClass(leak(self.tape.choose(&RAISE))),
                1 => Test::RegularlyInClass(leak(self.tape.choose(&RAISE))),
                _ => Test::NotInClass(leak(self.tape.choose(&UNORDERED))),
            },
            Kind::Text | Kind::Trials(_) => Test::IsYes,
        }
    }

    fn upper_options(&mut self, question: &Question) -> OptionSet {
        let ranked = question.choices().iter().any(|choice| choice.risk != OptionRisk::Unordered);
        // WHY: a leaf that the least risky option meets says nothing; the check does not refuse it.
        let from = u8::from(ranked) + self.tape.pick(question.choices().len() - usize::from(ranked)) as u8;
        let places: Vec<u8> = (0..question.choices().len() as u8).collect();
        let upper = |place: &u8| {
            if ranked { from <= *place } else { from == *place }
        };
        places.into_iter().filter(upper).fold(OptionSet::EMPTY, OptionSet::with)
    }

    fn list_test(&mut self, question: &Question) -> Test {
        let lowers = self.tape.chance(1, 2);
        let fits = |risk: OptionRisk| match risk {
            OptionRisk::Rank(_) => !lowers,
            OptionRisk::Lowers => lowers,
            OptionRisk::Unordered => true,
        };
        let choices = question.choices().iter().zip(0u8..);
        let places: Vec<u8> = choices.filter(|(choice, _)| fits(choice.risk)).map(|(_, place)| place).collect();
        let mut options = self.tape.some_of(&places).into_iter().fold(OptionSet::EMPTY, OptionSet::with);
        if options == OptionSet::EMPTY {
            options = places.first().map_or(options, |place| options.with(*place));
        }
        if lowers { Test::IncludesNoneOf(options) } else { Test::IncludesAnyOf(options) }
    }

    fn number_test(&mut self, risk: Risk, domain: Domain, unit: Unit) -> Test {
        let (low, high) = match risk {
            Risk::Outside { low, high } => (low, high),
            _ => (domain.high, domain.low),
        };
        let upwards = match risk {
            Risk::Up => true,
            Risk::Down => false,
            _ => self.tape.chance(1, 2),
        };
        match (upwards, self.tape.pick(2)) {
            (true, 0) => {
                Test::AtLeast(self.threshold(high.max(domain.low + 1), domain.high, unit, Boundary::Including))
            }
            (true, _) => Test::Above(self.threshold(high, domain.high - 1, unit, Boundary::Excluding)),
            (false, _) => Test::Below(self.threshold(domain.low + 1, low, unit, Boundary::Excluding)),
        }
    }

    fn window(&mut self) -> &'static Threshold {
        let days = self.tape.choose(WINDOWS);
        let safe = (days - self.tape.choose(&[0, 0, 1, 3]), days + self.tape.choose(&[0, 0, 1, 30]));
        self.movable(days, safe, Unit::Days, Boundary::Including)
    }

    /// A threshold somewhere from `low` to `high`, with a safe range inside both.
    pub(super) fn threshold(&mut self, low: i64, high: i64, unit: Unit, boundary: Boundary) -> &'static Threshold {
        let value = low + self.tape.pick((high - low + 1).max(1) as usize) as i64;
        let room = |from: i64, tape: &mut Tape| if tape.chance(1, 2) { 0 } else { tape.pick(from.max(0) as usize + 1) };
        let safe = (value - room(value - low, self.tape) as i64, value + room(high - value, self.tape) as i64);
        self.movable(value, safe, unit, boundary)
    }

    /// A threshold with this number and safe range that somebody or nobody may move.
    pub(super) fn movable(
        &mut self,
        value: i64,
        safe: (i64, i64),
        unit: Unit,
        boundary: Boundary,
    ) -> &'static Threshold {
        let changed_by = self.tape.choose(&[
            ChangedBy::Program,
            ChangedBy::ProgramTighterOnly,
            ChangedBy::Program,
            ChangedBy::Nobody,
        ]);
        self.n_thresholds += 1;
        leak(Threshold {
            id: leak_text(format!("threshold_{}", self.n_thresholds)),
            name: "a threshold",
            value,
            unit,
            boundary,
            safe,
            changed_by,
            sources: &["practice"],
        })
    }
}
