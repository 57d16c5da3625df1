//! The names of the table with what is compared of them, made once of the table alone.
//! It never holds anything that a call brought: whatever is asked, it is the same.
//! Read next: `find.rs`, its user.

use super::everyday::numbers;
use super::near::{letters, sound};
use super::table::{Everyday, Name, Row, rows};
use super::vocabulary::EVERYDAY;
use crate::intake::How;
use crate::order::{Gather, sort_long};
use std::sync::LazyLock;

/// A name with what is compared of it.
#[derive(Debug)]
pub(super) struct Known {
    /// Letters and digits alone, lower case.
    pub(super) key: String,
    /// Spelled as it sounds.
    pub(super) sound: Vec<u8>,
    /// The letters of that.
    pub(super) letters: u64,
    text: &'static str,
    row: usize,
    how: How,
    everyday: Everyday,
}

/// Every row and name of the table.
#[derive(Debug)]
pub(super) struct Index {
    /// The rows in the order of the table.
    pub(super) rows: Vec<Row>,
    /// The names in the order of the table.
    pub(super) names: Vec<Known>,
    /// The numbers of ordinary words.
    pub(super) everyday: Vec<u32>,
    by_key: Vec<usize>,
}

static INDEX: LazyLock<Index> = LazyLock::new(Index::of_the_table);

/// The names of this release.
pub(super) fn index() -> &'static Index {
    &INDEX
}

impl Index {
    fn of_the_table() -> Index {
        let rows: Vec<Row> = rows().gather();
        let mut names = Vec::new();
        for (place, row) in rows.iter().enumerate() {
            for Name { text, how, everyday, .. } in row.names() {
                let key: String =
                    text.chars().filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_lowercase()).collect();
                let mut sounds = Vec::new();
                sound(&key, &mut sounds);
                let letters = letters(&sounds);
                names.push(Known { key, sound: sounds, letters, text, row: place, how, everyday });
            }
        }
        let mut by_key: Vec<usize> = (0..names.len()).gather();
        let key = |place: usize| (names.get(place).map(|known| known.key.as_str()), place);
        sort_long(&mut by_key, |left, right| key(*left) < key(*right));
        Index { rows, names, everyday: numbers(EVERYDAY), by_key }
    }

    /// The names that are written so, in the order of the table.
    pub(super) fn written(&self, key: &str) -> impl Iterator<Item = Name> {
        let known = |place: &usize| self.names.get(*place);
        let first = self.by_key.partition_point(|place| known(place).is_some_and(|known| known.key.as_str() < key));
        let same = self.by_key.iter().skip(first).map_while(move |place| known(place).filter(|known| known.key == key));
        same.filter_map(|known| self.name(known))
    }

    /// The name as the table has it.
    pub(super) fn name(&self, known: &Known) -> Option<Name> {
        let Known { text, row, how, everyday, .. } = *known;
        Some(Name { text, row: *self.rows.get(row)?, how, everyday })
    }
}

#[cfg(test)]
mod tests {
    use super::index;
    use crate::medicines::near::{distance, least_distance, letters, may_be_spanish, sound, spanish};

    #[test]
    fn names_are_passed_over_by_their_letters_only_where_they_are_too_far() {
        let names = &index().names;
        let mut near = 0;
        for (place, one) in names.iter().enumerate().step_by(7) {
            for other in names.iter().skip(place).step_by(23).take(200) {
                let least = least_distance(one.letters, other.letters);
                let found = distance(&one.sound, &other.sound, 40).unwrap_or(u16::MAX);
                assert!(least <= found, "{} and {}: {found}, and at least {least}", one.key, other.key);
                near += usize::from(found < 20);
            }
        }
        assert!(1_000 < near, "only {near} pairs were near");
    }

    #[test]
    fn the_spanish_form_of_every_name_may_be_spanish() {
        for known in &index().names {
            let mut sounds = Vec::new();
            sound(&spanish(&known.key), &mut sounds);
            assert!(may_be_spanish(letters(&sounds), known.letters), "{}", known.key);
        }
    }
}
