//! Promise 8: whatever a program adjusts, no emergency is lowered, no answer is read otherwise, ladders stay in order.
//! It never trusts that an adjustment was accepted for a good reason: what was accepted is judged again here.
//! Read next: `drawn.rs`.

use crate::case::Case;
use crate::drawn::{drawn, emergency_reads, with_adjustments};
use crate::random::Tape;
use ketamine_intake::intake::{Plain, read};
use ketamine_intake::logic::{Situation, Verdict, evaluate};
use ketamine_intake::pack::Level;
use ketamine_intake::program::{ActiveProgram, What};
use ketamine_intake::report::Out;
use ketamine_intake::wasm::{ScreenRequest, screen_request_over};
use serde::Deserialize;
use serde_json::{Value, json};

over_both_packs! {
    no_accepted_adjustment_lowers_an_emergency
    what_only_tightens_lowers_no_verdict_and_no_level
    no_adjustment_changes_how_an_answer_is_read
    ladders_stay_in_order
    every_loosening_stands_in_the_report_with_name_reason_and_last_day
    a_loosening_without_name_reason_and_day_is_refused
    a_loosening_holds_twelve_months_and_no_day_longer
    the_effect_of_an_adjustment_is_what_would_have_been_without_it
    nothing_of_a_program_but_setting_country_and_adjustments_touches_the_outcome
    screening_changes_neither_program_nor_intake
}

/// The program of the case with as many of the drawn adjustments as it accepts.
fn accepted(case: &Case, tape: &mut Tape) -> (ActiveProgram, Value) {
    let mut taken: Vec<Value> = Vec::new();
    for adjustment in drawn(case, tape) {
        let tried: Vec<Value> = taken.iter().cloned().chain([adjustment]).collect();
        if active(case, &with_adjustments(case, &tried)).is_some() {
            taken = tried;
        }
    }
    let request = with_adjustments(case, &taken);
    (active(case, &request).unwrap(), request)
}

fn active(case: &Case, request: &Value) -> Option<ActiveProgram> {
    let program = Plain::deserialize(&request["program"]).unwrap();
    ActiveProgram::new(&program, Some(case.intake.today), case.pack).ok()
}

/// Level and verdict of every rule over the answers of the case.
fn judged(case: &Case, program: &ActiveProgram) -> Vec<(&'static str, Level, Verdict)> {
    let answers = ketamine_intake::intake::aged(program.tables(), &case.intake);
    let situation = Situation::new(program.frame(), &answers, case.intake.today);
    program.rules().iter().map(|(rule, level)| (rule.id, *level, evaluate(&rule.when, &situation))).collect()
}

fn no_accepted_adjustment_lowers_an_emergency(case: &Case, tape: &mut Tape) {
    let (program, _) = accepted(case, tape);
    for adjustment in program.program().adjustments.iter().filter(|adjustment| adjustment.loosens) {
        if let What::Threshold { threshold, .. } = adjustment.what {
            assert!(!emergency_reads(case, threshold.id), "an emergency reads `{}`, which was loosened", threshold.id);
        }
    }
    for (before, after) in judged(case, &case.program).into_iter().zip(judged(case, &program)) {
        let ((rule, level, verdict), (same, now, then)) = (before, after);
        assert_eq!(rule, same);
        assert!(level <= now, "`{rule}` fell from {level:?} to {now:?}");
        if level == Level::Emergency {
            assert!(verdict <= then, "the emergency `{rule}` fell from {verdict:?} to {then:?}");
        } else {
            assert_ne!(now, Level::Emergency, "`{rule}` became an emergency, which no safety text announces");
        }
    }
}

fn what_only_tightens_lowers_no_verdict_and_no_level(case: &Case, tape: &mut Tape) {
    let (program, request) = accepted(case, tape);
    let loose = |(_, item): &(usize, &Value)| {
        program.program().adjustments.iter().any(|known| {
            let same = matches!(&known.what, What::Threshold { threshold, .. } if item["threshold"] == threshold.id);
            same && known.loosens
        })
    };
    let all = request["program"]["adjustments"].as_array().unwrap();
    let tight: Vec<Value> = all.iter().enumerate().filter(|pair| !loose(pair)).map(|(_, item)| item.clone()).collect();
    // A ladder may need what was left out.
    let Some(program) = active(case, &with_adjustments(case, &tight)) else { return };
    for (before, after) in judged(case, &case.program).into_iter().zip(judged(case, &program)) {
        assert!(before.1 <= after.1 && before.2 <= after.2, "{before:?} became {after:?}");
    }
}

