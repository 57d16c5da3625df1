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
        place: Place::Reading,
        why: "No text of the pack tells anybody to end a medicine; a check refuses such words.",
        rows: &["benzo-no-self-stop"],
    },
    Elsewhere {
        place: Place::Prescriber,
        why: "Whether a medicine is paused for sessions is between its prescriber and the clinic.",
        rows: &["opioids-four-half-lives"],
    },
    Elsewhere { place: Place::Same, why: "Same fact as `spr-us-ix-maoi`, from memory.", rows: &["maoi-label-caution"] },
    Elsewhere {
        place: Place::Same,
        why: "Same facts as `thyroid-hormone-label`, `theophylline-seizure` and `ket-eu-ix-cns`.",
        rows: &["highland-levothyroxine-diazepam"],
    },
    Elsewhere {
        place: Place::Evidence,
        why: "Stands behind all discordances between medicines and history: a medicine is a prompt to ask, no more.",
        rows: &["gz-single-indication-drug"],
    },
    Elsewhere {
        place: Place::Discordance,
        why: "`hypertension-denied-usual-medicine` and `hypertension-denied-medicine-taken`.",
        rows: &["gz-denies-htn-takes-antihypertensive"],
    },
    Elsewhere {
        place: Place::Discordance,
        why: "`psychosis-denied-strong-cue`, `psychosis-denied-antipsychotic` and `psychosis-denied-booster`.",
        rows: &["gz-denies-psychosis-takes-antipsychotic"],
    },
    Elsewhere {
        place: Place::Discordance,
        why: "`bipolar-denied-lithium`, `bipolar-or-epilepsy-denied-medicine` and `bipolar-or-epilepsy-denied-lamotrigine`.",
        rows: &["gz-denies-bipolar-takes-stabiliser"],
    },
    Elsewhere {
        place: Place::Discordance,
        why: "`epilepsy-denied-medicine` and `epilepsy-denied-topiramate`.",
        rows: &["gz-denies-seizure-takes-aed"],
    },
    Elsewhere {
        place: Place::Discordance,
        why: "`opioid-problem-denied-medicine`, `opioid-problem-denied-methadone`, `alcohol-problem-denied-medicine` and `substance-problem-denied-naltrexone`.",
        rows: &["gz-denies-sud-takes-moud"],
    },
    Elsewhere {
        place: Place::Discordance,
        why: "`glaucoma-denied-medicine` and `glaucoma-or-skull-denied-cue`.",
        rows: &["gz-denies-glaucoma-takes-drops"],
    },
    Elsewhere {
        place: Place::Discordance,
        why: "`thyroid-denied-medicine` and `thyroid-denied-t3`.",
        rows: &["gz-denies-thyroid-takes-hormone"],
    },
    Elsewhere {
        place: Place::Discordance,
        why: "`angina-denied-nitrate`, `heart-or-stroke-denied-antiplatelet`, `heart-failure-denied-medicine`, `heart-failure-denied-cue`, `rhythm-denied-antiarrhythmic` and `blood-thinner-denied-but-listed`.",
        rows: &["gz-denies-heart-takes-cardiac"],
    },
    Elsewhere { place: Place::Discordance, why: "`liver-denied-cue`.", rows: &["gz-denies-liver-takes-lactulose"] },
    Elsewhere {
        place: Place::Discordance,
        why: "`dementia-denied-medicine` and `dementia-denied-memantine`.",
        rows: &["gz-denies-dementia-takes-donepezil"],
    },
    Elsewhere {
        place: Place::Discordance,
        why: "`bladder-denied-pentosan` and `bladder-denied-cue`.",
        rows: &["gz-denies-urinary-takes-bladder-drug"],
    },
];
