//! Checks of questions: options, gates, and that something reads each of them wherever it is asked.
//! It never lets a patient be asked what changes nothing.
//! Read next: `leaf.rs`.

use super::{PackError, is_snake, unique};
use crate::intake::{Kind, RESERVED};
use crate::logic::AskedOf;
use crate::pack::{Asked, Countries, Pack, Setting};

pub(super) fn check(pack: &Pack, errors: &mut Vec<PackError>) {
    pairs(pack, errors);
    let everywhere = places(pack);
    let asked: Vec<_> = pack.asked().collect();
    for (n, row) in asked.iter().enumerate() {
        let question = row.question;
        for choice in question.choices().iter().filter(|choice| RESERVED.contains(&choice.id)) {
            errors.push(PackError::ReservedOption(question.id, choice.id));
        }
        unique(question.choices().iter().map(|choice| choice.id), is_snake, errors);
        let here: Vec<Place> = everywhere.iter().copied().filter(|place| place.asks(row)).collect();
        if let Some(gate) = &row.asked_when {
            gate.each_leaf(&mut |leaf| {
                for input in leaf.subject.inputs() {
                    match asked.iter().take(n).find(|earlier| earlier.question.id == input.id) {
                        None => errors.push(PackError::GateOrder(question.id, input.id)),
                        Some(earlier)
                            if earlier.of == AskedOf::Clinician || !here.iter().all(|place| place.asks(earlier)) =>
                        {
                            errors.push(PackError::GateSetting(question.id, input.id));
                        }
                        Some(_) => {}
                    }
                }
            });
        }
        if !is_read_everywhere(pack, row, here) {
            errors.push(PackError::Unread(question.id));
        }
    }
}

/// A fault of a pair is told beside its first question, so whoever answers the one has to be asked the other.
fn pairs(pack: &Pack, errors: &mut Vec<PackError>) {
    let measures = pack.measures.iter().map(|pair| (pair.weight, pair.height));
    let of = |id: &str| pack.asked().find(|asked| asked.question.id == id).map(|asked| asked.of);
    for (first, second) in pack.pressures.iter().copied().chain(measures) {
        if of(first.id) != of(second.id) {
            errors.push(PackError::Pair(first.id, second.id));
        }
    }
}

/// A setting in a country.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) setting: Setting,
    pub(super) country: &'static str,
}

impl Place {
    pub(super) fn asks(&self, asked: &Asked) -> bool {
        asked.is_asked_in(self.setting, self.country)
    }
}

/// Every setting in every country that the pack names, and in one that it does not.
pub(super) fn places(pack: &Pack) -> Vec<Place> {
    let questions = pack.asked().map(|asked| asked.countries);
    let all = questions.chain(pack.rules().map(|rule| rule.levels.countries));
    let all = all.chain(pack.every_patient.iter().map(|every| every.countries));
    let mut countries: Vec<&'static str> = all.flat_map(named).copied().collect();
    countries.push("elsewhere");
    countries.sort_unstable();
    countries.dedup();
    let in_country = |country| Setting::ALL.iter().map(move |setting| Place { setting: *setting, country });
    countries.into_iter().flat_map(in_country).collect()
}

fn named(countries: Countries) -> &'static [&'static str] {
    match countries {
        Countries::All => &[],
        Countries::Only(countries) | Countries::But(countries) => countries,
    }
}

/// Whether something that applies there reads the question, in each of the places that ask it.
fn is_read_everywhere(pack: &Pack, row: &Asked, mut unread: Vec<Place>) -> bool {
    let id = row.question.id;
    let scored = pack.instruments.iter().any(|instrument| instrument.item_of(row.question).is_some());
    if scored || matches!(row.question.kind, Kind::Text) || pack.discordances().any(|pair| pair.when.reads(id)) {
        return true;
    }
    for rule in pack.rules().filter(|rule| rule.when.reads(id)) {
        let applies = |place: &Place| rule.levels.in_setting(place.setting).is_some();
        unread.retain(|place| !(applies(place) && rule.levels.apply_in(place.country)));
    }
    for other in pack.asked().filter(|other| other.asked_when.is_some_and(|gate| gate.reads(id))) {
        unread.retain(|place| !place.asks(other));
    }
    for every in pack.every_patient.iter().filter(|every| every.answered_when.is_some_and(|when| when.reads(id))) {
        unread.retain(|place| !(every.settings.contains(&place.setting) && every.countries.hold(place.country)));
    }
    unread.is_empty()
}
