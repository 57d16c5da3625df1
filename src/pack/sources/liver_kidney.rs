//! Liver and kidney: labels, guidelines, trials.
//! It never holds a sentence copied from a source.
//! Read next: `mod.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `spr-us-hepatic-severe`.
pub(crate) static SPR_US_HEPATIC_SEVERE: Source = Source {
    id: "spr-us-hepatic-severe",
    fact: prose!("Severe liver impairment (Child-Pugh C): not studied, not recommended."),
    section: prose!("USPI 8.6: full text 03/2019 p. 14, MPR monograph after Oct 2023, RxReasoner esketamine page"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-us-hepatic-moderate`.
pub(crate) static SPR_US_HEPATIC_MODERATE: Source = Source {
    id: "spr-us-hepatic-moderate",
    fact: prose!(
        "Moderate liver impairment (Child-Pugh B): higher exposure and longer half-life; longer observation may be needed."
    ),
    section: prose!(
        "USPI 8.6: full text 03/2019 p. 14, MPR monograph after Oct 2023, Merative esketamine monograph, 1 Nov 2025"
    ),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-eu-hepatic-severe`.
pub(crate) static SPR_EU_HEPATIC_SEVERE: Source = Source {
    id: "spr-eu-hepatic-severe",
    fact: prose!("Child-Pugh C: not recommended."),
    section: prose!(
        "EU SmPC 4.2 and 4.4: RxReasoner esketamine page, Swiss text change, 2 Oct 2023, EU package leaflet (caution)"
    ),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `asra-hepatic-severe`.
pub(crate) static ASRA_HEPATIC_SEVERE: Source = Source {
    id: "asra-hepatic-severe",
    fact: prose!("Avoid in severe liver disease; caution in moderate (grade C, low certainty)."),
    section: prose!(
        "ASRA, AAPM and ASA consensus on ketamine infusions for chronic pain, 2018, and for acute pain, 2018 (summaries)"
    ),
    strength: Strength::GuidelineRelative,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `asra-lft-at-risk`.
pub(crate) static ASRA_LFT_AT_RISK: Source = Source {
    id: "asra-lft-at-risk",
    fact: prose!(
        "Liver tests before and after for people with liver disease, with a risk of it, or with high and frequent doses (grade C, low certainty)."
    ),
    section: prose!("ASRA, AAPM and ASA consensus on ketamine infusions for chronic pain, 2018 (summaries)"),
    strength: Strength::WorkUp,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `cirrhosis`.
pub(crate) static CIRRHOSIS: Source = Source {
    id: "cirrhosis",
    fact: prose!("Cirrhosis was excluded in two trials, one of them withdrawn; EU and UK texts consider a lower dose."),
    section: prose!("Registry records NCT01892995 and NCT05661669"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials NCT01892995 and NCT05661669",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `hepatic-home-list`.
pub(crate) static HEPATIC_HOME_LIST: Source = Source {
    id: "hepatic-home-list",
    fact: prose!("Clinic lists name liver disease as an exclusion or a consideration for use at home."),
    section: prose!("Carolinas exclusion page; Journey Clinical, medical eligibility article"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "clinics Carolinas and Journey",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `lft-3x-uln`.
pub(crate) static LFT_3X_ULN: Source = Source {
    id: "lft-3x-uln",
    fact: prose!("Liver enzymes over 3 times the upper limit were excluded."),
    section: prose!("Registry records NCT03658330 and NCT05661669"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials NCT03658330 and NCT05661669",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `spr-eu-dialysis`.
pub(crate) static SPR_EU_DIALYSIS: Source = Source {
    id: "spr-eu-dialysis",
    fact: prose!("People on dialysis were not studied."),
    section: prose!("EU SmPC 4.2: RxReasoner esketamine page"),
    strength: Strength::LabelWarning,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Once,
};

/// Evidence row `renal-failure-ed`.
pub(crate) static RENAL_FAILURE_ED: Source = Source {
    id: "renal-failure-ed",
    fact: prose!(
        "Kidney failure was excluded in one trial (withdrawn before enrolment); creatinine over 1.5 counted as significant in another."
    ),
    section: prose!("Registry records NCT05661669 and NCT03109418"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trials NCT05661669 and NCT03109418",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `renal-no-dose-change`.
pub(crate) static RENAL_NO_DOSE_CHANGE: Source = Source {
    id: "renal-no-dose-change",
    fact: prose!(
        "No change of dose even in very poor kidney function, and little is removed by dialysis; levels about 20 % higher in kidney failure, not significant."
    ),
    section: prose!("Renal dosing reference; kinetics in 27 people in intensive care"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};
