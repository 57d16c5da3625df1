//! The emergency list: what is asked first, of everyone.
//! It never names a cause, and "not sure" in a list of dangers counts as danger for the safety text.
//! Read next: `own_life.rs`.
//!
//! The numbers of hours and days in the options are the wording of the option, not thresholds.

use crate::intake::Risk;
use crate::logic::{AnyOf, YesNo, options};
use crate::pack::asked::{Asked, Part, Triggers, ask};
use crate::pack::steps;

options! {
    /// What the person may do, or has done, to themselves.
    pub(crate) NowSelf {
        PLANS_TO_ACT = "plans_to_act", Rank(1), "intends or plans to end their life now or today";
        CANNOT_STAY_SAFE = "cannot_stay_safe", Rank(1), "not sure of being able to stay safe";
        ATTEMPT_BEGUN = "attempt_begun", Rank(1), "has begun to end their life";
        OVERDOSE = "overdose", Rank(1),
            "took too much of something or a poison in the last 72 hours, for any reason, and no hospital has checked it";
    }
}
pub(crate) static NOW_SELF: AnyOf<NowSelf> = AnyOf::new("now_self", prose!("danger to own life now"));

options! {
    /// Heart, breath, consciousness and allergy.
    pub(crate) NowBody {
        CHEST_PAIN = "chest_pain", Rank(1), "new or heavy chest pain or pressure";
        FAINTED = "fainted", Rank(1), "fainted today";
        FIGHTING_FOR_BREATH = "fighting_for_breath", Rank(1), "fighting for breath";
        BLUE_LIPS = "blue_lips", Rank(1), "blue or grey lips";
        SLOW_BREATHING = "slow_breathing", Rank(1), "slow or shallow breathing";
        HARD_TO_WAKE = "hard_to_wake", Rank(1), "a helper finds the person hard to wake";
        HIVES_AND_BREATH = "hives_and_breath", Rank(1), "hives together with trouble breathing";
        SWOLLEN_FACE = "swollen_face", Rank(1), "swelling of face, tongue or throat";
    }
}
pub(crate) static NOW_BODY: AnyOf<NowBody> = AnyOf::new("now_body", prose!("danger from heart, breath or allergy now"));

options! {
    /// Brain.
    pub(crate) NowBrain {
        ONE_SIDE = "one_side", Rank(1), "weakness or numbness of one side, now or in the last 24 hours even if gone";
        FACE_DROOP = "face_droop", Rank(1), "one side of the face drooping, now or in the last 24 hours even if gone";
        SPEECH_LOST = "speech_lost", Rank(1), "speech lost, now or in the last 24 hours even if back";
        VISION_LOST = "vision_lost", Rank(1), "vision lost, now or in the last 24 hours even if back";
        WORST_HEADACHE = "worst_headache", Rank(1), "sudden worst-ever headache";
        SEIZURE = "seizure", Rank(1), "a seizure in the last 24 hours, not seen by a doctor";
        NOT_BACK_TO_NORMAL = "not_back_to_normal", Rank(1), "not back to normal after a seizure";
        NEW_CONFUSION = "new_confusion", Rank(1), "new confusion";
    }
}
pub(crate) static NOW_BRAIN: AnyOf<NowBrain> = AnyOf::new("now_brain", prose!("danger to the brain now"));

options! {
    /// Mind and other people.
    pub(crate) NowMind {
        HARM_OTHERS = "harm_others", Rank(1), "intends to harm somebody now";
        VOICES = "voices", Rank(1), "voices telling to harm self or others";
        AFTER_BIRTH = "after_birth", Rank(1),
            "gave birth in the last 12 weeks, with hallucinations, confusion or thoughts of harming the baby";
    }
}
pub(crate) static NOW_MIND: AnyOf<NowMind> = AnyOf::new("now_mind", prose!("danger from the mind or to others now"));

options! {
    /// Eye, and pregnancy for those who know of it.
    pub(crate) NowOther {
        RED_EYE = "red_eye", Rank(1), "a sudden painful red eye with halos or loss of vision";
        PREGNANT_SIGNS = "pregnant_signs", Rank(1),
            "pregnant or gave birth in the last 6 weeks, with severe headache, change of vision or pain under the ribs";
    }
}
pub(crate) static NOW_OTHER: AnyOf<NowOther> = AnyOf::new("now_other", prose!("danger to the eye or in pregnancy now"));

