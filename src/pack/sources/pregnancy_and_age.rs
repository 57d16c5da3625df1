//! Pregnancy, milk, contraception and age: guidelines, cohorts and trials.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `asra-pregnancy`.
pub(crate) static ASRA_PREGNANCY: Source = Source {
    id: "asra-pregnancy",
    fact: prose!("Avoid in pregnancy (grade B, low certainty)."),
    section: prose!(
        "ASRA, AAPM and ASA consensus on ketamine infusions for chronic pain, 2018, and for acute pain, 2018 (summaries)"
    ),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `gz-pregnancy-possible-unsure`.
pub(crate) static GZ_PREGNANCY_POSSIBLE_UNSURE: Source = Source {
    id: "gz-pregnancy-possible-unsure",
    fact: prose!("An unsure answer on pregnancy waits for a test; only 20 % of clinics require one."),
    section: prose!("Pacilio 2024, J Clin Psychiatry (abstract and summary)"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `pregnancy-trying-ivf`.
pub(crate) static PREGNANCY_TRYING_IVF: Source = Source {
    id: "pregnancy-trying-ivf",
    fact: prose!("Fertility treatment, pregnancy or breastfeeding normally excludes."),
    section: prose!("Oxford Health NHS ketamine service, limitations page"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "clinic Oxford (UK)",
    about: Setting::ALL,
    verified: Verified::InFull,
};

/// Evidence row `pregnancy-testing-gap`.
pub(crate) static PREGNANCY_TESTING_GAP: Source = Source {
    id: "pregnancy-testing-gap",
    fact: prose!(
        "Of 119 to 126 clinics over 90 % call pregnancy a contraindication; over 75 % ask, 20 % require a test, 10.5 % repeat it, 13.7 % recommend or require contraception."
    ),
    section: prose!("Pacilio 2024, J Clin Psychiatry (abstract and summary)"),
    strength: Strength::Evidence,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `eclampsia`.
pub(crate) static ECLAMPSIA: Source = Source {
    id: "eclampsia",
    fact: prose!(
        "Eclampsia or pre-eclampsia is a contraindication of the ketamine SmPC as a trial quotes it, and of the German, Swiss, Austrian and Norwegian labels."
    ),
    section: prose!("KARMA-Dep 2, BMC Psychiatry 2023, table 1"),
    strength: Strength::GuidelineAbsolute,
    jurisdiction: "EU",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `pregnancy-postpartum-2-months`.
pub(crate) static PREGNANCY_POSTPARTUM_2_MONTHS: Source = Source {
    id: "pregnancy-postpartum-2-months",
    fact: prose!("The first 2 months after birth were excluded."),
    section: prose!("Registry record NCT04732169"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT04732169",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `lactation-rid-under-1`.
pub(crate) static LACTATION_RID_UNDER_1: Source = Source {
    id: "lactation-rid-under-1",
    fact: prose!("Little passes into milk: relative infant dose 0.34 to 0.77 %, negligible after about 12 hours."),
    section: prose!("Majdinasab 2023; Wolfson 2022 (abstracts)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `lactation-pause-24h`.
pub(crate) static LACTATION_PAUSE_24H: Source = Source {
    id: "lactation-pause-24h",
    fact: prose!("A clinic may treat with a pause of 24 hours in breastfeeding."),
    section: prose!("Numinus clinic page"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "clinic Numinus",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `age-under-18-avoid`.
pub(crate) static AGE_UNDER_18_AVOID: Source = Source {
    id: "age-under-18-avoid",
    fact: prose!(
        "Under 18 ketamine calls for extreme caution outside research and esketamine is not recommended; the best trial had 17 adolescents."
    ),
    section: prose!("American Academy of Child and Adolescent Psychiatry, ketamine page"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `age-75-little-benefit`.
pub(crate) static AGE_75_LITTLE_BENEFIT: Source = Source {
    id: "age-75-little-benefit",
    fact: prose!("From age 75 esketamine hardly separated from placebo (about 0.4 points)."),
    section: prose!("TRANSFORM-3, NCT02422186 (form copy and abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "trial TRANSFORM-3",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Once,
};
