//! What is made for the patient: contact, problems to mend, ids of safety texts and of next steps.
//! It never holds a level, a finding, a diagnosis or advice on treatment.
//! Read next: `explanation.rs`.

use crate::intake::{Answer, Code, Intake, Missing, Values, answer_words};
use crate::logic::{AskedOf, Situation, Threshold};
use crate::order::{Gather, sort_by_key};
use crate::pack::Triggers;
use crate::program::{ActiveProgram, PatientContact};

/// All that is made for the patient.
#[derive(Debug, Clone, Default)]
pub struct PatientView {
    /// How to reach somebody.
    pub contact: PatientContact,
    /// Answers to look at again: question id and code.
    pub problems: Vec<(&'static str, Code)>,
    /// Safety texts, in the order to show them.
    pub safety: Vec<SafetyText>,
    /// What happens next; the same for everybody.
    pub next: &'static [&'static str],
    /// What a session day asks of everyone in the setting, by id.
    pub preparation: Vec<&'static str>,
}

/// A safety text, by id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SafetyText {
    /// Body or mind in danger now.
    Emergency,
    /// Thoughts of suicide or harm.
    Support,
    /// A high blood pressure.
    HighReading,
}

/// What happens next, the same for everybody.
pub const NEXT: &[&str] = &["clinician_reads", "clinic_contacts_you", "keep_medicines", "if_worse_call"];

/// The patient's view of an intake.
#[must_use]
pub fn patient_view(program: &ActiveProgram, situation: &Situation<'_>, intake: &Intake) -> PatientView {
    let mut safety: Vec<SafetyText> = program
        .asked()
        .iter()
        .enumerate()
        .filter_map(|(place, asked)| {
            let words = situation.values(place).map(|(values, _)| answer_words(asked.question, values));
            triggered(&asked.triggers, situation, place, &words.unwrap_or_default())
        })
        .gather();
    sort_by_key(&mut safety, |text| *text);
    safety.dedup();
    PatientView {
        contact: program.contact().clone(),
        problems: to_mend(program, intake),
        safety,
        next: NEXT,
        preparation: preparation(program, true),
    }
}

/// What a session day asks for in the program's setting, by id; `for_everyone`: only what every patient may read.
#[must_use]
pub fn preparation(program: &ActiveProgram, for_everyone: bool) -> Vec<&'static str> {
    let lines = program.pack().preparation.iter().filter(|line| line.settings.contains(&program.program().setting));
    lines.filter(|line| line.for_everyone || !for_everyone).map(|line| line.id).gather()
}

/// How to reach somebody when nothing could be evaluated.
#[must_use]
pub fn refused_view(contact: PatientContact) -> PatientView {
    PatientView { contact, safety: vec![SafetyText::Emergency, SafetyText::Support], ..PatientView::default() }
}

fn triggered(triggers: &Triggers, situation: &Situation<'_>, place: usize, words: &[String]) -> Option<SafetyText> {
    let answer = situation.answer(place);
    let reaches = |limit: &Threshold| reaches(answer, situation.frame().numbers().of(limit));
    let hits = |ids: &[&str]| words.iter().any(|word| ids.contains(&word.as_str())) || missing_hits(answer, ids);
    let support = |hit: bool| (hit || was_withheld(answer)).then_some(SafetyText::Support);
    match triggers {
        Triggers::None => None,
        Triggers::Emergency(ids) if hits(ids) => Some(SafetyText::Emergency),
        Triggers::Emergency(_) => support(false),
        Triggers::Support(ids) => support(hits(ids)),
        Triggers::Both(emergency, _) if hits(emergency) => Some(SafetyText::Emergency),
        Triggers::Both(_, ids) => support(hits(ids)),
        Triggers::SupportFrom(limit) => support(reaches(limit)),
        Triggers::HighReading(limit) => reaches(limit).then_some(SafetyText::HighReading),
    }
}

fn missing_hits(answer: &Answer, ids: &[&str]) -> bool {
    let open = match &answer.reply {
        Err(missing) => Some(*missing),
        Ok(Values::List { open, .. }) => *open,
        Ok(_) => None,
    };
    open.is_some_and(|missing| ids.contains(&missing.id()))
}

/// Whether the patient chose not to answer: not sure, rather not say, or at the visit.
fn was_withheld(answer: &Answer) -> bool {
    let withheld = |missing: Missing| matches!(missing, Missing::Unsure | Missing::Declined | Missing::DeclinedVisit);
    match &answer.reply {
        Err(missing) => withheld(*missing),
        Ok(Values::List { open, .. }) => open.is_some_and(withheld),
        Ok(_) => false,
    }
}

fn reaches(answer: &Answer, limit: i64) -> bool {
    matches!(answer.values(), Some(Values::Interval { high, .. }) if limit <= *high)
}

fn to_mend(program: &ActiveProgram, intake: &Intake) -> Vec<(&'static str, Code)> {
    let mut problems: Vec<(&'static str, Code)> = Vec::new();
    for problem in &intake.problems {
        let Some(rest) = problem.path.strip_prefix("answers.") else {
            continue;
        };
        let id = rest.split('[').next().unwrap_or(rest);
        if let Some(asked) =
            program.asked().iter().find(|asked| asked.question.id == id && asked.of == AskedOf::Patient)
        {
            problems.push((asked.question.id, problem.code));
        }
    }
    problems.dedup();
    problems
}

impl SafetyText {
    /// The stable id.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            SafetyText::Emergency => "emergency",
            SafetyText::Support => "support",
            SafetyText::HighReading => "high_reading",
        }
    }
}
