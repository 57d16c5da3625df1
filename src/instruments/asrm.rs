//! ASRM: five items of 0 to 4 on mania over the past week.
//! It never reads the copy coded from 1 to 5, with which almost everybody would be positive.
//! Read next: `single_items.rs`.

use super::instrument::{About, Ask, Instrument, Item, Missing, Verification, band, cut, from, item, points};
use crate::intake::Domain;
use crate::logic::{Limit, Number, Points, Score};

pub(crate) static ITEM_1: Number<Points> = points("asrm_item1", prose!("ASRM item 1: elevated mood"), 4);
pub(crate) static ITEM_2: Number<Points> = points("asrm_item2", prose!("ASRM item 2: raised self-confidence"), 4);
pub(crate) static ITEM_3: Number<Points> = points("asrm_item3", prose!("ASRM item 3: less need for sleep"), 4);
pub(crate) static ITEM_4: Number<Points> = points("asrm_item4", prose!("ASRM item 4: talking more"), 4);
pub(crate) static ITEM_5: Number<Points> = points("asrm_item5", prose!("ASRM item 5: more active"), 4);

/// The total.
pub(crate) static ASRM_SCORE: Score = Score::new(
    "asrm_total",
    prose!("ASRM total"),
    &[&ITEM_1.question, &ITEM_2.question, &ITEM_3.question, &ITEM_4.question, &ITEM_5.question],
    Domain { low: 0, high: 20 },
);
static CUT: Limit<Points> = cut("asrm_cut", prose!("ASRM, possible mania or hypomania"), 6, &["instrument-asrm"]);

/// The items, in their own order.
pub(crate) static ASRM_ITEMS: &[Item] = &[
    item(&ITEM_1.question, ""),
    item(&ITEM_2.question, ""),
    item(&ITEM_3.question, ""),
    item(&ITEM_4.question, ""),
    item(&ITEM_5.question, ""),
];

/// The ASRM.
pub static ASRM: Instrument = Instrument {
    id: "asrm",
    items: ASRM_ITEMS,
    total: Some(&ASRM_SCORE),
    bands: &[band("below_cut"), from("possible_mania_or_hypomania", ASRM_SCORE.at_least(&CUT))],
    marks: &[],
    ask: Ask::OnRequest,
    about: ABOUT,
};

const ABOUT: About = About {
    name: prose!("Altman Self-Rating Mania Scale"),
    window: prose!("the past week"),
    validated: prose!("Validated in its exact wording only."),
    missing: Missing {
        published: prose!(
            "APA DSM-5 Level 2 adaptation: 1 blank prorated, 2 or more invalid. Here nothing is imputed: the total is an interval."
        ),
        verified: Verification::Secondary,
    },
    loinc: prose!("no term in the table copy of 2020"),
    loinc_verified: Verification::Verified,
    licence: prose!("E. Altman (article Elsevier; DSM-5 version APA): free for clinicians and research; ask first"),
    licence_verified: Verification::Secondary,
    published: prose!("Altman 1997"),
    references: prose!("Altman 1997 (Biol Psychiatry 42:948). Another service flags from 5."),
};
