//! Sedatives together, with alcohol, with sleep apnoea, and medicines that ran out.
//! It never adds notes up silently: each stack is a rule with a level of its own.
//! Read next: `pressors.rs`.

use super::classes::{GABAPENTINOIDS, OPIOID_PARTNERS, SEDATIVES, SLEEP_Z};
use super::criteria::{BREATH_DEPRESSANT_TAKEN, HEAVY_ALCOHOL, OPIOID_TAKEN};
use super::questions::{MEDICINE_CHANGES, MEDICINES, MedicineChanges};
use crate::intake::ClassSet;
use crate::logic::{Criterion, MedicineCount, all_of, any_of, at_least_n_of, criterion};
use crate::medicines::class;
use crate::pack::lung::{APNOEA_DEVICE, LUNG, Lung};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::thresholds::{MEDICINES_DOMAIN, THREE_SEDATIVES};
use crate::pack::{sources, steps};

static BENZODIAZEPINES: ClassSet = class::BENZODIAZEPINE;
static BARBITURATES: ClassSet = class::BARBITURATE;
static CARISOPRODOL: ClassSet = class::CARISOPRODOL;
static BACLOFEN: ClassSet = class::BACLOFEN;
static PHENIBUT: ClassSet = class::PHENIBUT;
static SEDATIVE_COUNT: MedicineCount = MedicineCount::new(
    "sedatives",
    prose!("different sedating medicines on the list"),
    &MEDICINES,
    &SEDATIVES,
    MEDICINES_DOMAIN,
);

