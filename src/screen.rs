//! THE MAIN PATH: a read intake and an active program become a screening.
//! It never reads text, never knows a question by name and never approves anybody.
//! Read next: `logic/verdict.rs`, then `pack/cardiovascular/heart.rs`, then `report/screening.rs`.

use crate::intake::Intake;
use crate::logic::{Situation, Verdict, trace};
use crate::order::Gather;
use crate::pack::Level;
use crate::program::ActiveProgram;
use crate::report::{self, Judged, Screening};

/// Screens one intake: judges every rule of the program's setting, then says what that means and why.
///
/// Total: any read intake gives a screening. The lowest outcome is still "a clinician reviews this intake".
#[must_use]
pub fn screen(program: &ActiveProgram, intake: &Intake) -> Screening {
    // 1. Which questions have a value, are missing, or are not asked.
    let situation = Situation::new(program.frame(), &intake.answers, intake.today);

    // 2. Every rule on its own: met, not met, or unknown, with the tree that ran.
    let judged: Vec<Judged> = program
        .rules()
        .iter()
        .map(|(rule, level)| Judged { rule, level: *level, trace: trace(&rule.when, &situation) })
        .gather();

    // 3. Worst wins: what is settled, and what is still possible.
    let settled = highest(&judged, |verdict| verdict == Verdict::Met);
    let possible = highest(&judged, |verdict| verdict != Verdict::NotMet);

    // 4. What was found and why, what is open, and what would settle it.
    let findings = report::findings(&judged, &situation);
    let open_rules = report::open_rules(&judged, settled, &situation);
    let open_questions = report::open_questions(program, &open_rules, &situation, intake);
    let settling_set = report::settling_set(&open_rules, &situation, intake);
    let ask_first = report::ask_first(&settling_set, &open_questions);

    // 5. Whether the clinic may serve the patient there at all, and what its own adjustments changed.
    let administrative = report::administrative(program, &situation, intake);
    let effects = report::effects(program, intake, &judged);

    // 6. What does not fit together, what was changed, and what the clinic completes.
    let discordances = report::discordances(program, &situation);
    let withdrawn = report::withdrawn(program, intake, &judged);
    let steps = report::steps(program, &judged, &withdrawn, &situation);
    let answers = report::said_answers(program, &situation);

    // 6. Scores, and what was tried before.
    let (courses, course_count) = report::courses(program, &situation);

    Screening {
        administrative,
        effects,
        basis: report::basis(&judged, &answers, intake),
        settled,
        possible,
        findings,
        open_rules,
        open_questions,
        settling_set,
        ask_first,
        discordances,
        withdrawn,
        steps,
        answers,
        notices: report::notices(program, intake),
        preparation: report::preparation(program, false),
        scores: report::scores(program, &situation),
        not_covered: report::not_covered(program),
        courses,
        course_count,
        patient: report::patient_view(program, &situation, intake),
    }
}

fn highest(judged: &[Judged], counts: impl Fn(Verdict) -> bool) -> Option<Level> {
    judged.iter().filter(|judged| judged.counts() && counts(judged.trace.verdict())).map(|judged| judged.level).max()
}
