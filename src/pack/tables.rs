//! The whole pack as one value: what every other part of the crate reads.
//! It never adds anything to what the topic files say.
//! Read next: `check.rs`.

use super::asked::{Asked, Triggers};
use super::dated::DatedFact;
use super::discordance::Discordance;
use super::preparation::Preparation;
use super::rule::Rule;
use super::source::Source;
use super::step::{EveryPatient, Step};
use crate::instruments::Instrument;
use crate::intake::{Measures, Question, Recognise};
use crate::logic::{Condition, Derived, DerivedKind, Subject, Threshold};

/// All questions, rules and steps of one release.
#[derive(Debug, Clone, Copy)]
pub struct Pack {
    /// One slice a topic, in the order in which they are asked.
    pub questions: &'static [&'static [Asked]],
    /// One slice a topic.
    pub rules: &'static [&'static [Rule]],
    /// One slice a topic.
    pub discordances: &'static [&'static [Discordance]],
    /// What the clinic completes for every patient.
    pub every_patient: &'static [EveryPatient],
    /// What a session day asks for.
    pub preparation: &'static [Preparation],
    /// Facts that end on a day.
    pub dated: &'static [DatedFact],
    /// What the clinic completes when an answer that raised a grave rule was changed.
    pub changed_answer: &'static Step,
    /// Pairs of a top and a bottom number of blood pressure.
    pub pressures: &'static [(&'static Question, &'static Question)],
    /// Pairs of weight and height, with the indexes that are possible.
    pub measures: &'static [Measures],
    /// Windows that no condition reads: how long answers keep, how long a course of a medicine has to be.
    pub ages: &'static [&'static Threshold],
    /// Where the patient will be: read against the licences of the program, and by no rule.
    pub place: Option<&'static Question>,
    /// Published scores, in the order in which a report shows them.
    pub instruments: &'static [&'static Instrument],
    /// Reads typed text as medicines.
    pub recognise: Recognise,
}

impl Pack {
    /// Every question as the intake asks it, in order.
    pub fn asked(&self) -> impl Iterator<Item = &'static Asked> + use<> {
        of_each(self.questions)
    }

    /// Every rule, in order.
    pub fn rules(&self) -> impl Iterator<Item = &'static Rule> + use<> {
        of_each(self.rules)
    }

    /// Every discordance, in order.
    pub fn discordances(&self) -> impl Iterator<Item = &'static Discordance> + use<> {
        of_each(self.discordances)
    }
}

impl Pack {
    /// Every condition: of rules, gates, discordances and steps.
    fn conditions(&self) -> impl Iterator<Item = Condition> + use<> {
        let gates = self.asked().filter_map(|asked| asked.asked_when);
        let steps = self.every_patient.iter().filter_map(|every| every.answered_when);
        let scores = self.instruments.iter().flat_map(|instrument| instrument.conditions());
        let rules = self.rules().map(|rule| rule.when).chain(self.discordances().map(|pair| pair.when));
        gates.chain(steps).chain(rules).chain(scores)
    }

    /// Calls `visit` for every condition, and whether being met reassures: so it does where a step counts as answered.
    pub fn each_condition(&self, visit: &mut dyn FnMut(&Condition, bool)) {
        self.asked().filter_map(|asked| asked.asked_when).for_each(|gate| visit(&gate, false));
        self.rules().for_each(|rule| visit(&rule.when, false));
        self.discordances().for_each(|pair| visit(&pair.when, false));
        self.every_patient.iter().filter_map(|every| every.answered_when).for_each(|when| visit(&when, true));
    }

