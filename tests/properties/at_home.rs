//! Over clinical rules the level at home is never below the level in clinic infusion for the same answers.
//! It never compares practical or administrative rules: who may use a device at home is another question.
//! Read next: `missing_is_not_no.rs`.

use crate::case::Case;
use crate::random::Tape;
use ketamine_intake::intake::Plain;
use ketamine_intake::logic::Verdict;
use ketamine_intake::pack::{Level, Pack, RuleKind, Setting};
use ketamine_intake::wasm::screen_request_over;
use serde::Deserialize;
use serde_json::Value;

over_both_packs! {
    over_clinical_rules_home_is_never_below_infusion
    the_whole_outcome_at_home_is_never_below_infusion
}

fn over_clinical_rules_home_is_never_below_infusion(case: &Case, _: &mut Tape) {
    let situation = case.situation(&case.intake.answers);
    let country = case.request["program"]["jurisdiction"].as_str().unwrap().split('-').next().unwrap();
    let worst = |setting: Setting, least: Verdict| -> Option<Level> {
        let rules = case.pack.rules().filter(|rule| rule.kind == RuleKind::Clinical && rule.levels.apply_in(country));
        let counted = rules.filter(|rule| least <= ketamine_intake::logic::evaluate(&rule.when, &situation));
        counted.filter_map(|rule| rule.levels.in_setting(setting)).max()
    };
    for least in [Verdict::Met, Verdict::Unknown] {
        assert!(worst(Setting::InClinicInfusion, least) <= worst(Setting::AtHome, least));
    }
}

fn the_whole_outcome_at_home_is_never_below_infusion(case: &Case, _: &mut Tape) {
    let clinical_only = Pack {
        rules: crate::random::leak_all(
            case.pack
                .rules
                .iter()
                .flat_map(|topic| topic.chunks(1))
                .filter(|rule| rule.iter().all(|rule| rule.kind == RuleKind::Clinical))
                .collect(),
        ),
        ..case.pack
    };
    let outcome = |setting: Setting| {
        let mut request = case.request.clone();
        request["program"]["setting"] = Value::from(setting.id());
        let route = if setting == Setting::AtHome { "oral" } else { "iv" };
        request["program"]["service"]["routes"] = Value::from(vec![route]);
        let response = screen_request_over(clinical_only, Plain::deserialize(&request).unwrap());
        let report = serde_json::to_value(&response).unwrap()["clinician"].take();
        ["settled", "possible"].map(|name| Level::ALL.iter().position(|level| report[name] == level.id()))
    };
    let (infusion, home) = (outcome(Setting::InClinicInfusion), outcome(Setting::AtHome));
    assert!(infusion[0] <= home[0] && infusion[1] <= home[1], "infusion {infusion:?}, home {home:?}");
}
