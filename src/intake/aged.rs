//! The same answers with other windows: what a part's date makes stale when answers keep longer or shorter.
//! It never changes a value, only whether what it settled as "not" is open again.
//! Read next: `read.rs`.

use super::answer::Answer;
use super::date::read_date;
use super::read::{Intake, Tables};

/// The answers of an intake, as stale as the windows of these tables make them.
#[must_use]
pub fn aged(tables: &Tables, intake: &Intake) -> Vec<Answer> {
    let mut answers = intake.answers.clone();
    for (row, answer) in tables.rows.iter().zip(answers.iter_mut()) {
        let dates = intake.context.answered_on.iter().filter(|(part, _)| part == row.part);
        answer.stale = dates.into_iter().any(|(_, on)| {
            let day = read_date(on).filter(|days| days.last <= intake.today).map(|days| days.first);
            day.is_none_or(|day| row.keeps < intake.today.saturating_sub(day))
        });
    }
    answers
}
