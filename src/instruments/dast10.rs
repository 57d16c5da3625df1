//! DAST-10: ten items of yes and no on drugs over the past 12 months; of the third "no" counts.
//! It never counts the third item against somebody who used no drug: it is not asked of them.
//! Read next: `mdq.rs`.

use super::instrument::{About, Ask, Instrument, Item, Missing, Verification, band, cut, flagged, from, item};
use crate::intake::{Domain, Risk};
use crate::logic::{Limit, Points, Score, YesNo};

/// Any use: the other items are asked.
pub(crate) static DAST10_ANY_USE: YesNo =
    YesNo::new("dast10_item1", prose!("DAST-10 item 1: non-medical drug use"), Risk::Up);
pub(crate) static ITEM_2: YesNo = YesNo::new("dast10_item2", prose!("DAST-10 item 2: more than one drug"), Risk::Up);
pub(crate) static ITEM_3: YesNo = YesNo::new("dast10_item3", prose!("DAST-10 item 3: always able to stop"), Risk::Down);
pub(crate) static ITEM_4: YesNo =
    YesNo::new("dast10_item4", prose!("DAST-10 item 4: blackouts or flashbacks"), Risk::Up);
pub(crate) static ITEM_5: YesNo = YesNo::new("dast10_item5", prose!("DAST-10 item 5: guilt about use"), Risk::Up);
pub(crate) static ITEM_6: YesNo = YesNo::new("dast10_item6", prose!("DAST-10 item 6: family complaints"), Risk::Up);
pub(crate) static ITEM_7: YesNo = YesNo::new("dast10_item7", prose!("DAST-10 item 7: neglected family"), Risk::Up);
pub(crate) static ITEM_8: YesNo =
    YesNo::new("dast10_item8", prose!("DAST-10 item 8: illegal acts for drugs"), Risk::Up);
pub(crate) static ITEM_9: YesNo = YesNo::new("dast10_item9", prose!("DAST-10 item 9: withdrawal"), Risk::Up);
pub(crate) static ITEM_10: YesNo =
    YesNo::new("dast10_item10", prose!("DAST-10 item 10: drug-related medical problems"), Risk::Up);

/// The total: one point for each riskier answer.
pub(crate) static DAST10_SCORE: Score = Score::new(
    "dast10_total",
    prose!("DAST-10 total"),
    &[
        &DAST10_ANY_USE.0,
        &ITEM_2.0,
        &ITEM_3.0,
        &ITEM_4.0,
        &ITEM_5.0,
        &ITEM_6.0,
        &ITEM_7.0,
        &ITEM_8.0,
        &ITEM_9.0,
        &ITEM_10.0,
    ],
    Domain { low: 0, high: 10 },
);
static LOW: Limit<Points> = cut("dast10_low", prose!("DAST-10, low"), 1, &["instrument-dast10"]);
static MODERATE: Limit<Points> = cut("dast10_moderate", prose!("DAST-10, moderate"), 3, &["instrument-dast10"]);
static SUBSTANTIAL: Limit<Points> =
    cut("dast10_substantial", prose!("DAST-10, substantial"), 6, &["instrument-dast10"]);
static SEVERE: Limit<Points> = cut("dast10_severe", prose!("DAST-10, severe"), 9, &["instrument-dast10"]);

/// The items, in their own order.
pub(crate) static DAST10_ITEMS: &[Item] = &[
    item(&DAST10_ANY_USE.0, prose!("68525-5")),
    item(&ITEM_2.0, prose!("68526-3")),
    item(&ITEM_3.0, prose!("68527-1")),
    item(&ITEM_4.0, prose!("68528-9")),
    item(&ITEM_5.0, prose!("68529-7")),
    item(&ITEM_6.0, prose!("68530-5")),
    item(&ITEM_7.0, prose!("68531-3")),
    item(&ITEM_8.0, prose!("68532-1")),
    flagged(&ITEM_9.0, prose!("68533-9"), ITEM_9.is_yes()),
    item(&ITEM_10.0, prose!("68534-7")),
];

/// The DAST-10.
pub static DAST10: Instrument = Instrument {
    id: "dast10",
    items: DAST10_ITEMS,
    total: Some(&DAST10_SCORE),
    bands: &[
        band("none"),
        from("low", DAST10_SCORE.at_least(&LOW)),
        from("moderate", DAST10_SCORE.at_least(&MODERATE)),
        from("substantial", DAST10_SCORE.at_least(&SUBSTANTIAL)),
        from("severe", DAST10_SCORE.at_least(&SEVERE)),
    ],
    marks: &[],
    ask: Ask::OnRequest,
    about: ABOUT,
};

const ABOUT: About = About {
    name: prose!("Drug Abuse Screening Test-10"),
    window: prose!("the past 12 months"),
    validated: prose!("Validated in its exact wording only."),
    missing: Missing {
        published: prose!("No published rule; a blank item gives an interval, never a total of the answered ones."),
        verified: Verification::NotApplicable,
    },
    loinc: prose!("panel 82666-9, total 82667-7; membership of the item codes not seen"),
    loinc_verified: Verification::Verified,
    licence: prose!(
        "1982 H. Skinner, CAMH: non-commercial with credit; commercial clinics may need permission; one vendor calls it public domain: sources disagree"
    ),
    licence_verified: Verification::Verified,
    published: prose!("CAMH, Toronto"),
    references: prose!(
        "Skinner 1982 (Addict Behav 7:363); Yudko 2007 (J Subst Abuse Treat 32:189). A form with 4 zones circulates."
    ),
};
