//! Dissociative and personality disorders, trauma, and common diagnoses.
//! It never treats a diagnosis as a verdict on a person.
//! Read next: `eating.rs`.

use super::questions::{MIND_CONDITIONS, MindConditions, TRAUMA_CRISIS};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::{sources, steps};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "mind.dissociative-identity",
        title: prose!("Dissociative identity disorder"),
        when: MIND_CONDITIONS.includes(MindConditions::DISSOCIATIVE_IDENTITY),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Speak with the treating therapist before booking; go on in the clinic only with their agreement."
        ),
        why: prose!("The medicine brings on dissociation, which may open traumatic memories or switches."),
        limits: prose!("Trial exclusions; that a clinic may go on with the therapist's agreement is our reading."),
        citations: &[
            cite(&sources::DISSOCIATIVE_DISORDER_EXCL),
            cite(&sources::SPR_US_BOX_DISSOCIATION),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::THERAPIST_STATEMENT, &steps::DISSOCIATION_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mind.dissociative-disorder",
        title: prose!("Dissociative disorder, not of identity"),
        when: MIND_CONDITIONS.includes(MindConditions::DISSOCIATIVE),
        levels: Levels::clinic_home(Level::Review, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Ask what brings it on and what ends it; speak with the therapist; plan presence and grounding."
        ),
        why: prose!("The medicine brings on dissociation in most people, and here it may last or frighten more."),
        limits: prose!(
            "Trial exclusions. At home no label or guideline carries the stop; a named clinician's signature is needed."
        ),
        citations: &[
            cite(&sources::DISSOCIATIVE_DISORDER_EXCL),
            cite(&sources::SPR_US_BOX_DISSOCIATION),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::THERAPIST_STATEMENT, &steps::DISSOCIATION_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mind.personality-borderline-antisocial",
        title: prose!("Borderline or antisocial personality disorder"),
        when: MIND_CONDITIONS.includes(MindConditions::BORDERLINE),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Look at suicidality, self-harm and support between sessions and after the end of treatment."),
        why: prose!(
            "Suicidal thoughts or self-harm after the end of treatment and stronger dissociation are reported."
        ),
        limits: prose!("Trials excluded histrionic and narcissistic personality disorder too; those are a note here."),
        citations: &[cite(&sources::PERSONALITY_CLUSTER_B), cite(&sources::BPD_2025_CAUTION)],
        positions: &[
            Position {
                says: prose!("Trials excluded it, and a review urges caution."),
                citations: &[
                    cite(&sources::PERSONALITY_CLUSTER_B),
                    cite(&sources::BPD_2025_CAUTION),
                    cite(&sources::PERSONALITY_OKIC_SIGNIFICANT),
                ],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("A cohort: people with and without borderline personality disorder improved alike."),
                citations: &[cite(&sources::BPD_DANAYAN_SIMILAR)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::THERAPIST_STATEMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mind.personality-other",
        title: prose!("Another personality disorder"),
        when: MIND_CONDITIONS.includes(MindConditions::PERSONALITY),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask whether it is the main problem, and who treats it."),
        why: prose!("Trials left it out only where it was the main diagnosis or severe."),
        limits: prose!("Which disorder it is and how severe is not asked."),
        citations: &[cite(&sources::PERSONALITY_PRIMARY), cite(&sources::PERSONALITY_OKIC_SIGNIFICANT)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mind.trauma-unstable",
        title: prose!("Post-traumatic stress disorder with a crisis in the last 3 months"),
        when: TRAUMA_CRISIS.is_yes(),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Speak with the therapist; stabilise first where needed; plan presence and grounding."),
        why: prose!("Dissociation in a session may bring back trauma while the person has little hold."),
        limits: prose!(
            "The trial says unstable complex post-traumatic stress disorder; crises stand for unstable, and complex or not is not set apart."
        ),
        citations: &[cite(&sources::COMPLEX_PTSD_UNSTABLE)],
        positions: &[],
        steps: &[&steps::THERAPIST_STATEMENT, &steps::DISSOCIATION_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mind.common-diagnoses",
        title: prose!("Post-traumatic stress disorder, OCD, ADHD, autism or panic attacks"),
        when: MIND_CONDITIONS.includes_any_of(&[MindConditions::PTSD, MindConditions::COMMON]),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Take it into preparation: sounds, light, touch, fear of losing control."),
        why: prose!("These are common beside depression and change what a person needs in a session."),
        limits: prose!(
            "Trials excluded some of them, which is no contraindication in practice; which one it is, is not set apart."
        ),
        citations: &[cite(&sources::PTSD_SYNAPSE), cite(&sources::OCD_PRIMARY), cite(&sources::AUTISM_EXCLUDED)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
