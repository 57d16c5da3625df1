//! Vignettes as the tests read them, and the requests made of them.
//! It never touches the engine except through the public request and response.
//! Read next: `../vignettes.rs`.

#![allow(dead_code, unreachable_pub, missing_docs, reason = "shared by several tests, each of which uses a part")]

pub mod generated;

use ketamine_intake::instruments::{Ask, Instrument, Words};
use ketamine_intake::intake::{Plain, date_text, read_date};
use ketamine_intake::pack::{Asked, Setting, pack};
use ketamine_intake::report::Out;
use ketamine_intake::wasm::screen_text;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::sync::OnceLock;
use std::{fs, path::PathBuf};
use toml::Table;

pub const TODAY: &str = "2026-11-21";
/// Where the imaginary clinic is, unless a vignette says otherwise.
const HERE: &str = "US-CO";

/// One vignette in one setting.
#[derive(Debug, Clone)]
pub struct Case {
    pub name: String,
    pub story: String,
    pub setting: Setting,
    pub today: String,
    pub jurisdiction: String,
    pub answers: BTreeMap<String, Value>,
    pub changes: Value,
    pub context: Value,
    pub instruments: Vec<String>,
    pub expect: Expect,
}

/// What a vignette states; what it leaves out is not compared.
#[derive(Debug, Clone, Default)]
pub struct Expect {
    pub settled: Option<String>,
    pub possible: Option<String>,
    pub fires: Vec<String>,
    pub quiet: Vec<String>,
    pub open: Vec<String>,
    pub withdrawn: Vec<String>,
    pub discordances: Vec<String>,
    /// Discordances that must not stand in the report.
    pub agrees: Vec<String>,
    pub problems: Vec<String>,
}

const KEYS: &[&str] = &[
    "name",
    "story",
    "base",
    "settings",
    "instruments",
    "today",
    "jurisdiction",
    "answers",
    "blank",
    "answered_on",
    "changes",
    "context",
    "expect",
    "source",
    "difference",
];
const EXPECT_KEYS: &[&str] =
    &["settled", "possible", "fires", "quiet", "open", "withdrawn", "discordances", "agrees", "problems"];

/// Every vignette in each of its settings, in the order of the files; read once.
pub fn cases() -> &'static [Case] {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    CASES.get_or_init(read_cases)
}

/// The vignette of that name, which ends with the setting in parentheses.
pub fn case(name: &str) -> &'static Case {
    cases().iter().find(|case| case.name == name).unwrap_or_else(|| panic!("no vignette is named `{name}`"))
}

fn read_cases() -> Vec<Case> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/vignettes");
    let mut files: Vec<PathBuf> = fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let ordinary = parse(&folder.join("ordinary.toml"));
    let ordinary = ordinary["answers"].as_table().unwrap();
    let mut cases = Vec::new();
    for file in files.iter().filter(|file| !file.ends_with("ordinary.toml")) {
        let table = parse(file);
        for row in table["vignette"].as_array().unwrap() {
            cases.extend(read_vignette(row.as_table().unwrap(), ordinary));
        }
    }
    cases
}

