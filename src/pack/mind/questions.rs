//! What is asked about the mind besides psychosis, mood and suicidality.
//! It never scores capacity: it asks who decides, and whether anybody pushed.
//! Read next: `conditions.rs`.

use crate::intake::{Risk, Unsure};
use crate::logic::{AnyOf, OneOf, When, YesNo, options};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::steps;
use crate::pack::thresholds::SELF_HARM_AGO;

options! {
    /// What a doctor or therapist ever told.
    pub(crate) MindConditions {
        DISSOCIATIVE_IDENTITY = "dissociative_identity", Rank(1), "dissociative identity disorder";
        DISSOCIATIVE = "dissociative", Rank(1), "another dissociative disorder";
        BORDERLINE = "borderline", Rank(1), "borderline or antisocial personality disorder";
        PERSONALITY = "personality", Rank(1), "another personality disorder";
        PTSD = "ptsd", Rank(1), "post-traumatic stress disorder, complex or not";
        COMMON = "common", Rank(1), "OCD, ADHD, autism or panic attacks";
        EATING = "eating", Rank(1), "an eating disorder, or vomiting or laxatives to control weight";
    }
}
pub(crate) static MIND_CONDITIONS: AnyOf<MindConditions> = AnyOf::new(
    "mind_conditions",
    prose!("disorders of dissociation, personality, trauma, eating and others, ever told"),
);

pub(crate) static TRAUMA_CRISIS: YesNo = YesNo::new(
    "trauma_crisis",
    prose!(
        "an emergency visit, a hospital night, or days without caring for themselves because of trauma, in the last 3 months"
    ),
    Risk::Up,
);

options! {
    /// Vomiting or laxatives in the last 3 months.
    pub(crate) Purging {
        NO_PURGING = "no_purging", Rank(1), "not at all";
        LESS_THAN_WEEKLY = "less_than_weekly", Rank(2), "less than once a week";
        WEEKLY = "weekly", Rank(3), "once a week or more, not daily";
        DAILY = "daily", Rank(4), "every day or nearly";
    }
}
pub(crate) static PURGING: OneOf<Purging> =
    OneOf::new("purging", prose!("vomiting or laxatives to control weight, in the last 3 months"), Unsure::Missing);
pub(crate) static EATING_FAINTED: YesNo =
    YesNo::new("eating_fainted", prose!("fainted in the last 3 months, with an eating disorder"), Risk::Up);

options! {
    /// Whether the person can follow and decide freely.
    pub(crate) Deciding {
        DEMENTIA = "dementia", Rank(1), "told dementia";
        DELIRIUM = "delirium", Rank(1), "told a delirium: sudden confusion in an illness, ever";
        MILD = "mild", Rank(1), "told mild cognitive impairment or an intellectual disability";
        CANNOT_DECIDE = "cannot_decide", Rank(1), "cannot follow the form, or cannot decide about treatment";
        DETAINED = "detained", Rank(1), "in hospital or under an order against their will";
        PRESSED = "pressed", Rank(1), "pushed by somebody to apply";
        GUARDIAN = "guardian", Rank(1), "somebody else decides by law, or answers against the person's wish";
        HELPER = "helper", Rank(1), "filled in by a helper, or an interpreter is needed";
    }
}
pub(crate) static DECIDING: AnyOf<Deciding> = AnyOf::new("deciding", prose!("memory, understanding and free decision"));
pub(crate) static DELIRIUM_WHEN: When = When::new("delirium_when", prose!("the most recent delirium"), SELF_HARM_AGO);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&MIND_CONDITIONS.question, Part::Mind),
    ask(&TRAUMA_CRISIS.0, Part::Mind).when(MIND_CONDITIONS.includes(MindConditions::PTSD)),
    ask(&PURGING.question, Part::Mind).when(MIND_CONDITIONS.includes(MindConditions::EATING)),
    ask(&EATING_FAINTED.0, Part::Mind).when(MIND_CONDITIONS.includes(MindConditions::EATING)),
    ask(&DECIDING.question, Part::Mind).step_if_open(&steps::CAPACITY_ASSESSMENT),
    ask(&DELIRIUM_WHEN.0, Part::Mind).when(DECIDING.includes(Deciding::DELIRIUM)),
];
