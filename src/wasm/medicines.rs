//! Typed medicines as JavaScript gets them: what was typed, how it was read, what it may be.
//! It never leaves out an entry.
//! Read next: `response.rs`.

use crate::intake::{Entry, Intake, LONGEST_TEXT, Typed, Values};
use crate::medicines::{Detail, detail, recognise};
use crate::report::{Fields, Out};

/// The medicines that a text names.
#[must_use]
pub fn recognise_medicines(text: &str) -> Out {
    let end = text.char_indices().nth(LONGEST_TEXT).map_or(text.len(), |(place, _)| place);
    let text = text.get(..end).unwrap_or(text).trim();
    Out::list(&recognise(&[Typed { text, is: None }]), entry)
}

/// Every entry of every list of medicines, in the order typed.
pub(super) fn medicines(intake: &Intake) -> Out {
    let mut entries: Vec<&Entry> = Vec::new();
    for answer in &intake.answers {
        if let Some(Values::Entries { entries: typed, .. }) = answer.values() {
            entries.extend(typed);
        }
    }
    Out::list(entries, entry)
}

fn entry(entry: &Entry) -> Out {
    Fields::new()
        .text("typed", &entry.typed)
        .text("status", entry.status.id())
        .maybe("how", entry.how.id().map(Out::text))
        .put("readings", Out::list(&detail(&entry.candidates), reading))
        .maybe_text("dose", entry.dose.as_ref())
        .maybe("often", entry.often.id().map(Out::text))
        .mark("confirmed", entry.confirmed)
        .done()
}

fn reading(detail: &Detail) -> Out {
    Fields::new()
        .text("name", &detail.name)
        .put("ingredients", Out::texts(&detail.ingredients))
        .put("classes", Out::texts(detail.classes.iter().copied()))
        .put("brands", Out::texts(detail.brands.iter().copied()))
        .put("usedFor", Out::texts(detail.used_for.iter().copied()))
        .done()
}
