//! Steps that illnesses other than those of heart and mind ask for.
//! It never advises the patient and never tells anybody to change a medicine.
//! Read next: `../step.rs`.

use crate::pack::step::{Before, Step};

pub(crate) static NEURO_CLEARANCE: Step = Step {
    id: "neuro_clearance",
    title: prose!(
        "Records of the pressure, shunt or growth in the skull, the last imaging, and a written statement of the specialist on a rise of pressure."
    ),
    who: prose!("neurologist, neurosurgeon or endocrinologist"),
    before: Before::FirstSession,
};
pub(crate) static HEAD_INJURY_RECORDS: Step = Step {
    id: "head_injury_records",
    title: prose!(
        "Obtain the records of the head injury (date, time unconscious, fracture, operation, imaging) and ask about symptoms that remain."
    ),
    who: prose!("clinic staff, read by a clinician"),
    before: Before::Booking,
};
pub(crate) static SEIZURE_CLEARANCE: Step = Step {
    id: "seizure_clearance",
    title: prose!(
        "Records of the seizures (kind, last one, treatment) and a written statement of whoever treats them."
    ),
    who: prose!("neurologist or treating doctor"),
    before: Before::FirstSession,
};
pub(crate) static EYE_CLEARANCE: Step = Step {
    id: "eye_clearance",
    title: prose!(
        "Written findings of an eye doctor: kind of glaucoma, eye pressure, treatment, and when it was checked."
    ),
    who: prose!("eye doctor"),
    before: Before::FirstSession,
};
pub(crate) static THYROID_TEST: Step = Step {
    id: "thyroid_test",
    title: prose!("A thyroid test, with the day, and what it says about the present treatment."),
    who: prose!("clinician with the treating doctor"),
    before: Before::FirstSession,
};
pub(crate) static SPECIALIST_STATEMENT: Step = Step {
    id: "specialist_statement",
    title: prose!("Written statement of the specialist who treats the illness, with the last findings."),
    who: prose!("treating specialist"),
    before: Before::FirstSession,
};
pub(crate) static SUGAR_PLAN: Step = Step {
    id: "sugar_plan",
    title: prose!(
        "Agree with whoever treats the diabetes on fasting, sugar checks and what to do when the sugar falls."
    ),
    who: prose!("clinician with the treating prescriber"),
    before: Before::FirstSession,
};
pub(crate) static LIVER_TEST: Step = Step {
    id: "liver_test",
    title: prose!("Liver tests with ALP and GGT, with the day, as a baseline."),
    who: prose!("clinician"),
    before: Before::FirstSession,
};
pub(crate) static LIVER_CLEARANCE: Step = Step {
    id: "liver_clearance",
    title: prose!(
        "Records and grade of the liver disease (Child-Pugh) and a written statement of the liver specialist."
    ),
    who: prose!("liver specialist"),
    before: Before::FirstSession,
};
pub(crate) static KIDNEY_TEST: Step = Step {
    id: "kidney_test",
    title: prose!("Kidney function, with the day, and the stage of the disease."),
    who: prose!("clinician"),
    before: Before::FirstSession,
};
pub(crate) static UROLOGY_LETTER: Step = Step {
    id: "urology_letter",
    title: prose!("A letter of the urologist on the bladder, its cause and its present state."),
    who: prose!("urologist"),
    before: Before::Booking,
};
pub(crate) static URINE_TEST: Step = Step {
    id: "urine_test",
    title: prose!("Urine test, and an examination of the bladder complaint."),
    who: prose!("clinician"),
    before: Before::FirstSession,
};
pub(crate) static URINE_TODAY: Step = Step {
    id: "urine_today",
    title: prose!("Call the patient today: urine that does not pass, or clots, needs care on the same day."),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static LUNG_CLEARANCE: Step = Step {
    id: "lung_clearance",
    title: prose!(
        "Written statement on lungs or airway: oxygen at rest, treatment, what may happen under sedation; bring the inhaler to every session."
    ),
    who: prose!("lung specialist or anaesthetist"),
    before: Before::FirstSession,
};
pub(crate) static APNOEA_CHECK: Step = Step {
    id: "apnoea_check",
    title: prose!("Use a questionnaire for sleep apnoea (STOP-BANG), ask about the device and its use; plan oximetry."),
    who: prose!("clinic staff, read by a clinician"),
    before: Before::FirstSession,
};
pub(crate) static WELL_AGAIN: Step = Step {
    id: "well_again",
    title: prose!("Ask again when the infection or illness has passed; then book."),
    who: prose!("clinic staff"),
    before: Before::Booking,
};
pub(crate) static STAY_RECORDS: Step = Step {
    id: "stay_records",
    title: prose!("Obtain the letter of the hospital stay: reason, treatment, new medicines."),
    who: prose!("clinic staff, read by a clinician"),
    before: Before::Booking,
};
pub(crate) static DEVICE_TEAM: Step = Step {
    id: "device_team",
    title: prose!(
        "Speak with the team that runs the device, or that gives the brain stimulation, about timing and settings."
    ),
    who: prose!("clinician"),
    before: Before::FirstSession,
};
pub(crate) static OPERATION_PLAN: Step = Step {
    id: "operation_plan",
    title: prose!("Ask which operation and anaesthetic, and agree with that team on the interval."),
    who: prose!("clinician"),
    before: Before::Booking,
};
pub(crate) static MEASURE_WEIGHT: Step = Step {
    id: "measure_weight",
    title: prose!("Measure weight and height."),
    who: prose!("clinic staff"),
    before: Before::FirstSession,
};
pub(crate) static WEIGHT_REVIEW: Step = Step {
    id: "weight_review",
    title: prose!("Find the reason of the low weight; look at electrolytes, ECG and eating."),
    who: prose!("clinician"),
    before: Before::FirstSession,
};
pub(crate) static FASTING_PLAN: Step = Step {
    id: "fasting_plan",
    title: prose!(
        "Agree on food and drink before a session with an emptying of the stomach that may be slow; nausea is treated before."
    ),
    who: prose!("clinician"),
    before: Before::FirstSession,
};

pub(crate) static ASA_REASON: Step = Step {
    id: "asa_reason",
    title: prose!(
        "Record the illness behind the ASA class, who set the class and when, and whether it can be improved first."
    ),
    who: prose!("clinician, with an anaesthetist where unclear"),
    before: Before::Booking,
};
