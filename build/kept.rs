//! Which misspellings the table holds: those that likeness alone would not find.
//! It never leaves out an ingredient, a brand, or a name that may be another medicine.
//! Read next: `table.rs`.

use crate::data::{Data, Medicine};
use crate::everyday::{is_listed, numbers};
use crate::everyday_list::list;
use crate::near::{begin_alike, distance, limit, sound};
use crate::table::key;
use std::collections::BTreeSet;
use std::fs;

/// An ingredient or a brand.
struct Known {
    sound: Vec<u8>,
    letters: usize,
    ingredient: String,
}

/// Every ingredient and brand, and the everyday words.
pub(crate) struct Names {
    known: Vec<Known>,
    everyday: BTreeSet<String>,
    numbers: Vec<u32>,
}

impl Names {
    pub(crate) fn of(data: &Data) -> Names {
        let everyday = fs::read_to_string("src/medicines/everyday.txt").unwrap();
        let known = |ingredient: &str, name: &str| {
            let name = key(name);
            Known { sound: spelled(&name), letters: name.len(), ingredient: ingredient.to_owned() }
        };
        let names = |medicine: &Medicine| {
            let all = medicine.brands.iter().chain([&medicine.ingredient]);
            all.map(|name| known(&medicine.ingredient, name)).collect::<Vec<_>>()
        };
        let known = data.medicines.iter().flat_map(names).collect();
        Names { known, everyday: everyday.lines().map(str::to_owned).collect(), numbers: numbers(&list()) }
    }

    /// Whether the table holds the name.
    pub(crate) fn keep(&self, medicine: &Medicine, name: &str) -> bool {
        if medicine.brands.iter().any(|brand| brand == name) {
            return !begins_with_another(medicine, name);
        }
        if begins_with_another(medicine, name) {
            return false;
        }
        let name_key = key(name);
        let one_word =
            name.len() == name_key.len() && 6 <= name.len() && name.chars().all(|sign| sign.is_ascii_lowercase());
        if !one_word
            || is_listed(&name_key, &self.numbers)
            || self.everyday.iter().any(|word| name_key.starts_with(word.trim_end_matches('e')))
        {
            return true;
        }
        let typed = spelled(&name_key);
        let (mut own, mut others) = (u16::MAX, u16::MAX);
        for known in &self.known {
            if 3 < known.sound.len().abs_diff(typed.len()) || !begin_alike(&typed, &known.sound) {
                continue;
            }
            // The limit that the recogniser allows for these two.
            let limit = limit(name_key.len()).min(limit(name_key.len().min(known.letters)) + 1);
            if let Some(far) = distance(&typed, &known.sound, limit) {
                let best = if known.ingredient == medicine.ingredient { &mut own } else { &mut others };
                *best = far.min(*best);
            }
        }
        own == u16::MAX || others <= own.saturating_add(1)
    }
}

/// Words that change the ingredients, or that would be read as said of the patient.
const TELLING: &[&str] =
    &["ac", "allergy", "codeine", "compound", "d", "dm", "forte", "hct", "pe", "plus", "pm", "reaction", "vc"];

/// Whether the brand is another brand or the ingredient of the same medicine with a word after it: that is found as well.
fn begins_with_another(medicine: &Medicine, brand: &str) -> bool {
    let others = medicine.brands.iter().filter(|other| *other != brand).chain([&medicine.ingredient]);
    let goes_on = |other: &String| {
        let rest = brand.to_lowercase().strip_prefix(&other.to_lowercase()).map(str::to_owned);
        5 <= other.len()
            && other.chars().all(|sign| sign.is_ascii_alphabetic())
            && rest.is_some_and(|rest| rest.starts_with(' ') && !rest.split(' ').any(|word| TELLING.contains(&word)))
    };
    others.into_iter().any(goes_on)
}

fn spelled(name: &str) -> Vec<u8> {
    let mut spelled = Vec::new();
    sound(name, &mut spelled);
    spelled
}
