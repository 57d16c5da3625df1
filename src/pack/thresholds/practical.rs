//! Numbers of earlier ketamine: window and bands.
//! It never holds a condition or a level.
//! Read next: `../earlier_ketamine.rs`.

use crate::intake::Band;
use crate::logic::{Boundary, ChangedBy, Days, Limit};

pub(crate) static KETAMINE_AGO: &[Band] = &[
    Band { id: "under_3_months", name: prose!("3 months ago or less"), low: 0, high: 92 },
    Band { id: "longer", name: prose!("more than 3 months ago"), low: 93, high: 36_600 },
];

pub(crate) static KETAMINE_RECENT: Limit<Days> = Limit::new(
    "ketamine_recent",
    prose!("ketamine or esketamine from somebody else, 3 months"),
    92,
    Boundary::Including,
    (92, 184),
    ChangedBy::Program,
    &["gz-recent-ketamine-elsewhere"],
);