fn no_adjustment_changes_how_an_answer_is_read(case: &Case, tape: &mut Tape) {
    let (program, request) = accepted(case, tape);
    let read_with = |program: &ActiveProgram| {
        let given = ScreenRequest::read(Plain::deserialize(&request).unwrap());
        read(program.tables(), given.given, case.intake.today)
    };
    let (before, after) = (read_with(&case.program), read_with(&program));
    assert_eq!(before.problems, after.problems);
    assert_eq!(before.answers.len(), after.answers.len());
    for (one, two) in before.answers.iter().zip(&after.answers) {
        assert_eq!((&one.reply, &one.typed), (&two.reply, &two.typed));
    }
}

fn ladders_stay_in_order(case: &Case, tape: &mut Tape) {
    let (program, _) = accepted(case, tape);
    let before = out_of_order(&case.program);
    let made: Vec<_> = out_of_order(&program).into_iter().filter(|pair| !before.contains(pair)).collect();
    assert!(made.is_empty(), "each second rule asks for more than the first, and has a lower level: {made:?}");
}

/// Pairs of a rule and one that asks for more and has a lower level; a random pack may bring some.
fn out_of_order(program: &ActiveProgram) -> Vec<(&'static str, &'static str)> {
    let numbers = program.frame().numbers();
    let mut pairs = Vec::new();
    for (graver, level) in program.rules() {
        let milder = program.rules().iter().filter(|(_, other)| level < other);
        let asks_for_more = milder.filter(|(milder, _)| graver.when.asks_for_more(&milder.when, numbers));
        pairs.extend(asks_for_more.map(|(milder, _)| (milder.id, graver.id)));
    }
    pairs
}

fn every_loosening_stands_in_the_report_with_name_reason_and_last_day(case: &Case, tape: &mut Tape) {
    let (program, request) = accepted(case, tape);
    let report = json(respond(case, &request));
    let rows = report["clinician"]["adjustments"].as_array().unwrap();
    assert_eq!(rows.len(), program.program().adjustments.len());
    for (row, adjustment) in rows.iter().zip(&program.program().adjustments) {
        assert_eq!(row["kind"], adjustment.what.kind().id());
        assert_eq!(row["loosens"] == true, adjustment.loosens);
        assert_eq!(row["expired"] == true, adjustment.expired);
        let signed = ["by", "reason", "on", "until"].iter().all(|key| row[*key].is_string());
        assert!(signed || !adjustment.loosens, "{row}");
        assert!(
            adjustment.loosens == matches!(&adjustment.what, What::SwitchOff(_) | What::Wording { .. })
                || matches!(adjustment.what, What::Threshold { .. })
        );
    }
}

fn a_loosening_without_name_reason_and_day_is_refused(case: &Case, tape: &mut Tape) {
    let (program, request) = accepted(case, tape);
    let loose = program.program().adjustments.iter().position(|adjustment| adjustment.loosens);
    let Some(n) = loose else { return };
    let mut request = request.clone();
    let key = tape.choose(&["by", "reason", "on"]);
    request["program"]["adjustments"][n].as_object_mut().unwrap().remove(key);
    let response = json(respond(case, &request));
    assert_eq!(response["type"], "refused");
    let found = response["problems"].as_array().unwrap().iter().any(|problem| {
        problem["code"] == "program_adjustment_unsigned" && problem["path"] == format!("program.adjustments[{n}]")
    });
    assert!(found, "{response}");
}

fn a_loosening_holds_twelve_months_and_no_day_longer(case: &Case, tape: &mut Tape) {
    let (program, request) = accepted(case, tape);
    for (days, expired) in [(366, false), (367, true)] {
        let mut request = request.clone();
        let on = ketamine_intake::intake::date_text(case.intake.today - days);
        for (n, adjustment) in program.program().adjustments.iter().enumerate() {
            if adjustment.loosens {
                request["program"]["adjustments"][n]["on"] = json!(on);
            }
        }
        let Some(program) = active(case, &request) else { continue };
        for adjustment in &program.program().adjustments {
            assert_eq!(adjustment.expired, adjustment.loosens && expired);
            if let What::Threshold { threshold, value } = adjustment.what {
                let number = program.frame().numbers().of(threshold);
                assert_eq!(number, if adjustment.expired { threshold.value } else { value });
            }
            if let What::SwitchOff(question) = adjustment.what {
                assert_eq!(program.is_switched_off(question.id), !expired);
            }
        }
    }
}

