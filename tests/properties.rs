//! The ten promises of docs/semantics.md as properties, each over random packs and over the pack of this release.
//! It never relies on one lucky intake: every property draws hundreds, and a failing one shrinks.
//! Read next: `properties/case.rs`, then the module of any promise.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

#[macro_use]
#[path = "properties/case.rs"]
mod case;
#[path = "properties/drawn.rs"]
mod drawn;
#[path = "properties/moves.rs"]
mod moves;
mod random;

#[path = "properties/at_home.rs"]
mod at_home;
#[path = "properties/explained.rs"]
mod explained;
#[path = "properties/fails_closed.rs"]
mod fails_closed;
#[path = "properties/missing_is_not_no.rs"]
mod missing_is_not_no;
#[path = "properties/more_answers_never_unsettle.rs"]
mod more_answers_never_unsettle;
#[path = "properties/more_risk_never_lowers.rs"]
mod more_risk_never_lowers;
#[path = "properties/order_free.rs"]
mod order_free;
#[path = "properties/settling.rs"]
mod settling;
#[path = "properties/tighten_only.rs"]
mod tighten_only;
#[path = "properties/total.rs"]
mod total;
#[path = "properties/two_audiences.rs"]
mod two_audiences;
#[path = "properties/withdrawn.rs"]
mod withdrawn;
#[path = "properties/worst_wins.rs"]
mod worst_wins;
