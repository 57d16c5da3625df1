//! Answers aimed at rules over the list of medicines and the body mass, which few intakes would meet by chance.
//! It never asks for a verdict: it draws what the leaves of a rule name, from the rule's own classes and numbers.
//! Read next: `request.rs`, which puts them into an intake.

use super::Tape;
use super::course::REAL_MEDICINES;
use super::medicine::remembered;
use super::request::spelled;
use ketamine_intake::intake::{Daily, Entry, Kind, Often, OptionSet, Question, Typed, date_text};
use ketamine_intake::logic::{Condition, Derived, DerivedKind, DoseScale, Leaf, Subject, Test};
use ketamine_intake::pack::Pack;
use serde_json::{Value, json};

/// The list of medicines of the release; no random pack has a question of this name.
pub(super) const LIST: &str = "medicines";

/// The rules at which answers are aimed, and the names of medicines that may meet them.
#[derive(Debug, Default)]
pub(super) struct Aims {
    rules: Vec<Condition>,
    names: Vec<(&'static str, Entry)>,
}

impl Aims {
    /// The rules of the pack over its list of medicines and the body mass; none of a pack without the list.
    pub(super) fn of(pack: &Pack) -> Aims {
        if !pack.asked().any(|asked| asked.question.id == LIST) {
            return Aims::default();
        }
        let rules = pack.rules().map(|rule| rule.when).filter(|when| when.reads(LIST) || reads_body_mass(when));
        let read = |text: &&'static str| {
            let mut entries = remembered(&[Typed { text, is: None }]);
            let entry = entries.pop().filter(|entry| entry.is_taken() && !entry.may_be_anything());
            entry.filter(|_| entries.is_empty()).map(|entry| (*text, entry))
        };
        Aims { rules: rules.collect(), names: REAL_MEDICINES.iter().filter_map(read).collect() }
    }

    /// What a few of the rules ask for, half of the time; a value for the list is the name of one medicine.
    pub(super) fn draw(&self, today: i64, tape: &mut Tape) -> Vec<(&'static str, Value)> {
        let mut drawn = Vec::new();
        if !self.rules.is_empty() && tape.chance(1, 2) {
            for _ in 0..=tape.pick(3) {
                let rule = tape.choose(&self.rules);
                self.meet(&rule, today, tape, &mut drawn);
            }
        }
        drawn
    }

