//! Body mass index from weight and height, and the stomach.
//! It never shows the index to a patient.
//! Read next: `infection_surgery.rs`.

use super::asked::{Asked, Part, ask};
use super::liver::{BELLY, Belly};
use super::rule::{Contact, Level, Levels, Rule, RuleKind};
use super::source::cite;
use super::thresholds::{
    BODY_MASS_DOMAIN, BODY_MASS_HIGH, BODY_MASS_LOW, BODY_MASS_RISK, BODY_MASS_SEVERELY_LOW, BODY_MASS_VERY_HIGH,
    BODY_MASS_VERY_LOW, HEIGHT_DOMAIN, WEIGHT_DOMAIN,
};
use super::{sources, steps};
use crate::intake::Risk;
use crate::logic::{Calculated, DerivedKind, Millimetres, Number, TenthsOfKg, TenthsOfKgPerM2};

const ONLY_INDEX: Risk = Risk::Unordered(prose!("only the index of weight and height carries a risk"));
pub(crate) static WEIGHT: Number<TenthsOfKg> = Number::new("weight", prose!("weight"), WEIGHT_DOMAIN, ONLY_INDEX);
pub(crate) static HEIGHT: Number<Millimetres> = Number::new("height", prose!("height"), HEIGHT_DOMAIN, ONLY_INDEX);
pub(crate) static BODY_MASS: Calculated<TenthsOfKgPerM2> = Calculated::new(
    "body_mass",
    prose!("body mass index"),
    DerivedKind::BodyMass { weight: &WEIGHT.question, height: &HEIGHT.question },
    BODY_MASS_DOMAIN,
    BODY_MASS_RISK,
);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&WEIGHT.question, Part::AboutYou).step_if_open(&steps::MEASURE_WEIGHT),
    ask(&HEIGHT.question, Part::AboutYou).step_if_open(&steps::MEASURE_WEIGHT),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "weight.index-40",
        title: prose!("Body mass index of 40 or more"),
        when: BODY_MASS.at_least(&BODY_MASS_VERY_HIGH),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Look for sleep apnoea; plan dose, position, cuff size and oximetry."),
        why: prose!("Breathing and airway have less reserve, and the pressure cuff must fit."),
        limits: prose!(
            "A trial excluded from 35; that 40 is looked at in a clinic is practice. Weight and height are the patient's word. Pounds and inches are rounded to 0.1 kg and 1 mm first, so that an index on the very limit may fall on its other side."
        ),
        citations: &[cite(&sources::BMI_35_18_5), cite(&sources::SPR_EU_RESP_DEPRESSION), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::MEASURE_WEIGHT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "weight.index-35",
        title: prose!("Body mass index of 35 or more, at home"),
        when: BODY_MASS.at_least(&BODY_MASS_HIGH),
        levels: Levels::home_only(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Look for sleep apnoea; plan oximetry with the peer monitor."),
        why: prose!("At home nobody helps when the airway closes."),
        limits: prose!(
            "A trial exclusion, which is no contraindication in practice; only at home is it looked at from 35. Pounds and inches are rounded to 0.1 kg and 1 mm first, so that an index on the very limit may fall on its other side."
        ),
        citations: &[cite(&sources::BMI_35_18_5), cite(&sources::FDA23_HOME_EXTRA_RISK)],
        positions: &[],
        steps: &[&steps::MEASURE_WEIGHT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "weight.index-under-15",
        title: prose!("Body mass index under 15"),
        when: BODY_MASS.below(&BODY_MASS_SEVERELY_LOW),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Have the low weight treated first; look at electrolytes and ECG."),
        why: prose!("The heart and the salts of the blood are at risk by themselves."),
        limits: prose!(
            "Practice: no label or guideline carries it; the stop at home needs a named clinician's signature. Weight and height are the patient's word. Pounds and inches are rounded to 0.1 kg and 1 mm first, so that an index on the very limit may fall on its other side."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::BMI_35_18_5)],
        positions: &[],
        steps: &[&steps::MEASURE_WEIGHT, &steps::WEIGHT_REVIEW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "weight.index-under-17",
        title: prose!("Body mass index under 17"),
        when: BODY_MASS.below(&BODY_MASS_VERY_LOW),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Find the reason; ask about eating, vomiting and laxatives; look at electrolytes and ECG."),
        why: prose!("Very low weight points to an illness, often an eating disorder."),
        limits: prose!(
            "A trial excluded under 18.5; 17 is practice. Pounds and inches are rounded to 0.1 kg and 1 mm first, so that an index on the very limit may fall on its other side."
        ),
        citations: &[cite(&sources::BMI_35_18_5), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::MEASURE_WEIGHT, &steps::WEIGHT_REVIEW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "weight.index-under-18-5",
        title: prose!("Body mass index under 18.5"),
        when: BODY_MASS.below(&BODY_MASS_LOW),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask whether the weight is usual, and about eating."),
        why: prose!("Low weight changes the dose by weight and may point to an illness."),
        limits: prose!(
            "A trial exclusion, which is no contraindication in practice. Pounds and inches are rounded to 0.1 kg and 1 mm first, so that an index on the very limit may fall on its other side."
        ),
        citations: &[cite(&sources::BMI_35_18_5)],
        positions: &[],
        steps: &[&steps::MEASURE_WEIGHT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "stomach.slow-or-regurgitation",
        title: prose!("Slow emptying of the stomach, or food that comes up at night"),
        when: BELLY.includes(Belly::STOMACH),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Agree on a longer fast and on nausea; look at sedation depth."),
        why: prose!("Food in the stomach can reach the lungs when somebody vomits while sedated."),
        limits: prose!(
            "From the medicine classes of this project, which no label of ketamine carries. Medicines that slow the stomach have rules of their own."
        ),
        citations: &[cite(&sources::N5), cite(&sources::MC_STOMACH_AND_SUGAR), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::FASTING_PLAN],
        review_due: "2027-05-21",
    },
];
