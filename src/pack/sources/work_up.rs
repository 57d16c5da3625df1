//! Work-up of every patient and preparation of a session day: societies, payers, labels, clinics.
//! It never holds a sentence copied from a source.
//! Read next: `right_now.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `askp3-full-evaluation`.
pub(crate) static ASKP3_FULL_EVALUATION: Source = Source {
    id: "askp3-full-evaluation",
    fact: prose!(
        "Full history and examination with psychiatric and substance history, medicines and allergies, consent to off-label use, vital signs."
    ),
    section: prose!("ASKP3 standards of practice 2020"),
    strength: Strength::WorkUp,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `psychiatric-eval-md`.
pub(crate) static PSYCHIATRIC_EVAL_MD: Source = Source {
    id: "psychiatric-eval-md",
    fact: prose!("A full psychiatric evaluation by a physician comes before ketamine."),
    section: prose!("APA consensus 2017, secondary summaries"),
    strength: Strength::WorkUp,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `pdmp-check`.
pub(crate) static PDMP_CHECK: Source = Source {
    id: "pdmp-check",
    fact: prose!("Payers expect a check of the prescription-monitoring programme."),
    section: prose!("US payer policies"),
    strength: Strength::WorkUp,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `spr-us-fasting-food`.
pub(crate) static SPR_US_FASTING_FOOD: Source = Source {
    id: "spr-us-fasting-food",
    fact: prose!("No food for at least 2 hours before the dose."),
    section: prose!("USPI 2 (subsection not verified)"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-us-fasting-liquid`.
pub(crate) static SPR_US_FASTING_LIQUID: Source = Source {
    id: "spr-us-fasting-liquid",
    fact: prose!("Nothing to drink for at least 30 minutes before the dose."),
    section: prose!("USPI 2 (subsection not verified)"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `ket-us-npo`.
pub(crate) static KET_US_NPO: Source = Source {
    id: "ket-us-npo",
    fact: prose!("Not recommended for whoever has not followed the fasting guidance; vomiting may enter the lungs."),
    section: prose!("Ketalar USPI 2.1"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `fast-six-hours-clinic`.
pub(crate) static FAST_SIX_HOURS_CLINIC: Source = Source {
    id: "fast-six-hours-clinic",
    fact: prose!("Clinics differ: 6 hours; no solids; breakfast and little lunch."),
    section: prose!("Three clinic pages"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "clinics",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `alcohol-48h-okic`.
pub(crate) static ALCOHOL_48H_OKIC: Source = Source {
    id: "alcohol-48h-okic",
    fact: prose!("Alcohol within 48 hours bars the session."),
    section: prose!("OKIC clinic page"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "clinic OKIC (US)",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `nasal-steroid-1h`.
pub(crate) static NASAL_STEROID_1H: Source = Source {
    id: "nasal-steroid-1h",
    fact: prose!("A nasal steroid or decongestant at least 1 hour before the dose."),
    section: prose!("Esketamine product guidance"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `n6`.
pub(crate) static N6: Source = Source {
    id: "n6",
    fact: prose!("A psychiatrist describes that a home provider never contacted the treating psychiatrist."),
    section: prose!("Psychiatric Times, vol. 39 issue 10"),
    strength: Strength::Evidence,
    jurisdiction: "US",
    about: &[Setting::AtHome],
    verified: Verified::Once,
};
