//! Numbers of psychosis, mood, mind and substances: windows, counts, bands of time.
//! It never holds a condition or a level.
//! Read next: `../psychosis/mod.rs`.

use crate::intake::{Band, Domain};
use crate::logic::{Boundary, ChangedBy, Count, Days, Limit, Points, Years};

pub(crate) const MONTH_DAYS_DOMAIN: Domain = Domain { low: 0, high: 30 };

// How long ago. The last band has no end that matters.

pub(crate) static YEAR_AGO: &[Band] = &[
    Band { id: "under_12_months", name: prose!("12 months ago or less"), low: 0, high: 366 },
    Band { id: "longer", name: prose!("more than 12 months ago"), low: 367, high: 36_600 },
];
pub(crate) static USE_AGO: &[Band] = &[
    Band { id: "under_1_month", name: prose!("1 month ago or less"), low: 0, high: 31 },
    Band { id: "to_3_months", name: prose!("more than 1, up to 3 months ago"), low: 32, high: 92 },
    Band { id: "to_12_months", name: prose!("more than 3, up to 12 months ago"), low: 93, high: 366 },
    Band { id: "longer", name: prose!("more than 12 months ago"), low: 367, high: 36_600 },
];

const fn window(
    id: &'static str,
    name: &'static str,
    days: i64,
    longest: i64,
    sources: &'static [&'static str],
) -> Limit<Days> {
    Limit::new(id, name, days, Boundary::Including, (days, longest), ChangedBy::Program, sources)
}

// Psychosis and mood.

pub(crate) static PSYCHOSIS_RECENT: Limit<Days> =
    window("psychosis_recent", prose!("psychosis, 12 months"), 366, 732, &["psychosis-oxford", "practice"]);
pub(crate) static FAMILY_PSYCHOSIS_AGE: Limit<Years> = Limit::new(
    "family_psychosis_age",
    prose!("age below which psychosis of a relative weighs more"),
    33,
    Boundary::Excluding,
    (33, 40),
    ChangedBy::Program,
    &["famhx-psychosis-under-33"],
);
pub(crate) static MANIA_MONTH: Limit<Days> =
    window("mania_month", prose!("mania, 1 month"), 31, 92, &["mania-current", "practice"]);
pub(crate) static MANIA_3_MONTHS: Limit<Days> =
    window("mania_3_months", prose!("mania, 3 months"), 92, 184, &["practice"]);
pub(crate) static DELIRIUM_RECENT: Limit<Days> =
    window("delirium_recent", prose!("delirium, 3 months"), 92, 184, &["delirium-excluded", "practice"]);

// Scores.

const fn score(
    id: &'static str,
    name: &'static str,
    points: i64,
    lowest: i64,
    sources: &'static [&'static str],
) -> Limit<Points> {
    Limit::new(id, name, points, Boundary::Including, (lowest, points), ChangedBy::Program, sources)
}

pub(crate) static ASRM_POSITIVE: Limit<Points> =
    score("asrm_positive", prose!("ASRM, positive"), 6, 5, &["instrument-asrm"]);
pub(crate) static AUDIT_C_REVIEW: Limit<Points> =
    score("audit_c_review", prose!("AUDIT-C, a talk is advised"), 5, 3, &["n3"]);
pub(crate) static AUDIT_C_DEFER: Limit<Points> = score("audit_c_defer", prose!("AUDIT-C, high"), 8, 6, &["n3"]);
pub(crate) static DAST10_REVIEW: Limit<Points> =
    score("dast10_review", prose!("DAST-10, further assessment"), 3, 1, &["instrument-dast10"]);
pub(crate) static DAST10_SUBSTANTIAL: Limit<Points> =
    score("dast10_disorder", prose!("DAST-10, stands for a moderate or severe disorder"), 6, 4, &["instrument-dast10"]);
pub(crate) static ALCOHOL_RECENT: Limit<Days> =
    window("alcohol_recent", prose!("last drink, 3 months"), 92, 184, &["practice"]);

// Courses of antidepressants.

pub(crate) const TRIALS_DOMAIN: Domain = Domain { low: 0, high: 20 };
pub(crate) static TRIALS_ENOUGH: Limit<Count> = Limit::new(
    "trials_enough",
    prose!("adequate antidepressant trials in the episode, enough"),
    2,
    Boundary::Including,
    (2, 4),
    ChangedBy::Program,
    &["spr-us-trd-definition"],
);
pub(crate) static TRIALS_FEW: Limit<Count> = Limit::new(
    "trials_few",
    prose!("adequate antidepressant trials in the episode, too few"),
    2,
    Boundary::Excluding,
    (2, 4),
    ChangedBy::Program,
    &["spr-us-trd-definition", "trd-va-four"],
);
/// One is enough to ask; no rule reads it.
pub(crate) static TRIALS_TAKEN_NOW: Limit<Count> = Limit::new(
    "trials_taken_now",
    prose!("antidepressants marked as taken now, any"),
    1,
    Boundary::Including,
    (1, 1),
    ChangedBy::Nobody,
    &["practice"],
);
/// A definition, not the clinic's to move; nobody else's condition reads it.
pub(crate) static TRIAL_LENGTH: Limit<Days> = Limit::new(
    "trial_length",
    prose!("length of an adequate antidepressant trial, 6 weeks"),
    42,
    Boundary::Including,
    (42, 42),
    ChangedBy::Nobody,
    &["spr-us-trd-definition", "trd-oxford-six-weeks"],
);
pub(crate) static TRIAL_LENGTH_SOME: Limit<Days> = Limit::new(
    "trial_length_some",
    prose!("length that some sources call adequate, 4 weeks"),
    28,
    Boundary::Including,
    (28, 28),
    ChangedBy::Nobody,
    &["trd-delphi-four-weeks"],
);

// Substances.

pub(crate) static CANNABIS_ANY: Limit<Count> = Limit::new(
    "cannabis_any",
    prose!("cannabis, any day of the last 30"),
    1,
    Boundary::Including,
    (1, 1),
    ChangedBy::Nobody,
    &["cannabis-48h-okic"],
);
pub(crate) static CANNABIS_OFTEN: Limit<Count> = Limit::new(
    "cannabis_often",
    prose!("cannabis, most of the last 30 days"),
    20,
    Boundary::Including,
    (4, 20),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static USE_DISORDER_3_MONTHS: Limit<Days> =
    window("use_disorder_3_months", prose!("remission, 3 months"), 92, 184, &["sud-three-months-clinics"]);
pub(crate) static USE_DISORDER_YEAR: Limit<Days> =
    window("use_disorder_year", prose!("remission, 12 months"), 366, 732, &["sud-one-year-psyon"]);
pub(crate) static KETAMINE_MONTH: Limit<Days> =
    window("ketamine_month", prose!("ketamine outside care, 1 month"), 31, 92, &["practice"]);
pub(crate) static KETAMINE_YEAR: Limit<Days> =
    window("ketamine_year", prose!("ketamine outside care, 12 months"), 366, 732, &["ketamine-pcp-once-a-year"]);
pub(crate) static DRUG_MONTH: Limit<Days> =
    window("drug_month", prose!("other drugs, 1 month"), 31, 92, &["sud-one-month-crtce"]);
pub(crate) static STIMULANT_YEAR: Limit<Days> =
    window("stimulant_year", prose!("stimulants outside care, 12 months"), 366, 732, &["practice"]);
pub(crate) static IBOGAINE_3_MONTHS: Limit<Days> =
    window("ibogaine_3_months", prose!("ibogaine, 3 months"), 92, 184, &["practice"]);
