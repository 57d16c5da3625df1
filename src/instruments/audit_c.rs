//! AUDIT-C: three items of 0 to 4 on alcohol over the past year, and the lower limit for women.
//! It never takes an unknown sex for the one with the higher limit.
//! Read next: `asq.rs`.

use super::instrument::{About, Ask, Instrument, Item, Missing, Verification, band, cut, from, item, mark, points};
use crate::intake::{Domain, Unsure};
use crate::logic::{
    Boundary, ChangedBy, Condition, Criterion, Limit, Number, OneOf, Points, Score, all_of, any_of, criterion, options,
};

options! {
    /// Sex; asked only of people who drink, for the limit of the AUDIT-C.
    pub(crate) Sex {
        MALE = "male", Unordered, "male";
        FEMALE = "female", Unordered, "female";
        OTHER = "other", Unordered, "intersex or another";
    }
}
/// Sex recorded at birth.
pub(crate) static SEX: OneOf<Sex> = OneOf::new("sex", prose!("sex recorded at birth"), Unsure::Missing);

pub(crate) static ITEM_1: Number<Points> = points("audit_c_item1", prose!("AUDIT-C item 1: drinking frequency"), 4);
pub(crate) static ITEM_2: Number<Points> = points("audit_c_item2", prose!("AUDIT-C item 2: usual amount"), 4);
pub(crate) static ITEM_3: Number<Points> =
    points("audit_c_item3", prose!("AUDIT-C item 3: frequency of six or more drinks"), 4);

/// The total.
pub(crate) static AUDIT_C_SCORE: Score = Score::new(
    "audit_c_total",
    prose!("AUDIT-C total"),
    &[&ITEM_1.question, &ITEM_2.question, &ITEM_3.question],
    Domain { low: 0, high: 12 },
);
static ANY: Limit<Points> = cut("audit_c_any", prose!("AUDIT-C item 1, drinks at all"), 1, &["instrument-audit-c"]);
static POSITIVE: Limit<Points> =
    cut("audit_c_positive", prose!("AUDIT-C, positive for everybody but men"), 3, &["instrument-audit-c"]);
static POSITIVE_MEN: Limit<Points> =
    cut("audit_c_positive_men", prose!("AUDIT-C, positive for men"), 4, &["instrument-audit-c"]);
static COUNSEL: Limit<Points> = cut("audit_c_counsel", prose!("AUDIT-C, brief counselling (VA)"), 5, &["n3"]);
static REFER: Limit<Points> = cut("audit_c_refer", prose!("AUDIT-C, high risk (VA)"), 8, &["n3"]);
static ONE_POINT: Limit<Points> = Limit::new(
    "audit_c_none",
    prose!("an AUDIT-C item, no point"),
    1,
    Boundary::Excluding,
    (1, 1),
    ChangedBy::Nobody,
    &["instrument-audit-c"],
);

/// Drinks at all: items 2 and 3 are asked.
pub(crate) const DRINKS: Condition = ITEM_1.at_least(&ANY);
const NOT_MALE: Condition = SEX.is_any_of(&[Sex::FEMALE, Sex::OTHER]);
/// Nested limits: from 4 for everybody, from 3 unless male; an unknown sex leaves it open.
pub(crate) static AUDIT_C_POSITIVE: Criterion = Criterion {
    id: "audit-c-positive",
    name: prose!("AUDIT-C of 4 or more, or of 3 unless male"),
    when: any_of(&[AUDIT_C_SCORE.at_least(&POSITIVE_MEN), all_of(&[AUDIT_C_SCORE.at_least(&POSITIVE), NOT_MALE])]),
};

/// Probably within the limits: LOINC and the VA ask to confirm such a total.
static ALL_POINTS_FROM_ITEM_1: Criterion = Criterion {
    id: "audit-c-all-points-from-item-1",
    name: prose!("all points of the AUDIT-C come from item 1"),
    when: all_of(&[DRINKS, ITEM_2.below(&ONE_POINT), ITEM_3.below(&ONE_POINT)]),
};

/// The items, in their own order.
pub(crate) static AUDIT_C_ITEMS: &[Item] = &[
    item(&ITEM_1.question, prose!("68518-0")),
    item(&ITEM_2.question, prose!("68519-8")),
    item(&ITEM_3.question, prose!("68520-6")),
];

/// The AUDIT-C.
pub static AUDIT_C: Instrument = Instrument {
    id: "audit_c",
    items: AUDIT_C_ITEMS,
    total: Some(&AUDIT_C_SCORE),
    bands: &[
        band("negative"),
        from("positive", criterion(&AUDIT_C_POSITIVE)),
        from("counsel", AUDIT_C_SCORE.at_least(&COUNSEL)),
        from("refer", AUDIT_C_SCORE.at_least(&REFER)),
    ],
    marks: &[mark("all_points_from_item1", criterion(&ALL_POINTS_FROM_ITEM_1))],
    ask: Ask::ByDefault,
    about: ABOUT,
};

const ABOUT: About = About {
    name: prose!("Alcohol Use Disorders Identification Test - Consumption"),
    window: prose!("the past year"),
    validated: prose!("Validated in its exact wording only."),
    missing: Missing {
        published: prose!("No published rule; item 1 answered never is complete, any other blank gives an interval."),
        verified: Verification::NotApplicable,
    },
    loinc: prose!("panel 72109-2, total 75626-2; item 1 is 68518-0, not 68517-2"),
    loinc_verified: Verification::Verified,
    licence: prose!(
        "World Health Organization (AUDIT): the 2001 manual allows non-commercial reproduction; LOINC and SAMHSA call it public domain: sources disagree"
    ),
    licence_verified: Verification::Verified,
    published: prose!("WHO manual of the AUDIT, 2001"),
    references: prose!("Bush 1998 (Arch Intern Med 158:1789); Bradley 2003 (Arch Intern Med 163:821)"),
};