    /// Every calculated value that some condition reads, by id.
    #[must_use]
    pub fn derived(&self) -> Vec<&'static Derived> {
        let mut found: Vec<&'static Derived> = Vec::new();
        for condition in self.conditions() {
            condition.each_leaf(&mut |leaf| {
                if let Subject::Derived(derived) = leaf.subject {
                    found.push(derived);
                }
            });
        }
        once_by(found, |derived| derived.id)
    }

    /// Calls `visit` for every threshold that something reads, some of them more than once.
    pub fn each_threshold(&self, visit: &mut dyn FnMut(&'static Threshold)) {
        self.ages.iter().for_each(|age| visit(age));
        self.each_condition(&mut |condition, _| {
            condition.each_leaf(&mut |leaf| {
                leaf.test.threshold().into_iter().for_each(&mut *visit);
                if let Subject::Derived(Derived { kind: DerivedKind::Dated { window, .. }, .. }) = leaf.subject {
                    visit(window);
                }
            });
        });
        for asked in self.asked() {
            if let Triggers::SupportFrom(shown_at) | Triggers::HighReading(shown_at) = asked.triggers {
                visit(shown_at);
            }
        }
    }

    /// Every threshold that something reads, by id.
    #[must_use]
    pub fn thresholds(&self) -> Vec<&'static Threshold> {
        let mut found = Vec::new();
        self.each_threshold(&mut |threshold| found.push(threshold));
        once_by(found, |threshold| threshold.id)
    }

    /// Calls `visit` for every step that something asks for, some of them more than once.
    pub fn each_step(&self, visit: &mut dyn FnMut(&'static Step)) {
        self.every_patient.iter().for_each(|every| visit(every.step));
        visit(self.changed_answer);
        for rule in self.rules() {
            rule.steps.iter().for_each(|step| visit(step));
        }
        for asked in self.asked() {
            asked.step_if_open.into_iter().for_each(&mut *visit);
        }
    }

    /// Every step that something asks for, by id.
    #[must_use]
    pub fn steps(&self) -> Vec<&'static Step> {
        let mut found = Vec::new();
        self.each_step(&mut |step| found.push(step));
        once_by(found, |step| step.id)
    }

    /// Every source that a rule, a step or the preparation cites, by id.
    #[must_use]
    pub fn sources(&self) -> Vec<&'static Source> {
        let cited = self.rules().flat_map(|rule| {
            let positions = rule.positions.iter().flat_map(|position| position.citations);
            rule.citations.iter().chain(positions)
        });
        let steps = self.every_patient.iter().flat_map(|every| every.citations);
        let lines = self.preparation.iter().flat_map(|line| line.citations);
        let sources = cited.chain(steps).chain(lines).map(|citation| citation.source);
        once_by(sources.collect(), |source| source.id)
    }

    /// Every text of the pack with a name for messages.
    #[must_use]
    pub fn prose(&self) -> Vec<(String, &'static str)> {
        let rules = self.rules().flat_map(|rule| {
            let own = [rule.title, rule.action, rule.why, rule.limits].into_iter();
            let texts = own.chain(rule.positions.iter().map(|position| position.says));
            texts.map(|text| (rule.id.to_owned(), text)).collect::<Vec<_>>()
        });
        let steps = self.steps().into_iter().map(|step| (step.id.to_owned(), step.title));
        let lines = self.preparation.iter().map(|line| (line.id.to_owned(), line.title));
        let pairs = self.discordances().map(|pair| (pair.id.to_owned(), pair.ask));
        let questions = self.asked().map(|asked| (asked.question.id.to_owned(), asked.question.name));
        rules.chain(steps).chain(lines).chain(pairs).chain(questions).collect()
    }
}

/// The items of every topic, in order.
///
/// Step by step, because each use of `flat_map` costs the phone as much as this.
fn of_each<T>(topics: &'static [&'static [T]]) -> impl Iterator<Item = &'static T> {
    let (mut topics, mut items) = (topics.iter(), [].iter());
    core::iter::from_fn(move || {
        loop {
            match items.next() {
                None => items = topics.next()?.iter(),
                item => return item,
            }
        }
    })
}

/// Each item once by address, in the order of their ids; two items with one id both stay, for the check to find.
fn once_by<T>(mut items: Vec<&'static T>, id: impl Fn(&T) -> &'static str) -> Vec<&'static T> {
    items.sort_by_key(|item| (id(item), core::ptr::from_ref::<T>(item) as usize));
    items.dedup_by(|left, right| core::ptr::eq(*left, *right));
    items
}
