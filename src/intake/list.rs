//! Reading lists: options of a question, and names of medicines.
//! It never closes a list that holds a doubt, and never drops an option that was named.
//! Read next: `value.rs`.

use super::answer::{Missing, Values};
use super::given::Plain;
use super::medicine::Typed;
use super::problem::Code;
use super::question::{Choice, OptionSet};
use super::value::{LONGEST_LIST, Reader, Reply, place_of, refusal_code};

impl Reader<'_> {
    pub(super) fn options(&mut self, choices: &'static [Choice], items: &[Plain]) -> Reply {
        let mut stated = OptionSet::EMPTY;
        let mut says_none = false;
        let (items, mut open) = self.readable_items(items);
        for (n, item) in items.iter().enumerate() {
            let why = match item {
                Plain::Text(text) => match (text.trim(), missing_of(text.trim())) {
                    (_, Some(why)) => why,
                    ("none", _) => {
                        says_none = true;
                        continue;
                    }
                    (word, _) => match place_of(choices, word) {
                        Some(place) => {
                            stated = stated.with(place);
                            continue;
                        }
                        None => self.refuse_item(self.word_code(word), n, item),
                    },
                },
                Plain::Absent => Missing::NotAnswered,
                Plain::Boolean => self.refuse_item(Code::AnswerBoolean, n, item),
                Plain::Refused(kind) => self.refuse_item(refusal_code(kind), n, item),
                _ => self.refuse_item(Code::AnswerWrongType, n, item),
            };
            open = graver(open, why);
        }
        self.close(stated, says_none, open)
    }

    fn close(&mut self, stated: OptionSet, says_none: bool, mut open: Option<Missing>) -> Reply {
        if says_none && stated != OptionSet::EMPTY {
            self.refuse_item_at(self.path.to_owned(), Code::AnswerContradictsNone, None);
            open = graver(open, Missing::Unreadable);
        }
        match (stated == OptionSet::EMPTY, says_none, open) {
            (true, false, None) => Err(Missing::NotAnswered),
            (true, _, Some(why)) => Err(why),
            _ => Ok(Values::List { stated, open }),
        }
    }

    pub(super) fn entries(&mut self, items: &[Plain]) -> Reply {
        let mut typed: Vec<Typed<'_>> = Vec::new();
        let mut closed = false;
        let (items, mut open) = self.readable_items(items);
        for (n, item) in items.iter().enumerate() {
            match item {
                Plain::Text(text) => match (text.trim(), missing_of(text.trim())) {
                    (_, Some(why)) => open = graver(open, why),
                    ("none", _) => closed = true,
                    (text, _) => typed.push(Typed { text, is: None }),
                },
                Plain::Object(_) => match (item.get("typed"), item.get("is")) {
                    (Plain::Text(text), Plain::Text(is)) if !text.trim().is_empty() => {
                        typed.push(Typed { text: text.trim(), is: Some(is.trim()) });
                    }
                    _ => open = graver(open, self.refuse_item(Code::AnswerWrongType, n, item)),
                },
                Plain::Absent => open = graver(open, Missing::NotAnswered),
                _ => open = graver(open, self.refuse_item(Code::AnswerWrongType, n, item)),
            }
        }
        let open = openness(typed.is_empty(), closed, open)?;
        Ok(Values::Entries { entries: (self.recognise)(&typed), open })
    }

    /// The items that are read, and what the rest leaves open.
    pub(super) fn readable_items<'i>(&mut self, items: &'i [Plain]) -> (&'i [Plain], Option<Missing>) {
        if items.len() <= LONGEST_LIST {
            return (items, None);
        }
        self.refuse_item_at(self.path.to_owned(), Code::AnswerListTooLong, Some(format!("{} entries", items.len())));
        (items.get(..LONGEST_LIST).unwrap_or(items), Some(Missing::Unreadable))
    }
}

/// What a word says that names nothing.
pub(super) fn missing_of(word: &str) -> Option<Missing> {
    match word {
        "" => Some(Missing::NotAnswered),
        "unsure" => Some(Missing::Unsure),
        "declined" => Some(Missing::Declined),
        "declined_visit" => Some(Missing::DeclinedVisit),
        _ => None,
    }
}

/// Why a list of names is open, if it is; where it names nothing, why not.
pub(super) fn openness(is_empty: bool, closed: bool, open: Option<Missing>) -> Result<Option<Missing>, Missing> {
    match (is_empty, closed, open) {
        (true, false, None) => Err(Missing::NotAnswered),
        (true, _, Some(why)) => Err(why),
        (_, true, why) => Ok(why),
        (_, false, why) => Ok(why.or(Some(Missing::NotAnswered))),
    }
}

/// The doubt that a list keeps of two: "not sure" before all others, because it may show the emergency text.
pub(super) fn graver(open: Option<Missing>, why: Missing) -> Option<Missing> {
    match open {
        Some(Missing::Unsure) => open,
        _ if why == Missing::Unsure => Some(why),
        _ => open.max(Some(why)),
    }
}
