//! Resting pulse and oxygen saturation.
//! It never reads a pulse or saturation that was not given.
//! Read next: `heart.rs`.

use crate::intake::Risk;
use crate::logic::{Number, PerMinute, Percent, YesNo};
use crate::pack::also::{ALSO, Also};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::thresholds::{
    OXYGEN_DOMAIN, OXYGEN_LOW, PULSE_DOMAIN, PULSE_FAST, PULSE_RAISED, PULSE_RISK, PULSE_SLOW, PULSE_VERY_FAST,
    PULSE_VERY_SLOW, SOON_STALE,
};
use crate::pack::{sources, steps};

pub(crate) static PULSE: Number<PerMinute> = Number::new("pulse", prose!("resting pulse"), PULSE_DOMAIN, PULSE_RISK);
/// The gate of the saturation: whoever has never measured it answers no, and the number is not asked.
pub(crate) static OXYGEN_BELOW_95: YesNo = YesNo::new(
    "oxygen_below_95",
    prose!("oxygen saturation at rest was known to be under 95 % in the last month"),
    Risk::Up,
);
pub(crate) static OXYGEN: Number<Percent> =
    Number::new("oxygen", prose!("oxygen saturation at rest"), OXYGEN_DOMAIN, Risk::Down);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&PULSE.question, Part::Heart).keeps(&SOON_STALE).step_if_open(&steps::MEASURE_PRESSURE),
    ask(&OXYGEN_BELOW_95.0, Part::Heart).when(ALSO.includes(Also::READINGS)).keeps(&SOON_STALE),
    ask(&OXYGEN.question, Part::Heart)
        .when(OXYGEN_BELOW_95.is_yes())
        .keeps(&SOON_STALE)
        .step_if_open(&steps::MEASURE_OXYGEN),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "cardiovascular.pulse-very-fast",
        title: prose!("Resting pulse very fast"),
        when: PULSE.above(&PULSE_VERY_FAST),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Call the patient today, repeat the pulse, ask for symptoms, arrange an ECG."),
        why: prose!("Ketamine drives the heart; at this rate a rhythm disturbance or acute illness must be excluded."),
        limits: prose!(
            "From a trial registry entry only; no label or guideline carries it, and a named clinician's signature is needed. Exercise, fear and device errors are not set apart."
        ),
        citations: &[cite(&sources::BP_180_HR130_ED_AUD), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::EXPLAIN_PULSE, &steps::ECG],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.pulse-fast",
        title: prose!("Resting pulse fast"),
        when: PULSE.above(&PULSE_FAST),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Repeat the pulse at rest and find the reason before booking."),
        why: prose!("A trial did not dose above this rate; the session adds to it."),
        limits: prose!("A trial's limit on the day of dosing, applied to a pulse reported in a form."),
        citations: &[cite(&sources::HR_OVER_110)],
        positions: &[],
        steps: &[&steps::EXPLAIN_PULSE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.pulse-raised",
        title: prose!("Resting pulse raised"),
        when: PULSE.above(&PULSE_RAISED),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Repeat the pulse at rest; think of thyroid, anaemia, fever, stimulants."),
        why: prose!("A pulse above the usual resting range deserves a reason before a medicine that raises it."),
        limits: prose!("Practice only: the nearest source blocks dosing above 110."),
        citations: &[cite(&sources::PRACTICE), cite(&sources::HR_OVER_110)],
        positions: &[],
        steps: &[&steps::EXPLAIN_PULSE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.pulse-slow",
        title: prose!("Resting pulse slow"),
        when: PULSE.below(&PULSE_SLOW),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask about training, medicines that slow the heart, fainting; consider an ECG."),
        why: prose!("A slow pulse can be training, a medicine, or a disease of the conduction system."),
        limits: prose!("A trial exclusion, which is no contraindication in practice; athletes are not set apart."),
        citations: &[cite(&sources::HR_UNDER_50)],
        positions: &[],
        steps: &[&steps::EXPLAIN_PULSE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.pulse-very-slow",
        title: prose!("Resting pulse very slow"),
        when: PULSE.below(&PULSE_VERY_SLOW),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Repeat the pulse, arrange an ECG and find the reason before booking."),
        why: prose!("A rate this low at rest is often a block of conduction or a medicine effect."),
        limits: prose!("Practice only: the nearest source excludes below 50."),
        citations: &[cite(&sources::PRACTICE), cite(&sources::HR_UNDER_50)],
        positions: &[],
        steps: &[&steps::EXPLAIN_PULSE, &steps::ECG],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.oxygen-low",
        title: prose!("Oxygen saturation low at rest"),
        when: OXYGEN.below(&OXYGEN_LOW),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Measure again with a clinic device and find the reason before booking."),
        why: prose!("Sedation lowers breathing; with little reserve the fall comes sooner."),
        limits: prose!(
            "One trial's definition. Asked only of people who know of a value under 95 %; finger devices misread with cold hands, nail polish and dark skin. Altitude is not set apart."
        ),
        citations: &[cite(&sources::SPO2_UNDER_92_NCT)],
        positions: &[],
        steps: &[&steps::MEASURE_OXYGEN],
        review_due: "2027-05-21",
    },
];
