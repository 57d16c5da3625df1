//! What no level says: who is called the same day, which step a grave rule asks for, how long the form is.
//! It never judges a rule: the lists are read from the decisions by hand.
//! Read next: `clinic.rs`.

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

use common::{as_json, cases};
use ketamine_intake::instruments::AskItem;
use ketamine_intake::pack::{Before, Contact, Level, Rule, Setting, pack};

/// Rules below an emergency for which the clinic gets in touch on the day the intake arrives.
const SAME_DAY: &[&str] = &[
    "emergency.intoxicated-now",
    "suicidality.intent-or-plan-month",
    "suicidality.act-3-months",
    "suicidality.method",
    "suicidality.harm-to-others",
    "suicidality.discharge-month",
    "cardiovascular.pressure-severe",
    "cardiovascular.pressure-crisis",
    "cardiovascular.pulse-very-fast",
    "liver.yellow-or-acute",
    "bladder.cannot-pass",
    "indication.acute-suicidality",
    "substances.withdrawal-now",
    "suicidality.thoughts-right-now",
];

fn highest(rule: &Rule) -> Level {
    Setting::ALL.iter().filter_map(|setting| rule.levels.in_setting(*setting)).max().unwrap()
}

#[test]
fn an_emergency_is_reached_now_and_only_the_rules_of_the_list_besides_it_the_same_day() {
    let mut same_day: Vec<&str> = Vec::new();
    for rule in pack().rules() {
        if highest(rule) == Level::Emergency {
            assert_eq!(rule.contact, Contact::SameDay, "{}", rule.id);
            assert!(rule.steps.iter().any(|step| step.before == Before::Now), "{} reaches nobody", rule.id);
        } else if rule.contact == Contact::SameDay {
            same_day.push(rule.id);
        }
    }
    assert_eq!(same_day, SAME_DAY);
}

#[test]
fn every_rule_that_defers_or_stops_asks_for_a_step() {
    let grave = pack().rules().filter(|rule| Level::Defer <= highest(rule));
    let without: Vec<&str> = grave.filter(|rule| rule.steps.is_empty()).map(|rule| rule.id).collect();
    assert_eq!(without, [""; 0]);
}

/// The scales come on top of it.
#[test]
fn an_ordinary_patient_answers_about_sixty_questions() {
    let ordinary: Vec<_> = cases().iter().filter(|case| case.name.starts_with("an ordinary candidate (")).collect();
    assert_eq!(ordinary.len(), 3);
    for case in ordinary {
        let report = as_json(&case.response());
        let answers = report["clinician"]["answers"].as_array().unwrap();
        let of_a_scale = |answer: &&serde_json::Value| {
            let id = answer["question"].as_str().unwrap();
            let items = pack().instruments.iter().flat_map(|instrument| instrument.items);
            items.filter(|item| item.asked != AskItem::Always).any(|item| item.question.id == id)
        };
        let asked = answers.iter().filter(|answer| answer["state"] != "not_asked" && !of_a_scale(answer)).count();
        println!("{}: {asked} questions", case.name);
        assert!((30..=MOST).contains(&asked), "{}: {asked} questions", case.name);
    }
}

/// About sixty, as the form is meant to be; a gate that is lost makes it longer.
const MOST: usize = 62;

#[test]
fn what_the_intake_answers_of_a_pregnancy_test_is_for_the_clinic_to_confirm() {
    let case = cases().iter().find(|case| case.answers.get("pregnant").is_some_and(|said| said == "does_not_apply"));
    let report = as_json(&case.unwrap().response());
    let steps = report["clinician"]["steps"].as_array().unwrap();
    let test = steps.iter().find(|step| step["id"] == "pregnancy_test_on_the_day").unwrap();
    assert_eq!(test["status"], "answered");
}
