//! For every instrument: what is said of a partial sheet encloses what is said of every completion, and bands rise with risk.
//! It never goes through the report: thousands of sheets are scored directly.
//! Read next: `errors.rs`.

use crate::common::program;
use ketamine_intake::instruments::{Instrument, Scored, scored};
use ketamine_intake::intake::{Answer, Kind, Missing, OptionSet, Plain, Question, Risk, Values};
use ketamine_intake::logic::{Situation, State};
use ketamine_intake::pack::{Setting, pack};
use ketamine_intake::program::ActiveProgram;
use serde_json::json;

/// A simple sequence of numbers, the same on every machine.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % n
    }
}

const N_SHEETS: usize = if cfg!(debug_assertions) { 150 } else { 2_000 };

fn all_asked() -> ActiveProgram {
    let mut given = program(Setting::InClinicInfusion, crate::common::TODAY);
    for instrument in pack().instruments {
        given["instruments"][instrument.id] = match instrument.ask {
            ketamine_intake::instruments::Ask::Always => continue,
            ketamine_intake::instruments::Ask::Kept => crate::common::worded(instrument),
            _ => json!({ "asked": "yes" }),
        };
    }
    let plain: Plain = serde_json::from_value(given).unwrap();
    ActiveProgram::new(&plain, Some(20_778), pack()).unwrap()
}

/// Every question that an instrument reads: items, and what bands and gates need besides.
fn read_by(instrument: &Instrument, program: &ActiveProgram) -> Vec<usize> {
    let mut places: Vec<usize> = Vec::new();
    let add = |question: &Question, places: &mut Vec<usize>| {
        let place = program.frame().place(question.id).unwrap();
        if !places.contains(&place) {
            places.push(place);
        }
    };
    instrument.items.iter().for_each(|item| add(item.question, &mut places));
    for condition in instrument.conditions() {
        condition.each_leaf(&mut |leaf| leaf.subject.inputs().for_each(|input| add(input, &mut places)));
    }
    let mut n = 0;
    while n < places.len() {
        if let Some(gate) = program.frame().gates()[places[n]].asked_when {
            gate.each_leaf(&mut |leaf| leaf.subject.inputs().for_each(|input| add(input, &mut places)));
        }
        n += 1;
    }
    places
}

fn any_value(question: &Question, numbers: &mut Numbers) -> Values {
    let point = |value: i64| Values::Interval { low: value, high: value };
    match question.kind {
        Kind::YesNo => [Values::Yes, Values::No][numbers.below(2) as usize].clone(),
        Kind::OneOf(choices) => Values::Choice(numbers.below(choices.len() as u64) as u8),
        Kind::AnyOf(choices) => {
            let stated = (0..choices.len() as u8).filter(|_| numbers.below(4) == 0);
            Values::List { stated: stated.fold(OptionSet::EMPTY, OptionSet::with), open: None }
        }
        Kind::Number(_, domain) => point(domain.low + numbers.below((domain.high - domain.low + 1) as u64) as i64),
        Kind::When(_) => point([0, 31, 32, 92, 93, 400][numbers.below(6) as usize]),
        Kind::Date | Kind::Medicines | Kind::Trials(_) | Kind::Text => panic!("no instrument reads {}", question.id),
    }
}

fn score(instrument: &'static Instrument, program: &ActiveProgram, answers: &[Answer]) -> Option<Scored> {
    scored(instrument, &Situation::new(program.frame(), answers, 20_778))
}

fn answered(values: Values) -> Answer {
    Answer { reply: Ok(values), typed: None, stale: false }
}

