//! Aneurysm, dissection, malformed vessels, bleeds inside the skull, and the question that opens stroke and TIA.
//! It never lets a repair or a long time lower an aneurysm.
//! Read next: `stroke.rs`.

use super::stroke::{STROKE_TYPE, StrokeType};
use crate::logic::{AnyOf, any_of, options};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::{sources, steps};

options! {
    /// What a doctor ever found in a vessel or in the brain, repaired or not.
    pub(crate) Vessels {
        ANEURYSM = "aneurysm", Rank(1), "aneurysm of any artery";
        DISSECTION = "dissection", Rank(1), "tear in the wall of an artery";
        AVM = "avm", Rank(1), "arteriovenous malformation";
        BRAIN_BLEED = "brain_bleed", Rank(1), "bleed inside the skull";
        CAVERNOMA = "cavernoma", Rank(1), "cavernoma";
        WEAK_VESSEL = "weak_vessel", Rank(1), "a weak or abnormal vessel, kind not known", may be [ANEURYSM, DISSECTION, AVM];
        STROKE = "stroke", Rank(1), "stroke";
        TIA = "tia", Rank(1), "TIA";
    }
}
pub(crate) static VESSELS: AnyOf<Vessels> =
    AnyOf::new("vessels", prose!("findings in vessels and brain, ever told by a doctor, repaired or not"));

pub(crate) static QUESTIONS: &[Asked] = &[ask(&VESSELS.question, Part::Heart)];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "cardiovascular.aneurysm",
        title: prose!("Aneurysm, ever"),
        when: VESSELS.includes(Vessels::ANEURYSM),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Do not schedule; obtain the records and the vascular specialist's view if treatment is still wanted."
        ),
        why: prose!("A rise of pressure can rupture it."),
        limits: prose!(
            "Label text for nasal esketamine applied to infusion and to use at home. The labels name aorta, intracranial and peripheral arteries; that a repaired aneurysm counts is our cautious reading."
        ),
        citations: &[cite(&sources::SPR_US_CI_ANEURYSM), cite(&sources::SPR_US_CI_BP_ICP_PRINCIPLE)],
        positions: &[],
        steps: &[&steps::VESSEL_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.dissection",
        title: prose!("Tear in the wall of an artery, ever"),
        when: VESSELS.includes(Vessels::DISSECTION),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Do not schedule; obtain the records and the vascular specialist's view if treatment is still wanted."
        ),
        why: prose!("A wall that has torn once may tear again when the pressure rises."),
        limits: prose!(
            "No label names dissection: one trial excludes that of the aorta, and the principle of the US esketamine label covers it. Label text for nasal esketamine applied to infusion and to use at home; extended to any artery."
        ),
        citations: &[cite(&sources::AORTIC_DISSECTION), cite(&sources::SPR_US_CI_BP_ICP_PRINCIPLE)],
        positions: &[],
        steps: &[&steps::VESSEL_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.avm",
        title: prose!("Arteriovenous malformation, ever"),
        when: VESSELS.includes(Vessels::AVM),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; obtain the records and the specialist's view if treatment is still wanted."),
        why: prose!("The malformed vessels can bleed when the pressure rises."),
        limits: prose!(
            "Label text for nasal esketamine applied to infusion and to use at home. The label does not say where the malformation lies; any place counts here."
        ),
        citations: &[cite(&sources::SPR_US_CI_AVM), cite(&sources::SPR_US_CI_BP_ICP_PRINCIPLE)],
        positions: &[
            Position {
                says: prose!("US label of esketamine: contraindicated, by name."),
                citations: &[cite(&sources::SPR_US_CI_AVM)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "EU label of esketamine: not named; only the general clause on conditions where a rise of pressure is a serious risk."
                ),
                citations: &[cite(&sources::SPR_EU_CI_GENERAL)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::VESSEL_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.brain-bleed",
        title: prose!("Bleed inside the skull, ever"),
        when: any_of(&[VESSELS.includes(Vessels::BRAIN_BLEED), STROKE_TYPE.is(StrokeType::BLEED)]),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; obtain the records and the specialist's view if treatment is still wanted."),
        why: prose!("A rise of pressure can make a vessel in the brain bleed again."),
        limits: prose!(
            "Label text for nasal esketamine applied to infusion and to use at home. The label names bleeds within the brain; bleeds between brain and skull (subarachnoid, subdural, epidural) are our extension."
        ),
        citations: &[cite(&sources::SPR_US_CI_ICH), cite(&sources::SPR_US_CI_BP_ICP_PRINCIPLE)],
        positions: &[],
        steps: &[&steps::VESSEL_RECORDS, &steps::STROKE_CLEARANCE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.cavernoma",
        title: prose!("Cavernoma"),
        when: VESSELS.includes(Vessels::CAVERNOMA),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the records and the last imaging; ask the specialist whether it ever bled."),
        why: prose!("A cavernoma that has bled counts as a bleed inside the skull; one that has not may still do so."),
        limits: prose!("Practice: no label names it; the principle of the US esketamine label stands behind it."),
        citations: &[cite(&sources::PRACTICE), cite(&sources::SPR_US_CI_BP_ICP_PRINCIPLE)],
        positions: &[],
        steps: &[&steps::VESSEL_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.weak-vessel",
        title: prose!("A weak or abnormal vessel, kind not known"),
        when: VESSELS.includes(Vessels::WEAK_VESSEL),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the records and the last imaging before booking."),
        why: prose!("It may be an aneurysm, a tear or a malformation, which are contraindications; those stay open."),
        limits: prose!("Practice: no label names a finding of unknown kind."),
        citations: &[
            cite(&sources::PRACTICE),
            cite(&sources::SPR_US_CI_ANEURYSM),
            cite(&sources::SPR_US_CI_BP_ICP_PRINCIPLE),
        ],
        positions: &[],
        steps: &[&steps::VESSEL_RECORDS],
        review_due: "2027-05-21",
    },
];
