//! What the clinic gets besides findings: steps, the preparation of a session day, and notices bound to a day.
//! It never compares prose; that stands in the catalogue.
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

use common::{Case, as_json, cases};
use ketamine_intake::pack::Setting;
use serde_json::Value;

/// The first case of a vignette in a setting.
fn case(name: &str, setting: Setting) -> &'static Case {
    common::case(&format!("{name} ({})", setting.id()))
}

fn step<'a>(report: &'a Value, id: &str) -> &'a Value {
    let steps = report["clinician"]["steps"].as_array().unwrap();
    steps.iter().find(|step| step["id"] == id).unwrap_or_else(|| panic!("no step `{id}` in {steps:?}"))
}

#[test]
fn steps_stand_once_and_same_day_first_then_before_booking() {
    for case in cases() {
        let report = as_json(&case.response());
        let steps = report["clinician"]["steps"].as_array().unwrap();
        let key = |step: &Value| {
            let now = step["before"] == "now";
            (!now, step["contact"] != "same_day", !now && step["before"] != "booking")
        };
        assert!(steps.is_sorted_by_key(key), "`{}`: {steps:?}", case.name);
        let mut ids: Vec<&str> = steps.iter().map(|step| step["id"].as_str().unwrap()).collect();
        ids.sort_unstable();
        assert!(ids.is_sorted_by(|left, right| left < right), "`{}`: a step stands twice: {ids:?}", case.name);
    }
}

#[test]
fn an_emergency_is_the_first_step_and_nothing_else_is_done_now() {
    let mut emergencies = 0;
    for case in cases() {
        let report = as_json(&case.response());
        let steps = report["clinician"]["steps"].as_array().unwrap();
        let emergency = report["clinician"]["settled"] == "emergency";
        assert_eq!(steps[0]["before"] == "now", emergency, "`{}`: {:?}", case.name, steps[0]);
        emergencies += u32::from(emergency);
    }
    assert!(100 < emergencies, "only {emergencies} vignettes are emergencies");
}

#[test]
fn silence_on_intent_now_is_asked_on_the_same_day_and_first() {
    for setting in Setting::ALL {
        let report = as_json(&case("danger to own life left blank stays open", *setting).response());
        assert_eq!(step(&report, "ask_safety")["contact"], "same_day");
        assert_eq!(report["clinician"]["askFirst"][0], "now_self");
    }
}

#[test]
fn every_patient_gets_the_steps_of_the_setting_and_no_other() {
    for (setting, has, lacks) in [
        (Setting::InClinicInfusion, "escort_and_transport", "rems_enrolment"),
        (Setting::EsketamineClinic, "prior_authorisation", "home_set_up"),
        (Setting::AtHome, "home_set_up", "escort_and_transport"),
    ] {
        let report = as_json(&case("an ordinary candidate", setting).response());
        for id in ["psychiatric_evaluation", "medical_screening", "prescription_monitoring", "cost_told", has] {
            assert_eq!(step(&report, id)["rules"].as_array().unwrap().len(), usize::from(id == "consent_talk"));
        }
        let steps = report["clinician"]["steps"].as_array().unwrap();
        assert!(steps.iter().all(|step| step["id"] != lacks), "{setting:?} has `{lacks}`");
    }
}

#[test]
fn steps_that_us_law_and_payers_ask_for_stay_in_the_us() {
    let ordinary = case("an ordinary candidate", Setting::EsketamineClinic);
    let has = |jurisdiction: &str| {
        let case = Case { jurisdiction: jurisdiction.to_owned(), ..ordinary.clone() };
        let report = as_json(&case.response());
        let steps = report["clinician"]["steps"].as_array().unwrap();
        steps.iter().filter(|step| step["id"] == "rems_enrolment" || step["id"] == "prior_authorisation").count()
    };
    assert_eq!((has("US-CO"), has("DE-BE")), (2, 0));
}

#[test]
fn a_step_counts_as_answered_only_by_an_answer_and_never_beside_a_finding() {
    let ordinary = case("an ordinary candidate", Setting::InClinicInfusion);
    let status = |case: &Case| step(&as_json(&case.response()), "escort_and_transport")["status"].clone();
    assert_eq!(status(ordinary), "answered");
    let mut silent = ordinary.clone();
    silent.answers.remove("clinic_day");
    assert_eq!(status(&silent), "open");
    let mut unfinished = ordinary.clone();
    unfinished.answers.insert("clinic_day".to_owned(), serde_json::json!(["escort", "unsure"]));
    assert_eq!(status(&unfinished), "open");
    let mut alone = ordinary.clone();
    alone.answers.insert("clinic_day".to_owned(), serde_json::json!(["no_driving", "stay"]));
    assert_eq!(status(&alone), "open");
}

#[test]
fn the_patient_reads_only_what_is_the_same_for_everyone_on_a_session_day() {
    for setting in Setting::ALL {
        let ordinary = as_json(&case("an ordinary candidate", *setting).response());
        let ids = |who: &str| -> Vec<String> {
            let list = ordinary[who]["preparation"].as_array().unwrap();
            list.iter().map(|id| id.as_str().unwrap().to_owned()).collect()
        };
        let (patient, clinician) = (ids("patient"), ids("clinician"));
        assert!(patient.iter().all(|id| clinician.contains(id)));
        assert!(clinician.contains(&"alcohol_cannabis_48_hours".to_owned()));
        assert!(!patient.contains(&"alcohol_cannabis_48_hours".to_owned()));
        assert_eq!(patient.contains(&"no_food_2_hours".to_owned()), *setting == Setting::EsketamineClinic);
        for case in cases().iter().filter(|case| case.setting == *setting).step_by(50) {
            assert_eq!(as_json(&case.response())["patient"]["preparation"], ordinary["patient"]["preparation"]);
        }
    }
}

#[test]
fn the_day_after_a_law_ends_and_the_day_after_a_review_was_due_every_report_says_so() {
    let notices = |setting: Setting, today: &str, jurisdiction: &str| {
        let ordinary = case("an ordinary candidate", setting);
        let case = Case { today: today.to_owned(), jurisdiction: jurisdiction.to_owned(), ..ordinary.clone() };
        as_json(&case.response())["clinician"]["notices"].to_string()
    };
    assert!(!notices(Setting::AtHome, "2026-12-31", "US-CO").contains("law_past_date"));
    assert!(notices(Setting::AtHome, "2027-01-01", "US-CO").contains("law_past_date"));
    assert!(!notices(Setting::AtHome, "2027-01-01", "DE-BE").contains("law_past_date"));
    assert!(!notices(Setting::InClinicInfusion, "2027-01-01", "US-CO").contains("law_past_date"));
    assert!(!notices(Setting::AtHome, "2027-05-21", "US-CO").contains("rules_past_review"));
    assert!(notices(Setting::AtHome, "2027-05-22", "US-CO").starts_with("[\"rules_past_review\""));
}
