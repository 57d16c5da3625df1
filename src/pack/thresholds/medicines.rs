//! Numbers of medicines: daily doses, and how many of a kind.
//! It never holds a condition or a level.
//! Read next: `practical.rs`.

use crate::intake::Domain;
use crate::logic::{Boundary, ChangedBy, Count, Limit, Micrograms, MmHg};

/// Micrograms a day; beyond a gram no dose of these medicines is one.
pub(crate) const DOSE_DOMAIN: Domain = Domain { low: 0, high: 1_000_000 };
/// How many different medicines of one set a list can hold.
pub(crate) const MEDICINES_DOMAIN: Domain = Domain { low: 0, high: 30 };

pub(crate) static BENZODIAZEPINE_HOME: Limit<Micrograms> = Limit::new(
    "benzodiazepine_home",
    prose!("benzodiazepines a day in lorazepam equivalents, at home"),
    2_000,
    Boundary::Excluding,
    (500, 2_000),
    ChangedBy::Program,
    &["benzo-limit-2mg"],
);
pub(crate) static NALTREXONE_LOW: Limit<Micrograms> = Limit::new(
    "naltrexone_low",
    prose!("naltrexone a day that still counts as a low dose"),
    6_000,
    Boundary::Excluding,
    (4_500, 6_000),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static THREE_SEDATIVES: Limit<Count> = Limit::new(
    "three_sedatives",
    prose!("sedating medicines of any kind"),
    3,
    Boundary::Including,
    (2, 3),
    ChangedBy::Program,
    &["practice"],
);
pub(crate) static TWO_ON_SEIZURES: Limit<Count> = Limit::new(
    "two_on_seizures",
    prose!("medicines that lower the threshold of seizures"),
    2,
    Boundary::Including,
    (2, 2),
    ChangedBy::Nobody,
    &["practice"],
);
pub(crate) static TWO_ANTIPSYCHOTICS: Limit<Count> = Limit::new(
    "two_antipsychotics",
    prose!("different antipsychotics"),
    2,
    Boundary::Including,
    (2, 2),
    ChangedBy::Nobody,
    &["practice"],
);

// A reading of exactly 120 over 80 is likelier to be remembered than read; only a discordance compares with it.

pub(crate) static SYSTOLIC_ROUND: Limit<MmHg> = Limit::new(
    "systolic_round",
    prose!("systolic pressure, the round number"),
    120,
    Boundary::Including,
    (120, 120),
    ChangedBy::Nobody,
    &["practice"],
);
pub(crate) static SYSTOLIC_PAST_ROUND: Limit<MmHg> = Limit::new(
    "systolic_past_round",
    prose!("systolic pressure, the first past the round number"),
    121,
    Boundary::Excluding,
    (121, 121),
    ChangedBy::Nobody,
    &["practice"],
);
pub(crate) static DIASTOLIC_ROUND: Limit<MmHg> = Limit::new(
    "diastolic_round",
    prose!("diastolic pressure, the round number"),
    80,
    Boundary::Including,
    (80, 80),
    ChangedBy::Nobody,
    &["practice"],
);
pub(crate) static DIASTOLIC_PAST_ROUND: Limit<MmHg> = Limit::new(
    "diastolic_past_round",
    prose!("diastolic pressure, the first past the round number"),
    81,
    Boundary::Excluding,
    (81, 81),
    ChangedBy::Nobody,
    &["practice"],
);
