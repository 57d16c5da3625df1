//! What adjustments stand on: the pack in one setting and country, who reads what, and which way is tighter.
//! It never lets an emergency read a looser number.
//! Read next: `active.rs`.

use super::adjustment::{Adjustment, What};
use crate::intake::Question;
use crate::logic::{
    ChangedBy, Condition, DerivedKind, Frame, Leaf, Numbers, Subject, Test, Threshold, places_read, thresholds_read,
};
use crate::order::Gather;
use crate::pack::{Asked, Level, Pack, Part, Rule, Setting, Triggers};

/// The pack in one setting and country.
#[derive(Debug)]
pub(super) struct Ground<'a> {
    pub(super) pack: &'a Pack,
    pub(super) today: i64,
    pub(super) asked: Vec<&'static Asked>,
    pub(super) rules: Vec<(&'static Rule, Level)>,
    frame: Frame,
}

/// Which way a number moves to be tighter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tighter {
    Lower,
    Higher,
    /// Read both ways: neither is tighter.
    Neither,
}

impl<'a> Ground<'a> {
    /// The pack as it stands without any adjustment.
    pub(super) fn new(pack: &'a Pack, setting: Setting, country: &str, today: i64) -> Ground<'a> {
        let asked: Vec<&'static Asked> = pack.asked().filter(|asked| asked.is_asked_in(setting, country)).gather();
        let frame = super::active::frame_of(&asked, &|_| true, Numbers::default());
        Ground { pack, today, asked, rules: super::active::rules_of(pack, setting, country), frame }
    }

    pub(super) fn question(&self, id: &str) -> Option<&'static Question> {
        self.asked.iter().map(|asked| asked.question).find(|question| question.id == id)
    }

