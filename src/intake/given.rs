//! What the host gave, before anything is read: a tree of plain data and the parts of a request.
//! It never fails on odd data: what is no plain data is kept as a refusal with its kind.
//! Read next: `read.rs`.

use crate::order::Gather;
use core::fmt;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};

/// A tree of plain data.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Plain {
    /// Nothing.
    #[default]
    Absent,
    /// `true` or `false`; no answer.
    Boolean,
    /// A whole number within plus or minus 2^53 - 1.
    Integer(i64),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Plain>),
    /// Names and values, in the order given.
    Object(Vec<(String, Plain)>),
    /// Something that is no plain data, with its kind.
    Refused(String),
}

/// The largest whole number that JavaScript holds exactly.
pub const LARGEST_INTEGER: i64 = 9_007_199_254_740_991;
/// The key under which the snapshot says that a value was no plain data.
const REFUSED: &str = "refused";

/// What the host gave for one intake.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// One item a question.
    pub answers: Vec<GivenAnswer>,
    /// Replaced answers, oldest first.
    pub changes: Vec<GivenChange>,
    /// How the answers came about.
    pub context: GivenContext,
}

/// What the host gave for one question.
#[derive(Debug, Clone)]
pub struct GivenAnswer {
    /// The question's id.
    pub id: String,
    /// What was given.
    pub value: Plain,
}

/// A committed answer that was replaced.
#[derive(Debug, Clone)]
pub struct GivenChange {
    /// The question's id.
    pub question: String,
    /// The earlier answer.
    pub from: Plain,
    /// The later one.
    pub to: Plain,
}

/// What is known about how the answers came about.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct GivenContext {
    /// BCP 47.
    pub locale: Option<String>,
    /// Version of the notice of purpose.
    pub notice: Option<String>,
    /// `patient`, `with_someone` or `someone_else`.
    pub typed_by: Option<String>,
    /// `sent` or `sent_early`.
    pub ended: Option<String>,
    /// Part id and the day on which it was answered, as text.
    pub answered_on: Vec<(String, String)>,
    /// Ids of the safety texts that were shown.
    pub safety_shown: Vec<String>,
    /// Questions that the host's form does not show.
    pub not_shown: Vec<GivenNotShown>,
}

/// A question that the host's form does not show.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GivenNotShown {
    /// The question's id.
    pub question: String,
    /// Who decided it.
    pub by: String,
    /// Why.
    pub reason: String,
    /// When, as text.
    pub on: String,
}

/// A change whose two sides were read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Place of the question in the tables.
    pub place: usize,
    /// The earlier answer.
    pub from: super::answer::Answer,
    /// The earlier answer as text.
    pub from_text: String,
    /// The later answer as text.
    pub to_text: String,
}

impl Plain {
    /// An object, or the refusal that an object of that form stands for.
    #[must_use]
    pub fn object(pairs: Vec<(String, Plain)>) -> Plain {
        match pairs.as_slice() {
            [(key, Plain::Text(kind))] if key == REFUSED => Plain::Refused(kind.clone()),
            _ => Plain::Object(pairs),
        }
    }

    /// The value under a name of an object.
    #[must_use]
    pub fn get(&self, name: &str) -> &Plain {
        match self {
            Plain::Object(pairs) => {
                pairs.iter().find(|(key, _)| key == name).map_or(&Plain::Absent, |(_, value)| value)
            }
            _ => &Plain::Absent,
        }
    }

    /// The names of an object that are none of the known ones.
    #[must_use]
    pub fn keys_besides(&self, known: &[&str]) -> Vec<&str> {
        let Plain::Object(pairs) = self else { return Vec::new() };
        pairs.iter().map(|(key, _)| key.as_str()).filter(|key| !known.contains(key)).gather()
    }

    /// The items of a list; none when it is no list.
    #[must_use]
    pub fn items(&self) -> &[Plain] {
        match self {
            Plain::List(items) => items,
            _ => &[],
        }
    }

    /// As text for a reader, at most 80 characters; nothing when it is no text, number or list of them.
    #[must_use]
    pub fn excerpt(&self) -> Option<String> {
        let text = match self {
            Plain::Absent => return None,
            Plain::Boolean => "true or false".to_owned(),
            Plain::Integer(number) => number.to_string(),
            Plain::Text(text) => text.clone(),
            Plain::List(items) => items.iter().take(12).filter_map(Plain::excerpt).gather().join(", "),
            Plain::Object(_) | Plain::Refused(_) => return None,
        };
        Some(shorten(&text))
    }
}

fn shorten(text: &str) -> String {
    let mut characters = text.chars();
    let start: String = characters.by_ref().take(80).collect();
    if characters.next().is_some() { start + "…" } else { start }
}

impl<'de> Deserialize<'de> for Plain {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Plain, D::Error> {
        deserializer.deserialize_any(PlainVisitor)
    }
}

fn whole(number: i64) -> Plain {
    let fits = LARGEST_INTEGER.wrapping_neg() <= number && number <= LARGEST_INTEGER;
    if fits { Plain::Integer(number) } else { Plain::Refused("integer_too_large".to_owned()) }
}

struct PlainVisitor;

impl<'de> Visitor<'de> for PlainVisitor {
    type Value = Plain;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("plain data")
    }

    fn visit_unit<E>(self) -> Result<Plain, E> {
        Ok(Plain::Absent)
    }

    fn visit_none<E>(self) -> Result<Plain, E> {
        Ok(Plain::Absent)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Plain, D::Error> {
        Plain::deserialize(deserializer)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Plain, E> {
        Ok(Plain::Boolean)
    }

    fn visit_i64<E>(self, number: i64) -> Result<Plain, E> {
        Ok(whole(number))
    }

    fn visit_u64<E>(self, number: u64) -> Result<Plain, E> {
        Ok(whole(i64::try_from(number).unwrap_or(i64::MAX)))
    }

    fn visit_f64<E>(self, _: f64) -> Result<Plain, E> {
        Ok(Plain::Refused("not_a_whole_number".to_owned()))
    }

    fn visit_str<E>(self, text: &str) -> Result<Plain, E> {
        Ok(Plain::Text(text.to_owned()))
    }

    fn visit_string<E>(self, text: String) -> Result<Plain, E> {
        Ok(Plain::Text(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Plain, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Plain::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut pairs: A) -> Result<Plain, A::Error> {
        let mut object: Vec<(String, Plain)> = Vec::new();
        while let Some((key, value)) = pairs.next_entry::<String, Plain>()? {
            object.push((key, value));
        }
        Ok(Plain::object(object))
    }
}
