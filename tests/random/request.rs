//! Random requests as JSON: values at and around every threshold and window, open lists, missing and unreadable ones.
//! It never says how anything is to be read.
//! Read next: `../properties.rs` and `../reference.rs`, which draw from it.

use super::Tape;
use super::aim::{Aims, LIST, put};
use super::course::{REAL_MEDICINES, full_trial, random_trials};
use super::medicine::random_name;
use ketamine_intake::instruments::{Ask, AskItem, Instrument, Words};
use ketamine_intake::intake::{Domain, Kind, Question, Risk, Unit, date_text, days_since_1970, year_month_day};
use ketamine_intake::pack::{Asked, Level, Pack, Rule, Setting};
use serde_json::{Value, json};
use std::sync::LazyLock;

/// Days on which intakes are evaluated: an ordinary one, a leap day, the day after one is missing, the end of a year.
const TODAYS: &[&str] = &["2026-11-21", "2028-02-29", "2027-03-01", "2026-12-31"];

/// Numbers that stand in the thresholds of a pack, and rules at which answers are aimed.
#[derive(Debug)]
pub(crate) struct Hints {
    by_unit: Vec<(Unit, Vec<i64>)>,
    aims: Aims,
}

impl Hints {
    /// All numbers of the thresholds of a pack, and the rules at which answers are aimed.
    pub(crate) fn of(pack: &Pack) -> Hints {
        let mut by_unit: Vec<(Unit, Vec<i64>)> = Vec::new();
        for threshold in pack.thresholds() {
            match by_unit.iter_mut().find(|(unit, _)| *unit == threshold.unit) {
                Some((_, values)) => values.push(threshold.value),
                None => by_unit.push((threshold.unit, vec![threshold.value])),
            }
        }
        Hints { by_unit, aims: Aims::of(pack) }
    }

    /// A number at or beside a threshold of the unit; without any, somewhere in the domain.
    fn near(&self, unit: Unit, domain: Domain, tape: &mut Tape) -> i64 {
        // The items of a scale have few values, and the limits of its total lie far outside of them.
        if domain.high - domain.low <= 4 && tape.chance(3, 4) {
            return domain.low + tape.pick((domain.high - domain.low + 1) as usize) as i64;
        }
        let values = self.by_unit.iter().find(|(of, _)| *of == unit).map(|(_, values)| values);
        match values {
            Some(values) => tape.choose(values) + tape.choose(&[0, -1, 1]),
            None => domain.low + tape.pick((domain.high - domain.low + 1) as usize) as i64,
        }
    }
}

/// How a whole intake was filled in, each in tenths of the questions.
#[derive(Debug, Clone, Copy)]
struct Mood {
    silent: usize,
    missing: usize,
    odd: usize,
    harmless: usize,
}

const MOODS: &[Mood] = &[
    Mood { silent: 10, missing: 0, odd: 0, harmless: 0 },
    Mood { silent: 0, missing: 0, odd: 0, harmless: 10 },
    Mood { silent: 0, missing: 0, odd: 0, harmless: 9 },
    Mood { silent: 0, missing: 1, odd: 0, harmless: 8 },
    Mood { silent: 1, missing: 1, odd: 1, harmless: 5 },
    Mood { silent: 2, missing: 1, odd: 1, harmless: 0 },
    Mood { silent: 5, missing: 1, odd: 1, harmless: 0 },
    Mood { silent: 0, missing: 0, odd: 0, harmless: 0 },
];

/// A program that may run in the setting on that day, mostly in the US.
fn random_program(pack: &Pack, setting: Setting, today: &str, tape: &mut Tape) -> Value {
    let jurisdiction = tape.choose(&["US-CO", "US-CO", "US-CO", "DE-BE"]);
    let mut program = json!({
        "clinic": "Hollow Tree Clinic", "setting": setting.id(), "jurisdiction": jurisdiction,
        "responsible": {
            "name": "Robin Marsh", "credential": "MD", "licensedIn": [jurisdiction], "telephone": "+1-303-555-0142",
            "hours": "weekdays 8 to 5", "outsideHours": "call us in the morning", "confirmedOn": today,
        },
        "service": {
            "routes": [match setting {
                Setting::InClinicInfusion => "im",
                Setting::EsketamineClinic => "nasal",
                Setting::AtHome => "oral",
            }],
            "remsCertified": "yes", "observation": "in_person", "observedBy": "a nurse", "videoVisit": "yes",
            "supportPerson": "asked", "sessionMinutes": 120, "betweenSessions": "a call", "physicianContact": "yes",
            "support": ["telephone"], "sameDayBooking": "no",
        },
        "reachability": { "timeZone": "UTC", "otherRoute": "by text", "sameDayProcedure": "yes" },
        "conformity": { "reference": "EXAMPLE-0000", "by": "Robin Marsh", "on": today },
        "emergency": "112", "crisis": "116123",
    });
    for instrument in pack.instruments {
        let asked = match instrument.ask {
            Ask::OnRequest => tape.choose(&["yes", "yes", "no"]),
            Ask::ByDefault if tape.chance(1, 8) && !reads_a_stop(pack, instrument) => "no",
            Ask::Kept if tape.chance(1, 2) => {
                program["instruments"][instrument.id] = worded(instrument);
                continue;
            }
            _ => continue,
        };
        program["instruments"][instrument.id] = json!({ "asked": asked });
    }
    program
}

