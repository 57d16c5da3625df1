//! Made-up medicines of random packs: `r0` is of a class that raises a risk, `l1` of one without an order, `r0|l1` may be either.
//! It never stands in for the recogniser of this release, which is asked once for each text and remembered.
//! Read next: `pack.rs`.

use super::Tape;
use ketamine_intake::intake::{Candidate, ClassSet, Daily, Entry, How, Often, Status, Typed};
use ketamine_intake::medicines::class;
use ketamine_intake::pack::{Pack, pack};
use std::collections::HashMap;
use std::sync::{LazyLock, RwLock};

/// Classes that raise a risk.
pub(crate) static RAISE: [ClassSet; 4] =
    [class::BENZODIAZEPINE, class::OPIOID_FULL_AGONIST, class::PSYCHOSTIMULANT, class::BARBITURATE];
/// Classes without an order of risk.
pub(crate) static UNORDERED: [ClassSet; 4] = [class::LITHIUM, class::VALPROATE, class::SSRI, class::SNRI];

/// The pack of this release. Its recogniser remembers, because the same few names stand in every random intake;
/// that an entry is read by itself, whatever stands beside it, `../medicines.rs` holds.
pub(crate) fn this_release() -> Pack {
    Pack { recognise: remembered, ..pack() }
}

/// What the recogniser of this release makes of each text.
pub(crate) fn remembered(items: &[Typed<'_>]) -> Vec<Entry> {
    static KNOWN: LazyLock<RwLock<HashMap<String, Vec<Entry>>>> = LazyLock::new(RwLock::default);
    let read = |item: &Typed<'_>| {
        // No random intake says which reading was meant.
        if item.is.is_some() {
            return (pack().recognise)(&[*item]);
        }
        let known = KNOWN.read().unwrap().get(item.text).cloned();
        known.unwrap_or_else(|| {
            let entries = (pack().recognise)(&[*item]);
            KNOWN.write().unwrap().insert(item.text.to_owned(), entries.clone());
            entries
        })
    };
    items.iter().flat_map(read).collect()
}

/// Reads `r0`, `l1`, `r0|l1`, each perhaps with `daily`, `prn`, and a number of micrograms a day.
pub(crate) fn recognise(items: &[Typed<'_>]) -> Vec<Entry> {
    items.iter().map(|item| made_up(item.text)).collect()
}

fn made_up(text: &str) -> Entry {
    let mut words = text.split(' ');
    let readings: Option<Vec<(String, ClassSet)>> = words.next().unwrap().split('|').map(class_of).collect();
    let rest: Vec<&str> = words.collect();
    let daily = rest.iter().find_map(|word| word.parse().ok()).map(|dose| Daily { low: dose, high: dose });
    let candidate = |(name, classes): (String, ClassSet)| Candidate {
        name: name.clone(),
        classes,
        parts: vec![(name, classes)],
        daily,
        equivalent: daily,
    };
    let candidates: Vec<Candidate> = readings.unwrap_or_default().into_iter().map(candidate).collect();
    let often = match () {
        () if rest.contains(&"daily") => Often::Regular,
        () if rest.contains(&"prn") => Often::Occasional,
        () => Often::NotSaid,
    };
    let how = if rest.contains(&"near") { How::Near } else { How::Exact };
    let status = match (candidates.len(), rest.contains(&"stopped"), how) {
        (_, true, _) => Status::NotCurrent,
        (0, ..) => Status::Unrecognised,
        (1, _, How::Near) => Status::Confirm,
        (1, ..) => Status::Recognised,
        _ => Status::Ambiguous,
    };
    Entry { typed: text.to_owned(), status, how, candidates, dose: None, often, confirmed: false }
}

fn class_of(name: &str) -> Option<(String, ClassSet)> {
    let place: usize = name.get(1..)?.parse().ok()?;
    let classes = if name.starts_with('r') { RAISE } else { UNORDERED };
    Some((name.to_owned(), *classes.get(place)?))
}

/// A made-up medicine as typed.
pub(crate) fn random_name(tape: &mut Tape) -> String {
    let name = tape.choose(&["r0", "r1", "r3", "r0|r1", "l0", "l1", "l2|r2", "unheard"]);
    let how = tape.choose(&["", "", " daily", " prn", " 4 daily", " 9", " stopped", " near"]);
    format!("{name}{how}")
}
