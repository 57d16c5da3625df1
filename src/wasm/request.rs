//! Reading a request: the envelope around answers, changes and context.
//! It never fails as a whole while there is anything to read.
//! Read next: `response.rs`.

use crate::intake::{
    Code, Given, GivenAnswer, GivenChange, GivenContext, GivenNotShown, Plain, Problem, did_you_mean, near_key, quoted,
    read_date, refusal_code,
};

/// A request, as far as it could be read.
#[derive(Debug)]
pub struct ScreenRequest {
    /// The host's opaque id of the intake.
    pub intake: String,
    /// The day of the evaluation, if it could be read.
    pub today: Option<i64>,
    /// The program as given.
    pub program: Plain,
    /// Answers, changes and context as given.
    pub given: Given,
    /// What of the envelope could not be read.
    pub problems: Vec<Problem>,
}

/// The only schema there is.
const SCHEMA: i64 = 1;
/// The most answers that are read.
const MOST_ANSWERS: usize = 2_000;
const REQUEST_KEYS: &[&str] = &["schema", "intake", "today", "program", "answers", "changes", "context"];
const CONTEXT_KEYS: &[&str] = &["locale", "notice", "answeredOn", "typedBy", "ended", "safetyShown", "notShown"];

impl ScreenRequest {
    /// Reads a request.
    #[must_use]
    pub fn read(given: Plain) -> ScreenRequest {
        let mut reader = Reader { problems: Vec::new() };
        if !matches!(given, Plain::Object(_)) {
            reader.add(Code::RequestUnreadable, "request", "an object with `answers`, `program` and `today`", None);
        }
        reader.known_keys(&given, "request", REQUEST_KEYS);
        if *given.get("schema") != Plain::Integer(SCHEMA) {
            reader.add(Code::SchemaUnknown, "request.schema", "the number 1", given.get("schema").excerpt());
        }
        ScreenRequest {
            intake: reader.intake_id(given.get("intake")),
            today: reader.today(given.get("today")),
            program: given.get("program").clone(),
            given: Given {
                answers: reader.answers(given.get("answers")),
                changes: reader.changes(given.get("changes")),
                context: reader.context(given.get("context")),
            },
            problems: reader.problems,
        }
    }
}

struct Reader {
    problems: Vec<Problem>,
}

impl Reader {
    fn intake_id(&mut self, given: &Plain) -> String {
        let fits = |text: &str| {
            (16..=64).contains(&text.len())
                && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_' || byte == b'-')
        };
        match given {
            Plain::Text(text) if fits(text) => text.clone(),
            _ => {
                let expected = "an opaque id of 16 to 64 letters, digits, `_` or `-`";
                self.add(Code::IntakeIdInvalid, "request.intake", expected, given.excerpt());
                String::new()
            }
        }
    }

    fn today(&mut self, given: &Plain) -> Option<i64> {
        let day = match given {
            Plain::Text(text) => read_date(text).filter(|days| days.first == days.last).map(|days| days.first),
            _ => None,
        };
        if day.is_none() {
            self.add(Code::TodayUnreadable, "request.today", "a date YYYY-MM-DD", given.excerpt());
        }
        day
    }

    fn answers(&mut self, given: &Plain) -> Vec<GivenAnswer> {
        let mut answers = Vec::new();
        for (n, item) in self.items(given, "answers", MOST_ANSWERS).iter().enumerate() {
            match item.get("id") {
                Plain::Text(id) => answers.push(GivenAnswer { id: id.clone(), value: item.get("value").clone() }),
                _ => self.refuse(item, &format!("answers[{n}]"), "an object with `id` and `value`"),
            }
        }
        answers
    }

    fn changes(&mut self, given: &Plain) -> Vec<GivenChange> {
        let mut changes = Vec::new();
        for (n, item) in self.items(given, "changes", MOST_ANSWERS).iter().enumerate() {
            match item.get("question") {
                Plain::Text(question) => changes.push(GivenChange {
                    question: question.clone(),
                    from: item.get("from").clone(),
                    to: item.get("to").clone(),
                }),
                _ => self.refuse(item, &format!("changes[{n}]"), "an object with `question`, `from` and `to`"),
            }
        }
        changes
    }

