//! Whether what stands around a name says that the patient does not take it: past, negated, an allergy, somebody else.
//! It never turns a medicine that the patient takes from somebody else's supply into somebody else's medicine.
//! Read next: `dose.rs`.

use super::lately::{goes_on, is_lately};
use super::nothing::{ELSEWHERE, NOTHING};
use super::still::{begins, goes_on_anyway, is_of_an_event, without_harmless};
use super::vocabulary::is_unit;
use crate::intake::Status;
use crate::order::Gather;

/// What the words around a name say of who takes it and when.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Scope {
    /// Nothing against it.
    Taken,
    /// Not taken now; the words stood before the name, and may go on to the next.
    NotCurrentBefore,
    /// Not taken now; the words stood after the name.
    NotCurrentAfter,
    /// Somebody else takes it.
    SomeoneElse,
}

impl Scope {
    /// The status it gives, where it gives one.
    pub(super) const fn status(self) -> Option<Status> {
        match self {
            Scope::Taken => None,
            Scope::NotCurrentBefore | Scope::NotCurrentAfter => Some(Status::NotCurrent),
            Scope::SomeoneElse => Some(Status::SomeoneElse),
        }
    }
}

/// Words that say that it is taken now, whatever else is said.
const NOW: &str = "on and off|off and on|currently|restarted|resumed|back on|now on|now take|now taking|still|left over|leftover|leftovers|tapering|weaning|ran out|run out|running out|trying to quit|trying to stop|want to stop|wants to stop|trying to get off|cutting down|cut down|have not stopped|havent stopped|not stopped|never stopped|not stop|didnt stop|dont stop|started again|relapsed|using again|take sometimes|i still|off label|cant stop|couldnt stop|cannot stop|went back on";
/// Words that say the opposite of some of those.
const NOT_NOW: &str = "not currently|dont currently";
/// Words that say that the patient takes it from another's supply.
const BORROWED: &str = "i take|i use|i borrow|borrowed|i sometimes|i occasionally|from my|gave me|gives me|given to me|shares|share|i steal|leftover|left over|i have been taking|ive been taking|i am taking|im taking|i took|i got from|take my|take some of|taking my|using my|use my";

const PAST_BEFORE: &str = "stopped|stop taking|discontinued|dcd|d c|d cd|gave up|done with|done taking|clean from|last was|previous meds|previous medications|quit|quitting|used to|previously|formerly|former|no longer|not anymore|went off|came off|got off|off|weaned off|was on|was taking|was prescribed|was given|had been on|tried|failed|trialed|trialled|trial of|history of|hx of|h o|prior|finished|completed|last took|ex|antes|deje|dejo de|stop|old|switched from|changed from|replaced|took me off|taken off";
const PAST_AFTER: &str = "stopped|discontinued|dcd|d c|d c d|quit|previously|formerly|years ago|year ago|yrs ago|yr ago|months ago|month ago|mos ago|last year|no longer|not recently|not anymore|not any more|anymore|any more|until i was|until i got|until i became|until age|until college|till i was|till i got|till age|as a kid|as a child|as a teen|as a teenager|as teenager|in college|in high school|in school|when i was|in my twenties|in my teens|didnt work|did not work|didnt help|did not help|not currently|not now|not taking|not presently|finished|completed|previous|weaned off|tapered off|former|ended|switched to|changed to|replaced by|replaced with|took me off|was stopped|failed|historical|inactive|expired|once years|earlier in life|long ago|decades ago|a while ago|made me sick|made me ill|made me worse|made me suicidal|made me manic|couldnt tolerate|could not tolerate|not tolerated|side effects so|back in|in the hospital|avoid it|no more";
const ALLERGY_TO: &str = "allergic to|alergic to|allergy to|allergies to|alergico a|alergica a|alergia a|anaphylaxis|intolerant|intolerance|intolerances|rash from|hives from|reaction to|reactions to|cant tolerate|cannot tolerate|sensitive to|sensitivity to|hypersensitivity|anaphylactic";
/// The same words without "to", which also say what a medicine is for.
const ALLERGY_BEFORE: &str = "allergic|allergies|allergy|sensitive";
const ALLERGY_AFTER: &str = "allergy|allergic|allergies|intolerance|intolerant|gives me hives|gave me hives|gave me a rash|gives me a rash|causes rash|caused rash|causes hives|rash|hives|anaphylaxis|reaction|bad reaction|sensitivity|adverse reaction";
const NOT_STARTED: &str = "supposed to|might start|might try|want to start|like to start|looking into|looking for|ask about|asking about|talked about|waiting on|if i take|questions about|nothing like|here for|seeking|going to start|will start|will be starting|about to start|considering|thinking about|thinking of|suggested|recommended|wants me to|want me to|want to try|wants to try|would like to try|like to try|interested in|asked about|curious about|not started|not yet started|have not started|havent started|havent taken|havent filled|didnt fill|never filled|never picked up|not filled|not picked up|declined|refused|refuse|offered|can i|should i|is it ok|is it safe|what is|what about|do i need|could i|may i|plan to|planning to|hoping for|hoping to|afraid of|scared of|heard of|heard about|read about|waiting for|needs approval|instead of|rather than|interaction with|interacts with|avoid|avoiding|avoids|not covered|advised against|told to avoid|told not to|shouldnt take|should not take|cant take|cannot take|cant have|do not give|dont give";
const NOT_STARTED_AFTER: &str = "not started|did not start|didnt start|did not fill|did not take|not yet|not yet started|havent started|have not started|havent taken|never took|never taken|never started|never filled|not filled|didnt fill|declined|refused|is suggested|was suggested|was recommended|but never|never filled|but havent|but not taking|but dont|is it ok|is that ok|starting next|will start|to start|contraindicated|pending|will be starting|hasnt started|not picked up|havent picked|havent gotten|isnt mine|not mine";
const NO: &str = " no not never dont doesnt didnt cant cannot without denies deny denied havent hasnt hadnt wont refuse neither nor zero nunca ni sin arent isnt aint ";
const NOT_A_NO: &str = "not sure|no more than|not more than|no problem|sleep without|never without|not without|know i|unless|live without|function without|go without|not only|nothing but|nothing except|other than|never miss|never skip|dont miss|no side effects|dont know|not every|not often|not always|not regularly|dont remember|cant remember|no dose|no idea|no generic|not much|dont skip|cant afford|no refills|not enough|no insurance|not working|no longer than|nothing else";

