//! Writing responses: screening, refusal, explanation, as trees with fixed keys.
//! It never writes a level or a finding into the patient's part.
//! Read next: `mod.rs`.

use crate::intake::{Code, GivenNotShown, Intake, Problem, date_text};
use crate::order::sort_by_key;
use crate::pack::{self, Contact, Level, Rule, Strong};
use crate::program::{ActiveProgram, PatientContact, ProgramProblem};
use crate::report::Out;
use crate::report::{OpenQuestion, PatientView, SaidAnswer, Screening, refused_view};

/// `{ type: "screened", patient, clinician }`.
pub(super) fn screened(program: &ActiveProgram, intake: &Intake, intake_id: &str, screening: &Screening) -> Out {
    Out::object(vec![
        ("type", Some(Out::text("screened"))),
        ("patient", Some(patient(&screening.patient))),
        ("clinician", Some(Clinician { program, intake, intake_id, screening }.out())),
    ])
}

/// `{ type: "refused", problems, patient }`.
pub(super) fn refused(problems: &[ProgramProblem], contact: PatientContact) -> Out {
    Out::object(vec![
        ("type", Some(Out::text("refused"))),
        ("problems", Some(Out::list(problems, program_problem))),
        ("patient", Some(patient(&refused_view(contact)))),
    ])
}

/// How to reach somebody.
pub(super) fn contact(contact: &PatientContact) -> Out {
    let text = |text: &Option<String>| text.clone().map(Out::Text);
    Out::object(vec![
        ("clinic", text(&contact.clinic)),
        ("clinician", text(&contact.clinician)),
        ("telephone", text(&contact.telephone)),
        ("hours", text(&contact.hours)),
        ("outsideHours", text(&contact.outside_hours)),
        ("emergency", text(&contact.emergency)),
        ("crisis", text(&contact.crisis)),
    ])
}

fn patient(view: &PatientView) -> Out {
    let problem = |(question, code): &(&'static str, Code)| {
        Out::object(vec![("question", Some(Out::text(*question))), ("code", Some(Out::text(code.id())))])
    };
    Out::object(vec![
        ("contact", Some(contact(&view.contact))),
        ("problems", Some(Out::list(&view.problems, problem))),
        ("safety", Some(Out::texts(view.safety.iter().map(|text| text.id())))),
        ("next", Some(Out::texts(view.next.iter().copied()))),
        ("preparation", Some(Out::texts(view.preparation.iter().copied()))),
    ])
}

struct Clinician<'a> {
    program: &'a ActiveProgram,
    intake: &'a Intake,
    intake_id: &'a str,
    screening: &'a Screening,
}

