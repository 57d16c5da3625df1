//! Three-valued reasoning over sets of values: conditions, verdicts, traces, reasons and the settling set.
//! It never knows any medicine, and compiles with the pack deleted.
//! Read next: `verdict.rs`.

mod because;
mod condition;
mod derived;
mod derived_medicines;
mod evaluate;
mod handle;
mod handle_more;
mod open;
mod options;
mod settle;
mod situation;
mod threshold;
mod trace;
mod verdict;

pub use crate::options;
pub use because::{because, reasons};
pub use condition::{Condition, Criterion, Leaf, Subject, Test, all_of, any_of, at_least_n_of, criterion};
pub use derived::{Derived, DerivedKind, DoseScale, Input, Interval, Which, years_between};
pub use evaluate::{evaluate, interval};
pub use handle::{AnyOf, Calculated, Number, OneOf, OptionOf, Options, YesNo};
pub use handle_more::{Courses, DailyDose, Date, MedicineCount, MedicineList, Score, When};
pub(crate) use open::open_places;
pub use settle::{OpenRule, settling_set};
pub(crate) use settle::{places_open, places_read, thresholds_read};
pub use situation::{AskedOf, Frame, Gate, Situation, State};
pub use threshold::{
    Boundary, ChangedBy, Count, Days, Limit, Measure, Micrograms, Millimetres, MmHg, Numbers, PerMinute, Percent,
    Points, TenthsOfCelsius, TenthsOfKg, TenthsOfKgPerM2, Threshold, Years,
};
pub use trace::{Trace, trace};
pub use verdict::Verdict;

#[cfg(test)]
mod fixture;
