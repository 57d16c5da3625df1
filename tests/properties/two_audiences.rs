//! Promise 9: the patient's view has no level, finding or rule, and depends on nothing but triggers and unreadable answers.
//! It never trusts a type alone: the text that leaves the core is searched.
//! Read next: `fails_closed.rs`.

use crate::case::Case;
use crate::moves::any_values;
use crate::random::Tape;
use ketamine_intake::intake::{Answer, Code, Missing, Plain, Question};
use ketamine_intake::logic::AskedOf;
use ketamine_intake::pack::Triggers;
use ketamine_intake::report::{NEXT, patient_view};
use ketamine_intake::wasm::screen_request_over;
use serde::Deserialize;
use serde_json::{Value, json};

over_both_packs! {
    the_view_holds_only_contact_problems_and_ids_of_texts
    answers_that_show_no_text_change_nothing_for_the_patient
    the_patient_is_asked_to_mend_what_could_not_be_read
}

fn the_view_holds_only_contact_problems_and_ids_of_texts(case: &Case, _: &mut Tape) {
    let response = screen_request_over(case.pack, Plain::deserialize(&case.request).unwrap());
    let view = serde_json::to_value(response).unwrap()["patient"].take();
    assert_eq!(keys(&view), ["contact", "next", "preparation", "problems", "safety"]);
    let contact =
        ["clinic", "clinician", "crisis", "emergency", "hours", "otherRoute", "outsideHours", "telephone", "timeZone"];
    assert_eq!(keys(&view["contact"]), contact);
    let known =
        |value: &Value, ids: &[&str]| value.as_array().unwrap().iter().all(|id| ids.contains(&id.as_str().unwrap()));
    assert!(known(&view["safety"], &["emergency", "support", "high_reading"]));
    assert_eq!(view["next"], json!(NEXT));
    let setting = case.program.program().setting;
    let everyone = case.pack.preparation.iter().filter(|line| line.for_everyone && line.settings.contains(&setting));
    assert_eq!(view["preparation"], json!(everyone.map(|line| line.id).collect::<Vec<_>>()));
    for problem in view["problems"].as_array().unwrap() {
        assert_eq!(keys(problem), ["code", "question"]);
        assert!(case.pack.asked().any(|asked| problem["question"] == asked.question.id));
        assert!(Code::ALL.iter().any(|code| problem["code"] == code.id()));
    }
    // What the clinic wrote about itself aside, no word of a result occurs anywhere.
    let mut rest = view.clone();
    rest["contact"] = Value::Null;
    let text = rest.to_string().replace("\"safety\":[\"emergency\"", "");
    for word in ["note", "review", "defer", "contraindicated", "emergency", "settled", "possible", "finding", "because"]
    {
        assert!(!words_of(&text).any(|found| found == word), "the patient's view says `{word}`: {text}");
    }
    for rule in case.pack.rules() {
        assert!(!text.contains(rule.id), "the patient's view names {}", rule.id);
    }
}

fn answers_that_show_no_text_change_nothing_for_the_patient(case: &Case, tape: &mut Tape) {
    let mut answers = case.intake.answers.clone();
    for (asked, answer) in case.pack.asked().zip(&mut answers) {
        if matches!(asked.triggers, Triggers::None) && tape.chance(1, 2) {
            let values = any_values(asked.question, case.intake.today, tape);
            *answer = Answer { reply: Ok(values), typed: None, stale: tape.chance(1, 4) };
        }
    }
    let view =
        |answers: &[Answer]| format!("{:?}", patient_view(&case.program, &case.situation(answers), &case.intake));
    assert_eq!(view(&case.intake.answers), view(&answers));
}

fn the_patient_is_asked_to_mend_what_could_not_be_read(case: &Case, _: &mut Tape) {
    let mended = case.screen().patient.problems;
    let codes_of =
        |id: &str| -> Vec<Code> { mended.iter().filter(|(of, _)| *of == id).map(|(_, code)| *code).collect() };
    for asked in case.pack.asked() {
        let id = asked.question.id;
        if asked.of == AskedOf::Clinician {
            assert!(codes_of(id).is_empty(), "the patient is asked to mend what a clinician said of {id}");
            continue;
        }
        let of_question = |path: &str| path == format!("answers.{id}") || path.starts_with(&format!("answers.{id}["));
        let expected = case.intake.problems.iter().filter(|problem| of_question(&problem.path));
        let expected = sorted(expected.map(|problem| problem.code).collect());
        assert_eq!(sorted(codes_of(id)), expected, "{id}");
        let place = case.program.frame().place(id).unwrap();
        if case.intake.answers[place].reply == Err(Missing::Unreadable) {
            let told = !expected.is_empty() || first_of_pair(case, id).is_some_and(|first| !codes_of(first).is_empty());
            assert!(told, "{id} could not be read, and the patient is not told");
        }
    }
}

/// The question beside which the fault of a pair is told, for its second one.
fn first_of_pair(case: &Case, id: &str) -> Option<&'static str> {
    let measures = case.pack.measures.iter().map(|pair| (pair.weight, pair.height));
    let mut pairs = case.pack.pressures.iter().copied().chain(measures);
    pairs.find(|(_, second): &(&Question, &Question)| second.id == id).map(|(first, _)| first.id)
}

fn sorted(mut codes: Vec<Code>) -> Vec<Code> {
    codes.sort_unstable();
    codes.dedup();
    codes
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

fn words_of(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_ascii_alphanumeric())
}
