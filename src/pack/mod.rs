//! What medicine says: questions, thresholds, sources, rules and steps, one file a topic.
//! It never holds an algorithm or, outside `thresholds.rs`, a number.
//! Read next: `rule.rs`, then `cardiovascular/heart_event.rs`.

mod age;
mod asked;
mod cardiovascular;
mod check;
mod discordance;
mod emergency;
mod fingerprint;
mod pregnancy;
mod rule;
mod source;
mod sources;
mod step;
mod steps;
mod suicidality;
mod tables;
mod thresholds;

pub use asked::{Asked, Part, Triggers};
pub use check::{PackError, check};
pub use discordance::{Discordance, Strong};
pub use fingerprint::{ENGINE, PACK};
pub use rule::{Contact, Level, Levels, Rule, RuleKind, Setting};
pub use source::{Citation, Followed, Position, Source, Strength, Verified};
pub use step::Step;
pub use tables::{Pack, pack};
