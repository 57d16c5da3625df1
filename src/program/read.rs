//! Reading a clinic's program: complete and dated, or refused with every problem listed.
//! It never starts a program that does not name a reachable responsible clinician.
//! Read next: `active.rs`.

use super::fields::{Reader, text_of};
use super::jurisdiction::Jurisdiction;
use super::problem::{ProgramCode, ProgramProblem};
use crate::intake::{Plain, did_you_mean};
use crate::order::sort_by_key;
use crate::pack::Setting;

/// How long a confirmation holds, in days, last day included.
pub const CONFIRMATION_HOLDS_DAYS: i64 = 180;

/// One clinic's service, read.
#[derive(Debug, Clone)]
pub struct Program {
    /// The clinic's name as patients know it.
    pub clinic: String,
    /// Where the medicine is given.
    pub setting: Setting,
    /// Where the service is given.
    pub jurisdiction: Jurisdiction,
    /// Who answers for this form.
    pub responsible: Responsible,
    /// The emergency number.
    pub emergency: String,
    /// The crisis line.
    pub crisis: String,
}

/// The clinician who answers for the form.
#[derive(Debug, Clone)]
pub struct Responsible {
    /// Full name.
    pub name: String,
    /// Credential, such as "MD".
    pub credential: String,
    /// Where licensed.
    pub licensed_in: Vec<Jurisdiction>,
    /// Attended telephone line.
    pub telephone: String,
    /// When it is attended, in words.
    pub hours: String,
    /// What a patient does outside those hours, in words.
    pub outside_hours: String,
    /// The day on which all this was last confirmed.
    pub confirmed_on: String,
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
    /// What to do outside those hours.
    pub outside_hours: Option<String>,
    /// The emergency number.
    pub emergency: Option<String>,
    /// The crisis line.
    pub crisis: Option<String>,
}

/// Reads a program; `today` as days since 1970-01-01, or nothing when it could not be read.
///
/// # Errors
///
/// Every problem of the program, by path.
pub fn read_program(given: &Plain, today: Option<i64>) -> Result<Program, Vec<ProgramProblem>> {
    let mut reader = Reader { problems: Vec::new() };
    if !matches!(given, Plain::Object(_)) {
        reader.add(ProgramCode::Missing, "program", "an object that names the clinic and who answers for this form");
        return Err(reader.problems);
    }
    if today.is_none() {
        reader.add(ProgramCode::TodayUnreadable, "today", "a date YYYY-MM-DD");
    }
    let program = reader.program(given, today);
    sort_by_key(&mut reader.problems, |problem| problem.path.clone());
    match program {
        Some(program) if reader.problems.is_empty() => Ok(program),
        _ => Err(reader.problems),
    }
}

/// How to reach somebody, from a program that may be incomplete.
#[must_use]
pub fn contact_of(given: &Plain) -> PatientContact {
    let responsible = given.get("responsible");
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
        outside_hours: text(responsible, "outsideHours"),
        emergency: text(given, "emergency").or_else(|| us(US_EMERGENCY)),
        crisis: text(given, "crisis").or_else(|| us(US_CRISIS)),
    }
}

const US_EMERGENCY: &str = "911";
const US_CRISIS: &str = "988";
const PROGRAM_KEYS: &[&str] = &[
    "clinic",
    "setting",
    "jurisdiction",
    "responsible",
    "emergency",
    "crisis",
    "acceptsUnreviewedLocale",
    "instruments",
];
const RESPONSIBLE_KEYS: &[&str] =
    &["name", "credential", "licensedIn", "telephone", "hours", "outsideHours", "confirmedOn"];

impl Reader {
    fn program(&mut self, given: &Plain, today: Option<i64>) -> Option<Program> {
        self.known_keys(given, "program", PROGRAM_KEYS);
        let clinic = self.text(given, "program", "clinic", "the clinic's name as patients know it");
        let setting = self.setting(given);
        let jurisdiction = self.jurisdiction(given);
        let responsible = self.responsible(given.get("responsible"), jurisdiction.as_ref(), today);
        let in_us = jurisdiction.as_ref().is_some_and(Jurisdiction::in_us);
        let emergency =
            self.number(given, "emergency", in_us.then_some(US_EMERGENCY), ProgramCode::EmergencyNumberMissing);
        let crisis = self.number(given, "crisis", in_us.then_some(US_CRISIS), ProgramCode::CrisisLineMissing);
        Some(Program {
            clinic: clinic?,
            setting: setting?,
            jurisdiction: jurisdiction?,
            responsible: responsible?,
            emergency: emergency?,
            crisis: crisis?,
        })
    }

