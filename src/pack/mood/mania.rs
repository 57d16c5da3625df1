//! Mania, hypomania, mixed states and bipolar disorder, with how long ago.
//! It never reads a medicine as a sign that the mood is stable.
//! Read next: `../psychosis/mod.rs`.

use crate::intake::{ClassSet, Unsure};
use crate::logic::{AnyOf, OneOf, When, all_of, options};
use crate::medicines::class;
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::medicines::MEDICINES;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{DISCHARGE_AGO, MANIA_3_MONTHS, MANIA_MONTH};
use crate::pack::{sources, steps};

options! {
    /// What was ever seen of mania.
    pub(crate) Mania {
        BIPOLAR = "bipolar", Rank(1), "told bipolar disorder of any type";
        EPISODE = "episode", Rank(1), "a time that a doctor called mania, hypomania or a mixed state";
        ON_ANTIDEPRESSANT = "on_antidepressant", Rank(1), "such a time after an antidepressant was begun or raised";
        ON_KETAMINE = "on_ketamine", Rank(1), "such a time during or after ketamine or esketamine";
        LITTLE_SLEEP = "little_sleep", Rank(1), "in the last month, days of much less sleep yet full of energy, noticed by others";
    }
}
pub(crate) static MANIA: AnyOf<Mania> =
    AnyOf::new("mania", prose!("bipolar disorder, mania, hypomania or mixed states, ever"));
pub(crate) static MANIA_WHEN: When =
    When::new("mania_when", prose!("the most recent mania, hypomania or mixed state"), DISCHARGE_AGO);

options! {
    /// Which type of bipolar disorder.
    pub(crate) BipolarType {
        TYPE_2 = "type_2", Rank(1), "bipolar II, or cyclothymia";
        TYPE_NOT_KNOWN = "type_not_known", Rank(2), "type not known", may be [TYPE_1];
        TYPE_1 = "type_1", Rank(3), "bipolar I: at least one full mania";
    }
}
pub(crate) static BIPOLAR_TYPE: OneOf<BipolarType> =
    OneOf::new("bipolar_type", prose!("type of the bipolar disorder"), Unsure::AnOption);
