//! Medicines on glutamate, mood and psychosis, against dementia, and on the threshold of seizures.
//! It never takes a medicine for proof of an illness.
//! Read next: `levels.rs`.

use super::classes::{CLOZAPINE_OR_INJECTION, GLUTAMATE, GLUTAMATE_MILD, SEIZURE_THRESHOLD};
use super::questions::MEDICINES;
use crate::intake::ClassSet;
use crate::logic::{MedicineCount, all_of, any_of};
use crate::medicines::class;
use crate::pack::brain::seizures::{SEIZURE_KINDS, SeizureKinds};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{MEDICINES_DOMAIN, TWO_ANTIPSYCHOTICS, TWO_ON_SEIZURES};
use crate::pack::{sources, steps};

static ANTIPSYCHOTICS: ClassSet = class::ANTIPSYCHOTIC;
static TRICYCLICS: ClassSet = class::TCA;
static ANTI_AMYLOID: ClassSet = class::ANTI_AMYLOID;
static ANTIPSYCHOTIC_COUNT: MedicineCount = MedicineCount::new(
    "antipsychotics",
    prose!("different antipsychotics on the list"),
    &MEDICINES,
    &ANTIPSYCHOTICS,
    MEDICINES_DOMAIN,
);
static SEIZURE_COUNT: MedicineCount = MedicineCount::new(
    "seizure_medicines",
    prose!("different medicines on the list that lower the threshold of seizures"),
    &MEDICINES,
    &SEIZURE_THRESHOLD,
    MEDICINES_DOMAIN,
);

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "medicines.epilepsy-with-threshold",
        title: prose!("Epilepsy together with bupropion, tramadol, clozapine or theophylline"),
        when: all_of(&[SEIZURE_KINDS.includes(SeizureKinds::EPILEPSY), MEDICINES.in_class(&SEIZURE_THRESHOLD)]),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Reach the neurologist and the prescriber before booking."),
        why: prose!("The medicine lowers a threshold that is already low."),
        limits: prose!("From the medicine classes of this project; trials left such pairs out for several reasons."),
        citations: &[
            cite(&sources::MC_SEIZURE_THRESHOLD),
            cite(&sources::THEOPHYLLINE_SEIZURE),
            cite(&sources::TRAMADOL_EXCLUSION),
        ],
        positions: &[],
        steps: &[&steps::SEIZURE_CLEARANCE, &steps::PRESCRIBER_CONTACT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.two-on-seizure-threshold",
        title: prose!("Two medicines that lower the threshold of seizures"),
        when: SEIZURE_COUNT.at_least(&TWO_ON_SEIZURES),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask for doses and about seizures; reach the prescribers."),
        why: prose!("Each lowers the threshold of seizures; together they do so more."),
        limits: prose!(
            "Bupropion, tramadol, clozapine and theophylline are counted; others are left out. From the medicine classes of this project."
        ),
        citations: &[
            cite(&sources::MC_SEIZURE_THRESHOLD),
            cite(&sources::THEOPHYLLINE_SEIZURE),
            cite(&sources::TRAMADOL_EXCLUSION),
        ],
        positions: &[],
        steps: &[&steps::PRESCRIBER_CONTACT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.anti-amyloid",
        title: prose!("An antibody against amyloid"),
        when: MEDICINES.in_class(&ANTI_AMYLOID),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Reach the memory clinic: reason, last brain scan, microbleeds; then decide."),
        why: prose!(
            "These antibodies may cause bleeds in the brain, which a surge of pressure makes graver; they also mark memory illness."
        ),
        limits: prose!("From the medicine classes of this project; no label of ketamine names them."),
        citations: &[cite(&sources::MC_MIND), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::PRESCRIBER_CONTACT, &steps::COGNITIVE_CHECK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.antipsychotic-strong-cue",
        title: prose!("Clozapine, a long-acting antipsychotic injection, or two antipsychotics"),
        when: any_of(&[MEDICINES.in_class(&CLOZAPINE_OR_INJECTION), ANTIPSYCHOTIC_COUNT.at_least(&TWO_ANTIPSYCHOTICS)]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask why each was given; obtain the psychiatric records."),
        why: prose!(
            "They nearly always mean a psychotic or bipolar disorder, which decides more than the interaction."
        ),
        limits: prose!(
            "From the medicine classes of this project. Any antipsychotic beside the words injection, shot, depot or decanoate counts as long-acting. Prochlorperazine and droperidol for nausea are not counted. A psychosis that was named has rules of its own."
        ),
        citations: &[
            cite(&sources::MC_MIND),
            cite(&sources::ANTIPSYCHOTIC_LISTED_CUE),
            cite(&sources::CLOZAPINE_BLUNTS),
        ],
        positions: &[],
        steps: &[&steps::PSYCHOSIS_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.antipsychotic",
        title: prose!("An antipsychotic"),
        when: MEDICINES.in_class(&ANTIPSYCHOTICS),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask why it was given: sleep, to boost an antidepressant, bipolar disorder or psychosis."),
        why: prose!(
            "The reason decides; the medicine may also add to sedation or blunt what is seen and heard in a session."
        ),
        limits: prose!(
            "The reason is not asked in the form: without it the level is a note, and a denied history is shown as a discordance. A named clinician should look at this reading."
        ),
        citations: &[
            cite(&sources::ANTIPSYCHOTIC_LISTED_CUE),
            cite(&sources::ANTIPSYCHOTIC_HALOPERIDOL_RISPERIDONE),
            cite(&sources::MC_MIND),
        ],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.glutamate",
        title: prose!("Memantine, amantadine, or dextromethorphan with bupropion or quinidine"),
        when: MEDICINES.in_class(&GLUTAMATE),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask for what and how much; reach the prescriber about giving both."),
        why: prose!("They block the same receptor as ketamine; the effects may add up."),
        limits: prose!(
            "Direct data with ketamine were not found. Cycloserine acts on the same receptor and is counted by the medicine classes of this project."
        ),
        citations: &[
            cite(&sources::MEMANTINE_AVOID),
            cite(&sources::AMANTADINE_AVOID),
            cite(&sources::DEXTROMETHORPHAN_AVOID_CLASS),
        ],
        positions: &[
            Position {
                says: prose!("European and other texts: avoid the pair."),
                citations: &[cite(&sources::MEMANTINE_AVOID)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("US label of memantine: not studied, caution."),
                citations: &[cite(&sources::MEMANTINE_US_LABEL_NMDA)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::PRESCRIBER_CONTACT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.glutamate-mild",
        title: prose!("Lamotrigine, lithium, valproate, riluzole or a cough medicine with dextromethorphan"),
        when: MEDICINES.in_class(&GLUTAMATE_MILD),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask what it is for; keep it as prescribed; watch salts and fluids with lithium when fasting."),
        why: prose!("Studies differ on whether the effect on mood is weaker; a cough medicine is easily forgotten."),
        limits: prose!("Dextromethorphan above the dose on the packet is not set apart."),
        citations: &[
            cite(&sources::LAMOTRIGINE_MIXED),
            cite(&sources::LITHIUM_NEUTRAL),
            cite(&sources::VALPROATE_NEUTRAL),
            cite(&sources::DEXTROMETHORPHAN_AVOID_CLASS),
        ],
        positions: &[
            Position {
                says: prose!("No effect that matters was found in most studies."),
                citations: &[
                    cite(&sources::LITHIUM_NEUTRAL),
                    cite(&sources::VALPROATE_NEUTRAL),
                    cite(&sources::LAMOTRIGINE_MIXED),
                ],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("A trial in intensive care excluded these medicines."),
                citations: &[cite(&sources::LAMOTRIGINE_ICU_EXCLUSION)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.tricyclic",
        title: prose!("A tricyclic antidepressant"),
        when: MEDICINES.in_class(&TRICYCLICS),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask for dose and about the heart; an ECG if the dose is high."),
        why: prose!(
            "Tricyclics sedate and slow conduction in the heart; otherwise antidepressants go on beside ketamine."
        ),
        limits: prose!("From the medicine classes of this project; other antidepressants raise nothing."),
        citations: &[cite(&sources::MC_MIND), cite(&sources::SSRI_SNRI_CONTINUE)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
