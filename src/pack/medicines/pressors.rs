//! Medicines that raise blood pressure: MAOIs, stimulants, pressors and decongestants.
//! It never says on which day a medicine is taken: the plan is agreed with its prescriber.
//! Read next: `ergots.rs`.

use super::classes::{MILD_PRESSORS, PRESSORS_BUT_MAOI, PRESSORS_WITH_READING, STRONG_PRESSORS};
use super::criteria::{HEART_ROW, MAOI_TAKEN};
use super::questions::MEDICINES;
use crate::intake::ClassSet;
use crate::logic::{Criterion, all_of, any_of, at_least_n_of, criterion};
use crate::medicines::class;
use crate::pack::cardiovascular::pressure_rules::READING_HIGH;
use crate::pack::cardiovascular::pulse::PULSE;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::thresholds::PULSE_RAISED;
use crate::pack::{sources, steps};

static STIMULANTS: ClassSet = class::STIMULANT;
static PSYCHOSTIMULANTS: ClassSet = class::PSYCHOSTIMULANT;
static WAKEFULNESS: ClassSet = class::WAKEFULNESS_PROMOTER;
static DECONGESTANTS: ClassSet = class::SYMPATHOMIMETIC_DECONGESTANT.union(class::SYMPATHOMIMETIC_MIGRAINE);
static ADRENERGIC_HERBS: ClassSet = class::SUPPLEMENT_ADRENERGIC;

/// Kinds, not tablets: two salts or two strengths of one stimulant are one.
static TWO_PRESSORS: Criterion = Criterion {
    id: "two-pressors",
    name: prose!("two kinds of medicines that raise pressure"),
    when: at_least_n_of(
        2,
        &[
            MEDICINES.in_class(&PSYCHOSTIMULANTS),
            MEDICINES.in_class(&WAKEFULNESS),
            MEDICINES.in_class(&DECONGESTANTS),
            MEDICINES.in_class(&ADRENERGIC_HERBS),
            criterion(&MAOI_TAKEN),
        ],
    ),
};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "medicines.maoi-with-pressor",
        title: prose!("An MAOI together with a stimulant, decongestant or another medicine that raises pressure"),
        when: all_of(&[criterion(&MAOI_TAKEN), MEDICINES.in_class(&PRESSORS_BUT_MAOI)]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Reach the prescriber of the MAOI before booking; ask about headache, pressure and what else was taken."
        ),
        why: prose!("An MAOI multiplies what such medicines do to pressure, before ketamine adds its own."),
        limits: prose!(
            "At home no label or guideline carries the stop; a named clinician's signature is needed. Labels name MAOIs and pressors singly. Decongestants that are swallowed count; nasal sprays and eye drops against congestion, and atomoxetine and viloxazine, do not, and are a note."
        ),
        citations: &[
            cite(&sources::SPR_US_IX_MAOI),
            cite(&sources::KET_US_IX_SYMPATHOMIMETICS),
            cite(&sources::MC_PRESSORS),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::MAOI_PRESCRIBER, &steps::MEASURE_PRESSURE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.pressor-with-high-reading",
        title: prose!("A stimulant, anorectic, vasopressor or MAOI together with a high reading"),
        when: all_of(&[
            any_of(&[MEDICINES.in_class(&PRESSORS_WITH_READING), criterion(&MAOI_TAKEN)]),
            criterion(&READING_HIGH),
        ]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Repeat the reading; bring the pressure into range with whoever prescribes before booking."),
        why: prose!("The medicine may be what raises the pressure, and a session raises it further."),
        limits: prose!(
            "From the medicine classes of this project. At home no label or guideline carries the stop; a named clinician's signature is needed."
        ),
        citations: &[
            cite(&sources::MC_PRESSORS),
            cite(&sources::SPR_US_BP_PREDOSE_140_90),
            cite(&sources::SPR_US_IX_PSYCHOSTIMULANTS),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::PRESSURE_PLAN, &steps::MEASURE_PRESSURE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.stimulant-with-pulse-or-heart",
        title: prose!("A stimulant or modafinil together with a fast pulse or a finding of the heart"),
        when: all_of(&[MEDICINES.in_class(&STIMULANTS), any_of(&[PULSE.above(&PULSE_RAISED), criterion(&HEART_ROW)])]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Obtain the cardiologist's or prescriber's view; agree on the plan for the day; ECG if none is recent."
        ),
        why: prose!("Stimulants and ketamine drive the same pulse and pressure."),
        limits: prose!(
            "Heart findings that a doctor called harmless are left out. A high reading has a rule of its own."
        ),
        citations: &[
            cite(&sources::SPR_US_IX_PSYCHOSTIMULANTS),
            cite(&sources::STIMULANT_BP),
            cite(&sources::KET_US_IX_SYMPATHOMIMETICS),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::STIMULANT_PLAN, &steps::HEART_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.strong-or-two-pressors",
        title: prose!("A slimming stimulant or vasopressor, or two medicines that raise pressure"),
        when: any_of(&[MEDICINES.in_class(&STRONG_PRESSORS), criterion(&TWO_PRESSORS)]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Ask for what and how much; have readings at rest on several days; agree on the plan for the day."
        ),
        why: prose!("They raise pressure by themselves, and ketamine adds to it."),
        limits: prose!(
            "High doses of SNRIs and of thyroid hormone also raise pressure and are not counted, because the dose is not judged. Nasal sprays against a cold, atomoxetine and viloxazine are not counted. Two stimulants are one kind."
        ),
        citations: &[
            cite(&sources::KET_US_IX_SYMPATHOMIMETICS),
            cite(&sources::MC_PRESSORS),
            cite(&sources::KET_EU_IX_SYMPATHOMIMETICS),
        ],
        positions: &[],
        steps: &[&steps::STIMULANT_PLAN, &steps::MEASURE_PRESSURE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.stimulant",
        title: prose!("A prescribed stimulant, modafinil or similar"),
        when: MEDICINES.in_class(&STIMULANTS),
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Agree on the plan for the day with its prescriber; measure pressure and pulse before each session."
        ),
        why: prose!("It may add to the rise of pressure and pulse."),
        limits: prose!(
            "Labels ask to monitor, not to change the medicine. Solriamfetol and pitolisant are counted by class."
        ),
        citations: &[
            cite(&sources::SPR_US_IX_PSYCHOSTIMULANTS),
            cite(&sources::STIMULANT_BP),
            cite(&sources::KET_US_IX_SYMPATHOMIMETICS),
            cite(&sources::REMS_FORM_COMEDS),
        ],
        positions: &[],
        steps: &[&steps::STIMULANT_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.mild-pressor",
        title: prose!("A decongestant or another medicine that raises pressure a little"),
        when: MEDICINES.in_class(&MILD_PRESSORS),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask how often; for nasal esketamine, nose sprays at least 1 hour before the dose."),
        why: prose!("Decongestants, atomoxetine, yohimbine and pre-workout powders raise pressure and pulse somewhat."),
        limits: prose!("Decongestants by class; the others from the medicine classes of this project."),
        citations: &[
            cite(&sources::SYMPATHOMIMETIC_DECONGESTANT),
            cite(&sources::NASAL_STEROID_1H),
            cite(&sources::KET_US_IX_SYMPATHOMIMETICS),
        ],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
