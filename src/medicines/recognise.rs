//! THE WAY of a typed medicine: words, exact names, likely names, what stands around them, one entry for each.
//! It never drops what it cannot read, and never assumes what is only likely.
//! Read next: `find.rs`, then `scope.rs`.

use super::combine::{combine, is_salt, resolve};
use super::dose::{self, Dose};
use super::find::{Hit, exact, near};
use super::fold::{Gap, Word, words};
use super::index::index;
use super::kinds::{DEPOT_BRANDS, FOR_ALLERGIES, ONCE_A_WEEK, SHARED, is_depot, is_on_the_skin, is_short, taken};
use super::lately::DEPOT;
use super::nothing::no_medicine;
use super::scope::{About, Scope, has, scope};
use super::segment::segments;
use super::still::{begins, goes_on_to_names, without_harmless};
use super::table::{Everyday, Row};
use super::unnamed::speaks_of_one;
use super::vocabulary::{is_filler, is_use};
use crate::intake::{Candidate, Entry, How, Often, Status, Typed};
use crate::order::{Gather, sort_long};

/// Reads the items of a list as medicines, in their order.
#[must_use]
pub fn recognise(items: &[Typed<'_>]) -> Vec<Entry> {
    let mut entries = Vec::new();
    for mut of_item in recognise_each(items) {
        entries.append(&mut of_item);
    }
    entries
}

/// The same, the entries of each item apart.
#[must_use]
pub fn recognise_each(items: &[Typed<'_>]) -> Vec<Vec<Entry>> {
    let table = &index().rows;
    let texts: Vec<Vec<Word>> = items.iter().map(|item| words(item.text)).gather();
    let mut found: Vec<Vec<Hit>> =
        exact(&texts).into_iter().zip(&texts).map(|(hits, words)| resolve(hits, words)).gather();
    let is_free = |text: usize, place: usize| {
        found.get(text).is_none_or(|hits| !hits.iter().any(|hit| hit.from <= place && place < hit.to))
    };
    let likely = near(&texts, &is_free);
    for ((hits, more), words) in found.iter_mut().zip(likely).zip(&texts) {
        // The salt of a misspelt name.
        hits.retain(|hit| !is_salt(words, hit) || more.iter().all(|name| name.to != hit.from));
        hits.extend(more);
        sort_long(hits, Hit::begins_before);
    }
    let read =
        |((item, words), hits): ((&Typed<'_>, &Vec<Word>), Vec<Hit>)| Reading { item, words, table }.entries(hits);
    items.iter().zip(&texts).zip(found).map(read).gather()
}

struct Reading<'a> {
    item: &'a Typed<'a>,
    words: &'a [Word],
    table: &'a [Row],
}

impl Reading<'_> {
    fn entries(&self, hits: Vec<Hit>) -> Vec<Entry> {
        let said: Vec<&str> = self.words.iter().map(|word| word.text.as_str()).gather();
        if let Some(status) = no_medicine(&said.join(" ")) {
            return vec![self.entry(self.item.text.to_owned(), status)];
        }
        let hits = combine(hits, self.words, self.table);
        let mut entries: Vec<Entry> = Vec::new();
        let mut carried = Scope::Taken;
        for (from, to) in segments(self.words, &hits) {
            let inside: Vec<&Hit> = hits.iter().filter(|hit| from <= hit.from && hit.from < to).gather();
            if inside.is_empty() {
                // WHY: behind a medicine on its line, "off label" speaks of that one, not of those that follow.
                let is_of_the_last = !entries.is_empty() && !self.starts_anew(from);
                entries.extend(self.unread(from, to));
                let said = without_harmless(&self.said(from, to));
                let found = scope(said.trim(), "", About::default());
                if found != Scope::Taken && !is_of_the_last && goes_on_to_names(said.trim()) {
                    carried = found;
                }
            }
            for (n, hit) in inside.iter().enumerate() {
                let start = if n == 0 { from } else { hit.from };
                // "Instead of the one I take the other": what was said of the one ends there.
                let last = n.checked_sub(1).and_then(|last| inside.get(last)).map_or(from, |last| last.to);
                let takes = |word: &Word| is_use(&word.text) && word.text != "on";
                let anew = self.words.get(last..hit.from).unwrap_or_default().iter().any(takes);
                let segment = if anew { last } else { from };
                let end = inside.get(n.saturating_add(1)).map_or(to, |next| self.end_before(hit.to, next.from));
                entries.push(self.medicine(hit, (start, end), segment, &mut carried));
            }
            // WHY: "zoloft instead of prozac, xanax" says nothing past of xanax.
            if entries.iter().rev().take(inside.len()).any(Entry::is_taken) {
                carried = Scope::Taken;
            }
        }
        if entries.is_empty() {
            entries.push(self.entry(self.item.text.to_owned(), Status::Unrecognised));
        }
        if let (Some(is), [entry]) = (self.item.is, entries.as_mut_slice()) {
            confirm(entry, is);
        }
        entries
    }

    /// A part of the text without any name: kept as it was typed, unless it only says how much or how often.
    fn unread(&self, from: usize, to: usize) -> Option<Entry> {
        let says_more = |word: &Word| !word.is_number() && !is_filler(&word.text);
        let part = self.words.get(from..to)?;
        let of_its_own = speaks_of_one(part);
        if !of_its_own && !part.iter().any(says_more) {
            return None;
        }
        let said = self.said(from, to);
        let about = About { is_for_allergies: true, ..About::default() };
        let past = || of_its_own.then(|| scope(&said, "", about).status()).flatten();
        let status = no_medicine(&said).or_else(past).unwrap_or(Status::Unrecognised);
        Some(self.entry(self.slice(from, to), status))
    }

    fn medicine(&self, hit: &Hit, (start, end): (usize, usize), segment: usize, carried: &mut Scope) -> Entry {
        let before = self.said(segment, hit.from);
        let after = self.said(hit.to, end);
        let candidates: Vec<Candidate> = hit.rows.iter().map(|row| row.candidate(self.table)).gather();
        let about = About {
            is_for_allergies: candidates.iter().all(|candidate| candidate.classes.meets(FOR_ALLERGIES)),
            is_shared: candidates.iter().any(|candidate| candidate.classes.meets(SHARED)),
            is_depot: candidates.iter().any(is_depot) || has(&self.said(hit.from, hit.to), DEPOT_BRANDS),
        };
        let mut found = scope(&before, &after, about);
        let Dose { words, often, daily } = dose::read(self.words, start, (hit.from, hit.to), end);
        // "Take", "only" and "still" say that a medicine is taken, whatever was said of another.
        let says_nothing =
            |word: &str| is_filler(word) && !is_use(word) && !has(word, "just|only|some|still|currently|now");
        let is_bare = words.is_none()
            && often == Often::NotSaid
            && before.split_whitespace().all(says_nothing)
            && !begins(&before)
            && !has(&after, "now");
        let starts_anew = self.starts_anew(segment);
        if starts_anew && segment != hit.from && found == Scope::Taken && !is_bare {
            *carried = Scope::Taken;
        }
        if found == Scope::Taken && is_bare && !starts_anew {
            found = *carried;
        }
        let over = found == Scope::NotCurrentBefore || found == Scope::SomeoneElse;
        let speaks_of_this = has(&after, "but|before") || has(&before, "instead of|rather than");
        *carried = if over && !speaks_of_this { found } else { Scope::Taken };
        let status = found.status().unwrap_or(match (hit.how, candidates.len(), hit.everyday) {
            (How::Near, 1, _) | (_, 1, Everyday::Slang) => Status::Confirm,
            (_, 1, _) => Status::Recognised,
            _ => Status::Ambiguous,
        });
        let mut entry = self.entry(self.slice(start, end), status);
        entry.how = hit.how;
        entry.dose = words.map(|(from, to)| self.slice(from, to.saturating_add(1)));
        // What acts for weeks acts on every day of them.
        entry.often = match often {
            _ if about.is_depot => Often::Regular,
            // Less than two days a week; a patch that is changed once a week is something else.
            Often::Regular if candidates.iter().all(is_short) && has(&self.said(start, end), ONCE_A_WEEK) => {
                Often::Occasional
            }
            often => often,
        };
        let lowered = is_on_the_skin(&before, &after);
        let injected = has(&self.said(start, end), DEPOT);
        entry.candidates = candidates.into_iter().map(|candidate| taken(candidate, daily, lowered, injected)).gather();
        entry
    }

    /// Where the words of a name end before the next: "suboxone (previously methadone)" says nothing past of the first.
    fn end_before(&self, from: usize, next: usize) -> usize {
        let word = |place: usize| self.words.get(place);
        let is_cut = |place: &usize| word(*place).is_some_and(|word| Gap::Bracket <= word.gap);
        let inside = || from..next;
        if is_cut(&next) || inside().any(|place| word(place).is_some_and(Word::is_number)) {
            return next;
        }
        let last = inside().next_back().filter(|last| has(&self.said(*last, next), "no|not|without|never"));
        let over = has(&self.said(from, next), BEFORE_THE_NEXT);
        let cut = inside().rev().find(is_cut).or(Some(from)).filter(|_| over);
        cut.or(last).unwrap_or(next)
    }

    /// Whether a line begins at this word.
    fn starts_anew(&self, place: usize) -> bool {
        self.words.get(place).is_none_or(|word| Gap::Line <= word.gap)
    }

    fn entry(&self, typed: String, status: Status) -> Entry {
        let (how, often) = (How::NotFound, Often::NotSaid);
        Entry { typed, status, how, candidates: Vec::new(), dose: None, often, confirmed: false }
    }

    fn said(&self, from: usize, to: usize) -> String {
        let words: Vec<&str> =
            self.words.get(from..to).unwrap_or_default().iter().map(|word| word.text.as_str()).gather();
        words.join(" ")
    }

    /// The text as typed from one word to another.
    fn slice(&self, from: usize, to: usize) -> String {
        let start = self.words.get(from).map_or(0, |word| word.start);
        let end = to.checked_sub(1).and_then(|last| self.words.get(last)).map_or(start, |word| word.end);
        self.item.text.get(start..end).unwrap_or(self.item.text).to_owned()
    }
}

/// Keeps the reading that the patient chose, if it was one of those offered.
fn confirm(entry: &mut Entry, is: &str) {
    if is == "none_of_these" {
        entry.candidates.clear();
        (entry.status, entry.how) = (Status::Unrecognised, How::NotFound);
    } else if entry.is_taken() && entry.candidates.iter().any(|candidate| candidate.name == is) {
        entry.candidates.retain(|candidate| candidate.name == is);
        (entry.status, entry.confirmed) = (Status::Recognised, true);
    }
}

/// Between two names without a number, these speak of the second.
const BEFORE_THE_NEXT: &str = "previously|formerly|no longer|allergic to|allergy to|instead of|in place of|replacing|replaced|was on|used to take|rather than|not";