#[test]
fn a_partial_sheet_encloses_every_completion() {
    let (program, mut numbers) = (all_asked(), Numbers(7));
    for instrument in pack().instruments {
        let places = read_by(instrument, &program);
        for _ in 0..N_SHEETS {
            let mut full = vec![Answer::SILENCE; program.asked().len()];
            for place in &places {
                full[*place] = answered(any_value(program.frame().gates()[*place].question, &mut numbers));
            }
            let mut partial = full.clone();
            for place in &places {
                if numbers.below(3) == 0 {
                    partial[*place].reply =
                        Err([Missing::NotAnswered, Missing::Unsure, Missing::Declined][numbers.below(3) as usize]);
                }
            }
            // What a closed gate leaves out of the partial sheet is no gap: no completion fills it.
            let situation = Situation::new(program.frame(), &partial, 20_778);
            for place in places.iter().filter(|place| situation.state(**place) == State::NotAsked) {
                full[*place] = Answer::SILENCE;
            }
            let (Some(full), Some(partial)) =
                (score(instrument, &program, &full), score(instrument, &program, &partial))
            else {
                continue;
            };
            let (id, some, all) = (instrument.id, &partial.bands, &full.bands);
            // Two numbers that give no possible index leave every band of it open.
            if id == "body_mass_index" && all.len() == instrument.bands.len() {
                continue;
            }
            assert_eq!(all.len(), 1, "{id}: a full sheet has one band: {all:?}");
            assert!(some.contains(&all[0]), "{id}: {some:?} leaves out {all:?}");
            assert!(partial.marks.iter().all(|mark| full.marks.contains(mark)), "{id}: {:?}", partial.marks);
            if let (Some(total), Some(enclosing)) = (full.total, partial.total) {
                assert_eq!(total.low, total.high, "{id}");
                assert!(enclosing.low <= total.low && total.high <= enclosing.high, "{id}: {enclosing:?}");
                let range = instrument.range().unwrap();
                assert!(range.low <= enclosing.low && enclosing.high <= range.high, "{id}: {enclosing:?}");
            }
        }
    }
}

#[test]
fn a_riskier_answer_lowers_neither_total_nor_band() {
    let (program, mut numbers) = (all_asked(), Numbers(11));
    let band_of = |scored: &Scored| {
        let place = |id: &str| scored.instrument.bands.iter().position(|band| band.id == id).unwrap();
        scored.bands.iter().map(|id| place(id)).max().unwrap()
    };
    for instrument in pack().instruments {
        let places = read_by(instrument, &program);
        let mut n_compared = 0;
        for _ in 0..N_SHEETS {
            let mut before = vec![Answer::SILENCE; program.asked().len()];
            for place in &places {
                before[*place] = answered(any_value(program.frame().gates()[*place].question, &mut numbers));
            }
            let moved = places[numbers.below(places.len() as u64) as usize];
            let Some(values) = riskier(program.frame().gates()[moved].question, before[moved].values().unwrap()) else {
                continue;
            };
            let mut after = before.clone();
            after[moved] = answered(values);
            let (Some(before), Some(after)) =
                (score(instrument, &program, &before), score(instrument, &program, &after))
            else {
                continue;
            };
            n_compared += 1;
            assert!(
                band_of(&before) <= band_of(&after),
                "{}: {:?} then {:?}",
                instrument.id,
                before.bands,
                after.bands
            );
            assert!(before.total.map(|total| total.low) <= after.total.map(|total| total.low), "{}", instrument.id);
        }
        let unordered =
            places.iter().all(|place| matches!(program.frame().gates()[*place].question.risk, Risk::Unordered(_)));
        assert!(unordered || 10 <= n_compared, "{}: only {n_compared} moves", instrument.id);
    }
}

/// One step along the order of risk; readings of a pulse or pressure have two ends and are left alone below their centre.
fn riskier(question: &Question, values: &Values) -> Option<Values> {
    match (values, question.risk) {
        (Values::No, Risk::Up) => Some(Values::Yes),
        (Values::Yes, Risk::Down) => Some(Values::No),
        (Values::List { stated, open }, _) => {
            let next = (0..question.choices().len() as u8).find(|place| !stated.holds(*place))?;
            Some(Values::List { stated: stated.with(next), open: *open })
        }
        (Values::Interval { low, .. }, risk) => {
            let domain = question.domain();
            let up = match (&question.kind, risk) {
                (Kind::When(_), _) => return (0 < *low).then_some(Values::Interval { low: 0, high: 0 }),
                (_, Risk::Up) => true,
                (_, Risk::Outside { high, .. }) => high < *low,
                _ => false,
            };
            (up && *low < domain.high).then(|| Values::Interval { low: low + 1, high: low + 1 })
        }
        _ => None,
    }
}
