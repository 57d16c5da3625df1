//! Earlier ketamine or esketamine: allergy, bad reactions, no effect, supply from elsewhere, repeated use.
//! It never asks about use without a prescription; that stands with the other drugs.
//! Read next: `indication.rs`.

use super::also::{ALSO, Also};
use super::asked::{Asked, Part, ask};
use super::medicines::MEDICINES;
use super::rule::{Contact, Level, Levels, Rule, RuleKind};
use super::source::{Followed, Position, cite};
use super::thresholds::{KETAMINE_AGO, KETAMINE_RECENT};
use super::{sources, steps};
use crate::intake::{ClassSet, Risk};
use crate::logic::{AnyOf, When, YesNo, all_of, any_of, options};
use crate::medicines::class;

options! {
    /// What ketamine or esketamine has ever done to the person.
    pub(crate) KetamineReactions {
        ALLERGY = "allergy", Rank(1), "rash, hives, swelling or breathing trouble from ketamine or esketamine";
        UNCLEAR = "unclear", Rank(1), "another reaction to it that somebody called an allergy";
        PRESERVATIVE = "preservative", Rank(1), "allergy to edetate or a preservative of injections or sprays";
        COLLAPSE = "collapse", Rank(1), "breathing or heart stopped, or collapse, from it";
        PRESSURE = "pressure", Rank(1), "a blood pressure crisis from it";
        LONG_PSYCHOSIS = "long_psychosis", Rank(1), "seeing or hearing things, false beliefs or a manic state that lasted more than a day after it";
        FRIGHTENING = "frightening", Rank(1), "frightening, but over within hours";
        NO_EFFECT = "no_effect", Rank(1), "no effect on the mood or pain it was given for";
    }
}
pub(crate) static KETAMINE_REACTIONS: AnyOf<KetamineReactions> =
    AnyOf::new("ketamine_reactions", prose!("what ketamine or esketamine has ever done to the person"));

options! {
    /// Treatment with ketamine or esketamine by somebody else.
    pub(crate) KetamineElsewhere {
        NOW = "now", Rank(1), "has doses, sessions or a prescription from somebody else at present";
        TREATED = "treated", Rank(1), "was treated by somebody else, for mood, pain or another reason";
    }
}
pub(crate) static KETAMINE_ELSEWHERE: AnyOf<KetamineElsewhere> =
    AnyOf::new("ketamine_elsewhere", prose!("ketamine or esketamine from another clinic or prescriber"));
pub(crate) static KETAMINE_ELSEWHERE_WHEN: When =
    When::new("ketamine_elsewhere_when", prose!("the last ketamine or esketamine from somebody else"), KETAMINE_AGO);
pub(crate) static KETAMINE_REPEATED: YesNo = YesNo::new(
    "ketamine_repeated",
    prose!("more than one course of ketamine or esketamine, or regular doses for more than 31 days"),
    Risk::Up,
);
pub(crate) static KETAMINE_TESTS: YesNo =
    YesNo::new("ketamine_tests", prose!("liver and urine tests in the last 6 months"), Risk::Down);

