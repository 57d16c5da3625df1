//! When the items of the instruments are asked.
//! It never asks for what another question already tells.
//! Read next: `suicide.rs`, then `rules.rs`.

use crate::instruments::{asq, asrm, audit_c, cssrs, dast10, gad7, mdq, phq9, single_items};
use crate::logic::When;
use crate::pack::asked::{Asked, Part, Triggers, ask};
use crate::pack::steps;
use crate::pack::thresholds::{ITEM_NINE_ANY, USE_AGO};

pub(crate) static ALCOHOL_LAST_DRINK: When =
    When::new("alcohol_last_drink", prose!("the most recent drink of alcohol"), USE_AGO);
pub(crate) static DAST10_LAST_USE: When =
    When::new("dast10_last_use", prose!("the most recent use of a drug outside care"), USE_AGO);

const YES: Triggers = Triggers::Support(&["yes"]);

/// Before the questions on suicide; item 9 stands last.
pub(crate) static MOOD_SCALE: &[Asked] = &[
    ask(&phq9::ITEM_1.question, Part::Safety),
    ask(&phq9::ITEM_2.question, Part::Safety),
    ask(&phq9::ITEM_3.question, Part::Safety),
    ask(&phq9::ITEM_4.question, Part::Safety),
    ask(&phq9::ITEM_5.question, Part::Safety),
    ask(&phq9::ITEM_6.question, Part::Safety),
    ask(&phq9::ITEM_7.question, Part::Safety),
    ask(&phq9::ITEM_8.question, Part::Safety),
    ask(&phq9::ITEM_NINE.question, Part::Safety)
        .triggers(Triggers::SupportFrom(&ITEM_NINE_ANY.threshold))
        .step_if_open(&steps::ASK_SAFETY),
    ask(&phq9::PHQ9_DIFFICULTY.question, Part::Safety),
];

/// The suicide screens that a program asks for, before our own questions.
pub(crate) static SUICIDE_SCREENS: &[Asked] = &[
    ask(&cssrs::CSSRS_INTENT.0, Part::Safety).triggers(YES).step_if_open(&steps::ASK_SAFETY),
    ask(&cssrs::CSSRS_PLAN.0, Part::Safety).triggers(YES).step_if_open(&steps::ASK_SAFETY),
    ask(&cssrs::CSSRS_ACT.0, Part::Safety).triggers(YES).step_if_open(&steps::ASK_SAFETY),
    ask(&cssrs::CSSRS_ACT_RECENT.0, Part::Safety)
        .when(cssrs::CSSRS_ACT.is_yes())
        .triggers(YES)
        .step_if_open(&steps::ASK_SAFETY),
    ask(&asq::ASQ_DEAD.0, Part::Safety).triggers(YES).step_if_open(&steps::ASK_SAFETY),
    ask(&asq::ASQ_BETTER_OFF.0, Part::Safety).triggers(YES).step_if_open(&steps::ASK_SAFETY),
    ask(&asq::ASQ_THOUGHTS.0, Part::Safety).triggers(YES).step_if_open(&steps::ASK_SAFETY),
    ask(&asq::ASQ_ATTEMPT.0, Part::Safety).triggers(YES).step_if_open(&steps::ASK_SAFETY),
    ask(&asq::ASQ_NOW.0, Part::Safety).triggers(YES).step_if_open(&steps::ASK_SAFETY),
];

/// After the questions on suicide, so that they are never the last.
pub(crate) static ANXIETY: &[Asked] = &[
    ask(&gad7::ITEM_1.question, Part::Safety),
    ask(&gad7::ITEM_2.question, Part::Safety),
    ask(&gad7::ITEM_3.question, Part::Safety),
    ask(&gad7::ITEM_4.question, Part::Safety),
    ask(&gad7::ITEM_5.question, Part::Safety),
    ask(&gad7::ITEM_6.question, Part::Safety),
    ask(&gad7::ITEM_7.question, Part::Safety),
];

/// Before the questions on alcohol.
pub(crate) static SUBSTANCES: &[Asked] = &[
    ask(&audit_c::ITEM_1.question, Part::Substances),
    ask(&audit_c::ITEM_2.question, Part::Substances).when(audit_c::DRINKS),
    ask(&audit_c::ITEM_3.question, Part::Substances).when(audit_c::DRINKS),
    ask(&ALCOHOL_LAST_DRINK.0, Part::Substances).when(audit_c::DRINKS).step_if_open(&steps::SUBSTANCE_HISTORY),
    ask(&audit_c::SEX.question, Part::Substances).when(audit_c::DRINKS),
    ask(&single_items::SINGLE_ALCOHOL.question, Part::Substances),
    ask(&single_items::SINGLE_DRUG.question, Part::Substances),
    ask(&dast10::DAST10_ANY_USE.0, Part::Substances),
    ask(&dast10::ITEM_2.0, Part::Substances).when(dast10::DAST10_ANY_USE.is_yes()),
    ask(&dast10::ITEM_3.0, Part::Substances).when(dast10::DAST10_ANY_USE.is_yes()),
    ask(&dast10::ITEM_4.0, Part::Substances).when(dast10::DAST10_ANY_USE.is_yes()),
    ask(&dast10::ITEM_5.0, Part::Substances).when(dast10::DAST10_ANY_USE.is_yes()),
    ask(&dast10::ITEM_6.0, Part::Substances).when(dast10::DAST10_ANY_USE.is_yes()),
    ask(&dast10::ITEM_7.0, Part::Substances).when(dast10::DAST10_ANY_USE.is_yes()),
    ask(&dast10::ITEM_8.0, Part::Substances).when(dast10::DAST10_ANY_USE.is_yes()),
    ask(&dast10::ITEM_9.0, Part::Substances).when(dast10::DAST10_ANY_USE.is_yes()),
    ask(&dast10::ITEM_10.0, Part::Substances).when(dast10::DAST10_ANY_USE.is_yes()),
    ask(&DAST10_LAST_USE.0, Part::Substances)
        .when(dast10::DAST10_ANY_USE.is_yes())
        .step_if_open(&steps::SUBSTANCE_HISTORY),
];

/// After the questions on mania.
pub(crate) static MIND: &[Asked] = &[
    ask(&asrm::ITEM_1.question, Part::Mind),
    ask(&asrm::ITEM_2.question, Part::Mind),
    ask(&asrm::ITEM_3.question, Part::Mind),
    ask(&asrm::ITEM_4.question, Part::Mind),
    ask(&asrm::ITEM_5.question, Part::Mind),
    ask(&mdq::ITEM_1.0, Part::Mind),
    ask(&mdq::ITEM_2.0, Part::Mind),
    ask(&mdq::ITEM_3.0, Part::Mind),
    ask(&mdq::ITEM_4.0, Part::Mind),
    ask(&mdq::ITEM_5.0, Part::Mind),
    ask(&mdq::ITEM_6.0, Part::Mind),
    ask(&mdq::ITEM_7.0, Part::Mind),
    ask(&mdq::ITEM_8.0, Part::Mind),
    ask(&mdq::ITEM_9.0, Part::Mind),
    ask(&mdq::ITEM_10.0, Part::Mind),
    ask(&mdq::ITEM_11.0, Part::Mind),
    ask(&mdq::ITEM_12.0, Part::Mind),
    ask(&mdq::ITEM_13.0, Part::Mind),
    ask(&mdq::MDQ_SAME_TIME.0, Part::Mind),
    ask(&mdq::MDQ_PROBLEM.question, Part::Mind),
];
