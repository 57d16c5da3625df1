//! Reading a whole intake: every answer singly, so that a bad one never costs the others.
//! It never fails as a whole and never loses what was given.
//! Read next: `value.rs`, then `pairs.rs`.

use super::answer::{Answer, Missing, Values};
use super::date::read_date;
use super::given::{Change, Given, GivenChange, GivenContext, Plain};
use super::medicine::{Entry, Recognise};
use super::pairs::{Measures, refuse_impossible_measures, refuse_swapped_pressures};
use super::problem::{Code, Problem, did_you_mean};
use super::question::Question;
use super::trial::Trial;
use super::value::read_value;
use super::words::answer_words;
use crate::order::{Gather, sort_long};

/// The questions that are read, as the pack gives them.
#[derive(Debug)]
pub struct Tables {
    /// Every question, in the order asked.
    pub rows: Vec<Row>,
    /// Pairs of a top and a bottom number.
    pub pressures: &'static [(&'static Question, &'static Question)],
    /// Pairs of weight and height, with the indexes that are possible.
    pub measures: &'static [Measures],
    /// Reads typed text as medicines.
    pub recognise: Recognise,
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
    /// Whether it is asked in this setting and country.
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
        answers: tables.rows.iter().map(|_| Answer::SILENCE).gather(),
        changes: Vec::new(),
        context: given.context,
        problems: Vec::new(),
    };
    let mut seen: Vec<Option<Plain>> = tables.rows.iter().map(|_| None).gather();
    for answer in given.answers {
        read_answer(tables, &mut intake, &mut seen, &answer.id, answer.value);
    }
    refuse_swapped_pressures(tables, &mut intake);
    refuse_impossible_measures(tables, &mut intake);
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
        let expected = "a question that this program's setting and country ask";
        intake.problems.push(Problem::new(Code::QuestionNotInSetting, path.clone(), expected, None));
    }
    *slot = read_value(row.question, &value, &path, intake.today, tables.recognise, &mut intake.problems);
    *earlier = Some(value);
}

fn unknown_question(tables: &Tables, path: String, id: &str, value: &Plain) -> Problem {
    let known: Vec<&str> = tables.rows.iter().map(|row| row.question.id).gather();
    Problem::new(Code::QuestionUnknown, path, "the id of a question of this pack", value.excerpt())
        .suggesting(did_you_mean(id, &known))
}

