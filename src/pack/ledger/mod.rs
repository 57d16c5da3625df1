//! The coverage ledger: rows of evidence that nothing in the pack cites, each with where it went or why it is not used.
//! It never reaches the wasm, and never repeats a row that something cites.
//! Read next: `labels.rs`.

mod agencies;
mod bodies;
mod labels;
mod medicines;

/// Rows that nothing cites, with one reason.
#[derive(Debug)]
pub struct Elsewhere {
    /// Where they went.
    pub place: Place,
    /// The reason, in one sentence.
    pub why: &'static str,
    /// The ids of the rows.
    pub rows: &'static [&'static str],
}

/// Where a row went that nothing cites.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Another row says the same and is cited.
    Same,
    /// Figures that stand behind a rule without being its ground.
    Evidence,
    /// A step that every patient or a finding gets.
    Step,
    /// A line of the preparation for a session day.
    Preparation,
    /// The card that says what the product rests on.
    BasisCard,
    /// The program of the clinic.
    Program,
    /// How answers are read and worded.
    Reading,
    /// How a clinic works.
    Clinic,
    /// What the prescriber decides.
    Prescriber,
    /// Law.
    Law,
    /// A discordance between answers.
    Discordance,
    /// Waits for scored instruments.
    Instruments,
    /// From memory, so not used.
    Recalled,
    /// Another reason.
    Other,
}

/// Every row that nothing cites.
pub fn elsewhere() -> impl Iterator<Item = &'static Elsewhere> {
    [labels::ROWS, agencies::ROWS, bodies::ROWS, medicines::ROWS].into_iter().flatten()
}

impl Place {
    /// The place in words.
    #[must_use]
    pub const fn words(self) -> &'static str {
        match self {
            Place::Same => "by another row",
            Place::Evidence => "background",
            Place::Step => "step",
            Place::Preparation => "preparation",
            Place::BasisCard => "basis card",
            Place::Program => "program",
            Place::Reading => "reading of answers",
            Place::Clinic => "not used: the clinic's own work",
            Place::Prescriber => "not used: the prescriber decides",
            Place::Law => "law",
            Place::Discordance => "discordance",
            Place::Instruments => "later: instruments and treatment history",
            Place::Recalled => "not used: from memory",
            Place::Other => "not used",
        }
    }
}
