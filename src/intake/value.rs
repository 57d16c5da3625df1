//! Reading one given value as the answer of one question.
//! It never reads silence, a boolean or a doubt as "no".
//! Read next: `read.rs`.

use super::answer::{Answer, Missing, Values};
use super::date::{Days, read_date};
use super::given::Plain;
use super::list::missing_of;
use super::medicine::Recognise;
use super::number::read_number;
use super::problem::{Code, Problem};
use super::question::{Choice, Domain, Kind, Question, Unsure};
use super::unit::{BareNumber, Unit};
use super::words::{answer_words, expected, suggestion};
use crate::order::Gather;

/// The most entries of a list that are read.
pub const LONGEST_LIST: usize = 500;
/// The most characters of a text that are read.
pub const LONGEST_TEXT: usize = 10_000;

/// Words that no option may have as its id.
pub const RESERVED: &[&str] = &["yes", "no", "unsure", "declined", "declined_visit", "none", "not_asked"];

/// Reads a value; what cannot be read is `Unreadable` and adds a problem.
pub(super) fn read_value(
    question: &Question,
    given: &Plain,
    path: &str,
    today: i64,
    recognise: Recognise,
    problems: &mut Vec<Problem>,
) -> Answer {
    let mut reader = Reader { question, path, today, recognise, problems };
    let reply = reader.reply(given);
    let typed = match (&reply, given) {
        (Err(Missing::Unreadable), _) => given.excerpt(),
        (Ok(values @ Values::Interval { .. }), Plain::Text(text)) if !says_the_same(question, values, text.trim()) => {
            given.excerpt()
        }
        _ => None,
    };
    Answer { reply, typed, stale: false }
}

/// Whether the words of what was read are what was typed, with or without the unit.
fn says_the_same(question: &Question, values: &Values, typed: &str) -> bool {
    answer_words(question, values).iter().any(|words| {
        let bare = words.split(' ').next().unwrap_or(words);
        words == typed || bare == typed
    })
}

pub(super) struct Reader<'a> {
    question: &'a Question,
    pub(super) path: &'a str,
    today: i64,
    pub(super) recognise: Recognise,
    problems: &'a mut Vec<Problem>,
}

pub(super) type Reply = Result<Values, Missing>;