    fn responsible(&mut self, given: &Plain, at: Option<&Jurisdiction>, today: Option<i64>) -> Option<Responsible> {
        let path = "program.responsible";
        if !matches!(given, Plain::Object(_)) {
            self.add(
                ProgramCode::FieldMissing,
                path,
                "the clinician who answers for this form, with telephone and hours",
            );
            return None;
        }
        self.known_keys(given, path, RESPONSIBLE_KEYS);
        let name = self.text(given, path, "name", "the full name on the licence");
        let credential = self.text(given, path, "credential", "a credential such as `MD`");
        let licensed_in = self.licences(given.get("licensedIn"));
        if let (Some(at), Some(licensed_in)) = (at, &licensed_in)
            && !licensed_in.iter().any(|licence| licence.covers(at))
        {
            let expected = format!("a licence that covers {}", at.code());
            self.add(ProgramCode::ClinicianNotLicensedHere, "program.responsible.licensedIn", &expected);
        }
        let telephone = self.telephone(given, path, "telephone");
        let hours = self.text(given, path, "hours", "when the line is attended, in words");
        let outside_hours = self.text(given, path, "outsideHours", "what a patient does outside those hours, in words");
        let confirmed_on = self.confirmed_on(given, path, today);
        Some(Responsible {
            name: name?,
            credential: credential?,
            licensed_in: licensed_in?,
            telephone: telephone?,
            hours: hours?,
            outside_hours: outside_hours?,
            confirmed_on: confirmed_on?,
        })
    }

    fn setting(&mut self, given: &Plain) -> Option<Setting> {
        let text = self.text(given, "program", "setting", "one of the three settings")?;
        let setting = Setting::ALL.iter().copied().find(|setting| setting.id() == text);
        if setting.is_none() {
            let known = Setting::ALL.iter().map(|setting| setting.id());
            let expected = known.clone().map(|id| format!("`{id}`")).collect::<Vec<_>>().join(", ");
            self.problems.push(ProgramProblem {
                code: ProgramCode::SettingUnknown,
                path: "program.setting".to_owned(),
                expected,
                suggestion: did_you_mean(&text, known),
                given: Some(text),
            });
        }
        setting
    }

    fn jurisdiction(&mut self, given: &Plain) -> Option<Jurisdiction> {
        let text = self.text(given, "program", "jurisdiction", "an ISO 3166-2 code such as `US-CO`")?;
        self.read_jurisdiction(&text, "program.jurisdiction")
    }

    fn licences(&mut self, given: &Plain) -> Option<Vec<Jurisdiction>> {
        let path = "program.responsible.licensedIn";
        let Plain::List(items) = given else {
            self.add(ProgramCode::FieldMissing, path, "a list of ISO 3166-2 codes such as `US-CO`");
            return None;
        };
        let mut licences = Vec::new();
        for (n, item) in items.iter().take(100).enumerate() {
            let path = format!("{path}[{n}]");
            match text_of(item) {
                Some(text) => licences.extend(self.read_jurisdiction(&text, &path)),
                None => self.add(ProgramCode::FieldUnreadable, &path, "an ISO 3166-2 code such as `US-CO`"),
            }
        }
        if items.is_empty() {
            self.add(ProgramCode::FieldMissing, path, "at least one ISO 3166-2 code such as `US-CO`");
        }
        Some(licences)
    }

    fn read_jurisdiction(&mut self, text: &str, path: &str) -> Option<Jurisdiction> {
        let jurisdiction = Jurisdiction::read(text);
        if jurisdiction.is_none() {
            self.problems.push(ProgramProblem {
                code: ProgramCode::JurisdictionUnknown,
                path: path.to_owned(),
                expected: "an ISO 3166-2 code such as `US-CO`".to_owned(),
                given: Some(text.to_owned()),
                suggestion: Jurisdiction::suggest(text),
            });
        }
        jurisdiction
    }
}
