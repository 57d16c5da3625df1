//! Writing scores and courses of antidepressants.
//! It never writes a total where there is only an interval.
//! Read next: `response.rs`.

use crate::program::Wording;
use crate::report::{CourseLine, Fields, Out, ScoreLine};

/// The fields of a score that need no question's id.
pub(super) fn score_fields(line: &ScoreLine) -> Fields {
    let scored = &line.scored;
    let wording = match line.wording {
        Wording::Clinic => "clinic",
        Wording::ShortTopics => "short_topics",
    };
    let fields = Fields::new().text("instrument", scored.instrument.id).text("wording", wording);
    let fields = match (scored.total, scored.instrument.range()) {
        (Some(total), Some(domain)) => fields
            .integer("low", total.low)
            .integer("high", total.high)
            .put("range", range(domain.low, domain.high))
            .mark("stale", total.stale),
        _ => fields,
    };
    fields
        .put("bands", Out::texts(scored.bands.iter().copied()))
        .maybe("marks", (!scored.marks.is_empty()).then(|| Out::texts(scored.marks.iter().copied())))
}

/// `{ low, high }`.
pub(super) fn range(low: i64, high: i64) -> Out {
    Fields::new().integer("low", low).integer("high", high).done()
}

/// One course, as typed and as judged.
pub(super) fn course(line: &CourseLine) -> Out {
    let trial = &line.trial;
    let mut fields = Fields::new()
        .text("typed", &trial.typed)
        .maybe("medicine", trial.readings.first().map(|reading| Out::text(reading.name)))
        .text("adequacy", line.adequacy.id())
        .put("reasons", Out::texts(line.reasons.iter().copied()));
    for (part, given) in &trial.given {
        fields = fields.text(part, given);
    }
    fields.done()
}
