//! Findings of the heart that are often harmless, long QT, fast pulse on standing, and a clot in the lung.
//! It never lets a harmless finding lower what another answer raised.
//! Read next: `vessels.rs`.

use crate::intake::{ClassSet, Risk};
use crate::logic::{AnyOf, When, YesNo, all_of, any_of, options};
use crate::medicines::class;
use crate::pack::also::{ALSO, Also};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::medicines::MEDICINES;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::thresholds::{ABLATION_SETTLED, HOW_LONG_AGO, LUNG_CLOT_RECENT, SOON_STALE};
use crate::pack::{sources, steps};

options! {
    /// Other findings of heart and lung circulation.
    pub(crate) HeartOther {
        LONG_QT = "long_qt", Rank(1), "long QT on an ECG";
        ABLATION = "ablation", Rank(1), "ablation of a rhythm disturbance";
        POTS = "pots", Rank(1), "postural tachycardia syndrome";
        MURMUR = "murmur", Rank(1), "harmless murmur";
        MITRAL_PROLAPSE = "mitral_prolapse", Rank(1), "mitral valve prolapse, harmless";
        EXTRA_BEATS = "extra_beats", Rank(1), "extra beats, checked and untreated";
        LUNG_CLOT = "lung_clot", Rank(1), "blood clot in the lung";
    }
}
pub(crate) static HEART_OTHER: AnyOf<HeartOther> =
    AnyOf::new("heart_other", prose!("other findings of heart and lung circulation, ever told by a doctor"));
pub(crate) static QT_MEDICINE: YesNo =
    YesNo::new("qt_medicine", prose!("takes methadone, ibogaine or another medicine known to prolong QT"), Risk::Up);
static QT_MEDICINES: ClassSet = class::QT_MEDICINE;
pub(crate) static ABLATION_WHEN: When = When::new("ablation_when", prose!("the most recent ablation"), HOW_LONG_AGO);
pub(crate) static ABLATION_RETURNED: YesNo = YesNo::new(
    "ablation_returned",
    prose!("the rhythm disturbance came back after the ablation, or is still treated"),
    Risk::Up,
);
pub(crate) static LUNG_CLOT_WHEN: When =
    When::new("lung_clot_when", prose!("the most recent clot in the lung"), HOW_LONG_AGO);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&HEART_OTHER.question, Part::Heart).when(ALSO.includes(Also::RHYTHM)),
    ask(&QT_MEDICINE.0, Part::Heart).when(HEART_OTHER.includes(HeartOther::LONG_QT)).keeps(&SOON_STALE),
    ask(&ABLATION_WHEN.0, Part::Heart).when(HEART_OTHER.includes(HeartOther::ABLATION)),
    ask(&ABLATION_RETURNED.0, Part::Heart).when(HEART_OTHER.includes(HeartOther::ABLATION)),
    ask(&LUNG_CLOT_WHEN.0, Part::Heart).when(HEART_OTHER.includes(HeartOther::LUNG_CLOT)),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "cardiovascular.lung-clot-3-months",
        title: prose!("Clot in the lung in the last 3 months"),
        when: LUNG_CLOT_WHEN.within(&LUNG_CLOT_RECENT),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain the records and the treating doctor's statement before booking."),
        why: prose!("The right side of the heart may still be strained; sedation and a rise of pressure add to it."),
        limits: prose!(
            "Practice only: no label or guideline carries a window after pulmonary embolism, and the stop at home needs a named clinician's signature. Clots in the legs are left out."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::SPR_US_OTHER_CV_WEIGH)],
        positions: &[],
        steps: &[&steps::LUNG_CLOT_RECORDS],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.long-qt-with-medicine",
        title: prose!("Long QT and a medicine that prolongs QT"),
        when: all_of(&[
            HEART_OTHER.includes(HeartOther::LONG_QT),
            any_of(&[QT_MEDICINE.is_yes(), MEDICINES.in_class(&QT_MEDICINES)]),
        ]),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Obtain an ECG and speak with the prescriber before booking. Clinics often give ondansetron for nausea, which also prolongs QT."
        ),
        why: prose!("Two causes of a long QT together raise the risk of a dangerous rhythm."),
        limits: prose!(
            "Practice only. The list is read for a short set of our own, which is not complete; the patient is asked too."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::PROLONGED_QTC)],
        positions: &[],
        steps: &[&steps::ECG],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.long-qt",
        title: prose!("Long QT interval"),
        when: HEART_OTHER.includes(HeartOther::LONG_QT),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Obtain an ECG. Clinics often give ondansetron for nausea, which also prolongs QT."),
        why: prose!("The medicines given around a session can prolong QT further."),
        limits: prose!(
            "Trial exclusions, which are no contraindication in practice; esketamine itself did not prolong QT in a thorough study. The value of QTc is left to the ECG."
        ),
        citations: &[
            cite(&sources::PROLONGED_QTC),
            cite(&sources::QT_NO_EFFECT_ESK),
            cite(&sources::ASA2025_HOME_RISK),
        ],
        positions: &[],
        steps: &[&steps::ECG],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.ablation-recent-or-returned",
        title: prose!("Ablation in the last 12 months, or the rhythm came back"),
        when: any_of(&[ABLATION_WHEN.within(&ABLATION_SETTLED), ABLATION_RETURNED.is_yes()]),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("As a treated rhythm disturbance: obtain the cardiologist's statement and an ECG."),
        why: prose!(
            "Within a year after ablation, or when it came back, the rhythm counts as treated, not as settled."
        ),
        limits: prose!(
            "Label text for nasal esketamine applied to infusion and to use at home. The year is practice; kind of rhythm and of ablation are left out."
        ),
        citations: &[
            cite(&sources::SPR_EU_ARRHYTHMIA),
            cite(&sources::SPR_US_OTHER_CV_WEIGH),
            cite(&sources::PRACTICE),
        ],
        positions: &[],
        steps: &[&steps::HEART_CLEARANCE, &steps::ECG],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.pots",
        title: prose!("Postural tachycardia syndrome"),
        when: HEART_OTHER.includes(HeartOther::POTS),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask about fainting, salt, medicines; plan rising slowly after the session."),
        why: prose!("Pulse and pressure swing more, in both directions."),
        limits: prose!("Practice only: no source names it."),
        citations: &[cite(&sources::PRACTICE), cite(&sources::SPR_US_OTHER_CV_WEIGH)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
    Rule {
        id: "cardiovascular.harmless-heart-finding",
        title: prose!("Heart finding described as harmless, or a past ablation"),
        when: HEART_OTHER.includes_any_of(&[
            HeartOther::MURMUR,
            HeartOther::MITRAL_PROLAPSE,
            HeartOther::EXTRA_BEATS,
            HeartOther::ABLATION,
        ]),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask who judged it harmless, and when."),
        why: prose!("These rarely matter once a doctor has examined them."),
        limits: prose!(
            "Practice: the label asks to weigh every heart disease; that these weigh little is our reading. Label text for nasal esketamine applied to infusion and to use at home."
        ),
        citations: &[cite(&sources::SPR_US_OTHER_CV_WEIGH), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
];
