//! Kidney, bladder and complaints of urine.
//! It never asks for a kidney value: it asks for dialysis, a transplant, a stage.
//! Read next: `weight_stomach.rs`.

use super::asked::{Asked, Part, ask};
use super::earlier_ketamine::{KETAMINE_ELSEWHERE, KetamineElsewhere};
use super::liver::{BELLY, Belly};
use super::rule::{Contact, Level, Levels, Rule, RuleKind};
use super::source::cite;
use super::substances::{DRUGS, Drugs};
use super::thresholds::COMPLAINTS_OF_URINE;
use super::{sources, steps};
use crate::intake::{Risk, Unsure};
use crate::logic::{AnyOf, Condition, OneOf, YesNo, all_of, any_of, at_least_n_of, options};

options! {
    /// How far a kidney disease has gone.
    pub(crate) KidneyStage {
        MILDER = "milder", Rank(1), "stage 1 to 3, or only stones";
        STAGE_NOT_KNOWN = "stage_not_known", Rank(2), "stage not known";
        SEVERE = "severe", Rank(3), "dialysis, a transplant, or stage 4 or 5";
    }
}
pub(crate) static KIDNEY_STAGE: OneOf<KidneyStage> =
    OneOf::new("kidney_stage", prose!("how far the kidney disease has gone"), Unsure::AnOption);
pub(crate) static BLADDER_KETAMINE: YesNo =
    YesNo::new("bladder_ketamine", prose!("a doctor said that ketamine caused the bladder disease"), Risk::Up);

options! {
    /// Complaints of urine in the last 31 days.
    pub(crate) Urine {
        CANNOT_PASS = "cannot_pass", Rank(1), "cannot pass urine, or clots";
        BLOOD = "blood", Rank(1), "blood that can be seen";
        PAIN = "pain", Rank(1), "pain in the bladder";
        INFECTION = "infection", Rank(1), "a urine infection";
        BURNING = "burning", Rank(1), "burning";
        FREQUENCY = "frequency", Rank(1), "passing urine much more often";
        URGENCY = "urgency", Rank(1), "a sudden strong urge";
        NIGHT = "night", Rank(1), "getting up at night to pass urine, twice or more";
    }
}
pub(crate) static URINE: AnyOf<Urine> = AnyOf::new("urine", prose!("complaints of urine in the last 31 days"));
pub(crate) static URINE_KETAMINE: YesNo =
    YesNo::new("urine_ketamine", prose!("ever used ketamine or esketamine, for any reason"), Risk::Up);

