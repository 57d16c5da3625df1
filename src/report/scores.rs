//! Scores and courses of antidepressants as a report shows them.
//! It never shows a band without its doubt, or a total of the items that happened to be answered.
//! Read next: `../instruments/score.rs`.

use super::screening::{CourseLine, ScoreLine};
use super::withdrawn::said_answer;
use crate::instruments::{Ask, scored};
use crate::intake::{Tally, Values, adequate, adequate_or_not_known};
use crate::logic::Situation;
use crate::order::Gather;
use crate::program::{ActiveProgram, Choice};

/// Every instrument of which an item is asked.
#[must_use]
pub fn scores(program: &ActiveProgram, situation: &Situation<'_>) -> Vec<ScoreLine> {
    let scored =
        program.instruments().iter().filter_map(|chosen| Some((chosen, scored(chosen.instrument, situation)?)));
    scored
        .map(|(chosen, scored)| ScoreLine {
            wording: chosen.wording,
            flagged: scored.flagged.iter().map(|place| said_answer(situation, *place)).gather(),
            scored,
        })
        .gather()
}

/// The instruments that the program leaves out.
#[must_use]
pub fn not_covered(program: &ActiveProgram) -> Vec<&'static str> {
    let left_out = program.instruments().iter().filter(|chosen| chosen.asked == Choice::LeftOut);
    left_out.filter(|chosen| chosen.instrument.ask != Ask::Always).map(|chosen| chosen.instrument.id).gather()
}

/// The courses that were named, and how many of this episode were adequate without much effect.
#[must_use]
pub fn courses(program: &ActiveProgram, situation: &Situation<'_>) -> (Vec<CourseLine>, Option<Tally>) {
    let (mut lines, mut count) = (Vec::new(), None);
    for place in 0..program.asked().len() {
        if let Some((Values::Trials { table, trials, open }, _)) = situation.values(place) {
            let most = if open.is_some() { None } else { Some(adequate_or_not_known(trials, table).high) };
            count = most.map(|high| Tally { low: adequate(trials, table).low, high });
            for trial in trials {
                let (adequacy, reasons) = (trial.adequacy(table), trial.reasons(table));
                lines.push(CourseLine { adequacy, reasons, trial: trial.clone() });
            }
        }
    }
    (lines, count)
}
