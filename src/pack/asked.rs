//! How the intake asks a question: its part, settings, gate and safety triggers.
//! It never changes how an answer is read.
//! Read next: `emergency/questions.rs`.

use super::rule::{Countries, Setting};
use super::step::Step;
use super::thresholds;
use crate::intake::Question;
use crate::logic::{AskedOf, Condition, Days, Limit, Threshold};

/// A question as the intake asks it.
#[derive(Debug)]
pub struct Asked {
    /// The question itself.
    pub question: &'static Question,
    /// The part of the intake it stands in.
    pub part: Part,
    /// Where it is asked.
    pub settings: &'static [Setting],
    /// In which countries.
    pub countries: Countries,
    /// Who answers it.
    pub of: AskedOf,
    /// Asked unless this is not met; without it, always.
    pub asked_when: Option<Condition>,
    /// Which answers show a safety text at once, without the engine.
    pub triggers: Triggers,
    /// What the clinic does while the question is open.
    pub step_if_open: Option<&'static Step>,
    /// How many days its answer keeps, last day included: as its part, unless it says otherwise.
    pub keeps: &'static Threshold,
}

/// A part of the intake, in the order in which it is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The emergency list; may not be left for the visit.
    RightNow,
    /// Birth date, height, weight.
    AboutYou,
    /// Heart, vessels and blood pressure.
    Heart,
    /// All other illnesses, allergies and operations.
    Health,
    /// Pregnancy, breastfeeding and contraception; asked of everyone.
    Pregnancy,
    /// Medicines, and ketamine from elsewhere.
    Medicines,
    /// Mood, treatments tried and goals.
    Mood,
    /// Psychosis, mania, dissociation, eating, memory and consent.
    Mind,
    /// Alcohol, cannabis and other drugs.
    Substances,
    /// Suicidality and harm to others.
    Safety,
    /// Arrangements for the sessions.
    Practical,
    /// What only a clinician sets; no part of the patient's form.
    Clinician,
}

/// Which answers show a safety text at once.
#[derive(Debug, Clone, Copy)]
pub enum Triggers {
    /// None.
    None,
    /// Body or mind in danger now: these answers (option ids, `yes`, `unsure`) show the emergency text,
    /// `declined` and `declined_visit` the support text.
    Emergency(&'static [&'static str]),
    /// These answers, and every missing state that the patient chose, show the support text.
    Support(&'static [&'static str]),
    /// The first show the emergency text; the second, and every missing state that the patient chose, the support text.
    Both(&'static [&'static str], &'static [&'static str]),
    /// A number of the threshold or more, and every missing state that the patient chose, show the support text.
    SupportFrom(&'static Threshold),
    /// A number of the threshold or more shows the text on high readings.
    HighReading(&'static Threshold),
}

impl Part {
    /// Every part, in order.
    pub const ALL: &'static [Part] = &[
        Part::RightNow,
        Part::AboutYou,
        Part::Heart,
        Part::Health,
        Part::Pregnancy,
        Part::Medicines,
        Part::Mood,
        Part::Mind,
        Part::Substances,
        Part::Safety,
        Part::Practical,
        Part::Clinician,
    ];

    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Part::RightNow => "right_now",
            Part::AboutYou => "about_you",
            Part::Heart => "heart",
            Part::Health => "health",
            Part::Pregnancy => "pregnancy",
            Part::Medicines => "medicines",
            Part::Mood => "mood",
            Part::Mind => "mind",
            Part::Substances => "substances",
            Part::Safety => "safety",
            Part::Practical => "practical",
            Part::Clinician => "clinician",
        }
    }
}

impl Part {
    /// How many days an answer of this part keeps, last day included; older, what it settled as "not" is open again.
    #[must_use]
    pub const fn keeps(self) -> &'static Threshold {
        match self {
            Part::RightNow | Part::Pregnancy | Part::Medicines | Part::Safety => &thresholds::SOON_STALE.threshold,
            _ => &thresholds::STALE.threshold,
        }
    }
}

/// Every setting.
pub(crate) const EVERYWHERE: &[Setting] = Setting::ALL;

/// Asks a question everywhere, always, with no trigger.
#[must_use]
pub(crate) const fn ask(question: &'static Question, part: Part) -> Asked {
    Asked {
        question,
        part,
        settings: EVERYWHERE,
        countries: Countries::All,
        of: AskedOf::Patient,
        asked_when: None,
        triggers: Triggers::None,
        step_if_open: None,
        keeps: part.keeps(),
    }
}

impl Asked {
    /// Asks it unless the condition is not met.
    #[must_use]
    pub const fn when(mut self, condition: Condition) -> Asked {
        self.asked_when = Some(condition);
        self
    }

    /// Shows safety texts on these answers.
    #[must_use]
    pub const fn triggers(mut self, triggers: Triggers) -> Asked {
        self.triggers = triggers;
        self
    }

    /// Asks it only in these settings.
    #[must_use]
    pub const fn in_settings(mut self, settings: &'static [Setting]) -> Asked {
        self.settings = settings;
        self
    }

    /// Asks it only in these countries.
    #[must_use]
    pub const fn only_in(mut self, countries: &'static [&'static str]) -> Asked {
        self.countries = Countries::Only(countries);
        self
    }

    /// Leaves it to a clinician: the patient is never asked, and silence settles nothing and opens nothing.
    #[must_use]
    pub const fn of_clinician(mut self) -> Asked {
        self.of = AskedOf::Clinician;
        self
    }

    /// Whether a program of this setting asks it in this country.
    #[must_use]
    pub fn is_asked_in(&self, setting: Setting, country: &str) -> bool {
        self.settings.contains(&setting) && self.countries.hold(country)
    }

    /// Its answer keeps this long, whatever its part: blood pressure and medicines change sooner than the rest of the heart.
    #[must_use]
    pub const fn keeps(mut self, window: &'static Limit<Days>) -> Asked {
        self.keeps = &window.threshold;
        self
    }

    /// Gives the clinic this step while the question is open.
    #[must_use]
    pub const fn step_if_open(mut self, step: &'static Step) -> Asked {
        self.step_if_open = Some(step);
        self
    }
}
