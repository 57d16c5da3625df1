//! One set of answers with its gates evaluated: which questions have a value, are missing, or are not asked.
//! It never discards a value because of a gate.
//! Read next: `evaluate.rs`.

use super::condition::Condition;
use super::evaluate::evaluate;
use super::threshold::Numbers;
use super::verdict::Verdict;
use crate::intake::{Answer, Missing, OptionSet, Question, Values};
use crate::order::{Gather, sort_by_key};

/// A question with its gate.
#[derive(Debug, Clone, Copy)]
pub struct Gate {
    /// The question.
    pub question: &'static Question,
    /// Who answers it.
    pub of: AskedOf,
    /// Asked unless this is not met; without it, always.
    pub asked_when: Option<Condition>,
}

/// Who answers a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskedOf {
    /// The patient, in the intake.
    Patient,
    /// A clinician, some time later; until then it counts as not asked.
    Clinician,
}

/// The questions in the order asked; a gate reads only questions before its own.
#[derive(Debug, Clone)]
pub struct Frame {
    gates: Vec<Gate>,
    by_id: Vec<(&'static str, usize)>,
    numbers: Numbers,
}

/// What is known of a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum State {
    /// It has a value.
    Given,
    /// It has none, and may still be asked.
    Missing,
    /// It has none, because its gate is not met or it is for a clinician to answer.
    NotAsked,
}

/// A frame with one answer a question, and the gates evaluated over them.
#[derive(Debug, Clone)]
pub struct Situation<'a> {
    frame: &'a Frame,
    answers: &'a [Answer],
    today: i64,
    states: Vec<State>,
    reassuring: Vec<bool>,
}

impl Frame {
    /// A frame over questions whose gates read only earlier questions.
    #[must_use]
    pub fn new(gates: Vec<Gate>) -> Frame {
        let mut by_id: Vec<_> = gates.iter().enumerate().map(|(place, gate)| (gate.question.id, place)).gather();
        sort_by_key(&mut by_id, |(id, _)| *id);
        Frame { gates, by_id, numbers: Numbers::default() }
    }

    /// The same frame, compared with these numbers in place of those of the pack.
    #[must_use]
    pub fn with_numbers(mut self, numbers: Numbers) -> Frame {
        self.numbers = numbers;
        self
    }

    /// The numbers that conditions compare with here.
    #[must_use]
    pub fn numbers(&self) -> &Numbers {
        &self.numbers
    }

    /// The questions with their gates, in the order asked.
    #[must_use]
    pub fn gates(&self) -> &[Gate] {
        &self.gates
    }

    /// The place of a question.
    #[must_use]
    pub fn place(&self, id: &str) -> Option<usize> {
        let n = self.by_id.binary_search_by(|(known, _)| (*known).cmp(id)).ok()?;
        self.by_id.get(n).map(|(_, place)| *place)
    }
}

impl<'a> Situation<'a> {
    /// Evaluates the gates over the answers; `today` as days since 1970-01-01.
    #[must_use]
    pub fn new(frame: &'a Frame, answers: &'a [Answer], today: i64) -> Situation<'a> {
        Situation::with_reassuring(frame, answers, today, Vec::new())
    }

    /// The same, as if the open questions marked in `reassuring` had been answered with least risk.
    #[must_use]
    pub fn with_reassuring(
        frame: &'a Frame,
        answers: &'a [Answer],
        today: i64,
        reassuring: Vec<bool>,
    ) -> Situation<'a> {
        let states = Vec::with_capacity(frame.gates.len());
        let mut situation = Situation { frame, answers, today, states, reassuring };
        for (place, gate) in frame.gates.iter().enumerate() {
            let state = situation.state_now(place, gate);
            situation.states.push(state);
        }
        situation
    }

    fn state_now(&self, place: usize, gate: &Gate) -> State {
        match (&self.answer(place).reply, &gate.asked_when) {
            (Ok(_), _) => State::Given,
            // WHY: something was said that nobody could read; a gate must not settle what it may have meant.
            (Err(Missing::Unreadable), _) => State::Missing,
            // WHY: nobody was asked yet; an open item would leave every intake "possibly" what only an examination can say.
            (Err(_), _) if gate.of == AskedOf::Clinician => State::NotAsked,
            (Err(_), Some(asked_when)) if evaluate(asked_when, self) == Verdict::NotMet => State::NotAsked,
            (Err(_), _) => State::Missing,
        }
    }

    /// The frame.
    #[must_use]
    pub fn frame(&self) -> &'a Frame {
        self.frame
    }

    /// The day of the evaluation.
    #[must_use]
    pub fn today(&self) -> i64 {
        self.today
    }

    /// What is known of the question at a place.
    #[must_use]
    pub fn state(&self, place: usize) -> State {
        self.states.get(place).copied().unwrap_or(State::Missing)
    }

    /// The answer at a place.
    #[must_use]
    pub fn answer(&self, place: usize) -> &'a Answer {
        self.answers.get(place).unwrap_or(&Answer::SILENCE)
    }

    /// The values at a place, if there are any, and whether they are stale.
    #[must_use]
    pub fn values(&self, place: usize) -> Option<(&'a Values, bool)> {
        let answer = self.answer(place);
        answer.values().map(|values| (values, answer.stale))
    }

    /// Whether a question leaves anything open: no value though it may be asked, an open list, a partial or stale value.
    #[must_use]
    pub fn is_open(&self, place: usize) -> bool {
        match self.state(place) {
            State::NotAsked => false,
            State::Missing => true,
            State::Given => self.answer(place).leaves_open() || self.may_be_another(place),
        }
    }

    /// Whether the option chosen leaves open which of several is true.
    fn may_be_another(&self, place: usize) -> bool {
        let Some(gate) = self.frame.gates.get(place) else {
            return false;
        };
        let open = |option: u8| gate.question.choice(option).is_some_and(|choice| choice.may_be != OptionSet::EMPTY);
        match self.answer(place).values() {
            Some(Values::Choice(option)) => open(*option),
            Some(Values::List { stated, .. }) => stated.places().any(open),
            _ => false,
        }
    }

    /// Whether any question is taken as answered with least risk.
    #[must_use]
    pub(crate) fn reassures(&self) -> bool {
        !self.reassuring.is_empty()
    }

    /// Whether the question at a place is taken as answered with least risk.
    #[must_use]
    pub fn is_reassuring(&self, place: usize) -> bool {
        self.reassuring.get(place).copied().unwrap_or(false)
    }
}

