//! Earlier treatment of the present depression: courses of antidepressants, and other treatments.
//! It never calls a patient resistant, nor a course too short because its length is not known.
//! Read next: `indication.rs`.

use super::thresholds::{TRIAL_LENGTH, TRIAL_LENGTH_SOME, TRIALS_DOMAIN};
use crate::instruments::minimum_doses;
use crate::intake::{Entry, MinimumDose, Risk, TrialTable, Typed};
use crate::logic::{AnyOf, Calculated, Condition, Count, Courses, DerivedKind, Which, options};
use crate::medicines::recognise_each;
use crate::order::Gather;

static TABLE: TrialTable =
    TrialTable { recognise, enough: TRIAL_LENGTH.threshold.value, nearly: TRIAL_LENGTH_SOME.threshold.value };

/// What the recogniser makes of each name; none where several medicines stand in one, or one that is no antidepressant.
fn recognise(typed: &[&str]) -> Vec<Vec<MinimumDose>> {
    let items: Vec<Typed<'_>> = typed.iter().map(|text| Typed { text, is: None }).gather();
    let doses = |(typed, entries): (&&str, Vec<Entry>)| minimum_doses(typed, &entries);
    typed.iter().zip(recognise_each(&items)).map(doses).gather()
}

pub(crate) static TRIALS: Courses = Courses::new(
    "antidepressant_trials",
    prose!("antidepressants tried: medicine, highest daily dose, weeks, episode, effect"),
    &TABLE,
    prose!("to have tried fewer is outside a label, not a risk"),
);

const NO_RISK: Risk = Risk::Unordered(prose!("to have tried fewer is outside a label, not a risk"));
pub(crate) static ADEQUATE_TRIALS: Calculated<Count> = Calculated::new(
    "adequate_trials",
    prose!("adequate antidepressant trials of this episode without much effect"),
    DerivedKind::Courses { list: &TRIALS.0, which: Which::Adequate },
    TRIALS_DOMAIN,
    NO_RISK,
);
pub(crate) static POSSIBLE_TRIALS: Calculated<Count> = Calculated::new(
    "possible_trials",
    prose!("the same, and those of which the patient does not know dose, weeks, episode or effect"),
    DerivedKind::Courses { list: &TRIALS.0, which: Which::AdequateOrNotKnown },
    TRIALS_DOMAIN,
    NO_RISK,
);
/// Read by a discordance only: the list of medicines against the courses marked as taken now.
pub(crate) static TRIALS_NOW: Calculated<Count> = Calculated::new(
    "antidepressants_now",
    prose!("antidepressants marked as taken now"),
    DerivedKind::Courses { list: &TRIALS.0, which: Which::TakenNow },
    TRIALS_DOMAIN,
    Risk::Unordered(prose!("to take one now is no risk of its own")),
);

options! {
    /// Other treatments of depression, ever.
    pub(crate) OtherTreatments {
        TALK_THERAPY = "talk_therapy", Unordered, "psychotherapy";
        ECT = "ect", Unordered, "ECT";
        TMS = "tms", Unordered, "TMS";
        LITHIUM = "lithium", Unordered, "lithium added to an antidepressant";
        ANTIPSYCHOTIC = "antipsychotic", Unordered, "an antipsychotic added to an antidepressant";
    }
}
pub(crate) static OTHER_TREATMENTS: AnyOf<OtherTreatments> = AnyOf::new(
    "other_treatments",
    prose!("other treatments of depression, ever (ketamine and esketamine are asked on their own)"),
);
pub(crate) const SOME_OTHER_TREATMENT: Condition = OTHER_TREATMENTS.includes_any_of(&[
    OtherTreatments::TALK_THERAPY,
    OtherTreatments::ECT,
    OtherTreatments::TMS,
    OtherTreatments::LITHIUM,
    OtherTreatments::ANTIPSYCHOTIC,
]);
pub(crate) const NO_OTHER_TREATMENT: Condition = OTHER_TREATMENTS.includes_none_of(&[
    OtherTreatments::TALK_THERAPY,
    OtherTreatments::ECT,
    OtherTreatments::TMS,
    OtherTreatments::LITHIUM,
    OtherTreatments::ANTIPSYCHOTIC,
]);
