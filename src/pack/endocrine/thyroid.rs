//! The thyroid: overactive or not, treated or not, tested or not, and a change of hormone dose.
//! It never takes a thyroid medicine for a disease that is not under control.
//! Read next: `rare.rs`.

use super::{ILLNESS, Illness};
use crate::intake::{ClassSet, Unsure};
use crate::logic::{AnyOf, Condition, OneOf, When, any_of, options};
use crate::medicines::class;
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::medicines::MEDICINES;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{THYROID_DOSE_RECENT, WITHIN_6_WEEKS};
use crate::pack::{sources, steps};

options! {
    /// Whether the thyroid is or was overactive.
    pub(crate) Overactive {
        NEVER = "never", Rank(1), "never overactive";
        TREATED = "treated", Rank(2), "overactive, and treated";
        UNTREATED = "untreated", Rank(3), "overactive, and not treated";
    }
}
pub(crate) static OVERACTIVE: OneOf<Overactive> =
    OneOf::new("overactive", prose!("overactive thyroid, ever"), Unsure::Missing);

options! {
    /// Signs of too much thyroid hormone now.
    pub(crate) ThyroidSigns {
        RACING_HEART = "racing_heart", Rank(1), "racing heart";
        TREMOR = "tremor", Rank(1), "tremor";
        WEIGHT_LOSS = "weight_loss", Rank(1), "weight loss without a reason";
    }
}
pub(crate) static THYROID_SIGNS: AnyOf<ThyroidSigns> =
    AnyOf::new("thyroid_signs", prose!("signs of too much thyroid hormone now"));

options! {
    /// The last thyroid test.
    pub(crate) ThyroidTest {
        NORMAL = "normal", Rank(1), "normal, in the last 12 months";
        OLDER = "older", Rank(2), "more than 12 months ago";
        NEVER = "never", Rank(2), "never tested";
        ABNORMAL = "abnormal", Rank(2), "not normal";
    }
}
pub(crate) static THYROID_TEST: OneOf<ThyroidTest> =
    OneOf::new("thyroid_test", prose!("the last thyroid test"), Unsure::Missing);

options! {
    /// Thyroid hormones taken.
    pub(crate) ThyroidHormone {
        LEVOTHYROXINE = "levothyroxine", Rank(1), "levothyroxine (T4)";
        T3 = "t3", Rank(1), "liothyronine (T3), or desiccated thyroid";
    }
}
pub(crate) static THYROID_HORMONE: AnyOf<ThyroidHormone> =
    AnyOf::new("thyroid_hormone", prose!("thyroid hormones taken now"));
pub(crate) static THYROID_DOSE_WHEN: When =
    When::new("thyroid_dose_when", prose!("the start or the last change of the levothyroxine dose"), WITHIN_6_WEEKS);

static T3_OR_DESICCATED: ClassSet = class::T3_OR_DESICCATED;
static THYROID_MEDICINES: ClassSet = class::THYROID_HORMONE.union(class::ANTITHYROID);

