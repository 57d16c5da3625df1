//! Steps about medicines.
//! It never tells anybody to change one: that is agreed with its prescriber.
//! Read next: `mind.rs`.

use crate::pack::step::{Before, Step};

pub(crate) static PRESCRIBER_CONTACT: Step = Step {
    id: "prescriber_contact",
    title: prose!(
        "Speak with the prescriber of the medicine named above about the sessions, and record what was agreed."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static SEDATIVE_PLAN: Step = Step {
    id: "sedative_plan",
    title: prose!(
        "List everything that sedates with dose and time; agree with the prescribers on times on a session day, on oximetry and on how long somebody watches."
    ),
    who: prose!("clinician with the prescribers"),
    before: Before::FirstSession,
};
pub(crate) static BENZODIAZEPINE_RECORD: Step = Step {
    id: "benzodiazepine_record",
    title: prose!(
        "Record name, strength and tablets a day of every benzodiazepine, since when, and the time of the dose on a session day as agreed with its prescriber."
    ),
    who: prose!("clinician with the prescriber"),
    before: Before::FirstSession,
};
pub(crate) static STIMULANT_PLAN: Step = Step {
    id: "stimulant_plan",
    title: prose!(
        "Agree with the prescriber on the time of the stimulant or pressor on a session day; pressure and pulse are measured before the dose."
    ),
    who: prose!("clinician with the prescriber"),
    before: Before::FirstSession,
};
pub(crate) static INTERACTION_CHECK: Step = Step {
    id: "interaction_check",
    title: prose!(
        "Check the list with an interaction database for the route in use, and record the dose that follows."
    ),
    who: prose!("clinician or pharmacist"),
    before: Before::FirstSession,
};
