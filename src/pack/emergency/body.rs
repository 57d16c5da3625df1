//! Danger from heart, breath, brain, allergy or eye now.
//! It never waits for a history that would explain it.
//! Read next: `pressure.rs`.

use super::questions::{NOW_BODY, NOW_BRAIN, NOW_OTHER, NowBody, NowBrain, NowOther};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::{sources, steps};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "emergency.chest-pain",
        title: prose!("New or heavy chest pain or pressure now"),
        when: NOW_BODY.includes(NowBody::CHEST_PAIN),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Have the patient call emergency services or call for them; then take the heart history."),
        why: prose!("New chest pain may be a heart attack or a torn artery; minutes count."),
        limits: prose!(
            "Advice of the American Heart Association to the public on very high pressure, used here at any pressure; long-known chest pain is not set apart."
        ),
        citations: &[cite(&sources::EM_CARDIAC_NOW), cite(&sources::SPR_US_EMERGENCY_SYMPTOMS)],
        positions: &[],
        steps: &[&steps::REACH_NOW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.fainted",
        title: prose!("Fainted today"),
        when: NOW_BODY.includes(NowBody::FAINTED),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Reach the patient; if not yet seen by a doctor, emergency department today with an ECG."),
        why: prose!("Fainting may come from a rhythm disturbance, bleeding or a seizure."),
        limits: prose!(
            "The source names fainting now; today is our reading. A faint with a harmless reason is not set apart."
        ),
        citations: &[cite(&sources::EM_CARDIAC_NOW)],
        positions: &[],
        steps: &[&steps::REACH_NOW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.breathing",
        title: prose!("Fighting for breath, blue or grey lips, or slow or shallow breathing"),
        when: NOW_BODY.includes_any_of(&[NowBody::FIGHTING_FOR_BREATH, NowBody::BLUE_LIPS, NowBody::SLOW_BREATHING]),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Have emergency services sent; ask whether opioids, alcohol, sedatives or ketamine were taken and whether naloxone is at hand."
        ),
        why: prose!("Respiratory failure kills within minutes, whatever its cause."),
        limits: prose!(
            "Monograph wording about the time after a dose of nasal esketamine, and advice on very high pressure, applied to any moment."
        ),
        citations: &[cite(&sources::SPR_EMERGENCY_BREATHING), cite(&sources::EM_CARDIAC_NOW)],
        positions: &[],
        steps: &[&steps::REACH_NOW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.hard-to-wake",
        title: prose!("A helper finds the patient hard to wake"),
        when: NOW_BODY.includes(NowBody::HARD_TO_WAKE),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Have the helper call emergency services and stay with the patient, on the side, watching the breath."
        ),
        why: prose!("Lowered consciousness may be an overdose, a bleed, a low sugar or withdrawal."),
        limits: prose!(
            "Only a helper can answer it; an FDA case after ketamine at home shows the mechanism, it does not set a rule."
        ),
        citations: &[cite(&sources::EM_LOW_CONSCIOUSNESS)],
        positions: &[],
        steps: &[&steps::REACH_NOW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.allergic-reaction",
        title: prose!("Severe allergic reaction now"),
        when: NOW_BODY.includes_any_of(&[NowBody::HIVES_AND_BREATH, NowBody::SWOLLEN_FACE]),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Have emergency services sent; ask about an adrenaline pen. Record the trigger for the allergy history."
        ),
        why: prose!("Swelling of the airway may close it within minutes."),
        limits: prose!(
            "Patient information of ketamine for injection, applied to a reaction to anything. An earlier reaction to ketamine, esketamine or a preservative has rules of its own; other allergies are not asked."
        ),
        citations: &[cite(&sources::KET_EMERGENCY_ALLERGY)],
        positions: &[],
        steps: &[&steps::REACH_NOW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.stroke-signs",
        title: prose!("Signs of a stroke now or in the last 24 hours"),
        when: NOW_BRAIN.includes_any_of(&[
            NowBrain::ONE_SIDE,
            NowBrain::FACE_DROOP,
            NowBrain::SPEECH_LOST,
            NowBrain::VISION_LOST,
        ]),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Have emergency services sent, even if the signs are gone; ask when the patient was last well."),
        why: prose!("A stroke is treatable only within hours, and signs that passed foretell one."),
        limits: prose!(
            "The sources speak of signs now; the last 24 hours even if gone are ours. Migraine with aura is not set apart."
        ),
        citations: &[cite(&sources::EM_STROKE_NOW), cite(&sources::SPR_US_EMERGENCY_SYMPTOMS)],
        positions: &[],
        steps: &[&steps::REACH_NOW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.worst-headache",
        title: prose!("Sudden worst-ever headache"),
        when: NOW_BRAIN.includes(NowBrain::WORST_HEADACHE),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Have emergency services sent; ask about aneurysm, pressure, neck stiffness."),
        why: prose!("It may be a bleed from an aneurysm."),
        limits: prose!("The labels name sudden severe headache after a dose; the wording worst-ever is ours."),
        citations: &[cite(&sources::EM_THUNDERCLAP_HEADACHE), cite(&sources::SPR_US_EMERGENCY_SYMPTOMS)],
        positions: &[],
        steps: &[&steps::REACH_NOW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.seizure",
        title: prose!("A seizure in the last 24 hours not seen by a doctor, or not back to normal after one"),
        when: NOW_BRAIN.includes_any_of(&[NowBrain::SEIZURE, NowBrain::NOT_BACK_TO_NORMAL]),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Have the patient seen in an emergency department now; ask about withdrawal, pregnancy, pressure and overdose."
        ),
        why: prose!("A new seizure may be withdrawal, a bleed, eclampsia or poisoning, and another may follow."),
        limits: prose!(
            "Label wording is about seizures of hypertensive encephalopathy after a dose. A usual seizure of a known epilepsy is not set apart."
        ),
        citations: &[cite(&sources::SPR_US_EMERGENCY_SYMPTOMS)],
        positions: &[],
        steps: &[&steps::REACH_NOW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.new-confusion",
        title: prose!("New confusion"),
        when: NOW_BRAIN.includes(NowBrain::NEW_CONFUSION),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Reach a person beside the patient; emergency department now."),
        why: prose!("New confusion is a sign of acute illness until shown otherwise."),
        limits: prose!(
            "Label wording is reduced consciousness after a dose; a confused patient may not be able to answer, and the answer may come from a helper."
        ),
        citations: &[cite(&sources::SPR_US_EMERGENCY_SYMPTOMS)],
        positions: &[],
        steps: &[&steps::REACH_NOW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.red-eye",
        title: prose!("A sudden painful red eye with halos or loss of vision"),
        when: NOW_OTHER.includes(NowOther::RED_EYE),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Send the patient to emergency eye care today, within the hour if possible."),
        why: prose!("Acute angle closure destroys sight within hours, and ketamine may raise the pressure of the eye."),
        limits: prose!("Secondary pages on acute angle closure; headache or vomiting with it are not asked."),
        citations: &[cite(&sources::EM_EYE_ANGLE_CLOSURE)],
        positions: &[],
        steps: &[&steps::REACH_NOW],
        review_due: "2027-05-21",
    },
];
