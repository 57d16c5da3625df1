//! The clinic's service: routes, who watches a session, what happens between sessions, and what of it a clinic should mend.
//! It never starts an injection at home, an uncertified esketamine site, or esketamine to take home.
//! Read next: `reach.rs`.

use super::fields::Reader;
use super::problem::ProgramCode;
use super::read::Program;
use crate::intake::Plain;
use crate::order::Gather;
use crate::pack::Setting;

words! {
    /// How the medicine gets into the body.
    Route {
        Iv = "iv", Im = "im", Subcutaneous = "subcutaneous", Nasal = "nasal", Oral = "oral",
        Sublingual = "sublingual",
    }
    /// How a session is watched.
    Observation {
        InPerson = "in_person", LiveVideo = "live_video", Telephone = "telephone", Messages = "messages",
        Nobody = "none",
    }
    /// Whether somebody comes with the patient.
    SupportPerson { Required = "required", Asked = "asked", NotAsked = "not_asked" }
    /// How the clinic supports the patient between sessions.
    Support { InPerson = "in_person", Telephone = "telephone", Video = "video", Message = "message" }
    /// What of a service the clinic should mend; said to the clinic, never to the patient.
    Oversight {
        NotObservedLive = "not_observed_live", NoPrescriberNamed = "no_prescriber_named",
        SupportOnlyByMessage = "support_only_by_message", SameDayBooking = "same_day_booking",
        NoPhysicianContact = "no_physician_contact", NoVideoVisit = "no_video_visit",
        NoSameDayProcedure = "no_same_day_procedure",
    }
}

/// What the clinic does, as it says itself.
#[derive(Debug, Clone)]
pub struct Service {
    /// How the medicine is given.
    pub routes: Vec<Route>,
    /// How a session is watched.
    pub observation: Observation,
    /// Who is present or watching, in words.
    pub observed_by: String,
    /// Whether a clinician sees the patient, by video or in person, before the first session.
    pub video_visit: bool,
    /// Whether somebody comes with the patient.
    pub support_person: SupportPerson,
    /// How long a session lasts.
    pub session_minutes: i64,
    /// What happens between sessions, in words.
    pub between_sessions: String,
    /// Whether a physician speaks with the patient between sessions.
    pub physician_contact: bool,
    /// How the clinic supports the patient between sessions.
    pub support: Vec<Support>,
    /// Whether a first session can be booked for the day of the intake.
    pub same_day_booking: bool,
}

const SERVICE_KEYS: &[&str] = &[
    "routes",
    "remsCertified",
    "observation",
    "observedBy",
    "videoVisit",
    "supportPerson",
    "sessionMinutes",
    "betweenSessions",
    "physicianContact",
    "support",
    "sameDayBooking",
];

impl Reader {
    pub(super) fn service(&mut self, given: &Plain, setting: Option<Setting>, in_us: bool) -> Service {
        let path = "program.service";
        if self.is_object(given, path, "an object on routes, who watches a session, and support between sessions") {
            self.known_keys(given, path, SERVICE_KEYS);
        }
        let service = Service {
            routes: self.words(given, path, "routes", Route::WORDS),
            observation: self.word(given, path, "observation", Observation::WORDS).unwrap_or(Observation::Nobody),
            observed_by: self.said(given, path, "observedBy", "who is present or watching, in words"),
            video_visit: self.yes_no(given, path, "videoVisit"),
            support_person: self
                .word(given, path, "supportPerson", SupportPerson::WORDS)
                .unwrap_or(SupportPerson::NotAsked),
            session_minutes: self.whole(given, path, "sessionMinutes", (5, 1_440)),
            between_sessions: self.said(given, path, "betweenSessions", "what happens between sessions, in words"),
            physician_contact: self.yes_no(given, path, "physicianContact"),
            support: self.words(given, path, "support", Support::WORDS),
            same_day_booking: self.yes_no(given, path, "sameDayBooking"),
        };
        // Only an esketamine clinic in the US has to be certified.
        let asked = setting == Some(Setting::EsketamineClinic) && in_us;
        let given_at_all = *given.get("remsCertified") != Plain::Absent;
        if (asked || given_at_all) && !self.yes_no(given, path, "remsCertified") && asked && given_at_all {
            self.add(ProgramCode::SiteNotCertified, "program.service.remsCertified", "`yes`: certified under REMS");
        }
        if let Some(setting) = setting {
            service.routes.iter().for_each(|route| self.refuse_route(setting, *route));
        }
        if setting == Some(Setting::EsketamineClinic) && service.observation != Observation::InPerson {
            self.add(ProgramCode::EsketamineToTakeHome, "program.service.observation", "`in_person`");
        }
        service
    }

    fn refuse_route(&mut self, setting: Setting, route: Route) {
        use Route::{Im, Iv, Nasal, Oral, Subcutaneous, Sublingual};
        let (code, expected) = match (setting, route) {
            (Setting::AtHome, Oral | Sublingual)
            | (Setting::InClinicInfusion, Iv | Im | Subcutaneous)
            | (Setting::EsketamineClinic, Nasal) => return,
            (Setting::AtHome, Nasal) => (ProgramCode::EsketamineToTakeHome, "`oral`, `sublingual`"),
            (Setting::AtHome, _) => (ProgramCode::InjectionAtHome, "`oral`, `sublingual`"),
            (Setting::InClinicInfusion, _) => (ProgramCode::RouteNotInSetting, "`iv`, `im`, `subcutaneous`"),
            (Setting::EsketamineClinic, _) => (ProgramCode::RouteNotInSetting, "`nasal`"),
        };
        self.add_given(code, "program.service.routes", expected, route.id().to_owned());
    }
}

/// What of the service the clinic should mend.
#[must_use]
pub fn oversight(program: &Program) -> Vec<Oversight> {
    let service = &program.service;
    let live = matches!(service.observation, Observation::InPerson | Observation::LiveVideo);
    let by_message = service.support.iter().all(|support| *support == Support::Message);
    let holds = |oversight: &Oversight| match oversight {
        Oversight::NotObservedLive => !live,
        Oversight::NoPrescriberNamed => !program.clinicians.iter().any(|person| person.prescribes),
        Oversight::SupportOnlyByMessage => by_message,
        Oversight::SameDayBooking => service.same_day_booking,
        Oversight::NoPhysicianContact => !service.physician_contact,
        Oversight::NoVideoVisit => !service.video_visit,
        Oversight::NoSameDayProcedure => !program.reachability.same_day_procedure,
    };
    Oversight::ALL.iter().copied().filter(holds).gather()
}