fn mark_stale(tables: &Tables, intake: &mut Intake) {
    let mut problems = Vec::new();
    for (part, on) in &intake.context.answered_on {
        let path = format!("context.answeredOn.{part}");
        let parts: Vec<&str> = tables.rows.iter().map(|row| row.part).gather();
        if !parts.contains(&part.as_str()) {
            let problem =
                Problem::new(Code::UnknownKey, path.clone(), "the id of a part of the intake", Some(part.clone()));
            problems.push(problem.suggesting(did_you_mean(part, &parts)));
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
    let mut last: Vec<Option<(usize, Answer)>> = tables.rows.iter().map(|_| None).gather();
    for (n, change) in changes.into_iter().enumerate().skip(too_many) {
        let path = format!("changes[{n}]");
        let Some(place) = tables.place(&change.question) else {
            intake.problems.push(unknown_question(tables, format!("{path}.question"), &change.question, &change.to));
            continue;
        };
        let Some(row) = tables.rows.get(place) else {
            continue;
        };
        let mut side = |value: &Plain, side: &str| {
            let path = format!("{path}.{side}");
            read_value(row.question, value, &path, intake.today, tables.recognise, &mut intake.problems)
        };
        let (from, to) = (side(&change.from, "from"), side(&change.to, "to"));
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
    if let (Ok(Values::Trials { trials: left, open, .. }), Ok(Values::Trials { trials: right, open: other, .. })) =
        (left, right)
    {
        let count = |list: &[Trial], one: &Trial| list.iter().filter(|trial| *trial == one).count();
        let same = left.len() == right.len() && left.iter().all(|trial| count(left, trial) == count(right, trial));
        return open == other && same;
    }
    let (Ok(Values::Entries { entries: left, open }), Ok(Values::Entries { entries: right, open: other })) =
        (left, right)
    else {
        return left == right;
    };
    let sorted = |entries: &[Entry]| {
        let said = |entry: &Entry| {
            let names: Vec<&str> = entry.candidates.iter().map(|candidate| candidate.name.as_str()).gather();
            format!("{}: {}", entry.typed, names.join(", "))
        };
        let mut said: Vec<String> = entries.iter().map(said).gather();
        sort_long(&mut said, PartialOrd::lt);
        said
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

#[cfg(test)]
mod tests {
    use super::super::given::GivenAnswer;
    use super::super::question::{Domain, Kind, Risk, Unsure};
    use super::super::unit::Unit;
    use super::*;

    const TODAY: i64 = 20_778;
    static SOON: Question = yes_no("soon");
    static LATE: Question = yes_no("late");
    static TOP: Question = pressure("top", 60, 300);
    static BOTTOM: Question = pressure("bottom", 30, 200);

    static WEIGHT: Question = measure("weight", Unit::TenthsOfKg, 200, 4_000);
    static HEIGHT: Question = measure("height", Unit::Millimetres, 1_000, 2_500);

    static PAIRS: &[(&Question, &Question)] = &[(&TOP, &BOTTOM)];
    static MEASURES: &[Measures] =
        &[Measures { weight: &WEIGHT, height: &HEIGHT, possible: Domain { low: 120, high: 800 } }];

    const fn yes_no(id: &'static str) -> Question {
        Question { id, name: "a question", kind: Kind::YesNo, risk: Risk::Up, unsure: Unsure::Missing }
    }

    const fn pressure(id: &'static str, low: i64, high: i64) -> Question {
        let kind = Kind::Number(Unit::MmHg, Domain { low, high });
        Question { id, name: "a pressure", kind, risk: Risk::Up, unsure: Unsure::Missing }
    }

    const fn measure(id: &'static str, unit: Unit, low: i64, high: i64) -> Question {
        let kind = Kind::Number(unit, Domain { low, high });
        Question { id, name: "a measure", kind, risk: Risk::Unordered("for the test"), unsure: Unsure::Missing }
    }

    fn tables() -> Tables {
        let row = |question, part, keeps, asked_here| Row { question, part, keeps, asked_here };
        let rows = vec![
            row(&SOON, "now", 30, true),
            row(&LATE, "ever", 92, true),
            row(&TOP, "ever", 30, true),
            row(&BOTTOM, "ever", 30, false),
            row(&WEIGHT, "ever", 92, true),
            row(&HEIGHT, "ever", 92, true),
        ];
        Tables { rows, pressures: PAIRS, measures: MEASURES, recognise: |_| Vec::new() }
    }

    fn text(text: &str) -> Plain {
        Plain::Text(text.to_owned())
    }

    fn given(answers: &[(&str, Plain)]) -> Given {
        let answers = answers.iter().map(|(id, value)| GivenAnswer { id: (*id).to_owned(), value: value.clone() });
        Given { answers: answers.collect(), ..Given::default() }
    }

    fn codes(intake: &Intake) -> Vec<Code> {
        intake.problems.iter().map(|problem| problem.code).collect()
    }

    fn reply<'i>(intake: &'i Intake, id: &str) -> &'i Result<Values, Missing> {
        &intake.answers[tables().place(id).unwrap()].reply
    }

    #[test]
    fn a_bad_answer_costs_the_others_nothing() {
        let answers = [("soon", Plain::Boolean), ("latte", text("yes")), ("late", text("yes"))];
        let intake = read(&tables(), given(&answers), TODAY);
        assert_eq!(codes(&intake), [Code::AnswerBoolean, Code::QuestionUnknown]);
        assert_eq!(intake.problems[1].suggestion.as_deref(), Some("late"));
        assert_eq!((reply(&intake, "soon"), reply(&intake, "late")), (&Err(Missing::Unreadable), &Ok(Values::Yes)));
    }

    #[test]
    fn a_question_given_twice_is_read_only_when_both_say_the_same_in_any_order() {
        let (yes, no) = (|| ("late", text("yes")), || ("late", text("no")));
        for answers in [vec![yes(), no()], vec![no(), yes()], vec![yes(), no(), yes()], vec![no(), yes(), yes()]] {
            let intake = read(&tables(), given(&answers), TODAY);
            assert_eq!(reply(&intake, "late"), &Err(Missing::Unreadable), "{answers:?}");
            assert!(codes(&intake).contains(&Code::AnswerGivenTwice));
        }
        let same = read(&tables(), given(&[yes(), yes(), yes()]), TODAY);
        assert_eq!((reply(&same, "late"), same.problems.len()), (&Ok(Values::Yes), 0));
    }

    #[test]
    fn a_question_of_another_setting_is_read_and_named() {
        let intake = read(&tables(), given(&[("bottom", Plain::Integer(80))]), TODAY);
        assert_eq!(codes(&intake), [Code::QuestionNotInSetting]);
        assert!(reply(&intake, "bottom").is_ok());
    }

    #[test]
    fn a_top_number_that_is_not_above_the_bottom_number_makes_both_unreadable() {
        for (top, bottom, suggestion) in [(80, 120, Some("120/80")), (100, 100, None)] {
            let pair = [("top", Plain::Integer(top)), ("bottom", Plain::Integer(bottom))];
            let intake = read(&tables(), given(&pair), TODAY);
            let problem = intake.problems.last().unwrap();
            assert_eq!((problem.code, problem.suggestion.as_deref()), (Code::BloodPressureSwapped, suggestion));
            assert_eq!(reply(&intake, "top"), &Err(Missing::Unreadable));
            assert_eq!(reply(&intake, "bottom"), &Err(Missing::Unreadable));
            assert_eq!(intake.answers[2].typed.as_deref(), Some(top.to_string().as_str()));
        }
        let right = read(&tables(), given(&[("top", Plain::Integer(121)), ("bottom", Plain::Integer(120))]), TODAY);
        assert!(reply(&right, "top").is_ok() && reply(&right, "bottom").is_ok());
    }

    #[test]
    fn a_weight_that_is_impossible_for_the_height_makes_both_unreadable() {
        let table = [
            ("324 kg", "200 cm", "81.0", Some("weight 324 lb")),
            ("175 kg", "100 cm", "175.0", Some("weight 175 lb")),
            ("390 kg", "118 cm", "280.0", None),
            ("220 kg", "105 cm", "199.5", Some("weight 105.0 kg, height 220.0 cm")),
            ("47.9 kg", "200 cm", "11.9", None),
        ];
        for (weight, height, index, suggestion) in table {
            let intake = read(&tables(), given(&[("weight", text(weight)), ("height", text(height))]), TODAY);
            let [problem] = intake.problems.as_slice() else { panic!("{:?}", intake.problems) };
            assert_eq!((problem.code, problem.path.as_str()), (Code::BodyMassImpossible, "answers.weight"));
            assert!(problem.given.as_deref().unwrap().ends_with(&format!("an index of {index}")), "{problem:?}");
            assert_eq!(problem.suggestion.as_deref(), suggestion, "{weight} at {height}");
            assert_eq!(reply(&intake, "weight"), &Err(Missing::Unreadable));
            assert_eq!(reply(&intake, "height"), &Err(Missing::Unreadable));
        }
        for (weight, height) in [("48 kg", "200 cm"), ("320 kg", "200 cm"), ("70 kg", "")] {
            let intake = read(&tables(), given(&[("weight", text(weight)), ("height", text(height))]), TODAY);
            assert!(intake.problems.is_empty() && reply(&intake, "weight").is_ok(), "{weight} at {height}");
        }
    }

    fn stale_after(part: &str, on: &[&str]) -> Vec<bool> {
        let context = GivenContext {
            answered_on: on.iter().map(|on| (part.to_owned(), (*on).to_owned())).collect(),
            ..GivenContext::default()
        };
        let intake = read(&tables(), Given { context, ..Given::default() }, TODAY);
        intake.answers.iter().take(4).map(|answer| answer.stale).collect()
    }

    #[test]
    fn an_answer_keeps_to_the_last_day_of_its_window() {
        let ago = |days: i64| super::super::date::date_text(TODAY - days);
        assert_eq!(stale_after("now", &[&ago(30)]), [false; 4]);
        assert_eq!(stale_after("now", &[&ago(31)]), [true, false, false, false]);
        assert_eq!(stale_after("ever", &[&ago(30)]), [false; 4]);
        assert_eq!(stale_after("ever", &[&ago(31)]), [false, false, true, true]);
        assert_eq!(stale_after("ever", &[&ago(92)]), [false, false, true, true]);
        assert_eq!(stale_after("ever", &[&ago(93)]), [false, true, true, true]);
    }

    #[test]
    fn a_part_without_a_readable_day_may_be_of_any_age_and_of_two_days_the_older_counts() {
        for on in ["", "soon", "2026-11-22", "2026"] {
            assert_eq!(stale_after("now", &[on]), [true, false, false, false], "{on}");
        }
        let (fresh, old) = ("2026-11-21", "2020-01-01");
        assert_eq!(stale_after("now", &[fresh, old]), stale_after("now", &[old, fresh]));
        assert_eq!(stale_after("now", &[fresh, old]), [true, false, false, false]);
        assert_eq!(stale_after("now", &[fresh]), [false; 4]);
        assert_eq!(stale_after("nowhere", &[old]), [false; 4]);
    }

    fn changed(to: &str, n: usize) -> Intake {
        let change = GivenChange { question: "late".to_owned(), from: text("yes"), to: text(to) };
        let changes = vec![change; n];
        read(&tables(), Given { changes, ..given(&[("late", text("no"))]) }, TODAY)
    }

    #[test]
    fn only_the_latest_two_hundred_changes_are_read() {
        assert_eq!(changed("no", 300).changes.len(), MOST_CHANGES);
        assert_eq!(codes(&changed("no", 300)), [Code::ChangesTooMany]);
        assert_eq!(codes(&changed("no", 200)), []);
        let change = changed("no", 1).changes.remove(0);
        assert_eq!((change.place, change.from.reply), (1, Ok(Values::Yes)));
        assert_eq!((change.from_text.as_str(), change.to_text.as_str()), ("yes", "no"));
    }

    #[test]
    fn the_last_change_leads_to_the_present_answer() {
        assert_eq!(codes(&changed("yes", 1)), [Code::ChangeNotPresentAnswer]);
        let strange = GivenChange { question: "lade".to_owned(), from: text("yes"), to: text("no") };
        let intake = read(&tables(), Given { changes: vec![strange], ..Given::default() }, TODAY);
        assert_eq!(codes(&intake), [Code::QuestionUnknown]);
        assert_eq!(intake.problems[0].path, "changes[0].question");
    }

    #[test]
    fn a_question_that_is_not_shown_says_who_decided_it_why_and_when() {
        let row = |question: &str, on: &str| super::super::given::GivenNotShown {
            question: question.to_owned(),
            by: "Dr. Marsh".to_owned(),
            reason: "asked at the desk".to_owned(),
            on: on.to_owned(),
        };
        let context = GivenContext {
            not_shown: vec![row("late", "2026-11-01"), row("late", "soon"), row("latte", "2026-11-01")],
            ..GivenContext::default()
        };
        let intake = read(&tables(), Given { context, ..Given::default() }, TODAY);
        let found: Vec<(Code, &str)> =
            intake.problems.iter().map(|problem| (problem.code, problem.path.as_str())).collect();
        let expected =
            [(Code::WrongType, "context.notShown[1]"), (Code::QuestionUnknown, "context.notShown[2].question")];
        assert_eq!(found, expected);
    }
}
