//! Single items: days of heavy drinking, and times of drug use, in the past year.
//! It never stands for the longer instruments: a yes leads to them.
//! Read next: `measured.rs`.

use super::instrument::{About, Ask, Instrument, Item, Missing, Verification, band, cut, flagged, from};
use crate::intake::{Domain, Risk};
use crate::logic::{Count, Limit, Number, any_of};

/// Days with 5 drinks or more (4 unless male).
pub(crate) static SINGLE_ALCOHOL: Number<Count> =
    Number::new("single_alcohol", prose!("days of heavy drinking in the past year"), DAYS, Risk::Up);
/// Times of use of an illegal drug, or of a medicine not as prescribed.
pub(crate) static SINGLE_DRUG: Number<Count> =
    Number::new("single_drug", prose!("times of illegal or misused drugs in the past year"), DAYS, Risk::Up);

const DAYS: Domain = Domain { low: 0, high: 366 };
static ONCE: Limit<Count> =
    cut("single_item_once", prose!("a single item, once or more"), 1, &["instrument-single-items"]);

/// The items.
pub(crate) static SINGLE_ITEMS_LIST: &[Item] = &[
    flagged(&SINGLE_ALCOHOL.question, prose!("68517-2"), SINGLE_ALCOHOL.at_least(&ONCE)),
    flagged(&SINGLE_DRUG.question, prose!("68524-8"), SINGLE_DRUG.at_least(&ONCE)),
];

/// The single items.
pub static SINGLE_ITEMS: Instrument = Instrument {
    id: "single_items",
    items: SINGLE_ITEMS_LIST,
    total: None,
    bands: &[
        band("negative"),
        from("positive", any_of(&[SINGLE_ALCOHOL.at_least(&ONCE), SINGLE_DRUG.at_least(&ONCE)])),
    ],
    marks: &[],
    ask: Ask::OnRequest,
    about: ABOUT,
};

const ABOUT: About = About {
    name: prose!("Single-question alcohol and drug screens"),
    window: prose!("the past year"),
    validated: prose!("Validated in their exact wording only."),
    missing: Missing {
        published: prose!("No published rule; a blank item is asked again."),
        verified: Verification::NotApplicable,
    },
    loinc: prose!("alcohol 68517-2, drug 68524-8"),
    loinc_verified: Verification::Verified,
    licence: prose!("NIAAA, and a published article: free"),
    licence_verified: Verification::Secondary,
    published: prose!("Smith 2009, Smith 2010"),
    references: prose!("Smith 2009 (J Gen Intern Med 24:783); Smith 2010 (Arch Intern Med 170:1155)"),
};
