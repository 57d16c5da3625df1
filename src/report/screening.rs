//! The screening: everything one evaluation says, before it is split between patient and clinician.
//! It never holds prose: rules, questions and steps are named by id.
//! Read next: `findings.rs`.

use super::adjusted::Effect;
use super::administrative::Administrative;
use super::basis::Basis;
use super::patient::PatientView;
use super::steps::DueStep;
use crate::instruments::Scored;
use crate::intake::{Adequacy, Entry, Missing, Tally, Trial, Values};
use crate::logic::Trace;
use crate::pack::{Contact, Discordance, Level, Rule, RuleKind};
use crate::program::Wording;

/// A rule with its level in the setting and the tree that ran.
#[derive(Debug, Clone)]
pub struct Judged {
    /// The rule.
    pub rule: &'static Rule,
    /// Its level in the setting.
    pub level: Level,
    /// The tree that ran.
    pub trace: Trace,
}

/// The outcome of one evaluation.
#[derive(Debug, Clone)]
pub struct Screening {
    /// Whether the clinic may serve the patient at all; apart from everything medical.
    pub administrative: Vec<Administrative>,
    /// What each adjustment of the program does to this patient, in their order.
    pub effects: Vec<Option<Effect>>,
    /// The facts of the basis card.
    pub basis: Basis,
    /// Highest level among rules that are met.
    pub settled: Option<Level>,
    /// Highest level among rules that are met or unknown.
    pub possible: Option<Level>,
    /// Rules that are met, worst first.
    pub findings: Vec<Finding>,
    /// Rules that are unknown and could still raise the result, worst first.
    pub open_rules: Vec<OpenItem>,
    /// The questions those rules wait for.
    pub open_questions: Vec<OpenQuestion>,
    /// Open questions that, answered with least risk, leave nothing above `settled` open.
    pub settling_set: Vec<usize>,
    /// The first three to ask.
    pub ask_first: Vec<usize>,
    /// Answers that do not fit together.
    pub discordances: Vec<Discord>,
    /// Rules that earlier answers met and the present ones do not.
    pub withdrawn: Vec<Withdrawn>,
    /// What the clinic completes before the first session.
    pub steps: Vec<DueStep>,
    /// Every question with what was said, in the order asked.
    pub answers: Vec<SaidAnswer>,
    /// What the reader must know first.
    pub notices: Vec<Notice>,
    /// What a session day asks for, by id.
    pub preparation: Vec<&'static str>,
    /// Scores of the instruments that are asked.
    pub scores: Vec<ScoreLine>,
    /// Instruments that the program leaves out.
    pub not_covered: Vec<&'static str>,
    /// Courses of antidepressants that were named.
    pub courses: Vec<CourseLine>,
    /// How many of this episode were adequate without much effect; nothing while the list may hold more.
    pub course_count: Option<Tally>,
    /// What is made for the patient.
    pub patient: PatientView,
}

/// One instrument with whose words the form showed.
#[derive(Debug, Clone)]
pub struct ScoreLine {
    /// What it says.
    pub scored: Scored,
    /// Whose words the form showed.
    pub wording: Wording,
    /// Items whose answer stands on its own.
    pub flagged: Vec<SaidAnswer>,
}

/// One course of an antidepressant.
#[derive(Debug, Clone)]
pub struct CourseLine {
    /// What was said.
    pub trial: Trial,
    /// Whether dose and length were enough.
    pub adequacy: Adequacy,
    /// Why not, or not surely.
    pub reasons: Vec<&'static str>,
}

/// A rule that is met.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// Its level in the setting.
    pub level: Level,
    /// Sufficient: with only these answers the rule is still met.
    pub because: Vec<usize>,
}

/// A rule that is unknown and could still raise the result.
#[derive(Debug, Clone)]
pub struct OpenItem {
    /// The rule.
    pub rule: &'static Rule,
    /// Its level in the setting.
    pub level: Level,
    /// The open questions it waits for.
    pub places: Vec<usize>,
}

/// An open question with what it could still settle.
#[derive(Debug, Clone)]
pub struct OpenQuestion {
    /// Its place.
    pub place: usize,
    /// Why it is open.
    pub cause: Cause,
    /// The highest level an answer could settle.
    pub reach: Level,
    /// The soonest contact among the rules that wait for it.
    pub contact: Contact,
    /// Those rules.
    pub rules: Vec<&'static str>,
}