    fn context(&mut self, given: &Plain) -> GivenContext {
        match given {
            Plain::Absent | Plain::Object(_) => {}
            _ => self.refuse(given, "context", "an object"),
        }
        self.known_keys(given, "context", CONTEXT_KEYS);
        GivenContext {
            locale: self.text(given, "locale"),
            notice: self.text(given, "notice"),
            typed_by: self.word(given, "typedBy", &["patient", "with_someone", "someone_else"]),
            ended: self.word(given, "ended", &["sent", "sent_early"]),
            answered_on: self.answered_on(given.get("answeredOn")),
            safety_shown: self.safety_shown(given.get("safetyShown")),
            not_shown: self.not_shown(given.get("notShown")),
        }
    }

    fn answered_on(&mut self, given: &Plain) -> Vec<(String, String)> {
        let mut parts = Vec::new();
        for (n, item) in self.items(given, "context.answeredOn", 100).iter().enumerate() {
            match (item.get("part"), item.get("on")) {
                (Plain::Text(part), Plain::Text(on)) => parts.push((part.clone(), on.clone())),
                // An unreadable date leaves the part's answers stale, so it is passed on.
                (Plain::Text(part), _) => parts.push((part.clone(), String::new())),
                _ => self.refuse(item, &format!("context.answeredOn[{n}]"), "a part and the date YYYY-MM-DD"),
            }
        }
        parts
    }

    fn safety_shown(&mut self, given: &Plain) -> Vec<String> {
        let mut shown = Vec::new();
        for (n, item) in self.items(given, "context.safetyShown", 100).iter().enumerate() {
            match item {
                Plain::Text(id) => shown.push(id.clone()),
                _ => self.refuse(item, &format!("context.safetyShown[{n}]"), "the id of a safety text"),
            }
        }
        shown
    }

    fn not_shown(&mut self, given: &Plain) -> Vec<GivenNotShown> {
        let mut rows = Vec::new();
        for item in self.items(given, "context.notShown", MOST_ANSWERS) {
            let text = |key| match item.get(key) {
                Plain::Text(text) => text.clone(),
                _ => String::new(),
            };
            rows.push(GivenNotShown {
                question: text("question"),
                by: text("by"),
                reason: text("reason"),
                on: text("on"),
            });
        }
        rows
    }

    fn items<'g>(&mut self, given: &'g Plain, path: &str, most: usize) -> &'g [Plain] {
        match given {
            Plain::Absent => &[],
            Plain::List(items) if items.len() <= most => items,
            Plain::List(items) => {
                let expected = format!("at most {most} items; the rest was not read");
                self.add(Code::TooManyValues, path, &expected, Some(items.len().to_string()));
                items.get(..most).unwrap_or(items)
            }
            _ => {
                self.refuse(given, path, "a list");
                &[]
            }
        }
    }

    fn text(&mut self, given: &Plain, key: &str) -> Option<String> {
        match given.get(key) {
            Plain::Absent => None,
            Plain::Text(text) if text.chars().count() <= 200 => Some(text.clone()),
            other => {
                self.refuse(other, &format!("context.{key}"), "a text of at most 200 characters");
                None
            }
        }
    }

    fn word(&mut self, given: &Plain, key: &str, known: &[&str]) -> Option<String> {
        let text = self.text(given, key)?;
        if known.contains(&text.as_str()) {
            return Some(text);
        }
        let suggestion = did_you_mean(&text, known);
        let problem = Problem::new(Code::WrongType, format!("context.{key}"), quoted(known), Some(text));
        self.problems.push(problem.suggesting(suggestion));
        None
    }

    fn known_keys(&mut self, given: &Plain, path: &str, known: &[&str]) {
        for key in given.keys_besides(known) {
            let problem = Problem::new(Code::UnknownKey, format!("{path}.{key}"), "a key that is known", None);
            self.problems.push(problem.suggesting(near_key(key, known)));
        }
    }

    fn refuse(&mut self, given: &Plain, path: &str, expected: &str) {
        let code = match given {
            Plain::Refused(kind) => match refusal_code(kind) {
                Code::AnswerWrongType => Code::WrongType,
                code => code,
            },
            _ => Code::WrongType,
        };
        self.add(code, path, expected, given.excerpt());
    }

    fn add(&mut self, code: Code, path: &str, expected: &str, given: Option<String>) {
        self.problems.push(Problem::new(code, path, expected, given));
    }
}
