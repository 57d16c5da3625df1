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
        let mut open: Option<Missing> = None;
        for (n, item) in self.readable_items(items).iter().enumerate() {
            let why = match item {
                Plain::Text(text) => match text.trim() {
                    "" => Missing::NotAnswered,
                    "none" => {
                        says_none = true;
                        continue;
                    }
                    "unsure" => Missing::Unsure,
                    "declined" => Missing::Declined,
                    "declined_visit" => Missing::DeclinedVisit,
                    word => match place_of(choices, word) {
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
        if LONGEST_LIST < items.len() {
            open = graver(open, Missing::Unreadable);
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
        let mut open = None;
        for (n, item) in self.readable_items(items).iter().enumerate() {
            match item {
                Plain::Text(text) => match text.trim() {
                    "" => open = graver(open, Missing::NotAnswered),
                    "none" => closed = true,
                    "unsure" => open = graver(open, Missing::Unsure),
                    "declined" => open = graver(open, Missing::Declined),
                    "declined_visit" => open = graver(open, Missing::DeclinedVisit),
                    text => typed.push(Typed { text, is: None }),
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
        if LONGEST_LIST < items.len() {
            open = graver(open, Missing::Unreadable);
        }
        let entries = (self.recognise)(&typed);
        match (typed.is_empty(), closed, open) {
            (true, false, None) => Err(Missing::NotAnswered),
            (true, _, Some(why)) => Err(why),
            (_, true, why) => Ok(Values::Entries { entries, open: why }),
            (_, false, why) => Ok(Values::Entries { entries, open: why.or(Some(Missing::NotAnswered)) }),
        }
    }

    pub(super) fn readable_items<'i>(&mut self, items: &'i [Plain]) -> &'i [Plain] {
        if items.len() <= LONGEST_LIST {
            return items;
        }
        self.refuse_item_at(self.path.to_owned(), Code::AnswerListTooLong, Some(format!("{} entries", items.len())));
        items.get(..LONGEST_LIST).unwrap_or(items)
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
