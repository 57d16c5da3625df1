//! The catalogue as the reference evaluator sees it: plain data read from JSON by name.
//! It never uses a type of the engine.
//! Read next: `read.rs`.

use serde_json::Value;
use std::collections::HashMap;

/// What is needed of the catalogue to evaluate it.
#[derive(Debug)]
pub(crate) struct Catalogue {
    pub(crate) questions: Vec<Question>,
    places: HashMap<String, usize>,
    pub(crate) derived: HashMap<String, Derived>,
    pub(crate) pressures: Vec<(String, String)>,
    pub(crate) measures: Vec<(String, String, (i64, i64))>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) levels: Vec<String>,
    pub(crate) instruments: Vec<Instrument>,
    pub(crate) minimum_doses: Vec<MinimumDose>,
    pub(crate) trial_days: (i64, i64),
}

/// An instrument with its items and when each is asked.
#[derive(Debug)]
pub(crate) struct Instrument {
    pub(crate) id: String,
    pub(crate) ask: String,
    pub(crate) items: Vec<(String, String)>,
}

/// An ingredient, the words for its form, and its minimum dose in tenths of a milligram.
#[derive(Debug)]
pub(crate) struct MinimumDose {
    pub(crate) ingredient: String,
    pub(crate) forms: Vec<String>,
    pub(crate) least: i64,
    pub(crate) most: i64,
}

#[derive(Debug)]
pub(crate) struct Question {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) part: String,
    pub(crate) keeps_days: i64,
    pub(crate) unsure: bool,
    pub(crate) risk_down: bool,
    pub(crate) options: Vec<(String, Vec<String>)>,
    pub(crate) bands: Vec<(String, i64, i64)>,
    pub(crate) number: Option<Number>,
    pub(crate) settings: Vec<String>,
    pub(crate) countries: Countries,
    pub(crate) of_clinician: bool,
    pub(crate) gate: Option<Tree>,
    /// The instruments whose item it is, by their place, and when it is asked with each.
    pub(crate) item_of: Vec<(usize, String)>,
}

#[derive(Debug)]
pub(crate) struct Number {
    pub(crate) unit: String,
    pub(crate) scale: i128,
    pub(crate) needs_unit: bool,
    pub(crate) spellings: Vec<(String, i128, i128)>,
    pub(crate) domain: (i64, i64),
}

#[derive(Debug)]
pub(crate) struct Derived {
    pub(crate) kind: String,
    pub(crate) inputs: Vec<String>,
    pub(crate) domain: (i64, i64),
    pub(crate) window: Option<i64>,
    pub(crate) classes: Vec<String>,
}

#[derive(Debug)]
pub(crate) enum Tree {
    Leaf { subject: String, operator: String, options: Vec<String>, classes: Vec<String>, value: i64 },
    Count { k: usize, of: Vec<Tree> },
}

#[derive(Debug)]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) kind: String,
    pub(crate) levels: HashMap<String, String>,
    pub(crate) countries: Countries,
    pub(crate) when: Tree,
}

/// The countries where something holds: these, or all but those.
#[derive(Debug)]
pub(crate) struct Countries {
    only_in: Vec<String>,
    not_in: Vec<String>,
}

impl Countries {
    pub(crate) fn hold(&self, country: &String) -> bool {
        (self.only_in.is_empty() || self.only_in.contains(country)) && !self.not_in.contains(country)
    }
}

fn countries(row: &Value) -> Countries {
    Countries { only_in: texts(&row["onlyIn"]), not_in: texts(&row["notIn"]) }
}

impl Tree {
    /// Calls `visit` with the subject and operator of every leaf.
    pub(crate) fn each_leaf(&self, visit: &mut dyn FnMut(&str, &str)) {
        match self {
            Tree::Leaf { subject, operator, .. } => visit(subject, operator),
            Tree::Count { of, .. } => of.iter().for_each(|child| child.each_leaf(visit)),
        }
    }
}

