//! Promise 6: every finding cites a source, and its because suffices.
//! It never keeps an answer that the because does not name.
//! Read next: `order_free.rs`.

use crate::case::Case;
use crate::random::Tape;
use ketamine_intake::intake::Answer;
use ketamine_intake::logic::{Condition, State, Verdict, evaluate};
use ketamine_intake::report::explain;

over_both_packs! {
    the_answers_of_a_because_suffice
    every_finding_cites_a_source_with_section_and_check
    an_explanation_has_the_verdict_of_its_rule
}

fn the_answers_of_a_because_suffice(case: &Case, _: &mut Tape) {
    let screening = case.screen();
    for finding in &screening.findings {
        assert_suffice(case, &finding.rule.when, &finding.because, finding.rule.id);
    }
    for pair in &screening.discordances {
        assert_suffice(case, &pair.discordance.when, &pair.places, pair.discordance.id);
    }
}

fn assert_suffice(case: &Case, when: &Condition, because: &[usize], id: &str) {
    assert!(!because.is_empty(), "{id} is met for no reason");
    let all = case.situation(&case.intake.answers);
    assert!(because.iter().all(|place| all.state(*place) == State::Given), "{id} names an answer that was not given");
    let kept = case.intake.answers.iter().enumerate();
    let kept: Vec<Answer> =
        kept.map(|(place, answer)| if because.contains(&place) { answer.clone() } else { Answer::SILENCE }).collect();
    let verdict = evaluate(when, &case.situation(&kept));
    assert_eq!(verdict, Verdict::Met, "{id}: the answers {because:?} do not suffice");
}

fn every_finding_cites_a_source_with_section_and_check(case: &Case, _: &mut Tape) {
    for finding in case.screen().findings {
        let citations = finding.rule.citations;
        assert!(!citations.is_empty(), "{} cites nothing", finding.rule.id);
        for citation in citations {
            let source = citation.source;
            assert!(!source.id.is_empty() && !source.section.is_empty() && !source.verified.id().is_empty());
        }
    }
}

fn an_explanation_has_the_verdict_of_its_rule(case: &Case, _: &mut Tape) {
    let screening = case.screen();
    for (rule, level, verdict) in case.verdicts(&case.intake.answers) {
        let explanation = explain(&case.program, &case.intake, rule.id).unwrap();
        assert_eq!((explanation.trace.verdict(), explanation.level), (verdict, level), "{}", rule.id);
        let finding = screening.findings.iter().find(|finding| finding.rule.id == rule.id);
        assert_eq!(explanation.because.len(), finding.map_or(0, |finding| finding.because.len()), "{}", rule.id);
        assert_eq!(finding.is_some(), verdict == Verdict::Met, "{}", rule.id);
    }
    let unknown = explain(&case.program, &case.intake, "no.such-rule");
    assert!(unknown.is_err());
}
