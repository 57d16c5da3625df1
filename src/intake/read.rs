//! Reading a whole intake: every answer singly, so that a bad one never costs the others.
//! It never fails as a whole and never loses what was given.
//! Read next: `value.rs`.

use super::answer::{Answer, Entry, Missing, Values};
use super::date::read_date;
use super::given::{Change, Given, GivenChange, GivenContext, Plain};
use super::problem::{Code, Problem, did_you_mean};
use super::question::Question;
use super::value::read_value;
use super::words::answer_words;

/// The questions that are read, as the pack gives them.
#[derive(Debug)]
pub struct Tables {
    /// Every question, in the order asked.
    pub rows: Vec<Row>,
    /// Pairs of a top and a bottom number.
    pub pressures: &'static [(&'static Question, &'static Question)],
}

/// A question as the tables hold it.
#[derive(Debug)]
pub struct Row {
    /// The question.
    pub question: &'static Question,
    /// Id of the part it stands in.
    pub part: &'static str,
    /// How many days its answer keeps, last day included.
    pub keeps: i64,
    /// Whether this setting asks it.
    pub asked_here: bool,
}

/// What the patient told us, read; made only by `read`.
#[derive(Debug, Clone)]
pub struct Intake {
    /// The day of the evaluation, as days since 1970-01-01.
    pub today: i64,
    /// One answer a question, in the order of the tables.
    pub answers: Vec<Answer>,
    /// Replaced answers, oldest first, at most 200.
    pub changes: Vec<Change>,
    /// How the answers came about.
    pub context: GivenContext,
    /// What could not be read.
    pub problems: Vec<Problem>,
}

/// The most changes that are read.
pub const MOST_CHANGES: usize = 200;

/// Reads an intake; what cannot be read is listed in its problems.
#[must_use]
pub fn read(tables: &Tables, given: Given, today: i64) -> Intake {
    let mut intake = Intake {
        today,
        answers: tables.rows.iter().map(|_| Answer::SILENCE).collect(),
        changes: Vec::new(),
        context: given.context,
        problems: Vec::new(),
    };
    let mut seen: Vec<Option<Plain>> = tables.rows.iter().map(|_| None).collect();
    for answer in given.answers {
        read_answer(tables, &mut intake, &mut seen, &answer.id, answer.value);
    }
    refuse_swapped_pressures(tables, &mut intake);
    mark_stale(tables, &mut intake);
    read_changes(tables, &mut intake, given.changes);
    check_context(tables, &mut intake);
    intake
}

fn read_answer(tables: &Tables, intake: &mut Intake, seen: &mut [Option<Plain>], id: &str, value: Plain) {
    let path = format!("answers.{id}");
    let Some(place) = tables.place(id) else {
        intake.problems.push(unknown_question(tables, path, id, &value));
        return;
    };
    let (Some(row), Some(slot), Some(earlier)) =
        (tables.rows.get(place), intake.answers.get_mut(place), seen.get_mut(place))
    else {
        return;
    };
    if let Some(earlier) = earlier {
        if *earlier != value {
            let problem = Problem::new(Code::AnswerGivenTwice, path, "one answer for each question", value.excerpt());
            intake.problems.push(problem);
            *slot = Answer { reply: Err(Missing::Unreadable), typed: value.excerpt(), stale: false };
            // INVARIANT: nothing given later equals this and is read after all, so the order of answers does not matter.
            *earlier = Plain::Refused("given_twice".to_owned());
        }
        return;
    }
    if !row.asked_here && value != Plain::Absent {
        let expected = "a question of this program's setting";
        intake.problems.push(Problem::new(Code::QuestionNotInSetting, path.clone(), expected, None));
    }
    *slot = read_value(row.question, &value, &path, intake.today, &mut intake.problems);
    *earlier = Some(value);
}

fn unknown_question(tables: &Tables, path: String, id: &str, value: &Plain) -> Problem {
    let known = tables.rows.iter().map(|row| row.question.id);
    Problem::new(Code::QuestionUnknown, path, "the id of a question of this pack", value.excerpt())
        .suggesting(did_you_mean(id, known))
}

fn refuse_swapped_pressures(tables: &Tables, intake: &mut Intake) {
    for (top, bottom) in tables.pressures {
        let (Some(top_place), Some(bottom_place)) = (tables.place(top.id), tables.place(bottom.id)) else {
            continue;
        };
        let single = |place: usize| match intake.answers.get(place)?.values()? {
            Values::Interval { low, .. } => Some(*low),
            _ => None,
        };
        let (Some(top_value), Some(bottom_value)) = (single(top_place), single(bottom_place)) else {
            continue;
        };
        if bottom_value < top_value {
            continue;
        }
        let given = Some(format!("{top_value}/{bottom_value}"));
        let suggestion = (top_value < bottom_value).then(|| format!("{bottom_value}/{top_value}"));
        let path = format!("answers.{}", top.id);
        let expected = "a top number above the bottom number";
        let problem = Problem::new(Code::BloodPressureSwapped, path, expected, given);
        intake.problems.push(problem.suggesting(suggestion));
        for (place, value) in [(top_place, top_value), (bottom_place, bottom_value)] {
            if let Some(answer) = intake.answers.get_mut(place) {
                *answer = Answer { reply: Err(Missing::Unreadable), typed: Some(value.to_string()), stale: false };
            }
        }
    }
}

