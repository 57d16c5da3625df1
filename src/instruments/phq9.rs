//! PHQ-9 and PHQ-2: nine items of 0 to 3 over two weeks, and the first two of them.
//! It never lets a total stand for item 9, which is judged on its own.
//! Read next: `gad7.rs`.

use super::instrument::{
    About, Ask, AskItem, Instrument, Item, Missing, Verification, band, cut, flagged, from, item, mark, points,
};
use crate::intake::Domain;
use crate::logic::{Criterion, Limit, Number, Points, Score, all_of, any_of, at_least_n_of, criterion};

pub(crate) static ITEM_1: Number<Points> = points("phq9_item1", prose!("PHQ-9 item 1: loss of interest"), 3);
pub(crate) static ITEM_2: Number<Points> = points("phq9_item2", prose!("PHQ-9 item 2: low mood"), 3);
pub(crate) static ITEM_3: Number<Points> = points("phq9_item3", prose!("PHQ-9 item 3: sleep trouble"), 3);
pub(crate) static ITEM_4: Number<Points> = points("phq9_item4", prose!("PHQ-9 item 4: tiredness"), 3);
pub(crate) static ITEM_5: Number<Points> = points("phq9_item5", prose!("PHQ-9 item 5: appetite change"), 3);
pub(crate) static ITEM_6: Number<Points> = points("phq9_item6", prose!("PHQ-9 item 6: worthlessness or guilt"), 3);
pub(crate) static ITEM_7: Number<Points> = points("phq9_item7", prose!("PHQ-9 item 7: poor concentration"), 3);
pub(crate) static ITEM_8: Number<Points> = points("phq9_item8", prose!("PHQ-9 item 8: slowed or restless"), 3);
/// Item 9, which the suicide rules read.
pub(crate) static ITEM_NINE: Number<Points> =
    points("phq9_item9", prose!("PHQ-9 item 9: thoughts of death or self-harm"), 3);
/// How hard the problems made daily life; not part of the total.
pub(crate) static PHQ9_DIFFICULTY: Number<Points> =
    points("phq9_difficulty", prose!("PHQ-9, difficulty in daily life (unscored)"), 3);

/// The total.
pub(crate) static PHQ9_SCORE: Score = Score::new(
    "phq9_total",
    prose!("PHQ-9 total"),
    &[
        &ITEM_1.question,
        &ITEM_2.question,
        &ITEM_3.question,
        &ITEM_4.question,
        &ITEM_5.question,
        &ITEM_6.question,
        &ITEM_7.question,
        &ITEM_8.question,
        &ITEM_NINE.question,
    ],
    Domain { low: 0, high: 27 },
);
/// The total of the first two items.
pub(crate) static PHQ2_SCORE: Score =
    Score::new("phq2_total", prose!("PHQ-2 total"), &[&ITEM_1.question, &ITEM_2.question], Domain { low: 0, high: 6 });

static MILD: Limit<Points> = cut("phq9_mild", prose!("PHQ-9, mild"), 5, &["instrument-phq9"]);
static MODERATE: Limit<Points> = cut("phq9_moderate", prose!("PHQ-9, moderate"), 10, &["instrument-phq9"]);
static MODERATELY_SEVERE: Limit<Points> =
    cut("phq9_moderately_severe", prose!("PHQ-9, moderately severe"), 15, &["instrument-phq9"]);
static SEVERE: Limit<Points> = cut("phq9_severe", prose!("PHQ-9, severe"), 20, &["instrument-phq9"]);
static PHQ2_POSITIVE: Limit<Points> = cut("phq2_positive", prose!("PHQ-2, positive"), 3, &["instrument-phq9"]);
static ANY: Limit<Points> = cut("phq9_any", prose!("a PHQ-9 item, any day"), 1, &["instrument-phq9"]);
static OFTEN: Limit<Points> =
    cut("phq9_often", prose!("a PHQ-9 item, more than half the days"), 2, &["instrument-phq9"]);

