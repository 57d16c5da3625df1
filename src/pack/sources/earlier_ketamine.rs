//! Earlier ketamine or esketamine, and allergy to it: labels, agencies, trials.
//! It never holds a sentence copied from a source.
//! Read next: `indication.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `spr-us-ci-hypersensitivity`.
pub(crate) static SPR_US_CI_HYPERSENSITIVITY: Source = Source {
    id: "spr-us-ci-hypersensitivity",
    fact: prose!("Contraindicated after an allergic reaction to esketamine, ketamine or any other ingredient."),
    section: prose!("USPI 4: full text 03/2019 p. 2, brief summary July 2020 p. 30"),
    strength: Strength::LabelContraindication,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `spr-us-ci-excipients`.
pub(crate) static SPR_US_CI_EXCIPIENTS: Source = Source {
    id: "spr-us-ci-excipients",
    fact: prose!(
        "The other ingredients to ask about when an allergy is vague: citric acid, edetate disodium, sodium hydroxide, water."
    ),
    section: prose!("Product information 6.1 (EU, Swiss and Malaysian text)"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `ketamine-allergy`.
pub(crate) static KETAMINE_ALLERGY: Source = Source {
    id: "ketamine-allergy",
    fact: prose!("Five programmes and trials leave out people allergic to ketamine or esketamine."),
    section: prose!("ELEKT-D, Hull 2022, KARMA-Dep 2, NCT04658420, Journey Clinical lists"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `gz-prior-reaction`.
pub(crate) static GZ_PRIOR_REACTION: Source = Source {
    id: "gz-prior-reaction",
    fact: prose!(
        "A bad reaction in the past (no breathing, collapse, severe pressure, lasting psychosis) is asked about in detail; one trial excluded it."
    ),
    section: prose!("NCT05661669 registry criteria (withdrawn before enrolment)"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT05661669",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `prior-nonresponse-esketamine`.
pub(crate) static PRIOR_NONRESPONSE_ESKETAMINE: Source = Source {
    id: "prior-nonresponse-esketamine",
    fact: prose!("Esketamine trials left out people in whom ketamine or esketamine had already failed."),
    section: prose!("TRANSFORM-1 and Chen 2023, exclusion lists"),
    strength: Strength::TrialExclusion,
    jurisdiction: "international",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `prior-ketamine-excl-okic`.
pub(crate) static PRIOR_KETAMINE_EXCL_OKIC: Source = Source {
    id: "prior-ketamine-excl-okic",
    fact: prose!("One clinic and one trial leave out anybody treated with ketamine before."),
    section: prose!("OKIC clinic page; NCT04658420 registry criteria"),
    strength: Strength::TrialExclusion,
    jurisdiction: "international",
    about: &[Setting::InClinicInfusion],
    verified: Verified::InFull,
};

/// Evidence row `gz-recent-ketamine-elsewhere`.
pub(crate) static GZ_RECENT_KETAMINE_ELSEWHERE: Source = Source {
    id: "gz-recent-ketamine-elsewhere",
    fact: prose!(
        "Ketamine from elsewhere in the last 3 months, or two providers at once: look for double supply, bladder signs and dependence."
    ),
    section: prose!("NCT05661669 registry criteria (withdrawn before enrolment)"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT05661669",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `ket-fr-liver-urinary-2023`.
pub(crate) static KET_FR_LIVER_URINARY_2023: Source = Source {
    id: "ket-fr-liver-urinary-2023",
    fact: prose!(
        "Serious harm of liver, bile ducts, bladder and kidneys rose with long or repeated use; liver, kidney and urine are to be watched."
    ),
    section: prose!("French medicines agency, 30 Aug 2023"),
    strength: Strength::LabelWarning,
    jurisdiction: "FR",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `ket-us-liver-injury`.
pub(crate) static KET_US_LIVER_INJURY: Source = Source {
    id: "ket-us-liver-injury",
    fact: prose!(
        "Injury of liver and bile ducts with recurrent use, mostly with blocked bile flow; liver tests before and from time to time during such use."
    ),
    section: prose!("Ketalar USPI 5.6: three monographs and one label copy"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Twice,
};
