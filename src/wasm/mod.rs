//! The boundary: requests in, responses out; the only place that knows JavaScript.
//! It never throws for bad input and never keeps anything between two calls.
//! Read next: `request.rs`.

mod adjusted;
mod basis;
mod explain;
#[cfg(target_arch = "wasm32")]
mod exports;

mod medicines;
mod request;
mod response;
mod scores;
mod service;

use crate::report::Fields;
pub use crate::report::Out;
#[cfg(target_arch = "wasm32")]
pub use exports::{about_js, explain_js, recognise_medicines_js, replay_js, screen_js};
pub use medicines::recognise_medicines;
pub use request::ScreenRequest;

use crate::intake::{Intake, Plain, read};
use crate::pack::{self, Pack, pack};
use crate::program::{ActiveProgram, Refusal, What, places};
use crate::receipt::{Receipt, RequestFingerprints};
use crate::report;
use crate::screen::screen;

/// Screens a request over the pack of this release.
#[must_use]
pub fn screen_request(given: Plain) -> Out {
    screen_request_over(pack(), given)
}

/// Screens a request over any pack.
#[must_use]
pub fn screen_request_over(pack: Pack, given: Plain) -> Out {
    match evaluated(pack, given) {
        Ok((result, receipt)) => response::screened(result, &receipt),
        Err(refusal) => response::refused(&refusal.problems, refusal.contact),
    }
}

/// Evaluates a request again and says which fingerprints of a receipt it does not give.
#[must_use]
pub fn replay(receipt: &Plain, request: Plain) -> Out {
    let fingerprints = RequestFingerprints::new(&request);
    let own = match evaluated(pack(), request) {
        Ok((_, own)) => own,
        Err(_) => Receipt::new(pack::ENGINE, pack::PACK, fingerprints, None),
    };
    response::replayed(&own.differences(receipt))
}

/// The result without what names this release, and its receipt.
fn evaluated(pack: Pack, given: Plain) -> Result<(Out, Receipt), Box<Refusal>> {
    let fingerprints = RequestFingerprints::new(&given);
    let opened = opened(pack, given)?;
    let screening = screen(&opened.program, &opened.intake);
    let result = response::result(&opened.program, &opened.intake, &opened.intake_id, &screening);
    let receipt = Receipt::new(pack::ENGINE, pack::PACK, fingerprints, Some(&result));
    Ok((result, receipt))
}

/// Explains one rule over a request.
#[must_use]
pub fn explain_request(given: Plain, rule: &str) -> Out {
    match opened(pack(), given) {
        Ok(opened) => match report::explain(&opened.program, &opened.intake, rule) {
            Ok(explanation) => explain::explained(&opened.program, &opened.intake, &explanation),
            Err(suggestion) => explain::unknown_rule(rule, suggestion),
        },
        Err(refusal) => response::refused(&refusal.problems, refusal.contact),
    }
}

/// Says which engine and pack this is, and whether a program may run.
#[must_use]
pub fn about(given: &Plain) -> Out {
    let today = ScreenRequest::read(given.clone()).today;
    let program = match ActiveProgram::new(given.get("program"), today, pack()) {
        Ok(program) => active(&program),
        Err(refusal) => response::refused(&refusal.problems, refusal.contact),
    };
    Fields::new().text("engine", pack::ENGINE).text("pack", pack::PACK).put("program", program).done()
}

/// A program that may run: what a form and a lint need to know of it.
fn active(program: &ActiveProgram) -> Out {
    let in_force = || program.program().adjustments.iter().filter(|adjustment| !adjustment.expired);
    let switched_off = in_force().filter_map(|adjustment| match adjustment.what {
        What::SwitchOff(question) => Some(question.id),
        _ => None,
    });
    Fields::new()
        .text("type", "active")
        .put("contact", service::contact(program.contact()))
        .put("oversight", service::oversight_out(program.program()))
        .put("adjustments", adjusted::adjustments(program, None))
        .put("thresholds", adjusted::thresholds(program))
        .put("switchedOff", Out::texts(switched_off))
        .put("locations", Out::texts(places(program.program())))
        .done()
}

struct Opened {
    program: ActiveProgram,
    intake: Intake,
    intake_id: String,
}

fn opened(pack: Pack, given: Plain) -> Result<Opened, Box<Refusal>> {
    let request = ScreenRequest::read(given);
    let program = ActiveProgram::new(&request.program, request.today, pack)?;
    // INVARIANT: a program is refused without a readable `today`.
    let mut intake = read(program.tables(), request.given, request.today.unwrap_or_default());
    let mut problems = request.problems;
    problems.append(&mut intake.problems);
    intake.problems = problems;
    Ok(Opened { program, intake, intake_id: request.intake })
}

/// Screens a request given as JSON text, for servers and tests.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn screen_text(request: &[u8]) -> Out {
    screen_request(serde_json::from_slice(request).unwrap_or(Plain::Refused("not_json".to_owned())))
}

/// Explains one rule over a request given as JSON text.
#[cfg(not(target_arch = "wasm32"))]
#[must_use]
pub fn explain_text(request: &[u8], rule: &str) -> Out {
    explain_request(serde_json::from_slice(request).unwrap_or(Plain::Refused("not_json".to_owned())), rule)
}
