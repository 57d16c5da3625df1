//! Steps of the clinic for every patient, of arrangements and of earlier ketamine.
//! It never advises the patient.
//! Read next: `../every_patient.rs`.

use crate::pack::step::{Before, Step};

pub(crate) static PSYCHIATRIC_EVALUATION: Step = Step {
    id: "psychiatric_evaluation",
    title: prose!(
        "Full psychiatric evaluation: diagnosis, severity with a scale, earlier treatment, risk, and whether this treatment fits."
    ),
    who: prose!("psychiatrist or psychiatric clinician"),
    before: Before::Booking,
};

pub(crate) static MEDICAL_SCREENING: Step = Step {
    id: "medical_screening",
    title: prose!(
        "History and physical examination with pressure, pulse, weight and oxygen saturation; tests where a finding asks for them."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};

pub(crate) static MEDICINE_LIST_VERIFIED: Step = Step {
    id: "medicine_list_verified",
    title: prose!(
        "Verify the list of medicines, over-the-counter products and supplements with the patient and a second source."
    ),
    who: prose!("clinic staff, read by a clinician"),
    before: Before::Booking,
};

pub(crate) static PRESCRIPTION_MONITORING: Step = Step {
    id: "prescription_monitoring",
    title: prose!("Check the prescription-monitoring programme where there is one, and record the day."),
    who: prose!("clinician"),
    before: Before::Booking,
};

pub(crate) static TREATMENT_GOALS: Step = Step {
    id: "treatment_goals",
    title: prose!("Agree with the patient on goals, on how they are measured and on when to end."),
    who: prose!("clinician with the patient"),
    before: Before::Booking,
};

pub(crate) static RECORDS_REQUESTED: Step = Step {
    id: "records_requested",
    title: prose!(
        "Request the records of the last 5 years: diagnoses, admissions, medicines, treatment tried; note what came."
    ),
    who: prose!("clinic staff"),
    before: Before::Booking,
};

pub(crate) static COST_TOLD: Step = Step {
    id: "cost_told",
    title: prose!("Tell the patient in writing what a session, a course and a late cancellation cost."),
    who: prose!("clinic staff"),
    before: Before::Booking,
};

pub(crate) static PRESCRIBER_TOLD: Step = Step {
    id: "prescriber_told",
    title: prose!(
        "Tell the treating prescriber or therapist, with consent, or record the refusal; agree who is called between sessions."
    ),
    who: prose!("clinician"),
    before: Before::FirstSession,
};

pub(crate) static CONSENT_TALK: Step = Step {
    id: "consent_talk",
    title: prose!(
        "Consent and preparation talk: off-label use where it is, expected effects, risks, alternatives, the day itself, and how to end a session."
    ),
    who: prose!("clinician with the patient"),
    before: Before::FirstSession,
};

pub(crate) static ESCORT_AND_TRANSPORT: Step = Step {
    id: "escort_and_transport",
    title: prose!(
        "Take down who takes the patient home and how; confirm no driving until the next day, after a night of sleep and 24 hours."
    ),
    who: prose!("clinic staff"),
    before: Before::FirstSession,
};

pub(crate) static SUPPORT_BRIEFING: Step = Step {
    id: "support_briefing",
    title: prose!("Brief the support person: what to expect, what to watch for, whom to call, until when to stay."),
    who: prose!("clinician"),
    before: Before::FirstSession,
};

pub(crate) static REMS_ENROLMENT: Step = Step {
    id: "rems_enrolment",
    title: prose!(
        "REMS enrolment, signed by patient and prescriber after counselling; check that the site is certified."
    ),
    who: prose!("prescriber"),
    before: Before::FirstSession,
};

pub(crate) static PRIOR_AUTHORISATION: Step = Step {
    id: "prior_authorisation",
    title: prose!(
        "Collect the facts for prior authorisation: diagnosis, antidepressants of this episode with dose, weeks and response, scale, monitoring check."
    ),
    who: prose!("clinic staff"),
    before: Before::Booking,
};

pub(crate) static HOME_SET_UP: Step = Step {
    id: "home_set_up",
    title: prose!(
        "Go through the home by video: adult present, device tried, lock-up, emergency contact and address, who depends on the patient."
    ),
    who: prose!("clinician by video"),
    before: Before::FirstSession,
};

pub(crate) static HOME_SAFETY_TALK: Step = Step {
    id: "home_safety_talk",
    title: prose!("Ask about safety at home again, alone with the patient; leave no message about it."),
    who: prose!("clinician"),
    before: Before::Booking,
};

pub(crate) static KETAMINE_RECORDS: Step = Step {
    id: "ketamine_records",
    title: prose!(
        "Obtain the record of the earlier ketamine or esketamine: product, route, doses, dates, reactions, why it ended."
    ),
    who: prose!("clinic staff, read by a clinician"),
    before: Before::Booking,
};

pub(crate) static RECONCILE_KETAMINE: Step = Step {
    id: "reconcile_ketamine",
    title: prose!(
        "Speak with the other prescriber: who treats from now on, and what becomes of doses the patient still has."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};

pub(crate) static TREATMENT_RECORDS: Step = Step {
    id: "treatment_records",
    title: prose!(
        "Obtain doses, weeks and response of the antidepressants of this episode from records or the pharmacy."
    ),
    who: prose!("clinic staff"),
    before: Before::Booking,
};
