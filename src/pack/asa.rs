//! The ASA class of physical status: what only a clinician who has examined the patient can say.
//! It never asks the patient, and says nothing until a clinician has set the class.
//! Read next: `pregnancy/mod.rs`.

use super::asked::{Asked, Part, ask};
use super::rule::{Contact, Level, Levels, Rule, RuleKind};
use super::source::cite;
use super::{sources, steps};
use crate::intake::Unsure;
use crate::logic::{OneOf, options};

options! {
    /// ASA class of physical status.
    pub(crate) Asa {
        CLASS_1 = "class_1", Rank(0), "I, healthy";
        CLASS_2 = "class_2", Rank(1), "II, mild systemic disease";
        CLASS_3 = "class_3", Rank(2), "III, severe systemic disease";
        CLASS_4 = "class_4", Rank(3), "IV, severe systemic disease that is a constant threat to life";
        CLASS_5 = "class_5", Rank(4), "V, not expected to survive without an operation";
    }
}
pub(crate) static ASA: OneOf<Asa> = OneOf::new("asa_class", prose!("ASA class, set by a clinician"), Unsure::AnOption);

pub(crate) static QUESTIONS: &[Asked] = &[ask(&ASA.question, Part::Clinician).of_clinician()];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "asa.class-3",
        title: prose!("ASA class III or higher"),
        when: ASA.is_any_of(&[Asa::CLASS_3, Asa::CLASS_4, Asa::CLASS_5]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Weigh the illness behind the class against the session, with an anaesthetist where it is unclear."
        ),
        why: prose!("Severe illness leaves little reserve for a rise in pressure or for a blocked airway."),
        limits: prose!(
            "Only a clinician sets the class; the patient is never asked. One trial left out people above class III, so III itself is practice."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::ASA_CLASS_OVER_3)],
        positions: &[],
        steps: &[&steps::ASA_REASON],
        review_due: "2027-05-21",
    },
    Rule {
        id: "asa.class-4",
        title: prose!("ASA class IV or V"),
        when: ASA.is_any_of(&[Asa::CLASS_4, Asa::CLASS_5]),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Do not schedule. Whether treatment in a hospital is an option is for a clinician and an anaesthetist."
        ),
        why: prose!("The illness is a constant threat to life; a session adds to it and can wait."),
        limits: prose!(
            "Trial exclusions alone: no label or guideline carries it, so a named clinician's signature is needed. Only a clinician sets the class."
        ),
        citations: &[cite(&sources::ASA_CLASS_OVER_3), cite(&sources::UNSTABLE_MEDICAL_NEURO)],
        positions: &[],
        steps: &[&steps::ASA_REASON],
        review_due: "2027-05-21",
    },
];
