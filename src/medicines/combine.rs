//! Choosing among names that overlap, and joining the ingredients of one combination.
//! It never joins what stands in different lines or beyond a comma.
//! Read next: `recognise.rs`.

use super::find::Hit;
use super::fold::{Gap, Word};
use super::scope::is_one_of;
use super::segment::cuts;
use super::table::{Everyday, Row};
use super::vocabulary::{is_counted, is_filler, is_often, is_unit, is_use};
use crate::intake::How;
use crate::order::{Gather, sort_long};

/// The longest names first, without overlaps; everyday words only where something says that a medicine is meant.
pub(super) fn resolve(mut hits: Vec<Hit>, words: &[Word]) -> Vec<Hit> {
    let letters = |hit: &Hit| -> usize {
        words.get(hit.from..hit.to).unwrap_or_default().iter().map(|word| word.text.len()).sum()
    };
    let key = |hit: &Hit| (core::cmp::Reverse(letters(hit)), hit.from, hit.to);
    sort_long(&mut hits, |one, other| key(one) < key(other));
    let mut kept: Vec<Hit> = Vec::new();
    for mut hit in hits {
        let overlaps = kept.iter().any(|other| hit.from < other.to && other.from < hit.to);
        let of_another = is_salt(words, &hit) && kept.iter().any(|other| other.to == hit.from);
        if overlaps || of_another || !counts(&mut hit, words) {
            continue;
        }
        kept.push(hit);
    }
    sort_long(&mut kept, Hit::begins_before);
    kept
}

/// Whether it is the one word of a salt.
pub(super) fn is_salt(words: &[Word], hit: &Hit) -> bool {
    let [word] = words.get(hit.from..hit.to).unwrap_or_default() else {
        return false;
    };
    is_one_of(&word.text, "calcium potassium magnesium sodium zinc citrate oxide chloride sulfate carbonate iron")
}

/// Whether an everyday word is a medicine here; slang that has a dose beside it needs no question.
fn counts(hit: &mut Hit, words: &[Word]) -> bool {
    if hit.everyday == Everyday::No {
        return true;
    }
    let from = (0..=hit.from).rev().find(|place| *place == 0 || cuts(words, *place)).unwrap_or(0);
    let to = (hit.to..words.len()).find(|place| cuts(words, *place)).unwrap_or(words.len());
    let around = || {
        words
            .iter()
            .enumerate()
            .skip(from)
            .take(to.saturating_sub(from))
            .filter(|(place, _)| *place < hit.from || hit.to <= *place)
    };
    let measured = around().any(|(_, word)| {
        word.is_number()
            || is_unit(&word.text)
            || is_counted(&word.text)
            || is_frequency(&word.text)
            || is_use(&word.text)
    });
    let alone = around().all(|(_, word)| word.is_number() || is_filler(&word.text));
    if measured {
        hit.everyday = Everyday::No;
    }
    measured || alone
}

fn is_frequency(word: &str) -> bool {
    is_often(word)
        && 2 < word.len()
        && !is_one_of(word, "day days bed now then time times night while each when per max mane meal food week year")
}

/// Joins ingredients that stand together as one combination, and adds the one that a pair of strengths speaks of.
pub(super) fn combine(hits: Vec<Hit>, words: &[Word], table: &[Row]) -> Vec<Hit> {
    let mut joined: Vec<Hit> = Vec::new();
    for hit in hits {
        if let Some(last) = joined.last_mut().filter(|last| is_named_again(last, &hit, words)) {
            last.how = if last.how == How::Near { hit.how } else { last.how };
            continue;
        }
        let whole = joined.last().and_then(|last| together(last, &hit, words, table));
        match (whole, joined.last_mut()) {
            (Some(row), Some(last)) => {
                let how = if hit.how == How::Near { How::Near } else { last.how };
                *last = Hit { from: last.from, to: hit.to, rows: vec![row], how, everyday: Everyday::No };
            }
            _ => joined.push(hit),
        }
    }
    for hit in &mut joined {
        add_second_strength(hit, words, table);
    }
    joined
}

/// "Zoloft (sertraline)" is one medicine under two names; with a number at each it stands for itself.
fn is_named_again(first: &Hit, second: &Hit, words: &[Word]) -> bool {
    let ([one], [other]) = (first.rows.as_slice(), second.rows.as_slice()) else {
        return false;
    };
    let between = words.get(first.to..second.from).unwrap_or_default();
    let linking = |word: &Word| word.is_number() || is_unit(&word.text) || is_often(&word.text) || is_link(&word.text);
    let has_number = |word: &Word| word.is_number();
    let both = between.iter().any(has_number) && words.get(second.to).is_some_and(has_number);
    let gap = words.get(second.from).map_or(Gap::Line, |word| word.gap);
    let same_part = !(first.to..=second.from).any(|place| cuts(words, place));
    one.label() == other.label() && same_part && gap < Gap::Comma && !both && between.iter().all(linking)
}

fn is_link(word: &str) -> bool {
    matches!(word, "aka" | "generic" | "brand" | "called" | "name" | "cr" | "er" | "sr" | "xl" | "xr")
}

