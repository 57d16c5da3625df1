//! The settling set settles, none of its questions can be left out, and ask first is its first three.
//! It never answers what has no order of risk: there the set only says that an answer is needed.
//! Read next: `withdrawn.rs`.

use crate::case::Case;
use crate::moves::{least_risk, reassured};
use crate::random::Tape;
use ketamine_intake::intake::{Answer, Question};
use ketamine_intake::logic::{Condition, DerivedKind, Situation, Subject, Verdict, evaluate};
use ketamine_intake::pack::{Contact, Level, RuleKind};
use ketamine_intake::report::Screening;
use std::cmp::Reverse;

over_both_packs! {
    every_open_rule_waits_for_a_question
    answered_with_least_risk_the_set_leaves_nothing_open
    answered_anew_with_least_risk_the_set_leaves_nothing_open
    no_question_of_the_set_can_be_left_out
    ask_first_are_the_first_three
}

fn every_open_rule_waits_for_a_question(case: &Case, _: &mut Tape) {
    let screening = case.screen();
    for item in &screening.open_rules {
        assert!(!item.places.is_empty(), "{} is open and nothing can be asked", item.rule.id);
    }
    assert_eq!(screening.settling_set.is_empty(), screening.open_rules.is_empty());
    let mut asked: Vec<usize> = screening.open_questions.iter().map(|question| question.place).collect();
    let mut waiting: Vec<usize> = screening.open_rules.iter().flat_map(|item| item.places.clone()).collect();
    for places in [&mut asked, &mut waiting] {
        places.sort_unstable();
        places.dedup();
    }
    assert_eq!(asked, waiting);
    assert!(screening.settling_set.iter().all(|place| asked.contains(place)));
}

fn answered_with_least_risk_the_set_leaves_nothing_open(case: &Case, _: &mut Tape) {
    let screening = case.screen();
    let open = open_after(case, &screening, &screening.settling_set, &reassured);
    assert!(open.is_empty(), "{open:?} stay open after {:?}", screening.settling_set);
}

/// As before, when everything in the set is asked again from the start: a doubt becomes the least risky option.
fn answered_anew_with_least_risk_the_set_leaves_nothing_open(case: &Case, _: &mut Tape) {
    let screening = case.screen();
    let anew = |question: &Question, answer: &Answer| {
        Some(Answer { reply: Ok(least_risk(question)?), stale: false, ..answer.clone() })
    };
    let open = open_after(case, &screening, &screening.settling_set, &anew);
    assert!(open.is_empty(), "{open:?} stay open after {:?}", screening.settling_set);
}

fn no_question_of_the_set_can_be_left_out(case: &Case, _: &mut Tape) {
    let screening = case.screen();
    for left_out in &screening.settling_set {
        let question = case.program.frame().gates()[*left_out].question;
        if least_risk(question).is_none() {
            continue;
        }
        let rest: Vec<usize> = screening.settling_set.iter().copied().filter(|place| place != left_out).collect();
        let open = open_after(case, &screening, &rest, &reassured);
        assert!(!open.is_empty(), "`{}` could be left out of {:?}", question.id, screening.settling_set);
    }
}

fn ask_first_are_the_first_three(case: &Case, _: &mut Tape) {
    let screening = case.screen();
    let mut expected = screening.settling_set.clone();
    expected.sort_by_key(|place| {
        let waiting = screening.open_rules.iter().filter(|item| item.places.contains(place));
        let (levels, contacts): (Vec<Level>, Vec<Contact>) =
            waiting.map(|item| (item.level, item.rule.contact)).unzip();
        (Reverse(levels.into_iter().max()), Reverse(contacts.into_iter().max()), *place)
    });
    expected.truncate(3);
    assert_eq!(screening.ask_first, expected);
}

