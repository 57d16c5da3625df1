//! Danger to one's own life now.
//! It never waits for another answer, and no other answer takes it back.
//! Read next: `body.rs`.

use super::questions::{NOW_SELF, NowSelf};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::{sources, steps};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "emergency.suicide-now",
        title: prose!("Intends or plans to act on suicidal thoughts now or today"),
        when: NOW_SELF.includes(NowSelf::PLANS_TO_ACT),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Reach the patient at once, keep contact, bring in emergency services or the crisis team; do not wait for clinic hours."
        ),
        why: prose!(
            "Stated intent for today is the most urgent tier of suicide triage; the form was filled in when nobody was reading it."
        ),
        limits: prose!(
            "The sources are triage cards read as copies; the split between now and the past month is ours. Means and plan are not asked for before help is shown."
        ),
        citations: &[
            cite(&sources::EM_SUICIDE_NOW),
            cite(&sources::SUICIDE_EMERGENCY_IMMINENT),
            cite(&sources::CSSRS_45_EMERGENT),
        ],
        positions: &[],
        steps: &[&steps::REACH_NOW, &steps::SAFETY_ASSESSMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.cannot-stay-safe",
        title: prose!("Not sure of being able to stay safe"),
        when: NOW_SELF.includes(NowSelf::CANNOT_STAY_SAFE),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Reach the patient at once and find out whether they can be kept safe where they are; otherwise emergency services."
        ),
        why: prose!("Doubt about one's own safety is treated as intent until a clinician knows better."),
        limits: prose!("No source words it this way; it is read with the triage of intent now because it fails safe."),
        citations: &[cite(&sources::SUICIDE_EMERGENCY_IMMINENT), cite(&sources::EM_SUICIDE_NOW)],
        positions: &[],
        steps: &[&steps::REACH_NOW, &steps::SAFETY_ASSESSMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.attempt-begun",
        title: prose!("A suicide attempt has begun"),
        when: NOW_SELF.includes(NowSelf::ATTEMPT_BEGUN),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Send emergency services to the patient, then call and stay on the line."),
        why: prose!("The act may be under way."),
        limits: prose!("Read from a triage card copy; what has been done is not asked for in the form."),
        citations: &[cite(&sources::EM_SUICIDE_NOW)],
        positions: &[],
        steps: &[&steps::REACH_NOW, &steps::SAFETY_ASSESSMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.overdose",
        title: prose!("Overdose or poisoning in the last 72 hours, not checked in a hospital"),
        when: NOW_SELF.includes(NowSelf::OVERDOSE),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Send the patient to an emergency department now and tell poison control; ask what, how much and when on the way."
        ),
        why: prose!(
            "Paracetamol (acetaminophen) may cause no symptoms for up to 72 hours while it damages the liver; to the body it makes no difference whether it was intended."
        ),
        limits: prose!(
            "The emergency source counts 24 hours; 72 hours come from a reference on paracetamol (acetaminophen) and are applied to any substance."
        ),
        citations: &[cite(&sources::EM_SUICIDE_NOW), cite(&sources::N4)],
        positions: &[],
        steps: &[&steps::REACH_NOW, &steps::SAFETY_ASSESSMENT],
        review_due: "2027-05-21",
    },
];
