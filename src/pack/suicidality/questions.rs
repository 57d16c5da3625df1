//! What is asked about thoughts, plans and acts.
//! It never lets a denial close a question about an act, an intent or a plan.
//! Read next: `intent.rs`.
//!
//! The wording shown to the patient is our own; item 9 of the PHQ-9 stands in `../scales/questions.rs`.

use crate::instruments::asq::{ASQ_ATTEMPT, ASQ_BETTER_OFF, ASQ_DEAD, ASQ_NOW, ASQ_THOUGHTS};
use crate::instruments::cssrs::{CSSRS_ACT, CSSRS_INTENT, CSSRS_PLAN};
use crate::intake::Risk;
use crate::logic::{AnyOf, Criterion, When, YesNo, any_of, criterion, options};
use crate::pack::asked::{Asked, Part, Triggers, ask};
use crate::pack::emergency::{NOW_SELF, NowSelf};
use crate::pack::steps;
use crate::pack::thresholds::{ACT_AGO, DISCHARGE_AGO, INTENT_AGO, ITEM_NINE_ANY, SELF_HARM_AGO};

pub(crate) static WISH_TO_BE_DEAD: YesNo =
    YesNo::new("wish_to_be_dead", prose!("wished to be dead or not to wake up, in the last month"), Risk::Up);
pub(crate) static SUICIDAL_THOUGHTS: YesNo =
    YesNo::new("suicidal_thoughts", prose!("thought of killing themselves in the last month"), Risk::Up);
pub(crate) static SUICIDE_METHOD: YesNo =
    YesNo::new("suicide_method", prose!("thought in the last month about how they might do it"), Risk::Up);
pub(crate) use crate::instruments::phq9::ITEM_NINE;

pub(crate) static SUICIDE_INTENT: YesNo =
    YesNo::new("suicide_intent", prose!("ever meant to act on thoughts of suicide"), Risk::Up);
pub(crate) static SUICIDE_INTENT_WHEN: When =
    When::new("suicide_intent_when", prose!("the most recent intent to act on thoughts of suicide"), INTENT_AGO);
pub(crate) static SUICIDE_PLAN: YesNo =
    YesNo::new("suicide_plan", prose!("ever had a plan to end their life"), Risk::Up);
pub(crate) static SUICIDE_PLAN_WHEN: When =
    When::new("suicide_plan_when", prose!("the most recent suicide plan"), INTENT_AGO);

options! {
    /// What the person has ever done.
    pub(crate) SuicideActs {
        ATTEMPT = "attempt", Rank(1), "an attempt to end their life";
        INTERRUPTED = "interrupted", Rank(1), "began, and was interrupted or turned back";
        PREPARATION = "preparation", Rank(1), "prepared, such as collecting means or giving things away";
    }
}
pub(crate) static SUICIDE_ACTS: AnyOf<SuicideActs> =
    AnyOf::new("suicide_acts", prose!("attempts, interrupted attempts, preparation, ever"));
pub(crate) static SUICIDE_ATTEMPT_WHEN: When =
    When::new("suicide_attempt_when", prose!("the most recent suicide attempt"), ACT_AGO);
pub(crate) static SUICIDE_ACT_WHEN: When =
    When::new("suicide_act_when", prose!("the most recent interrupted attempt or preparation"), ACT_AGO);

pub(crate) static SELF_HARM: YesNo =
    YesNo::new("self_harm", prose!("ever hurt themselves on purpose without a wish to die"), Risk::Up);
pub(crate) static SELF_HARM_WHEN: When =
    When::new("self_harm_when", prose!("the most recent self-harm without a wish to die"), SELF_HARM_AGO);

pub(crate) static HARM_OTHERS_THOUGHTS: YesNo =
    YesNo::new("harm_others_thoughts", prose!("thought of harming somebody else in the last month"), Risk::Up);
pub(crate) static MEANS_AT_HAND: YesNo =
    YesNo::new("means_at_hand", prose!("a gun, or stored medicines that could harm, within reach"), Risk::Up);

pub(crate) static PSYCHIATRIC_STAY: YesNo =
    YesNo::new("psychiatric_stay", prose!("discharged from a psychiatric ward in the last 12 months"), Risk::Up);
pub(crate) static PSYCHIATRIC_DISCHARGE_WHEN: When =
    When::new("psychiatric_discharge_when", prose!("the most recent discharge from a psychiatric ward"), DISCHARGE_AGO);