static KETAMINE_LISTED: ClassSet = class::KETAMINE_OR_ESKETAMINE;

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&KETAMINE_ELSEWHERE.question, Part::Medicines).step_if_open(&steps::KETAMINE_RECORDS),
    ask(&KETAMINE_REACTIONS.question, Part::Medicines)
        .when(any_of(&[
            ALSO.includes(Also::KETAMINE),
            KETAMINE_ELSEWHERE.includes_any_of(&[KetamineElsewhere::NOW, KetamineElsewhere::TREATED]),
        ]))
        .step_if_open(&steps::KETAMINE_RECORDS),
    ask(&KETAMINE_ELSEWHERE_WHEN.0, Part::Medicines)
        .when(KETAMINE_ELSEWHERE.includes_any_of(&[KetamineElsewhere::NOW, KetamineElsewhere::TREATED])),
    ask(&KETAMINE_REPEATED.0, Part::Medicines)
        .when(KETAMINE_ELSEWHERE.includes_any_of(&[KetamineElsewhere::NOW, KetamineElsewhere::TREATED])),
    ask(&KETAMINE_TESTS.0, Part::Medicines).when(KETAMINE_REPEATED.is_yes()).step_if_open(&steps::LIVER_TEST),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "earlier-ketamine.allergy",
        title: prose!("Allergic reaction to ketamine or esketamine"),
        when: KETAMINE_REACTIONS.includes(KetamineReactions::ALLERGY),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Do not schedule; obtain the record of the reaction, and refer to an allergist if it is in doubt."
        ),
        why: prose!("Every label read names an allergic reaction to the substance as a contraindication."),
        limits: prose!(
            "What the patient calls rash or swelling is not verified; flushing and itching without allergy are not set apart."
        ),
        citations: &[cite(&sources::SPR_US_CI_HYPERSENSITIVITY), cite(&sources::KETAMINE_ALLERGY)],
        positions: &[],
        steps: &[&steps::KETAMINE_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "earlier-ketamine.allergy-unclear",
        title: prose!("A reaction called an allergy, or an allergy to a preservative"),
        when: KETAMINE_REACTIONS.includes_any_of(&[KetamineReactions::UNCLEAR, KetamineReactions::PRESERVATIVE]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Find out what happened and which ingredient it was; compare with the product in use."),
        why: prose!("An allergy to any ingredient is a contraindication; an expected effect is not."),
        limits: prose!(
            "The list of ingredients is that of nasal esketamine outside the US; vials and compounded products differ."
        ),
        citations: &[cite(&sources::SPR_US_CI_EXCIPIENTS), cite(&sources::SPR_US_CI_HYPERSENSITIVITY)],
        positions: &[],
        steps: &[&steps::KETAMINE_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "earlier-ketamine.grave-reaction",
        title: prose!("A grave reaction to ketamine or esketamine"),
        when: KETAMINE_REACTIONS.includes_any_of(&[
            KetamineReactions::COLLAPSE,
            KetamineReactions::PRESSURE,
            KetamineReactions::LONG_PSYCHOSIS,
        ]),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule until a clinician has the record of what happened and has decided."),
        why: prose!("What happened once with this substance may happen again."),
        limits: prose!(
            "The source asks for a clinician's look; the halt until the record is there is the decision of this pack. Dose, route and other medicines of that time are not asked."
        ),
        citations: &[cite(&sources::GZ_PRIOR_REACTION), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::KETAMINE_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "earlier-ketamine.frightening",
        title: prose!("A frightening experience that was over within hours"),
        when: KETAMINE_REACTIONS.includes(KetamineReactions::FRIGHTENING),
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask what helped; plan dose, preparation and who is present."),
        why: prose!("About one in ten finds the first session unpleasant; alone at home it weighs more."),
        limits: prose!("One trial excluded emergence reactions; the level is that of this pack."),
        citations: &[cite(&sources::GZ_PRIOR_REACTION)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
    Rule {
        id: "earlier-ketamine.no-effect",
        title: prose!("Ketamine or esketamine had no effect before"),
        when: KETAMINE_REACTIONS.includes(KetamineReactions::NO_EFFECT),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask for product, route, dose and number of sessions, and what the patient hopes for now."),
        why: prose!("A second course may fail for the same reason, and costs hope."),
        limits: prose!("Trials excluded it to keep their groups alike, not because of harm."),
        citations: &[cite(&sources::PRIOR_NONRESPONSE_ESKETAMINE), cite(&sources::PRIOR_KETAMINE_EXCL_OKIC)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
    Rule {
        id: "earlier-ketamine.elsewhere-now",
        title: prose!("Ketamine or esketamine from somebody else at present"),
        when: any_of(&[KETAMINE_ELSEWHERE.includes(KetamineElsewhere::NOW), MEDICINES.in_class(&KETAMINE_LISTED)]),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Speak with the other prescriber; agree who treats, and what becomes of doses at home, before booking."
        ),
        why: prose!("Two supplies add up to a dose that nobody watches."),
        limits: prose!("The patient may not tell of it; the prescription-monitoring check shows what was dispensed."),
        citations: &[cite(&sources::GZ_RECENT_KETAMINE_ELSEWHERE), cite(&sources::ASA2025_DIVERSION)],
        positions: &[],
        steps: &[&steps::RECONCILE_KETAMINE, &steps::KETAMINE_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "earlier-ketamine.elsewhere-3-months",
        title: prose!("Ketamine or esketamine from somebody else in the last 3 months"),
        when: KETAMINE_ELSEWHERE_WHEN.within(&KETAMINE_RECENT),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask why it ended, how often it was given, and about bladder signs and craving."),
        why: prose!("A change of clinic may hide dependence, harm to the bladder or a refusal elsewhere."),
        limits: prose!("The window is that of one trial; how many doses were given is not asked."),
        citations: &[cite(&sources::GZ_RECENT_KETAMINE_ELSEWHERE)],
        positions: &[],
        steps: &[&steps::KETAMINE_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "earlier-ketamine.repeated-without-tests",
        title: prose!("Repeated ketamine without recent liver and urine tests"),
        when: all_of(&[KETAMINE_REPEATED.is_yes(), KETAMINE_TESTS.is_no()]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Liver tests with alkaline phosphatase and GGT, kidney function and urine before the next course."
        ),
        why: prose!("Injury of bile ducts and bladder comes with repeated use and may be silent at first."),
        limits: prose!(
            "Results are not asked. The window of 6 months and the count of courses are ours. Text on ketamine applied to esketamine."
        ),
        citations: &[cite(&sources::KET_FR_LIVER_URINARY_2023), cite(&sources::KET_US_LIVER_INJURY)],
        positions: &[
            Position {
                says: prose!("French agency: watch liver, kidney and urine in prolonged or repeated use."),
                citations: &[cite(&sources::KET_FR_LIVER_URINARY_2023)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "US ketamine label: liver tests before and during recurrent use; urine is named under symptoms only."
                ),
                citations: &[cite(&sources::KET_US_LIVER_INJURY)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::LIVER_TEST, &steps::URINE_TEST],
        review_due: "2027-05-21",
    },
];