impl Clinician<'_> {
    fn out(&self) -> Out {
        let screening = self.screening;
        Out::object(vec![
            ("schema", Some(Out::Integer(1))),
            ("engine", Some(Out::text(pack::ENGINE))),
            ("pack", Some(Out::text(pack::PACK))),
            ("intake", Some(Out::text(self.intake_id))),
            ("today", Some(Out::text(date_text(self.intake.today)))),
            ("program", Some(self.program())),
            ("notices", Some(Out::texts(screening.notices.iter().map(|notice| notice.id())))),
            ("settled", Some(outcome(screening.settled))),
            ("possible", Some(outcome(screening.possible))),
            ("findings", Some(self.findings())),
            ("openRules", Some(self.open_rules())),
            ("openByCause", Some(self.open_by_cause())),
            ("settlingSet", Some(self.questions(&screening.settling_set))),
            ("askFirst", Some(self.questions(&screening.ask_first))),
            ("problems", Some(Out::list(&self.intake.problems, problem))),
            ("discordances", Some(self.discordances())),
            ("withdrawn", Some(self.withdrawn())),
            ("changes", Some(self.changes())),
            ("steps", Some(self.steps())),
            ("preparation", Some(Out::texts(screening.preparation.iter().copied()))),
            ("answers", Some(Out::list(&screening.answers, said))),
            ("context", Some(self.context())),
        ])
    }

    fn program(&self) -> Out {
        let program = self.program.program();
        let responsible = &program.responsible;
        let pairs = [
            ("clinic", program.clinic.as_str()),
            ("setting", program.setting.id()),
            ("jurisdiction", program.jurisdiction.code()),
            ("clinician", &responsible.name),
            ("credential", &responsible.credential),
            ("telephone", &responsible.telephone),
            ("hours", &responsible.hours),
            ("confirmedOn", &responsible.confirmed_on),
        ];
        Out::object(pairs.into_iter().map(|(key, text)| (key, Some(Out::text(text)))).collect())
    }

    fn findings(&self) -> Out {
        Out::list(&self.screening.findings, |finding| {
            let because = finding.because.iter().filter_map(|place| self.screening.answers.get(*place));
            let mut pairs = rule(finding.rule, finding.level);
            pairs.push(("because", Some(Out::list(because, said))));
            Out::object(pairs)
        })
    }

    fn open_rules(&self) -> Out {
        Out::list(&self.screening.open_rules, |item| {
            let mut pairs = rule(item.rule, item.level);
            pairs.push(("questions", Some(self.questions(&item.places))));
            Out::object(pairs)
        })
    }

    fn open_by_cause(&self) -> Out {
        let mut causes: Vec<_> = self.screening.open_questions.iter().map(|question| question.cause).collect();
        sort_by_key(&mut causes, |cause| *cause);
        causes.dedup();
        Out::list(causes, |cause| {
            let of_cause = self.screening.open_questions.iter().filter(|question| question.cause == cause);
            let question = |open: &OpenQuestion| {
                Out::object(vec![
                    ("question", Some(Out::text(self.id(open.place)))),
                    ("reach", Some(Out::text(open.reach.id()))),
                    ("contact", Some(Out::text(open.contact.id()))),
                    ("rules", Some(Out::texts(open.rules.iter().copied()))),
                ])
            };
            Out::object(vec![
                ("cause", Some(Out::text(cause.id()))),
                ("questions", Some(Out::list(of_cause, question))),
            ])
        })
    }

    fn discordances(&self) -> Out {
        let strength = |strength| match strength {
            Strong::Strong => "strong",
            Strong::Weak => "weak",
        };
        Out::list(&self.screening.discordances, |discord| {
            let answers = discord.places.iter().filter_map(|place| self.screening.answers.get(*place));
            Out::object(vec![
                ("id", Some(Out::text(discord.discordance.id))),
                ("strength", Some(Out::text(strength(discord.discordance.strength)))),
                ("questions", Some(Out::list(answers, said))),
            ])
        })
    }

    fn withdrawn(&self) -> Out {
        Out::list(&self.screening.withdrawn, |item| {
            let change = i64::try_from(item.change).unwrap_or(0);
            Out::object(vec![
                ("rule", Some(Out::text(item.rule.id))),
                ("level", Some(Out::text(item.level.id()))),
                ("change", Some(Out::Integer(change))),
            ])
        })
    }

    fn changes(&self) -> Out {
        Out::list(&self.intake.changes, |change| {
            Out::object(vec![
                ("question", Some(Out::text(self.id(change.place)))),
                ("from", Some(Out::text(&change.from_text))),
                ("to", Some(Out::text(&change.to_text))),
            ])
        })
    }

    fn steps(&self) -> Out {
        Out::list(&self.screening.steps, |due| {
            Out::object(vec![
                ("id", Some(Out::text(due.step.id))),
                ("contact", Some(Out::text(due.contact.id()))),
                ("before", Some(Out::text(due.step.before.id()))),
                ("status", Some(Out::text(due.status.id()))),
                ("rules", Some(Out::texts(due.rules.iter().copied()))),
            ])
        })
    }

    fn context(&self) -> Out {
        let context = &self.intake.context;
        let text = |text: &Option<String>| text.clone().map(Out::Text);
        let answered = |(part, on): &(String, String)| {
            Out::object(vec![("part", Some(Out::text(part))), ("on", Some(Out::text(on)))])
        };
        let not_shown = |row: &GivenNotShown| {
            let pairs = [("question", &row.question), ("by", &row.by), ("reason", &row.reason), ("on", &row.on)];
            Out::object(pairs.into_iter().map(|(key, text)| (key, Some(Out::text(text)))).collect())
        };
        Out::object(vec![
            ("locale", text(&context.locale)),
            ("notice", text(&context.notice)),
            ("typedBy", text(&context.typed_by)),
            ("ended", text(&context.ended)),
            ("answeredOn", Some(Out::list(&context.answered_on, answered))),
            ("safetyShown", Some(Out::texts(&context.safety_shown))),
            ("notShown", Some(Out::list(&context.not_shown, not_shown))),
        ])
    }

    fn questions(&self, places: &[usize]) -> Out {
        Out::texts(places.iter().map(|place| self.id(*place)))
    }

    fn id(&self, place: usize) -> &'static str {
        self.program.asked().get(place).map_or("", |asked| asked.question.id)
    }
}

fn rule(rule: &Rule, level: Level) -> Vec<(&'static str, Option<Out>)> {
    let contact: Contact = rule.contact;
    vec![
        ("rule", Some(Out::text(rule.id))),
        ("level", Some(Out::text(level.id()))),
        ("contact", Some(Out::text(contact.id()))),
        ("kind", Some(Out::text(rule.kind.id()))),
    ]
}

fn outcome(level: Option<Level>) -> Out {
    Out::text(level.map_or("none", Level::id))
}

pub(super) fn said(answer: &SaidAnswer) -> Out {
    let mark = |holds: bool| holds.then_some(Out::True);
    Out::object(vec![
        ("question", Some(Out::text(answer.question))),
        ("state", Some(Out::text(answer.state.id()))),
        ("values", (!answer.values.is_empty()).then(|| Out::texts(&answer.values))),
        ("typed", answer.typed.clone().map(Out::Text)),
        ("open", mark(answer.open)),
        ("stale", mark(answer.stale)),
        ("outsideGate", mark(answer.outside_gate)),
    ])
}

fn problem(problem: &Problem) -> Out {
    Out::object(vec![
        ("code", Some(Out::text(problem.code.id()))),
        ("path", Some(Out::text(&problem.path))),
        ("expected", Some(Out::text(&problem.expected))),
        ("given", problem.given.clone().map(Out::Text)),
        ("suggestion", problem.suggestion.clone().map(Out::Text)),
    ])
}

fn program_problem(problem: &ProgramProblem) -> Out {
    Out::object(vec![
        ("code", Some(Out::text(problem.code.id()))),
        ("path", Some(Out::text(&problem.path))),
        ("expected", Some(Out::text(&problem.expected))),
        ("given", problem.given.clone().map(Out::Text)),
        ("suggestion", problem.suggestion.clone().map(Out::Text)),
    ])
}