/// The rules above settled that are not settled as not met, after these questions were really answered with least risk.
///
/// Where that takes more than filling a gap (no order, another option, a reading of a new day), it is assumed instead.
fn open_after(
    case: &Case,
    screening: &Screening,
    answered: &[usize],
    answer: &dyn Fn(&Question, &Answer) -> Option<Answer>,
) -> Vec<&'static str> {
    let frame = case.program.frame();
    let mut answers: Vec<Answer> = case.intake.answers.clone();
    let mut assumed = vec![false; answers.len()];
    for place in answered {
        let question = frame.gates()[*place].question;
        match answer(question, &answers[*place]).filter(|_| !is_taken_on_an_old_day(case, *place)) {
            Some(answer) => answers[*place] = answer,
            None => assumed[*place] = true,
        }
    }
    let situation = Situation::with_reassuring(frame, &answers, case.intake.today, assumed);
    let rules = case
        .program
        .rules()
        .iter()
        .filter(|(rule, level)| rule.kind != RuleKind::Administrative && screening.settled < Some(*level));
    rules.filter(|(rule, _)| evaluate(&rule.when, &situation) != Verdict::NotMet).map(|(rule, _)| rule.id).collect()
}

/// Whether the question is a reading whose day is given: a new reading would change that day too.
fn is_taken_on_an_old_day(case: &Case, place: usize) -> bool {
    let question = case.program.frame().gates()[place].question;
    let given = |id: &str| case.intake.answers[case.program.frame().place(id).unwrap()].reply.is_ok();
    case.pack.derived().iter().any(|derived| match derived.kind {
        DerivedKind::Dated { value, taken, .. } => core::ptr::eq(value, question) && given(taken.id),
        _ => false,
    })
}

/// An empty form over the pack of this release, settled by real answers, dates included.
#[test]
fn an_empty_form_is_settled_by_answering_its_set() {
    use crate::random::{Hints, random_request};
    use ketamine_intake::pack::{Setting, pack};
    let text = include_str!("../vignettes/ordinary.toml");
    let ordinary = serde_json::to_value(text.parse::<toml::Table>().unwrap()).unwrap()["answers"].take();
    for setting in Setting::ALL {
        let mut request = random_request(&pack(), &Hints::of(&pack()), *setting, &mut Tape::of(Vec::new()));
        request["answers"] = serde_json::json!([]);
        let empty = Case::over(pack(), request);
        let screening = empty.screen();
        assert_eq!((screening.settled, screening.possible), (None, Some(Level::Emergency)));
        assert_eq!(screening.ask_first.len(), 3);
        let asked = |place: &usize| empty.program.frame().gates()[*place].question;
        // What has no order of risk is answered as an ordinary candidate would; the rest with least risk.
        let unordered = screening.settling_set.iter().map(asked).filter(|question| least_risk(question).is_none());
        let answer = |question: &Question| serde_json::json!({ "id": question.id, "value": ordinary[question.id] });
        let mut request = empty.request.clone();
        request["today"] = serde_json::json!("2026-11-21");
        request["answers"] = unordered.map(answer).collect();
        let partly = Case::over(pack(), request);
        let mut answers = partly.intake.answers.clone();
        for place in &screening.settling_set {
            if let Some(values) = least_risk(asked(place)) {
                answers[*place].reply = Ok(values);
            }
        }
        let settled = ketamine_intake::screen::screen(&partly.program, &partly.with(answers));
        assert!(settled.settled <= Some(Level::Note), "{setting:?}: {:?}", settled.settled);
        assert!(settled.possible <= Some(Level::Note), "{setting:?}: {:?}", settled.open_rules);
    }
}

/// A rule that reads a question through gates waits for those gates too.
#[test]
fn the_set_of_the_pack_of_this_release_holds_no_follow_up_of_its_own_gate() {
    use ketamine_intake::pack::pack;
    let reads = |gate: Condition, id: &str| {
        let mut found = false;
        gate.each_leaf(&mut |leaf| found |= matches!(leaf.subject, Subject::Question(question) if question.id == id));
        found
    };
    let mut request = crate::random::random_request(
        &pack(),
        &crate::random::Hints::of(&pack()),
        ketamine_intake::pack::Setting::AtHome,
        &mut Tape::of(Vec::new()),
    );
    request["answers"] = serde_json::json!([]);
    let empty = Case::over(pack(), request);
    let set = empty.screen().settling_set;
    let asked: Vec<_> = pack().asked().collect();
    for place in &set {
        let Some(gate) = asked[*place].asked_when else { continue };
        // What has no order of risk is never dropped, whatever its gate.
        if least_risk(asked[*place].question).is_none() {
            continue;
        }
        let earlier = set.iter().filter(|other| reads(gate, asked[**other].question.id));
        let unordered = earlier.clone().all(|other| least_risk(asked[*other].question).is_none());
        assert!(unordered, "{} and its own gate are both in the set", asked[*place].question.id);
    }
}
