//! Liver, and the list of illnesses of the belly that opens kidney, bladder and stomach too.
//! It never asks for a Child-Pugh class: it asks for fluid, yellow skin, confusion, veins, a list.
//! Read next: `kidney_bladder.rs`.

use super::asked::{Asked, Part, ask};
use super::rule::{Contact, Level, Levels, Rule, RuleKind};
use super::source::{Followed, Position, cite};
use super::{sources, steps};
use crate::logic::{AnyOf, Condition, options};

options! {
    /// Illnesses of liver, kidney, bladder and stomach.
    pub(crate) Belly {
        CIRRHOSIS = "cirrhosis", Rank(1), "cirrhosis, or a transplanted liver";
        YELLOW_NOW = "yellow_now", Rank(1), "yellow eyes or skin, or a sudden inflammation of the liver, now";
        ACTIVE_HEPATITIS = "active_hepatitis", Rank(1), "hepatitis B or C that is active";
        LIVER_TESTS = "liver_tests", Rank(1), "liver tests over 3 times the limit, or raised for no known reason";
        MILD_LIVER = "mild_liver", Rank(1), "fatty liver, Gilbert syndrome or cured hepatitis C";
        KIDNEY = "kidney", Rank(1), "kidney disease or kidney stones";
        BLADDER = "bladder", Rank(1), "interstitial cystitis, bladder pain syndrome or bladder damage from ketamine, ever";
        STOMACH = "stomach", Rank(1), "a stomach that empties slowly (gastroparesis), or food that comes up at night";
    }
}
pub(crate) static BELLY: AnyOf<Belly> =
    AnyOf::new("belly", prose!("illnesses of liver, kidney, bladder and stomach, told by a doctor"));

options! {
    /// What stands for the gravest class of cirrhosis.
    pub(crate) CirrhosisEver {
        BELLY_FLUID = "belly_fluid", Rank(1), "fluid in the belly";
        YELLOW = "yellow", Rank(1), "yellow eyes or skin";
        CONFUSION = "confusion", Rank(1), "confusion from the liver";
        BLEEDING_VEINS = "bleeding_veins", Rank(1), "bleeding veins of the gullet";
        TRANSPLANT_LIST = "transplant_list", Rank(1), "on a transplant list";
    }
}
pub(crate) static CIRRHOSIS_EVER: AnyOf<CirrhosisEver> =
    AnyOf::new("cirrhosis_ever", prose!("complications of cirrhosis, ever"));

const CIRRHOSIS: Condition = BELLY.includes(Belly::CIRRHOSIS);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&BELLY.question, Part::Health),
    ask(&CIRRHOSIS_EVER.question, Part::Health).when(CIRRHOSIS).step_if_open(&steps::LIVER_CLEARANCE),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "liver.yellow-or-acute",
        title: prose!("Yellow eyes or skin, or acute hepatitis, now"),
        when: BELLY.includes(Belly::YELLOW_NOW),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Call the patient today; the cause is found and treated first."),
        why: prose!("The liver may not break ketamine down, and the cause may need care at once."),
        limits: prose!(
            "Practice: no label or guideline names jaundice as such; a named clinician's signature is needed. Gilbert syndrome may look the same."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::SPR_US_HEPATIC_SEVERE)],
        positions: &[],
        steps: &[&steps::LIVER_TEST, &steps::LIVER_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "liver.cirrhosis-severe",
        title: prose!("Cirrhosis with a complication at any time"),
        when: CIRRHOSIS_EVER.includes_any_of(&[
            CirrhosisEver::BELLY_FLUID,
            CirrhosisEver::YELLOW,
            CirrhosisEver::CONFUSION,
            CirrhosisEver::BLEEDING_VEINS,
            CirrhosisEver::TRANSPLANT_LIST,
        ]),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Do not schedule; obtain the grade and the liver specialist's view if treatment is still wanted."
        ),
        why: prose!("These labels do not recommend the medicine in severe liver disease, where it was never studied."),
        limits: prose!(
            "Five events stand for Child-Pugh C, which a patient cannot give. Label text for nasal esketamine applied to infusion and to use at home."
        ),
        citations: &[
            cite(&sources::SPR_US_HEPATIC_SEVERE),
            cite(&sources::SPR_EU_HEPATIC_SEVERE),
            cite(&sources::ASRA_HEPATIC_SEVERE),
        ],
        positions: &[
            Position {
                says: prose!("US and EU esketamine labels, consensus: not recommended in severe disease."),
                citations: &[
                    cite(&sources::SPR_US_HEPATIC_SEVERE),
                    cite(&sources::SPR_EU_HEPATIC_SEVERE),
                    cite(&sources::ASRA_HEPATIC_SEVERE),
                ],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("EU and UK ketamine texts: consider a lower dose in cirrhosis."),
                citations: &[cite(&sources::CIRRHOSIS)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::LIVER_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "liver.cirrhosis",
        title: prose!("Cirrhosis, or a transplanted liver"),
        when: CIRRHOSIS,
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the grade of the liver disease and recent liver tests."),
        why: prose!("The medicine stays longer and reaches higher levels in moderate liver disease."),
        limits: prose!(
            "Label text for nasal esketamine applied to infusion and to use at home. Grade A and B are not set apart; a new liver is read as the disease before it."
        ),
        citations: &[
            cite(&sources::SPR_US_HEPATIC_MODERATE),
            cite(&sources::CIRRHOSIS),
            cite(&sources::HEPATIC_HOME_LIST),
        ],
        positions: &[],
        steps: &[&steps::LIVER_CLEARANCE, &steps::LIVER_TEST],
        review_due: "2027-05-21",
    },
    Rule {
        id: "liver.tests-raised",
        title: prose!("Liver tests over 3 times the limit, or raised without a known reason"),
        when: BELLY.includes(Belly::LIVER_TESTS),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Repeat the liver tests and find the reason."),
        why: prose!("Repeated ketamine can harm liver and bile ducts; a baseline must be known."),
        limits: prose!(
            "Trial exclusions, which are no contraindication in practice. The value is the patient's word until the test."
        ),
        citations: &[cite(&sources::LFT_3X_ULN), cite(&sources::ASRA_LFT_AT_RISK), cite(&sources::HEPATIC_HOME_LIST)],
        positions: &[],
        steps: &[&steps::LIVER_TEST],
        review_due: "2027-05-21",
    },
    Rule {
        id: "liver.hepatitis-active",
        title: prose!("Active hepatitis B or C"),
        when: BELLY.includes(Belly::ACTIVE_HEPATITIS),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain liver tests and ask about treatment."),
        why: prose!("An inflamed liver bears a second burden badly."),
        limits: prose!("The consensus asks for tests in chronic hepatitis; the level is practice."),
        citations: &[cite(&sources::ASRA_LFT_AT_RISK), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::LIVER_TEST],
        review_due: "2027-05-21",
    },
    Rule {
        id: "liver.mild",
        title: prose!("Fatty liver, Gilbert syndrome or cured hepatitis C"),
        when: BELLY.includes(Belly::MILD_LIVER),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain liver tests as a baseline."),
        why: prose!("These rarely matter once the liver tests are known."),
        limits: prose!("Practice for the level; the consensus asks for tests in people with liver disease."),
        citations: &[cite(&sources::ASRA_LFT_AT_RISK), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::LIVER_TEST],
        review_due: "2027-05-21",
    },
];
