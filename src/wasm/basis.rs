//! Writing what stands apart from the findings: the administrative stop and the basis card.
//! It never gives either of them a level.
//! Read next: `service.rs`.

use crate::intake::LARGEST_INTEGER;
use crate::program::{ActiveProgram, places};
use crate::report::{ATTRIBUTES, Basis, Fields, Matter, Out, STATEMENTS, Screening};

/// What no level stands for: a clinician who is not licensed where the patient will be.
pub(super) fn administrative(program: &ActiveProgram, screening: &Screening) -> Out {
    Out::list(&screening.administrative, |item| {
        let cause = match item.matter {
            Matter::LocationUnknown(cause) => Some(Out::text(cause.id())),
            Matter::Stop(_) => None,
        };
        Fields::new()
            .text("code", item.matter.id())
            .maybe_text("location", item.location.as_ref())
            .maybe("cause", cause)
            .put("licensed", Out::texts(places(program.program())))
            .done()
    })
}

/// The facts of the basis card.
pub(super) fn basis_out(basis: &Basis) -> Out {
    let count = |count: usize| i64::try_from(count).unwrap_or(LARGEST_INTEGER);
    let [met, not_met, unknown] = basis.rules.map(count);
    let inputs = Fields::new()
        .integer("asked", count(basis.asked))
        .integer("answered", count(basis.answered))
        .integer("unanswered", count(basis.unanswered))
        .integer("unreadable", count(basis.unreadable))
        .integer("stale", count(basis.stale))
        .integer("changed", count(basis.changed));
    Fields::new()
        .put("statements", Out::texts(STATEMENTS.iter().copied()))
        .put("attributes", Out::texts(ATTRIBUTES.iter().copied()))
        .put("inputs", inputs.done())
        .put("rules", Fields::new().integer("met", met).integer("notMet", not_met).integer("unknown", unknown).done())
        .done()
}
