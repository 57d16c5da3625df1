//! Reading a clinic's program: complete and dated, or refused with every problem listed.
//! It never starts a program that does not name a reachable responsible clinician.
//! Read next: `service.rs`, then `adjustment.rs`.

use super::adjustment::Adjustment;
use super::clinicians::{Clinician, Responsible};
use super::fields::{Reader, text_of};
use super::ground::Ground;
use super::jurisdiction::Jurisdiction;
use super::problem::{ProgramCode, ProgramProblem};
use super::reach::{Reachability, US_CRISIS, US_EMERGENCY};
use super::service::Service;
use crate::intake::{Plain, quoted};
use crate::order::sort_by_key;
use crate::pack::{Pack, Setting};

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
    /// Routes, who watches a session, what happens between sessions.
    pub service: Service,
    /// Who answers for this form.
    pub responsible: Responsible,
    /// Everybody who is named with a licence; the first is the responsible clinician.
    pub clinicians: Vec<Clinician>,
    /// How the clinic is reached, besides the telephone line.
    pub reachability: Reachability,
    /// The emergency number.
    pub emergency: String,
    /// The crisis line.
    pub crisis: String,
    /// What the deployer gave as the conformity of this software with the law on medical devices.
    pub conformity: Option<String>,
    /// What the clinic changed of the pack.
    pub adjustments: Vec<Adjustment>,
}

/// Reads a program; `today` as days since 1970-01-01, or nothing when it could not be read.
///
/// # Errors
///
/// Every problem of the program, by path.
pub fn read_program(given: &Plain, today: Option<i64>, pack: &Pack) -> Result<Program, Vec<ProgramProblem>> {
    let mut reader = Reader { problems: Vec::new() };
    if !matches!(given, Plain::Object(_)) {
        reader.add(ProgramCode::Missing, "program", "an object that names the clinic and who answers for this form");
        return Err(reader.problems);
    }
    if today.is_none() {
        reader.add(ProgramCode::TodayUnreadable, "today", "a date YYYY-MM-DD");
    }
    let program = reader.program(given, today, pack);
    sort_by_key(&mut reader.problems, |problem| problem.path.clone());
    match program {
        Some(program) if reader.problems.is_empty() => Ok(program),
        _ => Err(reader.problems),
    }
}

/// `instruments`, `languages` and `acceptsUnreviewedLocale` are read elsewhere.
const PROGRAM_KEYS: &[&str] = &[
    "clinic",
    "setting",
    "jurisdiction",
    "service",
    "responsible",
    "reachability",
    "otherClinicians",
    "emergency",
    "crisis",
    "conformity",
    "adjustments",
    "instruments",
    "languages",
    "acceptsUnreviewedLocale",
];
const CONFORMITY_KEYS: &[&str] = &["reference", "by", "on"];

impl Reader {
    fn program(&mut self, given: &Plain, today: Option<i64>, pack: &Pack) -> Option<Program> {
        self.known_keys(given, "program", PROGRAM_KEYS);
        let clinic = self.said(given, "program", "clinic", "the clinic's name as patients know it");
        let setting = self.setting(given);
        let jurisdiction = self.jurisdiction(given);
        let in_us = jurisdiction.as_ref().is_some_and(Jurisdiction::in_us);
        let service = self.service(given.get("service"), setting, in_us);
        let (responsible, first) = self.responsible(given.get("responsible"), jurisdiction.as_ref(), today);
        let reachability = self.reachability(given.get("reachability"));
        let mut clinicians = vec![first];
        self.other_clinicians(given, &mut clinicians);
        let us = |number: &'static str| in_us.then_some(number);
        let missing = ProgramCode::EmergencyNumberMissing;
        let emergency = self.number(given, "program", "emergency", us(US_EMERGENCY), missing);
        let crisis = self.number(given, "program", "crisis", us(US_CRISIS), ProgramCode::CrisisLineMissing);
        let conformity = self.conformity(given.get("conformity"), jurisdiction.as_ref(), today);
        self.languages(given);
        let licences = clinicians.iter().flat_map(|person| &person.licensed_in);
        self.numbers_for_every_country(jurisdiction.as_ref(), licences, &reachability.elsewhere);
        let (setting, jurisdiction) = (setting?, jurisdiction?);
        let ground = Ground::new(pack, setting, jurisdiction.country(), today?);
        let adjustments = self.adjustments(given, &ground);
        Some(Program {
            clinic,
            setting,
            service,
            responsible,
            clinicians,
            reachability,
            emergency,
            crisis,
            conformity,
            adjustments,
            jurisdiction,
        })
    }

    fn setting(&mut self, given: &Plain) -> Option<Setting> {
        let text = self.text(given, "program", "setting", "one of the three settings")?;
        let setting = Setting::ALL.iter().copied().find(|setting| setting.id() == text);
        if setting.is_none() {
            let (path, known) = ("program.setting".to_owned(), Setting::IDS);
            self.unknown(ProgramCode::SettingUnknown, path, quoted(known), text, known);
        }
        setting
    }

    fn jurisdiction(&mut self, given: &Plain) -> Option<Jurisdiction> {
        let text = self.text(given, "program", "jurisdiction", "an ISO 3166-2 code such as `US-CO`")?;
        self.read_jurisdiction(&text, "program.jurisdiction")
    }

    /// In the EU and the UK nothing starts without it; elsewhere it may be given.
    fn conformity(&mut self, given: &Plain, at: Option<&Jurisdiction>, today: Option<i64>) -> Option<String> {
        let path = "program.conformity";
        if *given == Plain::Absent {
            if at.is_some_and(Jurisdiction::needs_conformity) {
                let expected = "`reference`, `by` and `on`: how this software conforms to the law on medical devices";
                self.add(ProgramCode::ConformityMissing, path, expected);
            }
            return None;
        }
        self.known_keys(given, path, CONFORMITY_KEYS);
        let reference = self.text(given, path, "reference", "a certificate or declaration, as it can be found");
        self.text(given, path, "by", "who answers for it");
        self.past_day(given, path, "on", today);
        reference
    }

    /// The language itself is a matter of the page.
    fn languages(&mut self, given: &Plain) {
        for (n, item) in self.list(given, "program", "languages").iter().enumerate() {
            if text_of(item).is_none() {
                self.add(ProgramCode::FieldUnreadable, &format!("program.languages[{n}]"), "a BCP 47 tag such as `en`");
            }
        }
    }
}
