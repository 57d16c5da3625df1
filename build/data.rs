//! The medicine data as written: rows of medicines, groups.
//! It never repairs a row: what cannot be read stops the build.
//! Read next: `classes.rs`.

use std::collections::BTreeMap;
use std::fs;

/// One row of `medicines.csv`.
pub(crate) struct Medicine {
    pub(crate) ingredient: String,
    pub(crate) class: String,
    pub(crate) brands: Vec<String>,
    pub(crate) others: Vec<String>,
    pub(crate) parts: Vec<String>,
    pub(crate) conditions: Vec<String>,
}

/// One row of `groups.csv`.
pub(crate) struct Group {
    pub(crate) id: String,
    pub(crate) is_unordered: bool,
    pub(crate) members: Vec<String>,
}

/// Everything that was read.
pub(crate) struct Data {
    pub(crate) medicines: Vec<Medicine>,
    pub(crate) groups: Vec<Group>,
    /// The classes in alphabetical order, then the groups in the order of their file.
    pub(crate) classes: Vec<String>,
    place_of: BTreeMap<String, usize>,
}

impl Data {
    pub(crate) fn read() -> Data {
        let medicines: Vec<Medicine> = rows("medicines.csv").map(medicine).collect();
        let groups: Vec<Group> = rows("groups.csv").map(group).collect();
        let mut classes: Vec<String> = medicines.iter().map(|medicine| medicine.class.clone()).collect();
        classes.sort();
        classes.dedup();
        for group in &groups {
            assert!(!classes.contains(&group.id), "groups.csv: `{}` is a class or stands twice", group.id);
            classes.push(group.id.clone());
        }
        let place_of = medicines.iter().enumerate().map(|(place, row)| (row.ingredient.clone(), place)).collect();
        let data = Data { medicines, groups, classes, place_of };
        data.check();
        data
    }

    fn check(&self) {
        assert_eq!(self.place_of.len(), self.medicines.len(), "medicines.csv: an ingredient stands twice");
        let known = fs::read_to_string("src/medicines/classes.txt").unwrap();
        for medicine in &self.medicines {
            let (class, of) = (&medicine.class, &medicine.ingredient);
            assert!(
                known.lines().any(|known| known == class),
                "medicines.csv: the class `{class}` of `{of}` is not in classes.txt"
            );
            let names =
                || [of].into_iter().chain(&medicine.brands).chain(&medicine.others).map(|name| name.to_lowercase());
            for (n, name) in names().enumerate() {
                assert!(
                    !names().skip(n + 1).any(|other| other == name),
                    "medicines.csv: `{name}` stands twice in `{of}`"
                );
            }
            for part in &medicine.parts {
                assert!(
                    self.place_of.contains_key(part),
                    "medicines.csv: `{part}` of `{}` has no row",
                    medicine.ingredient
                );
            }
        }
        for class in known.lines() {
            assert!(self.classes.iter().any(|known| known == class), "classes.txt: no medicine is in `{class}`");
        }
        for group in &self.groups {
            for member in &group.members {
                let found =
                    self.medicines.iter().any(|medicine| self.is_named_by(medicine, member.trim_start_matches('-')));
                assert!(found, "groups.csv: `{member}` of `{}` names no medicine", group.id);
            }
        }
    }

    /// Whether a member of a group names the medicine: by ingredient, `class:`, `only:` or `any:` condition.
    fn is_named_by(&self, medicine: &Medicine, member: &str) -> bool {
        match member.split_once(':') {
            None => medicine.ingredient == member,
            Some(("class", class)) => medicine.class == class,
            Some(("only", condition)) => medicine.conditions == [condition],
            Some(("any", condition)) => medicine.conditions.iter().any(|known| known == condition),
            Some((other, _)) => panic!("groups.csv: `{other}:` is no way to name members"),
        }
    }
}

fn medicine(row: BTreeMap<String, String>) -> Medicine {
    let parts = list(&row["combination_of"]);
    Medicine {
        ingredient: row["ingredient"].clone(),
        class: row["class"].clone(),
        brands: list(&row["brand_names"]),
        others: list(&row["common_misspellings_or_street_names"]),
        parts,
        conditions: list(&row["suggests_condition"]),
    }
}

fn group(row: BTreeMap<String, String>) -> Group {
    let is_unordered = match row["risk"].as_str() {
        "up" => false,
        "unordered" => true,
        other => panic!("groups.csv: the risk `{other}` is neither `up` nor `unordered`"),
    };
    Group { id: row["group"].clone(), is_unordered, members: list(&row["members"]) }
}

fn list(cell: &str) -> Vec<String> {
    cell.split(';').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect()
}

/// The rows of a file by the names of their columns.
pub(crate) fn rows(file: &str) -> impl Iterator<Item = BTreeMap<String, String>> {
    let path = format!("src/medicines/{file}");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let mut lines = text.lines().map(cells).collect::<Vec<_>>().into_iter();
    let names = lines.next().unwrap();
    let file = file.to_owned();
    lines.filter(|row| row.iter().any(|cell| !cell.is_empty())).map(move |row| {
        assert_eq!(row.len(), names.len(), "{file}: {row:?}");
        names.iter().cloned().zip(row).collect()
    })
}

fn cells(line: &str) -> Vec<String> {
    let (mut cells, mut quoted) = (vec![String::new()], false);
    for character in line.chars() {
        match character {
            '"' => quoted = !quoted,
            ',' if !quoted => cells.push(String::new()),
            other => cells.last_mut().unwrap().push(other),
        }
    }
    cells
}