fn mark_stale(tables: &Tables, intake: &mut Intake) {
    let mut problems = Vec::new();
    for (part, on) in &intake.context.answered_on {
        let path = format!("context.answeredOn.{part}");
        let parts = tables.rows.iter().map(|row| row.part);
        if !tables.rows.iter().any(|row| row.part == part) {
            let problem =
                Problem::new(Code::UnknownKey, path.clone(), "the id of a part of the intake", Some(part.clone()));
            problems.push(problem.suggesting(did_you_mean(part, parts)));
        }
        let day = read_date(on).filter(|days| days.last <= intake.today).map(|days| days.first);
        if day.is_none() {
            problems.push(Problem::new(Code::DateUnreadable, path, "a date YYYY-MM-DD up to today", Some(on.clone())));
        }
        for (row, answer) in tables.rows.iter().zip(intake.answers.iter_mut()) {
            if row.part == part {
                // WHY: a part whose date cannot be read may be of any age; of two dates the older counts.
                answer.stale |= day.is_none_or(|day| row.keeps < intake.today.saturating_sub(day));
            }
        }
    }
    intake.problems.append(&mut problems);
}

fn read_changes(tables: &Tables, intake: &mut Intake, changes: Vec<GivenChange>) {
    let too_many = changes.len().saturating_sub(MOST_CHANGES);
    if 0 < too_many {
        let expected = format!("at most {MOST_CHANGES} changes; the oldest {too_many} were not read");
        intake.problems.push(Problem::new(Code::ChangesTooMany, "changes", expected, None));
    }
    let mut last: Vec<Option<(usize, Answer)>> = tables.rows.iter().map(|_| None).collect();
    for (n, change) in changes.into_iter().enumerate().skip(too_many) {
        let path = format!("changes[{n}]");
        let Some(place) = tables.place(&change.question) else {
            intake.problems.push(unknown_question(tables, format!("{path}.question"), &change.question, &change.to));
            continue;
        };
        let Some(row) = tables.rows.get(place) else {
            continue;
        };
        let from = read_value(row.question, &change.from, &format!("{path}.from"), intake.today, &mut intake.problems);
        let to = read_value(row.question, &change.to, &format!("{path}.to"), intake.today, &mut intake.problems);
        let (from_text, to_text) = (spoken(row.question, &from), spoken(row.question, &to));
        if let Some(slot) = last.get_mut(place) {
            *slot = Some((n, to));
        }
        intake.changes.push(Change { place, from, from_text, to_text });
    }
    for (place, item) in last.into_iter().enumerate() {
        let (Some((n, to)), Some(now)) = (item, intake.answers.get(place)) else {
            continue;
        };
        if !says_the_same(&to.reply, &now.reply) {
            let path = format!("changes[{n}].to");
            let expected = "the present answer of the question";
            intake.problems.push(Problem::new(Code::ChangeNotPresentAnswer, path, expected, to.typed));
        }
    }
}

/// Whether two answers say the same, in whatever order they name it.
fn says_the_same(left: &Result<Values, Missing>, right: &Result<Values, Missing>) -> bool {
    let (Ok(Values::Entries { entries: left, open }), Ok(Values::Entries { entries: right, open: other })) =
        (left, right)
    else {
        return left == right;
    };
    let sorted = |entries: &[Entry]| {
        let mut names: Vec<String> = entries.iter().map(|entry| entry.typed.clone()).collect();
        names.sort_unstable();
        names
    };
    open == other && sorted(left) == sorted(right)
}

fn spoken(question: &Question, answer: &Answer) -> String {
    match &answer.reply {
        Ok(values) => answer_words(question, values).join(", "),
        Err(missing) => missing.id().to_owned(),
    }
}

fn check_context(tables: &Tables, intake: &mut Intake) {
    for (n, row) in intake.context.not_shown.iter().enumerate() {
        if tables.place(&row.question).is_none() {
            let path = format!("context.notShown[{n}].question");
            intake.problems.push(unknown_question(tables, path, &row.question, &Plain::Absent));
        }
        if row.by.is_empty() || row.reason.is_empty() || read_date(&row.on).is_none() {
            let path = format!("context.notShown[{n}]");
            let expected = "who decided it, why, and the date YYYY-MM-DD";
            intake.problems.push(Problem::new(Code::WrongType, path, expected, None));
        }
    }
}

impl Tables {
    /// The place of a question in the tables.
    #[must_use]
    pub fn place(&self, id: &str) -> Option<usize> {
        self.rows.iter().position(|row| row.question.id == id)
    }
}

impl Missing {
    /// The stable id, as in a report.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Missing::NotAnswered => "not_answered",
            Missing::Unsure => "unsure",
            Missing::Declined => "declined",
            Missing::DeclinedVisit => "declined_visit",
            Missing::Unreadable => "unreadable",
        }
    }
}
