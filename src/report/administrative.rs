//! Administrative items: whether the clinic may serve this patient where they are, apart from anything medical.
//! It never has a level, never enters the result, and nobody overrides a stop.
//! Read next: `adjusted.rs`.

use super::findings::cause_of_missing;
use super::screening::Cause;
use crate::intake::{Intake, Values};
use crate::logic::Situation;
use crate::order::Gather;
use crate::program::{ActiveProgram, Place, Stop, place_of, stop_at};

/// A stop, or what has to be known before the clinic can say that there is none.
#[derive(Debug, Clone)]
pub struct Administrative {
    /// What it is.
    pub matter: Matter,
    /// The place, as far as one was read.
    pub location: Option<String>,
}

/// What an administrative item is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matter {
    /// The clinic cannot serve the patient there.
    Stop(Stop),
    /// Nobody knows where the patient will be.
    LocationUnknown(Cause),
}

/// What the place of the patient means for this program; empty when somebody is licensed there.
#[must_use]
pub fn administrative(program: &ActiveProgram, situation: &Situation<'_>, intake: &Intake) -> Vec<Administrative> {
    let place = program.pack().place.and_then(|question| situation.frame().place(question.id));
    place.and_then(|place| at(program, situation, intake, place)).into_iter().gather()
}

fn at(program: &ActiveProgram, situation: &Situation<'_>, intake: &Intake, place: usize) -> Option<Administrative> {
    let unknown = |cause, location| Some(Administrative { matter: Matter::LocationUnknown(cause), location });
    let answer = situation.answer(place);
    let text = match &answer.reply {
        Ok(Values::Words(text)) => text,
        Ok(_) => return unknown(Cause::Unreadable, None),
        Err(missing) => return unknown(cause_of_missing(*missing, place, program, situation, intake), None),
    };
    let Some(read) = place_of(program.program(), text) else {
        return unknown(Cause::Unreadable, Some(text.chars().take(80).collect()));
    };
    let location = match &read {
        Place::At(at) => Some(at.code().to_owned()),
        Place::Elsewhere => None,
    };
    match stop_at(program.program(), &read) {
        Some(stop) => Some(Administrative { matter: Matter::Stop(stop), location }),
        None if answer.stale => unknown(Cause::Stale, location),
        None => None,
    }
}

impl Matter {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Matter::Stop(Stop::NotLicensedThere) => "not_licensed_there",
            Matter::Stop(Stop::NoConformityThere) => "no_conformity_there",
            Matter::LocationUnknown(_) => "location_unknown",
        }
    }
}