/// Whether a rule that stops in some setting reads an item: no program there may leave such an instrument out.
fn reads_a_stop(pack: &Pack, instrument: &Instrument) -> bool {
    let stops = |rule: &&Rule| {
        let mut levels = Setting::ALL.iter().filter_map(|setting| rule.levels.in_setting(*setting));
        levels.any(|level| Level::Contraindicated <= level)
    };
    let items = || instrument.items.iter().filter(|item| item.asked == AskItem::WithInstrument);
    pack.rules().filter(stops).any(|rule| items().any(|item| rule.when.reads(item.question.id)))
}

/// The wording of an instrument as a clinic would supply it.
fn worded(instrument: &Instrument) -> Value {
    let items = instrument.items.iter().filter(|item| item.words == Words::Owner);
    let items: serde_json::Map<String, Value> =
        items.map(|item| (item.question.id.to_owned(), json!("a text"))).collect();
    json!({ "wording": { "licence": "by chance", "items": items } })
}

/// A whole request over a pack.
pub(crate) fn random_request(pack: &Pack, hints: &Hints, setting: Setting, tape: &mut Tape) -> Value {
    let today = tape.choose(TODAYS);
    let mood = tape.choose(MOODS);
    let day = ketamine_intake::intake::read_date(today).unwrap().first;
    let mut answers = Vec::new();
    for asked in pack.asked() {
        if let Some(value) = moody_value(asked.question, hints, day, mood, tape) {
            answers.push(json!({ "id": asked.question.id, "value": value }));
        }
    }
    put(hints.aims.draw(day, tape), &mut answers, tape);
    if tape.chance(1, 16) && !answers.is_empty() {
        answers.push(tape.choose(&answers));
    }
    if tape.chance(1, 32) && !answers.is_empty() {
        let id = tape.choose(&answers)["id"].clone();
        answers.push(json!({ "id": id, "value": "unsure" }));
    }
    let program = random_program(pack, setting, today, tape);
    let mut request = json!({ "schema": 1, "intake": "random-intake-0001", "today": today, "context": {} });
    request["program"] = program;
    request["changes"] = Value::Array(random_changes(pack, hints, day, &answers, tape));
    // WHY: not inside of the macro, which would copy every answer.
    request["answers"] = Value::Array(tape.shuffled(answers));
    request["context"]["answeredOn"] = Value::Array(answered_on(pack, day, tape));
    request
}

fn random_changes(pack: &Pack, hints: &Hints, today: i64, answers: &[Value], tape: &mut Tape) -> Vec<Value> {
    let asked: Vec<&'static Asked> = pack.asked().collect();
    let present = |id: &str| answers.iter().find(|answer| answer["id"] == id).map(|answer| answer["value"].clone());
    let mut changes: Vec<Value> = Vec::new();
    for _ in 0..tape.choose(&[0, 0, 0, 1, 2, 4]) {
        let question = tape.choose(&asked).question;
        let to = present(question.id).unwrap_or(Value::Null);
        changes.push(json!({ "question": question.id, "from": random_value(question, hints, today, tape), "to": to }));
    }
    changes
}

fn answered_on(pack: &Pack, today: i64, tape: &mut Tape) -> Vec<Value> {
    let mut parts: Vec<(&str, i64)> = pack.asked().map(|asked| (asked.part.id(), asked.keeps.value)).collect();
    parts.sort_unstable();
    parts.dedup();
    let mut rows = Vec::new();
    for (part, keeps) in parts {
        let on = match tape.pick(16) {
            0..=11 => continue,
            12 => tape.choose(&["2026", "soon", "2126-01-01", ""]).to_owned(),
            _ => date_text(today - keeps - tape.choose(&[0, 1, -1, 40])),
        };
        rows.push(json!({ "part": part, "on": on }));
    }
    rows
}

fn moody_value(question: &Question, hints: &Hints, today: i64, mood: Mood, tape: &mut Tape) -> Option<Value> {
    let roll = tape.pick(10);
    let silent = mood.silent;
    let missing = silent + mood.missing;
    let odd = missing + mood.odd;
    let harmless = odd + mood.harmless;
    if roll < silent {
        // Most silence is an absent key.
        return tape.choose(&[None, None, None, Some(Value::Null), Some(json!(" ")), Some(json!([]))]);
    }
    Some(match roll {
        roll if roll < missing => json!(tape.choose(&["unsure", "declined", "declined_visit"])),
        roll if roll < odd => odd_value(tape),
        roll if roll < harmless => harmless_value(question, today),
        _ => random_value(question, hints, today, tape),
    })
}

fn odd_value(tape: &mut Tape) -> Value {
    tape.choose(ODD.as_array().unwrap())
}