#[cfg(test)]
mod tests {
    use super::{AskedOf, Frame, Gate, Situation, State};
    use crate::intake::{Answer, Missing, OptionSet, Values};
    use crate::logic::fixture::{FOLLOW_UP, Fixture, KIND, LIST, MEDICINES, UP, WHEN, medicine, number, silent};

    fn state_of_follow_up(fixture: &Fixture) -> State {
        fixture.situation().state(fixture.place(&FOLLOW_UP.0))
    }

    #[test]
    fn only_a_gate_that_is_not_met_closes_a_question_without_a_value() {
        let (no, yes) = (|| silent().with(&UP.0, Values::No), || silent().with(&UP.0, Values::Yes));
        assert_eq!(state_of_follow_up(&no()), State::NotAsked);
        assert_eq!(state_of_follow_up(&no().stale(&UP.0)), State::Missing);
        assert_eq!(state_of_follow_up(&no().missing(&FOLLOW_UP.0, Missing::Unsure)), State::NotAsked);
        assert_eq!(state_of_follow_up(&no().missing(&FOLLOW_UP.0, Missing::Unreadable)), State::Missing);
        assert_eq!(state_of_follow_up(&no().with(&FOLLOW_UP.0, Values::No)), State::Given);
        assert_eq!(state_of_follow_up(&yes()), State::Missing);
        assert_eq!(state_of_follow_up(&silent().missing(&UP.0, Missing::Declined)), State::Missing);
    }

    #[test]
    fn what_a_clinician_answers_is_not_asked_until_it_is_given() {
        let state_of = |reply| {
            let frame = Frame::new(vec![Gate { question: &UP.0, of: AskedOf::Clinician, asked_when: None }]);
            let answers = [Answer { reply, typed: None, stale: false }];
            let situation = Situation::new(&frame, &answers, 0);
            (situation.state(0), situation.is_open(0))
        };
        for silence in [Missing::NotAnswered, Missing::Unsure, Missing::Declined, Missing::DeclinedVisit] {
            assert_eq!(state_of(Err(silence)), (State::NotAsked, false));
        }
        assert_eq!(state_of(Err(Missing::Unreadable)), (State::Missing, true));
        assert_eq!(state_of(Ok(Values::Yes)), (State::Given, false));
    }

    #[test]
    fn a_question_is_open_while_an_answer_could_still_change_anything() {
        let entry = |n: usize| Values::Entries { entries: vec![medicine(&vec![1; n])], open: None };
        let list = |place: u8, open| Values::List { stated: OptionSet::EMPTY.with(place), open };
        let table = [
            (silent(), &UP.0, true),
            (silent().with(&UP.0, Values::No), &UP.0, false),
            (silent().with(&UP.0, Values::No).stale(&UP.0), &UP.0, true),
            (silent().with(&UP.0, Values::No), &FOLLOW_UP.0, false),
            (silent().with(&KIND.question, Values::Choice(0)), &KIND.question, false),
            (silent().with(&KIND.question, Values::Choice(1)), &KIND.question, true),
            (silent().with(&LIST.question, list(0, None)), &LIST.question, false),
            (silent().with(&LIST.question, list(0, Some(Missing::Unsure))), &LIST.question, true),
            (silent().with(&LIST.question, list(2, None)), &LIST.question, true),
            (silent().with(&WHEN.0, number(3)), &WHEN.0, false),
            (silent().with(&WHEN.0, Values::Interval { low: 0, high: 5 }), &WHEN.0, true),
            (silent().with(&MEDICINES.0, entry(0)), &MEDICINES.0, true),
            (silent().with(&MEDICINES.0, entry(1)), &MEDICINES.0, false),
            (silent().with(&MEDICINES.0, entry(2)), &MEDICINES.0, true),
        ];
        for (n, (fixture, question, expected)) in table.into_iter().enumerate() {
            let place = fixture.place(question);
            assert_eq!(fixture.situation().is_open(place), expected, "row {n}");
        }
    }
}
