//! Finds names of the table in texts: exact ones first, then likely ones among the words that are left.
//! It never takes a word of one name for a part of another.
//! Read next: `recognise.rs`.

use super::fold::{Gap, Word};
use super::index::{Known, index};
use super::near::{LONGEST, begin_alike, distance, least_distance, letters, limit, may_be_spanish, sound, spanish};
use super::scope::is_one_of;
use super::segment::cuts;
use super::table::{Everyday, Name, Row, look_alikes};
use super::vocabulary::{is_everyday, is_filler};
use crate::intake::How;
use crate::order::{Gather, sort_by_key};

/// A name found in a text.
#[derive(Debug, Clone)]
pub(super) struct Hit {
    /// Place of the first word.
    pub(super) from: usize,
    /// Place after the last word.
    pub(super) to: usize,
    /// What it may be.
    pub(super) rows: Vec<Row>,
    /// How it was found.
    pub(super) how: How,
    /// Whether it is also an everyday word.
    pub(super) everyday: Everyday,
}

impl Hit {
    /// Whether it stands before the other.
    pub(super) fn begins_before(&self, other: &Hit) -> bool {
        self.from < other.from
    }
}

/// The most words that one name has.
const MOST_WORDS: usize = 14;
/// The most words of a text that are compared by likeness.
const MOST_COMPARED: usize = 60;
/// The most readings that are offered.
const MOST_READINGS: usize = 6;

struct Span {
    key: String,
    from: usize,
    to: usize,
}

/// Every name that stands in the texts letter by letter; they may overlap.
pub(super) fn exact(texts: &[Vec<Word>]) -> Vec<Vec<Hit>> {
    let index = index();
    let hits_of = |words: &Vec<Word>| {
        let mut hits = Vec::new();
        for span in spans(words) {
            let pieces = span.to.saturating_sub(span.from);
            for name in index.written(&span.key) {
                // WHY: short names must not arise from the ends of two words, "on" and "fi".
                let is_one_word = !name.text.contains(|sign: char| !sign.is_ascii_alphabetic());
                if !(1 < pieces && span.key.len() < 6 && is_one_word) {
                    add(&mut hits, &span, name);
                }
            }
        }
        hits
    };
    texts.iter().map(hits_of).gather()
}

fn add(hits: &mut Vec<Hit>, span: &Span, name: Name) {
    if let Some(hit) = hits.iter_mut().find(|hit| hit.from == span.from && hit.to == span.to) {
        if !hit.rows.contains(&name.row) {
            hit.rows.push(name.row);
        }
        return;
    }
    let Name { row, how, everyday, .. } = name;
    hits.push(Hit { from: span.from, to: span.to, rows: vec![row], how, everyday });
}

fn spans(words: &[Word]) -> Vec<Span> {
    let mut spans = Vec::new();
    for from in 0..words.len() {
        let mut key = String::new();
        for (to, word) in words.iter().enumerate().skip(from).take(MOST_WORDS) {
            if from < to && Gap::Bracket < word.gap {
                break;
            }
            key.extend(word.text.chars().filter(|sign| *sign != '.'));
            if LONGEST.saturating_mul(3) < key.len() {
                break;
            }
            spans.push(Span { key: key.clone(), from, to: to.saturating_add(1) });
        }
    }
    spans
}

