//! Seizures of any kind, by whether a cause is known and when the last one was.
//! It never takes "controlled" from the patient's own words: it asks for the last one.
//! Read next: `../eye.rs`.

use super::{BRAIN_AND_EYE, BrainAndEye};
use crate::logic::{AnyOf, When, any_of, options};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{SEIZURE_RECENT, SEIZURE_YEAR, WITHIN_12_MONTHS};
use crate::pack::{sources, steps};

options! {
    /// Which seizures there were.
    pub(crate) SeizureKinds {
        EPILEPSY = "epilepsy", Rank(1), "epilepsy, or more than one seizure without a known cause";
        ONE_UNEXPLAINED = "one_unexplained", Rank(1), "one seizure without a known cause";
        EXPLAINED = "explained", Rank(1), "a seizure with a known cause, such as a medicine, alcohol, low sugar or an injury";
        FUNCTIONAL = "functional", Rank(1), "functional (dissociative) seizures";
        FEBRILE = "febrile", Rank(1), "only with fever in early childhood";
    }
}
pub(crate) static SEIZURE_KINDS: AnyOf<SeizureKinds> = AnyOf::new("seizure_kinds", prose!("kinds of seizure, ever"));
pub(crate) static SEIZURE_UNEXPLAINED_WHEN: When = When::new(
    "seizure_unexplained_when",
    prose!("the most recent seizure of epilepsy or without a known cause"),
    WITHIN_12_MONTHS,
);
pub(crate) static SEIZURE_EXPLAINED_WHEN: When =
    When::new("seizure_explained_when", prose!("the most recent seizure with a known cause"), WITHIN_12_MONTHS);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&SEIZURE_KINDS.question, Part::Health).when(BRAIN_AND_EYE.includes(BrainAndEye::SEIZURE)),
    ask(&SEIZURE_UNEXPLAINED_WHEN.0, Part::Health)
        .when(SEIZURE_KINDS.includes_any_of(&[SeizureKinds::EPILEPSY, SeizureKinds::ONE_UNEXPLAINED])),
    ask(&SEIZURE_EXPLAINED_WHEN.0, Part::Health).when(SEIZURE_KINDS.includes(SeizureKinds::EXPLAINED)),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "brain.seizure-6-months",
        title: prose!("Seizure of epilepsy or without a known cause in the last 6 months"),
        when: SEIZURE_UNEXPLAINED_WHEN.within(&SEIZURE_RECENT),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; have the seizures assessed and treated first."),
        why: prose!("Seizures that are not under control may recur in a session, when nobody can tell them apart."),
        limits: prose!(
            "Trial exclusions and an Italian compendium; the window of 6 months is practice. Epilepsy together with bupropion, tramadol, clozapine or theophylline is another rule."
        ),
        citations: &[
            cite(&sources::SEIZURE_UNCONTROLLED),
            cite(&sources::SEIZURE_TRIALS),
            cite(&sources::KET_SEIZURES),
            cite(&sources::PRACTICE),
        ],
        positions: &[
            Position {
                says: prose!(
                    "Trials and an Italian compendium: uncontrolled seizures, or any epilepsy, rule out treatment."
                ),
                citations: &[cite(&sources::SEIZURE_UNCONTROLLED), cite(&sources::KET_SEIZURES)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("American emergency physicians: nothing in the literature shows an added risk."),
                citations: &[cite(&sources::KET_SEIZURES)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::SEIZURE_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "brain.epilepsy-or-functional",
        title: prose!("Epilepsy, or functional seizures"),
        when: SEIZURE_KINDS.includes_any_of(&[SeizureKinds::EPILEPSY, SeizureKinds::FUNCTIONAL]),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the statement of whoever treats the seizures; agree on what staff do in a seizure."),
        why: prose!(
            "The evidence on ketamine and seizures is mixed, and dissociation may set off functional seizures."
        ),
        limits: prose!("Small series. That functional seizures count the same is practice."),
        citations: &[
            cite(&sources::SEIZURE_EVIDENCE_MIXED),
            cite(&sources::SEIZURE_RECENT_OXFORD),
            cite(&sources::ASA2025_HOME_RISK),
        ],
        positions: &[],
        steps: &[&steps::SEIZURE_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "brain.seizure-12-months",
        title: prose!("Any seizure in the last 12 months"),
        when: any_of(&[SEIZURE_UNEXPLAINED_WHEN.within(&SEIZURE_YEAR), SEIZURE_EXPLAINED_WHEN.within(&SEIZURE_YEAR)]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask what caused it, whether the cause is gone, and which tests were done."),
        why: prose!("A cause such as alcohol, a medicine or low sugar may still be there."),
        limits: prose!(
            "The window is practice. Seizures of alcohol withdrawal have their own finding under substance use."
        ),
        citations: &[cite(&sources::SEIZURE_EVIDENCE_MIXED), cite(&sources::SEIZURE_TRIALS), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::SEIZURE_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "brain.seizure-ever",
        title: prose!("A seizure at any time"),
        when: BRAIN_AND_EYE.includes(BrainAndEye::SEIZURE),
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask when and why; staff should know."),
        why: prose!("One old seizure, or seizures with fever in childhood, rarely matter later."),
        limits: prose!("Practice for single and febrile seizures; at home one level more, because nobody is on site."),
        citations: &[
            cite(&sources::SEIZURE_EVIDENCE_MIXED),
            cite(&sources::ASA2025_HOME_RISK),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