const PEOPLE: &str = " wife husband mom mother mum dad father son daughter brother sister kid child children partner boyfriend girlfriend spouse grandma grandmother grandpa grandfather aunt uncle cousin friend roommate dog cat pet puppy kitten horse baby boss neighbor neighbour coworker fiance fiancee ex parent family relative twin nephew niece stepson stepdaughter stepdad stepmom esposa esposo madre padre hijo hija hermano hermana perro gato ";
const PETS: &str = " dog cat pet puppy kitten horse perro gato ";
const THEIR_VERBS: &str = " takes take took is are was were uses use has have had needs gets get on used died overdosed toma tomaba abuses abused lives swears ";

/// What is known of the medicine itself, which changes what the words around it say.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct About {
    /// It is taken for allergies.
    pub(super) is_for_allergies: bool,
    /// It acts for weeks.
    pub(super) is_depot: bool,
    /// It is often taken from somebody else's supply.
    pub(super) is_shared: bool,
}

/// What the words before and after a name, and right after it, say.
pub(super) fn scope(before: &str, after: &str, about: About) -> Scope {
    let whole = format!("{before} {after}");
    let (before, after) = (without_harmless(before), without_harmless(after));
    // What stood before "so" is the reason.
    let before = before.rsplit(" so ").next().unwrap_or_default();
    let (before, after) = (before.trim(), after.trim());
    let theirs = after.is_empty() && !about.is_shared && is_possessive(before);
    if (theirs || is_of_someone_else(before, after)) && !has(&whole, BORROWED) {
        return Scope::SomeoneElse;
    }
    if has(before, ALLERGY_TO) {
        return Scope::NotCurrentBefore;
    }
    let allergy_pill = about.is_for_allergies
        || has(
            &whole,
            "for allergies|for allergy|for my allergies|for seasonal allergies|for hay fever|allergy shot|allergy shots|allergy medicine|allergy med",
        );
    if has(before, ALLERGY_BEFORE) && !allergy_pill {
        return Scope::NotCurrentBefore;
    }
    if has(after, ALLERGY_AFTER) && !allergy_pill {
        return Scope::NotCurrentAfter;
    }
    if goes_on_anyway(before, after) {
        return Scope::Taken;
    }
    if has(before, NOT_STARTED) || asks(before) {
        return Scope::NotCurrentBefore;
    }
    if has(after, NOT_STARTED_AFTER) {
        return Scope::NotCurrentAfter;
    }
    if has(&whole, NOW) && !has(&whole, NOT_NOW) {
        return Scope::Taken;
    }
    let often =
        has(after, "every day|everyday|daily|each day|every night|nightly|all the time|regularly|often|every week");
    let less = often && negated(before);
    if negated(before) && !less {
        return Scope::NotCurrentBefore;
    }
    if is_lately(&whole, about.is_depot) {
        return Scope::Taken;
    }
    // "No longer daily" is less often.
    let begins = begins(before) || less;
    if !begins && (has(before, PAST_BEFORE) || is_past(before) || ended_in_a_year(before)) {
        return Scope::NotCurrentBefore;
    }
    let last = after.split_whitespace().next_back().unwrap_or_default();
    let plainly_no = is_one_of(after, "no tried never none nope not x stop off") || after == "no never";
    if plainly_no
        || last == "never"
        || after.ends_with("t take it")
        || has(after, PAST_AFTER)
        || is_past(after)
        || (!begins && ended_in_a_year(after))
    {
        return Scope::NotCurrentAfter;
    }
    Scope::Taken
}

