//! Opioids, methadone, and medicines that block opioids.
//! It never counts rescue naloxone or low-dose naltrexone as an opioid.
//! Read next: `stacks.rs`.

use super::classes::{NALTREXONE_ANY, NALTREXONE_DOSED, OPIOIDS};
use super::questions::MEDICINES;
use crate::intake::ClassSet;
use crate::logic::{DailyDose, DoseScale, any_of};
use crate::medicines::class;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{DOSE_DOMAIN, NALTREXONE_LOW};
use crate::pack::{sources, steps};

static METHADONE: ClassSet = class::METHADONE;
static NALTREXONE_FULL: ClassSet = class::NALTREXONE_IN_FULL_DOSE;
static NALTREXONE_DOSE: DailyDose = DailyDose::new(
    "naltrexone_dose",
    prose!("naltrexone a day"),
    &MEDICINES,
    &NALTREXONE_DOSED,
    DoseScale::Own,
    DOSE_DOMAIN,
);

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "medicines.opioid-regular",
        title: prose!("An opioid on most days"),
        when: MEDICINES.regularly_in_class(&OPIOIDS),
        levels: Levels::clinic_home(Level::Review, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask for what, dose, other sedatives and rescue naloxone; reach the prescriber; not at home."),
        why: prose!("With ketamine an opioid deepens sedation and slows breathing."),
        limits: prose!(
            "The stop at home rests on a clinic's list whose setting is not stated. Kratom, 7-OH and tianeptine count as opioids by the medicine classes of this project. On most days means daily, or on 2 or more days in a usual week. As needed, with no number of days, counts as now and then; once a week counts as on most days, because patches and injections of a week act all week."
        ),
        citations: &[
            cite(&sources::CONCURRENT_OPIOIDS_HOME),
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
            cite(&sources::SPR_US_IX_CNS_DEPRESSANTS),
            cite(&sources::OPIOID_ADDITIVE_RESP),
            cite(&sources::SPR_EU_IX_CNS),
        ],
        positions: &[
            Position {
                says: prose!("A clinic: opioids cannot be taken together with ketamine, read here as at home."),
                citations: &[cite(&sources::CONCURRENT_OPIOIDS_HOME)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("One trial admitted stable buprenorphine or methadone."),
                citations: &[cite(&sources::BUPRENORPHINE_OPIOID_PARTIAL)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::OPIOID_PRESCRIBER, &steps::SEDATIVE_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.opioid",
        title: prose!("An opioid, also now and then"),
        when: MEDICINES.in_class(&OPIOIDS),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask which, for what, how often and when last; ask about rescue naloxone."),
        why: prose!("With ketamine an opioid deepens sedation and slows breathing."),
        limits: prose!(
            "Codeine in cough syrup, tramadol, buprenorphine, kratom, 7-OH and tianeptine count; the last three kinds by the medicine classes of this project."
        ),
        citations: &[
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
            cite(&sources::SPR_US_IX_CNS_DEPRESSANTS),
            cite(&sources::OPIOID_ADDITIVE_RESP),
            cite(&sources::KET_US_IX_OPIOID_RECOVERY),
            cite(&sources::CONCURRENT_OPIOIDS_HOME),
        ],
        positions: &[],
        steps: &[&steps::OPIOID_PRESCRIBER],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.methadone",
        title: prose!("Methadone"),
        when: MEDICINES.in_class(&METHADONE),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain an ECG and reach the prescriber."),
        why: prose!("Methadone prolongs QT, and clinics often give ondansetron, which does so too."),
        limits: prose!("The ECG is practice; no label of ketamine names methadone."),
        citations: &[
            cite(&sources::PRACTICE),
            cite(&sources::PROLONGED_QTC),
            cite(&sources::BUPRENORPHINE_OPIOID_PARTIAL),
        ],
        positions: &[],
        steps: &[&steps::ECG, &steps::OPIOID_PRESCRIBER],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.naltrexone-over-6-mg",
        title: prose!("Naltrexone over 6 mg a day, or in a fixed full dose"),
        when: any_of(&[NALTREXONE_DOSE.above(&NALTREXONE_LOW), MEDICINES.in_class(&NALTREXONE_FULL)]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Ask what it is for, and about alcohol and opioids; talk over that the effect on mood may be weaker."
        ),
        why: prose!(
            "In one small trial naltrexone took away the effect on mood; it also marks treatment of alcohol or opioid use."
        ),
        limits: prose!(
            "The limit of 6 mg is ours, to set low-dose use apart; an injection counts where the brand, the word injection or shot after the name, or the dose says so."
        ),
        citations: &[
            cite(&sources::NALTREXONE_WILLIAMS),
            cite(&sources::NALTREXONE_YOON_RCT),
            cite(&sources::PRACTICE),
        ],
        positions: &[
            Position {
                says: prose!("Small crossover trial: the effect on mood was largely blocked."),
                citations: &[cite(&sources::NALTREXONE_WILLIAMS)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("Later trial in 65 people: no difference."),
                citations: &[cite(&sources::NALTREXONE_YOON_RCT)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::SUBSTANCE_HISTORY],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.naltrexone",
        title: prose!("Naltrexone"),
        when: MEDICINES.in_class(&NALTREXONE_ANY),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask for dose and reason."),
        why: prose!("A full dose may weaken the effect on mood; a low dose is given for pain and fatigue."),
        limits: prose!("What a low dose does to the effect on mood was not studied."),
        citations: &[cite(&sources::NALTREXONE_WILLIAMS), cite(&sources::NALTREXONE_YOON_RCT)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
