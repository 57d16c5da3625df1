//! Blood thinners and what they are taken for.
//! It never suggests a change of the blood thinner.
//! Read next: `discordances.rs`.

use crate::intake::{ClassSet, Risk, Unsure};
use crate::logic::{Criterion, OneOf, YesNo, all_of, any_of, criterion, options};
use crate::medicines::class;
use crate::pack::also::{ALSO, Also};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::medicines::MEDICINES;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::thresholds::SOON_STALE;
use crate::pack::{sources, steps};

/// A "no" beside an anticoagulant on the list leaves its reason unknown, which weighs more than a "yes" with a reason.
pub(crate) static BLOOD_THINNER: YesNo = YesNo::new(
    "blood_thinner",
    prose!("takes an anticoagulant (aspirin and clopidogrel do not count)"),
    Risk::Unordered(prose!("a denial beside an anticoagulant on the list leaves its reason unknown")),
);
pub(crate) static BLOOD_THINNER_DENIED: Criterion = Criterion {
    id: "blood-thinner-denied",
    name: prose!("a blood thinner was denied, in its question or in the list before it"),
    when: any_of(&[BLOOD_THINNER.is_no(), ALSO.includes_none_of(&[Also::THINNER])]),
};
static ANTICOAGULANTS: ClassSet = class::ANTICOAGULANT;

options! {
    /// What the blood thinner is taken for.
    pub(crate) ThinnerReason {
        OTHER_REASON = "other_reason", Rank(1), "a leg or lung clot, or another reason outside heart and brain";
        REASON_NOT_KNOWN = "reason_not_known", Rank(2), "reason not known", may be [HEART_OR_BRAIN];
        HEART_OR_BRAIN = "heart_or_brain", Rank(3), "heart rhythm, heart valve or stroke";
    }
}
pub(crate) static THINNER_REASON: OneOf<ThinnerReason> =
    OneOf::new("thinner_reason", prose!("what the anticoagulant is taken for"), Unsure::AnOption);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&BLOOD_THINNER.0, Part::Heart).when(ALSO.includes(Also::THINNER)).keeps(&SOON_STALE),
    ask(&THINNER_REASON.question, Part::Heart)
        .when(BLOOD_THINNER.is_yes())
        .keeps(&SOON_STALE)
        .step_if_open(&steps::BLOOD_THINNER_REASON),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "cardiovascular.blood-thinner-heart-brain-or-unknown",
        title: prose!("Blood thinner for heart or brain, or for a reason not known"),
        when: any_of(&[
            THINNER_REASON.is_any_of(&[ThinnerReason::REASON_NOT_KNOWN, ThinnerReason::HEART_OR_BRAIN]),
            all_of(&[MEDICINES.in_class(&ANTICOAGULANTS), criterion(&BLOOD_THINNER_DENIED)]),
        ]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Find the reason from the prescriber; look for atrial fibrillation, valve, stroke, bleed."),
        why: prose!("The reason for the medicine may be a heart or vessel disease that was not mentioned."),
        limits: prose!("The reason is the patient's word. Platelet inhibitors are left out."),
        citations: &[cite(&sources::MC_ANTICOAGULANT), cite(&sources::SPR_US_OTHER_CV_WEIGH)],
        positions: &[],
        steps: &[&steps::BLOOD_THINNER_REASON],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.blood-thinner",
        title: prose!("Takes a blood thinner"),
        when: any_of(&[BLOOD_THINNER.is_yes(), MEDICINES.in_class(&ANTICOAGULANTS)]),
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Bear it in mind when the pressure rises or the patient falls."),
        why: prose!("A bleed during a surge of pressure, or after a fall, is graver with a blood thinner."),
        limits: prose!(
            "Practice: no label of ketamine or esketamine names anticoagulants. Doses and levels are left out."
        ),
        citations: &[cite(&sources::MC_ANTICOAGULANT), cite(&sources::SPR_US_OTHER_CV_WEIGH)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