static MOOD_STABILISERS: ClassSet = class::MOOD_STABILISER_OR_ANTIPSYCHOTIC;

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&MANIA.question, Part::Mood),
    ask(&MANIA_WHEN.0, Part::Mood)
        .when(MANIA.includes_any_of(&[Mania::BIPOLAR, Mania::EPISODE, Mania::ON_ANTIDEPRESSANT, Mania::ON_KETAMINE]))
        .step_if_open(&steps::MANIA_CHECK),
    ask(&BIPOLAR_TYPE.question, Part::Mood)
        .when(MANIA.includes(Mania::BIPOLAR))
        .step_if_open(&steps::PSYCHIATRIST_STATEMENT),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "mood.mania-month",
        title: prose!("Mania, hypomania or mixed state now or in the last month"),
        when: MANIA_WHEN.within(&MANIA_MONTH),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; the treating psychiatrist treats the episode first."),
        why: prose!("Ketamine may drive a manic or mixed state further."),
        limits: prose!("The sources say current or acute; the window of 1 month is ours."),
        citations: &[
            cite(&sources::MANIA_CURRENT),
            cite(&sources::MIXED_EPISODE_HOME),
            cite(&sources::SPR_EU_BIPOLAR_MANIA),
        ],
        positions: &[],
        steps: &[&steps::MANIA_CHECK, &steps::PSYCHIATRIST_STATEMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mood.mania-3-months",
        title: prose!("Mania, hypomania or mixed state in the last 3 months"),
        when: MANIA_WHEN.within(&MANIA_3_MONTHS),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Wait for the treating psychiatrist's statement that the episode is over and stays so."),
        why: prose!("Relapse is likeliest in the first months after an episode."),
        limits: prose!(
            "Practice: no label or guideline carries the window, nor the stop at home; a named clinician's signature is needed."
        ),
        citations: &[
            cite(&sources::PRACTICE),
            cite(&sources::MANIA_CURRENT),
            cite(&sources::PSYCHOSIS_HULL_HOME),
            cite(&sources::SPR_EU_BIPOLAR_MANIA),
        ],
        positions: &[],
        steps: &[&steps::MANIA_CHECK, &steps::PSYCHIATRIST_STATEMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mood.mania-on-ketamine",
        title: prose!("Mania during or after ketamine or esketamine"),
        when: MANIA.includes(Mania::ON_KETAMINE),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; obtain the records of that treatment and the psychiatrist's view."),
        why: prose!("The same medicine has brought on mania in this person before."),
        limits: prose!(
            "Practice: no label or guideline carries it; a named clinician's signature is needed. Two clinics rule out past mania brought on by a medicine."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::MANIA_DRUG_INDUCED_OXFORD)],
        positions: &[],
        steps: &[&steps::PSYCHIATRIST_STATEMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mood.mania-on-antidepressant",
        title: prose!("Mania or hypomania on an antidepressant"),
        when: MANIA.includes(Mania::ON_ANTIDEPRESSANT),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Clear up whether this is bipolar disorder; agree on early signs and whom to call."),
        why: prose!("A switch on one antidepressant treatment makes a switch on the next likelier."),
        limits: prose!(
            "The two clinics rule such people out; the level follows the trials that admit bipolar disorder."
        ),
        citations: &[cite(&sources::MANIA_DRUG_INDUCED_OXFORD), cite(&sources::FDA23_HOME_EXTRA_RISK)],
        positions: &[],
        steps: &[&steps::MANIA_CHECK, &steps::MANIA_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mood.bipolar-one-without-stabiliser",
        title: prose!("Bipolar I without a mood stabiliser or antipsychotic on the list"),
        when: all_of(&[BIPOLAR_TYPE.is(BipolarType::TYPE_1), MEDICINES.not_in_class(&MOOD_STABILISERS)]),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Have the treating psychiatrist decide on protection against mania before booking."),
        why: prose!("In studies of bipolar depression a switch was rare under a mood stabiliser."),
        limits: prose!(
            "Lithium, valproate, lamotrigine, carbamazepine, oxcarbazepine and any antipsychotic count, at any dose; prochlorperazine and droperidol, given for nausea, do not. Only a list that says there is no other medicine can show that none is taken."
        ),
        citations: &[
            cite(&sources::BIPOLAR_DIAZGRANADOS),
            cite(&sources::BIPOLAR_ALLOWED_CLINICS),
            cite(&sources::BIPOLAR_EXCLUDED_REG_TRIALS),
        ],
        positions: &[],
        steps: &[&steps::PSYCHIATRIST_STATEMENT, &steps::MANIA_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mood.bipolar",
        title: prose!("Bipolar disorder, or an episode of mania, hypomania or mixed state at any time"),
        when: MANIA.includes_any_of(&[Mania::BIPOLAR, Mania::EPISODE]),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the treating psychiatrist's agreement; agree on early signs of mania and whom to call."),
        why: prose!(
            "A switch to mania is possible; in studies of bipolar depression it was rare under a mood stabiliser."
        ),
        limits: prose!(
            "Bipolar I without a mood stabiliser or antipsychotic has a rule of its own. Leaflet text for nasal esketamine applied to infusion and to use at home."
        ),
        citations: &[
            cite(&sources::BIPOLAR_ALLOWED_CLINICS),
            cite(&sources::BIPOLAR_DIAZGRANADOS),
            cite(&sources::BIPOLAR_EXCLUDED_REG_TRIALS),
            cite(&sources::SPR_EU_BIPOLAR_MANIA),
        ],
        positions: &[
            Position {
                says: prose!("Several trials and clinics admit the depressed phase, one programme at home too."),
                citations: &[
                    cite(&sources::BIPOLAR_ALLOWED_TRIALS),
                    cite(&sources::BIPOLAR_ALLOWED_CLINICS),
                    cite(&sources::BIPOLAR_ALLOWED_JOURNEY_HOME),
                ],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "Registration trials and VA guidance exclude bipolar disorder, some only type I or any mania."
                ),
                citations: &[
                    cite(&sources::BIPOLAR_EXCLUDED_REG_TRIALS),
                    cite(&sources::BIPOLAR_EXCLUDED_VA),
                    cite(&sources::BIPOLAR_I_NCT06597695),
                    cite(&sources::MANIA_LIFETIME_NCT06795659),
                ],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::PSYCHIATRIST_STATEMENT, &steps::MANIA_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mood.little-sleep-much-energy",
        title: prose!("Days of much less sleep yet full of energy in the last month, noticed by others"),
        when: MANIA.includes(Mania::LITTLE_SLEEP),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Examine for mania, hypomania or a mixed state before booking, above all with known bipolar disorder."
        ),
        why: prose!(
            "Bipolar disorder is missed in about one of six people with depression, and this is its first sign."
        ),
        limits: prose!(
            "A plain question beside the scale of mania, which has a rule of its own; stimulants, steroids and night work may explain it. That it raises a level is our reading."
        ),
        citations: &[
            cite(&sources::PRACTICE),
            cite(&sources::BIPOLAR_MISSED_16),
            cite(&sources::MANIA_CURRENT),
            cite(&sources::YMRS_ELEKTD),
        ],
        positions: &[],
        steps: &[&steps::MANIA_CHECK],
        review_due: "2027-05-21",
    },
];
