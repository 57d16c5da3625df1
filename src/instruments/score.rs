//! Scoring, the same for every instrument: an interval, the bands it may be, what is blank, what stands on its own.
//! It never fills in a blank item, and never names one band where two are possible.
//! Read next: `phq9.rs`.

use super::instrument::Instrument;
use crate::logic::{Interval, Situation, State, Verdict, evaluate, interval};
use crate::order::Gather;

/// What one instrument says over one set of answers.
#[derive(Debug, Clone)]
pub struct Scored {
    /// The instrument.
    pub instrument: &'static Instrument,
    /// The total as an interval, where there is one.
    pub total: Option<Interval>,
    /// Every band that it may be, lowest first.
    pub bands: Vec<&'static str>,
    /// Signs that surely hold.
    pub marks: Vec<&'static str>,
    /// Places of the items that are blank, unsure, declined or unreadable.
    pub blank: Vec<usize>,
    /// Places of the items whose answer stands on its own.
    pub flagged: Vec<usize>,
}

/// Scores an instrument; nothing when none of its items is asked.
#[must_use]
pub fn scored(instrument: &'static Instrument, situation: &Situation<'_>) -> Option<Scored> {
    let mut scored = Scored {
        instrument,
        total: None,
        bands: Vec::new(),
        marks: Vec::new(),
        blank: Vec::new(),
        flagged: Vec::new(),
    };
    let mut asked = false;
    for item in instrument.items {
        let Some(place) = situation.frame().place(item.question.id) else {
            continue;
        };
        asked |= situation.state(place) != State::NotAsked;
        if situation.state(place) == State::Missing {
            scored.blank.push(place);
        }
        if item.flag.is_some_and(|flag| evaluate(&flag, situation) == Verdict::Met) {
            scored.flagged.push(place);
        }
    }
    if !asked {
        return None;
    }
    scored.total = instrument.total.and_then(|total| interval(&total.0, situation));
    scored.bands = bands(instrument, situation);
    let holds = instrument.marks.iter().filter(|mark| evaluate(&mark.when, situation) == Verdict::Met);
    scored.marks = holds.map(|mark| mark.id).gather();
    Some(scored)
}

/// A band is possible unless its condition fails, or that of a higher band surely holds.
fn bands(instrument: &Instrument, situation: &Situation<'_>) -> Vec<&'static str> {
    let reached: Vec<Verdict> =
        instrument.bands.iter().map(|band| band.from.map_or(Verdict::Met, |from| evaluate(&from, situation))).gather();
    let mut possible = Vec::new();
    for (n, band) in instrument.bands.iter().enumerate() {
        let here = reached.get(n).copied().unwrap_or(Verdict::NotMet);
        let above = reached.iter().skip(n.saturating_add(1)).any(|verdict| *verdict == Verdict::Met);
        if here != Verdict::NotMet && !above {
            possible.push(band.id);
        }
    }
    possible
}
