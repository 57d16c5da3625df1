//! How to reach somebody: time zone of the line, another route than a telephone, same-day procedure, numbers elsewhere.
//! It never lends the crisis line of one country to another.
//! Read next: `clinicians.rs`.

use super::fields::{Reader, at, text_of};
use super::jurisdiction::Jurisdiction;
use super::problem::ProgramCode;
use crate::intake::Plain;
use crate::order::Gather;

/// How the clinic is reached, besides the telephone line.
#[derive(Debug, Clone)]
pub struct Reachability {
    /// Time zone of the hours, as in the IANA database.
    pub time_zone: String,
    /// A route that is not only a telephone, in words.
    pub other_route: String,
    /// Whether a written procedure says what is done on the same day.
    pub same_day_procedure: bool,
    /// Numbers of other countries in which somebody is licensed.
    pub elsewhere: Vec<Numbers>,
}

/// The emergency number and the crisis line of a jurisdiction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Numbers {
    /// Where they answer.
    pub jurisdiction: String,
    /// The emergency number.
    pub emergency: String,
    /// The crisis line.
    pub crisis: String,
}

/// How to reach somebody, as far as it could be read.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct PatientContact {
    /// The clinic.
    pub clinic: Option<String>,
    /// The responsible clinician with credential.
    pub clinician: Option<String>,
    /// Telephone.
    pub telephone: Option<String>,
    /// When it is attended.
    pub hours: Option<String>,
    /// Time zone of those hours.
    pub time_zone: Option<String>,
    /// What to do outside those hours.
    pub outside_hours: Option<String>,
    /// A route that is not only a telephone.
    pub other_route: Option<String>,
    /// The emergency number.
    pub emergency: Option<String>,
    /// The crisis line.
    pub crisis: Option<String>,
    /// The numbers of other countries.
    pub elsewhere: Vec<Numbers>,
}

pub(super) const US_EMERGENCY: &str = "911";
pub(super) const US_CRISIS: &str = "988";
const REACHABILITY_KEYS: &[&str] = &["timeZone", "otherRoute", "sameDayProcedure", "elsewhere"];
const NUMBERS_KEYS: &[&str] = &["jurisdiction", "emergency", "crisis"];

/// How to reach somebody, from a program that may be incomplete.
#[must_use]
pub fn contact_of(given: &Plain) -> PatientContact {
    let (responsible, reachability) = (given.get("responsible"), given.get("reachability"));
    let text = |from: &Plain, key| text_of(from.get(key));
    let in_us = text(given, "jurisdiction").is_some_and(|code| Jurisdiction::read(&code).is_some_and(|at| at.in_us()));
    let us = |number: &str| in_us.then(|| number.to_owned());
    let name = text(responsible, "name");
    PatientContact {
        clinic: text(given, "clinic"),
        clinician: name.map(|name| {
            text(responsible, "credential").map_or(name.clone(), |credential| format!("{name}, {credential}"))
        }),
        telephone: text(responsible, "telephone"),
        hours: text(responsible, "hours"),
        time_zone: text(reachability, "timeZone"),
        outside_hours: text(responsible, "outsideHours"),
        other_route: text(reachability, "otherRoute"),
        emergency: text(given, "emergency").or_else(|| us(US_EMERGENCY)),
        crisis: text(given, "crisis").or_else(|| us(US_CRISIS)),
        elsewhere: reachability.get("elsewhere").items().iter().filter_map(numbers_of).gather(),
    }
}

fn numbers_of(given: &Plain) -> Option<Numbers> {
    let text = |key| text_of(given.get(key));
    Some(Numbers { jurisdiction: text("jurisdiction")?, emergency: text("emergency")?, crisis: text("crisis")? })
}

impl Reader {
    pub(super) fn reachability(&mut self, given: &Plain) -> Reachability {
        let path = "program.reachability";
        if self.is_object(given, path, "an object with time zone, another route and the same-day procedure") {
            self.known_keys(given, path, REACHABILITY_KEYS);
        }
        let mut elsewhere = Vec::new();
        for (n, item) in self.list(given, path, "elsewhere").iter().enumerate() {
            let path = format!("{path}.elsewhere[{n}]");
            self.known_keys(item, &path, NUMBERS_KEYS);
            let code = self.said(item, &path, "jurisdiction", "a country such as `CA`, or an ISO 3166-2 code");
            self.read_jurisdiction(&code, &at(&path, "jurisdiction"));
            elsewhere.push(Numbers {
                jurisdiction: code,
                emergency: self.number(item, &path, "emergency", None, ProgramCode::EmergencyNumberMissing),
                crisis: self.number(item, &path, "crisis", None, ProgramCode::CrisisLineMissing),
            });
        }
        Reachability {
            time_zone: self.time_zone(given, path),
            other_route: self.said(given, path, "otherRoute", "a way that is not only a telephone, in words"),
            same_day_procedure: self.yes_no(given, path, "sameDayProcedure"),
            elsewhere,
        }
    }

    fn time_zone(&mut self, given: &Plain, path: &str) -> String {
        let expected = "a name of the IANA database such as `America/Denver`";
        let text = self.said(given, path, "timeZone", expected);
        let plain = text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"/_+-".contains(&byte));
        if !text.is_empty() && !(plain && (text.contains('/') || text == "UTC")) {
            self.add_given(ProgramCode::FieldUnreadable, &at(path, "timeZone"), expected, text.clone());
        }
        text
    }

    /// Where a licence lies in another country, its emergency number and crisis line have to be named.
    pub(super) fn numbers_for_every_country<'j>(
        &mut self,
        home: Option<&Jurisdiction>,
        licences: impl Iterator<Item = &'j Jurisdiction>,
        elsewhere: &[Numbers],
    ) {
        for licence in licences {
            let here = home.is_none_or(|home| home.country() == licence.country());
            let named = elsewhere.iter().any(|numbers| numbers.jurisdiction.starts_with(licence.country()));
            let path = "program.reachability.elsewhere";
            if !here && !named && !self.problems.iter().any(|known| known.given.as_deref() == Some(licence.country())) {
                let expected = "emergency number and crisis line of every country in which somebody is licensed";
                self.add_given(ProgramCode::CrisisLineMissing, path, expected, licence.country().to_owned());
            }
        }
    }
}
