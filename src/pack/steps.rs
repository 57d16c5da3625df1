//! What a clinic completes before the first session, in one place, so that two rules ask for the same thing once.
//! It never advises the patient and never tells anybody to change a medicine.
//! Read next: `rule.rs`.

mod clinic;
mod health;
mod medicines;
mod mind;

pub(crate) use clinic::*;
pub(crate) use health::*;
pub(crate) use medicines::*;
pub(crate) use mind::*;

use super::step::{Before, Step};

// Every topic.

pub(crate) static TALK_ABOUT_CHANGED_ANSWER: Step = Step {
    id: "talk_about_changed_answer",
    title: prose!("Talk with the patient about the answer that was changed: what was meant first, and why it changed."),
    who: prose!("clinician"),
    before: Before::Booking,
};

// Heart, vessels, pressure.

pub(crate) static MEASURE_PRESSURE: Step = Step {
    id: "measure_pressure",
    title: prose!("Measure blood pressure and pulse at rest, on the upper arm, and record the day."),
    who: prose!("clinic staff"),
    before: Before::Booking,
};
pub(crate) static REPEAT_PRESSURE: Step = Step {
    id: "repeat_pressure",
    title: prose!(
        "Call the patient: sit, rest, repeat the reading after 1 minute; ask about chest or back pain, breath, numbness, weakness, vision, speech, confusion. If any is present: emergency services. If the second reading is as high: urgent medical contact the same day."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static PRESSURE_PLAN: Step = Step {
    id: "pressure_plan",
    title: prose!("Agree with whoever treats the blood pressure on how it is brought into range, then measure again."),
    who: prose!("clinician with the treating prescriber"),
    before: Before::Booking,
};
pub(crate) static EXPLAIN_PULSE: Step = Step {
    id: "explain_pulse",
    title: prose!("Repeat the pulse at rest and find the reason (rhythm, fever, thyroid, medicines, training)."),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static MEASURE_OXYGEN: Step = Step {
    id: "measure_oxygen",
    title: prose!("Measure oxygen saturation at rest and find the reason if it is low."),
    who: prose!("clinic staff"),
    before: Before::Booking,
};
pub(crate) static HEART_CLEARANCE: Step = Step {
    id: "heart_clearance",
    title: prose!("Written statement of the heart specialist on a rise of pressure and pulse, with the last findings."),
    who: prose!("cardiologist"),
    before: Before::FirstSession,
};
pub(crate) static STROKE_CLEARANCE: Step = Step {
    id: "stroke_clearance",
    title: prose!(
        "Records of the stroke or TIA (bleed or clot, date, cause) and a written statement of the specialist."
    ),
    who: prose!("neurologist or stroke service"),
    before: Before::Booking,
};
pub(crate) static VESSEL_RECORDS: Step = Step {
    id: "vessel_records",
    title: prose!("Obtain the records and the last imaging of the vessels of head, chest and belly."),
    who: prose!("clinic staff, read by a clinician"),
    before: Before::Booking,
};
pub(crate) static LUNG_PRESSURE_CLEARANCE: Step = Step {
    id: "lung_pressure_clearance",
    title: prose!("Written statement of the pulmonary hypertension specialist."),
    who: prose!("treating specialist"),
    before: Before::FirstSession,
};
pub(crate) static LUNG_CLOT_RECORDS: Step = Step {
    id: "lung_clot_records",
    title: prose!("Records of the lung clot: date, strain on the heart, present treatment."),
    who: prose!("clinic staff, read by a clinician"),
    before: Before::Booking,
};
pub(crate) static ECG: Step = Step {
    id: "ecg",
    title: prose!("A 12-lead ECG with the corrected QT interval, read before the first session."),
    who: prose!("clinician"),
    before: Before::FirstSession,
};
pub(crate) static BLOOD_THINNER_REASON: Step = Step {
    id: "blood_thinner_reason",
    title: prose!("Ask the prescriber why the blood thinner was given."),
    who: prose!("clinic staff"),
    before: Before::Booking,
};

// Emergencies, suicidality, pregnancy and age: below this line.

pub(crate) static REACH_NOW: Step = Step {
    id: "reach_now",
    title: prose!(
        "Reach the patient at once by telephone; if nobody answers, the emergency contact, then emergency services. Record who was reached, by whom and when."
    ),
    who: prose!("whoever reads the intake first"),
    before: Before::Now,
};
pub(crate) static ANSWER_AGAIN: Step = Step {
    id: "answer_again",
    title: prose!("Take the whole intake again on another day, when the patient is sober."),
    who: prose!("clinic staff"),
    before: Before::Booking,
};
pub(crate) static SAFETY_ASSESSMENT: Step = Step {
    id: "safety_assessment",
    title: prose!(
        "Safety assessment by a clinician, on the day the intake arrives where same-day contact is asked for: present intent, plan, means, protective factors, who is with the patient; agree on a safety plan and on where the care goes on."
    ),
    who: prose!("clinician trained in suicide risk"),
    before: Before::Booking,
};
pub(crate) static ASK_SAFETY: Step = Step {
    id: "ask_safety",
    title: prose!(
        "Ask the open questions on suicidal thoughts and acts in person or by telephone on the day the intake arrives."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static MEANS_SAFETY: Step = Step {
    id: "means_safety",
    title: prose!(
        "Talk about safe storage or handing over of guns and stored medicines, with a person the patient trusts."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static ACT_RECORDS: Step = Step {
    id: "act_records",
    title: prose!(
        "Obtain the records of the attempt, the self-harm or the hospital stay, and speak to the treating team."
    ),
    who: prose!("clinic staff, read by a clinician"),
    before: Before::Booking,
};
pub(crate) static VIOLENCE_ASSESSMENT: Step = Step {
    id: "violence_assessment",
    title: prose!(
        "Same-day talk about the thoughts of harming others: whom, how, means, weapons; act by local duty to protect."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static PREGNANCY_TEST: Step = Step {
    id: "pregnancy_test",
    title: prose!("A pregnancy test, with the day recorded, before anything is booked."),
    who: prose!("clinic staff"),
    before: Before::Booking,
};
pub(crate) static PREGNANCY_TEST_ON_THE_DAY: Step = Step {
    id: "pregnancy_test_on_the_day",
    title: prose!("A pregnancy test before the first session for everyone who could be pregnant."),
    who: prose!("clinic staff"),
    before: Before::FirstSession,
};
pub(crate) static OBSTETRIC_CONTACT: Step = Step {
    id: "obstetric_contact",
    title: prose!("Speak to the obstetric team about pressure, symptoms and the plan after birth."),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static MILK_DECISION: Step = Step {
    id: "milk_decision",
    title: prose!(
        "Decide with the patient, and with the infant's doctor if wanted, between breastfeeding, a pause with pumping and discarding, and waiting; record the decision."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static CONTRACEPTION_TALK: Step = Step {
    id: "contraception_talk",
    title: prose!(
        "Talk about the wish for pregnancy and about contraception during the course and after it; record what was agreed."
    ),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static BIRTH_DATE_CHECK: Step = Step {
    id: "birth_date_check",
    title: prose!("Check the date of birth against an identity document."),
    who: prose!("clinic staff"),
    before: Before::Booking,
};
pub(crate) static MOOD_CHECKS: Step = Step {
    id: "mood_checks",
    title: prose!("Plan closer checks of mood and suicidality during the first weeks."),
    who: prose!("clinician"),
    before: Before::FirstSession,
};
pub(crate) static OLDER_REVIEW: Step = Step {
    id: "older_review",
    title: prose!("Review pressure, heart, memory, balance and dose before the first session."),
    who: prose!("clinician"),
    before: Before::FirstSession,
};
pub(crate) static FALL_PLAN: Step = Step {
    id: "fall_plan",
    title: prose!("Ask how and why the fall happened; plan help with getting up and the way home."),
    who: prose!("clinic staff"),
    before: Before::FirstSession,
};
