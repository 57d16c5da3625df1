//! Events of the heart and crises of blood pressure, with how long ago they were.
//! It never lets "long ago" switch off a graver rule: the mild rule holds at any date.
//! Read next: `heart_disease.rs`.

use crate::logic::{AnyOf, Criterion, When, criterion, options};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{HEART_EVENT_RECENT, HEART_EVENT_YEAR, HOW_LONG_AGO, PRESSURE_CRISIS_RECENT};
use crate::pack::{sources, steps};

options! {
    /// Events of the heart, and crises of blood pressure.
    pub(crate) HeartEvents {
        HEART_ATTACK = "heart_attack", Rank(1), "heart attack";
        STENT = "stent", Rank(1), "stent or balloon in a heart artery";
        BYPASS = "bypass", Rank(1), "bypass or other heart surgery";
        UNSTABLE_ANGINA = "unstable_angina", Rank(1), "hospital stay for chest pain from the heart";
        CARDIAC_ARREST = "cardiac_arrest", Rank(1), "cardiac arrest";
        HEART_FAILURE_STAY = "heart_failure_stay", Rank(1), "hospital stay for heart failure";
        PRESSURE_CRISIS = "pressure_crisis", Rank(1), "hypertensive crisis or hypertensive encephalopathy";
    }
}
pub(crate) static HEART_EVENTS: AnyOf<HeartEvents> =
    AnyOf::new("heart_events", prose!("cardiac events and hypertensive crises, ever"));
pub(crate) static HEART_EVENT_WHEN: When =
    When::new("heart_event_when", prose!("the most recent cardiac event"), HOW_LONG_AGO);
pub(crate) static PRESSURE_CRISIS_WHEN: When =
    When::new("pressure_crisis_when", prose!("the most recent hypertensive crisis"), HOW_LONG_AGO);

pub(crate) static HEART_EVENT: Criterion = Criterion {
    id: "heart-event",
    name: prose!("heart attack, stent, bypass, unstable angina, cardiac arrest or admission for heart failure, ever"),
    when: HEART_EVENTS.includes_any_of(&[
        HeartEvents::HEART_ATTACK,
        HeartEvents::STENT,
        HeartEvents::BYPASS,
        HeartEvents::UNSTABLE_ANGINA,
        HeartEvents::CARDIAC_ARREST,
        HeartEvents::HEART_FAILURE_STAY,
    ]),
};

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&HEART_EVENTS.question, Part::Heart),
    ask(&HEART_EVENT_WHEN.0, Part::Heart).when(criterion(&HEART_EVENT)),
    ask(&PRESSURE_CRISIS_WHEN.0, Part::Heart).when(HEART_EVENTS.includes(HeartEvents::PRESSURE_CRISIS)),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "cardiovascular.heart-event-6-weeks",
        title: prose!("Cardiac event in the last 6 weeks"),
        when: HEART_EVENT_WHEN.within(&HEART_EVENT_RECENT),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; inform the cardiologist and plan again after the window."),
        why: prose!("Heart muscle and vessels are at their most vulnerable to a rise of pressure and pulse."),
        limits: prose!(
            "Label text for nasal esketamine (EU) applied to infusion and to use at home. Which events count beyond heart attack is our reading: stent, bypass, unstable angina, arrest, admission for heart failure."
        ),
        citations: &[cite(&sources::SPR_EU_CI_CV_6WK), cite(&sources::MI_SIX_WEEKS)],
        positions: &[
            Position {
                says: prose!("EU label of esketamine: contraindicated within 6 weeks of a cardiovascular event."),
                citations: &[cite(&sources::SPR_EU_CI_CV_6WK)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("US sources: care after a heart attack, with no window."),
                citations: &[cite(&sources::SPR_US_CV_MI_HISTORY)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::HEART_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.heart-event-12-months",
        title: prose!("Cardiac event in the last 12 months"),
        when: HEART_EVENT_WHEN.within(&HEART_EVENT_YEAR),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the cardiologist's statement and the last findings before booking."),
        why: prose!("Trials of esketamine left out everybody within 12 months of such an event, so there are no data."),
        limits: prose!(
            "A trial exclusion, which is no contraindication in practice. At home, between 6 weeks and 12 months, no label or guideline carries the stop; a named clinician's signature is needed. Label text for ketamine injection and trials of nasal esketamine applied to all settings."
        ),
        citations: &[
            cite(&sources::SPR_US_TRIAL_EXCLUSIONS_CV),
            cite(&sources::KET_DE_ANGINA_MI_6MO),
            cite(&sources::FDA23_HOME_EXTRA_RISK),
            cite(&sources::PRACTICE),
        ],
        positions: &[
            Position {
                says: prose!("Trials of esketamine: not within 12 months."),
                citations: &[cite(&sources::SPR_US_TRIAL_EXCLUSIONS_CV)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("German and Swiss ketamine labels: special caution for 6 months."),
                citations: &[cite(&sources::KET_DE_ANGINA_MI_6MO)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::HEART_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.heart-event-ever",
        title: prose!("Cardiac event at any time"),
        when: criterion(&HEART_EVENT),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Obtain the cardiologist's statement; ask about tolerance of effort, chest pain, breathlessness and swollen ankles."
        ),
        why: prose!("A heart with past ischaemia or failure tolerates a rise of pressure and pulse less well."),
        limits: prose!(
            "Label text for nasal esketamine applied to infusion and to use at home. Some trials leave out any past heart attack; that stands in the table of sources only."
        ),
        citations: &[cite(&sources::SPR_US_CV_MI_HISTORY), cite(&sources::ASA2025_HOME_RISK)],
        positions: &[],
        steps: &[&steps::HEART_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.pressure-crisis-6-weeks",
        title: prose!("Hypertensive crisis or encephalopathy in the last 6 weeks"),
        when: PRESSURE_CRISIS_WHEN.within(&PRESSURE_CRISIS_RECENT),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; the pressure and its cause are settled first by whoever treats it."),
        why: prose!("Even a small rise may bring the crisis back."),
        limits: prose!(
            "Label text for nasal esketamine applied to infusion and to use at home. The EU label speaks of a cardiovascular event; that a crisis of pressure is one is our reading."
        ),
        citations: &[cite(&sources::SPR_EU_CI_CV_6WK), cite(&sources::SPR_US_HTN_ENCEPHALOPATHY)],
        positions: &[],
        steps: &[&steps::PRESSURE_PLAN, &steps::MEASURE_PRESSURE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.pressure-crisis-ever",
        title: prose!("Hypertensive crisis or encephalopathy at any time"),
        when: HEART_EVENTS.includes(HeartEvents::PRESSURE_CRISIS),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Plan closer checks of pressure and symptoms in each session."),
        why: prose!("After encephalopathy even small rises of pressure may trigger it again."),
        limits: prose!("Label text for nasal esketamine applied to infusion and to use at home."),
        citations: &[cite(&sources::SPR_US_HTN_ENCEPHALOPATHY), cite(&sources::FDA23_HOME_EXTRA_RISK)],
        positions: &[],
        steps: &[&steps::MEASURE_PRESSURE],
        review_due: "2027-05-21",
    },
];
