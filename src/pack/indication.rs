//! What the treatment is sought for, the patient's own goals, and what was tried before.
//! It never calls a trial inadequate because its dose or length is not known.
//! Read next: `practical/mod.rs`.

use super::asked::{Asked, Part, Triggers, ask};
use super::rule::{Contact, Level, Levels, Rule, RuleKind, Setting};
use super::source::{Citation, Followed, Position, cite};
use super::thresholds::{TRIALS_ENOUGH, TRIALS_FEW};
use super::treatments::{ADEQUATE_TRIALS, OTHER_TREATMENTS, POSSIBLE_TRIALS, TRIALS};
use super::{sources, steps};
use crate::intake::{Kind, Question, Risk, Unsure};
use crate::logic::{Condition, OneOf, all_of, options};

options! {
    /// What the treatment is mainly sought for.
    pub(crate) Indication {
        DEPRESSION = "depression", Unordered, "depression, bipolar depression included";
        DEPRESSION_SUICIDAL = "depression_suicidal", Unordered, "depression with thoughts of suicide that need help soon";
        PTSD = "ptsd", Unordered, "post-traumatic stress";
        ANXIETY = "anxiety", Unordered, "anxiety";
        OCD = "ocd", Unordered, "obsessions or compulsions";
        PAIN = "pain", Unordered, "pain";
        OTHER = "other", Unordered, "none of these";
    }
}
pub(crate) static INDICATION: OneOf<Indication> =
    OneOf::new("indication", prose!("what the treatment is mainly sought for"), Unsure::Missing);

/// The patient's own words; no rule reads them.
pub(crate) static GOALS: Question = Question {
    id: "goals",
    name: prose!("what the patient hopes will be different"),
    kind: Kind::Text,
    risk: Risk::Unordered(prose!("the patient's own words, read by no rule")),
    unsure: Unsure::Missing,
};

const DEPRESSION: Condition = INDICATION.is_any_of(&[Indication::DEPRESSION, Indication::DEPRESSION_SUICIDAL]);
const FEWER_THAN_TWO: Condition = POSSIBLE_TRIALS.below(&TRIALS_FEW);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&INDICATION.question, Part::Mood).triggers(Triggers::Support(&["depression_suicidal"])),
    ask(&TRIALS.0, Part::Mood).when(DEPRESSION).step_if_open(&steps::TREATMENT_RECORDS),
    // Payers in the US ask for them before esketamine; nothing else reads them.
    ask(&OTHER_TREATMENTS.question, Part::Mood)
        .when(DEPRESSION)
        .in_settings(&[Setting::EsketamineClinic])
        .only_in(&["US"]),
    ask(&GOALS, Part::Mood),
];

