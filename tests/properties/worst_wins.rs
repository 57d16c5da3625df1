//! Promise 3: settled is the worst that is met, possible the worst that is met or unknown.
//! It never asks the engine for a level: levels are taken from the rules here.
//! Read next: `more_risk_never_lowers.rs`.

use crate::case::Case;
use crate::random::Tape;
use ketamine_intake::logic::Verdict;
use ketamine_intake::pack::{Level, RuleKind};
use std::collections::BTreeSet;

over_both_packs! {
    settled_and_possible_are_the_worst
    findings_are_the_rules_that_are_met_and_open_rules_those_that_could_raise_the_result
}

fn settled_and_possible_are_the_worst(case: &Case, _: &mut Tape) {
    let (mut settled, mut possible): (Option<Level>, Option<Level>) = (None, None);
    for (rule, level, verdict) in case.verdicts(&case.intake.answers) {
        if rule.kind == RuleKind::Administrative {
            continue;
        }
        match verdict {
            Verdict::Met => (settled, possible) = (settled.max(Some(level)), possible.max(Some(level))),
            Verdict::Unknown => possible = possible.max(Some(level)),
            Verdict::NotMet => {}
        }
    }
    let screening = case.screen();
    assert_eq!((screening.settled, screening.possible), (settled, possible));
    assert!(screening.settled <= screening.possible);
}

fn findings_are_the_rules_that_are_met_and_open_rules_those_that_could_raise_the_result(case: &Case, _: &mut Tape) {
    let screening = case.screen();
    let (mut met, mut open) = (BTreeSet::new(), BTreeSet::new());
    for (rule, level, verdict) in case.verdicts(&case.intake.answers) {
        let raises = rule.kind != RuleKind::Administrative && screening.settled < Some(level);
        match verdict {
            Verdict::Met => _ = met.insert(rule.id),
            Verdict::Unknown if raises => _ = open.insert(rule.id),
            Verdict::Unknown | Verdict::NotMet => {}
        }
    }
    assert_eq!(screening.findings.iter().map(|finding| finding.rule.id).collect::<BTreeSet<_>>(), met);
    assert_eq!(screening.open_rules.iter().map(|item| item.rule.id).collect::<BTreeSet<_>>(), open);
    let levels: Vec<Level> = screening.findings.iter().map(|finding| finding.level).collect();
    assert!(levels.is_sorted_by(|left, right| right <= left), "findings are not worst first: {levels:?}");
}