    fn meet(&self, condition: &Condition, today: i64, tape: &mut Tape, drawn: &mut Vec<(&'static str, Value)>) {
        match condition {
            Condition::Named(criterion) => self.meet(&criterion.when, today, tape, drawn),
            Condition::KOf { k, of } => {
                let of = tape.shuffled(of.to_vec());
                of.iter().take(usize::from(*k)).for_each(|child| self.meet(child, today, tape, drawn));
            }
            Condition::Leaf(Leaf { subject: Subject::Question(question), test }) => {
                drawn.extend(self.answer(question, test, today, tape).map(|value| (question.id, value)));
            }
            Condition::Leaf(Leaf { subject: Subject::Derived(derived), test }) => {
                self.meet_calculated(derived, test, today, tape, drawn);
            }
        }
    }

    fn meet_calculated(
        &self,
        derived: &Derived,
        test: &Test,
        today: i64,
        tape: &mut Tape,
        drawn: &mut Vec<(&'static str, Value)>,
    ) {
        match (&derived.kind, test) {
            (DerivedKind::Dated { value, taken, .. }, _) => {
                drawn.extend(self.answer(value, test, today, tape).map(|number| (value.id, number)));
                drawn.push((taken.id, json!(date_text(today))));
            }
            (DerivedKind::MedicineCount { list, classes }, Test::AtLeast(least)) => {
                let inside = tape.shuffled(self.named(|entry| entry.candidates[0].classes.meets(**classes)));
                drawn.extend(inside.into_iter().take(least.value as usize).map(|name| (list.id, json!(name))));
            }
            (DerivedKind::DailyDose { list, classes, scale }, Test::Above(limit)) => {
                let inside = self.named(|entry| {
                    let candidate = &entry.candidates[0];
                    let dose = if let DoseScale::Own = scale { candidate.daily } else { candidate.equivalent };
                    candidate.classes.meets(**classes) && dose.is_some_and(|Daily { low, .. }| limit.value < low)
                });
                drawn.extend(one_of(&inside, tape).map(|name| (list.id, name)));
            }
            (DerivedKind::BodyMass { weight, height }, _) => {
                let index = match test {
                    Test::Below(limit) => limit.value - 1,
                    test => test.threshold().unwrap().value,
                };
                // Somebody of this height has every index at some weight.
                let millimetres = 1_700;
                let tenths_of_kg = (index * millimetres * millimetres + 999_999) / 1_000_000;
                let both = [(weight, tenths_of_kg), (height, millimetres)];
                drawn.extend(both.into_iter().filter_map(|(of, value)| Some((of.id, number(of, value)?))));
            }
            // Scales, ages and counts of courses are met often enough by chance.
            _ => {}
        }
    }

    /// An answer that meets the test.
    fn answer(&self, question: &Question, test: &Test, today: i64, tape: &mut Tape) -> Option<Value> {
        let option = |options: &OptionSet, tape: &mut Tape| {
            let places: Vec<u8> = options.places().collect();
            question.choices()[usize::from(tape.choose(&places))].id
        };
        let number = |value: i64| number(question, value);
        match test {
            Test::IsYes => Some(json!("yes")),
            Test::IsNo => Some(json!("no")),
            Test::IsAnyOf(options) => Some(json!(option(options, tape))),
            Test::IncludesAnyOf(options) => Some(json!([option(options, tape)])),
            Test::IncludesNoneOf(_) => Some(json!("none")),
            Test::AtLeast(limit) => number(limit.value),
            Test::Above(limit) => number(limit.value + 1),
            Test::Below(limit) => number(limit.value - 1),
            Test::Within(limit) => Some(json!(date_text(today - limit.value))),
            Test::InClass(classes) => {
                one_of(&self.named(|entry| entry.candidates.iter().all(|one| one.classes.meets(**classes))), tape)
            }
            Test::RegularlyInClass(classes) => {
                let regular = |entry: &Entry| entry.often == Often::Regular;
                let inside = |entry: &Entry| entry.candidates.iter().all(|one| one.classes.meets(**classes));
                one_of(&self.named(|entry| regular(entry) && inside(entry)), tape)
            }
            // A list without any of them is what most lists are.
            Test::NotInClass(_) => None,
        }
    }

    fn named(&self, fits: impl Fn(&Entry) -> bool) -> Vec<&'static str> {
        self.names.iter().filter(|(_, entry)| fits(entry)).map(|(name, _)| *name).collect()
    }
}

fn number(question: &Question, value: i64) -> Option<Value> {
    match question.kind {
        Kind::Number(unit, _) => Some(spelled(unit, value)),
        _ => None,
    }
}

fn reads_body_mass(condition: &Condition) -> bool {
    let mut found = false;
    condition.each_leaf(&mut |leaf| {
        found |= matches!(leaf.subject, Subject::Derived(Derived { kind: DerivedKind::BodyMass { .. }, .. }));
    });
    found
}

fn one_of(names: &[&'static str], tape: &mut Tape) -> Option<Value> {
    (!names.is_empty()).then(|| json!(tape.choose(names)))
}

/// Puts drawn answers into an intake: each replaces what stood there, and medicines are added to the list.
pub(super) fn put(drawn: Vec<(&'static str, Value)>, answers: &mut Vec<Value>, tape: &mut Tape) {
    let mut names = Vec::new();
    for (id, value) in drawn {
        if id == LIST {
            names.push(value);
        } else {
            replace(answers, id, value);
        }
    }
    if names.is_empty() {
        return;
    }
    let stated = answers.iter().find(|answer| answer["id"] == LIST).and_then(|answer| answer["value"].as_array());
    names.extend(stated.into_iter().flatten().cloned());
    if tape.chance(1, 2) {
        names.push(json!("none"));
    }
    replace(answers, LIST, Value::Array(names));
}

fn replace(answers: &mut Vec<Value>, id: &str, value: Value) {
    answers.retain(|answer| answer["id"] != id);
    answers.push(json!({ "id": id, "value": value }));
}
