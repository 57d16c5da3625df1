//! Writing what a program says of its service: how to reach somebody, who answers for it, what the clinic should mend.
//! It never writes oversight into anything made for the patient.
//! Read next: `adjusted.rs`.

use crate::program::{Clinician, Numbers, PatientContact, Program, oversight};
use crate::report::{Fields, Out};

/// How to reach somebody.
pub(super) fn contact(contact: &PatientContact) -> Out {
    let numbers = |numbers: &Numbers| {
        Fields::new()
            .text("jurisdiction", &numbers.jurisdiction)
            .text("emergency", &numbers.emergency)
            .text("crisis", &numbers.crisis)
            .done()
    };
    let elsewhere = (!contact.elsewhere.is_empty()).then(|| Out::list(&contact.elsewhere, numbers));
    Fields::new()
        .maybe_text("clinic", contact.clinic.as_ref())
        .maybe_text("clinician", contact.clinician.as_ref())
        .maybe_text("telephone", contact.telephone.as_ref())
        .maybe_text("hours", contact.hours.as_ref())
        .maybe_text("timeZone", contact.time_zone.as_ref())
        .maybe_text("outsideHours", contact.outside_hours.as_ref())
        .maybe_text("otherRoute", contact.other_route.as_ref())
        .maybe_text("emergency", contact.emergency.as_ref())
        .maybe_text("crisis", contact.crisis.as_ref())
        .maybe("elsewhere", elsewhere)
        .done()
}

/// The service as the report states it.
pub(super) fn program(program: &Program) -> Out {
    let (responsible, service) = (&program.responsible, &program.service);
    let clinician = |person: &Clinician| {
        Fields::new()
            .text("name", &person.name)
            .text("credential", &person.credential)
            .put("licensedIn", Out::texts(person.licensed_in.iter().map(|licence| licence.code())))
            .mark("prescribes", person.prescribes)
            .done()
    };
    Fields::new()
        .text("clinic", &program.clinic)
        .text("setting", program.setting.id())
        .text("jurisdiction", program.jurisdiction.code())
        .text("clinician", &responsible.name)
        .text("credential", &responsible.credential)
        .text("telephone", &responsible.telephone)
        .text("hours", &responsible.hours)
        .text("confirmedOn", &responsible.confirmed_on)
        .put("clinicians", Out::list(&program.clinicians, clinician))
        .put("routes", Out::texts(service.routes.iter().map(|route| route.id())))
        .text("observation", service.observation.id())
        .text("observedBy", &service.observed_by)
        .text("supportPerson", service.support_person.id())
        .integer("sessionMinutes", service.session_minutes)
        .text("betweenSessions", &service.between_sessions)
        .maybe_text("conformity", program.conformity.as_ref())
        .done()
}

/// What the clinic should mend.
pub(super) fn oversight_out(program: &Program) -> Out {
    Out::list(oversight(program), |item| Fields::new().text("code", item.id()).done())
}