impl Reader<'_> {
    fn reply(&mut self, given: &Plain) -> Reply {
        match given {
            Plain::Absent => Err(Missing::NotAnswered),
            Plain::Text(text) => self.text(text.trim()),
            Plain::Integer(number) => self.integer(*number, given),
            Plain::List(items) => self.list(items),
            Plain::Boolean => self.refuse(Code::AnswerBoolean, given),
            Plain::Object(_) => match self.question.kind {
                Kind::Medicines => self.entries(core::slice::from_ref(given)),
                _ => self.refuse(Code::AnswerWrongType, given),
            },
            Plain::Refused(kind) => self.refuse(refusal_code(kind), given),
        }
    }

    fn text(&mut self, text: &str) -> Reply {
        if text.is_empty() {
            return Err(Missing::NotAnswered);
        }
        if LONGEST_TEXT < text.chars().count() {
            return self.refuse(Code::TextTooLong, &Plain::Text(text.to_owned()));
        }
        match missing_of(text) {
            Some(Missing::Unsure) if self.question.unsure == Unsure::AnOption => {}
            Some(why) => return Err(why),
            None => {}
        }
        let given = Plain::Text(text.to_owned());
        match self.question.kind {
            Kind::YesNo => match text {
                "yes" => Ok(Values::Yes),
                "no" => Ok(Values::No),
                _ => self.refuse(self.word_code(text), &given),
            },
            Kind::OneOf(choices) => match place_of(choices, text) {
                Some(place) => Ok(Values::Choice(place)),
                None => self.refuse(self.word_code(text), &given),
            },
            Kind::AnyOf(_) => self.list(&[given]),
            Kind::Number(unit, domain) => match read_number(text, unit) {
                Ok(number) => self.in_domain(number, unit, domain, &given),
                Err(code) => self.refuse(pressure_code(text, unit).unwrap_or(code), &given),
            },
            Kind::When(bands) => match bands.iter().find(|band| band.id == text) {
                Some(band) => Ok(Values::Interval { low: band.low, high: band.high }),
                None => self.date(text).map(|days| Values::Interval {
                    low: self.today.saturating_sub(days.last),
                    high: self.today.saturating_sub(days.first),
                }),
            },
            Kind::Date => self.date(text).map(|days| Values::Interval { low: days.first, high: days.last }),
            Kind::Medicines => self.entries(&[given]),
            Kind::Trials(table) => self.trials(table, &[given]),
            Kind::Text => Ok(Values::Words(text.to_owned())),
        }
    }

    fn integer(&mut self, number: i64, given: &Plain) -> Reply {
        match self.question.kind {
            Kind::Number(unit, domain) => match unit.bare_number() {
                BareNumber::Clear => self.in_domain(number.saturating_mul(unit.scale()), unit, domain, given),
                BareNumber::NeedsUnit => self.refuse(Code::AnswerUnitMissing, given),
            },
            Kind::Date | Kind::When(_) => self.text(&number.to_string()),
            _ => self.refuse(Code::AnswerWrongType, given),
        }
    }

    fn in_domain(&mut self, number: i64, unit: Unit, domain: Domain, given: &Plain) -> Reply {
        if domain.low <= number && number <= domain.high {
            return Ok(Values::Interval { low: number, high: number });
        }
        if unit == Unit::MmHg && has_no_unit(given) {
            if (8..=40).contains(&number) {
                return self.refuse(Code::BloodPressureKpaLike, given);
            }
            if two_pressures(number).is_some() {
                return self.refuse(Code::BloodPressureInOneNumber, given);
            }
        }
        self.refuse(Code::AnswerOutOfDomain, given)
    }

    fn date(&mut self, text: &str) -> Result<Days, Missing> {
        let given = Plain::Text(text.to_owned());
        match read_date(text) {
            Some(days) if days.first <= self.today => Ok(Days { first: days.first, last: days.last.min(self.today) }),
            Some(_) => Err(self.refuse(Code::DateInFuture, &given).err().unwrap_or(Missing::Unreadable)),
            None => Err(self.refuse(Code::DateUnreadable, &given).err().unwrap_or(Missing::Unreadable)),
        }
    }

    fn list(&mut self, items: &[Plain]) -> Reply {
        match self.question.kind {
            Kind::AnyOf(choices) => self.options(choices, items),
            Kind::Medicines => self.entries(items),
            Kind::Trials(table) => self.trials(table, items),
            _ => match items {
                [] => Err(Missing::NotAnswered),
                _ => self.refuse(Code::AnswerWrongType, &Plain::List(items.to_vec())),
            },
        }
    }

    pub(super) fn word_code(&self, word: &str) -> Code {
        if RESERVED.contains(&word) { Code::AnswerReservedWord } else { Code::AnswerUnknownOption }
    }

    fn refuse(&mut self, code: Code, given: &Plain) -> Reply {
        let problem = Problem::new(code, self.path, expected(code, self.question), given.excerpt());
        self.problems.push(problem.suggesting(suggestion(code, self.question, given)));
        Err(Missing::Unreadable)
    }

    pub(super) fn refuse_item(&mut self, code: Code, n: usize, item: &Plain) -> Missing {
        let problem = Problem::new(code, format!("{}[{n}]", self.path), expected(code, self.question), item.excerpt());
        self.problems.push(problem.suggesting(suggestion(code, self.question, item)));
        Missing::Unreadable
    }

    pub(super) fn refuse_item_at(&mut self, path: String, code: Code, given: Option<String>) {
        self.problems.push(Problem::new(code, path, expected(code, self.question), given));
    }
}

pub(super) fn place_of(choices: &[Choice], id: &str) -> Option<u8> {
    choices.iter().position(|choice| choice.id == id).and_then(|place| u8::try_from(place).ok())
}