options! {
    /// Signs that count only together with a very high reading, and are asked after one; alone they are everyday complaints.
    ///
    /// No trigger: the reading itself shows a safety text, and a headache or back pain alone must not.
    pub(crate) PressureSigns {
        CHEST_OR_BACK_PAIN = "chest_or_back_pain", Rank(1), "any pain in the chest or the back";
        BREATHLESS = "breathless", Rank(1), "short of breath";
        SEVERE_HEADACHE = "severe_headache", Rank(1), "severe headache";
        NUMB = "numb", Rank(1), "numbness anywhere";
        WEAK = "weak", Rank(1), "weakness of an arm or leg, or of the whole body";
        VISION_CHANGE = "vision_change", Rank(1), "change of vision";
        SPEECH_CHANGE = "speech_change", Rank(1), "trouble speaking";
        DROWSY = "drowsy", Rank(1), "unusually drowsy or dazed, or a seizure";
    }
}
pub(crate) static PRESSURE_SIGNS: AnyOf<PressureSigns> =
    AnyOf::new("pressure_signs", prose!("signs that matter with a very high pressure"));

pub(crate) static MAOI_14_DAYS: YesNo = YesNo::new(
    "maoi_14_days",
    prose!(
        "took an MAOI in the last 14 days (phenelzine, tranylcypromine, isocarboxazid, selegiline, rasagiline, moclobemide, linezolid, methylene blue or ayahuasca)"
    ),
    Risk::Up,
);
options! {
    /// Signs of a pressure crisis on an MAOI.
    pub(crate) MaoiSigns {
        POUNDING_HEADACHE = "pounding_headache", Rank(1), "pounding headache";
        SWEATING = "sweating", Rank(1), "sweating";
        STIFF_NECK = "stiff_neck", Rank(1), "stiff neck";
        RACING_HEART = "racing_heart", Rank(1), "racing or pounding heart";
    }
}
pub(crate) static MAOI_SIGNS: AnyOf<MaoiSigns> =
    AnyOf::new("maoi_signs", prose!("signs of a pressure crisis on an MAOI"));

pub(crate) static CUT_DOWN_10_DAYS: YesNo = YesNo::new(
    "cut_down_10_days",
    prose!(
        "drank or took clearly less, or none, of alcohol, a benzodiazepine, a barbiturate, GHB or baclofen within the last 10 days"
    ),
    Risk::Up,
);
options! {
    /// Signs of severe withdrawal.
    pub(crate) WithdrawalSigns {
        FIT = "fit", Rank(1), "a seizure";
        CONFUSED = "confused", Rank(1), "confusion";
        HALLUCINATIONS = "hallucinations", Rank(1), "seeing or hearing things that others do not";
        SHAKING_AND_SWEATING = "shaking_and_sweating", Rank(1), "violent shaking with sweating";
    }
}
pub(crate) static WITHDRAWAL_SIGNS: AnyOf<WithdrawalSigns> =
    AnyOf::new("withdrawal_signs", prose!("signs of severe withdrawal"));

pub(crate) static INTOXICATED_NOW: YesNo =
    YesNo::new("intoxicated_now", prose!("drunk, high or sedated while answering"), Risk::Up);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&NOW_SELF.question, Part::RightNow)
        .triggers(Triggers::Emergency(&["plans_to_act", "cannot_stay_safe", "attempt_begun", "overdose", "unsure"]))
        .step_if_open(&steps::ASK_SAFETY),
    ask(&NOW_BODY.question, Part::RightNow).triggers(Triggers::Emergency(&[
        "chest_pain",
        "fainted",
        "fighting_for_breath",
        "blue_lips",
        "slow_breathing",
        "hard_to_wake",
        "hives_and_breath",
        "swollen_face",
        "unsure",
    ])),
    ask(&NOW_BRAIN.question, Part::RightNow).triggers(Triggers::Emergency(&[
        "one_side",
        "face_droop",
        "speech_lost",
        "vision_lost",
        "worst_headache",
        "seizure",
        "not_back_to_normal",
        "new_confusion",
        "unsure",
    ])),
    ask(&NOW_MIND.question, Part::RightNow).triggers(Triggers::Emergency(&[
        "harm_others",
        "voices",
        "after_birth",
        "unsure",
    ])),
    ask(&NOW_OTHER.question, Part::RightNow).triggers(Triggers::Emergency(&["red_eye", "pregnant_signs", "unsure"])),
    ask(&MAOI_14_DAYS.0, Part::RightNow),
    ask(&MAOI_SIGNS.question, Part::RightNow)
        .when(MAOI_14_DAYS.is_yes())
        .triggers(Triggers::Emergency(&["pounding_headache", "unsure"])),
    ask(&CUT_DOWN_10_DAYS.0, Part::RightNow),
    ask(&WITHDRAWAL_SIGNS.question, Part::RightNow).when(CUT_DOWN_10_DAYS.is_yes()).triggers(Triggers::Emergency(&[
        "fit",
        "confused",
        "hallucinations",
        "shaking_and_sweating",
        "unsure",
    ])),
    ask(&INTOXICATED_NOW.0, Part::RightNow),
];
