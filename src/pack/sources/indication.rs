//! What the treatment is sought for, and what counts as treatment-resistant: labels, definitions, clinics, payers.
//! It never holds a sentence copied from a source.
//! Read next: `practical.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `spr-us-ind-trd`.
pub(crate) static SPR_US_IND_TRD: Source = Source {
    id: "spr-us-ind-trd",
    fact: prose!(
        "Labelled for adults with treatment-resistant depression, alone or with an oral antidepressant (alone since January 2025)."
    ),
    section: prose!("USPI 1: press release 21 Jan 2025, indication page 2025, Merative esketamine monograph"),
    strength: Strength::Eligibility,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-us-ind-mdsi`.
pub(crate) static SPR_US_IND_MDSI: Source = Source {
    id: "spr-us-ind-mdsi",
    fact: prose!(
        "Labelled for depressive symptoms with acute suicidal thoughts or acts, only with an oral antidepressant."
    ),
    section: prose!("USPI 1: brief summary July 2020 p. 29, indication page 2025, highlights after Oct 2023"),
    strength: Strength::Eligibility,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `spr-us-trd-definition`.
pub(crate) static SPR_US_TRD_DEFINITION: Source = Source {
    id: "spr-us-trd-definition",
    fact: prose!(
        "Treatment-resistant: at least 2 different antidepressants, of adequate dose and duration, without enough response in the present episode; the trials asked for 6 weeks each."
    ),
    section: prose!("USPI 14.1: FDA news 2019, press release 2025, Chen 2023, Takahashi 2021"),
    strength: Strength::Eligibility,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::InFull,
};

/// Evidence row `spr-eu-indication`.
pub(crate) static SPR_EU_INDICATION: Source = Source {
    id: "spr-eu-indication",
    fact: prose!(
        "With an SSRI or SNRI, for depression that did not respond to at least 2 antidepressants in the present episode; a psychiatrist decides."
    ),
    section: prose!("EU SmPC 4.1 and 4.2"),
    strength: Strength::Eligibility,
    jurisdiction: "EU",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `trd-delphi-two-failures`.
pub(crate) static TRD_DELPHI_TWO_FAILURES: Source = Source {
    id: "trd-delphi-two-failures",
    fact: prose!(
        "International experts: at least 2 failures with less than 25 % improvement at adequate dose and length."
    ),
    section: prose!("Sforzini 2021, Delphi consensus"),
    strength: Strength::Eligibility,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `trd-delphi-four-weeks`.
pub(crate) static TRD_DELPHI_FOUR_WEEKS: Source = Source {
    id: "trd-delphi-four-weeks",
    fact: prose!("The same experts: less than 4 weeks on a medicine is no failed trial."),
    section: prose!("Sforzini 2021, Delphi consensus"),
    strength: Strength::Eligibility,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `trd-oxford-six-weeks`.
pub(crate) static TRD_OXFORD_SIX_WEEKS: Source = Source {
    id: "trd-oxford-six-weeks",
    fact: prose!(
        "An NHS clinic: at least 2 antidepressants of 6 weeks or more each, and at least one psychological therapy."
    ),
    section: prose!("Oxford Health NHS ketamine service, referral page"),
    strength: Strength::Eligibility,
    jurisdiction: "clinic Oxford (UK)",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Twice,
};

/// Evidence row `trd-va-four`.
pub(crate) static TRD_VA_FOUR: Source = Source {
    id: "trd-va-four",
    fact: prose!(
        "US veterans protocol: 4 adequate trials, medicine or psychotherapy, or severe suicidal depression that needs speed."
    ),
    section: prose!("VA protocol guidance, secondary summary"),
    strength: Strength::Eligibility,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `trd-oral-nl-three`.
pub(crate) static TRD_ORAL_NL_THREE: Source = Source {
    id: "trd-oral-nl-three",
    fact: prose!("A Dutch trial of oral esketamine: 3 or more classes of antidepressants, 4 weeks or more each."),
    section: prose!("Dutch oral esketamine trial, registry and protocol"),
    strength: Strength::Eligibility,
    jurisdiction: "trial (NL)",
    about: &[Setting::AtHome],
    verified: Verified::InFull,
};

/// Evidence row `trd-payer-two-classes`.
pub(crate) static TRD_PAYER_TWO_CLASSES: Source = Source {
    id: "trd-payer-two-classes",
    fact: prose!(
        "US payers commonly want 2 or more classes, 6 weeks or more each, a prescription-monitoring check and a PHQ-9 of about 15; one wants 3 and an augmentation."
    ),
    section: prose!("US payer policies"),
    strength: Strength::Eligibility,
    jurisdiction: "US",
    about: &[Setting::EsketamineClinic],
    verified: Verified::Twice,
};

/// Evidence row `fda23-not-approved-psych`.
pub(crate) static FDA23_NOT_APPROVED_PSYCH: Source = Source {
    id: "fda23-not-approved-psych",
    fact: prose!(
        "No psychiatric disorder is among the labelled uses of ketamine; the FDA has not found it safe and effective for them."
    ),
    section: prose!("FDA warning, 10 Oct 2023"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: &[Setting::InClinicInfusion, Setting::AtHome],
    verified: Verified::Twice,
};