fn has_no_unit(given: &Plain) -> bool {
    match given {
        Plain::Integer(_) => true,
        Plain::Text(text) => text.trim().bytes().all(|byte| byte.is_ascii_digit()),
        _ => false,
    }
}

/// The code of a problem for a kind of value that the snapshot refused.
pub(crate) fn refusal_code(kind: &str) -> Code {
    match kind {
        "integer_too_large" | "bigint" => Code::IntegerTooLarge,
        "text_too_long" => Code::TextTooLong,
        "too_many_values" => Code::TooManyValues,
        "not_a_whole_number" => Code::AnswerWrongType,
        _ => Code::NotPlainData,
    }
}

/// Whether a text holds two pressures, such as "120/80" or "120 80".
fn pressure_code(text: &str, unit: Unit) -> Option<Code> {
    let halves: Vec<&str> = text.split(['/', ' ', '-']).filter(|half| !half.is_empty()).gather();
    let two = matches!(halves.as_slice(), [top, bottom] if [top, bottom].iter().all(|half| half.bytes().all(|byte| byte.is_ascii_digit())));
    (unit == Unit::MmHg && two).then_some(Code::BloodPressureInOneNumber)
}

/// Splits a number such as 12080 into a plausible top and bottom number.
pub(super) fn two_pressures(number: i64) -> Option<(i64, i64)> {
    [100, 1000].into_iter().find_map(|tens| {
        let (top, bottom) = (number.div_euclid(tens), number.rem_euclid(tens));
        ((60..=300).contains(&top) && (30..=200).contains(&bottom) && bottom < top).then_some((top, bottom))
    })
}

#[cfg(test)]
mod tests {
    use super::super::medicine::{Entry, How, Often, Status, Typed};
    use super::super::question::{Band, OptionRisk, OptionSet, Risk};
    use super::*;
    use Code::*;

    const TODAY: i64 = 20_778;
    const NOTHING: &[Choice] = &[];
    static CHOICES: &[Choice] = &[choice("left"), choice("right_side")];
    static BANDS: &[Band] = &[
        Band { id: "recent", name: "recent", low: 0, high: 42 },
        Band { id: "longer", name: "longer", low: 43, high: 36_600 },
    ];
    static MMHG: Kind = Kind::Number(Unit::MmHg, Domain { low: 60, high: 300 });

    const fn choice(id: &'static str) -> Choice {
        Choice { id, name: "an option", risk: OptionRisk::Rank(1), may_be: OptionSet::EMPTY }
    }

    fn unread(typed: &str) -> Entry {
        Entry {
            typed: typed.to_owned(),
            status: Status::Unrecognised,
            how: How::NotFound,
            candidates: Vec::new(),
            dose: None,
            often: Often::NotSaid,
            confirmed: false,
        }
    }

