//! Danger to others, command voices, the weeks after birth, and severe withdrawal.
//! It never asks for a diagnosis.
//! Read next: `intoxicated.rs`.

use super::questions::{CUT_DOWN_10_DAYS, NOW_MIND, NowMind, WITHDRAWAL_SIGNS, WithdrawalSigns};
use crate::logic::{Criterion, all_of, any_of, criterion};
use crate::pack::pregnancy::{BIRTH_SIGNS, BIRTH_WHEN, BirthSigns};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::thresholds::BIRTH_12_WEEKS;
use crate::pack::{sources, steps};

static MIND_AFTER_BIRTH: Criterion = Criterion {
    id: "mind-after-birth",
    name: prose!("hallucinations, confusion or thoughts of harming the baby within 12 weeks after birth"),
    when: all_of(&[
        BIRTH_WHEN.within(&BIRTH_12_WEEKS),
        BIRTH_SIGNS.includes_any_of(&[BirthSigns::HALLUCINATIONS, BirthSigns::CONFUSED, BirthSigns::HARM_TO_BABY]),
    ]),
};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "emergency.harm-others-now",
        title: prose!("Intends to harm somebody now"),
        when: NOW_MIND.includes(NowMind::HARM_OTHERS),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Reach the patient at once; bring in emergency services; act by the local duty to protect."),
        why: prose!("Stated intent against others may be carried out today."),
        limits: prose!(
            "Recalled as ordinary clinical duty; no publication was read. It may stand as an emergency because it fails safe."
        ),
        citations: &[cite(&sources::EM_HARM_OTHERS_NOW)],
        positions: &[],
        steps: &[&steps::REACH_NOW, &steps::VIOLENCE_ASSESSMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.command-voices",
        title: prose!("Voices telling to harm self or others"),
        when: NOW_MIND.includes(NowMind::VOICES),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Reach the patient and a person beside them; emergency psychiatric assessment now."),
        why: prose!("Command voices may be acted on without warning."),
        limits: prose!(
            "Recalled as ordinary clinical duty; no publication was read. Other hallucinations are asked in the topic of psychosis."
        ),
        citations: &[cite(&sources::EM_PSYCHOSIS_COMMAND)],
        positions: &[],
        steps: &[&steps::REACH_NOW, &steps::SAFETY_ASSESSMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.after-birth",
        title: prose!("Within 12 weeks after birth, with hallucinations, confusion or thoughts of harming the baby"),
        when: any_of(&[NOW_MIND.includes(NowMind::AFTER_BIRTH), criterion(&MIND_AFTER_BIRTH)]),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Reach the patient and a person beside them now; mother and baby are not left alone; emergency psychiatric assessment."
        ),
        why: prose!("Psychosis after birth starts within days and endangers mother and baby."),
        limits: prose!(
            "Practice: no source read for this pack carries it. Frightening unwanted thoughts without any wish, which are common, are not set apart."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::EM_PSYCHOSIS_COMMAND)],
        positions: &[],
        steps: &[&steps::REACH_NOW, &steps::SAFETY_ASSESSMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.withdrawal",
        title: prose!("Signs of severe withdrawal from alcohol or a sedative"),
        when: all_of(&[
            CUT_DOWN_10_DAYS.is_yes(),
            WITHDRAWAL_SIGNS.includes_any_of(&[
                WithdrawalSigns::FIT,
                WithdrawalSigns::CONFUSED,
                WithdrawalSigns::HALLUCINATIONS,
                WithdrawalSigns::SHAKING_AND_SWEATING,
            ]),
        ]),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Have emergency services sent; withdrawal of this kind is treated in hospital."),
        why: prose!("Seizures and delirium from withdrawal can kill within a day."),
        limits: prose!(
            "A registry entry excludes withdrawal seizures; the urgency, the ten days and the list of substances are ours. Opioids are left out."
        ),
        citations: &[cite(&sources::EM_WITHDRAWAL_SEVERE)],
        positions: &[],
        steps: &[&steps::REACH_NOW],
        review_due: "2027-05-21",
    },
];
