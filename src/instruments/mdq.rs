//! MDQ: thirteen items of yes and no over life, whether several came together, and how much trouble they made.
//! It never calls the screen negative while one of its three parts is open.
//! Read next: `asrm.rs`.

use super::instrument::{About, Ask, Instrument, Item, Missing, Verification, band, cut, from, item, mark, points};
use crate::intake::{Domain, Risk};
use crate::logic::{Criterion, Limit, Number, Points, Score, YesNo, all_of, criterion};

pub(crate) static ITEM_1: YesNo = YesNo::new("mdq_item1", prose!("MDQ item 1: hyper or euphoric state"), Risk::Up);
pub(crate) static ITEM_2: YesNo = YesNo::new("mdq_item2", prose!("MDQ item 2: irritable with conflicts"), Risk::Up);
pub(crate) static ITEM_3: YesNo = YesNo::new("mdq_item3", prose!("MDQ item 3: raised self-confidence"), Risk::Up);
pub(crate) static ITEM_4: YesNo = YesNo::new("mdq_item4", prose!("MDQ item 4: less need for sleep"), Risk::Up);
pub(crate) static ITEM_5: YesNo = YesNo::new("mdq_item5", prose!("MDQ item 5: talks more or faster"), Risk::Up);
pub(crate) static ITEM_6: YesNo = YesNo::new("mdq_item6", prose!("MDQ item 6: racing thoughts"), Risk::Up);
pub(crate) static ITEM_7: YesNo = YesNo::new("mdq_item7", prose!("MDQ item 7: distractible"), Risk::Up);
pub(crate) static ITEM_8: YesNo = YesNo::new("mdq_item8", prose!("MDQ item 8: more energy"), Risk::Up);
pub(crate) static ITEM_9: YesNo = YesNo::new("mdq_item9", prose!("MDQ item 9: more activity"), Risk::Up);
pub(crate) static ITEM_10: YesNo = YesNo::new("mdq_item10", prose!("MDQ item 10: more sociable"), Risk::Up);
pub(crate) static ITEM_11: YesNo = YesNo::new("mdq_item11", prose!("MDQ item 11: more interest in sex"), Risk::Up);
pub(crate) static ITEM_12: YesNo = YesNo::new("mdq_item12", prose!("MDQ item 12: risky or unusual acts"), Risk::Up);
pub(crate) static ITEM_13: YesNo = YesNo::new("mdq_item13", prose!("MDQ item 13: troublesome spending"), Risk::Up);
/// Several at the same time.
pub(crate) static MDQ_SAME_TIME: YesNo =
    YesNo::new("mdq_item14", prose!("MDQ item 14: several at the same time"), Risk::Up);
/// How much of a problem they caused.
pub(crate) static MDQ_PROBLEM: Number<Points> = points("mdq_item15", prose!("MDQ item 15: how much problem caused"), 3);

/// How many of the first thirteen were named.
pub(crate) static MDQ_SCORE: Score = Score::new(
    "mdq_symptoms",
    prose!("MDQ count of items 1 to 13"),
    &[
        &ITEM_1.0, &ITEM_2.0, &ITEM_3.0, &ITEM_4.0, &ITEM_5.0, &ITEM_6.0, &ITEM_7.0, &ITEM_8.0, &ITEM_9.0, &ITEM_10.0,
        &ITEM_11.0, &ITEM_12.0, &ITEM_13.0,
    ],
    Domain { low: 0, high: 13 },
);
static SEVEN: Limit<Points> = cut("mdq_seven", prose!("MDQ, items named"), 7, &["instrument-mdq"]);
static MODERATE: Limit<Points> =
    cut("mdq_problem_moderate", prose!("MDQ item 15, moderate problem"), 2, &["instrument-mdq"]);

/// Seven or more items, several together, and a moderate or serious problem.
pub(crate) static MDQ_POSITIVE: Criterion = Criterion {
    id: "mdq-positive",
    name: prose!("MDQ positive in all three parts"),
    when: all_of(&[MDQ_SCORE.at_least(&SEVEN), MDQ_SAME_TIME.is_yes(), MDQ_PROBLEM.at_least(&MODERATE)]),
};

/// The items, in their own order.
pub(crate) static MDQ_ITEMS: &[Item] = &[
    item(&ITEM_1.0, ""),
    item(&ITEM_2.0, ""),
    item(&ITEM_3.0, ""),
    item(&ITEM_4.0, ""),
    item(&ITEM_5.0, ""),
    item(&ITEM_6.0, ""),
    item(&ITEM_7.0, ""),
    item(&ITEM_8.0, ""),
    item(&ITEM_9.0, ""),
    item(&ITEM_10.0, ""),
    item(&ITEM_11.0, ""),
    item(&ITEM_12.0, ""),
    item(&ITEM_13.0, ""),
    item(&MDQ_SAME_TIME.0, ""),
    item(&MDQ_PROBLEM.question, ""),
];

/// The MDQ.
pub static MDQ: Instrument = Instrument {
    id: "mdq",
    items: MDQ_ITEMS,
    total: Some(&MDQ_SCORE),
    bands: &[band("negative"), from("positive", criterion(&MDQ_POSITIVE))],
    marks: &[mark("seven_or_more_items", MDQ_SCORE.at_least(&SEVEN))],
    ask: Ask::OnRequest,
    about: ABOUT,
};

const ABOUT: About = About {
    name: prose!("Mood Disorder Questionnaire"),
    window: prose!("at any time in life"),
    validated: prose!("Validated in its exact wording only; the 13-item form."),
    missing: Missing {
        published: prose!("No published rule; while a part is open the screen is both, never negative."),
        verified: Verification::NotApplicable,
    },
    loinc: prose!("panel 85102-2, total 84773-1; no item codes"),
    loinc_verified: Verification::Verified,
    licence: prose!("2002 Robert Hirschfeld, UTMB: used with permission"),
    licence_verified: Verification::Verified,
    published: prose!("Robert Hirschfeld, UTMB"),
    references: prose!(
        "Hirschfeld 2000 (Am J Psychiatry 157:1873). Several programs test only the count; the count alone is shown as a mark."
    ),
};
