//! Which instruments a program asks, and whether the clinic supplies their wording.
//! It never lets a program leave out a question on suicide, or an instrument that a grave rule reads.
//! Read next: `active.rs`.

use super::problem::{ProgramCode, ProgramProblem};
use crate::instruments::{Ask, AskItem, Instrument, Words};
use crate::intake::{Plain, Question, did_you_mean};
use crate::order::Gather;
use crate::pack::{Level, Pack, Setting};

/// What a program chose of one instrument.
#[derive(Debug, Clone, Copy)]
pub struct Chosen {
    /// The instrument.
    pub instrument: &'static Instrument,
    /// Whether it is asked.
    pub asked: Choice,
    /// Whose words the form shows.
    pub wording: Wording,
}

/// Whether an instrument is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Choice {
    /// It is.
    Asked,
    /// It is not, and the report says so.
    LeftOut,
}

/// Whose words a form shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wording {
    /// The owner's, supplied by the clinic.
    Clinic,
    /// Short topics of ours, which nobody has validated.
    ShortTopics,
}

const LONGEST_ITEM: usize = 2_000;
const KEYS: &[&str] = &["asked", "wording"];
const WORDING_KEYS: &[&str] = &["licence", "lead", "items", "options"];

/// Reads the field `instruments` of a program; without it, the defaults.
pub(super) fn read_instruments(
    given: &Plain,
    pack: &Pack,
    setting: Option<Setting>,
) -> (Vec<Chosen>, Vec<ProgramProblem>) {
    let mut reader = Reader { problems: Vec::new() };
    if !matches!(given, Plain::Absent | Plain::Object(_)) {
        reader.add("program.instruments", "an object with the id of an instrument as key", given);
    }
    if let Plain::Object(pairs) = given {
        for (key, value) in pairs {
            let selectable = pack.instruments.iter().filter(|instrument| instrument.ask != Ask::Always);
            let ids: Vec<&str> = selectable.map(|instrument| instrument.id).gather();
            if !ids.contains(&key.as_str()) {
                reader.unknown(&format!("program.instruments.{key}"), did_you_mean(key, &ids));
            } else if !matches!(value, Plain::Object(_)) {
                reader.add(&format!("program.instruments.{key}"), "an object with `asked` or `wording`", value);
            }
        }
    }
    let chosen = pack.instruments.iter().map(|instrument| {
        let value = if instrument.ask == Ask::Always { &Plain::Absent } else { given.get(instrument.id) };
        let path = format!("program.instruments.{}", instrument.id);
        reader.known(value, &path, KEYS);
        let asked = reader.asked(instrument, value.get("asked"), &format!("{path}.asked"), pack, setting);
        let wording = reader.wording(instrument, value.get("wording"), &format!("{path}.wording"));
        Chosen { instrument, asked, wording }
    });
    (chosen.gather(), reader.problems)
}

/// Whether a program that chose so asks a question: one that no instrument has, or that one of its instruments asks.
pub(super) fn asks(chosen: &[Chosen], question: &Question) -> Choice {
    let mut of_an_instrument = false;
    for one in chosen {
        let Some(item) = one.instrument.item_of(question) else {
            continue;
        };
        let asked = match item.asked {
            AskItem::Derived => continue,
            AskItem::Always => true,
            AskItem::WithInstrument => one.asked == Choice::Asked,
            AskItem::WithWording => one.wording == Wording::Clinic,
        };
        if asked {
            return Choice::Asked;
        }
        of_an_instrument = true;
    }
    if of_an_instrument { Choice::LeftOut } else { Choice::Asked }
}

struct Reader {
    problems: Vec<ProgramProblem>,
}

impl Reader {
    fn asked(
        &mut self,
        instrument: &'static Instrument,
        given: &Plain,
        path: &str,
        pack: &Pack,
        setting: Option<Setting>,
    ) -> Choice {
        let default = if instrument.ask == Ask::OnRequest { Choice::LeftOut } else { Choice::Asked };
        match (given, instrument.ask) {
            (Plain::Absent, _) => default,
            (Plain::Text(text), _) if text == "yes" => Choice::Asked,
            (Plain::Text(text), Ask::OnRequest) if text == "no" => Choice::LeftOut,
            (Plain::Text(text), Ask::ByDefault) if text == "no" && !is_grave(instrument, pack, setting) => {
                Choice::LeftOut
            }
            (Plain::Text(text), _) if text == "no" => {
                self.problems.push(ProgramProblem {
                    code: ProgramCode::InstrumentKept,
                    path: path.to_owned(),
                    expected: "`yes`: the suicide questions, and what a grave rule reads, are asked of everybody"
                        .to_owned(),
                    given: Some(text.clone()),
                    suggestion: None,
                });
                default
            }
            _ => {
                self.add(path, "`yes` or `no`", given);
                default
            }
        }
    }

    fn wording(&mut self, instrument: &'static Instrument, given: &Plain, path: &str) -> Wording {
        match given {
            Plain::Absent => return Wording::ShortTopics,
            Plain::Object(_) => {}
            _ => {
                self.add(path, "an object with `licence` and `items`", given);
                return Wording::ShortTopics;
            }
        }
        self.known(given, path, WORDING_KEYS);
        if !is_text(given.get("licence")) {
            self.add(
                &format!("{path}.licence"),
                "under which terms the clinic uses the text, in words",
                given.get("licence"),
            );
        }
        let worded = || instrument.items.iter().filter(|item| item.words == Words::Owner);
        let items = given.get("items");
        let ids: Vec<&str> = worded().map(|item| item.question.id).gather();
        self.known(items, &format!("{path}.items"), &ids);
        for id in ids {
            if !is_text(items.get(id)) {
                self.add(&format!("{path}.items.{id}"), "the owner's text of the item", items.get(id));
            }
        }
        Wording::Clinic
    }

    fn known(&mut self, given: &Plain, path: &str, known: &[&str]) {
        for key in given.keys_besides(known) {
            self.unknown(&format!("{path}.{key}"), did_you_mean(key, known));
        }
    }

    fn unknown(&mut self, path: &str, suggestion: Option<String>) {
        let (path, expected) =
            (path.to_owned(), "an instrument that a program may choose, or one of its keys".to_owned());
        self.problems.push(ProgramProblem { code: ProgramCode::UnknownKey, path, expected, given: None, suggestion });
    }

    fn add(&mut self, path: &str, expected: &str, given: &Plain) {
        let code = if *given == Plain::Absent { ProgramCode::FieldMissing } else { ProgramCode::FieldUnreadable };
        let (path, expected) = (path.to_owned(), expected.to_owned());
        self.problems.push(ProgramProblem { code, path, expected, given: given.excerpt(), suggestion: None });
    }
}

/// Text of at most 2,000 characters that is not blank: an item may come with examples.
fn is_text(given: &Plain) -> bool {
    matches!(given, Plain::Text(text) if !text.trim().is_empty() && text.chars().count() <= LONGEST_ITEM)
}

/// Whether a rule of the setting at `contraindicated` or above reads an item that only this instrument asks.
fn is_grave(instrument: &Instrument, pack: &Pack, setting: Option<Setting>) -> bool {
    let grave = |level: Option<Level>| Some(Level::Contraindicated) <= level;
    let own = || instrument.items.iter().filter(|item| item.asked == AskItem::WithInstrument);
    pack.rules()
        .filter(|rule| setting.is_none_or(|setting| grave(rule.levels.in_setting(setting))))
        .any(|rule| setting.is_some() && own().any(|item| rule.when.reads(item.question.id)))
}
