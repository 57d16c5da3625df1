//! The shape of a source and of a citation.
//! It never holds a sentence copied from a source: facts and figures only, in our own words.
//! Read next: `sources.rs`.

use super::rule::Setting;

/// One row of evidence.
#[derive(Debug)]
pub struct Source {
    /// Stable id of the evidence row.
    pub id: &'static str,
    /// What it says, in our own words.
    pub fact: &'static str,
    /// The section of the label, the guideline or the list, with the documents behind it.
    pub section: &'static str,
    /// How the source puts it.
    pub strength: Strength,
    /// Where it applies: `US`, `EU`, `UK`, `CH`, `DE`, `international`, or a trial's or clinic's name.
    pub jurisdiction: &'static str,
    /// The settings it is about; a rule that uses it elsewhere extrapolates, and says so.
    pub about: &'static [Setting],
    /// How the row was checked.
    pub verified: Verified,
}

/// How a source puts what it says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strength {
    /// A contraindication of a product label.
    LabelContraindication,
    /// A warning, precaution or limitation of a product label.
    LabelWarning,
    /// An absolute statement of a guideline or clinic list.
    GuidelineAbsolute,
    /// A relative statement of a guideline or clinic list.
    GuidelineRelative,
    /// An exclusion in a trial, which is no contraindication in practice.
    TrialExclusion,
    /// A finding, not a rule.
    Evidence,
    /// Something to examine or measure.
    WorkUp,
    /// Who may be considered.
    Eligibility,
    /// Reasoned by the authors; carried by no label or guideline.
    Practice,
}

/// How a row was checked against its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verified {
    /// The whole section, list or page was read.
    InFull,
    /// Read on two or more pages.
    Twice,
    /// Read on one page.
    Once,
    /// Recalled, not found; never the ground of a `contraindicated`.
    Memory,
    /// Not a source: reasoned by the authors.
    Reasoned,
}

/// A source as a rule uses it.
#[derive(Debug, Clone, Copy)]
pub struct Citation {
    /// The row.
    pub source: &'static Source,
}

/// One of several positions where sources disagree.
#[derive(Debug)]
pub struct Position {
    /// What this side says, in our own words.
    pub says: &'static str,
    /// Who says it.
    pub citations: &'static [Citation],
    /// Whether the pack follows it.
    pub followed: Followed,
}

/// Whether the pack follows a position.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Followed {
    /// The rule's level rests on it.
    ByThePack,
    /// Shown beside it.
    ShownOnly,
}

/// Cites a row of evidence; in the wasm, which holds no sources, nothing.
#[must_use]
pub(crate) const fn cite(source: &'static Source) -> Citation {
    // WHY: the report names rules, and the catalogue their sources; a phone need not load them.
    Citation { source: if cfg!(target_arch = "wasm32") { &LEFT_OUT } else { source } }
}

/// Stands for every source in the wasm.
static LEFT_OUT: Source = Source {
    id: "",
    fact: "",
    section: "",
    strength: Strength::Practice,
    jurisdiction: "",
    about: &[],
    verified: Verified::Reasoned,
};

impl Citation {
    /// Whether the rule applies the source outside what the source is about.
    #[must_use]
    pub fn extrapolated_in(&self, setting: Setting) -> bool {
        !self.source.about.contains(&setting)
    }
}

impl Strength {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Strength::LabelContraindication => "label_contraindication",
            Strength::LabelWarning => "label_warning",
            Strength::GuidelineAbsolute => "guideline_absolute",
            Strength::GuidelineRelative => "guideline_relative",
            Strength::TrialExclusion => "trial_exclusion",
            Strength::Evidence => "evidence",
            Strength::WorkUp => "work_up",
            Strength::Eligibility => "eligibility",
            Strength::Practice => "practice",
        }
    }
}

impl Verified {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Verified::InFull => "in-full",
            Verified::Twice => "twice",
            Verified::Once => "once",
            Verified::Memory => "memory",
            Verified::Reasoned => "reasoned",
        }
    }
}