/// Item 1 or 2 on most days, and 5 of 9 on most days, of which item 9 counts on any day.
static MAJOR_DEPRESSIVE_SYNDROME: Criterion = Criterion {
    id: "phq9-major-depressive-syndrome",
    name: prose!("the pattern of a major depressive syndrome in the PHQ-9"),
    when: all_of(&[
        any_of(&[ITEM_1.at_least(&OFTEN), ITEM_2.at_least(&OFTEN)]),
        at_least_n_of(
            5,
            &[
                ITEM_1.at_least(&OFTEN),
                ITEM_2.at_least(&OFTEN),
                ITEM_3.at_least(&OFTEN),
                ITEM_4.at_least(&OFTEN),
                ITEM_5.at_least(&OFTEN),
                ITEM_6.at_least(&OFTEN),
                ITEM_7.at_least(&OFTEN),
                ITEM_8.at_least(&OFTEN),
                ITEM_NINE.at_least(&ANY),
            ],
        ),
    ]),
};

/// The items, in their own order.
pub(crate) static PHQ9_ITEMS: &[Item] = &[
    item(&ITEM_1.question, prose!("44250-9")),
    item(&ITEM_2.question, prose!("44255-8")),
    item(&ITEM_3.question, prose!("44259-0")),
    item(&ITEM_4.question, prose!("44254-1")),
    item(&ITEM_5.question, prose!("44251-7")),
    item(&ITEM_6.question, prose!("44258-2")),
    item(&ITEM_7.question, prose!("44252-5")),
    item(&ITEM_8.question, prose!("44253-3")),
    flagged(&ITEM_NINE.question, prose!("44260-8"), ITEM_NINE.at_least(&ANY)).asked(AskItem::Always),
    flagged(&PHQ9_DIFFICULTY.question, prose!("69722-7"), PHQ9_DIFFICULTY.at_least(&OFTEN)),
];

/// The PHQ-9.
pub static PHQ9: Instrument = Instrument {
    id: "phq9",
    items: PHQ9_ITEMS,
    total: Some(&PHQ9_SCORE),
    bands: &[
        band("minimal"),
        from("mild", PHQ9_SCORE.at_least(&MILD)),
        from("moderate", PHQ9_SCORE.at_least(&MODERATE)),
        from("moderately_severe", PHQ9_SCORE.at_least(&MODERATELY_SEVERE)),
        from("severe", PHQ9_SCORE.at_least(&SEVERE)),
    ],
    marks: &[mark("major_depressive_syndrome", criterion(&MAJOR_DEPRESSIVE_SYNDROME))],
    ask: Ask::ByDefault,
    about: ABOUT,
};

/// The PHQ-2, derived and never asked on its own: it leaves out item 9.
pub static PHQ2: Instrument = Instrument {
    id: "phq2",
    items: &[
        item(&ITEM_1.question, prose!("44250-9")).asked(AskItem::Derived),
        item(&ITEM_2.question, prose!("44255-8")).asked(AskItem::Derived),
    ],
    total: Some(&PHQ2_SCORE),
    bands: &[band("negative"), from("positive", PHQ2_SCORE.at_least(&PHQ2_POSITIVE))],
    marks: &[],
    ask: Ask::Always,
    about: ABOUT_PHQ2,
};

const ABOUT: About = About {
    name: prose!("Patient Health Questionnaire-9"),
    window: prose!("the last 2 weeks"),
    validated: prose!("Validated in its exact wording only."),
    missing: Missing {
        published: prose!(
            "APA severity measure (adapted PHQ-9): up to 2 blank, total prorated; 3 or more, no total. Here nothing is imputed: the total is an interval, and item 9 is never filled in."
        ),
        verified: Verification::Secondary,
    },
    loinc: prose!("panel 44249-1, total 44261-6"),
    loinc_verified: Verification::Verified,
    licence: prose!("Pfizer (Spitzer, Williams, Kroenke): free to reproduce, translate, display and distribute"),
    licence_verified: Verification::Verified,
    published: prose!("phqscreeners.com"),
    references: prose!(
        "Kroenke 2001 (J Gen Intern Med 16:606); Spitzer 1999 (JAMA 282:1737). Some papers relabel the bands."
    ),
};
const ABOUT_PHQ2: About = About {
    name: prose!("Patient Health Questionnaire-2"),
    window: prose!("the last 2 weeks"),
    validated: prose!("Validated in its exact wording only; derived from the PHQ-9."),
    missing: Missing {
        published: prose!("No published rule; a blank item gives an interval."),
        verified: Verification::NotApplicable,
    },
    loinc: prose!("panel 55757-9, total 55758-7"),
    loinc_verified: Verification::Verified,
    licence: prose!("Pfizer: free"),
    licence_verified: Verification::Verified,
    published: prose!("phqscreeners.com"),
    references: prose!("Kroenke 2003 (Med Care 41:1284); Arroll 2010 (Ann Fam Med)"),
};
