//! Medicines against the history, and answers against the list: what does not fit together.
//! It never carries a level, never takes a medicine for a diagnosis, and asks instead of deciding.
//! Read next: `body.rs`.
//!
//! A medicine with several usual reasons is a weak cue, and fires only when every reason that is asked was denied.
//! Parkinson's disease, HIV and nicotine have no question of their own: their medicines are shown as not stated.

pub(crate) mod answers;
pub(crate) mod body;
pub(crate) mod heart;
pub(crate) mod mind;
pub(crate) mod unasked;
