//! From typed text to ingredients and classes, without a network.
//! It never assumes a reading that is only likely, and never drops what it cannot read.
//! Read next: `recognise.rs`.

mod combine;
mod dose;
mod everyday;
mod find;
mod fold;
mod index;
mod kinds;
mod lately;
mod near;
mod nothing;
mod readings;
mod recognise;
mod scope;
mod segment;
mod still;
mod table;
mod unnamed;
mod vocabulary;

use crate::intake::ClassSet;
use crate::order::Gather;
pub use readings::{Detail, detail};
pub use recognise::{recognise, recognise_each};

include!(concat!(env!("OUT_DIR"), "/class.rs"));

/// The ids of the classes and groups in a set.
#[must_use]
pub fn class_ids(classes: ClassSet) -> Vec<&'static str> {
    classes.places().filter_map(|place| table::ids().nth(usize::from(place))).gather()
}
