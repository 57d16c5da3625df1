//! The shape of an instrument: its items, bands, marks, what is known of it, and when it is asked.
//! It never holds an item's wording: a topic in our own words, and the place where the owner publishes the text.
//! Read next: `score.rs`.

use crate::intake::{Domain, Question, Risk};
use crate::logic::{Boundary, ChangedBy, Condition, Limit, Measure, Number, Points, Score};

/// A published set of items, or a set of our own that says so.
#[derive(Debug)]
pub struct Instrument {
    /// Stable id in `lower_snake_case`.
    pub id: &'static str,
    /// The items, in their own order.
    pub items: &'static [Item],
    /// The total, where there is one.
    pub total: Option<&'static Score>,
    /// The bands, lowest first; each holds from its condition upwards.
    pub bands: &'static [Band],
    /// Further signs that the answers give.
    pub marks: &'static [Mark],
    /// When it is asked.
    pub ask: Ask,
    /// What is known of it; empty in the wasm.
    pub about: About,
}

/// One item.
#[derive(Debug)]
pub struct Item {
    /// The question that takes its answer; its name is the topic.
    pub question: &'static Question,
    /// Its LOINC code, or empty.
    pub loinc: &'static str,
    /// When the answer stands on its own, whatever the total.
    pub flag: Option<Condition>,
    /// When it is asked.
    pub asked: AskItem,
    /// Whose words a form shows.
    pub words: Words,
}

/// When an item is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskItem {
    /// Whatever the program says of the instrument.
    Always,
    /// With another instrument, from which this one is derived.
    Derived,
    /// With the instrument.
    WithInstrument,
    /// Only where the clinic supplies the owner's wording.
    WithWording,
}

/// Whose words a form shows for an item.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// Always ours.
    Ours,
    /// The owner's, where the clinic supplies them; else a short topic in ours.
    Owner,
}

/// A band: what a total, or an answer, is called from here upwards.
#[derive(Debug)]
pub struct Band {
    /// Stable id.
    pub id: &'static str,
    /// Holds in this band and in every higher one; nothing for the lowest.
    pub from: Option<Condition>,
}

/// A sign besides the bands.
#[derive(Debug)]
pub struct Mark {
    /// Stable id.
    pub id: &'static str,
    /// When it holds.
    pub when: Condition,
}

/// When an instrument is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ask {
    /// Whatever the program says: its items are asked for other reasons too.
    Always,
    /// Unless the program leaves it out.
    ByDefault,
    /// Only if the program asks for it.
    OnRequest,
    /// It may not be left out; some of its items are asked only where the clinic supplies the wording.
    Kept,
}

/// What is known of an instrument, for the catalogue and the templates.
#[derive(Debug)]
pub struct About {
    /// Its name.
    pub name: &'static str,
    /// Over what time it asks.
    pub window: &'static str,
    /// Whether it is validated, and as what.
    pub validated: &'static str,
    /// What its sources say of blank items, and what is done here.
    pub missing: Missing,
    /// LOINC codes of panel and total, or why there are none.
    pub loinc: &'static str,
    /// How the codes were verified.
    pub loinc_verified: Verification,
    /// The owner and the terms.
    pub licence: &'static str,
    /// How the terms were verified.
    pub licence_verified: Verification,
    /// Where the owner publishes the text.
    pub published: &'static str,
    /// References.
    pub references: &'static str,
}

/// What sources say of blank items.
#[derive(Debug)]
pub struct Missing {
    /// The published rule, with its source; or that there is none.
    pub published: &'static str,
    /// How it was verified.
    pub verified: Verification,
}

/// How a statement about an instrument was verified.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verification {
    /// Seen in a source.
    Verified,
    /// Seen quoted or implemented by somebody else.
    Secondary,
    /// From memory; to be confirmed before a release.
    Recall,
    /// There is nothing to verify.
    NotApplicable,
}

impl Verification {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Verification::Verified => "verified",
            Verification::Secondary => "secondary",
            Verification::Recall => "recall",
            Verification::NotApplicable => "not_applicable",
        }
    }
}

/// An item without a flag of its own.
#[must_use]
pub const fn item(question: &'static Question, loinc: &'static str) -> Item {
    Item { question, loinc, flag: None, asked: AskItem::WithInstrument, words: Words::Owner }
}

/// An item whose answer stands on its own.
#[must_use]
pub const fn flagged(question: &'static Question, loinc: &'static str, flag: Condition) -> Item {
    Item { question, loinc, flag: Some(flag), asked: AskItem::WithInstrument, words: Words::Owner }
}

impl Item {
    /// The same, asked at another time.
    #[must_use]
    pub const fn asked(mut self, asked: AskItem) -> Item {
        self.asked = asked;
        self
    }

    /// The same, always in our words and whatever the program says.
    #[must_use]
    pub const fn ours(mut self) -> Item {
        self.words = Words::Ours;
        self.asked = AskItem::Always;
        self
    }
}

/// The lowest band.
#[must_use]
pub const fn band(id: &'static str) -> Band {
    Band { id, from: None }
}

/// A band from a condition upwards.
#[must_use]
pub const fn from(id: &'static str, condition: Condition) -> Band {
    Band { id, from: Some(condition) }
}

/// A mark.
#[must_use]
pub const fn mark(id: &'static str, when: Condition) -> Mark {
    Mark { id, when }
}

/// An item of points from 0 upwards; more is riskier.
pub(super) const fn points(id: &'static str, name: &'static str, high: i64) -> Number<Points> {
    Number::new(id, name, Domain { low: 0, high }, Risk::Up)
}

/// A published limit, from the number upwards; a program may not move it.
pub(super) const fn cut<U: Measure>(
    id: &'static str,
    name: &'static str,
    value: i64,
    source: &'static [&'static str],
) -> Limit<U> {
    Limit::new(id, name, value, Boundary::Including, (value, value), ChangedBy::Nobody, source)
}

impl Instrument {
    /// The values its total can take.
    #[must_use]
    pub fn range(&self) -> Option<Domain> {
        self.total.map(|total| total.0.domain)
    }

    /// The item that a question takes the answer of.
    #[must_use]
    pub fn item_of(&self, question: &Question) -> Option<&'static Item> {
        self.items.iter().find(|item| core::ptr::eq(item.question, question))
    }

    /// Every condition of it: bands, marks, flags.
    pub fn conditions(&self) -> impl Iterator<Item = Condition> + use<> {
        let bands = self.bands.iter().filter_map(|band| band.from);
        let flags = self.items.iter().filter_map(|item| item.flag);
        bands.chain(self.marks.iter().map(|mark| mark.when)).chain(flags)
    }
}
