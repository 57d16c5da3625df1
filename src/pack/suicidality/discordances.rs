//! Answers on suicidality that do not fit together.
//! It never lets the milder of the two lower anything: every rule counts the graver.
//! Read next: `../tables.rs`.

use super::questions::{
    ITEM_NINE, SUICIDAL_THOUGHTS, SUICIDE_ACT_WHEN, SUICIDE_ACTS, SUICIDE_ATTEMPT_WHEN, SUICIDE_INTENT,
    SUICIDE_INTENT_WHEN, SUICIDE_METHOD, SUICIDE_PLAN, SUICIDE_PLAN_WHEN, SuicideActs, WISH_TO_BE_DEAD,
};
use crate::instruments::asq::{ASQ_ATTEMPT, ASQ_DEAD, ASQ_NOW, ASQ_THOUGHTS};
use crate::instruments::cssrs::{CSSRS_ACT, CSSRS_INTENT, CSSRS_PLAN};
use crate::logic::{all_of, any_of};
use crate::pack::discordance::{Discordance, Strong};
use crate::pack::emergency::{NOW_SELF, NowSelf};
use crate::pack::thresholds::{ACT_3_MONTHS, INTENT_MONTH, ITEM_NINE_ANY};

pub(crate) static DISCORDANCES: &[Discordance] = &[
    Discordance {
        id: "item-nine-but-thoughts-denied",
        strength: Strong::Strong,
        ask: prose!(
            "Item 9 of the PHQ-9 is above 0, and thoughts of death and of suicide were denied: please ask again in person."
        ),
        when: all_of(&[ITEM_NINE.at_least(&ITEM_NINE_ANY), WISH_TO_BE_DEAD.is_no(), SUICIDAL_THOUGHTS.is_no()]),
    },
    Discordance {
        id: "danger-now-but-thoughts-denied",
        strength: Strong::Strong,
        ask: prose!(
            "The emergency list names danger to own life now, and thoughts of suicide were denied: please ask again in person."
        ),
        when: all_of(&[
            NOW_SELF.includes_any_of(&[NowSelf::PLANS_TO_ACT, NowSelf::CANNOT_STAY_SAFE, NowSelf::ATTEMPT_BEGUN]),
            SUICIDAL_THOUGHTS.is_no(),
        ]),
    },
    Discordance {
        id: "intent-or-plan-but-thoughts-denied",
        strength: Strong::Strong,
        ask: prose!(
            "Intent or a plan in the last month was named, and thoughts of suicide in the last month were denied: please ask again in person."
        ),
        when: all_of(&[
            any_of(&[SUICIDE_INTENT_WHEN.within(&INTENT_MONTH), SUICIDE_PLAN_WHEN.within(&INTENT_MONTH)]),
            SUICIDAL_THOUGHTS.is_no(),
        ]),
    },
    Discordance {
        id: "recent-act-but-thoughts-denied",
        strength: Strong::Weak,
        ask: prose!(
            "An attempt or preparation in the last 3 months was named, and thoughts in the last month were denied: please ask again in person."
        ),
        when: all_of(&[
            any_of(&[SUICIDE_ATTEMPT_WHEN.within(&ACT_3_MONTHS), SUICIDE_ACT_WHEN.within(&ACT_3_MONTHS)]),
            WISH_TO_BE_DEAD.is_no(),
            SUICIDAL_THOUGHTS.is_no(),
        ]),
    },
    Discordance {
        id: "method-but-thoughts-denied",
        strength: Strong::Weak,
        ask: prose!("A method was named, and thoughts of suicide were denied: please ask again in person."),
        when: all_of(&[SUICIDE_METHOD.is_yes(), SUICIDAL_THOUGHTS.is_no()]),
    },
    Discordance {
        id: "suicide-screens-disagree",
        strength: Strong::Strong,
        ask: prose!(
            "Two questions on suicide were answered differently; the graver answer counts: please ask again in person."
        ),
        when: any_of(&[
            all_of(&[ASQ_DEAD.is_yes(), WISH_TO_BE_DEAD.is_no()]),
            all_of(&[ASQ_THOUGHTS.is_yes(), SUICIDAL_THOUGHTS.is_no()]),
            all_of(&[ASQ_NOW.is_yes(), SUICIDAL_THOUGHTS.is_no()]),
            all_of(&[ASQ_ATTEMPT.is_yes(), SUICIDE_ACTS.includes_none_of(&[SuicideActs::ATTEMPT])]),
            all_of(&[CSSRS_INTENT.is_yes(), SUICIDE_INTENT.is_no()]),
            all_of(&[CSSRS_PLAN.is_yes(), SUICIDE_PLAN.is_no()]),
            all_of(&[
                CSSRS_ACT.is_yes(),
                SUICIDE_ACTS.includes_none_of(&[
                    SuicideActs::ATTEMPT,
                    SuicideActs::INTERRUPTED,
                    SuicideActs::PREPARATION,
                ]),
            ]),
        ]),
    },
];
