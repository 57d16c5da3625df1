//! The pack as a whole: the check, and that vignettes cover every rule and every leaf.
//! It never accepts a rule that no story fires, misses and leaves open.
//! Read next: `vignettes.rs`.

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
use ketamine_intake::intake::{Intake, read};
use ketamine_intake::logic::{Condition, Situation, Trace, Verdict, trace};
use ketamine_intake::pack::{Level, Rule, RuleKind, Setting, check, pack};
use ketamine_intake::program::ActiveProgram;
use ketamine_intake::wasm::ScreenRequest;
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn the_pack_does_not_contradict_itself() {
    let errors: Vec<String> = check(&pack()).iter().map(ToString::to_string).collect();
    assert!(errors.is_empty(), "{} errors:\n{}", errors.len(), errors.join("\n"));
}

#[test]
fn every_rule_is_fired_missed_and_left_open_by_some_vignette() {
    let mut seen: BTreeMap<&str, BTreeSet<Verdict>> = BTreeMap::new();
    for (case, program, intake) in read_all() {
        let situation = Situation::new(program.frame(), &intake.answers, intake.today);
        for (rule, _) in program.rules() {
            let verdict = trace(&rule.when, &situation).verdict();
            // Blank intakes leave everything open; a rule needs a story of its own that does.
            if 20 < case.answers.len() {
                seen.entry(rule.id).or_default().insert(verdict);
            }
        }
    }
    let mut lacking = Vec::new();
    for rule in pack().rules() {
        for verdict in [Verdict::Met, Verdict::NotMet, Verdict::Unknown] {
            if !seen.get(rule.id).is_some_and(|verdicts| verdicts.contains(&verdict)) {
                lacking.push(format!("{} is never {verdict:?}", rule.id));
            }
        }
    }
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

#[test]
fn every_leaf_is_pivotal_in_some_vignette() {
    let mut pivotal: BTreeSet<(&str, usize)> = BTreeSet::new();
    for (_, program, intake) in read_all() {
        let situation = Situation::new(program.frame(), &intake.answers, intake.today);
        for (rule, _) in program.rules() {
            let trace = trace(&rule.when, &situation);
            for leaf in 0..count(&rule.when) {
                if !pivotal.contains(&(rule.id, leaf)) && flips(&trace, leaf) {
                    pivotal.insert((rule.id, leaf));
                }
            }
        }
    }
    let mut lacking = Vec::new();
    for rule in pack().rules() {
        for leaf in (0..count(&rule.when)).filter(|leaf| !pivotal.contains(&(rule.id, *leaf))) {
            lacking.push(format!("{}: leaf {leaf}, {}", rule.id, leaf_text(rule, leaf)));
        }
    }
    assert!(lacking.is_empty(), "{} leaves are never pivotal:\n{}", lacking.len(), lacking.join("\n"));
}

#[test]
fn the_level_at_home_is_never_below_the_level_in_clinic_infusion_for_the_same_answers() {
    for case in cases() {
        // Arrangements differ between settings; what holds over them is for clinical rules only.
        let highest = |setting: Setting| {
            let case = Case { setting, ..case.clone() };
            let (program, intake) = read_case(&case);
            let situation = Situation::new(program.frame(), &intake.answers, intake.today);
            let clinical = program.rules().iter().filter(|(rule, _)| rule.kind == RuleKind::Clinical);
            let judged: Vec<(Level, Verdict)> =
                clinical.map(|(rule, level)| (*level, trace(&rule.when, &situation).verdict())).collect();
            let of = |counts: &dyn Fn(Verdict) -> bool| {
                judged.iter().filter(|(_, verdict)| counts(*verdict)).map(|(level, _)| *level).max()
            };
            (of(&|verdict| verdict == Verdict::Met), of(&|verdict| verdict != Verdict::NotMet))
        };
        let (infusion, home) = (highest(Setting::InClinicInfusion), highest(Setting::AtHome));
        assert!(
            infusion.0 <= home.0 && infusion.1 <= home.1,
            "`{}`: {infusion:?} in infusion, {home:?} at home",
            case.name
        );
    }
}

/// Whether the rule's verdict changes when the one leaf is flipped between met and not met.
fn flips(trace: &Trace, leaf: usize) -> bool {
    let of = |verdict: Verdict| with_leaf(trace, leaf, verdict, &mut 0);
    of(Verdict::Met) != of(Verdict::NotMet) && leaf_verdict(trace, leaf) != Verdict::Unknown
}

fn with_leaf(trace: &Trace, leaf: usize, verdict: Verdict, next: &mut usize) -> Verdict {
    match trace {
        Trace::Leaf { verdict: found, .. } => {
            let here = *next;
            *next += 1;
            if here == leaf { verdict } else { *found }
        }
        Trace::Named { child, .. } => with_leaf(child, leaf, verdict, next),
        Trace::KOf { k, children, .. } => {
            let verdicts: Vec<Verdict> = children.iter().map(|child| with_leaf(child, leaf, verdict, next)).collect();
            Verdict::k_of(usize::from(*k), verdicts)
        }
    }
}

fn leaf_verdict(trace: &Trace, leaf: usize) -> Verdict {
    let mut verdicts = Vec::new();
    trace.each_leaf(&mut |_, verdict| verdicts.push(verdict));
    verdicts[leaf]
}

fn count(condition: &Condition) -> usize {
    let mut leaves = 0;
    condition.each_leaf(&mut |_| leaves += 1);
    leaves
}

fn leaf_text(rule: &Rule, leaf: usize) -> String {
    let mut texts = Vec::new();
    rule.when.each_leaf(&mut |leaf| texts.push(ketamine_intake::report::sentence(&Condition::Leaf(*leaf))));
    texts[leaf].clone()
}

fn read_all() -> Vec<(&'static Case, ActiveProgram, Intake)> {
    cases()
        .iter()
        .map(|case| {
            let (program, intake) = read_case(case);
            (case, program, intake)
        })
        .collect()
}

fn read_case(case: &Case) -> (ActiveProgram, Intake) {
    let request = ScreenRequest::read(case.plain());
    let program = ActiveProgram::new(&request.program, request.today, pack()).unwrap();
    let intake = read(program.tables(), request.given, request.today.unwrap());
    (program, intake)
}
