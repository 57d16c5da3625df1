//! Every number and every level of the pack is pinned by vignettes: a change of one makes some vignette fail.
//! It never takes a rule's own tables for the proof: levels are those that the vignettes expect.
//! Read next: `pack.rs`, which holds that every leaf is pivotal.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test or a tool may panic; the code may not"
)]

mod common;

use common::{Case, cases};
use ketamine_intake::intake::{Intake, Question, Unit, Values, read};
use ketamine_intake::logic::{Leaf, Situation, State, Subject, Test, Verdict, evaluate, interval as interval_of};
use ketamine_intake::pack::{Level, Rule, Setting, pack};
use ketamine_intake::program::ActiveProgram;
use ketamine_intake::wasm::ScreenRequest;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

#[test]
fn every_threshold_and_window_has_a_vignette_on_both_of_its_sides() {
    let mut sides: BTreeMap<(&str, &str), [bool; 2]> = BTreeMap::new();
    for (_, program, intake) in read_all() {
        let situation = Situation::new(program.frame(), &intake.answers, intake.today);
        for (rule, _) in program.rules() {
            rule.when.each_leaf(&mut |leaf| {
                let Some(threshold) = leaf.test.threshold() else { return };
                let seen = sides.entry((threshold.id, leaf.test.operator())).or_default();
                if let Some((low, high)) = interval(leaf, &situation) {
                    let [last_met, first_not] = ends(&leaf.test, threshold.value);
                    // Doses are typed in half milligrams, not in micrograms.
                    let reach = if threshold.unit == Unit::Micrograms { 500 } else { 1 };
                    let over = |end: i64| (last_met..last_met + reach).contains(&end);
                    seen[0] |= over(low) || over(high);
                    seen[1] |= low == first_not || high == first_not;
                }
            });
        }
    }
    let one_sided: Vec<String> = sides
        .iter()
        .filter(|(_, sides)| **sides != [true, true])
        .map(|((id, operator), [met, not_met])| format!("{operator} {id}: met {met}, not met {not_met}"))
        .collect();
    assert!(one_sided.is_empty(), "{} boundaries lack a side:\n{}", one_sided.len(), one_sided.join("\n"));
}

#[test]
fn every_level_in_every_setting_is_pinned_by_some_vignette() {
    let seen = Seen::once();
    let mut loose = Vec::new();
    for rule in pack().rules().filter(|rule| rule.kind.id() != "administrative") {
        for setting in Setting::ALL.iter().filter(|setting| rule.levels.in_setting(**setting).is_some()) {
            let place = (rule.id, *setting);
            let shared = SHARED.iter().any(|shared| shared.rule == rule.id && shared.settings.contains(setting));
            if !seen.is_pinned(place) && !shared {
                loose.push(format!("{} in {}", rule.id, setting.id()));
            }
        }
    }
    assert!(loose.is_empty(), "{} levels could change unnoticed:\n{}", loose.len(), loose.join("\n"));
}

#[test]
fn a_level_that_no_vignette_pins_always_stands_beside_a_companion_of_the_same_level() {
    let seen = Seen::once();
    for shared in SHARED {
        assert!(!shared.because.is_empty(), "{} has no reason", shared.rule);
        for setting in shared.settings {
            let place = (shared.rule, *setting);
            assert!(!seen.is_pinned(place), "{} in {} is pinned by now", shared.rule, setting.id());
            let beside = &seen.beside[&place];
            assert!(2 <= beside.len(), "{} in {} is met by {} vignettes", shared.rule, setting.id(), beside.len());
            for others in beside {
                let with = shared.companions.iter().any(|companion| others.contains(companion));
                assert!(with, "{} in {} stands beside {others:?}", shared.rule, setting.id());
            }
        }
    }
}

/// What the vignettes say of the level of each rule in each setting.
struct Seen {
    /// A vignette expects the level, and no other rule explains it.
    pinned: BTreeSet<Place>,
    /// For each vignette in which the rule is met, the other rules of its level or a graver one.
    beside: BTreeMap<Place, Vec<Vec<&'static str>>>,
}

