//! The basis card: what the report rests on, as ids of statements and as facts about this intake.
//! It never holds the words; those stand in the catalogue.
//! Read next: `catalogue/basis.rs`.

use super::screening::{Judged, Said, SaidAnswer};
use crate::intake::{Intake, Missing};
use crate::logic::Verdict;

/// Facts about one intake.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Basis {
    /// Questions that the form asks of this patient: answered or not.
    pub asked: usize,
    /// Questions with a value.
    pub answered: usize,
    /// Questions without a value although they are asked.
    pub unanswered: usize,
    /// Of those, such as somebody answered and nobody could read.
    pub unreadable: usize,
    /// Answers too old to settle anything as "not".
    pub stale: usize,
    /// Answers that were changed.
    pub changed: usize,
    /// Rules that are met, not met and unknown.
    pub rules: [usize; 3],
}

/// Ids of what the card says of the product, in the order of the card.
pub const STATEMENTS: &[&str] = &[
    "intended_use",
    "users",
    "population",
    "inputs",
    "logic",
    "sources",
    "validation",
    "limits",
    "protected_traits",
    "versions",
];

/// Ids of the thirteen source attributes, in their order.
pub const ATTRIBUTES: &[&str] = &[
    "citation",
    "developer",
    "funding",
    "dates",
    "race",
    "ethnicity",
    "language",
    "sexual_orientation",
    "gender_identity",
    "sex",
    "date_of_birth",
    "social_determinants",
    "health_assessments",
];

/// The facts of the card.
#[must_use]
pub fn basis(judged: &[Judged], answers: &[SaidAnswer], intake: &Intake) -> Basis {
    let count = |fits: &dyn Fn(&SaidAnswer) -> bool| answers.iter().filter(|said| fits(said)).count();
    let rules = |verdict| judged.iter().filter(|judged| judged.trace.verdict() == verdict).count();
    let changed = |place: &usize| intake.changes.iter().any(|change| change.place == *place);
    Basis {
        asked: count(&|said| said.state != Said::NotAsked),
        answered: count(&|said| said.state == Said::Answered),
        unanswered: count(&|said| matches!(said.state, Said::Missing(_))),
        unreadable: count(&|said| said.state == Said::Missing(Missing::Unreadable)),
        stale: count(&|said| said.stale),
        changed: (0..answers.len()).filter(changed).count(),
        rules: [rules(Verdict::Met), rules(Verdict::NotMet), rules(Verdict::Unknown)],
    }
}
