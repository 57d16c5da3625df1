//! The compiled table of medicines: rows with their names, class and conditions; groups; look-alikes.
//! It never knows how a text is read.
//! Read next: `find.rs`.

use super::N_CLASSES;
use crate::intake::{Candidate, ClassSet, How};
use crate::order::Gather;

/// Written by the build from the data in this folder.
static TABLE: &str = include_str!(concat!(env!("OUT_DIR"), "/table.txt"));
static CLASSES: &str = include_str!(concat!(env!("OUT_DIR"), "/classes.txt"));
static GROUPS: &str = include_str!(concat!(env!("OUT_DIR"), "/groups.txt"));
static CONDITIONS: &str = include_str!(concat!(env!("OUT_DIR"), "/conditions.txt"));
static LOOK_ALIKES: &str = include_str!(concat!(env!("OUT_DIR"), "/look_alikes.txt"));

/// One medicine of the table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Row {
    /// The ingredients in alphabetical order, joined by ` / `.
    pub(super) ingredient: &'static str,
    /// Its class.
    pub(super) class: &'static str,
    /// Where the usual conditions of its class stand, unless the row says where its own do.
    usual: &'static str,
    brands: &'static str,
    others: &'static str,
    own: &'static str,
    parts: &'static str,
}

/// A name of a medicine.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Name {
    /// Lower case.
    pub(super) text: &'static str,
    /// Whose name it is.
    pub(super) row: Row,
    /// What kind of name.
    pub(super) how: How,
    /// Whether it is also an everyday word.
    pub(super) everyday: Everyday,
}

/// Whether a name is also an everyday word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Everyday {
    /// It is none.
    No,
    /// It counts alone, or beside a dose, a form, how often, or a word for taking.
    Word,
    /// Slang: it counts only beside a dose, how often, or a word for taking; alone it is asked.
    Slang,
}

/// Every row of the table; a line that begins with `#` begins the next class.
pub(super) fn rows() -> impl Iterator<Item = Row> {
    let (mut classes, mut class, mut usual) = (CLASSES.lines(), "", "");
    TABLE.lines().filter_map(move |line| {
        if let Some(place) = line.strip_prefix('#') {
            (class, usual) = (classes.next().unwrap_or(""), place);
            return None;
        }
        let mut cells = line.split('=');
        let mut next = || cells.next().unwrap_or("");
        let (ingredient, brands, others) = (next(), next(), next());
        Some(Row { ingredient, class, usual, brands, others, own: next(), parts: next() })
    })
}

/// The ids of classes, then of groups, in the order of their places.
pub(super) fn ids() -> impl Iterator<Item = &'static str> {
    CLASSES.lines().chain(groups().map(|(id, _)| id))
}

impl Row {
    /// Every name of the row.
    pub(super) fn names(self) -> impl Iterator<Item = Name> {
        let own = Name { text: self.ingredient, row: self, how: How::Exact, everyday: Everyday::No };
        let brands = list(self.brands).map(move |text| self.name(text, How::Brand));
        let others = list(self.others).map(move |text| self.name(text, How::Misspelling));
        core::iter::once(own).chain(brands).chain(others)
    }

    fn name(self, text: &'static str, how: How) -> Name {
        let (text, everyday) = match text.strip_prefix('*') {
            Some(text) => (text, Everyday::Word),
            None => text.strip_prefix('~').map_or((text, Everyday::No), |text| (text, Everyday::Slang)),
        };
        Name { text, row: self, how, everyday }
    }

    /// The brands, as a reader knows them.
    pub(super) fn brands(self) -> impl Iterator<Item = &'static str> {
        list(self.brands).map(|brand| brand.trim_start_matches(['*', '~']))
    }

    /// What it is usually given for.
    pub(super) fn conditions(self) -> impl Iterator<Item = &'static str> {
        let place = if self.own.is_empty() { self.usual } else { self.own };
        let place = place.parse::<usize>().ok();
        list(place.and_then(|place| CONDITIONS.lines().nth(place)).unwrap_or(""))
    }

    /// The name as offered.
    pub(super) fn label(self) -> String {
        self.ingredient.replace('/', "+")
    }

    /// Its ingredients.
    pub(super) fn parts(self) -> impl Iterator<Item = &'static str> {
        if self.parts.is_empty() { self.ingredient } else { self.parts }.split('/').map(str::trim)
    }

    /// Its class and groups, without those of its parts.
    fn own_classes(self) -> ClassSet {
        let mut set = place_of(self.class);
        // The places of the groups come after those of the classes.
        for (place, (_, members)) in (N_CLASSES..).zip(groups()) {
            let named = |member: &str| self.is_named_by(member);
            let but = || members.split(';').filter_map(|member| member.strip_prefix('-')).any(named);
            if members.split(';').any(named) && !but() {
                set = set.union(ClassSet::of(place));
            }
        }
        set
    }

    fn is_named_by(self, member: &str) -> bool {
        match member.split_once(':') {
            None => self.ingredient == member,
            Some(("class", class)) => self.class == class,
            Some(("only", condition)) => self.conditions().eq([condition]),
            Some((_, condition)) => self.conditions().any(|known| known == condition),
        }
    }

    /// The reading that it gives.
    pub(super) fn candidate(self, rows: &[Row]) -> Candidate {
        let own = self.own_classes();
        let part = |name: &'static str| {
            let row = || rows.iter().find(|row| row.ingredient == name);
            let classes =
                if name == self.ingredient { own } else { row().map_or(ClassSet::EMPTY, |row| row.own_classes()) };
            (name.to_owned(), classes)
        };
        let parts: Vec<(String, ClassSet)> = self.parts().map(part).gather();
        // A cream is not what its ingredient is when swallowed.
        let outside = self.class.ends_with("_topical") || self.class.starts_with("ophthalmic");
        let (parts, classes) = if outside {
            (vec![(self.ingredient.to_owned(), own)], own)
        } else {
            let classes = parts.iter().fold(own, |set, (_, classes)| set.union(*classes));
            (parts, classes)
        };
        Candidate { name: self.label(), classes, parts, daily: None, equivalent: None }
    }
}

fn list(cell: &'static str) -> impl Iterator<Item = &'static str> {
    cell.split(';').filter(|name| !name.is_empty())
}

fn groups() -> impl Iterator<Item = (&'static str, &'static str)> {
    GROUPS.lines().filter_map(|line| line.split_once('='))
}

fn place_of(id: &str) -> ClassSet {
    let place = ids().position(|known| known == id).and_then(|place| u16::try_from(place).ok());
    place.map_or(ClassSet::EMPTY, ClassSet::of)
}

/// The names that are taken for this one, by hand or by ear.
pub(super) fn look_alikes(name: &str) -> Vec<&'static str> {
    let pairs = LOOK_ALIKES.lines().filter_map(|line| line.split_once('='));
    let other = pairs.filter_map(|(one, other)| match name {
        name if name == one => Some(other),
        name if name == other => Some(one),
        _ => None,
    });
    other.gather()
}
