//! One course of a medicine tried earlier: what was taken, how much, how long, when and how it went.
//! It never turns a part that is not known, or was left blank, into too little.
//! Read next: `records.rs`.

/// What a list of courses is read and judged by.
#[derive(Debug)]
pub struct TrialTable {
    /// The readings of each typed name, each with the least daily dose that counts.
    pub recognise: fn(&[&str]) -> Vec<Vec<MinimumDose>>,
    /// How many days are enough.
    pub enough: i64,
    /// How many days are enough in some sources.
    pub nearly: i64,
}

/// One table is another only if it is the same one.
impl PartialEq for TrialTable {
    fn eq(&self, other: &TrialTable) -> bool {
        core::ptr::eq(self, other)
    }
}

impl Eq for TrialTable {}

/// The least daily dose of a medicine that counts, in tenths of a milligram.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct MinimumDose {
    /// The medicine.
    pub name: &'static str,
    /// The least dose of any of its forms.
    pub least: i64,
    /// The least dose of the form that needs most.
    pub most: i64,
}

/// What was said to one part of a record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part<T> {
    /// It says this.
    Said(T),
    /// The patient does not know it: an answer.
    NotKnown,
    /// Nothing, or nothing readable.
    Open,
}

/// One course of a medicine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trial {
    /// The medicine as typed.
    pub typed: String,
    /// What it may be; none: not recognised.
    pub readings: Vec<MinimumDose>,
    /// The highest daily dose, tenths of a milligram.
    pub dose: Part<i64>,
    /// How long, days from and to.
    pub days: Part<(i64, i64)>,
    /// Whether it belongs to the present episode.
    pub this_episode: Part<YesOrNo>,
    /// Whether it helped by half or more.
    pub helped: Part<YesOrNo>,
    /// Whether it is taken now.
    pub now: Part<YesOrNo>,
    /// Why it ended, in the patient's words; no rule reads it.
    pub stopped: Option<String>,
    /// The parts as given, in the order of [`TRIAL_PARTS`]; for the reader.
    pub given: Vec<(&'static str, String)>,
}

/// The parts of a record that say something besides the medicine.
pub const TRIAL_PARTS: &[&str] = &["dose", "weeks", "episode", "helped", "stopped", "now"];

/// One of two.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum YesOrNo {
    /// Yes.
    Yes,
    /// No.
    No,
}

/// Whether a course was long enough at a sufficient dose.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Adequacy {
    /// Dose and length are enough.
    Adequate,
    /// The dose is enough, the length only in some sources.
    InSomeSources,
    /// The dose or the length is too little.
    Inadequate,
    /// Something is not known, blank or not recognised.
    Undetermined,
}

/// A test of one part: holds, fails, is not known to the patient, or is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Test {
    Holds,
    Fails,
    NotKnown,
    Open,
}

/// How many courses count, from and to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// Surely.
    pub low: i64,
    /// At most, were every gap filled so.
    pub high: i64,
}

impl Trial {
    /// Whether dose and length were enough.
    #[must_use]
    pub fn adequacy(&self, table: &TrialTable) -> Adequacy {
        match (self.dose_test(), self.days_test(table)) {
            (Test::Fails, _) => Adequacy::Inadequate,
            (Test::Holds, Test::Holds) => Adequacy::Adequate,
            (_, Test::Fails) if self.is_short(table.nearly) => Adequacy::Inadequate,
            (Test::Holds, Test::Fails) => Adequacy::InSomeSources,
            _ => Adequacy::Undetermined,
        }
    }

