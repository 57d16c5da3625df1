//! Whole texts that name no medicine: there is none, or it stands somewhere else.
//! It never answers for a text that holds a name.
//! Read next: `recognise.rs`, its user.

use crate::intake::Status;

/// Texts that say that there is nothing.
pub(super) const NOTHING: &str = "none|n a|na|nothing|no|nope|nil|no meds|no medications|no medication|no medicine|no medicines|no med|not applicable|nada|ninguno|ninguna|no tomo nada|i dont take anything|dont take anything|not taking anything|no prescriptions|no prescription|no pills|no drugs|no supplements|i take nothing|nothing currently|none currently|none at this time|none right now|i dont take any|not on any|not on anything|no current medications|no current meds|no daily medications|no daily meds|i do not take any medications|i dont take any medications|i dont take any medicine|i dont take medication|not taking any|not taking any medications|not taking any medicine|medication free|zero|null|0|x|no otc|no herbs|no vitamins|nothing else|none other|no other|no others|nothing more|not really|that is all|thats all|thats it|no other medications|no other meds|no other medicine|nothing at the moment|nothing regularly|nkda|nka|no known allergies|no known drug allergies|test|asdf|ok|yes";
/// Texts that point to medicines without naming any.
pub(super) const ELSEWHERE: &str = "see list|see attached|see attached list|see above|see below|see chart|see my chart|see file|see med list|see medication list|see previous|see pharmacy|as above|same|same as before|same as last time|same as above|no change|no changes|unchanged|ditto|unknown|not sure|unsure|idk|i dont know|dont know|dont remember|i dont remember|cant remember|i cant remember|forgot|will bring list|will bring|bring list|bringing list|on file|ask my doctor|ask doctor|call my doctor|ask my wife|ask my husband|my doctor has the list|pharmacy has the list|tbd|various|several|many|too many|a lot|prefer not to say|rather not say|private|list attached|attached|check chart|in chart|on my phone|too many to list|will discuss|to be discussed|will tell you later|later|ask pharmacy";

/// Whether a whole text names no medicine, and whether it points to some.
pub(super) fn no_medicine(text: &str) -> Option<Status> {
    let is = |list: &str| list.split('|').any(|known| known == text);
    if text.is_empty() || is(NOTHING) {
        Some(Status::NotAMedicine)
    } else if is(ELSEWHERE) {
        Some(Status::NamedElsewhere)
    } else {
        None
    }
}