const KIDNEY: Condition = BELLY.includes(Belly::KIDNEY);
const BLADDER: Condition = BELLY.includes(Belly::BLADDER);
const MILD_COMPLAINT: Condition =
    URINE.includes_any_of(&[Urine::BURNING, Urine::FREQUENCY, Urine::URGENCY, Urine::NIGHT]);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&KIDNEY_STAGE.question, Part::Health).when(KIDNEY).step_if_open(&steps::KIDNEY_TEST),
    ask(&BLADDER_KETAMINE.0, Part::Health).when(BLADDER).step_if_open(&steps::UROLOGY_LETTER),
    ask(&URINE.question, Part::Health),
    ask(&URINE_KETAMINE.0, Part::Health).when(MILD_COMPLAINT),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "kidney.severe-or-unknown",
        title: prose!("Dialysis, kidney transplant, stage 4 or 5, or a stage not known"),
        when: KIDNEY_STAGE.is_any_of(&[KidneyStage::STAGE_NOT_KNOWN, KidneyStage::SEVERE]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the kidney function and the stage; plan session days around dialysis."),
        why: prose!("People with kidney failure were left out of trials, though the dose hardly changes."),
        limits: prose!("Label text for nasal esketamine (EU) and trial exclusions applied to all settings."),
        citations: &[
            cite(&sources::SPR_EU_DIALYSIS),
            cite(&sources::RENAL_FAILURE_ED),
            cite(&sources::RENAL_NO_DOSE_CHANGE),
        ],
        positions: &[],
        steps: &[&steps::KIDNEY_TEST],
        review_due: "2027-05-21",
    },
    Rule {
        id: "kidney.disease",
        title: prose!("Kidney disease or stones"),
        when: KIDNEY,
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask for the last kidney function."),
        why: prose!("Ketamine hardly depends on the kidney."),
        limits: prose!("Reference data at other doses; the level for milder disease is practice."),
        citations: &[cite(&sources::RENAL_NO_DOSE_CHANGE), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
    Rule {
        id: "bladder.ketamine-cystitis",
        title: prose!("Bladder damage from ketamine, ever"),
        when: BLADDER_KETAMINE.is_yes(),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the urologist's letter before booking."),
        why: prose!("Further ketamine can scar the bladder for good."),
        limits: prose!(
            "Label text for nasal esketamine, and clinic lists for use at home, applied to all settings; no label carries the stop at home in these words."
        ),
        citations: &[
            cite(&sources::SPR_US_CYSTITIS),
            cite(&sources::KET_US_GU_PAIN_STOP),
            cite(&sources::URINARY_CYSTITIS_HOME),
        ],
        positions: &[],
        steps: &[&steps::UROLOGY_LETTER],
        review_due: "2027-05-21",
    },
    Rule {
        id: "bladder.pain-syndrome",
        title: prose!("Interstitial cystitis, bladder pain syndrome or bladder damage, ever"),
        when: BLADDER,
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask how the bladder is now; obtain a urine test and the urologist's letter."),
        why: prose!("New damage would be hard to tell from the old disease."),
        limits: prose!("Label text for nasal esketamine applied to infusion; clinic lists for use at home."),
        citations: &[cite(&sources::SPR_US_CYSTITIS), cite(&sources::URINARY_CYSTITIS_HOME)],
        positions: &[],
        steps: &[&steps::UROLOGY_LETTER, &steps::URINE_TEST],
        review_due: "2027-05-21",
    },
    Rule {
        id: "bladder.cannot-pass",
        title: prose!("Cannot pass urine, or passes clots"),
        when: URINE.includes(Urine::CANNOT_PASS),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!("Call the patient today and send to care on the same day."),
        why: prose!("A blocked bladder can harm the kidneys within a day."),
        limits: prose!(
            "Recalled, not read in a source. Within the last 31 days; whether it is so now is asked in the call."
        ),
        citations: &[cite(&sources::EM_URINE_RETENTION), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::URINE_TODAY],
        review_due: "2027-05-21",
    },
    Rule {
        id: "bladder.blood-pain-infection",
        title: prose!("Blood in the urine, bladder pain or a urine infection in the last month"),
        when: URINE.includes_any_of(&[Urine::BLOOD, Urine::PAIN, Urine::INFECTION]),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Have it examined and treated; then ask again."),
        why: prose!("Later it could not be told from harm by ketamine."),
        limits: prose!("Label text on repeated use applied before a first session. The month is practice."),
        citations: &[cite(&sources::SPR_US_CYSTITIS), cite(&sources::KET_US_GU_PAIN_STOP), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::URINE_TEST],
        review_due: "2027-05-21",
    },
    Rule {
        id: "bladder.complaint-after-ketamine",
        title: prose!("Any complaint of urine, and ketamine used before"),
        // A denial in one place does not outweigh a naming in another.
        when: all_of(&[
            MILD_COMPLAINT,
            any_of(&[
                URINE_KETAMINE.is_yes(),
                KETAMINE_ELSEWHERE.includes_any_of(&[KetamineElsewhere::NOW, KetamineElsewhere::TREATED]),
                DRUGS.includes(Drugs::KETAMINE),
            ]),
        ]),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Have bladder and urine examined before any further ketamine."),
        why: prose!("Complaints are often the first sign of a bladder harmed by ketamine."),
        limits: prose!(
            "Label text on long or misused ketamine applied to any earlier use, named here, as a treatment elsewhere or among the drugs, where PCP is not set apart; how much was used is left out."
        ),
        citations: &[cite(&sources::SPR_US_CYSTITIS), cite(&sources::KET_US_GU_PAIN_STOP)],
        positions: &[],
        steps: &[&steps::URINE_TEST, &steps::UROLOGY_LETTER],
        review_due: "2027-05-21",
    },
    Rule {
        id: "bladder.two-complaints",
        title: prose!("Two complaints of urine in the last month"),
        when: at_least_n_of(
            COMPLAINTS_OF_URINE,
            &[
                URINE.includes(Urine::BURNING),
                URINE.includes(Urine::FREQUENCY),
                URINE.includes(Urine::URGENCY),
                URINE.includes(Urine::NIGHT),
            ],
        ),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain a urine test and ask for the reason."),
        why: prose!("A baseline is needed before repeated sessions."),
        limits: prose!("Two of four as a reason to look is practice."),
        citations: &[cite(&sources::SPR_US_CYSTITIS), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::URINE_TEST],
        review_due: "2027-05-21",
    },
    Rule {
        id: "bladder.complaint",
        title: prose!("A complaint of urine in the last month"),
        when: MILD_COMPLAINT,
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask for the reason; keep as a baseline."),
        why: prose!("One complaint is common and mostly harmless."),
        limits: prose!("Practice: the label speaks of complaints during treatment."),
        citations: &[cite(&sources::SPR_US_CYSTITIS), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
