//! Very high pressure with signs of harm, crisis on an MAOI, and pre-eclampsia.
//! It never calls a sign alone an emergency where the reading makes the difference.
//! Read next: `mind.rs`.

use super::questions::{MAOI_14_DAYS, MAOI_SIGNS, MaoiSigns, NOW_OTHER, NowOther, PRESSURE_SIGNS, PressureSigns};
use crate::logic::{Criterion, all_of, any_of, criterion};
use crate::pack::cardiovascular::{RECENT_DIASTOLIC, RECENT_SYSTOLIC};
use crate::pack::pregnancy::{BIRTH_SIGNS, BirthSigns, PREGNANT_OR_BIRTH_6_WEEKS};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::thresholds::{DIASTOLIC_CRISIS, DIASTOLIC_PREGNANCY, SYSTOLIC_CRISIS, SYSTOLIC_PREGNANCY};
use crate::pack::{sources, steps};

/// Either number is enough.
static READING_OF_A_CRISIS: Criterion = Criterion {
    id: "reading-of-a-crisis",
    name: prose!("the latest blood pressure is in the range of a hypertensive crisis"),
    when: any_of(&[RECENT_SYSTOLIC.at_least(&SYSTOLIC_CRISIS), RECENT_DIASTOLIC.at_least(&DIASTOLIC_CRISIS)]),
};
static SIGN_OF_HARM: Criterion = Criterion {
    id: "sign-of-harm",
    name: prose!("a sign of organ damage by blood pressure now"),
    when: PRESSURE_SIGNS.includes_any_of(&[
        PressureSigns::CHEST_OR_BACK_PAIN,
        PressureSigns::BREATHLESS,
        PressureSigns::SEVERE_HEADACHE,
        PressureSigns::NUMB,
        PressureSigns::WEAK,
        PressureSigns::VISION_CHANGE,
        PressureSigns::SPEECH_CHANGE,
        PressureSigns::DROWSY,
    ]),
};
static SIGNS_AROUND_BIRTH: Criterion = Criterion {
    id: "signs-around-birth",
    name: prose!("signs of pre-eclampsia in pregnancy or within 6 weeks after birth"),
    when: all_of(&[
        criterion(&PREGNANT_OR_BIRTH_6_WEEKS),
        BIRTH_SIGNS.includes_any_of(&[BirthSigns::SEVERE_HEADACHE, BirthSigns::VISION_CHANGE, BirthSigns::RIB_PAIN]),
    ]),
};
/// Either number is enough.
static READING_OF_PREECLAMPSIA: Criterion = Criterion {
    id: "reading-of-preeclampsia",
    name: prose!("the latest blood pressure is in the range of severe pre-eclampsia"),
    when: any_of(&[RECENT_SYSTOLIC.at_least(&SYSTOLIC_PREGNANCY), RECENT_DIASTOLIC.at_least(&DIASTOLIC_PREGNANCY)]),
};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "emergency.pressure-with-signs",
        title: prose!("Blood pressure in the range of a hypertensive crisis, with signs of organ damage"),
        when: all_of(&[criterion(&READING_OF_A_CRISIS), criterion(&SIGN_OF_HARM)]),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Have emergency services sent; the reading is not repeated first."),
        why: prose!("Signs from chest, brain, eye or back at this pressure mean that organs are being damaged now."),
        limits: prose!(
            "Advice of the American Heart Association to the public. An old reading this high counts too, because it may be as high today. A seizure is asked together with drowsiness, and again in the list on the brain."
        ),
        citations: &[cite(&sources::BP_180_120_SYMPTOMS), cite(&sources::SPR_US_EMERGENCY_SYMPTOMS)],
        positions: &[],
        steps: &[&steps::REACH_NOW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.maoi-headache",
        title: prose!("Pounding headache on an MAOI with sweating, stiff neck or racing heart"),
        when: all_of(&[
            MAOI_14_DAYS.is_yes(),
            MAOI_SIGNS.includes(MaoiSigns::POUNDING_HEADACHE),
            MAOI_SIGNS.includes_any_of(&[MaoiSigns::SWEATING, MaoiSigns::STIFF_NECK, MaoiSigns::RACING_HEART]),
        ]),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Have emergency services sent; no reading is needed. Ask what was eaten or taken in the last hours."
        ),
        why: prose!("This is the picture of a pressure crisis from an MAOI with food or another medicine."),
        limits: prose!(
            "Read on a label copy and a patient page. Vomiting and an overactive thyroid are left out. The medicine is asked plainly, with examples; one that stands only on the list of medicines is shown as not fitting."
        ),
        citations: &[cite(&sources::EM_MAOI_CRISIS)],
        positions: &[],
        steps: &[&steps::REACH_NOW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.preeclampsia-signs",
        title: prose!("Pregnant or within 6 weeks after birth, with signs of pre-eclampsia"),
        when: any_of(&[NOW_OTHER.includes(NowOther::PREGNANT_SIGNS), criterion(&SIGNS_AROUND_BIRTH)]),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Have the patient seen in an obstetric or emergency unit now."),
        why: prose!(
            "Pre-eclampsia may progress to seizures, stroke or liver failure within hours, up to six weeks after birth."
        ),
        limits: prose!(
            "Read on two public health pages. Trouble breathing and a seizure, which they name too, are asked in the lists on body and brain. For somebody who might be pregnant without knowing it, the rule stays open."
        ),
        citations: &[cite(&sources::EM_PREECLAMPSIA)],
        positions: &[],
        steps: &[&steps::REACH_NOW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "emergency.preeclampsia-pressure",
        title: prose!(
            "Pregnant or within 6 weeks after birth, with blood pressure in the range of severe pre-eclampsia"
        ),
        when: all_of(&[criterion(&PREGNANT_OR_BIRTH_6_WEEKS), criterion(&READING_OF_PREECLAMPSIA)]),
        levels: Levels::everywhere(Level::Emergency),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Have the patient seen in an obstetric or emergency unit now."),
        why: prose!("At this pressure around birth, stroke and seizures threaten even without warning signs."),
        limits: prose!("Read on two public health pages. An old reading this high counts too."),
        citations: &[cite(&sources::EM_PREECLAMPSIA)],
        positions: &[],
        steps: &[&steps::REACH_NOW],
        review_due: "2027-05-21",
    },
];
