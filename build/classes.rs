//! Writes the constants of classes and groups.
//! It never gives a class another name than the data does, in capitals.
//! Read next: `../src/medicines/mod.rs`.

use crate::data::Data;

/// Classes that may lower a risk as well as raise one: presence is neither safer nor riskier.
const UNORDERED: &[&str] = &[
    "antidepressant_atypical",
    "antidepressant_bupropion",
    "lamotrigine",
    "lithium",
    "maoi",
    "nmda_antidepressant_combo",
    "snri",
    "ssri",
    "tca",
    "valproate",
];

pub(crate) fn constants(data: &Data) -> String {
    assert!(data.classes.len() <= 384, "more classes and groups than a class set holds");
    let mut text = "/// One set for each class and group of the medicine data.\npub mod class {\n    use crate::intake::ClassSet;\n".to_owned();
    let mut is_group = false;
    for (place, id) in data.classes.iter().enumerate() {
        is_group |= place == data.classes.len() - data.groups.len();
        let kind = if is_group { "group" } else { "class" };
        text += &format!(
            "    /// The {kind} `{id}`.\n    pub const {}: ClassSet = ClassSet::of({place});\n",
            id.to_uppercase()
        );
    }
    text += "}\n\n";
    text += "/// How many of the ids are classes; groups follow.\n";
    text += &format!("const N_CLASSES: u16 = {};\n\n", data.classes.len() - data.groups.len());
    text += "/// Classes and groups whose presence may lower a risk as well as raise one.\n";
    text += "pub const UNORDERED: ClassSet = ClassSet::EMPTY";
    let groups = data.groups.iter().filter(|group| group.is_unordered).map(|group| group.id.as_str());
    for id in UNORDERED.iter().copied().chain(groups) {
        assert!(data.classes.iter().any(|class| class == id), "`{id}` is no class");
        text += &format!(".union(class::{})", id.to_uppercase());
    }
    text + ";\n"
}
