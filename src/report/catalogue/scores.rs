//! Instruments of the catalogue: items by topic, range, bands, codes, terms; and the minimum doses of antidepressants.
//! It never holds the wording of an item.
//! Read next: `clinic.rs`.

use super::{range, tree};
use crate::instruments::{Ask, AskItem, Band, Instrument, Item, Mark, MinimumRow, Words};
use crate::report::out::{Fields, Out};

/// An instrument with all that is known of it.
pub(super) fn instrument(instrument: &Instrument) -> Out {
    let about = &instrument.about;
    Fields::new()
        .text("id", instrument.id)
        .text("name", about.name)
        .text("ask", ask(instrument.ask))
        .text("window", about.window)
        .text("validated", about.validated)
        .put("items", Out::list(instrument.items, item))
        .maybe("total", instrument.total.map(|total| Out::text(total.0.id)))
        .maybe("range", instrument.range().map(|domain| range(domain.low, domain.high)))
        .put("bands", Out::list(instrument.bands, band))
        .put("marks", Out::list(instrument.marks, mark))
        .text("missing", about.missing.published)
        .text("missingVerification", about.missing.verified.id())
        .text("loinc", about.loinc)
        .text("loincVerification", about.loinc_verified.id())
        .text("licence", about.licence)
        .text("licenceVerification", about.licence_verified.id())
        .text("published", about.published)
        .text("references", about.references)
        .done()
}

/// When it is asked.
const fn ask(ask: Ask) -> &'static str {
    match ask {
        Ask::Always => "always",
        Ask::ByDefault => "by_default",
        Ask::OnRequest => "on_request",
        Ask::Kept => "kept",
    }
}

fn item(item: &Item) -> Out {
    let asked = match item.asked {
        AskItem::Always => "always",
        AskItem::Derived => "derived",
        AskItem::WithInstrument => "with_instrument",
        AskItem::WithWording => "with_wording",
    };
    Fields::new()
        .text("question", item.question.id)
        .text("topic", item.question.name)
        .text("asked", asked)
        .mark("takesWording", item.words == Words::Owner)
        .maybe("loinc", (!item.loinc.is_empty()).then(|| Out::text(item.loinc)))
        .maybe("flag", item.flag.map(|flag| tree(&flag)))
        .done()
}

fn band(band: &Band) -> Out {
    Fields::new().text("id", band.id).maybe("from", band.from.map(|from| tree(&from))).done()
}

fn mark(mark: &Mark) -> Out {
    Fields::new().text("id", mark.id).put("when", tree(&mark.when)).done()
}

/// A row of the table of minimum doses, tenths of a milligram a day.
pub(super) fn minimum_dose(row: &MinimumRow) -> Out {
    Fields::new()
        .text("name", row.dose.name)
        .integer("least", row.dose.least)
        .integer("most", row.dose.most)
        .text("ingredient", row.ingredient)
        .put("forms", Out::texts(row.forms.iter().copied()))
        .done()
}