/// Why a question is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// Silence.
    Blank,
    /// "Not sure."
    Unsure,
    /// "I'd rather not say."
    Declined,
    /// Left for the visit.
    AtTheVisit,
    /// The host's form does not show it.
    NotShown,
    /// A medicine nobody recognised.
    UnreadMedicine,
    /// Something that could not be read.
    Unreadable,
    /// A partial date or number.
    Partial,
    /// Too old.
    Stale,
}

/// Two answers that do not fit together.
#[derive(Debug, Clone)]
pub struct Discord {
    /// The pair.
    pub discordance: &'static Discordance,
    /// The answers.
    pub places: Vec<usize>,
}

/// A rule that earlier answers met and the present ones do not.
#[derive(Debug, Clone)]
pub struct Withdrawn {
    /// The rule.
    pub rule: &'static Rule,
    /// Its level in the setting.
    pub level: Level,
    /// Place in the changes of the change that withdrew it.
    pub change: usize,
}

/// What was said to one question.
#[derive(Debug, Clone)]
pub struct SaidAnswer {
    /// The question's id.
    pub question: &'static str,
    /// What became of it.
    pub state: Said,
    /// Option ids, a number with its unit, a date, as read.
    pub values: Vec<String>,
    /// As typed, when it differs from what was read or could not be read.
    pub typed: Option<String>,
    /// A list that may hold more than was stated.
    pub open: bool,
    /// Too old.
    pub stale: bool,
    /// Its gate is not met, yet it has a value.
    pub outside_gate: bool,
}

/// What became of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Said {
    /// It has a value.
    Answered,
    /// It has none, and why.
    Missing(Missing),
    /// It has none, because its gate is not met.
    NotAsked,
}

/// What the reader must know before reading the report.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Notice {
    /// A rule of the setting is past its review date.
    RulesPastReview,
    /// No clinician has reviewed the rules yet.
    RulesNotReviewed,
    /// A law that the service rests on has passed its last known day.
    LawPastDate,
    /// The patient sent the form before its end.
    SentEarly,
    /// Something in the request could not be read.
    ProblemsInRequest,
    /// The host's form leaves out a question.
    QuestionNotShown,
}

impl Judged {
    /// Whether the rule enters `settled` and `possible`; an administrative stop is printed apart.
    #[must_use]
    pub fn counts(&self) -> bool {
        self.rule.kind != RuleKind::Administrative
    }
}

impl Cause {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Cause::Blank => "blank",
            Cause::Unsure => "unsure",
            Cause::Declined => "declined",
            Cause::AtTheVisit => "at_the_visit",
            Cause::NotShown => "not_shown",
            Cause::UnreadMedicine => "unread_medicine",
            Cause::Unreadable => "unreadable",
            Cause::Partial => "partial",
            Cause::Stale => "stale",
        }
    }

    /// The cause of a missing answer that the form showed.
    #[must_use]
    pub const fn of(missing: Missing) -> Cause {
        match missing {
            Missing::NotAnswered => Cause::Blank,
            Missing::Unsure => Cause::Unsure,
            Missing::Declined => Cause::Declined,
            Missing::DeclinedVisit => Cause::AtTheVisit,
            Missing::Unreadable => Cause::Unreadable,
        }
    }

    /// The cause that a value leaves, if it leaves any.
    #[must_use]
    pub fn of_values(values: &Values) -> Option<Cause> {
        match values {
            Values::List { open: Some(why), .. } => Some(Cause::of(*why)),
            Values::Entries { entries, .. } if entries.iter().any(Entry::is_open) => Some(Cause::UnreadMedicine),
            Values::Entries { open: Some(why), .. } => Some(Cause::of(*why)),
            Values::Trials { open: Some(why), .. } => Some(Cause::of(*why)),
            Values::Trials { table, trials, .. } if trials.iter().any(|trial| trial.is_open(table)) => {
                Some(Cause::Partial)
            }
            Values::Interval { low, high } if low < high => Some(Cause::Partial),
            _ => None,
        }
    }
}

impl Said {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Said::Answered => "answered",
            Said::Missing(missing) => missing.id(),
            Said::NotAsked => "not_asked",
        }
    }
}

impl Notice {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Notice::RulesPastReview => "rules_past_review",
            Notice::RulesNotReviewed => "rules_not_reviewed",
            Notice::LawPastDate => "law_past_date",
            Notice::SentEarly => "sent_early",
            Notice::ProblemsInRequest => "problems_in_request",
            Notice::QuestionNotShown => "question_not_shown",
        }
    }
}