    fn nothing_known(typed: &[Typed<'_>]) -> Vec<Entry> {
        typed.iter().map(|typed| unread(typed.text)).collect()
    }

    fn read(kind: Kind, unsure: Unsure, given: Plain) -> (Reply, Vec<Problem>) {
        let question = Question { id: "question", name: "a question", kind, risk: Risk::Up, unsure };
        let mut problems = Vec::new();
        let answer = read_value(&question, &given, "answers.question", TODAY, nothing_known, &mut problems);
        (answer.reply, problems)
    }

    fn reply(kind: Kind, given: Plain) -> Reply {
        read(kind, Unsure::Missing, given).0
    }

    /// The code, the path and the suggestion of the one problem.
    fn problem(kind: Kind, given: Plain) -> (Code, String, Option<String>) {
        let (reply, problems) = read(kind, Unsure::Missing, given);
        let [problem] = problems.as_slice() else { panic!("{problems:?}, read as {reply:?}") };
        (problem.code, problem.path.clone(), problem.suggestion.clone())
    }

    fn text(text: &str) -> Plain {
        Plain::Text(text.to_owned())
    }

    fn texts(items: &[&str]) -> Plain {
        Plain::List(items.iter().map(|item| text(item)).collect())
    }

    fn list(stated: &[u8], open: Option<Missing>) -> Reply {
        Ok(Values::List { stated: stated.iter().fold(OptionSet::EMPTY, |set, place| set.with(*place)), open })
    }

    fn interval(low: i64, high: i64) -> Reply {
        Ok(Values::Interval { low, high })
    }

    fn kinds() -> [Kind; 8] {
        [
            Kind::YesNo,
            Kind::OneOf(CHOICES),
            Kind::AnyOf(CHOICES),
            Kind::Number(Unit::MmHg, Domain { low: 60, high: 300 }),
            Kind::When(BANDS),
            Kind::Date,
            Kind::Medicines,
            Kind::Text,
        ]
    }

    #[test]
    fn silence_is_no_answer_of_any_kind_of_question_and_no_problem() {
        for silence in [Plain::Absent, text(""), text(" \u{a0} "), Plain::List(vec![])] {
            for kind in kinds() {
                let (reply, problems) = read(kind, Unsure::Missing, silence.clone());
                assert_eq!((reply, problems.len()), (Err(Missing::NotAnswered), 0), "{silence:?}");
            }
        }
    }

    #[test]
    fn a_missing_word_is_missing_for_every_kind_of_question() {
        let words = [
            ("unsure", Missing::Unsure),
            ("declined", Missing::Declined),
            (" declined_visit ", Missing::DeclinedVisit),
        ];
        for (word, missing) in words {
            for kind in kinds() {
                assert_eq!(read(kind, Unsure::Missing, text(word)), (Err(missing), vec![]), "{word}");
            }
        }
    }

    #[test]
    fn where_an_option_says_not_sure_the_word_is_refused() {
        let (reply, problems) = read(Kind::OneOf(CHOICES), Unsure::AnOption, text("unsure"));
        assert_eq!(reply, Err(Missing::Unreadable));
        assert_eq!(problems.first().map(|problem| problem.code), Some(AnswerReservedWord));
    }

    #[test]
    fn a_boolean_or_object_or_refused_value_is_unreadable_for_every_kind() {
        let given = [
            (Plain::Boolean, AnswerBoolean),
            (Plain::Object(vec![]), AnswerWrongType),
            (Plain::Refused("cycle".to_owned()), NotPlainData),
            (Plain::Refused("bigint".to_owned()), IntegerTooLarge),
            (Plain::Refused("text_too_long".to_owned()), TextTooLong),
            (text(&"x".repeat(LONGEST_TEXT + 1)), TextTooLong),
        ];
        for (value, code) in given {
            for kind in kinds() {
                let (reply, problems) = read(kind, Unsure::Missing, value.clone());
                assert_eq!(reply, Err(Missing::Unreadable));
                assert_eq!(problems.iter().map(|problem| problem.code).collect::<Vec<_>>(), [code]);
            }
        }
        let (_, problems) = read(Kind::YesNo, Unsure::Missing, Plain::Boolean);
        assert!(problems.iter().all(|problem| problem.expected.contains("an unticked checkbox is silence")));
    }

    #[test]
    fn yes_and_no_are_the_only_words_of_a_yes_no_question() {
        assert_eq!(reply(Kind::YesNo, text(" yes ")), Ok(Values::Yes));
        assert_eq!(reply(Kind::YesNo, text("no")), Ok(Values::No));
        let slips = [
            ("YES", AnswerUnknownOption, Some("yes")),
            ("none", AnswerReservedWord, None),
            ("1", AnswerUnknownOption, None),
        ];
        for (word, code, meant) in slips {
            let (found, _, suggestion) = problem(Kind::YesNo, text(word));
            assert_eq!(found, code, "{word}");
            assert!(meant.is_none() || suggestion.as_deref() == meant, "{word}: {suggestion:?}");
        }
        assert_eq!(problem(Kind::YesNo, Plain::Integer(1)).0, AnswerWrongType);
        assert_eq!(problem(Kind::YesNo, texts(&["yes"])).0, AnswerWrongType);
    }

    #[test]
    fn a_misspelt_option_is_unreadable_with_what_may_have_been_meant() {
        assert_eq!(reply(Kind::OneOf(CHOICES), text("left")), Ok(Values::Choice(0)));
        let (code, path, suggestion) = problem(Kind::OneOf(CHOICES), text("Right-Side"));
        assert_eq!(
            (code, path.as_str(), suggestion.as_deref()),
            (AnswerUnknownOption, "answers.question", Some("right_side"))
        );
        assert_eq!(problem(Kind::OneOf(NOTHING), text("left")).2, None);
    }

    #[test]
    fn a_list_is_closed_unless_something_in_it_leaves_it_open() {
        let unreadable = Some(Missing::Unreadable);
        let table = [
            (texts(&["left"]), list(&[0], None), 0),
            (text("left"), list(&[0], None), 0),
            (text("none"), list(&[], None), 0),
            (texts(&["none"]), list(&[], None), 0),
            (texts(&["left", "unsure"]), list(&[0], Some(Missing::Unsure)), 0),
            (texts(&["left", "declined", "unsure"]), list(&[0], Some(Missing::Unsure)), 0),
            (texts(&["left", "left"]), list(&[0], None), 0),
            (texts(&["left", ""]), list(&[0], Some(Missing::NotAnswered)), 0),
            (texts(&["unsure"]), Err(Missing::Unsure), 0),
            (texts(&["none", "unsure"]), Err(Missing::Unsure), 0),
            (texts(&["", " "]), Err(Missing::NotAnswered), 0),
            (texts(&["none", ""]), Err(Missing::NotAnswered), 0),
            (texts(&["unsure", "xyz"]), Err(Missing::Unsure), 1),
            (texts(&["none", "left"]), list(&[0], unreadable), 1),
            (texts(&["left", "lft"]), list(&[0], unreadable), 1),
            (texts(&["xyz"]), Err(Missing::Unreadable), 1),
            (Plain::List(vec![text("left"), Plain::Boolean]), list(&[0], unreadable), 1),
            (Plain::List(vec![text("left"), Plain::Absent]), list(&[0], Some(Missing::NotAnswered)), 0),
        ];
        for (given, expected, n_problems) in table {
            let (reply, problems) = read(Kind::AnyOf(CHOICES), Unsure::Missing, given.clone());
            assert_eq!((&reply, problems.len()), (&expected, n_problems), "{given:?}");
        }
        let (code, path, suggestion) = problem(Kind::AnyOf(CHOICES), texts(&["left", "rigt_side"]));
        assert_eq!((code, path.as_str()), (AnswerUnknownOption, "answers.question[1]"));
        assert_eq!(suggestion.as_deref(), Some("right_side"));
        assert_eq!(problem(Kind::AnyOf(CHOICES), texts(&["none", "left"])).0, AnswerContradictsNone);
    }

    #[test]
    fn a_list_that_is_too_long_stays_open() {
        let many = Plain::List(vec![text("left"); LONGEST_LIST + 1]);
        assert_eq!(reply(Kind::AnyOf(CHOICES), many.clone()), list(&[0], Some(Missing::Unreadable)));
        assert_eq!(problem(Kind::AnyOf(CHOICES), many).0, AnswerListTooLong);
        let just = Plain::List(vec![text("left"); LONGEST_LIST]);
        assert_eq!(reply(Kind::AnyOf(CHOICES), just), list(&[0], None));
    }

    #[test]
    fn a_medicine_list_is_closed_only_by_none() {
        let entry = |name: &str| unread(name);
        let entries = |names: &[&str], open| {
            Ok(Values::Entries { entries: names.iter().map(|name| entry(name)).collect(), open })
        };
        let table = [
            (text("none"), entries(&[], None)),
            (texts(&["a", "none"]), entries(&["a"], None)),
            (texts(&["a"]), entries(&["a"], Some(Missing::NotAnswered))),
            (texts(&["a", "none", "unsure"]), entries(&["a"], Some(Missing::Unsure))),
            (texts(&["none", "unsure"]), Err(Missing::Unsure)),
            (texts(&["unsure"]), Err(Missing::Unsure)),
            (Plain::List(vec![text("a"), Plain::Integer(5), text("none")]), entries(&["a"], Some(Missing::Unreadable))),
        ];
        for (given, expected) in table {
            assert_eq!(reply(Kind::Medicines, given.clone()), expected, "{given:?}");
        }
    }

    #[test]
    fn a_number_is_read_with_or_without_a_clear_unit_inside_its_domain() {
        let weight = || Kind::Number(Unit::TenthsOfKg, Domain { low: 200, high: 3_000 });
        let mmhg = || Kind::Number(Unit::MmHg, Domain { low: 60, high: 300 });
        let table = [
            (mmhg(), Plain::Integer(60), interval(60, 60)),
            (mmhg(), text("300 mmHg"), interval(300, 300)),
            (mmhg(), text("18.7 kPa"), interval(140, 140)),
            (weight(), text("180 lb"), interval(816, 816)),
            (weight(), text("81.6 kg"), interval(816, 816)),
        ];
        for (kind, given, expected) in table {
            assert_eq!(reply(kind, given.clone()), expected, "{given:?}");
        }
        let wrong = [
            (mmhg(), Plain::Integer(59), AnswerOutOfDomain, None),
            (mmhg(), Plain::Integer(301), AnswerOutOfDomain, None),
            (mmhg(), Plain::Integer(16), BloodPressureKpaLike, Some("16 kPa")),
            (mmhg(), Plain::Integer(12_080), BloodPressureInOneNumber, Some("top number 120, bottom number 80")),
            (mmhg(), text("180110"), BloodPressureInOneNumber, Some("top number 180, bottom number 110")),
            (mmhg(), text("120/80"), BloodPressureInOneNumber, Some("top number 120, bottom number 80")),
            (mmhg(), text("120 80"), BloodPressureInOneNumber, Some("top number 120, bottom number 80")),
            (mmhg(), text("16 mmHg"), AnswerOutOfDomain, None),
            (mmhg(), text("70 kg"), AnswerUnitWrong, None),
            (mmhg(), text("120.5"), AnswerWrongType, None),
            (mmhg(), text("high"), AnswerWrongType, None),
            (mmhg(), Plain::Integer(i64::MAX), AnswerOutOfDomain, None),
            (weight(), text("80"), AnswerUnitMissing, Some("80 kg")),
            (weight(), Plain::Integer(80), AnswerUnitMissing, Some("80 kg")),
        ];
        for (kind, given, code, meant) in wrong {
            let (found, _, suggestion) = problem(kind, given.clone());
            assert_eq!((found, suggestion.as_deref()), (code, meant), "{given:?}");
        }
        assert!(matches!(MMHG, Kind::Number(..)));
    }

    #[test]
    fn a_time_ago_is_a_band_or_a_date_up_to_today() {
        let when = || Kind::When(BANDS);
        let table = [
            (when(), text("recent"), interval(0, 42)),
            (when(), text("longer"), interval(43, 36_600)),
            (when(), text("2026-11-21"), interval(0, 0)),
            (when(), text("2026-10-10"), interval(42, 42)),
            (when(), text("2026-11"), interval(0, 20)),
            (when(), Plain::Integer(2025), interval(325, 689)),
            (Kind::Date, text("2026-11-20"), interval(TODAY - 1, TODAY - 1)),
            (Kind::Date, text("2026"), interval(TODAY - 324, TODAY)),
        ];
        for (kind, given, expected) in table {
            assert_eq!(reply(kind, given.clone()), expected, "{given:?}");
        }
        for (given, code) in [
            ("2026-11-22", DateInFuture),
            ("2027", DateInFuture),
            ("21.11.2026", DateUnreadable),
            ("soon", DateUnreadable),
        ] {
            assert_eq!(problem(when(), text(given)).0, code, "{given}");
            assert_eq!(problem(Kind::Date, text(given)).0, code, "{given}");
        }
    }
}
