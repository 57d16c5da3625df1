//! The clinicians of a program: who answers for the form, who else is licensed, and where.
//! It never counts a licence whose jurisdiction could not be read.
//! Read next: `fields.rs`.

use super::fields::{Reader, text_of};
use super::jurisdiction::Jurisdiction;
use super::problem::{ProgramCode, ProgramProblem};
use crate::intake::Plain;

/// A clinician with the jurisdictions of the licence.
#[derive(Debug, Clone)]
pub struct Clinician {
    /// Full name.
    pub name: String,
    /// Credential, such as "MD".
    pub credential: String,
    /// Where licensed.
    pub licensed_in: Vec<Jurisdiction>,
    /// Whether the person prescribes for this service.
    pub prescribes: bool,
}

/// How to reach the clinician who answers for the form.
#[derive(Debug, Clone)]
pub struct Responsible {
    /// Full name.
    pub name: String,
    /// Credential, such as "MD".
    pub credential: String,
    /// Attended telephone line.
    pub telephone: String,
    /// When it is attended, in words.
    pub hours: String,
    /// What a patient does outside those hours, in words.
    pub outside_hours: String,
    /// The day on which all this was last confirmed.
    pub confirmed_on: String,
}

const RESPONSIBLE_KEYS: &[&str] =
    &["name", "credential", "licensedIn", "prescribes", "telephone", "hours", "outsideHours", "confirmedOn"];
const CLINICIAN_KEYS: &[&str] = &["name", "credential", "licensedIn", "prescribes"];

/// A clinician as far as the fields could be read.
struct Person {
    name: Option<String>,
    credential: Option<String>,
    licensed_in: Option<Vec<Jurisdiction>>,
    prescribes: Option<bool>,
}

impl Person {
    fn whole(self) -> Option<Clinician> {
        Some(Clinician {
            name: self.name?,
            credential: self.credential?,
            licensed_in: self.licensed_in?,
            prescribes: self.prescribes?,
        })
    }
}

impl Reader {
    pub(super) fn responsible(
        &mut self,
        given: &Plain,
        at: Option<&Jurisdiction>,
        today: Option<i64>,
    ) -> Option<(Responsible, Clinician)> {
        let path = "program.responsible";
        if !self.is_object(given, path, "the clinician who answers for this form, with telephone and hours") {
            return None;
        }
        self.known_keys(given, path, RESPONSIBLE_KEYS);
        let person = self.person(given, path);
        if let (Some(at), Some(licensed_in)) = (at, &person.licensed_in)
            && !licensed_in.iter().any(|licence| licence.covers(at))
        {
            let expected = format!("a licence that covers {}", at.code());
            self.add(ProgramCode::ClinicianNotLicensedHere, "program.responsible.licensedIn", &expected);
        }
        let telephone = self.telephone(given, path, "telephone");
        let hours = self.text(given, path, "hours", "when the line is attended, in words");
        let outside_hours = self.text(given, path, "outsideHours", "what a patient does outside those hours, in words");
        let confirmed_on = self.confirmed_on(given, path, today);
        let clinician = person.whole()?;
        let responsible = Responsible {
            name: clinician.name.clone(),
            credential: clinician.credential.clone(),
            telephone: telephone?,
            hours: hours?,
            outside_hours: outside_hours?,
            confirmed_on: confirmed_on?,
        };
        Some((responsible, clinician))
    }

    pub(super) fn other_clinicians(&mut self, given: &Plain) -> Vec<Clinician> {
        let mut clinicians = Vec::new();
        for (n, item) in self.list(given, "program", "otherClinicians").iter().enumerate() {
            let path = format!("program.otherClinicians[{n}]");
            self.known_keys(item, &path, CLINICIAN_KEYS);
            clinicians.extend(self.person(item, &path).whole());
        }
        clinicians
    }

    fn person(&mut self, given: &Plain, path: &str) -> Person {
        let silent = *given.get("prescribes") == Plain::Absent;
        Person {
            name: self.text(given, path, "name", "the full name on the licence"),
            credential: self.text(given, path, "credential", "a credential such as `MD`"),
            licensed_in: self.licences(given.get("licensedIn"), &format!("{path}.licensedIn")),
            prescribes: if silent { Some(false) } else { self.yes_no(given, path, "prescribes") },
        }
    }

    fn licences(&mut self, given: &Plain, path: &str) -> Option<Vec<Jurisdiction>> {
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

    pub(super) fn read_jurisdiction(&mut self, text: &str, path: &str) -> Option<Jurisdiction> {
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
