//! Rows of evidence on medicines that no rule, threshold, step or preparation cites, and where they went.
//! It never repeats a row that something cites.
//! Read next: `../../report/rule_book/coverage.rs`.

use super::{Elsewhere, Place};

pub(super) static ROWS: &[Elsewhere] = &[
    Elsewhere {
        place: Place::Step,
        why: "Step `medicine_list_verified`.",
        rows: &["gz-medlist-vs-urine", "gz-med-fills"],
    },
    Elsewhere { place: Place::Step, why: "Step `prescription_monitoring`.", rows: &["gz-pdmp-discrepant"] },
    Elsewhere {
        place: Place::Medicines,
        why: "Benzodiazepines and other sedatives: needs the list of medicines, which comes later.",
        rows: &[
            "benzo-andrashko",
            "benzo-feeney",
            "benzo-aspire-none",
            "benzo-limit-2mg",
            "benzo-limit-3mg",
            "benzo-limit-4mg",
            "benzo-hold-day-before",
            "zdrug-gabapentinoid-sedation",
            "carolinas-gabapentinoid-blunt",
        ],
    },
    Elsewhere {
        place: Place::Reading,
        why: "No text of the pack tells anybody to end a medicine; a check refuses such words.",
        rows: &["benzo-no-self-stop"],
    },
    Elsewhere {
        place: Place::Medicines,
        why: "Opioids and medicines that block them: needs the list of medicines, which comes later.",
        rows: &[
            "opioid-additive-resp",
            "opioids-four-half-lives",
            "naltrexone-williams",
            "naltrexone-yoon-rct",
            "buprenorphine-opioid-partial",
        ],
    },
    Elsewhere {
        place: Place::Medicines,
        why: "Mood stabilisers, antidepressants, antipsychotics: needs the list of medicines, which comes later.",
        rows: &[
            "lamotrigine-mixed",
            "lamotrigine-icu-exclusion",
            "lithium-neutral",
            "valproate-neutral",
            "clozapine-blunts",
            "antipsychotic-haloperidol-risperidone",
            "antipsychotic-listed-cue",
            "ssri-snri-continue",
            "antidepressant-tranylcypromine-reviewed",
            "maoi-label-caution",
        ],
    },
    Elsewhere {
        place: Place::Medicines,
        why: "Medicines that raise or lower pressure, or the seizure threshold: needs the list of medicines, which comes later.",
        rows: &[
            "stimulant-bp",
            "sympathomimetic-decongestant",
            "ergometrine-htn",
            "theophylline-seizure",
            "tramadol-exclusion",
            "antihypertensive-hypotension",
            "highland-levothyroxine-diazepam",
        ],
    },
    Elsewhere {
        place: Place::Medicines,
        why: "Medicines that change the level of oral ketamine, or act on the same receptor: needs the list of medicines, which comes later.",
        rows: &[
            "cyp3a4-clarithromycin-oral",
            "cyp-grapefruit-oral",
            "cyp2b6-ticlopidine-oral",
            "cyp-inducer-rifampicin",
            "cyp-st-johns-wort",
            "barbiturate-induction",
            "carbamazepine-phenytoin-class",
            "protease-inhibitor",
            "memantine-avoid",
            "dextromethorphan-avoid-class",
            "amantadine-avoid",
            "major-interaction-checker",
        ],
    },
    Elsewhere {
        place: Place::Medicines,
        why: "A medicine against a denied history, a discordance: needs the list of medicines, which comes later.",
        rows: &[
            "gz-single-indication-drug",
            "gz-denies-htn-takes-antihypertensive",
            "gz-denies-psychosis-takes-antipsychotic",
            "gz-denies-bipolar-takes-stabiliser",
            "gz-denies-seizure-takes-aed",
            "gz-denies-sud-takes-moud",
            "gz-denies-glaucoma-takes-drops",
            "gz-denies-thyroid-takes-hormone",
            "gz-denies-heart-takes-cardiac",
            "gz-denies-liver-takes-lactulose",
            "gz-denies-dementia-takes-donepezil",
            "gz-denies-urinary-takes-bladder-drug",
        ],
    },
    Elsewhere {
        place: Place::Medicines,
        why: "GLP-1 medicines and fasting: needs the list of medicines, which comes later.",
        rows: &["n5"],
    },
];
