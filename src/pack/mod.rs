//! What medicine says: questions, thresholds, sources, rules and steps, one file a topic.
//! It never holds an algorithm or, outside `thresholds.rs`, a number.
//! Read next: `rule.rs`, then `cardiovascular/heart_event.rs`.

mod age;
mod also;
mod asa;
mod asked;
mod brain;
mod cardiovascular;
mod check;
mod dated;
mod discordance;
mod earlier_ketamine;
mod emergency;
mod endocrine;
mod every_patient;
mod eye;
mod fingerprint;
mod indication;
mod infection_surgery;
mod kidney_bladder;
#[cfg(not(target_arch = "wasm32"))]
mod ledger;
mod liver;
mod lung;
mod medicines;
mod mind;
mod mood;
mod place;
mod practical;
mod pregnancy;
mod preparation;
#[cfg(not(target_arch = "wasm32"))]
mod protected;
mod psychosis;
mod release;
mod rule;
mod scales;
mod source;
mod sources;
mod step;
mod steps;
mod substances;
mod suicidality;
mod tables;
mod thresholds;
mod treatments;
mod weight_stomach;

pub use asked::{Asked, Part, Triggers};
pub use check::{NEVER_SAID, PackError, check};
pub use dated::DatedFact;
pub use discordance::{Discordance, Strong};
pub use fingerprint::{ENGINE, PACK};
#[cfg(not(target_arch = "wasm32"))]
pub use ledger::{Elsewhere, Place, elsewhere};
pub use preparation::Preparation;
#[cfg(not(target_arch = "wasm32"))]
pub use protected::{Protected, protected};
pub use release::pack;
pub use rule::{Contact, Countries, Level, Levels, Rule, RuleKind, Setting};
pub use source::{Citation, Followed, Position, Source, Strength, Verified};
pub use step::{Before, EveryPatient, Step};
pub use tables::Pack;