static SOURCES_ON_TRIALS: &[Citation] = &[
    cite(&sources::SPR_US_TRD_DEFINITION),
    cite(&sources::TRD_DELPHI_TWO_FAILURES),
    cite(&sources::TRD_DELPHI_FOUR_WEEKS),
    cite(&sources::TRD_OXFORD_SIX_WEEKS),
    cite(&sources::TRD_VA_FOUR),
    cite(&sources::TRD_PAYER_TWO_CLASSES),
];
static POSITIONS_ON_TRIALS: &[Position] = &[
    Position {
        says: prose!("At least 2 antidepressants in this episode, each for 6 weeks at an adequate dose."),
        citations: &[cite(&sources::SPR_US_TRD_DEFINITION), cite(&sources::TRD_OXFORD_SIX_WEEKS)],
        followed: Followed::ByThePack,
    },
    Position {
        says: prose!("An expert panel: 2 failures, and 4 weeks are enough."),
        citations: &[cite(&sources::TRD_DELPHI_TWO_FAILURES), cite(&sources::TRD_DELPHI_FOUR_WEEKS)],
        followed: Followed::ShownOnly,
    },
    Position {
        says: prose!("Stricter: 3 classes in a Dutch trial of oral esketamine, 4 trials in a US veterans protocol."),
        citations: &[cite(&sources::TRD_ORAL_NL_THREE), cite(&sources::TRD_VA_FOUR)],
        followed: Followed::ShownOnly,
    },
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "indication.off-label",
        title: prose!("Off-label use of ketamine"),
        when: INDICATION.is_any_of(&[
            Indication::DEPRESSION,
            Indication::DEPRESSION_SUICIDAL,
            Indication::PTSD,
            Indication::ANXIETY,
            Indication::OCD,
            Indication::PAIN,
        ]),
        levels: Levels::infusion_home(Level::Note, Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Say in the consent talk that the use is off-label, and what is and is not known for this condition."
        ),
        why: prose!("No psychiatric disorder is among the labelled uses of ketamine."),
        limits: prose!("How good the evidence is for each condition is left to the consent talk. US position only."),
        citations: &[cite(&sources::FDA23_NOT_APPROVED_PSYCH)],
        positions: &[],
        steps: &[&steps::CONSENT_TALK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "indication.not-depression",
        title: prose!("Esketamine sought for something other than depression"),
        when: INDICATION.is_any_of(&[
            Indication::PTSD,
            Indication::ANXIETY,
            Indication::OCD,
            Indication::PAIN,
            Indication::OTHER,
        ]),
        levels: Levels::esketamine_only(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Decide whether there is a depression within the label, and what else would help this condition."
        ),
        why: prose!(
            "Nasal esketamine is labelled for treatment-resistant depression and for depression with acute suicidality."
        ),
        limits: prose!("Whether the patient takes the oral antidepressant that some labels ask for is another rule."),
        citations: &[
            cite(&sources::SPR_US_IND_TRD),
            cite(&sources::SPR_US_IND_MDSI),
            cite(&sources::SPR_EU_INDICATION),
        ],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
    Rule {
        id: "indication.other",
        title: prose!("Sought for a condition without a usual psychiatric or pain use"),
        when: INDICATION.is(Indication::OTHER),
        levels: Levels::infusion_home(Level::Review, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask what the patient hopes for, and decide whether there is a reason for this treatment."),
        why: prose!("Risk without a known benefit needs a clinician's reason."),
        limits: prose!("Substance use disorders and other conditions under study are not listed one by one."),
        citations: &[cite(&sources::FDA23_NOT_APPROVED_PSYCH)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
    Rule {
        id: "indication.acute-suicidality",
        title: prose!("Sought for depression with thoughts of suicide that need help soon"),
        when: INDICATION.is(Indication::DEPRESSION_SUICIDAL),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Speak with the patient on the day the intake arrives; care now does not wait for a booking."),
        why: prose!("Esketamine was not shown to prevent suicide, and does not remove the need for a hospital."),
        limits: prose!(
            "What was thought, meant or done is asked in the part on safety; this answer alone does not grade it."
        ),
        citations: &[cite(&sources::SPR_US_IND_MDSI), cite(&sources::SPR_US_LIMIT_SUICIDE)],
        positions: &[],
        steps: &[&steps::SAFETY_ASSESSMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "indication.fewer-than-two-trials",
        title: prose!("Fewer than two adequate antidepressant trials in this episode"),
        when: all_of(&[DEPRESSION, FEWER_THAN_TWO]),
        levels: Levels::infusion_home(Level::Review, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Decide whether a further antidepressant comes first, and record the reason."),
        why: prose!("The evidence is for people in whom at least two antidepressants did not work."),
        limits: prose!(
            "The label's definition for nasal esketamine applied to infusion and to use at home. A course of 28 to 41 days is adequate in some sources and is not counted. Minimum doses follow one table (MGH-ATRQ, one transcription); lists differ."
        ),
        citations: SOURCES_ON_TRIALS,
        positions: POSITIONS_ON_TRIALS,
        steps: &[&steps::TREATMENT_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "indication.fewer-than-two-trials-esketamine",
        title: prose!("Fewer than two adequate antidepressant trials in this episode"),
        when: all_of(&[INDICATION.is(Indication::DEPRESSION), FEWER_THAN_TWO]),
        levels: Levels::esketamine_only(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Decide whether a further antidepressant comes first; the label and payers ask for two."),
        why: prose!("The label defines treatment resistance by at least two adequate trials in the present episode."),
        limits: prose!(
            "Not applied to depression with acute suicidality, for which the US label asks no earlier trials. Minimum doses follow one table (MGH-ATRQ, one transcription); lists differ."
        ),
        citations: SOURCES_ON_TRIALS,
        positions: POSITIONS_ON_TRIALS,
        steps: &[&steps::TREATMENT_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "indication.adequacy-unknown",
        title: prose!("Two or more antidepressants tried, adequacy unknown"),
        when: all_of(&[POSSIBLE_TRIALS.at_least(&TRIALS_ENOUGH), ADEQUATE_TRIALS.below(&TRIALS_FEW)]),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain doses and weeks from records or the pharmacy."),
        why: prose!("Memory for doses and weeks is poor; not known is not the same as too little."),
        limits: prose!(
            "It rests on what the patient says not to know; a blank is an open question. In an esketamine clinic it also shows with acute suicidality, where the label asks no earlier trials: there it is for the records only."
        ),
        citations: &[cite(&sources::SPR_US_TRD_DEFINITION), cite(&sources::TRD_PAYER_TWO_CLASSES)],
        positions: &[],
        steps: &[&steps::TREATMENT_RECORDS],
        review_due: "2027-05-21",
    },
];
