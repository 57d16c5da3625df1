//! Inherited and acquired diseases of the wall of vessels.
//! It never settles which kind of Ehlers-Danlos syndrome it is when the patient does not know.
//! Read next: `family.rs`.

use crate::logic::{AnyOf, options};
use crate::pack::also::{ALSO, Also};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::{sources, steps};

options! {
    /// Diseases that weaken vessels.
    pub(crate) VesselWall {
        VASCULAR_EHLERS_DANLOS = "vascular_ehlers_danlos", Rank(1), "vascular Ehlers-Danlos syndrome";
        MARFAN = "marfan", Rank(1), "Marfan syndrome";
        LOEYS_DIETZ = "loeys_dietz", Rank(1), "Loeys-Dietz syndrome";
        FIBROMUSCULAR_DYSPLASIA = "fibromuscular_dysplasia", Rank(1), "fibromuscular dysplasia";
        MOYAMOYA = "moyamoya", Rank(1), "moyamoya disease";
        EHLERS_DANLOS_KIND_NOT_KNOWN = "ehlers_danlos_kind_not_known", Rank(1), "Ehlers-Danlos syndrome, kind not known", may be [VASCULAR_EHLERS_DANLOS];
        HYPERMOBILE_EHLERS_DANLOS = "hypermobile_ehlers_danlos", Rank(1), "hypermobile Ehlers-Danlos syndrome";
        POLYCYSTIC_KIDNEY = "polycystic_kidney", Rank(1), "polycystic kidney disease";
    }
}
pub(crate) static VESSEL_WALL: AnyOf<VesselWall> =
    AnyOf::new("vessel_wall", prose!("diseases that weaken vessels, ever told by a doctor"));

pub(crate) static QUESTIONS: &[Asked] =
    &[ask(&VESSEL_WALL.question, Part::Heart).when(ALSO.includes(Also::VESSEL_WALL))];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "cardiovascular.vessel-wall-disease",
        title: prose!("A disease that weakens the wall of vessels"),
        when: VESSEL_WALL.includes_any_of(&[
            VesselWall::VASCULAR_EHLERS_DANLOS,
            VesselWall::MARFAN,
            VesselWall::LOEYS_DIETZ,
            VesselWall::FIBROMUSCULAR_DYSPLASIA,
            VesselWall::MOYAMOYA,
        ]),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Obtain imaging of the vessels of head, chest and belly and the specialist's view before booking."
        ),
        why: prose!(
            "Aneurysms and tears are common in these diseases and may be there without having been looked for."
        ),
        limits: prose!(
            "Practice, from the principle of the US esketamine label that a dangerous rise of pressure is a contraindication; no label names these diseases. Label text for nasal esketamine applied to infusion and to use at home."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::SPR_US_CI_BP_ICP_PRINCIPLE)],
        positions: &[],
        steps: &[&steps::VESSEL_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.vessel-wall-milder",
        title: prose!("Hypermobile or unspecified Ehlers-Danlos syndrome, or polycystic kidney disease"),
        when: VESSEL_WALL.includes_any_of(&[
            VesselWall::EHLERS_DANLOS_KIND_NOT_KNOWN,
            VesselWall::HYPERMOBILE_EHLERS_DANLOS,
            VesselWall::POLYCYSTIC_KIDNEY,
        ]),
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask whether head vessels or aorta were ever imaged and what was found."),
        why: prose!("Aneurysms are somewhat likelier than in others; most people have none."),
        limits: prose!(
            "Practice: no label or guideline names these. Where the kind of Ehlers-Danlos syndrome is not known, the graver rule stays open."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::SPR_US_CI_BP_ICP_PRINCIPLE)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