    /// Why it is not, or not surely, adequate.
    #[must_use]
    pub fn reasons(&self, table: &TrialTable) -> Vec<&'static str> {
        let mut reasons = Vec::new();
        if self.readings.is_empty() {
            reasons.push("medicine_not_recognised");
        }
        reasons.extend(match self.dose_test() {
            Test::Holds => None,
            Test::Fails => Some("dose_below_minimum"),
            Test::NotKnown => Some("dose_not_known"),
            Test::Open if matches!(self.dose, Part::Said(_)) && !self.readings.is_empty() => Some("form_not_known"),
            Test::Open if matches!(self.dose, Part::Said(_)) => None,
            Test::Open => Some("dose_not_given"),
        });
        reasons.extend(match self.days_test(table) {
            Test::Holds => None,
            Test::Fails if self.is_short(table.nearly) => Some("shorter_than_4_weeks"),
            Test::Fails => Some("shorter_than_6_weeks"),
            Test::NotKnown => Some("weeks_not_known"),
            Test::Open => Some("weeks_not_given"),
        });
        reasons
    }

    fn is_short(&self, nearly: i64) -> bool {
        matches!(self.days, Part::Said((_, high)) if high < nearly)
    }

    fn dose_test(&self) -> Test {
        match self.dose {
            Part::NotKnown => Test::NotKnown,
            Part::Open => Test::Open,
            Part::Said(_) if self.readings.is_empty() => Test::Open,
            Part::Said(dose) if self.readings.iter().all(|reading| reading.most <= dose) => Test::Holds,
            Part::Said(dose) if self.readings.iter().all(|reading| dose < reading.least) => Test::Fails,
            Part::Said(_) => Test::Open,
        }
    }

    fn days_test(&self, table: &TrialTable) -> Test {
        match self.days {
            Part::NotKnown => Test::NotKnown,
            Part::Said((low, _)) if table.enough <= low => Test::Holds,
            Part::Said((_, high)) if high < table.enough => Test::Fails,
            Part::Open | Part::Said(_) => Test::Open,
        }
    }

    fn tests(&self, table: &TrialTable) -> [Test; 4] {
        let is = |part: Part<YesOrNo>, wanted: YesOrNo| match part {
            Part::NotKnown => Test::NotKnown,
            Part::Open => Test::Open,
            Part::Said(said) if said == wanted => Test::Holds,
            Part::Said(_) => Test::Fails,
        };
        let episode = is(self.this_episode, YesOrNo::Yes);
        [self.dose_test(), self.days_test(table), episode, is(self.helped, YesOrNo::No)]
    }

    /// Whether filling a gap could change what it counts as.
    #[must_use]
    pub fn is_open(&self, table: &TrialTable) -> bool {
        let tests = self.tests(table);
        !tests.contains(&Test::Fails) && tests.contains(&Test::Open)
    }
}

/// How many courses were adequate, in this episode, and did not help.
#[must_use]
pub fn adequate(trials: &[Trial], table: &TrialTable) -> Tally {
    tally(trials, table, |tests| {
        let may_hold = tests.iter().all(|test| matches!(test, Test::Holds | Test::Open));
        (tests.iter().all(|test| *test == Test::Holds), may_hold)
    })
}

/// The same, and those of which the patient does not know a part that matters.
#[must_use]
pub fn adequate_or_not_known(trials: &[Trial], table: &TrialTable) -> Tally {
    tally(trials, table, |tests| {
        let surely = tests.iter().all(|test| matches!(test, Test::Holds | Test::NotKnown));
        (surely, !tests.contains(&Test::Fails))
    })
}

/// How many courses are taken now, of medicines that were recognised; one that was not, or an open part, may be.
#[must_use]
pub fn taken_now(trials: &[Trial]) -> Tally {
    let now = |part: &dyn Fn(&Trial) -> bool| trials.iter().filter(|trial| part(trial)).count();
    let surely = now(&|trial| trial.now == Part::Said(YesOrNo::Yes) && !trial.readings.is_empty());
    let perhaps = now(&|trial| matches!(trial.now, Part::Said(YesOrNo::Yes) | Part::Open));
    Tally { low: i64::try_from(surely).unwrap_or(i64::MAX), high: i64::try_from(perhaps).unwrap_or(i64::MAX) }
}

fn tally(trials: &[Trial], table: &TrialTable, counts: impl Fn([Test; 4]) -> (bool, bool)) -> Tally {
    let mut tally = Tally { low: 0, high: 0 };
    for trial in trials {
        let (surely, perhaps) = counts(trial.tests(table));
        tally.low = tally.low.saturating_add(i64::from(surely));
        tally.high = tally.high.saturating_add(i64::from(perhaps));
    }
    tally
}

impl Adequacy {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Adequacy::Adequate => "adequate",
            Adequacy::InSomeSources => "adequate_in_some_sources",
            Adequacy::Inadequate => "inadequate",
            Adequacy::Undetermined => "undetermined",
        }
    }
}
