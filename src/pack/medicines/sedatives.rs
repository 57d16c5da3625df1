//! Benzodiazepines, hypnotics, barbiturates, oxybate and other medicines that sedate.
//! It never says that any of them be taken differently: that is between the patient and the prescriber.
//! Read next: `opioids.rs`.

use super::classes::{BENZODIAZEPINES, OLD_SEDATIVES, SEDATING, SLEEP_MEDICINES};
use super::questions::MEDICINES;
use crate::intake::ClassSet;
use crate::logic::{DailyDose, DoseScale};
use crate::medicines::class;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{BENZODIAZEPINE_HOME, DOSE_DOMAIN};
use crate::pack::{sources, steps};

pub(crate) static BENZODIAZEPINE_DOSE: DailyDose = DailyDose::new(
    "benzodiazepine_dose",
    prose!("benzodiazepines a day, in lorazepam equivalents"),
    &MEDICINES,
    &BENZODIAZEPINES,
    DoseScale::Equivalent,
    DOSE_DOMAIN,
);
static BARBITURATES: ClassSet = class::BARBITURATE;
static PRESCRIBED_OXYBATE: ClassSet = class::OXYBATE;
static NEUROSTEROIDS: ClassSet = class::NEUROSTEROID_ANTIDEPRESSANT;

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "medicines.oxybate",
        title: prose!("Oxybate"),
        when: MEDICINES.in_class(&PRESCRIBED_OXYBATE),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Reach the sleep physician; agree on a plan before anything is booked; not at home."),
        why: prose!("Oxybate brings deep sleep and slows breathing; its own label bars other sedatives."),
        limits: prose!(
            "From the medicine classes of this project; labels of ketamine speak of depressants in general. At home no label or guideline carries the stop; a named clinician's signature is needed."
        ),
        citations: &[
            cite(&sources::MC_SEDATIVES),
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
            cite(&sources::SPR_US_IX_CNS_DEPRESSANTS),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::PRESCRIBER_CONTACT, &steps::SEDATIVE_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.neurosteroid",
        title: prose!("A course of zuranolone or brexanolone"),
        when: MEDICINES.in_class(&NEUROSTEROIDS),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Wait until the course has ended; ask about birth, breastfeeding and mood."),
        why: prose!("Both sedate strongly by themselves, and mark the time after a birth."),
        limits: prose!(
            "From the medicine classes of this project; how long to wait after the course is not stated anywhere."
        ),
        citations: &[
            cite(&sources::MC_MIND),
            cite(&sources::SPR_US_IX_CNS_DEPRESSANTS),
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
        ],
        positions: &[],
        steps: &[&steps::PRESCRIBER_CONTACT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.benzodiazepine-over-2-mg",
        title: prose!("Benzodiazepines over 2 mg a day in lorazepam equivalents, at home"),
        when: BENZODIAZEPINE_DOSE.above(&BENZODIAZEPINE_HOME),
        levels: Levels::home_only(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Speak with the prescriber about dose and reason before booking; consider a clinic instead of home."
        ),
        why: prose!("At a higher dose sedation is deeper and the effect on mood weaker, and at home nobody watches."),
        limits: prose!(
            "A limit of one trial of oral esketamine; other trials drew it at 3 or 4 mg. Doses are converted by two published tables, which differ: the rule holds when both put the dose over the limit, and stays open when one does. A benzodiazepine in neither table, or a dose that was not read, leaves it open."
        ),
        citations: &[
            cite(&sources::BENZO_LIMIT_2MG),
            cite(&sources::BENZO_LIMIT_3MG),
            cite(&sources::BENZO_LIMIT_4MG),
            cite(&sources::INSTRUMENT_LORAZEPAM),
        ],
        positions: &[
            Position {
                says: prose!("Dutch trial of oral esketamine: over 2 mg a day left out."),
                citations: &[cite(&sources::BENZO_LIMIT_2MG)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("Other trials: over 3 or over 4 mg a day."),
                citations: &[cite(&sources::BENZO_LIMIT_3MG), cite(&sources::BENZO_LIMIT_4MG)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::BENZODIAZEPINE_RECORD, &steps::PRESCRIBER_CONTACT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.benzodiazepine-regular",
        title: prose!("A benzodiazepine on most days"),
        when: MEDICINES.regularly_in_class(&BENZODIAZEPINES),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Record name, strength and tablets a day; ask about the last dose and about other sedatives; agree on the time of the dose on a session day with its prescriber."
        ),
        why: prose!("It adds to sedation and may weaken the effect on mood; a sudden end may bring seizures."),
        limits: prose!(
            "How much the effect is weakened is not settled. Reports on the day of an infusion differ. On most days means daily, or on 2 or more days in a usual week. As needed, with no number of days, counts as now and then; once a week counts as on most days, because patches and injections of a week act all week."
        ),
        citations: &[
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
            cite(&sources::SPR_US_IX_CNS_DEPRESSANTS),
            cite(&sources::SPR_EU_IX_CNS),
            cite(&sources::BENZO_ANDRASHKO),
            cite(&sources::BENZO_FEENEY),
            cite(&sources::BENZO_HOLD_DAY_BEFORE),
            cite(&sources::REMS_FORM_COMEDS),
        ],
        positions: &[
            Position {
                says: prose!("Cohorts: the effect on mood is weaker with a higher dose."),
                citations: &[cite(&sources::BENZO_ANDRASHKO), cite(&sources::BENZO_FEENEY)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("One trial of esketamine: no weaker effect."),
                citations: &[cite(&sources::BENZO_ASPIRE_NONE)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::BENZODIAZEPINE_RECORD],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.benzodiazepine",
        title: prose!("A benzodiazepine, also now and then"),
        when: MEDICINES.in_class(&BENZODIAZEPINES),
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask when it is taken, and that it is told on the day of a session."),
        why: prose!("Even a single dose near a session deepens sedation; at home nobody watches."),
        limits: prose!("The level for use now and then is practice; labels speak of any use."),
        citations: &[
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
            cite(&sources::SPR_US_IX_CNS_DEPRESSANTS),
            cite(&sources::KET_EU_IX_CNS),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::SEDATIVE_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.barbiturate",
        title: prose!("A barbiturate"),
        when: MEDICINES.in_class(&BARBITURATES),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask which, for what and how often; reach the prescriber; plan longer observation."),
        why: prose!("Barbiturates prolong recovery, deepen sedation and lower the level of ketamine over time."),
        limits: prose!(
            "Butalbital in headache tablets and primidone count. Label text for one product applied to the other settings. "
        ),
        citations: &[
            cite(&sources::ZDRUG_GABAPENTINOID_SEDATION),
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
            cite(&sources::KET_US_IX_OPIOID_RECOVERY),
            cite(&sources::BARBITURATE_INDUCTION),
        ],
        positions: &[],
        steps: &[&steps::PRESCRIBER_CONTACT, &steps::SEDATIVE_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.old-sedative",
        title: prose!("Meprobamate, chloral hydrate, clomethiazole or a similar sedative"),
        when: MEDICINES.in_class(&OLD_SEDATIVES),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask for what, how much and since when; reach the prescriber."),
        why: prose!("These sedate strongly, and a sudden end is dangerous."),
        limits: prose!("From the medicine classes of this project."),
        citations: &[cite(&sources::MC_SEDATIVES), cite(&sources::KET_EU_IX_CNS)],
        positions: &[],
        steps: &[&steps::PRESCRIBER_CONTACT, &steps::SEDATIVE_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.sleep-medicine",
        title: prose!("A Z-drug or orexin blocker for sleep"),
        when: MEDICINES.in_class(&SLEEP_MEDICINES),
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask how many hours lie between the tablet and a session."),
        why: prose!("Taken at bedtime it adds little by day; near a session it deepens sedation."),
        limits: prose!("Z-drugs by class reasoning; daytime use is not set apart."),
        citations: &[
            cite(&sources::ZDRUG_GABAPENTINOID_SEDATION),
            cite(&sources::SPR_US_IX_CNS_DEPRESSANTS),
            cite(&sources::REMS_FORM_COMEDS),
        ],
        positions: &[],
        steps: &[&steps::SEDATIVE_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.sedating",
        title: prose!("A medicine or herb that makes drowsy"),
        when: MEDICINES.in_class(&SEDATING),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask when it is taken; count it among the sedatives of the day."),
        why: prose!(
            "Gabapentinoids, muscle relaxants, older antihistamines, trazodone, mirtazapine and some herbs add to sedation."
        ),
        limits: prose!(
            "Gabapentinoids by class reasoning, trazodone, mirtazapine and herbs by our own. Low-dose quetiapine stands with the antipsychotics. Dose and time of day are not read."
        ),
        citations: &[
            cite(&sources::ZDRUG_GABAPENTINOID_SEDATION),
            cite(&sources::KET_EU_IX_CNS),
            cite(&sources::CAROLINAS_GABAPENTINOID_BLUNT),
            cite(&sources::MC_SEDATIVES),
        ],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