    pub(super) fn questions(&self) -> Vec<&'static str> {
        self.asked.iter().map(|asked| asked.question.id).gather()
    }

    /// Whether an adjustment makes the screening looser.
    pub(super) fn loosens(&self, what: &What) -> bool {
        match what {
            What::Threshold { threshold, value } => !self.is_tighter(threshold, *value),
            What::Level { .. } | What::Step { .. } | What::OwnStep { .. } => false,
            What::SwitchOff(_) | What::Wording { .. } => true,
        }
    }

    /// Whether a threshold may take this number at all, signed or not.
    pub(super) fn may_move(&self, threshold: &'static Threshold, value: i64) -> bool {
        if threshold.changed_by == ChangedBy::Nobody || self.tighter(threshold) == Tighter::Neither {
            return false;
        }
        let only_tighter = threshold.changed_by == ChangedBy::ProgramTighterOnly || self.emergency_reads(threshold);
        value == threshold.value || !only_tighter || self.is_tighter(threshold, value)
    }

    fn is_tighter(&self, threshold: &Threshold, value: i64) -> bool {
        match self.tighter(threshold) {
            Tighter::Lower => value < threshold.value,
            Tighter::Higher => threshold.value < value,
            Tighter::Neither => false,
        }
    }

    /// Which way more answers count, over everything that reads the threshold.
    fn tighter(&self, threshold: &Threshold) -> Tighter {
        let mut found = None;
        let mut add = |way| found = Some(if found.is_none_or(|known| known == way) { way } else { Tighter::Neither });
        let mut leaf = |leaf: &Leaf, turned: bool| {
            if let Subject::Derived(derived) = leaf.subject
                && let DerivedKind::Dated { window, .. } = derived.kind
                && window.id == threshold.id
            {
                add(Tighter::Lower);
            }
            let reads = leaf.test.threshold().is_some_and(|read| read.id == threshold.id);
            match (reads, leaf.test, turned) {
                (false, ..) => {}
                (_, Test::Below(_) | Test::Within(_), false) => add(Tighter::Higher),
                (_, _, false) => add(Tighter::Lower),
                // What a step counts as answered is reassurance: there more is looser.
                (_, _, true) => add(Tighter::Neither),
            }
        };
        self.pack.each_condition(&mut |condition: &Condition, reassures| {
            condition.each_leaf(&mut |read| leaf(read, reassures));
        });
        let ages = self.pack.ages.iter().any(|age| age.id == threshold.id);
        let shows = self.pack.asked().any(|asked| match asked.triggers {
            Triggers::SupportFrom(limit) | Triggers::HighReading(limit) => limit.id == threshold.id,
            _ => false,
        });
        if ages || shows {
            add(Tighter::Lower);
        }
        found.unwrap_or(Tighter::Neither)
    }

    /// Whether an emergency of the pack reads the number: itself, through a window, a gate, or the age of an answer.
    fn emergency_reads(&self, threshold: &Threshold) -> bool {
        self.rules.iter().filter(|(_, level)| *level == Level::Emergency).any(|(rule, _)| {
            let ages = places_read(&rule.when, &self.frame);
            let keeps = self.asked.iter().zip(ages).any(|(asked, read)| read && asked.keeps.id == threshold.id);
            keeps || thresholds_read(&rule.when, &self.frame).iter().any(|read| read.id == threshold.id)
        })
    }

    /// Questions that no program switches off.
    pub(super) fn must_be_asked(&self, question: &'static Question) -> bool {
        let same = |asked: &&&'static Asked| core::ptr::eq(asked.question, question);
        let on_danger = self.asked.iter().find(same).is_some_and(|asked| {
            matches!(asked.part, Part::RightNow | Part::Safety) || !matches!(asked.triggers, Triggers::None)
        });
        let place = self.frame.place(question.id);
        let grave = self.rules.iter().filter(|(_, level)| Level::Contraindicated <= *level).any(|(rule, _)| {
            place.is_some_and(|place| places_read(&rule.when, &self.frame).get(place).copied().unwrap_or(true))
        });
        let is_place = self.pack.place.is_some_and(|place| place.id == question.id);
        on_danger || grave || is_place
    }

    /// Whether a path of the locale file belongs to a question of the setting or to a safety text.
    pub(super) fn has_words(&self, key: &str) -> bool {
        let mut parts = key.split('.');
        match (parts.next(), parts.next(), parts.next()) {
            (Some("questions"), Some(id), Some(_)) => self.question(id).is_some(),
            (Some("safety"), Some(id), Some(_)) => ["before", "emergency", "support", "high_reading"].contains(&id),
            _ => false,
        }
    }

    /// Ladders out of order over what is in force: the adjustment that did it, the milder and the graver rule.
    pub(super) fn out_of_order(&self, read: &[Adjustment]) -> Vec<(usize, (&'static str, &'static str))> {
        let numbers = super::active::numbers_of(read, None);
        let level = |rule: &Rule, from: Level| super::active::level_of(rule, from, read, None);
        let mut found = Vec::new();
        for (n, adjustment) in read.iter().enumerate().filter(|(_, adjustment)| !adjustment.expired) {
            for (rule, from) in self.rules.iter().filter(|(rule, _)| touches(&adjustment.what, rule)) {
                for (other, other_from) in &self.rules {
                    let pairs = [((rule, from), (other, other_from)), ((other, other_from), (rule, from))];
                    for ((graver, graver_from), (milder, milder_from)) in pairs {
                        let wrong = level(graver, *graver_from) < level(milder, *milder_from)
                            && graver.when.asks_for_more(&milder.when, &numbers);
                        if wrong && !found.contains(&(n, (milder.id, graver.id))) {
                            found.push((n, (milder.id, graver.id)));
                        }
                    }
                }
            }
        }
        found
    }
}

/// Whether an adjustment changes what a rule itself compares with, or its level.
fn touches(what: &What, rule: &Rule) -> bool {
    match what {
        What::Threshold { threshold, .. } => {
            let mut found = false;
            rule.when.each_leaf(&mut |leaf| {
                found |= leaf.test.threshold().is_some_and(|read| read.id == threshold.id);
            });
            found
        }
        What::Level { rule: raised, .. } => raised.id == rule.id,
        _ => false,
    }
}
