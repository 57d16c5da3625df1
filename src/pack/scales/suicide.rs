//! The C-SSRS screener: its items, or the pack's own questions that stand for them, and its tiers.
//! It never lets a denial lower a tier, and asks nothing twice.
//! Read next: `measured.rs`.
//!
//! Items 1 to 3 ask what our own questions ask, over the same month, and take the clinic's wording where it is supplied.
//! Our questions on intent, plan and acts ask about any time and then when; the screener's own stand beside them
//! only where the clinic supplies the wording, because rules read 6 months too.

use crate::instruments::cssrs::{CSSRS_ABOUT, CSSRS_ACT, CSSRS_ACT_RECENT, CSSRS_INTENT, CSSRS_PLAN};
use crate::instruments::{Ask, AskItem, Instrument, band, flagged, from};
use crate::logic::any_of;
use crate::pack::suicidality::{
    SUICIDAL_THOUGHTS, SUICIDE_ACT_WHEN, SUICIDE_ACTS, SUICIDE_ATTEMPT_WHEN, SUICIDE_INTENT, SUICIDE_INTENT_WHEN,
    SUICIDE_METHOD, SUICIDE_PLAN, SUICIDE_PLAN_WHEN, SuicideActs, WISH_TO_BE_DEAD,
};
use crate::pack::thresholds::{ACT_3_MONTHS, INTENT_MONTH};

pub(crate) static CSSRS: Instrument = Instrument {
    id: "cssrs",
    items: &[
        flagged(&WISH_TO_BE_DEAD.0, prose!("93246-7"), WISH_TO_BE_DEAD.is_yes()).asked(AskItem::Always),
        flagged(&SUICIDAL_THOUGHTS.0, prose!("93247-5"), SUICIDAL_THOUGHTS.is_yes()).asked(AskItem::Always),
        flagged(&SUICIDE_METHOD.0, prose!("93248-3"), SUICIDE_METHOD.is_yes()).asked(AskItem::Always),
        flagged(&SUICIDE_INTENT.0, "", SUICIDE_INTENT.is_yes()).ours(),
        flagged(&SUICIDE_PLAN.0, "", SUICIDE_PLAN.is_yes()).ours(),
        flagged(
            &SUICIDE_ACTS.question,
            "",
            SUICIDE_ACTS.includes_any_of(&[SuicideActs::ATTEMPT, SuicideActs::INTERRUPTED, SuicideActs::PREPARATION]),
        )
        .ours(),
        flagged(&CSSRS_INTENT.0, prose!("93249-1"), CSSRS_INTENT.is_yes()).asked(AskItem::WithWording),
        flagged(&CSSRS_PLAN.0, prose!("93250-9"), CSSRS_PLAN.is_yes()).asked(AskItem::WithWording),
        flagged(&CSSRS_ACT.0, prose!("93267-3"), CSSRS_ACT.is_yes()).asked(AskItem::WithWording),
        flagged(&CSSRS_ACT_RECENT.0, prose!("93269-9"), CSSRS_ACT_RECENT.is_yes()).asked(AskItem::WithWording),
    ],
    total: None,
    bands: &[
        band("none_endorsed"),
        from("low", any_of(&[WISH_TO_BE_DEAD.is_yes(), SUICIDAL_THOUGHTS.is_yes()])),
        from(
            "moderate",
            any_of(&[
                SUICIDE_METHOD.is_yes(),
                SUICIDE_ACTS.includes_any_of(&[
                    SuicideActs::ATTEMPT,
                    SuicideActs::INTERRUPTED,
                    SuicideActs::PREPARATION,
                ]),
                CSSRS_ACT.is_yes(),
            ]),
        ),
        from(
            "high",
            any_of(&[
                SUICIDE_INTENT_WHEN.within(&INTENT_MONTH),
                SUICIDE_PLAN_WHEN.within(&INTENT_MONTH),
                SUICIDE_ATTEMPT_WHEN.within(&ACT_3_MONTHS),
                SUICIDE_ACT_WHEN.within(&ACT_3_MONTHS),
                CSSRS_INTENT.is_yes(),
                CSSRS_PLAN.is_yes(),
                CSSRS_ACT_RECENT.is_yes(),
            ]),
        ),
    ],
    marks: &[],
    ask: Ask::Kept,
    about: CSSRS_ABOUT,
};
