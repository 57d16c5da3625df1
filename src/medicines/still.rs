//! Words that speak of stopping, failing or refusing, and yet leave a medicine taken now.
//! It never answers for words that say plainly that it is over.
//! Read next: `scope.rs`, its user.

use super::near::replaced;
use super::nothing::no_medicine;
use super::scope::{has, is_cue, is_one_of};
use super::vocabulary::is_filler;
use crate::order::Gather;

/// These deny a limit or a harm, or speak of something else than the medicine.
const HARMLESS: &str = "no more than|not more than|no longer than|not allergic|never allergic|no rash|no rashes|no hives|no reaction|no reactions|no bad reaction|no allergy|no allergies|no known allergies|no intolerance|without rash|without reaction|no sensitivity|not contraindicated|not expired|not discontinued|not finished|not stopped|never stopped|never quit|no longer helps|no longer works|no problems|no problem|no issues|no changes|not to stop|not as much|as before|than before|quit smoking with|stopped smoking with|quit drinking with|no longer working|stopped smoking|quit smoking|stopped drinking|quit drinking";
/// What is still to come: whoever is to stop a medicine takes it.
const TO_STOP: &str = "to stop|to quit|to come off|to get off|to go off|to taper|to wean|to reduce|to lower|to decrease|to increase|to cut|to switch|of stopping|about stopping|of quitting|about quitting|suggested stopping|recommended stopping|considering stopping|considering switching|considering a lower|considering a higher|considering increasing|refill|refills|will skip|will hold|will stop|will be stopping|will quit|ill stop|i stop|keep taking|stay on|continue taking|to continue|that i take|know i take|know im on|stopping next|stopping soon|stopping on|stopping in|stopping before|stop next|stop tomorrow|stop soon|coming off|getting off|weaning off|tapering off|come off of";
/// Before "to stop", these say that it happened.
const DID: &str =
    "told to|decided to|had to|was able to|managed to|asked to|advised to|chose to|made me|was told|told me to";
/// Others failed, were tried or were stopped, not this one.
const OTHERS: &str = "everything else|everything|all else|others|other ones|all others|all the others|other meds|other med|other medicines|other medications|other antidepressants|nothing else|the rest|the other|the others|another one|many things|many others";
/// A dose that was not taken is a dose of something that is.
const MISSED: &str = "havent taken|have not taken|havent had|have not had|not taken|not taking|not yet taken|didnt take|did not take|missed|skipped|forgot";
const OF_A_DAY: &str = "today|tonight|yet today|this morning|this afternoon|this evening|last night|yesterday|this week|my dose|the dose|a dose|todays|this weekend|a few days|a couple days|two days";

/// Before "my" and a name, these say that it is over.
const NO_LONGER_MINE: &str =
    "stopped|quit|discontinued|off|used to|no longer|dont take|never|finished|allergic to|should i take";

/// The text before or after a name, without the words that deny something harmless.
pub(super) fn without_harmless(text: &str) -> String {
    HARMLESS.split('|').fold(format!(" {text} "), |text, phrase| replaced(&text, &format!(" {phrase} "), " "))
}

/// Whether the words say that it goes on, whatever else is said of stopping, starting or failing.
pub(super) fn goes_on_anyway(before: &str, after: &str) -> bool {
    let to_come = |text: &str| has(text, TO_STOP) && !has(text, DID);
    to_come(before)
        || to_come(after)
        || has(after, OTHERS)
        || (has(after, MISSED) && has(after, OF_A_DAY))
        || (has(before, MISSED) && has(before, "dose of|todays|my dose"))
        || has(before, "except|besides|apart from|aside from")
        || match before.split_whitespace().next_back() {
            Some("no") => has(after, OF_A_DAY),
            Some("only" | "just") => true,
            // "No changes to my lithium", "should I hold my xanax".
            Some("my") => !has(before, NO_LONGER_MINE),
            _ => false,
        }
        || is_now_less(after)
}

/// Whether a part of a text that names no medicine says something of those after it: "past meds", but not "quit smoking".
pub(super) fn goes_on_to_names(said: &str) -> bool {
    const MEDICINES: &str =
        "meds|medications|medicines|drugs|antidepressants|ssris|benzos|opioids|allergic|allergies|allergy";
    let plain = |word: &str| is_filler(word) || is_cue(word);
    !said.ends_with(" but")
        && no_medicine(said).is_none()
        && !has(said, "died|born")
        && (has(said, MEDICINES) || said.split_whitespace().all(plain))
}

/// "Used to take 100 mg, now 50": a number soon after "now".
fn is_now_less(after: &str) -> bool {
    let words: Vec<&str> = after.split_whitespace().gather();
    let is_number = |word: &&str| word.starts_with(|first: char| first.is_ascii_digit());
    let passes = |word: &&&str| is_one_of(word, "only just down up to at on it is i am im take taking");
    words.iter().enumerate().any(|(place, word)| {
        is_one_of(word, "now currently down lowered reduced")
            && words.iter().skip(place.saturating_add(1)).find(|word| !passes(word)).is_some_and(is_number)
    })
}

/// Whether the words before a name say that it began: what was before it is over, and a year is that of its beginning.
pub(super) fn begins(before: &str) -> bool {
    const BEGAN: &str = "started|starting|began|begun|restarted|resumed|switched to|changed to|went to|moved to|switching to|replaced by|replaced with|added|put on|put me on|went on|gone on|started on|now on|now";
    const FROM: &str = "switched from|changed from|went from|moved from|switching from|converted from|transitioned from|replaced|swapped|substituted|traded";
    const BEFORE_BEGAN: &str = "not started|never started|have not started|havent started|not yet started|hasnt started|didnt start|before i started|before starting|before i began";
    let last = before.split_whitespace().next_back();
    let reached = is_one_of(last.unwrap_or_default(), "to with by for onto");
    let mut tail: Vec<&str> = before.split_whitespace().rev().take(3).gather();
    tail.reverse();
    (has(&tail.join(" "), BEGAN) && !has(before, BEFORE_BEGAN)) || (reached && has(before, FROM))
}

/// Whether a year after a name is that of an event: words stand between that say neither dose nor how often.
pub(super) fn is_of_an_event(words: &[&str]) -> bool {
    words
        .iter()
        .any(|word| !is_filler(word) && !word.starts_with(|first: char| first.is_ascii_digit()) && word.len() != 1)
}
