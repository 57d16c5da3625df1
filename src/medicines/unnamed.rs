//! Words that speak of a medicine without its name: "pain pills", "a pill for sleep", "other meds".
//! It never takes a count for one: "1 pill for sleep" says how much of the medicine before it.
//! Read next: `segment.rs`.

use super::fold::Word;
use super::vocabulary::holds;

/// What such a medicine is called.
const KINDS: &str = " pill pills med meds medicine medicines medication medications supplement supplements ";
/// Of these, what nobody calls the tablets of a medicine just named.
const WITHOUT_MORE: &str = " meds medicines medications supplements ";
/// Forms, which are a medicine of their own only beside what they are for.
const FORMS: &str = " patch patches inhaler drops spray shot shots injection injections gummy gummies ";
const PURPOSES: &str =
    " pain sleep sleeping anxiety depression pressure bp cholesterol allergies allergy heart thyroid diabetes ";
const COUNTS: &str = " one two three four five six seven eight ten half quarter ";
const OTHERS: &str = " other another some ";

/// Whether the words, among which no name was found, speak of a medicine of their own.
pub(super) fn speaks_of_one(words: &[Word]) -> bool {
    let is_purpose = |word: &Word| holds(PURPOSES, &word.text);
    words.iter().enumerate().any(|(place, word)| {
        let before = place.checked_sub(1).and_then(|before| words.get(before));
        let mut after = words.iter().skip(place.saturating_add(1));
        let is_kind = holds(KINDS, &word.text);
        let counted = before.is_some_and(|before| before.is_number() || holds(COUNTS, &before.text));
        let other = before.is_some_and(|before| holds(OTHERS, &before.text));
        let mut is_for = || after.next().is_some_and(|word| word.text == "for") && after.any(is_purpose);
        let of_its_own = is_kind && !counted && (other || holds(WITHOUT_MORE, &word.text) || is_for());
        of_its_own || ((is_kind || holds(FORMS, &word.text)) && before.is_some_and(is_purpose))
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