fn together(first: &Hit, second: &Hit, words: &[Word], table: &[Row]) -> Option<Row> {
    let between = words.get(first.to..second.from)?;
    let linking = |word: &Word| word.is_number() || is_unit(&word.text) || is_one_of(&word.text, "with w con");
    let gap = words.get(second.from)?.gap;
    let linked =
        gap == Gap::Slash || gap == Gap::Plus || between.iter().any(|word| is_one_of(&word.text, "with w con"));
    let hyphen = between.is_empty() && gap == Gap::Space;
    let near = between.iter().all(|word| linking(word) && word.gap < Gap::Colon) && gap < Gap::Colon;
    if !near || !(linked || hyphen) {
        return None;
    }
    let ([one], [other]) = (first.rows.as_slice(), second.rows.as_slice()) else {
        return None;
    };
    // What is swallowed and what is injected for weeks have one ingredient, and are two medicines.
    if one.parts().eq(other.parts()) && one.label() != other.label() {
        return None;
    }
    let mut parts: Vec<&str> = one.parts().gather();
    parts.append(&mut other.parts().gather());
    sort_long(&mut parts, PartialOrd::lt);
    parts.dedup();
    table.iter().copied().find(|row| row.parts().eq(parts.iter().copied()))
}

/// "5/325" after an opioid speaks of acetaminophen: the combination is offered beside the medicine alone.
fn add_second_strength(hit: &mut Hit, words: &[Word], table: &[Row]) {
    let [row] = hit.rows.as_slice() else {
        return;
    };
    let (Some(first), Some(second)) = (words.get(hit.to), words.get(hit.to.saturating_add(1))) else {
        return;
    };
    if !first.is_number() || !second.is_number() || second.gap != Gap::Slash {
        return;
    }
    let other = match second.text.as_str() {
        "300" | "325" | "500" | "650" | "750" => "acetaminophen",
        "0.5" | "1" | "2" | "3" | "4" => "naloxone",
        "12.5" | "25" => "hydrochlorothiazide",
        _ => return,
    };
    let mut parts: Vec<&str> = row.parts().gather();
    parts.push(other);
    sort_long(&mut parts, PartialOrd::lt);
    if let Some(whole) = table.iter().copied().find(|row| row.parts().eq(parts.iter().copied())) {
        hit.rows.push(whole);
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::panic, reason = "a test fails by panicking")]

    use super::super::recognise;
    use crate::intake::{Entry, Typed};

    /// Name, how often, and the dose of a day.
    type Told = (String, &'static str, Option<(i64, i64)>);

    fn read(text: &str) -> Vec<Told> {
        let told = |entry: Entry| {
            let [candidate] = entry.candidates.as_slice() else { panic!("{text}: {entry:?}") };
            let daily = candidate.daily.map(|daily| (daily.low, daily.high));
            (candidate.name.clone(), entry.often.id().unwrap_or("not said"), daily)
        };
        recognise(&[Typed { text, is: None }]).into_iter().map(told).collect()
    }

    fn names(text: &str) -> Vec<String> {
        read(text).into_iter().map(|(name, ..)| name).collect()
    }

    #[test]
    fn a_brand_beside_its_generic_is_one_medicine() {
        let one = |often, daily| vec![("lorazepam".to_owned(), often, daily)];
        for text in [
            "lorazepam (Ativan) 1 mg bid",
            "Ativan (lorazepam) 1 mg bid",
            "Ativan 1 mg (lorazepam) bid",
            "Ativan 1 mg bid (lorazepam)",
            "ativan aka lorazepam 1 mg bid",
            "Ativan - lorazepam 1 mg bid",
            "ativan lorazepam 1 mg bid",
            "Ativan/lorazepam 1 mg bid",
        ] {
            assert_eq!(read(text), one("regular", Some((2_000, 2_000))), "{text}");
        }
        assert_eq!(read("lorazepam (Ativan) as needed"), one("occasional", None));
        assert_eq!(names("Wellbutrin XL (bupropion) 300 mg"), ["bupropion"]);
        assert_eq!(names("zolft (sertraline) 50 mg"), ["sertraline"]);
    }

    #[test]
    fn what_it_is_for_behind_a_comma_is_no_other_medicine() {
        assert_eq!(names("Zoloft, for ADHD"), ["sertraline"]);
        assert_eq!(read("Xanax 0.25, only when flying"), [("alprazolam".to_owned(), "occasional", None)]);
    }

    #[test]
    fn two_amounts_two_items_and_a_depot_are_two() {
        for text in
            ["Ativan 1 mg (lorazepam 2 mg)", "Ativan, lorazepam", "Ativan and lorazepam", "Ativan (not lorazepam)"]
        {
            assert_eq!(names(text).len(), 2, "{text}");
        }
        for text in ["Vivitrol (naltrexone) monthly", "Vivitrol/naltrexone monthly"] {
            assert_eq!(names(text), ["naltrexone extended-release injectable", "naltrexone"], "{text}");
        }
    }
}
