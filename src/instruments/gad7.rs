//! GAD-7: seven items of 0 to 3 over two weeks.
//! It never adds the unscored item on difficulty to the total.
//! Read next: `audit_c.rs`.

use super::instrument::{About, Ask, Instrument, Item, Missing, Verification, band, cut, from, item, points};
use crate::intake::Domain;
use crate::logic::{Limit, Number, Points, Score};

pub(crate) static ITEM_1: Number<Points> = points("gad7_item1", prose!("GAD-7 item 1: nervous or on edge"), 3);
pub(crate) static ITEM_2: Number<Points> = points("gad7_item2", prose!("GAD-7 item 2: uncontrolled worry"), 3);
pub(crate) static ITEM_3: Number<Points> = points("gad7_item3", prose!("GAD-7 item 3: too much worry"), 3);
pub(crate) static ITEM_4: Number<Points> = points("gad7_item4", prose!("GAD-7 item 4: trouble relaxing"), 3);
pub(crate) static ITEM_5: Number<Points> = points("gad7_item5", prose!("GAD-7 item 5: restless"), 3);
pub(crate) static ITEM_6: Number<Points> = points("gad7_item6", prose!("GAD-7 item 6: irritable"), 3);
pub(crate) static ITEM_7: Number<Points> = points("gad7_item7", prose!("GAD-7 item 7: sense of dread"), 3);

/// The total.
pub(crate) static GAD7_SCORE: Score = Score::new(
    "gad7_total",
    prose!("GAD-7 total"),
    &[
        &ITEM_1.question,
        &ITEM_2.question,
        &ITEM_3.question,
        &ITEM_4.question,
        &ITEM_5.question,
        &ITEM_6.question,
        &ITEM_7.question,
    ],
    Domain { low: 0, high: 21 },
);
static MILD: Limit<Points> = cut("gad7_mild", prose!("GAD-7, mild"), 5, &["instrument-gad7"]);
static MODERATE: Limit<Points> = cut("gad7_moderate", prose!("GAD-7, moderate"), 10, &["instrument-gad7"]);
static SEVERE: Limit<Points> = cut("gad7_severe", prose!("GAD-7, severe"), 15, &["instrument-gad7"]);

/// The items, in their own order.
pub(crate) static GAD7_ITEMS: &[Item] = &[
    item(&ITEM_1.question, prose!("69725-0")),
    item(&ITEM_2.question, prose!("68509-9")),
    item(&ITEM_3.question, prose!("69733-4")),
    item(&ITEM_4.question, prose!("69734-2")),
    item(&ITEM_5.question, prose!("69735-9")),
    item(&ITEM_6.question, prose!("69689-8")),
    item(&ITEM_7.question, prose!("69736-7")),
];

/// The GAD-7.
pub static GAD7: Instrument = Instrument {
    id: "gad7",
    items: GAD7_ITEMS,
    total: Some(&GAD7_SCORE),
    bands: &[
        band("minimal"),
        from("mild", GAD7_SCORE.at_least(&MILD)),
        from("moderate", GAD7_SCORE.at_least(&MODERATE)),
        from("severe", GAD7_SCORE.at_least(&SEVERE)),
    ],
    marks: &[],
    ask: Ask::OnRequest,
    about: ABOUT,
};

const ABOUT: About = About {
    name: prose!("Generalized Anxiety Disorder-7"),
    window: prose!("the last 2 weeks"),
    validated: prose!("Validated in its exact wording only."),
    missing: Missing {
        published: prose!("No rule of the authors was confirmed; a blank item gives an interval."),
        verified: Verification::NotApplicable,
    },
    loinc: prose!("panel 69737-5, total 70274-6; item 6 (69689-8) is worded over 4 weeks in LOINC"),
    loinc_verified: Verification::Verified,
    licence: prose!("Pfizer (Spitzer, Kroenke, Williams, Lowe): free"),
    licence_verified: Verification::Verified,
    published: prose!("phqscreeners.com"),
    references: prose!("Spitzer 2006 (Arch Intern Med 166:1092)"),
};