/// What forms and people give that is no plain answer.
static ODD: LazyLock<Value> = LazyLock::new(|| {
    json!([
        true, false, {}, { "refused": "date" }, 1.5, 9_007_199_254_740_993_i64, -1, 12080, 16, "none", "not_asked",
        "YES", "maybe", ["unsure"], [true], [["yes"]], [null, ""], ["none", "unsure"], "120/80", "16 kPa", "1e3", "5 ft",
        "81,65 kg", "2026-13-01", "2026-02-29", "2126-01-01", "2026", "2026-11", 2026, "１２０", "12.", ".5", "1,234.5",
        "120 mmHg.", "99 %",
    ])
});

/// The answer of least risk, or something in the middle where there is no order.
fn harmless_value(question: &Question, today: i64) -> Value {
    match question.kind {
        Kind::YesNo => json!(if question.risk == Risk::Up { "no" } else { "yes" }),
        Kind::OneOf(choices) => json!(choices[0].id),
        Kind::AnyOf(_) | Kind::Medicines => json!("none"),
        Kind::Trials(_) => json!([full_trial("sertraline", 100), full_trial("Cymbalta", 60), "none"]),
        Kind::Number(unit, domain) => match question.risk {
            Risk::Up => spelled(unit, domain.low),
            Risk::Down => spelled(unit, domain.high),
            Risk::Outside { low, .. } => spelled(unit, low),
            _ => spelled(unit, domain.low.midpoint(domain.high)),
        },
        Kind::When(bands) => json!(bands.last().unwrap().id),
        // A birth date or the day of a reading; only the real pack knows which.
        Kind::Date if question.id == "birth_date" => json!(date_text(today - 14_610)),
        Kind::Date => json!(date_text(today)),
        Kind::Text => json!("nothing"),
    }
}

/// A value that can mostly be read, at or around the thresholds.
fn random_value(question: &Question, hints: &Hints, today: i64, tape: &mut Tape) -> Value {
    match question.kind {
        Kind::YesNo => json!(tape.choose(&["no", "yes"])),
        Kind::OneOf(choices) => json!(choices[tape.pick(choices.len())].id),
        Kind::AnyOf(choices) => {
            let mut items: Vec<&str> = (0..1 + tape.pick(2)).map(|_| choices[tape.pick(choices.len())].id).collect();
            if tape.chance(1, 4) {
                items.push(tape.choose(&["unsure", "declined", "none", "xyz", ""]));
            }
            if tape.chance(1, 4) { json!("none") } else { json!(tape.shuffled(items)) }
        }
        Kind::Number(unit, domain) => match tape.pick(8) {
            0 => spelled(unit, domain.low + tape.choose(&[0, -1])),
            1 => spelled(unit, domain.high + tape.choose(&[0, 1])),
            2 => converted(unit, hints.near(unit, domain, tape)),
            _ => spelled(unit, hints.near(unit, domain, tape)),
        },
        Kind::When(bands) => match tape.pick(3) {
            0 => json!(bands[tape.pick(bands.len())].id),
            _ => random_date(hints, today, tape),
        },
        Kind::Date => random_date(hints, today, tape),
        Kind::Medicines => {
            let item = |tape: &mut Tape| match tape.pick(5) {
                0 => tape.choose(&["none", "unsure"]).to_owned(),
                _ if question.id == LIST => tape.choose(REAL_MEDICINES).to_owned(),
                _ => random_name(tape),
            };
            json!((0..tape.pick(4)).map(|_| item(tape)).collect::<Vec<_>>())
        }
        Kind::Trials(_) => random_trials(tape),
        Kind::Text => json!("some words"),
    }
}

/// A day around a window, or around the birthday of an age, whole or partial.
fn random_date(hints: &Hints, today: i64, tape: &mut Tape) -> Value {
    let day = if tape.chance(1, 2) {
        let (year, month, day) = year_month_day(today);
        let born = year - hints.near(Unit::Years, Domain { low: 0, high: 100 }, tape) - tape.choose(&[0, 1]);
        // WHY: a birthday on 29 February exists only in leap years; its neighbours always do.
        days_since_1970(born, month, day) + tape.choose(&[0, -1, 1])
    } else {
        today - hints.near(Unit::Days, Domain { low: 0, high: 400 }, tape)
    };
    let text = date_text(day);
    match tape.pick(6) {
        0 => json!(text[..7]),
        1 => json!(text[..4]),
        _ => json!(text),
    }
}

/// A number in the unit's own sign, as a number where that is read, else as text.
pub(super) fn spelled(unit: Unit, value: i64) -> Value {
    match unit.scale() {
        1 => json!(value),
        scale => json!(format!("{}.{} {}", value.div_euclid(scale), value.rem_euclid(scale), unit.sign())),
    }
}

/// A number in another unit, where there is one.
fn converted(unit: Unit, value: i64) -> Value {
    match unit {
        Unit::MmHg => json!(format!("{}.{} kPa", value * 1333 / 100_000, value * 1333 / 10_000 % 10)),
        Unit::TenthsOfKg => json!(format!("{} lb", value * 22 / 100)),
        Unit::Millimetres => json!(format!("{} ft {} in", value / 305, value % 305 / 26)),
        _ => json!(format!(" {value} {} ", unit.sign().to_uppercase())),
    }
}
