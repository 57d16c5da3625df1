//! Substance use disorder, withdrawal, remission, and treated opioid use disorder.
//! It never counts being in treatment as active use.
//! Read next: `ketamine.rs`.

use super::questions::{OPIOID_TREATMENT, OpioidTreatment, SUBSTANCE_LAST_USE, SUBSTANCE_PROBLEM, SubstanceProblem};
use crate::logic::any_of;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{USE_DISORDER_3_MONTHS, USE_DISORDER_YEAR};
use crate::pack::{sources, steps};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "substances.withdrawal-now",
        title: prose!("In withdrawal now"),
        when: SUBSTANCE_PROBLEM.includes(SubstanceProblem::WITHDRAWAL),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Call today: which substance and which signs; withdrawal is treated first."),
        why: prose!("Withdrawal may turn dangerous within hours and mimics much of what is asked here."),
        limits: prose!("Trials excluded it; severe signs have an emergency rule of their own."),
        citations: &[cite(&sources::INTOXICATION_WITHDRAWAL_NOW), cite(&sources::SUD_UNCONTROLLED_JOURNEY_HOME)],
        positions: &[],
        steps: &[&steps::WITHDRAWAL_CALL, &steps::ADDICTION_CARE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.use-disorder-active",
        title: prose!("Substance use disorder, active or in remission for 3 months or less"),
        when: any_of(&[
            SUBSTANCE_PROBLEM.includes(SubstanceProblem::CANNOT_STOP),
            SUBSTANCE_LAST_USE.within(&USE_DISORDER_3_MONTHS),
        ]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Take the history; bring in addiction care; book only when the disorder is in remission or under control."
        ),
        why: prose!(
            "Ketamine is itself a substance of misuse, and other substances add sedation, pressure or psychosis."
        ),
        limits: prose!(
            "Severity is not asked: told so, in recovery, or cannot stop, stands for moderate or severe; the drug score has a rule of its own. Tobacco is left out. For remission of 3 months or less no label or guideline carries the stop at home, only clinics and trials; a named clinician's signature is needed."
        ),
        citations: &[
            cite(&sources::SUD_CURRENT_HULL_HOME),
            cite(&sources::SUD_UNCONTROLLED_JOURNEY_HOME),
            cite(&sources::ASRA_ACTIVE_SUBSTANCE_ABUSE),
            cite(&sources::SUD_THREE_MONTHS_CLINICS),
            cite(&sources::SPR_US_BOX_ABUSE),
            cite(&sources::APA_URINE_TOX_IF_SUSPECTED),
            cite(&sources::PRACTICE),
        ],
        positions: &[
            Position {
                says: prose!("Clinics: not now and not within 3 months; home programmes: not while uncontrolled."),
                citations: &[cite(&sources::SUD_THREE_MONTHS_CLINICS), cite(&sources::SUD_UNCONTROLLED_JOURNEY_HOME)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("Trials: windows from 2 weeks to 6 months, by severity."),
                citations: &[
                    cite(&sources::SUD_TWO_WEEKS),
                    cite(&sources::SUD_MILD_2MO_MODSEV_6MO),
                    cite(&sources::SUD_SIX_MONTHS_MODSEV),
                    cite(&sources::SUD_TRANSFORM_RECALL),
                ],
                followed: Followed::ShownOnly,
            },
            Position {
                says: prose!("US and EU labels: no window; assess the risk in each person."),
                citations: &[cite(&sources::SPR_US_ABUSE_ASSESS), cite(&sources::SPR_EU_SUBSTANCE)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::SUBSTANCE_HISTORY, &steps::ADDICTION_CARE, &steps::URINE_DRUG_SCREEN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.use-disorder-12-months",
        title: prose!("Substance use disorder, last use within 12 months"),
        when: SUBSTANCE_LAST_USE.within(&USE_DISORDER_YEAR),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask about support, cravings and what a relapse would look like; agree on a plan."),
        why: prose!("The first year of remission carries the highest risk of relapse."),
        limits: prose!("One clinic's year; other sources use other windows."),
        citations: &[
            cite(&sources::SUD_ONE_YEAR_PSYON),
            cite(&sources::SPR_US_ABUSE_ASSESS),
            cite(&sources::SPR_EU_SUBSTANCE),
        ],
        positions: &[],
        steps: &[&steps::SUBSTANCE_HISTORY, &steps::ADDICTION_CARE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.use-disorder-ever",
        title: prose!("Substance use disorder at any time"),
        when: SUBSTANCE_PROBLEM.includes(SubstanceProblem::TOLD),
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask what keeps the remission, and watch for signs of misuse."),
        why: prose!("A past disorder raises the risk of misuse of this medicine too."),
        limits: prose!("Label text for nasal esketamine applied to infusion and to use at home."),
        citations: &[
            cite(&sources::SPR_US_ABUSE_ASSESS),
            cite(&sources::SPR_EU_SUBSTANCE),
            cite(&sources::KET_US_SCHEDULE3),
        ],
        positions: &[],
        steps: &[&steps::SUBSTANCE_HISTORY],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.opioid-disorder-not-stable",
        title: prose!("Opioid use disorder without 28 days of stable treatment"),
        when: OPIOID_TREATMENT.is(OpioidTreatment::NOT_STABLE),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Bring in the treating service; book only after 28 days of stable treatment."),
        why: prose!("Opioids and ketamine together depress breathing, and an unstable disorder brings both together."),
        limits: prose!(
            "One trial admitted stable treatment of 4 weeks or more; everything else is read as active. More than 12 months without use and without treatment is set apart by the question."
        ),
        citations: &[
            cite(&sources::OUD_STABLE_MOUD_ALLOWED),
            cite(&sources::SUD_CURRENT_HULL_HOME),
            cite(&sources::CONCURRENT_OPIOIDS_HOME),
        ],
        positions: &[],
        steps: &[&steps::SUBSTANCE_HISTORY, &steps::OPIOID_PRESCRIBER, &steps::ADDICTION_CARE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.opioid-disorder",
        title: prose!("Opioid use disorder at any time"),
        when: SUBSTANCE_PROBLEM.includes(SubstanceProblem::OPIOID),
        levels: Levels::clinic_home(Level::Review, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Speak with the prescriber of the opioid treatment; watch breathing and sedation; not at home."),
        why: prose!("Opioid treatment adds sedation, and the home cohort left out any history of it."),
        limits: prose!("The medicine and its dose are read from the medicine list, not here."),
        citations: &[
            cite(&sources::OUD_STABLE_MOUD_ALLOWED),
            cite(&sources::SUD_CURRENT_HULL_HOME),
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
        ],
        positions: &[],
        steps: &[&steps::OPIOID_PRESCRIBER, &steps::SUBSTANCE_HISTORY],
        review_due: "2027-05-21",
    },
];
