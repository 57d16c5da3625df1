//! Alcohol dependence and cannabis.
//! It never advises anybody to drink less: that needs a supervised plan.
//! Read next: `drugs.rs`.

use super::questions::{ALCOHOL_SIGNS, AlcoholSigns, CANNABIS_DAYS, SYNTHETIC_WHEN};
use crate::intake::ClassSet;
use crate::logic::any_of;
use crate::medicines::class;
use crate::pack::medicines::MEDICINES;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{CANNABIS_ANY, CANNABIS_OFTEN, DRUG_MONTH};
use crate::pack::{sources, steps};

static CANNABIS_LISTED: ClassSet = class::CANNABINOID;
static SYNTHETIC_LISTED: ClassSet = class::CANNABINOID_SYNTHETIC;

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "substances.alcohol-dependence",
        title: prose!("Signs of alcohol dependence"),
        when: ALCOHOL_SIGNS.includes_any_of(&[
            AlcoholSigns::MORNING,
            AlcoholSigns::SHAKES,
            AlcoholSigns::NO_DAY_WITHOUT,
            AlcoholSigns::FIT_OR_DELIRIUM,
        ]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Agree on a supervised plan for withdrawal with a medical service before booking."),
        why: prose!("A session needs a day without alcohol, which may bring on seizures or delirium here."),
        limits: prose!(
            "How much is drunk is left to the AUDIT-C, which has rules of its own. A single heavy evening raises nothing. Of 24 and 48 hours without alcohol before a session the preparation names the longer."
        ),
        citations: &[
            cite(&sources::ALCOHOL_24H_OXFORD),
            cite(&sources::ALCOHOL_48H_OKIC),
            cite(&sources::ALCOHOL_WITHDRAWAL_RISK),
            cite(&sources::KET_US_ALCOHOL_DRUG),
            cite(&sources::ALCOHOL_ADDITIVE_CNS),
        ],
        positions: &[
            Position {
                says: prose!("Being unable to go 24 hours without alcohol rules out."),
                citations: &[cite(&sources::ALCOHOL_24H_OXFORD)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("Another clinic: 3 days; a trial: 5 days. Labels: caution."),
                citations: &[
                    cite(&sources::ALCOHOL_72H_SAVEMINDS),
                    cite(&sources::ALCOHOL_5_DAYS_YOON),
                    cite(&sources::KET_DE_ALCOHOL),
                ],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::WITHDRAWAL_PLAN, &steps::SUBSTANCE_HISTORY],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.cannabis-often",
        title: prose!("Cannabis on most days"),
        when: CANNABIS_DAYS.at_least(&CANNABIS_OFTEN),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Ask what it is for, and about anxiety, psychosis and dependence; agree on the time before a session."
        ),
        why: prose!("Frequent use may blunt the effect, mimic symptoms and add to psychosis."),
        limits: prose!("The count of days is ours; sources range from any use to none."),
        citations: &[cite(&sources::CANNABIS_ANY_BIOK), cite(&sources::PRACTICE)],
        positions: &[
            Position {
                says: prose!("Some sources leave out any use, others use within 1 month."),
                citations: &[
                    cite(&sources::CANNABIS_ANY_BIOK),
                    cite(&sources::CANNABIS_OXFORD),
                    cite(&sources::CANNABIS_MONTH_ICU),
                ],
                followed: Followed::ShownOnly,
            },
            Position {
                says: prose!("Others admit it if not intoxicated, or bar it for 48 hours."),
                citations: &[cite(&sources::CANNABIS_ALLOWED), cite(&sources::CANNABIS_48H_OKIC)],
                followed: Followed::ByThePack,
            },
        ],
        steps: &[&steps::SUBSTANCE_HISTORY],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.cannabis",
        title: prose!("Cannabis in the last 30 days"),
        when: any_of(&[CANNABIS_DAYS.at_least(&CANNABIS_ANY), MEDICINES.in_class(&CANNABIS_LISTED)]),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Agree on no cannabis for 48 hours before a session."),
        why: prose!("Cannabis on the day adds sedation, pulse and confusion."),
        limits: prose!("The 48 hours come from one trial."),
        citations: &[cite(&sources::CANNABIS_48H_OKIC), cite(&sources::CANNABIS_ALLOWED)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.cannabis-synthetic",
        title: prose!("Synthetic cannabis in the last month"),
        when: any_of(&[SYNTHETIC_WHEN.within(&DRUG_MONTH), MEDICINES.in_class(&SYNTHETIC_LISTED)]),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Wait; assess for psychosis, pulse and dependence."),
        why: prose!("Its strength and effects cannot be foreseen: psychosis, seizures, a racing heart."),
        limits: prose!("Sources speak of any illicit drug; the level for this one is ours."),
        citations: &[
            cite(&sources::SUD_ONE_MONTH_CRTCE),
            cite(&sources::NONPRESCRIBED_4_WEEKS_ORAL),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::DRUG_INTERVAL, &steps::URINE_DRUG_SCREEN],
        review_due: "2027-05-21",
    },
];
