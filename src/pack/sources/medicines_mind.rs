//! Medicines on glutamate, mood and psychosis.
//! It never holds a sentence copied from a source.
//! Read next: `medicines_levels.rs`.

use crate::pack::rule::Setting;
use crate::pack::source::{Source, Strength, Verified};

/// Evidence row `memantine-avoid`.
pub(crate) static MEMANTINE_AVOID: Source = Source {
    id: "memantine-avoid",
    fact: prose!(
        "European and other texts say to avoid memantine together with ketamine, amantadine or dextromethorphan."
    ),
    section: prose!("Memantine product texts; interaction monograph"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "EU and international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `memantine-us-label-nmda`.
pub(crate) static MEMANTINE_US_LABEL_NMDA: Source = Source {
    id: "memantine-us-label-nmda",
    fact: prose!("Memantine with other NMDA blockers has not been studied systematically; caution."),
    section: prose!("Namenda XR USPI 7.1, as restated"),
    strength: Strength::LabelWarning,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `amantadine-avoid`.
pub(crate) static AMANTADINE_AVOID: Source = Source {
    id: "amantadine-avoid",
    fact: prose!(
        "Amantadine is named beside ketamine as a medicine to keep apart from memantine; direct data on the pair were not found."
    ),
    section: prose!("Memantine product texts; interaction monograph"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `dextromethorphan-avoid-class`.
pub(crate) static DEXTROMETHORPHAN_AVOID_CLASS: Source = Source {
    id: "dextromethorphan-avoid-class",
    fact: prose!("Dextromethorphan falls under the same class warning; it is also misused for its dissociation."),
    section: prose!("Memantine product texts; interaction monograph"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `lamotrigine-mixed`.
pub(crate) static LAMOTRIGINE_MIXED: Source = Source {
    id: "lamotrigine-mixed",
    fact: prose!(
        "Lamotrigine: in a review 2 of 5 studies showed a weaker effect; in another, 13 people on it responded as others did."
    ),
    section: prose!("Veraart 2021 (abstract); Joseph 2023"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `lamotrigine-icu-exclusion`.
pub(crate) static LAMOTRIGINE_ICU_EXCLUSION: Source = Source {
    id: "lamotrigine-icu-exclusion",
    fact: prose!("A trial in intensive care excluded lamotrigine, lithium, memantine, acamprosate and riluzole."),
    section: prose!("Registry record NCT05803551"),
    strength: Strength::TrialExclusion,
    jurisdiction: "trial NCT05803551",
    about: &[Setting::InClinicInfusion],
    verified: Verified::Once,
};

/// Evidence row `lithium-neutral`.
pub(crate) static LITHIUM_NEUTRAL: Source = Source {
    id: "lithium-neutral",
    fact: prose!("Lithium: no effect that mattered in a review; trials used it without harm."),
    section: prose!("Veraart 2021 (abstract); Diazgranados 2010"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// Evidence row `valproate-neutral`.
pub(crate) static VALPROATE_NEUTRAL: Source = Source {
    id: "valproate-neutral",
    fact: prose!("Valproate: no block of the response was reported."),
    section: prose!("Study of 2015 in 36 people (abstract; citation to be checked)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `clozapine-blunts`.
pub(crate) static CLOZAPINE_BLUNTS: Source = Source {
    id: "clozapine-blunts",
    fact: prose!(
        "Clozapine blunted the psychotic effects of ketamine in studies of schizophrenia; what it does to mood is not known."
    ),
    section: prose!("Veraart 2021 (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `antipsychotic-haloperidol-risperidone`.
pub(crate) static ANTIPSYCHOTIC_HALOPERIDOL_RISPERIDONE: Source = Source {
    id: "antipsychotic-haloperidol-risperidone",
    fact: prose!("Haloperidol in 1 of 3 studies and risperidone showed partial blunting; olanzapine none."),
    section: prose!("Veraart 2021 (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Once,
};

/// Evidence row `antipsychotic-listed-cue`.
pub(crate) static ANTIPSYCHOTIC_LISTED_CUE: Source = Source {
    id: "antipsychotic-listed-cue",
    fact: prose!("An antipsychotic on the list is a cue to ask why, not a proof of psychosis."),
    section: prose!("Reasoned from the uses of these medicines"),
    strength: Strength::GuidelineRelative,
    jurisdiction: "this project",
    about: Setting::ALL,
    verified: Verified::Memory,
};

/// Evidence row `ssri-snri-continue`.
pub(crate) static SSRI_SNRI_CONTINUE: Source = Source {
    id: "ssri-snri-continue",
    fact: prose!("Usual antidepressants can go on beside ketamine; large trials used them."),
    section: prose!("Andrade 2017, J Clin Psychiatry (abstract)"),
    strength: Strength::Evidence,
    jurisdiction: "international",
    about: Setting::ALL,
    verified: Verified::Twice,
};

/// A row of the medicine classes of this project.
pub(crate) static MC_MIND: Source = Source {
    id: "mc-mind",
    fact: prose!(
        "Clozapine, a long-acting injection or two antipsychotics are looked at; anti-amyloid antibodies and a course of zuranolone are resolved first."
    ),
    section: prose!("Medicine classes of this project, part 3 B, C and G"),
    strength: Strength::Practice,
    jurisdiction: "this project",
    about: Setting::ALL,
    verified: Verified::Reasoned,
};