impl Seen {
    fn once() -> &'static Seen {
        static SEEN: OnceLock<Seen> = OnceLock::new();
        SEEN.get_or_init(Seen::new)
    }

    fn new() -> Seen {
        let mut seen = Seen { pinned: BTreeSet::new(), beside: BTreeMap::new() };
        for (case, program, intake) in read_all() {
            let situation = Situation::new(program.frame(), &intake.answers, intake.today);
            let met = |rule: &Rule| evaluate(&rule.when, &situation) == Verdict::Met;
            let met: Vec<(&str, Level)> =
                program.rules().iter().filter(|(rule, _)| met(rule)).map(|(rule, level)| (rule.id, *level)).collect();
            for (id, level) in &met {
                let others = met.iter().filter(|(other, of)| other != id && level <= of).map(|(other, _)| *other);
                seen.beside.entry((*id, case.setting)).or_default().push(others.collect());
            }
            let Some(expected) = case.expect.settled.as_deref().and_then(level_of) else { continue };
            let highest: Vec<&str> = met.iter().filter(|(_, level)| *level == expected).map(|(id, _)| *id).collect();
            // A note cannot be lowered, and raised it is the highest, whatever else is noted.
            if highest.len() == 1 || expected == Level::Note {
                seen.pinned.extend(highest.iter().map(|rule| (*rule, case.setting)));
            }
        }
        seen
    }

    /// A rule of a ladder may share its level with a milder one that is met whenever it is.
    fn is_pinned(&self, place: Place) -> bool {
        let always = |vignettes: &Vec<Vec<&str>>| {
            vignettes
                .first()
                .is_some_and(|first| first.iter().any(|rule| vignettes.iter().all(|all| all.contains(rule))))
        };
        self.pinned.contains(&place) || self.beside.get(&place).is_some_and(always)
    }
}

/// A rule that shares its level in some settings with one or another rule whenever it is met.
struct Shared {
    rule: &'static str,
    settings: &'static [Setting],
    /// One of them is met whenever the rule is.
    companions: &'static [&'static str],
    /// Why no story can set them apart.
    because: &'static str,
}

const CLINIC: &[Setting] = &[Setting::InClinicInfusion, Setting::EsketamineClinic];

const SHARED: &[Shared] = &[Shared {
    rule: "medicines.opioid-with-gabapentinoid-or-alcohol",
    settings: CLINIC,
    companions: &["medicines.opioid", "substances.kratom-month"],
    because: "any opioid, and kratom within a month, is a review in a clinic by itself: the pair cannot be told from it; \
              at home the pair is graver than an opioid now and then, and is pinned there",
}];

/// A rule in a setting.
type Place = (&'static str, Setting);

fn level_of(id: &str) -> Option<Level> {
    Level::ALL.iter().copied().find(|level| level.id() == id)
}

/// The last number that meets a test and the first one beside it that does not.
fn ends(test: &Test, value: i64) -> [i64; 2] {
    match test {
        Test::AtLeast(_) => [value, value - 1],
        Test::Above(_) => [value + 1, value],
        Test::Below(_) => [value - 1, value],
        Test::Within(_) => [value, value + 1],
        other => panic!("{} has no threshold", other.operator()),
    }
}

/// What a leaf compares: a number, days ago, or a calculated value whose inputs are given.
fn interval(leaf: &Leaf, situation: &Situation<'_>) -> Option<(i64, i64)> {
    match leaf.subject {
        Subject::Question(question) => given(question, situation),
        Subject::Derived(derived) => {
            let settled = |input: &'static Question| {
                situation.frame().place(input.id).is_some_and(|place| situation.state(place) != State::Missing)
            };
            let found = interval_of(derived, situation).filter(|_| derived.inputs().all(settled));
            found.map(|found| (found.low, found.high))
        }
    }
}

fn given(question: &'static Question, situation: &Situation<'_>) -> Option<(i64, i64)> {
    match situation.values(situation.frame().place(question.id)?)? {
        (Values::Interval { low, high }, _) => Some((*low, *high)),
        _ => None,
    }
}

fn read_all() -> Vec<(&'static Case, ActiveProgram, Intake)> {
    let read_case = |case: &'static Case| {
        let request = ScreenRequest::read(case.plain());
        let program = ActiveProgram::new(&request.program, request.today, pack()).unwrap();
        let intake = read(program.tables(), request.given, request.today.unwrap());
        (case, program, intake)
    };
    cases().iter().map(read_case).collect()
}
