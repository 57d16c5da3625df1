//! The instruments in the rule book: items by topic, bands, what is said of blanks, codes and terms.
//! It never holds the wording of an item.
//! Read next: `tables.rs`.

use super::line;
use crate::instruments::{Ask, Instrument};
use crate::pack::Pack;
use crate::report::sentence::sentence;

pub(super) fn write(book: &mut String, pack: &Pack) {
    line(book, HEAD);
    for instrument in pack.instruments {
        write_one(book, instrument);
    }
}

const HEAD: &str = "\
## Instruments

A score with blanks is an interval, and a band that could be two is both.
Nothing is filled in, prorated, clamped or rounded.
No wording of a published instrument is shipped: until the clinic supplies the owner's text, a form shows short topics in our words, which nobody has validated, and the report says so.
A total gives a level only where a rule above reads it.
";

fn write_one(book: &mut String, instrument: &Instrument) {
    let about = &instrument.about;
    let asked = match instrument.ask {
        Ask::Always => "read from what is asked anyway",
        Ask::ByDefault => "asked unless the program leaves it out",
        Ask::OnRequest => "asked only if the program says so",
        Ask::Kept => "may not be left out; some items only where the clinic supplies the wording",
    };
    line(book, &format!("### `{}`: {}\n", instrument.id, about.name));
    line(book, &format!("- Asked: {asked}; over {}.", about.window));
    let items: Vec<String> =
        instrument.items.iter().map(|item| format!("`{}` {}", item.question.id, item.question.name)).collect();
    line(book, &format!("- Items: {}.", items.join("; ")));
    if let Some(range) = instrument.range() {
        line(book, &format!("- Total: {} to {}.", range.low, range.high));
    }
    for band in instrument.bands {
        let from = band.from.map_or_else(|| "otherwise".to_owned(), |from| sentence(&from));
        line(book, &format!("- Band `{}`: {from}.", band.id));
    }
    for mark in instrument.marks {
        line(book, &format!("- Mark `{}`: {}.", mark.id, sentence(&mark.when)));
    }
    line(book, &format!("- {}", about.validated));
    line(book, &format!("- Blank items: {} ({})", about.missing.published, about.missing.verified.id()));
    line(book, &format!("- LOINC: {} ({}).", about.loinc, about.loinc_verified.id()));
    line(
        book,
        &format!(
            "- Terms: {} ({}). Published by the owner: {}.",
            about.licence,
            about.licence_verified.id(),
            about.published
        ),
    );
    line(book, &format!("- References: {}\n", about.references));
}
