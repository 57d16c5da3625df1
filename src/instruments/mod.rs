//! Published scores and courses of antidepressants: tables of items, bands and minimum doses, and how they are scored.
//! It never holds the wording of a published questionnaire, and never fills in an item that was left blank.
//! Read next: `instrument.rs`, then `phq9.rs`.

pub(crate) mod asq;
pub(crate) mod asrm;
pub(crate) mod audit_c;
pub(crate) mod cssrs;
pub(crate) mod dast10;
pub(crate) mod gad7;
mod instrument;
mod lorazepam;
pub(crate) mod mdq;
pub(crate) mod measured;
pub(crate) mod phq9;
mod score;
pub(crate) mod single_items;
mod trials;

pub use asq::ASQ;
pub use asrm::ASRM;
pub use audit_c::AUDIT_C;
pub use dast10::DAST10;
pub use gad7::GAD7;
pub use instrument::{
    About, Ask, AskItem, Band, Instrument, Item, Mark, Missing, Verification, Words, band, flagged, from, item, mark,
};
pub use lorazepam::{EQUIVALENTS, Equivalent, as_lorazepam, with_equivalents};
pub use mdq::MDQ;
pub use phq9::{PHQ2, PHQ9};
pub use score::{Scored, scored};
pub use single_items::SINGLE_ITEMS;
pub use trials::{MINIMUM_DOSES, MinimumRow, minimum_doses};