/// Any yes to a question on suicidality, of whatever date.
pub(crate) static ANY_SUICIDALITY: Criterion = Criterion {
    id: "any-suicidality",
    name: prose!("any sign of suicidality or self-harm, now or in the past"),
    when: any_of(&[
        NOW_SELF.includes_any_of(&[
            NowSelf::PLANS_TO_ACT,
            NowSelf::CANNOT_STAY_SAFE,
            NowSelf::ATTEMPT_BEGUN,
            NowSelf::OVERDOSE,
        ]),
        WISH_TO_BE_DEAD.is_yes(),
        SUICIDAL_THOUGHTS.is_yes(),
        SUICIDE_METHOD.is_yes(),
        ITEM_NINE.at_least(&ITEM_NINE_ANY),
        SUICIDE_INTENT.is_yes(),
        SUICIDE_PLAN.is_yes(),
        SUICIDE_ACTS.includes_any_of(&[SuicideActs::ATTEMPT, SuicideActs::INTERRUPTED, SuicideActs::PREPARATION]),
        SELF_HARM.is_yes(),
        PSYCHIATRIC_STAY.is_yes(),
        ASQ_DEAD.is_yes(),
        ASQ_BETTER_OFF.is_yes(),
        ASQ_THOUGHTS.is_yes(),
        ASQ_ATTEMPT.is_yes(),
        ASQ_NOW.is_yes(),
        CSSRS_INTENT.is_yes(),
        CSSRS_PLAN.is_yes(),
        CSSRS_ACT.is_yes(),
    ]),
};

const YES: Triggers = Triggers::Support(&["yes"]);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&WISH_TO_BE_DEAD.0, Part::Safety).triggers(YES).step_if_open(&steps::ASK_SAFETY),
    ask(&SUICIDAL_THOUGHTS.0, Part::Safety).triggers(YES).step_if_open(&steps::ASK_SAFETY),
    ask(&SUICIDE_METHOD.0, Part::Safety)
        .when(any_of(&[SUICIDAL_THOUGHTS.is_yes(), ASQ_THOUGHTS.is_yes()]))
        .triggers(YES)
        .step_if_open(&steps::ASK_SAFETY),
    // Intent, plan and acts are asked of everyone: a denial of thoughts closes none of them.
    ask(&SUICIDE_INTENT.0, Part::Safety).triggers(YES).step_if_open(&steps::ASK_SAFETY),
    ask(&SUICIDE_INTENT_WHEN.0, Part::Safety).when(SUICIDE_INTENT.is_yes()).step_if_open(&steps::ASK_SAFETY),
    ask(&SUICIDE_PLAN.0, Part::Safety).triggers(YES).step_if_open(&steps::ASK_SAFETY),
    ask(&SUICIDE_PLAN_WHEN.0, Part::Safety).when(SUICIDE_PLAN.is_yes()).step_if_open(&steps::ASK_SAFETY),
    ask(&SUICIDE_ACTS.question, Part::Safety)
        .triggers(Triggers::Support(&["attempt", "interrupted", "preparation"]))
        .step_if_open(&steps::ASK_SAFETY),
    ask(&SUICIDE_ATTEMPT_WHEN.0, Part::Safety)
        .when(any_of(&[SUICIDE_ACTS.includes(SuicideActs::ATTEMPT), ASQ_ATTEMPT.is_yes()]))
        .step_if_open(&steps::ACT_RECORDS),
    ask(&SUICIDE_ACT_WHEN.0, Part::Safety)
        .when(SUICIDE_ACTS.includes_any_of(&[SuicideActs::INTERRUPTED, SuicideActs::PREPARATION]))
        .step_if_open(&steps::ACT_RECORDS),
    ask(&SELF_HARM.0, Part::Safety).triggers(YES).step_if_open(&steps::ASK_SAFETY),
    ask(&SELF_HARM_WHEN.0, Part::Safety).when(SELF_HARM.is_yes()).step_if_open(&steps::ACT_RECORDS),
    ask(&HARM_OTHERS_THOUGHTS.0, Part::Safety).triggers(YES).step_if_open(&steps::ASK_SAFETY),
    ask(&PSYCHIATRIC_STAY.0, Part::Safety).step_if_open(&steps::ASK_SAFETY),
    ask(&PSYCHIATRIC_DISCHARGE_WHEN.0, Part::Safety).when(PSYCHIATRIC_STAY.is_yes()).step_if_open(&steps::ACT_RECORDS),
    ask(&MEANS_AT_HAND.0, Part::Safety)
        .when(criterion(&ANY_SUICIDALITY))
        .triggers(YES)
        .step_if_open(&steps::MEANS_SAFETY),
];
