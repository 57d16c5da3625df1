//! A clinician's judgement: their view in words, what happens next, and one entry for each finding they judged.
//! It never has a default, and never takes an override without reason, words, and a step with owner and date.
//! Read next: `store.rs`, where it is appended.

use crate::config::YesNo;
use crate::error::Refusal;
use crate::tree::{at, text_at};
use ketamine_intake::intake::read_date;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A judgement as a clinician's page sends it. Who is logged in, and when it came, are the server's to say.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Judgement {
    pub(crate) view: String,
    pub(crate) next: Next,
    /// As typed, which may be more than the name of the login.
    pub(crate) name: String,
    pub(crate) licence: String,
    pub(crate) findings: Vec<OfFinding>,
    /// Who was called in an emergency.
    pub(crate) emergency: Option<Emergency>,
    /// Steps on which something was written.
    #[serde(default)]
    pub(crate) steps: Vec<DoneStep>,
    /// What follows says which report was judged; it has to be the stored one.
    intake: String,
    engine: String,
    pack: String,
    // The rest of the record is in the report already, or the device's own.
    #[serde(rename = "schema")]
    _schema: Option<i64>,
    #[serde(rename = "today")]
    _today: Option<String>,
    #[serde(rename = "settled")]
    _settled: Option<String>,
    #[serde(rename = "possible")]
    _possible: Option<String>,
    #[serde(rename = "patient")]
    _patient: Option<String>,
    #[serde(rename = "at")]
    _at: Option<String>,
}

/// What was done about an emergency.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Emergency {
    rules: Vec<String>,
    who: String,
    by: String,
    when: String,
}

/// A step of the report, with what was written on it.
#[derive(Debug, Clone, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DoneStep {
    step: String,
    done: YesNo,
    note: String,
}

/// What happens next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Next {
    AskMore,
    EmergencyActionTaken,
    ExamineAndMeasure,
    GoOnInPerson,
    NotNow,
    ReferOrShare,
}

/// The judgement of one finding.
#[derive(Debug, Clone, Deserialize)]
#[serde(tag = "judgement", rename_all = "snake_case")]
pub(crate) enum OfFinding {
    Agree { rule: String },
    Override { rule: String, reason: Reason, text: String, step: Step },
}

/// Why the plan goes beyond a finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Reason {
    DoesNotFit,
    NewInformation,
    Other,
    RiskReduced,
    SpecialistAgreed,
}

/// What is done because of an override, by whom and until when.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Step {
    pub(crate) what: String,
    pub(crate) owner: String,
    pub(crate) due: String,
}

/// The longest text that is kept.
const LONGEST: usize = 10_000;
/// Levels that a plan to go on has to speak about.
const GRAVE: &[&str] = &["defer", "contraindicated", "emergency"];

impl Judgement {
    /// Reads a judgement of a report; every finding it speaks of has to be one of the report, once.
    pub(crate) fn read(given: Value, report: &Value) -> Result<Judgement, Refusal> {
        let judgement: Judgement =
            serde_json::from_value(given).map_err(|_| Refusal::judgement("judgement_unreadable"))?;
        judgement.check(report)?;
        Ok(judgement)
    }

    fn check(&self, report: &Value) -> Result<(), Refusal> {
        let of = [("intake", &self.intake), ("engine", &self.engine), ("pack", &self.pack)];
        if of.iter().any(|(key, said)| text_at(report, &format!("/clinician/{key}")) != Some(said.as_str())) {
            return Err(Refusal::judgement("judgement_of_other_report"));
        }
        if !is_said(&self.view) {
            return Err(Refusal::judgement("judgement_view_missing"));
        }
        if !is_said(&self.name) {
            return Err(Refusal::judgement("judgement_name_missing"));
        }
        if !is_said(&self.licence) {
            return Err(Refusal::judgement("judgement_licence_missing"));
        }
        let findings = findings(report);
        for (n, of) in self.findings.iter().enumerate() {
            let known = findings.iter().any(|(rule, _)| *rule == of.rule());
            let twice = self.findings.iter().skip(n.saturating_add(1)).any(|other| other.rule() == of.rule());
            if !known || twice {
                return Err(Refusal::judgement("judgement_finding_unknown"));
            }
            of.check()?;
        }
        let unspoken = |rule: &str| !self.findings.iter().any(|of| of.rule() == rule);
        if self.next == Next::GoOnInPerson
            && findings.iter().any(|(rule, level)| GRAVE.contains(&level.as_str()) && unspoken(rule))
        {
            return Err(Refusal::judgement("judgement_finding_missing"));
        }
        Ok(())
    }
}

/// Rule and level of every finding of a report.
pub(crate) fn findings(report: &Value) -> Vec<(String, String)> {
    let text = |of: &Value, path: &str| text_at(of, path).unwrap_or_default().to_owned();
    let list = at(report, "/clinician/findings").as_array().map(Vec::as_slice).unwrap_or_default();
    list.iter().map(|finding| (text(finding, "/rule"), text(finding, "/level"))).collect()
}

impl OfFinding {
    pub(crate) fn rule(&self) -> &str {
        match self {
            OfFinding::Agree { rule } | OfFinding::Override { rule, .. } => rule,
        }
    }