/// "Past" and "before" alone: "before bed" says when, "for the past 5 years" that it goes on, "was 2 mg before" how much.
fn is_past(text: &str) -> bool {
    let mut words = text.split_whitespace().rev();
    let at_its_end = words.next() == Some("before");
    let of_the_dose =
        words.next().is_some_and(|word| is_unit(word) || word.starts_with(|sign: char| sign.is_ascii_digit()));
    (has(text, "past") && !goes_on(text)) || (at_its_end && !(of_the_dose && has(text, "was")))
}

/// Whether a word is one of those that this file looks for.
pub(super) fn is_cue(word: &str) -> bool {
    let lists = [
        NOW,
        BORROWED,
        PAST_BEFORE,
        PAST_AFTER,
        ALLERGY_TO,
        ALLERGY_BEFORE,
        ALLERGY_AFTER,
        NOT_STARTED,
        NOT_STARTED_AFTER,
        NO,
        NOT_A_NO,
        THEIR_VERBS,
        NOTHING,
        ELSEWHERE,
    ];
    matches!(word, "past" | "before")
        || is_some_of(word, PEOPLE)
        || lists.iter().any(|list| list.split([' ', '|']).any(|known| known == word))
}

/// Whether one of the phrases, kept apart by `|`, stands in the text as whole words.
pub(super) fn has(text: &str, phrases: &str) -> bool {
    // Around most names there are no words.
    if text.is_empty() {
        return false;
    }
    let padded = format!(" {text} ");
    let stands = |phrase: &str| {
        let inside =
            |window: &[u8]| window.strip_prefix(b" ")?.strip_suffix(b" ").map(|words| words == phrase.as_bytes());
        padded.as_bytes().windows(phrase.len().saturating_add(2)).any(|window| inside(window) == Some(true))
    };
    phrases.split('|').any(stands)
}

/// Whether the word is one of those of a list kept apart by spaces.
pub(super) fn is_one_of(word: &str, list: &str) -> bool {
    !word.is_empty() && list.split(' ').any(|known| known == word)
}

/// The same, also with an `s`: several of them, or what is theirs.
pub(super) fn is_some_of(word: &str, list: &str) -> bool {
    is_one_of(word, list) || word.strip_suffix('s').is_some_and(|word| is_one_of(word, list))
}

fn is_of_someone_else(before: &str, after: &str) -> bool {
    let names = |text: &str, list: &str| text.split(' ').any(|word| is_some_of(word, list));
    let mut words = before.split(' ').skip_while(|word| !is_some_of(word, PEOPLE));
    let person = words.next();
    let their_verb = words.any(|word| is_one_of(word, THEIR_VERBS));
    (person.is_some() && their_verb && !has(before, "since"))
        || names(before, PETS)
        || names(after, PETS)
        || has(before, "family history|family hx|fhx|prescribed to my|prescribed for my|not mine")
        || (has(after, "for my|is my|are my|belongs to|his|hers|not mine|my husband|my wife") && names(after, PEOPLE))
        || (has(before, "he takes|she takes|they take|he is on|she is on|hes on|shes on|for my")
            && (names(before, PEOPLE) || !has(before, "for my")))
}

/// "Is it", "does it": a question, unless it is of one's own.
fn asks(before: &str) -> bool {
    is_one_of(before.split(' ').next().unwrap_or_default(), "is are does would will could how what")
        && !has(before, "my|i|im")
}

/// "My husband's", and no more.
fn is_possessive(before: &str) -> bool {
    let owner = before.strip_prefix("my ").unwrap_or(before);
    owner.strip_suffix('s').is_some_and(|owner| is_one_of(owner, PEOPLE))
}

/// Whether a "no" stands within four words before the name.
fn negated(before: &str) -> bool {
    let last_words: Vec<&str> = before.split_whitespace().rev().take(5).gather();
    last_words.iter().any(|word| is_one_of(word, NO)) && !has(before, NOT_A_NO)
}

/// Whether a span of time ended: "until 2019", "(2015 2017)", "in 2015".
fn ended_in_a_year(text: &str) -> bool {
    if has(text, "since|started|from|start") {
        return false;
    }
    let words: Vec<&str> = text.split_whitespace().gather();
    let is_year = |word: &str| {
        word.len() == 4
            && (word.starts_with("19") || word.starts_with("20"))
            && word.bytes().all(|byte| byte.is_ascii_digit())
    };
    let joins = |word: Option<&&str>| word.is_some_and(|word| is_one_of(word, "until till through hasta"));
    // "Thyroid removed in 2012" says when something else happened.
    let in_it = |place: usize| {
        let (said, of_year) = words.split_at_checked(place.saturating_sub(1)).unwrap_or_default();
        let at = of_year.first().is_some_and(|at| is_one_of(at, "in during around circa en"));
        at && (!is_of_an_event(said) || has(text, "only|once|briefly|one time|for a while|short time"))
    };
    words.iter().enumerate().any(|(place, word)| {
        let before = place.checked_sub(1).and_then(|before| words.get(before));
        let from = place.checked_sub(2).and_then(|from| words.get(from)).filter(|_| before == Some(&"to"));
        is_year(word)
            && (joins(before)
                || from.is_some_and(|from| is_year(from))
                || in_it(place)
                || before.is_some_and(|before| is_year(before)))
    })
}
