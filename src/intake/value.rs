//! Reading one given value as the answer of one question.
//! It never reads silence, a boolean or a doubt as "no".
//! Read next: `read.rs`.

use super::answer::{Answer, Missing, Values};
use super::date::{Days, read_date};
use super::given::Plain;
use super::number::read_number;
use super::problem::{Code, Problem};
use super::question::{Choice, Domain, Kind, Question, Unsure};
use super::unit::{BareNumber, Unit};
use super::words::{answer_words, expected, suggestion};

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
    problems: &mut Vec<Problem>,
) -> Answer {
    let mut reader = Reader { question, path, today, problems };
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
            Plain::Object(_) => self.refuse(Code::AnswerWrongType, given),
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
        match text {
            "declined" => return Err(Missing::Declined),
            "declined_visit" => return Err(Missing::DeclinedVisit),
            "unsure" if self.question.unsure == Unsure::Missing => return Err(Missing::Unsure),
            _ => {}
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
    let halves: Vec<&str> = text.split(['/', ' ', '-']).filter(|half| !half.is_empty()).collect();
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