    fn check(&self) -> Result<(), Refusal> {
        let OfFinding::Override { text, step, .. } = self else { return Ok(()) };
        if !is_said(text) {
            return Err(Refusal::judgement("judgement_reason_missing"));
        }
        let is_day = read_date(&step.due).is_some_and(|days| days.first == days.last);
        if !is_said(&step.what) || !is_said(&step.owner) || !is_day {
            return Err(Refusal::judgement("judgement_step_missing"));
        }
        Ok(())
    }
}

impl Next {
    pub(crate) fn id(self) -> &'static str {
        match self {
            Next::AskMore => "ask_more",
            Next::EmergencyActionTaken => "emergency_action_taken",
            Next::ExamineAndMeasure => "examine_and_measure",
            Next::GoOnInPerson => "go_on_in_person",
            Next::NotNow => "not_now",
            Next::ReferOrShare => "refer_or_share",
        }
    }
}

impl Reason {
    pub(crate) const ALL: [Reason; 5] =
        [Reason::DoesNotFit, Reason::RiskReduced, Reason::NewInformation, Reason::SpecialistAgreed, Reason::Other];

    pub(crate) fn id(self) -> &'static str {
        match self {
            Reason::DoesNotFit => "does_not_fit",
            Reason::NewInformation => "new_information",
            Reason::Other => "other",
            Reason::RiskReduced => "risk_reduced",
            Reason::SpecialistAgreed => "specialist_agreed",
        }
    }
}

fn is_said(text: &str) -> bool {
    !text.trim().is_empty() && text.chars().count() <= LONGEST
}

#[cfg(test)]
mod tests {
    use super::Judgement;
    use serde_json::{Value, json};

    fn report() -> Value {
        json!({ "clinician": { "intake": "i", "engine": "e", "pack": "p", "findings": [{ "rule": "a.b", "level": "contraindicated" }, { "rule": "c.d", "level": "note" }] } })
    }

    fn whole() -> Value {
        json!({
            "intake": "i", "engine": "e", "pack": "p", "schema": 1, "today": "2026-11-22", "at": "2026-11-22T10:00:00Z",
            "view": "Spoken with the patient.", "next": "go_on_in_person", "name": "Dana Example", "licence": "CO 12345",
            "steps": [{ "step": "ask", "done": "yes", "note": "" }],
            "findings": [{
                "rule": "a.b", "judgement": "override", "reason": "new_information", "text": "The record says otherwise.",
                "step": { "what": "ask for the record", "owner": "R. Example", "due": "2026-12-01" },
            }],
        })
    }

    fn code(given: Value) -> &'static str {
        Judgement::read(given, &report()).map_or_else(|refusal| refusal.code, |_| "taken")
    }

    fn with(pointer: &str, value: Value) -> Value {
        let mut given = whole();
        *given.pointer_mut(pointer).unwrap() = value;
        given
    }

    #[test]
    fn nothing_of_a_judgement_has_a_default() {
        assert_eq!(code(whole()), "taken");
        for key in ["view", "next", "name", "licence", "findings", "intake", "engine", "pack"] {
            let mut given = whole();
            given.as_object_mut().unwrap().remove(key);
            assert_eq!(code(given), "judgement_unreadable", "{key}");
        }
        for (pointer, value, expected) in [
            ("/view", json!(" "), "judgement_view_missing"),
            ("/view", json!("x".repeat(10_001)), "judgement_view_missing"),
            ("/licence", json!(""), "judgement_licence_missing"),
            ("/name", json!(""), "judgement_name_missing"),
            ("/intake", json!("another"), "judgement_of_other_report"),
            ("/pack", json!("another"), "judgement_of_other_report"),
            ("/steps/0/done", json!(true), "judgement_unreadable"),
            ("/next", json!("book"), "judgement_unreadable"),
            ("/findings/0/judgement", json!("maybe"), "judgement_unreadable"),
            ("/findings/0/reason", Value::Null, "judgement_unreadable"),
            ("/findings/0/reason", json!("because"), "judgement_unreadable"),
            ("/findings/0/text", json!(""), "judgement_reason_missing"),
            ("/findings/0/step", Value::Null, "judgement_unreadable"),
            ("/findings/0/step/owner", json!(""), "judgement_step_missing"),
            ("/findings/0/step/due", json!("soon"), "judgement_step_missing"),
            ("/findings/0/step/due", json!("2026"), "judgement_step_missing"),
            ("/findings/0/rule", json!("x.y"), "judgement_finding_unknown"),
        ] {
            assert_eq!(code(with(pointer, value)), expected, "{pointer}");
        }
    }

    #[test]
    fn a_plan_to_go_on_speaks_about_every_grave_finding_once() {
        assert_eq!(code(with("/findings", json!([]))), "judgement_finding_missing");
        let agreed = json!({ "rule": "a.b", "judgement": "agree" });
        assert_eq!(code(with("/findings", json!([agreed]))), "taken");
        assert_eq!(code(with("/findings", json!([agreed, agreed]))), "judgement_finding_unknown");
        let mut waiting = with("/findings", json!([]));
        waiting["next"] = json!("ask_more");
        assert_eq!(code(waiting), "taken");
    }
}
