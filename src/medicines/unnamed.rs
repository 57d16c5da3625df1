//! Words that speak of a medicine without its name: "pain pills", "a pill for sleep", "other meds".
//! It never takes a count for one: "1 pill for sleep" says how much of the medicine before it.
//! Read next: `segment.rs`.

use super::fold::Word;
use super::scope::is_one_of;

/// What such a medicine is called, but for the forms below.
const KINDS: &str = " pill pills meds medicines medications supplements med medicine medication ";
/// Of these, what nobody calls the tablets of a medicine just named.
const NEVER_A_COUNT: &str = " meds medicines medications supplements ";
/// Forms, which are a medicine of their own only beside what they are for.
const FORMS: &str = " patch patches inhaler drops spray shot ";
const PURPOSES: &str =
    " pain sleep sleeping anxiety depression pressure bp cholesterol allergies allergy heart thyroid diabetes ";

/// Whether the words, among which no name was found, speak of a medicine of their own.
pub(super) fn speaks_of_one(words: &[Word]) -> bool {
    let is = |place: usize, list: &str| words.get(place).is_some_and(|word| is_one_of(&word.text, list));
    let counted = |place: usize| words.get(place).is_some_and(Word::is_number) || is(place, " one two three half ");
    (0..words.len()).any(|place| {
        // At the first word it is the word itself, which is in none of these lists.
        let before = place.saturating_sub(1);
        let is_for =
            || is(place.saturating_add(1), " for ") && (place..place.saturating_add(6)).any(|near| is(near, PURPOSES));
        let of_its_own = || is(before, " other another some ") || is(place, NEVER_A_COUNT) || is_for();
        let is_kind = is(place, KINDS);
        is_kind && !counted(before) && of_its_own() || is(before, PURPOSES) && (is_kind || is(place, FORMS))
    })
}

#[cfg(test)]
mod tests {
    use super::super::fold::words;
    use super::speaks_of_one;

    #[test]
    fn a_kind_beside_what_it_is_for_is_a_medicine() {
        let own = "pain pills|a sleeping pill|my blood pressure medicine|a pill for blood pressure|meds for diabetes|two other pills|meds|pain patch|1 pain pill";
        for text in own.split('|') {
            assert!(speaks_of_one(&words(text)), "{text}");
        }
        let none = "1 pill for sleep|one pill at night|for anxiety and sleep|pill|eye drops|weekly shot|vitamins|blood pressure";
        for text in none.split('|') {
            assert!(!speaks_of_one(&words(text)), "{text}");
        }
    }
}
