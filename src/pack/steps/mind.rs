//! What a clinic completes because of psychosis, mood, mind or substances.
//! It never advises the patient and never tells anybody to change a medicine or to drink less.
//! Read next: `../psychosis/mod.rs`.

use crate::pack::step::{Before, Step};

pub(crate) static PSYCHOSIS_RECORDS: Step = Step {
    id: "psychosis_records",
    title: prose!(
        "Obtain the psychiatric records: what was seen, heard or believed, when, what it was linked with, diagnosis, treatment."
    ),
    who: prose!("clinic staff, read by a psychiatrist"),
    before: Before::Booking,
};
pub(crate) static PSYCHIATRIST_STATEMENT: Step = Step {
    id: "psychiatrist_statement",
    title: prose!(
        "Written statement of the treating psychiatrist on diagnosis, last episode, present state and whether this treatment fits the plan."
    ),
    who: prose!("treating psychiatrist"),
    before: Before::Booking,
};
pub(crate) static MANIA_CHECK: Step = Step {
    id: "mania_check",
    title: prose!(
        "Examine for present mania, hypomania or a mixed state: sleep, energy, speech, spending, irritability, and what a relative or friend saw."
    ),
    who: prose!("psychiatrist"),
    before: Before::Booking,
};
pub(crate) static MANIA_PLAN: Step = Step {
    id: "mania_plan",
    title: prose!("Agree on early signs of mania, who watches for them and whom to call between sessions."),
    who: prose!("clinician"),
    before: Before::FirstSession,
};
pub(crate) static FAMILY_PSYCHOSIS_TALK: Step = Step {
    id: "family_psychosis_talk",
    title: prose!("Ask about the relative's illness and about the patient's own early signs; record the weighing."),
    who: prose!("clinician"),
    before: Before::FirstSession,
};
pub(crate) static THERAPIST_STATEMENT: Step = Step {
    id: "therapist_statement",
    title: prose!(
        "Speak with the treating therapist about dissociation, stability and what helps; record the agreement."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static DISSOCIATION_PLAN: Step = Step {
    id: "dissociation_plan",
    title: prose!(
        "Agree with the patient on preparation, presence and grounding for strong dissociation or memories of trauma."
    ),
    who: prose!("clinician"),
    before: Before::FirstSession,
};
pub(crate) static EATING_CHECK: Step = Step {
    id: "eating_check",
    title: prose!(
        "Weight, pulse, blood pressure lying and standing, ECG, potassium and other electrolytes; speak with whoever treats the eating disorder."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static CAPACITY_ASSESSMENT: Step = Step {
    id: "capacity_assessment",
    title: prose!(
        "Assess in person, and alone with the patient, whether they understand, weigh and decide freely; record it."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static COGNITIVE_CHECK: Step = Step {
    id: "cognitive_check",
    title: prose!(
        "Test memory and thinking with a short instrument; involve somebody the patient trusts, with consent."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static INTERPRETER: Step = Step {
    id: "interpreter",
    title: prose!(
        "Speak with the patient directly, with a professional interpreter where needed, and go through the answers again."
    ),
    who: prose!("clinic staff"),
    before: Before::Booking,
};
pub(crate) static SUBSTANCE_HISTORY: Step = Step {
    id: "substance_history",
    title: prose!(
        "Take the full history of substance use: what, how much, last use, treatment, overdoses, support; check the prescription-monitoring record."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static URINE_DRUG_SCREEN: Step = Step {
    id: "urine_drug_screen",
    title: prose!(
        "A urine drug screen with the patient's knowledge, read together with the list of prescribed medicines."
    ),
    who: prose!("clinic staff"),
    before: Before::FirstSession,
};
pub(crate) static ADDICTION_CARE: Step = Step {
    id: "addiction_care",
    title: prose!(
        "Speak with the addiction service or recovery support, or offer a referral; agree on a plan for relapse."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static WITHDRAWAL_PLAN: Step = Step {
    id: "withdrawal_plan",
    title: prose!(
        "A supervised plan for withdrawal with a medical service before anybody advises to drink or take less."
    ),
    who: prose!("clinician with an addiction service"),
    before: Before::Booking,
};
pub(crate) static WITHDRAWAL_CALL: Step = Step {
    id: "withdrawal_call",
    title: prose!(
        "Call today: which substance, when last, shaking, sweating, confusion, seizures; send to medical care if any is severe."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static OPIOID_PRESCRIBER: Step = Step {
    id: "opioid_prescriber",
    title: prose!(
        "Speak with the prescriber of the opioid treatment about dose, stability and the day of a session; ECG with methadone."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static KETAMINE_HISTORY: Step = Step {
    id: "ketamine_history",
    title: prose!(
        "Ask how much ketamine, how often, why, bladder and belly symptoms, and what makes misuse likelier now."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static MAOI_PRESCRIBER: Step = Step {
    id: "maoi_prescriber",
    title: prose!("Speak with the prescriber of the MAOI about the rise of blood pressure; plan closer measurement."),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static DRUG_INTERVAL: Step = Step {
    id: "drug_interval",
    title: prose!("Agree on a first session outside the window, and ask again on the day."),
    who: prose!("clinician"),
    before: Before::Booking,
};