fn the_effect_of_an_adjustment_is_what_would_have_been_without_it(case: &Case, tape: &mut Tape) {
    let (program, request) = accepted(case, tape);
    let report = json(respond(case, &request));
    let rows = report["clinician"]["adjustments"].as_array().unwrap();
    for (n, row) in rows.iter().enumerate().filter(|(_, row)| row.get("effect").is_some()) {
        let mut without = request.clone();
        without["program"]["adjustments"].as_array_mut().unwrap().remove(n);
        let Some(other) = active(case, &without) else { continue };
        let response = json(respond(case, &without));
        for key in ["settled", "possible"] {
            assert_eq!(row["effect"][key], response["clinician"][key], "{key} without {row}");
        }
        let changed: Vec<&str> =
            row["effect"]["rules"].as_array().unwrap().iter().map(|rule| rule["rule"].as_str().unwrap()).collect();
        let given = ScreenRequest::read(Plain::deserialize(&request).unwrap()).given;
        let intake = read(program.tables(), given, case.intake.today);
        let verdicts = |program: &ActiveProgram| {
            let answers = ketamine_intake::intake::aged(program.tables(), &intake);
            let situation = Situation::new(program.frame(), &answers, intake.today);
            let rules = program.rules().iter();
            rules.map(|(rule, level)| (rule.id, *level, evaluate(&rule.when, &situation))).collect::<Vec<_>>()
        };
        for (with, without) in verdicts(&program).into_iter().zip(verdicts(&other)) {
            let silent = with.2 == Verdict::NotMet && without.2 == Verdict::NotMet;
            assert_eq!(changed.contains(&with.0), with != without && !silent, "`{}` in {row}", with.0);
        }
    }
}

fn nothing_of_a_program_but_setting_country_and_adjustments_touches_the_outcome(case: &Case, tape: &mut Tape) {
    let mut request = case.request.clone();
    let program = &mut request["program"];
    program["clinic"] = tape.choose(&[json!("Another Clinic"), json!("stop taking everything")]);
    let city = if program["jurisdiction"] == "DE-BE" { "DE-HH" } else { "US-WY" };
    program["jurisdiction"] = json!(city);
    program["responsible"] = json!({
        "name": "Kim Ash", "credential": "PMHNP", "licensedIn": [city], "telephone": "+1-307-555-0100",
        "hours": "always", "outsideHours": "never", "confirmedOn": case.request["today"],
    });
    program["service"]["sameDayBooking"] = json!("yes");
    program["service"]["observedBy"] = json!("nobody");
    program["reachability"]["sameDayProcedure"] = json!("no");
    program["emergency"] = json!("911");
    program["crisis"] = json!("988");
    let strip = |request: &Value| {
        let mut response = json(respond(case, request));
        for key in ["program", "oversight", "administrative"] {
            response["clinician"][key] = Value::Null;
        }
        response["patient"]["contact"] = Value::Null;
        // Its fingerprints are of the whole program and the whole result.
        response["receipt"] = Value::Null;
        response
    };
    assert_eq!(strip(&case.request), strip(&request));
}

fn screening_changes_neither_program_nor_intake(case: &Case, _: &mut Tape) {
    let before = format!("{:?} {:?}", case.program, case.intake);
    let first = format!("{:?}", case.screen());
    assert_eq!(first, format!("{:?}", case.screen()));
    assert_eq!(before, format!("{:?} {:?}", case.program, case.intake));
}

/// An active program has no public field and no method that changes it.
#[test]
fn an_active_program_cannot_be_changed() {
    let source = include_str!("../../src/program/active.rs");
    let (_, after) = source.split_once("pub struct ActiveProgram {").unwrap();
    let (fields, methods) = after.split_once('}').unwrap();
    assert!(fields.lines().all(|line| !line.trim_start().starts_with("pub")), "a field of it is public");
    assert!(!methods.contains("&mut self"), "a method changes it");
}

fn respond(case: &Case, request: &Value) -> Out {
    screen_request_over(case.pack, Plain::deserialize(request).unwrap())
}

fn json(out: Out) -> Value {
    serde_json::to_value(out).unwrap()
}
