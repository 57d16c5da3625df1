//! Theophylline and ergots, of which some labels say that they must not meet ketamine.
//! It never hides that labels disagree.
//! Read next: `mind.rs`.

use super::questions::MEDICINES;
use crate::intake::ClassSet;
use crate::medicines::class;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::{sources, steps};

static XANTHINES: ClassSet = class::XANTHINE;
static ERGOMETRINE: ClassSet = class::ERGOMETRINE;
static OTHER_ERGOTS: ClassSet = class::OTHER_ERGOT;

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "medicines.theophylline",
        title: prose!("Theophylline or aminophylline"),
        when: MEDICINES.in_class(&XANTHINES),
        levels: Levels::each(Level::Defer, Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Reach the prescriber before any session; ask about seizures and whether another medicine would do."
        ),
        why: prose!("With ketamine the threshold of seizures falls; sudden seizures were reported."),
        limits: prose!("Label text for ketamine; for nasal esketamine the EU label only asks to monitor pressure."),
        citations: &[
            cite(&sources::KET_US_IX_THEOPHYLLINE),
            cite(&sources::THEOPHYLLINE_SEIZURE),
            cite(&sources::SPR_EU_IX_BP_RAISERS),
        ],
        positions: &[
            Position {
                says: prose!(
                    "US label, section 7.1: consider an alternative to ketamine; its highlights: do not give them together."
                ),
                citations: &[cite(&sources::KET_US_IX_THEOPHYLLINE)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("Austrian and Norwegian labels: contraindicated."),
                citations: &[cite(&sources::KET_AT_NO_CI_XANTHINES)],
                followed: Followed::ShownOnly,
            },
            Position {
                says: prose!("EU esketamine label: monitor pressure."),
                citations: &[cite(&sources::SPR_EU_IX_BP_RAISERS)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::PRESCRIBER_CONTACT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.ergometrine",
        title: prose!("Ergometrine or methylergometrine"),
        when: MEDICINES.in_class(&ERGOMETRINE),
        levels: Levels::each(Level::Contraindicated, Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; reach the prescriber; ask about a recent birth."),
        why: prose!("Two labels bar the pair because of a surge of pressure."),
        limits: prose!(
            "Labels of Austria and Norway, applied everywhere and to use at home; for esketamine the EU label only asks to monitor."
        ),
        citations: &[
            cite(&sources::KET_AT_NO_CI_ERGOMETRINE),
            cite(&sources::ERGOMETRINE_HTN),
            cite(&sources::SPR_EU_IX_BP_RAISERS),
        ],
        positions: &[
            Position {
                says: prose!("Austrian and Norwegian ketamine labels: contraindicated."),
                citations: &[cite(&sources::KET_AT_NO_CI_ERGOMETRINE)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("Swiss text: may bring high pressure; EU esketamine label: monitor."),
                citations: &[cite(&sources::ERGOMETRINE_HTN), cite(&sources::SPR_EU_IX_BP_RAISERS)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::PRESCRIBER_CONTACT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.ergot-regular",
        title: prose!("Another ergot on most days"),
        when: MEDICINES.regularly_in_class(&OTHER_ERGOTS),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask how often and for what; reach the prescriber."),
        why: prose!("Ergots narrow vessels and raise pressure."),
        limits: prose!(
            "From the medicine classes of this project; use for a single attack raises nothing. Bromocriptine and cabergoline, given as dopamine agonists, are not counted."
        ),
        citations: &[cite(&sources::MC_PRESSORS), cite(&sources::ERGOMETRINE_HTN)],
        positions: &[],
        steps: &[&steps::PRESCRIBER_CONTACT],
        review_due: "2027-05-21",
    },
];
