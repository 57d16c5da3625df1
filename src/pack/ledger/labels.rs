//! Rows of evidence of labels that no rule, threshold, step or preparation cites, and where they went.
//! It never repeats a row that something cites.
//! Read next: `agencies.rs`.

use super::{Elsewhere, Place};

pub(super) static ROWS: &[Elsewhere] = &[
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `spr-us-ci-aneurysm`, `spr-us-ci-avm` and `spr-us-ci-ich`.",
        rows: &["spr-eu-ci-aneurysm", "spr-eu-ci-ich", "aneurysm-avm-ich"],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `spr-us-ci-hypersensitivity`.",
        rows: &["ket-us-ci-hypersensitivity", "spr-eu-ci-hypersensitivity"],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `ket-us-ci-bp` and `ket-ch-de-ci-bp-180-100`.",
        rows: &["ket-us-severe-htn-merative", "ket-uk-ci-bp", "bp-hazard-karma", "mcintyre-list-recall"],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `spr-us-other-cv-weigh` and the rules on heart disease.",
        rows: &[
            "spr-us-cv-heart-failure",
            "spr-us-cv-arrhythmia",
            "spr-us-cv-valve-medguide",
            "spr-eu-nyha",
            "spr-eu-valve-hf-leaflet",
            "ket-de-heart-failure",
            "ket-us-haemodynamic",
        ],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `spr-us-pregnancy`, `ket-us-pregnancy` and the rules on pregnancy.",
        rows: &[
            "spr-us-embryofetal",
            "ket-ch-pregnancy",
            "ket-de-ci-uterus",
            "ket-us-paed-neurotox",
            "pregnancy-excluded-all-trials",
        ],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `spr-us-paediatric` and `age-under-18-avoid`.",
        rows: &["spr-eu-under-18", "ket-us-under-16"],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `ket-de-ci-bp-icp` and the rules on pressure in the skull.",
        rows: &["ket-us-icp", "ket-de-raised-icp", "icp-nct01892995"],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as the rules on the eye.",
        rows: &["ket-us-iop", "high-iop-nct04876066"],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `spr-us-cystitis` and the rules on the bladder.",
        rows: &["ket-us-urinary", "urinary-active-infection-unexplained"],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `ket-us-liver-injury` and the rules on the liver.",
        rows: &["spr-eu-hepatic-moderate", "spr-eu-hepatotoxicity", "ket-eu-cirrhosis", "ket-eu-abnormal-lft-3d"],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `spr-us-limit-suicide` and the rules on suicidality.",
        rows: &["spr-eu-suicide-history", "spr-eu-ind-emergency", "spr-us-mdsi-beyond-4wk"],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as the rules on dementia and head injury.",
        rows: &["spr-us-dementia-headinjury"],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `spr-us-driving` and `ket-us-drive-24h`.",
        rows: &["spr-eu-driving", "ket-ch-driving-24h", "drive-next-day-esk", "drive-24h-clinic"],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `spr-us-escort`.",
        rows: &["ket-us-escort", "escort-significant-other"],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `spr-us-monitor-2h`.",
        rows: &["rems-monitor-2h", "observe-2h-esk", "spr-eu-monitor-until-stable"],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `spr-us-geriatric-n` and the rules on age.",
        rows: &["ket-us-elderly", "spr-us-geriatric-efficacy"],
    },
    Elsewhere { place: Place::Same, why: "Same fact as `nasal-steroid-1h`.", rows: &["spr-us-nasal-products"] },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `spr-us-fasting-food` and `spr-us-fasting-liquid`.",
        rows: &["fast-spravato"],
    },
    Elsewhere {
        place: Place::Evidence,
        why: "How often and how much the pressure rises; behind the rules on blood pressure.",
        rows: &[
            "spr-us-bp-timing",
            "spr-us-bp-magnitude",
            "spr-us-bp-by-age",
            "spr-us-bp-180-110",
            "spr-us-bp-any-dose",
            "spr-eu-bp-duration",
            "spr-bp-180-110-by-age-history",
            "spr-us-trial-aneurysm-history-only",
        ],
    },
    Elsewhere {
        place: Place::Evidence,
        why: "How often sedation, dissociation, slow breathing and clouded thinking occur; behind escort, stay and no driving.",
        rows: &[
            "spr-us-box-sedation",
            "spr-us-box-respiratory",
            "spr-us-sedation-rate",
            "spr-us-dissociation-rate",
            "spr-us-resp-cases-sps",
            "spr-us-resp-cases-paper",
            "spr-us-resp-trial-spo2",
            "spr-us-cognition-short",
            "spo2-under-93-esk",
            "apnoea-case",
        ],
    },
    Elsewhere {
        place: Place::Evidence,
        why: "Figures behind the note on age under 25.",
        rows: &["spr-us-suicidality-by-age"],
    },
    Elsewhere { place: Place::Step, why: "Step `mood_checks`.", rows: &["spr-us-suicidality-monitor"] },
    Elsewhere {
        place: Place::Step,
        why: "Step `consent_talk`.",
        rows: &[
            "ket-us-indication",
            "spr-us-pregnancy-registry",
            "consent-off-label",
            "consent-comprehension-biok",
            "first-infusion-unpleasant",
            "ae-phase3-week1",
            "fda23-compounded-unreviewed",
            "fda23-telemedicine-info",
            "fda23-known-risks",
            "fda22-nasal-unapproved",
            "spr-uk-checklist",
        ],
    },
    Elsewhere { place: Place::Step, why: "Step `rems_enrolment`.", rows: &["spr-us-rems-only"] },
    Elsewhere {
        place: Place::Prescriber,
        why: "Dose, or a use that is not sought here; for the prescriber.",
        rows: &[
            "spr-us-limit-anaesthetic",
            "spr-us-dose-adult",
            "spr-eu-65-start",
            "spr-eu-japanese-start",
            "ket-us-airway-procedures",
            "spr-us-withdrawal",
        ],
    },
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `ket-us-ix-theophylline`.",
        rows: &["ket-merative-aminophylline"],
    },
    Elsewhere {
        place: Place::Preparation,
        why: "Line `fasting_as_told`.",
        rows: &["ket-uk-fasting-4-6h", "fast-asra-sedation-depth"],
    },
    Elsewhere { place: Place::BasisCard, why: "How far the labels were read.", rows: &["spr-us-label-version"] },
    Elsewhere {
        place: Place::Recalled,
        why: "From memory, and covered by the rules of its topics; not used as a ground.",
        rows: &["ket-uk-44-list-recalled"],
    },
    Elsewhere {
        place: Place::Other,
        why: "Names the usual patient of this treatment; the rules on psychosis, mania and suicidality say what weighs.",
        rows: &["ket-de-psych-severe"],
    },
];