const THYROID: Condition = ILLNESS.includes(Illness::THYROID);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&OVERACTIVE.question, Part::Health).when(THYROID),
    ask(&THYROID_SIGNS.question, Part::Health)
        .when(OVERACTIVE.is_any_of(&[Overactive::TREATED, Overactive::UNTREATED])),
    ask(&THYROID_TEST.question, Part::Health).when(THYROID).step_if_open(&steps::THYROID_TEST),
    ask(&THYROID_HORMONE.question, Part::Health).when(THYROID),
    ask(&THYROID_DOSE_WHEN.0, Part::Health).when(THYROID_HORMONE.includes(ThyroidHormone::LEVOTHYROXINE)),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "thyroid.overactive-untreated-or-active",
        title: prose!("Overactive thyroid, untreated or with signs"),
        when: any_of(&[
            OVERACTIVE.is(Overactive::UNTREATED),
            THYROID_SIGNS.includes_any_of(&[
                ThyroidSigns::RACING_HEART,
                ThyroidSigns::TREMOR,
                ThyroidSigns::WEIGHT_LOSS,
            ]),
        ]),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Have the thyroid tested and treated first; then ask again."),
        why: prose!(
            "Too much thyroid hormone and ketamine both drive pressure and pulse; together they did so to dangerous heights."
        ),
        limits: prose!("The signs are asked only of people with an overactive thyroid, and may have other causes."),
        citations: &[
            cite(&sources::THYROID_THYROTOXICOSIS),
            cite(&sources::KET_CH_DE_CI_HYPERTHYROID),
            cite(&sources::SPR_EU_HYPERTHYROID),
            cite(&sources::THYROID_UNCONTROLLED_CLINICS),
        ],
        positions: &[
            Position {
                says: prose!(
                    "EU esketamine label, Austrian and Norwegian ketamine labels, clinics: caution, treat first."
                ),
                citations: &[cite(&sources::SPR_EU_HYPERTHYROID), cite(&sources::THYROID_UNCONTROLLED_CLINICS)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("German and Swiss ketamine labels: contraindicated until treated."),
                citations: &[cite(&sources::KET_CH_DE_CI_HYPERTHYROID)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::THYROID_TEST],
        review_due: "2027-05-21",
    },
    Rule {
        id: "thyroid.test-old-or-abnormal",
        title: prose!("Last thyroid test not normal, older than 12 months, or never done"),
        when: THYROID_TEST.is_any_of(&[ThyroidTest::OLDER, ThyroidTest::NEVER, ThyroidTest::ABNORMAL]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain a thyroid test."),
        why: prose!("Only a test tells whether the thyroid is in balance."),
        limits: prose!("The year is practice. Which value was not normal is left to the test."),
        citations: &[
            cite(&sources::KET_THYROID_DISORDER),
            cite(&sources::THYROID_UNCONTROLLED_CLINICS),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::THYROID_TEST],
        review_due: "2027-05-21",
    },
    Rule {
        id: "thyroid.hormone-changed-or-t3",
        title: prose!("Thyroid hormone changed in the last 6 weeks, or T3 or desiccated thyroid"),
        when: any_of(&[
            THYROID_DOSE_WHEN.within(&THYROID_DOSE_RECENT),
            THYROID_HORMONE.includes(ThyroidHormone::T3),
            MEDICINES.in_class(&T3_OR_DESICCATED),
        ]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Measure pressure and pulse; obtain a thyroid test once the dose has settled."),
        why: prose!(
            "Until a dose has settled, or with T3, the hormone may be too high; two people on replacement had extreme pressure and pulse."
        ),
        limits: prose!(
            "Anaesthetic doses in two people in 1971. The window of 6 weeks is practice. A pulse over 100 has its own finding."
        ),
        citations: &[
            cite(&sources::THYROID_HORMONE_LABEL),
            cite(&sources::KET_THYROID_DISORDER),
            cite(&sources::THYROID_LEVOTHYROXINE_CASES),
        ],
        positions: &[],
        steps: &[&steps::MEASURE_PRESSURE, &steps::THYROID_TEST],
        review_due: "2027-05-21",
    },
    Rule {
        id: "thyroid.told",
        title: prose!("Thyroid disease or thyroid medicine"),
        when: any_of(&[THYROID, MEDICINES.in_class(&THYROID_MEDICINES)]),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Measure pressure and pulse."),
        why: prose!("A settled thyroid rarely matters; labels ask for care with every thyroid medicine."),
        limits: prose!("Guidance on anaesthetic doses applied to all settings."),
        citations: &[
            cite(&sources::KET_THYROID_DISORDER),
            cite(&sources::THYROID_HORMONE_LABEL),
            cite(&sources::KET_EU_IX_THYROID_HORMONES),
        ],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
