//! Withdrawn findings: what earlier answers met and the present ones do not, each at the change that took it back.
//! It never filters rules by what they read: every rule is tried after every undone change.
//! Read next: `at_home.rs`.

use crate::case::Case;
use crate::random::Tape;
use ketamine_intake::intake::Answer;
use ketamine_intake::logic::Verdict;
use ketamine_intake::pack::Level;
use std::collections::BTreeMap;

over_both_packs! {
    withdrawn_are_the_rules_met_after_undoing_changes_and_not_met_now
    a_grave_withdrawn_finding_adds_the_step_to_talk_about_it
}

fn withdrawn_are_the_rules_met_after_undoing_changes_and_not_met_now(case: &Case, _: &mut Tape) {
    let now = case.verdicts(&case.intake.answers);
    let mut expected: BTreeMap<&str, (Level, usize)> = BTreeMap::new();
    let mut answers: Vec<Answer> = case.intake.answers.clone();
    for (n, change) in case.intake.changes.iter().enumerate().rev() {
        answers[change.place] = Answer { stale: answers[change.place].stale, ..change.from.clone() };
        for ((rule, level, then), (_, _, now)) in case.verdicts(&answers).into_iter().zip(&now) {
            if then == Verdict::Met && *now != Verdict::Met {
                expected.entry(rule.id).or_insert((level, n));
            }
        }
    }
    let found = case.screen().withdrawn;
    let found: BTreeMap<&str, (Level, usize)> =
        found.into_iter().map(|item| (item.rule.id, (item.level, item.change))).collect();
    assert_eq!(found, expected);
}

fn a_grave_withdrawn_finding_adds_the_step_to_talk_about_it(case: &Case, _: &mut Tape) {
    let screening = case.screen();
    let grave = screening.withdrawn.iter().filter(|item| Level::Contraindicated <= item.level);
    for item in grave {
        let step = screening.steps.iter().find(|due| due.id == case.pack.changed_answer.id);
        let named = step.is_some_and(|due| due.rules.contains(&item.rule.id));
        assert!(named, "{} was withdrawn and nobody talks about it", item.rule.id);
    }
    for item in &screening.withdrawn {
        assert!(!screening.findings.iter().any(|finding| finding.rule.id == item.rule.id));
    }
}
