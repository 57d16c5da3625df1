//! Parts of a text that hold one medicine each, cut at commas, lines, slashes and "and".
//! It never cuts a name or a strength such as 5/325.
//! Read next: `combine.rs`.

use super::find::Hit;
use super::fold::{Gap, Word};
use super::nothing::no_medicine;
use super::scope::{has, is_cue, is_one_of};
use super::unnamed::speaks_of_one;
use super::vocabulary::{is_filler, is_often, is_unit};
use crate::order::Gather;

/// First word and word after the last of every part, in order.
pub(super) fn segments(words: &[Word], hits: &[Hit]) -> Vec<(usize, usize)> {
    let inside_a_name = |place: usize| hits.iter().any(|hit| hit.from < place && place < hit.to);
    let mut parts: Vec<(usize, usize)> = Vec::new();
    for place in 0..words.len() {
        if place == 0 || (cuts(words, place) && !inside_a_name(place)) {
            parts.push((place, place));
        }
        if let Some(last) = parts.last_mut() {
            last.1 = place.saturating_add(1);
        }
    }
    join_doses(parts, words, hits)
}

/// Whether a part begins at this word.
pub(super) fn cuts(words: &[Word], place: usize) -> bool {
    let Some(word) = words.get(place) else {
        return false;
    };
    let before = place.checked_sub(1).and_then(|before| words.get(before));
    let both_numbers = word.is_number() && before.is_some_and(Word::is_number);
    let single = |word: &Word| word.text.len() == 1 && !word.is_number();
    match word.gap {
        Gap::Line | Gap::Comma => true,
        Gap::Slash | Gap::Plus => {
            let goes_on = is_unit(&word.text) || is_often(&word.text) || word.text == "o";
            !(both_numbers || goes_on || single(word) || before.is_some_and(single))
        }
        _ => before.is_some_and(|before| is_one_of(&before.text, "and plus y but then also")),
    }
}

/// "Stopped it, then started again" speaks of the medicine before.
const AGAIN: &str = "started again|back on it|restarted|relapsed|using again|lowered it|reduced it";

/// A part that only says how much, how often, or that it ended, belongs to the medicine before it.
fn join_doses(parts: Vec<(usize, usize)>, words: &[Word], hits: &[Hit]) -> Vec<(usize, usize)> {
    let mut joined: Vec<(usize, usize)> = Vec::new();
    for (from, to) in parts {
        let part = words.get(from..to).unwrap_or_default();
        let said = || part.iter().map(|word| word.text.as_str()).gather().join(" ");
        let only_dose = || {
            part.iter().all(|word| word.is_number() || is_filler(&word.text) || is_cue(&word.text))
                && !speaks_of_one(part)
                && no_medicine(&said()).is_none()
        };
        let has_name = hits.iter().any(|hit| from <= hit.from && hit.from < to);
        let same_line = words.get(from).is_some_and(|word| word.gap < Gap::Line);
        match joined.last_mut() {
            Some(last) if !has_name && same_line && (only_dose() || has(&said(), AGAIN)) => last.1 = to,
            _ => joined.push((from, to)),
        }
    }
    joined
}