static TWO_REGULAR: Criterion = Criterion {
    id: "two-regular-sedatives",
    name: prose!("two kinds of strong sedatives are taken on most days, heavy drinking included"),
    when: at_least_n_of(
        2,
        &[
            MEDICINES.regularly_in_class(&BENZODIAZEPINES),
            MEDICINES.regularly_in_class(&BARBITURATES),
            MEDICINES.regularly_in_class(&GABAPENTINOIDS),
            MEDICINES.regularly_in_class(&SLEEP_Z),
            MEDICINES.regularly_in_class(&CARISOPRODOL),
            MEDICINES.regularly_in_class(&BACLOFEN),
            MEDICINES.regularly_in_class(&PHENIBUT),
            criterion(&HEAVY_ALCOHOL),
        ],
    ),
};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "medicines.opioid-with-sedative",
        title: prose!("An opioid together with a benzodiazepine, barbiturate or oxybate"),
        when: all_of(&[criterion(&OPIOID_TAKEN), MEDICINES.in_class(&OPIOID_PARTNERS)]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Reach both prescribers before booking; ask about rescue naloxone and earlier overdoses; not at home."
        ),
        why: prose!("Together they are the commonest way in which breathing ends, and ketamine adds to it."),
        limits: prose!(
            "Use now and then counts as well. From the medicine classes of this project; labels warn of each with ketamine. The stop at home follows a clinic's list on opioids."
        ),
        citations: &[
            cite(&sources::MC_SEDATIVES),
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
            cite(&sources::CONCURRENT_OPIOIDS_HOME),
            cite(&sources::OPIOID_ADDITIVE_RESP),
        ],
        positions: &[],
        steps: &[&steps::SEDATIVE_PLAN, &steps::OPIOID_PRESCRIBER, &steps::PRESCRIBER_CONTACT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.opioid-with-gabapentinoid-or-alcohol",
        title: prose!("An opioid together with a gabapentinoid or heavy drinking"),
        when: all_of(&[
            criterion(&OPIOID_TAKEN),
            any_of(&[MEDICINES.in_class(&GABAPENTINOIDS), criterion(&HEAVY_ALCOHOL)]),
        ]),
        levels: Levels::clinic_home(Level::Review, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask for doses and times; reach the prescriber; not at home."),
        why: prose!("Both add to what an opioid does to breathing."),
        limits: prose!(
            "From the medicine classes of this project. Heavy drinking is an AUDIT-C of 5 or more or a sign of dependence; the score looks back a year."
        ),
        citations: &[
            cite(&sources::MC_SEDATIVES),
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
            cite(&sources::CONCURRENT_OPIOIDS_HOME),
            cite(&sources::ZDRUG_GABAPENTINOID_SEDATION),
        ],
        positions: &[],
        steps: &[&steps::SEDATIVE_PLAN, &steps::OPIOID_PRESCRIBER],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.two-regular-sedatives",
        title: prose!("Two kinds of strong sedatives on most days, heavy drinking included"),
        when: criterion(&TWO_REGULAR),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("List all with dose and time; reach the prescribers; plan oximetry and longer observation."),
        why: prose!("Sedation and slow breathing add up, though each alone may be only a note."),
        limits: prose!(
            "From the medicine classes of this project. Two of the same kind count by their dose. Phenibut counts where the list of medicines names it; among the drugs it is asked together with others. As needed counts as now and then. Heavy drinking is an AUDIT-C of 5 or more or a sign of dependence; the score looks back a year."
        ),
        citations: &[
            cite(&sources::MC_SEDATIVES),
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
            cite(&sources::SPR_US_IX_CNS_DEPRESSANTS),
            cite(&sources::ZDRUG_GABAPENTINOID_SEDATION),
        ],
        positions: &[],
        steps: &[&steps::SEDATIVE_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.three-sedatives",
        title: prose!("Three or more sedating medicines of any kind"),
        when: SEDATIVE_COUNT.at_least(&THREE_SEDATIVES),
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "List all with dose and time; look for those that serve no purpose any more, with their prescriber."
        ),
        why: prose!("Sedation adds up, though each alone may be only a note."),
        limits: prose!("From the medicine classes of this project; dose and time of day are not weighed."),
        citations: &[cite(&sources::MC_SEDATIVES), cite(&sources::ZDRUG_GABAPENTINOID_SEDATION)],
        positions: &[],
        steps: &[&steps::SEDATIVE_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "sleep-apnoea.untreated-with-sedative",
        title: prose!(
            "Sleep apnoea without a device most nights, together with a benzodiazepine, opioid, barbiturate or oxybate"
        ),
        when: all_of(&[APNOEA_DEVICE.is_no(), criterion(&BREATH_DEPRESSANT_TAKEN)]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Have the apnoea treated and the prescriber reached before booking."),
        why: prose!("The airway closes at night, and the medicine keeps the body from waking."),
        limits: prose!(
            "Practice: no label or guideline carries the level; the stop at home needs a named clinician's signature. Kratom, 7-OH and tianeptine of the last month count as opioids."
        ),
        citations: &[
            cite(&sources::PRACTICE),
            cite(&sources::SPR_EU_OSA_OBESITY),
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
        ],
        positions: &[],
        steps: &[&steps::APNOEA_CHECK, &steps::SEDATIVE_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "sleep-apnoea.with-sedative",
        title: prose!("Sleep apnoea together with a benzodiazepine, opioid, barbiturate or oxybate"),
        when: all_of(&[LUNG.includes(Lung::SLEEP_APNOEA), criterion(&BREATH_DEPRESSANT_TAKEN)]),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask about the device and the times of the medicine; plan oximetry."),
        why: prose!("The medicine relaxes the airway that already closes at night."),
        limits: prose!(
            "Label text for nasal esketamine (EU) applied to infusion and to use at home; the pair is from the decisions of this project. Kratom, 7-OH and tianeptine of the last month count as opioids."
        ),
        citations: &[
            cite(&sources::SPR_EU_OSA_OBESITY),
            cite(&sources::KET_US_IX_CNS_DEPRESSANTS),
            cite(&sources::MC_SEDATIVES),
        ],
        positions: &[],
        steps: &[&steps::APNOEA_CHECK, &steps::SEDATIVE_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.ran-out",
        title: prose!(
            "A sedative, opioid, baclofen, clonidine or beta blocker that ran out or ended in the last 14 days"
        ),
        when: MEDICINE_CHANGES.includes(MedicineChanges::RAN_OUT),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Call: which, how much, the last dose, and signs of withdrawal; bring the prescriber in."),
        why: prose!(
            "A sudden end may bring seizures, a surge of pressure or craving, which weigh more than any interaction."
        ),
        limits: prose!("From the medicine classes of this project. Which of them it was is not set apart."),
        citations: &[cite(&sources::MC_SEDATIVES), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::WITHDRAWAL_CALL, &steps::PRESCRIBER_CONTACT],
        review_due: "2027-05-21",
    },
];
