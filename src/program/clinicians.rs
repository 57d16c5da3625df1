//! The clinicians of a program: who answers for the form, who else is licensed, and where.
//! It never counts a licence whose jurisdiction could not be read.
//! Read next: `fields.rs`.

use super::fields::{Reader, at, text_of};
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
#[derive(Debug, Clone, Default)]
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

impl Reader {
    pub(super) fn responsible(
        &mut self,
        given: &Plain,
        place: Option<&Jurisdiction>,
        today: Option<i64>,
    ) -> (Responsible, Clinician) {
        let path = "program.responsible";
        let nobody = "the clinician who answers for this form, with telephone and hours";
        if !self.is_object(given, path, nobody) {
            // One problem says it all; the fields of nobody are not asked for.
            let silent = Clinician {
                name: String::new(),
                credential: String::new(),
                licensed_in: Vec::new(),
                prescribes: false,
            };
            return (Responsible::default(), silent);
        }
        self.known_keys(given, path, RESPONSIBLE_KEYS);
        let clinician = self.clinician(given, path);
        let listed = matches!(given.get("licensedIn"), Plain::List(_));
        if let Some(place) = place
            && listed
            && !clinician.licensed_in.iter().any(|licence| licence.covers(place))
        {
            let expected = format!("a licence that covers {}", place.code());
            self.add(ProgramCode::ClinicianNotLicensedHere, "program.responsible.licensedIn", &expected);
        }
        let responsible = Responsible {
            name: clinician.name.clone(),
            credential: clinician.credential.clone(),
            telephone: self.telephone(given, path, "telephone"),
            hours: self.said(given, path, "hours", "when the line is attended, in words"),
            outside_hours: self.said(given, path, "outsideHours", "what a patient does outside those hours, in words"),
            confirmed_on: self.confirmed_on(given, path, today).unwrap_or_default(),
        };
        (responsible, clinician)
    }

    pub(super) fn other_clinicians(&mut self, given: &Plain, clinicians: &mut Vec<Clinician>) {
        for (n, item) in self.list(given, "program", "otherClinicians").iter().enumerate() {
            let path = format!("program.otherClinicians[{n}]");
            self.known_keys(item, &path, CLINICIAN_KEYS);
            clinicians.push(self.clinician(item, &path));
        }
    }

    #[inline(never)]
    fn clinician(&mut self, given: &Plain, path: &str) -> Clinician {
        let silent = *given.get("prescribes") == Plain::Absent;
        Clinician {
            name: self.said(given, path, "name", "the full name on the licence"),
            credential: self.said(given, path, "credential", "a credential such as `MD`"),
            licensed_in: self.licences(given.get("licensedIn"), &at(path, "licensedIn")),
            prescribes: !silent && self.yes_no(given, path, "prescribes"),
        }
    }

    fn licences(&mut self, given: &Plain, path: &str) -> Vec<Jurisdiction> {
        let mut licences = Vec::new();
        let items = given.items();
        for (n, item) in items.iter().take(100).enumerate() {
            let text = text_of(item).unwrap_or_default();
            licences.extend(self.read_jurisdiction(&text, &format!("{path}[{n}]")));
        }
        if items.is_empty() {
            self.add(ProgramCode::FieldMissing, path, "a list of ISO 3166-2 codes such as `US-CO`");
        }
        licences
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