/// What is looked for by likeness.
#[derive(Default)]
struct Query {
    text: usize,
    from: usize,
    to: usize,
    key: String,
    sound: Vec<u8>,
    letters: u64,
    limit: u16,
    found: Vec<(u16, Row, &'static str)>,
    said_in_spanish: bool,
}

/// The likely names among the words for which `is_free` holds, without overlaps.
pub(super) fn near(texts: &[Vec<Word>], is_free: &dyn Fn(usize, usize) -> bool) -> Vec<Vec<Hit>> {
    let mut queries: Vec<Query> = Vec::new();
    for (text, words) in texts.iter().enumerate() {
        add_queries(&mut queries, text, words, is_free);
    }
    let index = index();
    let names = if queries.is_empty() { &[] } else { index.names.as_slice() };
    for known in names {
        let Some(name) = index.name(known).filter(|name| name.everyday != Everyday::Slang && 4 <= name.text.len())
        else {
            continue;
        };
        // Made once for a name, and only where a word may be it.
        let mut in_spanish = None;
        for query in &mut queries {
            compare(query, name, known, &mut in_spanish);
        }
    }
    let mut hits: Vec<Vec<Hit>> = texts.iter().map(|_| Vec::new()).gather();
    queries.retain(|query| !query.found.is_empty());
    sort_by_key(&mut queries, |query| (query.best(), query.from.wrapping_sub(query.to).wrapping_add(MOST_WORDS)));
    for query in queries {
        if let Some(hits) = hits.get_mut(query.text)
            && !hits.iter().any(|hit| hit.from < query.to && query.from < hit.to)
        {
            hits.push(query.hit(&index.rows));
        }
    }
    hits
}

fn add_queries(queries: &mut Vec<Query>, text: usize, words: &[Word], is_free: &dyn Fn(usize, usize) -> bool) {
    let free = |place: usize, word: &Word| is_free(text, place) && !word.is_number();
    let titled = |at: usize| words.get(at.wrapping_sub(1)).is_some_and(|word| is_one_of(&word.text, "dr mr mrs"));
    let is_strange = |place, word: &Word| free(place, word) && !titled(place) && !is_everyday(&word.text);
    // WHY: among many ordinary words, and beside a name, a word must be closer to be taken for another name.
    let strictness = |words: &[Word], from: usize, to: usize| {
        let (start, end) = part_of(words, from, to);
        let part = || words.iter().enumerate().skip(start).take(end.saturating_sub(start));
        let beside_a_name = part().any(|(place, _)| !is_free(text, place));
        let strange = part().filter(|(place, word)| is_strange(*place, word)).count();
        match strange {
            _ if beside_a_name => 3,
            0..=2 => u16::MAX,
            3 => 6,
            _ => 3,
        }
    };
    let starts = words.iter().enumerate().filter(|(place, word)| is_strange(*place, word));
    for (from, first) in starts.take(MOST_COMPARED) {
        let mut key = String::new();
        for (to, word) in words.iter().enumerate().skip(from).take(3) {
            let joined = from < to;
            if joined && (Gap::Slash <= word.gap || !free(to, word)) {
                break;
            }
            key.push_str(&word.text);
            let short = key.len() < 5 && (joined || 3 < words.len());
            let filler = joined && is_filler(&word.text) && 2 < word.text.len();
            if key.len() < 4 || short || filler || !first.text.is_ascii() || LONGEST < key.len() {
                continue;
            }
            let whole = if joined { 4 } else { u16::MAX };
            let limit = limit(key.len()).min(strictness(words, from, to)).min(whole);
            let mut query = Query { text, from, to: to.saturating_add(1), key: key.clone(), limit, ..Query::default() };
            sound(&key, &mut query.sound);
            query.letters = letters(&query.sound);
            queries.push(query);
        }
    }
}

/// The part of a text around some words, up to the next cut.
fn part_of(words: &[Word], from: usize, to: usize) -> (usize, usize) {
    let start = (0..=from).rev().find(|place| *place == 0 || cuts(words, *place)).unwrap_or(0);
    let end = (to.saturating_add(1)..words.len()).find(|place| cuts(words, *place)).unwrap_or(words.len());
    (start, end)
}

fn compare(query: &mut Query, name: Name, known: &Known, in_spanish: &mut Option<String>) {
    let (name_key, name_sound) = (known.key.as_str(), known.sound.as_slice());
    if 4 < query.sound.len().abs_diff(name_sound.len()) {
        return;
    }
    let letters = query.key.len().min(name_key.len());
    let alike = begin_alike(&query.sound, name_sound);
    if !alike && letters < 7 {
        return;
    }
    let spanish_here = name.how == How::Exact && may_be_spanish(query.letters, known.letters);
    if spanish_here && *in_spanish.get_or_insert_with(|| spanish(name_key)) == query.key {
        query.said_in_spanish = true;
        query.found.clear();
        query.found.push((0, name.row, name.text));
        return;
    }
    if query.said_in_spanish {
        return;
    }
    let limit = if alike { query.limit.min(limit(letters).saturating_add(1)) } else { 4 };
    if limit < least_distance(query.letters, known.letters) {
        return;
    }
    let Some(distance) = distance(&query.sound, name_sound, limit) else {
        return;
    };
    match query.found.iter_mut().find(|(_, row, _)| *row == name.row) {
        Some(known) if distance < known.0 => *known = (distance, name.row, name.text),
        Some(_) => {}
        None => query.found.push((distance, name.row, name.text)),
    }
}

impl Query {
    fn best(&self) -> u16 {
        self.found.iter().map(|(distance, ..)| *distance).min().unwrap_or(u16::MAX)
    }

    /// The nearest readings, with those that are taken for the nearest.
    fn hit(mut self, rows: &[Row]) -> Hit {
        let best = self.best();
        sort_by_key(&mut self.found, |(distance, row, _)| (*distance, row.ingredient));
        let mut alike: Vec<&str> = Vec::new();
        for (_, _, name) in self.found.iter().filter(|(distance, ..)| *distance == best) {
            alike.append(&mut look_alikes(name));
        }
        let mut readings: Vec<Row> = Vec::new();
        let close =
            self.found.iter().filter(|(distance, ..)| *distance <= best.saturating_add(1)).map(|(_, row, _)| *row);
        let confused =
            rows.iter().copied().filter(|row| !alike.is_empty() && row.names().any(|name| alike.contains(&name.text)));
        for row in close.take(MOST_READINGS).chain(confused) {
            if !readings.contains(&row) {
                readings.push(row);
            }
        }
        let how = if self.said_in_spanish { How::Exact } else { How::Near };
        if self.said_in_spanish {
            readings.truncate(1);
        }
        Hit { from: self.from, to: self.to, rows: readings, how, everyday: Everyday::No }
    }
}
