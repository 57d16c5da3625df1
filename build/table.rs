//! Writes the table that the recogniser reads: one line a medicine, under its class.
//! It never leaves out a name that the recogniser would not find to the same medicine.
//! Read next: `../src/medicines/table.rs`.

use crate::data::{Data, Medicine, rows};
use crate::fold::words;
use std::collections::BTreeMap;

/// Names that are listed as everyday words and stand in no ordinary sentence.
const NO_EVERYDAY_WORD: &[&str] = &["xanax", "viagra", "botox", "versed"];

/// Under `#` and the usual conditions of a class, in the order of the classes, lines of
/// `ingredient=brands=other names=conditions=parts`: conditions that are not the usual ones, parts that the ingredient does not name.
pub(crate) fn table(data: &Data, kept: &dyn Fn(&Medicine, &str) -> bool) -> String {
    let everyday = everyday();
    let conditions = condition_lists(data);
    let mut by_class: BTreeMap<&str, Vec<&Medicine>> = BTreeMap::new();
    for medicine in &data.medicines {
        by_class.entry(&medicine.class).or_default().push(medicine);
    }
    let mut text = String::new();
    for medicines in by_class.values() {
        let place = |medicine: &Medicine| {
            let own = medicine.conditions.join(";");
            conditions.iter().position(|known| *known == own).unwrap()
        };
        let usual = usual(medicines.iter().map(|medicine| place(medicine)));
        text += &format!("#{usual}\n");
        for medicine in medicines {
            let names = |names: &[String]| {
                let kept = names.iter().filter(|name| kept(medicine, name));
                kept.map(|name| marked(name, &everyday)).collect::<Vec<_>>().join(";")
            };
            let place = if place(medicine) == usual { String::new() } else { place(medicine).to_string() };
            let parts = in_order(medicine.parts.iter().map(String::as_str));
            let parts = if parts == in_order(medicine.ingredient.split(" / ")) { String::new() } else { parts };
            let (brands, others) = (names(&medicine.brands), names(&medicine.others));
            let line = format!("{}={brands}={others}={place}={parts}", medicine.ingredient);
            text += line.trim_end_matches('=');
            text.push('\n');
        }
    }
    text
}

/// The number that stands most often.
fn usual(places: impl Iterator<Item = usize>) -> usize {
    let mut seen: BTreeMap<usize, usize> = BTreeMap::new();
    places.for_each(|place| *seen.entry(place).or_default() += 1);
    seen.into_iter().max_by_key(|(_, times)| *times).unwrap().0
}

fn in_order<'a>(parts: impl Iterator<Item = &'a str>) -> String {
    let mut parts: Vec<&str> = parts.collect();
    parts.sort_unstable();
    parts.join(" / ")
}

/// The lists of conditions, the empty one first.
pub(crate) fn condition_lists(data: &Data) -> Vec<String> {
    let mut lists: Vec<String> = data.medicines.iter().map(|medicine| medicine.conditions.join(";")).collect();
    lists.push(String::new());
    lists.sort();
    lists.dedup();
    lists
}

/// `group=members`, members as in `groups.csv`.
pub(crate) fn groups(data: &Data) -> String {
    data.groups.iter().map(|group| format!("{}={}\n", group.id, group.members.join(";"))).collect()
}

/// `name=name`, each pair once.
pub(crate) fn look_alikes() -> String {
    rows("look_alikes.csv")
        .map(|row| format!("{}={}\n", row["name_a"].to_lowercase(), row["name_b"].to_lowercase()))
        .collect()
}

fn everyday() -> BTreeMap<String, char> {
    let rule = |row: &BTreeMap<String, String>| match row["suggested_rule"].as_str() {
        rule if rule.starts_with("accept only") => Some('*'),
        rule if rule.starts_with("slang") => Some('~'),
        _ => None,
    };
    let rows = rows("ambiguous.csv").filter_map(|row| Some((key(&row["term"]), rule(&row)?)));
    rows.filter(|(term, _)| !NO_EVERYDAY_WORD.contains(&term.as_str())).collect()
}

/// The name in lower case, with the mark of an everyday word.
fn marked(name: &str, everyday: &BTreeMap<String, char>) -> String {
    let plain: String = name.to_lowercase().chars().map(crate::fold::plain).filter(|sign| *sign != '\'').collect();
    let plain = plain.replace(['#', '(', ')', ':', '='], " ");
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    everyday.get(&key(name)).map_or(plain.clone(), |mark| format!("{mark}{plain}"))
}

/// The letters and digits of a name without anything between them.
pub(crate) fn key(name: &str) -> String {
    words(name).into_iter().map(|word| word.text).collect()
}