fn parse(file: &std::path::Path) -> Table {
    let text = fs::read_to_string(file).unwrap();
    text.parse().unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn read_vignette(row: &Table, ordinary: &Table) -> Vec<Case> {
    let name = row["name"].as_str().unwrap().to_owned();
    for key in row.keys() {
        assert!(KEYS.contains(&key.as_str()), "`{name}`: unknown key `{key}`");
    }
    let mut answers: BTreeMap<String, Value> = match row["base"].as_str().unwrap() {
        "ordinary" => ordinary.iter().map(|(id, value)| (id.clone(), to_json(value))).collect(),
        "blank" => BTreeMap::new(),
        base => panic!("`{name}`: unknown base `{base}`"),
    };
    let table = |key: &str| row.get(key).and_then(|value| value.as_table()).cloned().unwrap_or_default();
    let given = table("answers");
    answers.extend(given.iter().map(|(id, value)| (id.clone(), to_json(value))));
    for id in strings(row.get("blank")) {
        assert!(answers.remove(&id).is_some(), "`{name}`: `{id}` is already blank");
    }
    let mut context: serde_json::Map<String, Value> =
        table("context").iter().map(|(key, value)| (key.clone(), to_json(value))).collect();
    let parts = table("answered_on");
    if !parts.is_empty() {
        context.insert(
            "answeredOn".to_owned(),
            parts.iter().map(|(part, on)| json!({ "part": part, "on": on.as_str() })).collect(),
        );
    }
    let settings = strings(row.get("settings"));
    let jurisdiction = row.get("jurisdiction").map_or(HERE, |place| place.as_str().unwrap());
    let all = Setting::ALL.iter().copied();
    all.filter(|setting| settings.is_empty() || settings.iter().any(|id| id == setting.id()))
        .map(|setting| Case {
            name: format!("{name} ({})", setting.id()),
            story: row["story"].as_str().unwrap().to_owned(),
            setting,
            today: row.get("today").map_or(TODAY, |today| today.as_str().unwrap()).to_owned(),
            jurisdiction: jurisdiction.to_owned(),
            answers: answers
                .iter()
                .filter(|(id, _)| given.contains_key(*id) || asked_in(id, setting, jurisdiction))
                // An ordinary patient is where the clinic is.
                .map(|(id, value)| (id.clone(), if *value == HERE { json!(jurisdiction) } else { value.clone() }))
                .collect(),
            changes: row.get("changes").map_or(Value::Array(Vec::new()), to_json),
            context: Value::Object(context.clone()),
            instruments: strings(row.get("instruments")),
            expect: read_expect(&name, row["expect"].as_table().unwrap(), setting),
        })
        .collect()
}

/// Whether the question is asked there; the ordinary answers hold those of all settings.
fn asked_in(id: &str, setting: Setting, jurisdiction: &str) -> bool {
    static ASKED: OnceLock<BTreeMap<&str, &Asked>> = OnceLock::new();
    let asked = ASKED.get_or_init(|| pack().asked().map(|asked| (asked.question.id, asked)).collect());
    let country = jurisdiction.split('-').next().unwrap();
    asked.get(id).is_some_and(|asked| asked.is_asked_in(setting, country))
}

fn read_expect(name: &str, row: &Table, setting: Setting) -> Expect {
    for key in row.keys() {
        assert!(EXPECT_KEYS.contains(&key.as_str()), "`{name}`: unknown expectation `{key}`");
    }
    let level = |key: &str| match row.get(key)? {
        toml::Value::Table(by_setting) => by_setting.get(setting.id())?.as_str().map(str::to_owned),
        value => value.as_str().map(str::to_owned),
    };
    let list = |key: &str| match row.get(key) {
        Some(toml::Value::Table(by_setting)) => strings(by_setting.get(setting.id())),
        value => strings(value),
    };
    Expect {
        settled: level("settled"),
        possible: level("possible"),
        fires: list("fires"),
        quiet: list("quiet"),
        open: list("open"),
        withdrawn: list("withdrawn"),
        discordances: list("discordances"),
        agrees: list("agrees"),
        problems: list("problems"),
    }
}

fn strings(value: Option<&toml::Value>) -> Vec<String> {
    let items = value.and_then(|value| value.as_array()).cloned().unwrap_or_default();
    items.iter().map(|item| item.as_str().unwrap().to_owned()).collect()
}

fn to_json(value: &toml::Value) -> Value {
    serde_json::to_value(value).unwrap()
}

impl Case {
    /// The request in the form in which the core takes it.
    pub fn request(&self) -> Value {
        let answers: Vec<Value> = self.answers.iter().map(|(id, value)| json!({ "id": id, "value": value })).collect();
        json!({
            "schema": 1,
            "intake": "vignette-0000-0000",
            "today": self.today,
            "program": self.program(),
            "answers": answers,
            "changes": self.changes,
            "context": self.context,
        })
    }

    /// The imaginary clinic, with the instruments that the vignette asks.
    fn program(&self) -> Value {
        let mut program = program_in(self.setting, &self.today, &self.jurisdiction);
        for id in &self.instruments {
            let instrument = pack().instruments.iter().find(|instrument| instrument.id == id).unwrap();
            program["instruments"][id] = match instrument.ask {
                Ask::Kept => worded(instrument),
                _ => json!({ "asked": "yes" }),
            };
        }
        program
    }

    /// The response as a tree.
    pub fn response(&self) -> Out {
        screen_text(self.request().to_string().as_bytes())
    }

    /// The request as the core reads it.
    pub fn plain(&self) -> Plain {
        serde_json::from_value(self.request()).unwrap()
    }
}

/// The imaginary clinic of the vignettes, in any setting.
pub fn program(setting: Setting, today: &str) -> Value {
    program_in(setting, today, HERE)
}

/// The same, somewhere else; outside the US it names its own emergency number and crisis line.
pub fn program_in(setting: Setting, today: &str, jurisdiction: &str) -> Value {
    let confirmed_on = date_text(read_date(today).unwrap().first - 30);
    let mut program = json!({
        "clinic": "Example Hollow Clinic (imaginary)",
        "setting": setting.id(),
        "jurisdiction": jurisdiction,
        "responsible": {
            "name": "Robin Example",
            "credential": "MD",
            "licensedIn": ["US-CO", "US-WY"],
            "telephone": "+1-303-555-0142",
            "hours": "Monday to Friday, 8 to 5",
            "outsideHours": "Call 988 or go to an emergency room.",
            "confirmedOn": confirmed_on,
        },
        "service": service(setting),
        "reachability": {
            "timeZone": "America/Denver", "otherRoute": "Text +1-303-555-0143, or write to the clinic.",
            "sameDayProcedure": "yes",
        },
    });
    if jurisdiction != HERE {
        program["emergency"] = json!("112");
        program["crisis"] = json!("116 123");
        program["responsible"]["licensedIn"] = json!([jurisdiction]);
        program["conformity"] =
            json!({ "reference": "EXAMPLE-0000 (imaginary)", "by": "Robin Example", "on": confirmed_on });
    }
    program
}

/// What the imaginary clinic does in a setting.
fn service(setting: Setting) -> Value {
    let mut service = json!({
        "routes": [match setting {
            Setting::InClinicInfusion => "iv",
            Setting::EsketamineClinic => "nasal",
            Setting::AtHome => "sublingual",
        }],
        "observation": if setting == Setting::AtHome { "live_video" } else { "in_person" },
        "observedBy": "a registered nurse", "videoVisit": "yes", "supportPerson": "required", "sessionMinutes": 120,
        "betweenSessions": "A nurse calls on the next day.", "physicianContact": "yes",
        "support": ["telephone", "message"], "sameDayBooking": "no",
    });
    if setting == Setting::EsketamineClinic {
        service["remsCertified"] = json!("yes");
    }
    service
}

/// The wording of an instrument as a clinic would supply it; the words stand for the owner's.
pub fn worded(instrument: &Instrument) -> Value {
    let worded = instrument.items.iter().filter(|item| item.words == Words::Owner);
    let items: serde_json::Map<String, Value> =
        worded.map(|item| (item.question.id.to_owned(), json!("the owner's text"))).collect();
    json!({ "wording": { "licence": "used with permission, imaginary", "items": items } })
}

/// A response as JSON.
pub fn as_json(out: &Out) -> Value {
    serde_json::to_value(out).unwrap()
}

/// A response without its receipt and the fingerprints, which change with every edit of the sources.
pub fn without_fingerprints(out: &Out) -> Value {
    let mut value = as_json(out);
    if let Some(response) = value.as_object_mut() {
        response.remove("receipt");
    }
    if let Some(clinician) = value.get_mut("clinician").and_then(Value::as_object_mut) {
        clinician.remove("engine");
        clinician.remove("pack");
    }
    value
}
