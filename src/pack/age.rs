//! Age from the date of birth, and falls in older people.
//! It never guesses an age from anything else.
//! Read next: `cardiovascular/mod.rs`.

use super::asked::{Asked, Part, ask};
use super::rule::{Contact, Level, Levels, Rule, RuleKind};
use super::source::cite;
use super::thresholds::{ADULT, AGE_DOMAIN, AGE_RISK, FALL_AGO, FALL_RECENT, MUCH_OLDER, OLDER, YOUNG_ADULT};
use super::{sources, steps};
use crate::intake::Risk;
use crate::logic::{Calculated, Date, DerivedKind, When, Years, YesNo, all_of};

pub(crate) static BIRTH_DATE: Date = Date::new(
    "birth_date",
    prose!("date of birth"),
    prose!("both ends of life are riskier; the age calculated from it carries the order"),
);
pub(crate) static AGE: Calculated<Years> =
    Calculated::new("age", prose!("age"), DerivedKind::Age { birth: &BIRTH_DATE.0 }, AGE_DOMAIN, AGE_RISK);
pub(crate) static FALL: YesNo = YesNo::new("fall", prose!("a fall in the last 12 months"), Risk::Up);
pub(crate) static FALL_WHEN: When = When::new("fall_when", prose!("the most recent fall"), FALL_AGO);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&BIRTH_DATE.0, Part::AboutYou).step_if_open(&steps::BIRTH_DATE_CHECK),
    // The gate reads the date of birth, which has no order, through the age, which has one above its centre.
    ask(&FALL.0, Part::AboutYou).when(AGE.at_least(&OLDER)),
    ask(&FALL_WHEN.0, Part::AboutYou).when(FALL.is_yes()),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "age.under-18",
        title: prose!("Under 18 years"),
        when: AGE.below(&ADULT),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; refer to a child and adolescent psychiatrist, and check the date of birth."),
        why: prose!("Effect and harm are not established in minors, and consent is not theirs alone."),
        limits: prose!(
            "Label text for nasal esketamine applied to infusion and to use at home. Ketamine as an anaesthetic is used in children; that is another purpose."
        ),
        citations: &[cite(&sources::SPR_US_PAEDIATRIC), cite(&sources::AGE_UNDER_18_AVOID)],
        positions: &[],
        steps: &[&steps::BIRTH_DATE_CHECK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "age.under-25",
        title: prose!("Under 25 years"),
        when: AGE.below(&YOUNG_ADULT),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Plan closer checks of mood and suicidality in the first weeks."),
        why: prose!("Antidepressants raised suicidal thoughts in short trials up to this age."),
        limits: prose!(
            "The warning is about antidepressants as a class; it was not shown for esketamine itself. Label text for nasal esketamine applied to infusion and to use at home."
        ),
        citations: &[cite(&sources::SPR_US_BOX_SUICIDALITY_YOUNG)],
        positions: &[],
        steps: &[&steps::MOOD_CHECKS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "age.from-65",
        title: prose!("65 years or older"),
        when: AGE.at_least(&OLDER),
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Look at pressure, heart, balance, memory and dose."),
        why: prose!("Exposure and the rise of pressure are higher in older people, and few were in the trials."),
        limits: prose!(
            "EU labelling starts at a lower dose from 65, the US label does not; doses are left to the prescriber. Label text for nasal esketamine applied to infusion and to use at home."
        ),
        citations: &[cite(&sources::SPR_US_GERIATRIC_N), cite(&sources::SPR_EU_BP_AGE_THRESHOLDS)],
        positions: &[],
        steps: &[&steps::OLDER_REVIEW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "age.from-75",
        title: prose!("75 years or older"),
        when: AGE.at_least(&MUCH_OLDER),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Weigh the small benefit seen at this age against pressure, falls and memory; look at the whole list of illnesses first."
        ),
        why: prose!(
            "From this age esketamine hardly separated from placebo, and only 2 % of participants were as old."
        ),
        limits: prose!("A subgroup of one trial; ketamine for infusion was not studied at this age."),
        citations: &[cite(&sources::AGE_75_LITTLE_BENEFIT), cite(&sources::SPR_US_GERIATRIC_N)],
        positions: &[],
        steps: &[&steps::OLDER_REVIEW],
        review_due: "2027-05-21",
    },
    Rule {
        id: "age.from-65-with-fall",
        title: prose!("65 years or older, with a fall in the last 6 months"),
        when: all_of(&[AGE.at_least(&OLDER), FALL_WHEN.within(&FALL_RECENT)]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask how the fall happened; plan help with getting up and the way home."),
        why: prose!("Dizziness after a session makes the next fall likelier."),
        limits: prose!(
            "The leaflet says over 65 and means falls after treatment; the window of 6 months is ours. Falls of younger people are not asked."
        ),
        citations: &[cite(&sources::SPR_EU_FALLS_65)],
        positions: &[],
        steps: &[&steps::FALL_PLAN],
        review_due: "2027-05-21",
    },
];
