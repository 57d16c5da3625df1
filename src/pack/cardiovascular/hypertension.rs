//! High blood pressure as a diagnosis, its treatment, and whether it is controlled in the patient's own words.
//! It never trusts "well controlled": only a reading brings a pressure into range.
//! Read next: `heart.rs`.

use crate::intake::{Risk, Unsure};
use crate::logic::{Criterion, OneOf, YesNo, any_of, criterion, options};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::medicines::MEDICINES;
use crate::pack::medicines::classes::VESSEL_WIDENERS;
use crate::pack::medicines::criteria::THREE_PRESSURE_KINDS;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::thresholds::SOON_STALE;
use crate::pack::{sources, steps};

pub(crate) static HYPERTENSION: YesNo =
    YesNo::new("hypertension", prose!("high blood pressure was ever diagnosed"), Risk::Up);

options! {
    /// How many medicines that lower blood pressure are taken, whatever they were given for.
    pub(crate) PressureMedicines {
        NO_MEDICINE = "no_medicine", Rank(0), "no medicine";
        ONE = "one", Rank(1), "one";
        TWO = "two", Rank(2), "two";
        THREE_OR_MORE = "three_or_more", Rank(3), "three or more";
    }
}
pub(crate) static PRESSURE_MEDICINES: OneOf<PressureMedicines> = OneOf::new(
    "pressure_medicines",
    prose!("number of medicines that lower blood pressure, water pills included"),
    Unsure::Missing,
);
pub(crate) static MINOXIDIL_OR_HYDRALAZINE: YesNo =
    YesNo::new("minoxidil_or_hydralazine", prose!("takes minoxidil tablets or hydralazine"), Risk::Up);
pub(crate) static PRESSURE_CONTROLLED: YesNo = YesNo::new(
    "pressure_controlled",
    prose!("blood pressure is well controlled, in the patient's own words"),
    Risk::Down,
);

pub(crate) static TAKES_PRESSURE_MEDICINE: Criterion = Criterion {
    id: "takes-pressure-medicine",
    name: prose!("takes at least one medicine that lowers blood pressure"),
    when: PRESSURE_MEDICINES.is_any_of(&[
        PressureMedicines::ONE,
        PressureMedicines::TWO,
        PressureMedicines::THREE_OR_MORE,
    ]),
};

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&HYPERTENSION.0, Part::Heart),
    ask(&PRESSURE_MEDICINES.question, Part::Heart).keeps(&SOON_STALE),
    ask(&MINOXIDIL_OR_HYDRALAZINE.0, Part::Heart).when(criterion(&TAKES_PRESSURE_MEDICINE)).keeps(&SOON_STALE),
    ask(&PRESSURE_CONTROLLED.0, Part::Heart)
        .when(any_of(&[HYPERTENSION.is_yes(), criterion(&TAKES_PRESSURE_MEDICINE)]))
        .keeps(&SOON_STALE),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "cardiovascular.hypertension-uncontrolled",
        title: prose!("High blood pressure, not well controlled in the patient's own words"),
        when: PRESSURE_CONTROLLED.is_no(),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Measure, and have the treatment of the pressure settled by its prescriber before booking."),
        why: prose!("In uncontrolled hypertension the rise during a session is most likely to do harm."),
        limits: prose!(
            "Severe hypertension in the source is a clinical term; here the patient's own words stand for it. The opposite, \"well controlled\", lowers nothing, because self-judgement misses most uncontrolled pressure."
        ),
        citations: &[
            cite(&sources::OXFORD_SEVERE_HTN),
            cite(&sources::HOME_UNCONTROLLED_GROUP),
            cite(&sources::JOURNEY_UNCONTROLLED_HTN_HOME),
            cite(&sources::GZ_BP_CONTROLLED_BELIEF),
        ],
        positions: &[],
        steps: &[&steps::PRESSURE_PLAN, &steps::MEASURE_PRESSURE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.three-pressure-medicines",
        title: prose!("Three or more medicines for blood pressure"),
        when: any_of(&[PRESSURE_MEDICINES.is(PressureMedicines::THREE_OR_MORE), criterion(&THREE_PRESSURE_KINDS)]),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Look at the medicines, recent readings and organ damage; ask who follows the pressure."),
        why: prose!("Three or more classes suggest hypertension that is hard to treat."),
        limits: prose!(
            "The patient's own count, or three kinds on the list, where all water pills but spironolactone and eplerenone are one kind; medicines given for another reason count too. No label or guideline carries the count."
        ),
        citations: &[cite(&sources::MC_BLOOD_PRESSURE_LOAD), cite(&sources::GZ_BP_DRUG_COUNT)],
        positions: &[],
        steps: &[&steps::MEASURE_PRESSURE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.minoxidil-or-hydralazine",
        title: prose!("Minoxidil tablets or hydralazine"),
        when: any_of(&[MINOXIDIL_OR_HYDRALAZINE.is_yes(), MEDICINES.in_class(&VESSEL_WIDENERS)]),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask what it is given for; look at recent readings and the heart history."),
        why: prose!("These are kept for hypertension that other medicines do not control."),
        limits: prose!("Low-dose minoxidil tablets for hair are not set apart. No label or guideline carries it."),
        citations: &[cite(&sources::MC_BLOOD_PRESSURE_LOAD), cite(&sources::SPR_US_OTHER_CV_WEIGH)],
        positions: &[],
        steps: &[&steps::MEASURE_PRESSURE],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.hypertension",
        title: prose!("High blood pressure diagnosed"),
        when: HYPERTENSION.is_yes(),
        levels: Levels::clinic_home(Level::Note, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Have a reading of the last 30 days before booking and measure before each session."),
        why: prose!("Controlled hypertension does not rule the treatment out; the pressure must be known each time."),
        limits: prose!(
            "The trial that allowed controlled hypertension gave infusions in an emergency department. A no is weak: self-report misses more than half. Age, organ damage and years of disease are left out."
        ),
        citations: &[
            cite(&sources::CONTROLLED_HTN_ALLOWED),
            cite(&sources::GZ_HTN_SELFREPORT_META),
            cite(&sources::FDA23_HOME_EXTRA_RISK),
        ],
        positions: &[],
        steps: &[&steps::MEASURE_PRESSURE],
        review_due: "2027-05-21",
    },
];
