//! What a blood pressure reading means before a session.
//! It never reads a missing or old reading as a finding: that leaves the rules open.
//! Read next: `hypertension.rs`.

use super::pressure::{RECENT_DIASTOLIC, RECENT_SYSTOLIC, SEVERE_READING_RECENTLY};
use crate::logic::{Criterion, any_of, criterion};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{
    DIASTOLIC_CRISIS, DIASTOLIC_HIGH, DIASTOLIC_LABEL, DIASTOLIC_LOW, DIASTOLIC_SEVERE, DIASTOLIC_VERY_HIGH,
    SYSTOLIC_CRISIS, SYSTOLIC_HIGH, SYSTOLIC_LABEL, SYSTOLIC_LOW, SYSTOLIC_SEVERE, SYSTOLIC_VERY_HIGH,
};
use crate::pack::{sources, steps};

pub(crate) static READING_HIGH: Criterion = Criterion {
    id: "reading-high",
    name: prose!("the latest reading is high"),
    when: any_of(&[RECENT_SYSTOLIC.above(&SYSTOLIC_HIGH), RECENT_DIASTOLIC.above(&DIASTOLIC_HIGH)]),
};

pub(crate) static READING_SEVERE: Criterion = Criterion {
    id: "reading-severe",
    name: prose!("the latest reading is severely raised"),
    when: any_of(&[RECENT_SYSTOLIC.at_least(&SYSTOLIC_SEVERE), RECENT_DIASTOLIC.at_least(&DIASTOLIC_SEVERE)]),
};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "cardiovascular.pressure-severe",
        title: prose!("Blood pressure severely raised"),
        when: criterion(&READING_SEVERE),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Call the patient today, ask for symptoms, have the reading repeated, and bring the pressure under control with its prescriber before anything is booked."
        ),
        why: prose!(
            "Ketamine and esketamine raise the pressure further at any dose; a rise of 40 systolic on top of this reading can injure brain, heart and vessels."
        ),
        limits: prose!(
            "No label or guideline carries these numbers as a stop in all settings; a named clinician's signature is needed. The nearest sources: a registry entry (systolic persistently over 180), the German and Swiss ketamine labels (over 180/100), American advice (180/120). One reading stands for the resting pressure, whatever its age."
        ),
        citations: &[
            cite(&sources::BP_180_HR130_ED_AUD),
            cite(&sources::KET_CH_DE_CI_BP_180_100),
            cite(&sources::BP_180_120_NO_SYMPTOMS),
            cite(&sources::PRACTICE),
        ],
        positions: &[
            Position {
                says: prose!("Do not schedule from 180 systolic or 110 diastolic, in all settings."),
                citations: &[cite(&sources::BP_180_HR130_ED_AUD), cite(&sources::PRACTICE)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("German and Swiss ketamine labels: resting pressure above 180/100 is a contraindication."),
                citations: &[cite(&sources::KET_CH_DE_CI_BP_180_100)],
                followed: Followed::ShownOnly,
            },
            Position {
                says: prose!("Austrian and Norwegian ketamine labels: untreated hypertension is a caution, no number."),
                citations: &[cite(&sources::KET_EU_UNTREATED_HTN_CAUTION)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::REPEAT_PRESSURE, &steps::PRESSURE_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.pressure-crisis",
        title: prose!("Blood pressure in the range of a hypertensive crisis"),
        when: any_of(&[RECENT_SYSTOLIC.at_least(&SYSTOLIC_CRISIS), RECENT_DIASTOLIC.at_least(&DIASTOLIC_CRISIS)]),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Reach the patient at once: repeat the reading after 1 minute, ask for symptoms; with symptoms emergency services, without them medical contact as soon as possible."
        ),
        why: prose!("At this pressure the next question is whether organs are being damaged now."),
        limits: prose!(
            "American Heart Association advice to the public, applied to an intake form; its older page waits about 5 minutes. With symptoms now, the emergency rule applies. As a stop it is practice only; a named clinician's signature is needed."
        ),
        citations: &[cite(&sources::BP_180_120_NO_SYMPTOMS), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::REPEAT_PRESSURE, &steps::PRESSURE_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.pressure-german-swiss-label",
        title: prose!("Blood pressure above the limit of the German and Swiss ketamine labels"),
        when: any_of(&[RECENT_SYSTOLIC.above(&SYSTOLIC_LABEL), RECENT_DIASTOLIC.above(&DIASTOLIC_LABEL)]),
        levels: Levels::infusion_home(Level::Contraindicated, Level::Contraindicated).only_in(&["DE", "CH"]),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; have the pressure treated and measured again at rest."),
        why: prose!("These labels name a resting pressure above 180/100 as a contraindication."),
        limits: prose!(
            "Only where the German or Swiss label of ketamine applies; Austria and Norway speak of caution without a number. Label text for injection applied to use at home."
        ),
        citations: &[cite(&sources::KET_CH_DE_CI_BP_180_100)],
        positions: &[
            Position {
                says: prose!("German and Swiss ketamine labels: resting pressure above 180/100 is a contraindication."),
                citations: &[cite(&sources::KET_CH_DE_CI_BP_180_100)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("Austrian and Norwegian ketamine labels: untreated hypertension is a caution, no number."),
                citations: &[cite(&sources::KET_EU_UNTREATED_HTN_CAUTION)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::PRESSURE_PLAN, &steps::MEASURE_PRESSURE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.pressure-very-high",
        title: prose!("Blood pressure very high"),
        when: any_of(&[RECENT_SYSTOLIC.at_least(&SYSTOLIC_VERY_HIGH), RECENT_DIASTOLIC.at_least(&DIASTOLIC_VERY_HIGH)]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Measure again in the clinic; have the pressure treated and back in range before booking."),
        why: prose!(
            "The usual rise during a session would carry this reading into the range of a crisis, and at home nobody measures."
        ),
        limits: prose!(
            "Where the German or Swiss ketamine label applies, a rule of its own carries its contraindication. Trial limits between 150/90 and 170/100 are left out."
        ),
        citations: &[
            cite(&sources::SPR_US_BP_PREDOSE_140_90),
            cite(&sources::KET_CH_DE_CI_BP_180_100),
            cite(&sources::JOURNEY_UNCONTROLLED_HTN_HOME),
            cite(&sources::HOME_UNCONTROLLED_GROUP),
        ],
        positions: &[
            Position {
                says: prose!(
                    "In a clinic, resolve it first; at home, uncontrolled hypertension rules the treatment out."
                ),
                citations: &[cite(&sources::SPR_US_BP_PREDOSE_140_90), cite(&sources::HOME_UNCONTROLLED_GROUP)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("German and Swiss ketamine labels: resting pressure above 180/100 is a contraindication."),
                citations: &[cite(&sources::KET_CH_DE_CI_BP_180_100)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::PRESSURE_PLAN, &steps::MEASURE_PRESSURE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.pressure-high",
        title: prose!("Blood pressure high"),
        when: criterion(&READING_HIGH),
        levels: Levels::each(Level::Review, Level::Defer, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Measure again at rest; decide on a delay by weighing benefit and risk."),
        why: prose!("Every dose raises the pressure for some hours; a high start makes a dangerous peak likelier."),
        limits: prose!(
            "The label gives a guide, not a hard limit, and means the reading before a dose, not one reported in a form. Label text for nasal esketamine applied to infusion and to use at home. Self-measured readings differ from observed ones by about 8/2 on average."
        ),
        citations: &[
            cite(&sources::SPR_US_BP_PREDOSE_140_90),
            cite(&sources::SPR_EU_BP_AGE_THRESHOLDS),
            cite(&sources::SPR_US_TRIAL_BP_WITHHOLD),
            cite(&sources::JOURNEY_UNCONTROLLED_HTN_HOME),
            cite(&sources::GZ_BP_SELFMEASURE_BIAS),
        ],
        positions: &[
            Position {
                says: prose!("US label of esketamine: above 140/90 at any age, weigh a delay."),
                citations: &[cite(&sources::SPR_US_BP_PREDOSE_140_90)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!("EU and UK label of esketamine: above 140/90 under 65 years, above 150/90 from 65."),
                citations: &[cite(&sources::SPR_EU_BP_AGE_THRESHOLDS)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::MEASURE_PRESSURE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.severe-reading-recently",
        title: prose!("A severely raised reading in the last 30 days"),
        when: SEVERE_READING_RECENTLY.is_yes(),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Staff measure the pressure before anything is booked, even if a later reading was normal."),
        why: prose!("One normal reading after a severe one does not show that the pressure is under control."),
        limits: prose!(
            "Practice only: no label or guideline says how long a severe reading counts after a normal one."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::GZ_BP_SELFMEASURE_BIAS)],
        positions: &[],
        steps: &[&steps::MEASURE_PRESSURE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.pressure-low",
        title: prose!("Systolic pressure low"),
        when: RECENT_SYSTOLIC.below(&SYSTOLIC_LOW),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Measure again and find the reason before booking."),
        why: prose!("A low resting pressure may mean illness, bleeding, dehydration or a medicine effect."),
        limits: prose!("Trial bounds, not a label; people whose pressure is always low and well are not set apart."),
        citations: &[cite(&sources::BP_LOW_SYSTOLIC_90)],
        positions: &[],
        steps: &[&steps::MEASURE_PRESSURE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.diastolic-low",
        title: prose!("Diastolic pressure low"),
        when: RECENT_DIASTOLIC.below(&DIASTOLIC_LOW),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Look at the reading, the device and the heart history; measure again."),
        why: prose!("A low bottom number can mean a leaking aortic valve, stiff vessels or a misreading."),
        limits: prose!("Practice only: no source gives a diastolic lower bound."),
        citations: &[cite(&sources::PRACTICE), cite(&sources::BP_LOW_SYSTOLIC_90)],
        positions: &[],
        steps: &[&steps::MEASURE_PRESSURE],
        review_due: "2027-05-21",
    },
];