impl Catalogue {
    pub(crate) fn from_json(json: &Value) -> Catalogue {
        let windows: HashMap<String, i64> =
            list(&json["thresholds"]).map(|row| (text(&row["id"]), row["value"].as_i64().unwrap())).collect();
        let derived = |row: &Value| Derived {
            kind: text(&row["kind"]),
            inputs: texts(&row["inputs"]),
            domain: range(&row["domain"]),
            window: row["window"].as_str().map(|id| windows[id]),
            classes: texts(&row["classes"]),
        };
        let mut questions: Vec<Question> = list(&json["questions"]).map(question).collect();
        let instruments: Vec<Instrument> = list(&json["instruments"]).map(instrument).collect();
        for question in &mut questions {
            for (place, instrument) in instruments.iter().enumerate() {
                let items = instrument.items.iter().filter(|(id, asked)| *id == question.id && asked != "derived");
                question.item_of.extend(items.map(|(_, asked)| (place, asked.clone())));
            }
        }
        Catalogue {
            places: questions.iter().enumerate().map(|(place, question)| (question.id.clone(), place)).collect(),
            questions,
            derived: list(&json["derived"]).map(|row| (text(&row["id"]), derived(row))).collect(),
            pressures: list(&json["pressures"]).map(|row| (text(&row["top"]), text(&row["bottom"]))).collect(),
            measures: list(&json["measures"])
                .map(|row| (text(&row["weight"]), text(&row["height"]), range(&row["possible"])))
                .collect(),
            rules: list(&json["rules"]).map(rule).collect(),
            levels: texts(&json["levels"]),
            instruments,
            minimum_doses: list(&json["minimumDoses"]).map(minimum_dose).collect(),
            trial_days: (42, 28),
        }
    }

    pub(crate) fn question(&self, id: &str) -> Option<&Question> {
        self.places.get(id).map(|place| &self.questions[*place])
    }
}

fn instrument(row: &Value) -> Instrument {
    let item = |item: &Value| (text(&item["question"]), text(&item["asked"]));
    Instrument { id: text(&row["id"]), ask: text(&row["ask"]), items: list(&row["items"]).map(item).collect() }
}

fn minimum_dose(row: &Value) -> MinimumDose {
    let (ingredient, forms) = (text(&row["ingredient"]), texts(&row["forms"]));
    MinimumDose { ingredient, forms, least: row["least"].as_i64().unwrap(), most: row["most"].as_i64().unwrap() }
}

fn question(row: &Value) -> Question {
    let option = |option: &Value| (text(&option["id"]), texts(&option["mayBe"]));
    let band = |band: &Value| (text(&band["id"]), band["low"].as_i64().unwrap(), band["high"].as_i64().unwrap());
    let spelling = |row: &Value| (text(&row["text"]), whole(&row["times"]), whole(&row["over"]));
    Question {
        id: text(&row["id"]),
        kind: text(&row["kind"]),
        part: text(&row["part"]),
        keeps_days: row["keepsDays"].as_i64().unwrap(),
        unsure: row["unsure"] == true,
        risk_down: row["risk"]["order"] == "down",
        options: list(&row["options"]).map(option).collect(),
        bands: list(&row["bands"]).map(band).collect(),
        number: row["unit"].as_str().map(|unit| Number {
            unit: unit.to_owned(),
            scale: whole(&row["scale"]),
            needs_unit: row["needsUnit"] == true,
            spellings: list(&row["spellings"]).map(spelling).collect(),
            domain: range(&row["domain"]),
        }),
        settings: texts(&row["settings"]),
        countries: countries(row),
        of_clinician: row["askedOf"] == "clinician",
        gate: row.get("askedWhen").map(tree),
        item_of: Vec::new(),
    }
}

fn rule(row: &Value) -> Rule {
    let levels = row["levels"].as_object().unwrap().iter();
    let levels = levels.filter_map(|(setting, level)| Some((setting.clone(), level.as_str()?.to_owned())));
    Rule {
        id: text(&row["id"]),
        kind: text(&row["kind"]),
        levels: levels.collect(),
        countries: countries(&row["levels"]),
        when: tree(&row["when"]),
    }
}

fn tree(node: &Value) -> Tree {
    if node.get("when").is_some() {
        return tree(&node["when"]);
    }
    if node.get("of").is_some() {
        return Tree::Count { k: node["k"].as_u64().unwrap() as usize, of: list(&node["of"]).map(tree).collect() };
    }
    Tree::Leaf {
        subject: text(&node["subject"]),
        operator: text(&node["operator"]),
        options: texts(&node["options"]),
        classes: texts(&node["classes"]),
        value: node["value"].as_i64().unwrap_or(0),
    }
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap().to_owned()
}

fn texts(value: &Value) -> Vec<String> {
    list(value).map(text).collect()
}

fn whole(value: &Value) -> i128 {
    i128::from(value.as_i64().unwrap())
}

fn range(value: &Value) -> (i64, i64) {
    (value["low"].as_i64().unwrap(), value["high"].as_i64().unwrap())
}
