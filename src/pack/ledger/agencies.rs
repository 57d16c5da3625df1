//! Rows of evidence of the REMS, agencies and law that no rule, threshold, step or preparation cites, and where they went.
//! It never repeats a row that something cites.
//! Read next: `bodies.rs`.

use super::{Elsewhere, Place};

pub(super) static ROWS: &[Elsewhere] = &[
    Elsewhere {
        place: Place::Same,
        why: "Same fact as `fda23-home-extra-risk`.",
        rows: &["fda23-unmonitored", "fda-compounded-unapproved"],
    },
    Elsewhere {
        place: Place::Program,
        why: "The program says what it is: an uncertified site, esketamine to take home and injection at home are refused there.",
        rows: &[
            "rems-setting-certified",
            "rems-no-home",
            "rems-inpatient",
            "askp3-no-home-injection",
            "askp3-home-iv-needs-exam",
        ],
    },
    Elsewhere {
        place: Place::Clinic,
        why: "How a clinic works; nothing that a patient answers.",
        rows: &[
            "spr-us-bp-postdose",
            "spr-us-resp-monitor",
            "ket-us-cardiac-monitoring",
            "ket-us-respiratory",
            "ket-us-personnel",
            "rems-goal",
            "rems-prescriber-onsite",
            "rems-oximeter",
            "rems-form-7-days",
            "rems-form-bp-3",
            "rems-pharmacy",
        ],
    },
    Elsewhere {
        place: Place::BasisCard,
        why: "What agencies found about compounded ketamine; position, not a patient answer.",
        rows: &[
            "fda22-nasal-cases",
            "fda22-nasal-dose",
            "fda22-racemic-lesions",
            "fda23-april-case",
            "fda23-no-rems",
            "fda23-no-superiority",
            "fda23-sublingual-interest",
            "fda-home-respiratory-case",
            "fda-compounded-nasal-alert",
        ],
    },
    Elsewhere {
        place: Place::Law,
        why: "Law behind the dated facts; nothing that a patient answers.",
        rows: &["dea-schedule-iii-1999", "dea-two-final-rules-2025"],
    },
];
