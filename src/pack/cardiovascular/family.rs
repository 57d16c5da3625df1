//! Aneurysm and early death of the heart among parents, brothers, sisters and children.
//! It never asks for names or dates of relatives.
//! Read next: `blood_thinner.rs`.

use crate::logic::{AnyOf, options};
use crate::pack::also::{ALSO, Also};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::{sources, steps};

options! {
    /// What happened to parents, brothers, sisters and children.
    pub(crate) HeartFamily {
        TWO_ANEURYSMS = "two_aneurysms", Rank(1), "an aneurysm in two or more first-degree relatives";
        DEATH_BEFORE_40 = "death_before_40", Rank(1), "a first-degree relative who died before 40 of the heart or of no known cause";
    }
}
pub(crate) static HEART_FAMILY: AnyOf<HeartFamily> =
    AnyOf::new("heart_family", prose!("aneurysm or early death of the heart among first-degree relatives"));

pub(crate) static QUESTIONS: &[Asked] =
    &[ask(&HEART_FAMILY.question, Part::Heart).when(ALSO.includes(Also::FAMILY_HEART))];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "cardiovascular.family-aneurysm",
        title: prose!("Aneurysm in two or more first-degree relatives"),
        when: HEART_FAMILY.includes(HeartFamily::TWO_ANEURYSMS),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask whether the patient's own vessels were imaged; obtain the result before booking."),
        why: prose!(
            "An aneurysm without symptoms is likelier with two affected relatives, and a rise of pressure may rupture it."
        ),
        limits: prose!(
            "Practice, from the principle of the US esketamine label that a dangerous rise of pressure is a contraindication. Label text for nasal esketamine applied to infusion and to use at home. One affected relative raises nothing."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::SPR_US_CI_BP_ICP_PRINCIPLE)],
        positions: &[],
        steps: &[&steps::VESSEL_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.family-early-death",
        title: prose!("A first-degree relative died before 40 of the heart or of no known cause"),
        when: HEART_FAMILY.includes(HeartFamily::DEATH_BEFORE_40),
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain an ECG; ask about fainting on effort."),
        why: prose!("Inherited long QT and disease of the heart muscle often show first in a relative."),
        limits: prose!(
            "Practice: no label or guideline asks for it. Overdose, accident and suicide are left out by the question."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::PROLONGED_QTC)],
        positions: &[],
        steps: &[&steps::ECG],
        review_due: "2027-05-21",
    },
];
