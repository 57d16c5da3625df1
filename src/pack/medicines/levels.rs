//! Medicines that change the level of ketamine, lower pressure, slow the stomach or lower sugar.
//! It never judges a dose.
//! Read next: `esketamine.rs`.

use super::classes::{CYP_CHANGERS, PRESSURE_LOWERING, SUGAR_LOWERING};
use super::questions::{MEDICINE_CHANGES, MEDICINES, MedicineChanges};
use crate::intake::ClassSet;
use crate::medicines::class;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::{sources, steps};

static RITONAVIR_OR_COBICISTAT: ClassSet = class::RITONAVIR_OR_COBICISTAT;
static GLP1: ClassSet = class::GLP1_AGONIST;

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "medicines.level-of-ketamine",
        title: prose!("A medicine, herb or juice that changes the level of ketamine"),
        when: MEDICINES.in_class(&CYP_CHANGERS),
        levels: Levels::each(Level::Note, Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "By mouth or under the tongue: agree on the dose with this in mind; by vein or nose it matters little."
        ),
        why: prose!("By mouth, inhibitors raised exposure up to 3-fold and inducers cut it by up to 86 %."),
        limits: prose!(
            "Strong and moderate CYP3A4 inhibitors, ticlopidine, clopidogrel, grapefruit however often, and strong inducers; itraconazole made no difference in its study but is counted by class. Carbamazepine and phenytoin by class reasoning."
        ),
        citations: &[
            cite(&sources::CYP3A4_CLARITHROMYCIN_ORAL),
            cite(&sources::CYP_GRAPEFRUIT_ORAL),
            cite(&sources::CYP2B6_TICLOPIDINE_ORAL),
            cite(&sources::CYP_INDUCER_RIFAMPICIN),
            cite(&sources::CYP_ST_JOHNS_WORT),
            cite(&sources::KET_EU_IX_CYP3A4),
            cite(&sources::CARBAMAZEPINE_PHENYTOIN_CLASS),
            cite(&sources::MAJOR_INTERACTION_CHECKER),
        ],
        positions: &[],
        steps: &[&steps::INTERACTION_CHECK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.ritonavir-or-cobicistat",
        title: prose!("Ritonavir or cobicistat"),
        when: MEDICINES.in_class(&RITONAVIR_OR_COBICISTAT),
        levels: Levels::infusion_home(Level::Review, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask for what and until when; plan a lower dose and longer observation."),
        why: prose!("They block the breakdown of ketamine most strongly."),
        limits: prose!("One product text; how much exposure rises by vein was not measured."),
        citations: &[cite(&sources::PROTEASE_INHIBITOR), cite(&sources::KET_EU_IX_CYP3A4)],
        positions: &[],
        steps: &[&steps::INTERACTION_CHECK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.glp1-changed-or-stomach",
        title: prose!("A GLP-1 medicine begun or raised in the last 8 weeks, or with nausea, vomiting or bloating"),
        when: MEDICINE_CHANGES.includes_any_of(&[MedicineChanges::GLP1_CHANGED, MedicineChanges::GLP1_STOMACH]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Agree on a longer fast or a liquid diet the day before, or on a later session."),
        why: prose!("While the dose rises the stomach empties slowest, and food may reach the lungs under sedation."),
        limits: prose!("The 8 weeks are practice; the statement is about sedation for procedures."),
        citations: &[cite(&sources::N5), cite(&sources::MC_STOMACH_AND_SUGAR), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::FASTING_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.glp1",
        title: prose!("A GLP-1 medicine"),
        when: MEDICINES.in_class(&GLP1),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Give the clinic's fasting plan."),
        why: prose!("The stomach empties more slowly."),
        limits: prose!("A statement about sedation for procedures, applied to ketamine and esketamine."),
        citations: &[cite(&sources::N5), cite(&sources::MC_STOMACH_AND_SUGAR)],
        positions: &[],
        steps: &[&steps::FASTING_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.sugar-lowering",
        title: prose!("Insulin, a sulfonylurea, an SGLT2 inhibitor or pramlintide"),
        when: MEDICINES.in_class(&SUGAR_LOWERING),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Agree with its prescriber on times and sugar checks around the fast."),
        why: prose!("Fasting may bring low sugar, or with SGLT2 inhibitors ketoacidosis."),
        limits: prose!(
            "From the medicine classes of this project. Low sugar or ketoacidosis of late has a rule of its own."
        ),
        citations: &[cite(&sources::MC_STOMACH_AND_SUGAR)],
        positions: &[],
        steps: &[&steps::SUGAR_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.pressure-lowering",
        title: prose!("A medicine that lowers blood pressure"),
        when: MEDICINES.in_class(&PRESSURE_LOWERING),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Ask for what; have a reading of the last 30 days; it is taken as usual unless its prescriber says otherwise."
        ),
        why: prose!("It blunts the rise of pressure, and with ketamine pressure may also fall."),
        limits: prose!("Often given for anxiety, sleep, migraine or attention. Labels warn of low pressure only."),
        citations: &[cite(&sources::ANTIHYPERTENSIVE_HYPOTENSION), cite(&sources::KET_EU_IX_ANTIHYPERTENSIVES)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
