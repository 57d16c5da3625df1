//! What becomes of one typed medicine: its candidate readings, how they were found, how often it is taken.
//! It never knows a medicine: recognition comes as an argument.
//! Read next: `list.rs`.

use super::class::ClassSet;

/// Reads the items of a list as medicines, in their order.
///
/// One item may hold several medicines; every part of it comes back. What an item gives depends on no other.
pub type Recognise = fn(&[Typed<'_>]) -> Vec<Entry>;

/// What was typed as one item of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Typed<'a> {
    /// The text.
    pub text: &'a str,
    /// The name of the reading that the patient chose, or `none_of_these`.
    pub is: Option<&'a str>,
}

/// One medicine of a list, as typed and as read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// As typed.
    pub typed: String,
    /// What became of it.
    pub status: Status,
    /// How the candidates were found.
    pub how: How,
    /// What it may be; none: not recognised.
    pub candidates: Vec<Candidate>,
    /// The dose as typed.
    pub dose: Option<String>,
    /// How often it is taken.
    pub often: Often,
    /// Whether the patient chose the reading.
    pub confirmed: bool,
}

/// One reading of a typed medicine.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Candidate {
    /// Its name as offered: the ingredients in alphabetical order, joined by " + ".
    pub name: String,
    /// Everything that it is.
    pub classes: ClassSet,
    /// Each ingredient with its own classes; one alone for most.
    pub parts: Vec<(String, ClassSet)>,
    /// Micrograms a day, if that could be read.
    pub daily: Option<Daily>,
    /// The same in micrograms of the medicine that its class is compared with, where a factor is published.
    pub equivalent: Option<Daily>,
}

/// Micrograms a day, both ends included.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Daily {
    /// The least.
    pub low: i64,
    /// The most.
    pub high: i64,
}

/// What became of a typed medicine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Several medicines look alike: all are offered.
    Ambiguous,
    /// Close to a name: offered, never assumed.
    Confirm,
    /// Medicines that are named somewhere else, such as "see list": there may be any.
    NamedElsewhere,
    /// No medicine at all, such as "n/a".
    NotAMedicine,
    /// Not taken now, or named as an allergy.
    NotCurrent,
    /// A known name, or one that the patient confirmed.
    Recognised,
    /// Taken by somebody else.
    SomeoneElse,
    /// No known name.
    Unrecognised,
}

/// How the candidates were found.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum How {
    /// By a brand name.
    Brand,
    /// By the name of the ingredient.
    Exact,
    /// By a listed misspelling or street name.
    Misspelling,
    /// By likeness alone.
    Near,
    /// Not at all.
    NotFound,
}

/// How often a medicine is taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Often {
    /// Nothing was said.
    NotSaid,
    /// Now and then.
    Occasional,
    /// On most days.
    Regular,
}

impl Entry {
    /// Whether the patient takes it, as far as was said.
    #[must_use]
    pub fn is_taken(&self) -> bool {
        !matches!(self.status, Status::NotAMedicine | Status::NotCurrent | Status::SomeoneElse)
    }

    /// Whether it may be another medicine than any candidate: not recognised, or found by likeness alone.
    #[must_use]
    pub fn may_be_anything(&self) -> bool {
        self.is_taken()
            && (self.candidates.is_empty()
                || self.status == Status::Confirm
                || (self.how == How::Near && !self.confirmed))
    }

    /// Whether an answer about it could still change what it is.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.is_taken() && (self.may_be_anything() || self.candidates.len() != 1)
    }

    /// Whether it is taken and in one of the classes in every reading.
    #[must_use]
    pub fn is_surely_in(&self, classes: ClassSet) -> bool {
        self.is_taken()
            && !self.may_be_anything()
            && self.candidates.iter().all(|candidate| candidate.classes.meets(classes))
    }

    /// Whether it may be taken and in one of the classes.
    #[must_use]
    pub fn is_perhaps_in(&self, classes: ClassSet) -> bool {
        self.is_taken()
            && (self.may_be_anything() || self.candidates.iter().any(|candidate| candidate.classes.meets(classes)))
    }
}

impl Candidate {
    /// The ingredients that are in the classes.
    pub fn parts_in(&self, classes: ClassSet) -> impl Iterator<Item = &str> {
        self.parts.iter().filter(move |(_, of)| of.meets(classes)).map(|(name, _)| name.as_str())
    }
}

impl Status {
    /// The stable id, as in a report.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Status::Ambiguous => "ambiguous",
            Status::Confirm => "confirm",
            Status::NamedElsewhere | Status::NotAMedicine => "not_a_medicine",
            Status::NotCurrent => "not_current",
            Status::Recognised => "recognised",
            Status::SomeoneElse => "someone_else",
            Status::Unrecognised => "unrecognised",
        }
    }
}

impl How {
    /// The stable id, as in a report; nothing where no candidate was found.
    #[must_use]
    pub const fn id(self) -> Option<&'static str> {
        match self {
            How::Brand => Some("brand"),
            How::Exact => Some("exact"),
            How::Misspelling => Some("misspelling"),
            How::Near => Some("near"),
            How::NotFound => None,
        }
    }
}

impl Often {
    /// The stable id, as in a report; nothing where nothing was said.
    #[must_use]
    pub const fn id(self) -> Option<&'static str> {
        match self {
            Often::NotSaid => None,
            Often::Occasional => Some("occasional"),
            Often::Regular => Some("regular"),
        }
    }
}
