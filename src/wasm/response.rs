//! Writing responses: screening, refusal, explanation, as trees with fixed keys.
//! It never writes a level or a finding into the patient's part.
//! Read next: `mod.rs`.

use super::basis::{administrative, basis_out};
use super::medicines::medicines;
use super::scores::{course, range, score_fields};
use super::{adjusted, service};
use crate::intake::{Code, GivenNotShown, Intake, Problem, date_text};
use crate::order::{Gather, sort_by_key};
use crate::pack::{self, Level, Rule, Strong};
use crate::program::{ActiveProgram, PatientContact, ProgramProblem};
use crate::receipt::Receipt;
use crate::report::{Fields, OpenQuestion, Out, PatientView, SaidAnswer, ScoreLine, Screening, refused_view};

/// `{ type: "screened", patient, clinician }`, still without what names this release.
pub(super) fn result(program: &ActiveProgram, intake: &Intake, intake_id: &str, screening: &Screening) -> Out {
    Fields::new()
        .text("type", "screened")
        .put("patient", patient(&screening.patient))
        .put("clinician", Clinician { program, intake, intake_id, screening }.out())
        .done()
}

/// The same with the fingerprints of engine and pack, and with its receipt.
///
/// They come last, so that the fingerprint of a result says whether the result is the same and not whether the release is.
pub(super) fn screened(mut result: Out, receipt: &Receipt) -> Out {
    result.put_inside("clinician", "engine", Out::text(pack::ENGINE));
    result.put_inside("clinician", "pack", Out::text(pack::PACK));
    if let Out::Object(pairs) = &mut result {
        pairs.push(("receipt", receipt.out()));
    }
    result
}

/// `{ type: "same" }` or `{ type: "differs", fingerprints }`.
pub(super) fn replayed(differences: &[&'static str]) -> Out {
    if differences.is_empty() {
        return Fields::new().text("type", "same").done();
    }
    Fields::new().text("type", "differs").put("fingerprints", Out::texts(differences.iter().copied())).done()
}

/// `{ type: "refused", problems, patient }`.
pub(super) fn refused(problems: &[ProgramProblem], contact: PatientContact) -> Out {
    Fields::new()
        .text("type", "refused")
        .put("problems", Out::list(problems, program_problem))
        .put("patient", patient(&refused_view(contact)))
        .done()
}

fn patient(view: &PatientView) -> Out {
    let problem = |(question, code): &(&'static str, Code)| {
        Fields::new().text("question", question).text("code", code.id()).done()
    };
    Fields::new()
        .put("contact", service::contact(&view.contact))
        .put("problems", Out::list(&view.problems, problem))
        .put("safety", Out::texts(view.safety.iter().map(|text| text.id())))
        .put("next", Out::texts(view.next.iter().copied()))
        .put("preparation", Out::texts(view.preparation.iter().copied()))
        .done()
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
        Fields::new()
            .integer("schema", 1)
            .text("intake", self.intake_id)
            .text("today", &date_text(self.intake.today))
            .put("program", service::program(self.program.program()))
            .put("administrative", administrative(self.program, self.screening))
            .put("notices", Out::texts(screening.notices.iter().map(|notice| notice.id())))
            .put("oversight", service::oversight_out(self.program.program()))
            .put("settled", outcome(screening.settled))
            .put("possible", outcome(screening.possible))
            .put("findings", self.findings())
            .put("openRules", self.open_rules())
            .put("openByCause", self.open_by_cause())
            .put("settlingSet", self.questions(&screening.settling_set))
            .put("askFirst", self.questions(&screening.ask_first))
            .put("problems", Out::list(&self.intake.problems, problem))
            .put("discordances", self.discordances())
            .put("withdrawn", self.withdrawn())
            .put("changes", self.changes())
            .put("steps", self.steps())
            .put("preparation", Out::texts(screening.preparation.iter().copied()))
            .put("medicines", medicines(self.intake))
            .put("scores", Out::list(&screening.scores, |line| self.score(line)))
            .put("notCovered", Out::texts(screening.not_covered.iter().copied()))
            .put("trials", Out::list(&screening.courses, course))
            .maybe("trialCount", screening.course_count.map(|count| range(count.low, count.high)))
            .put("answers", Out::list(&screening.answers, said))
            .put("adjustments", adjusted::adjustments(self.program, Some(&screening.effects)))
            .put("thresholds", adjusted::thresholds(self.program))
            .put("basis", basis_out(&screening.basis))
            .put("context", self.context())
            .done()
    }

    fn findings(&self) -> Out {
        Out::list(&self.screening.findings, |finding| {
            let because = finding.because.iter().filter_map(|place| self.screening.answers.get(*place));
            rule(finding.rule, finding.level).put("because", Out::list(because, said)).done()
        })
    }

    fn open_rules(&self) -> Out {
        Out::list(&self.screening.open_rules, |item| {
            rule(item.rule, item.level).put("questions", self.questions(&item.places)).done()
        })
    }

    fn open_by_cause(&self) -> Out {
        let mut causes: Vec<_> = self.screening.open_questions.iter().map(|question| question.cause).gather();
        sort_by_key(&mut causes, |cause| *cause);
        causes.dedup();
        Out::list(causes, |cause| {
            let of_cause = self.screening.open_questions.iter().filter(|question| question.cause == cause);
            let question = |open: &OpenQuestion| {
                Fields::new()
                    .text("question", self.id(open.place))
                    .text("reach", open.reach.id())
                    .text("contact", open.contact.id())
                    .put("rules", Out::texts(open.rules.iter().copied()))
                    .done()
            };
            Fields::new().text("cause", cause.id()).put("questions", Out::list(of_cause, question)).done()
        })
    }

    fn discordances(&self) -> Out {
        let strength = |strength| match strength {
            Strong::Strong => "strong",
            Strong::Weak => "weak",
        };
        Out::list(&self.screening.discordances, |discord| {
            let answers = discord.places.iter().filter_map(|place| self.screening.answers.get(*place));
            Fields::new()
                .text("id", discord.discordance.id)
                .text("strength", strength(discord.discordance.strength))
                .put("questions", Out::list(answers, said))
                .done()
        })
    }

    fn withdrawn(&self) -> Out {
        Out::list(&self.screening.withdrawn, |item| {
            let change = i64::try_from(item.change).unwrap_or(0);
            Fields::new().text("rule", item.rule.id).text("level", item.level.id()).integer("change", change).done()
        })
    }

    fn changes(&self) -> Out {
        Out::list(&self.intake.changes, |change| {
            Fields::new()
                .text("question", self.id(change.place))
                .text("from", &change.from_text)
                .text("to", &change.to_text)
                .done()
        })
    }

    fn score(&self, line: &ScoreLine) -> Out {
        let scored = &line.scored;
        score_fields(line)
            .put("blank", self.questions(&scored.blank))
            .put("flagged", Out::list(&line.flagged, said))
            .done()
    }

    fn steps(&self) -> Out {
        Out::list(&self.screening.steps, |due| {
            Fields::new()
                .text("id", &due.id)
                .maybe_text("title", due.own.as_ref().map(|(title, _)| title))
                .maybe_text("who", due.own.as_ref().and_then(|(_, who)| who.as_ref()))
                .text("contact", due.contact.id())
                .text("before", due.before.id())
                .text("status", due.status.id())
                .put("rules", Out::texts(due.rules.iter().copied()))
                .done()
        })
    }

    fn context(&self) -> Out {
        let context = &self.intake.context;
        let answered = |(part, on): &(String, String)| Fields::new().text("part", part).text("on", on).done();
        let not_shown = |row: &GivenNotShown| {
            Fields::new()
                .text("question", &row.question)
                .text("by", &row.by)
                .text("reason", &row.reason)
                .text("on", &row.on)
                .done()
        };
        Fields::new()
            .maybe_text("locale", context.locale.as_ref())
            .maybe_text("notice", context.notice.as_ref())
            .maybe_text("typedBy", context.typed_by.as_ref())
            .maybe_text("ended", context.ended.as_ref())
            .put("answeredOn", Out::list(&context.answered_on, answered))
            .put("safetyShown", Out::texts(&context.safety_shown))
            .put("notShown", Out::list(&context.not_shown, not_shown))
            .done()
    }

    fn questions(&self, places: &[usize]) -> Out {
        Out::texts(places.iter().map(|place| self.id(*place)))
    }

    fn id(&self, place: usize) -> &'static str {
        self.program.asked().get(place).map_or("", |asked| asked.question.id)
    }
}

fn rule(rule: &Rule, level: Level) -> Fields {
    Fields::new()
        .text("rule", rule.id)
        .text("level", level.id())
        .text("contact", rule.contact.id())
        .text("kind", rule.kind.id())
}

pub(super) fn outcome(level: Option<Level>) -> Out {
    Out::text(level.map_or("none", Level::id))
}

pub(super) fn said(answer: &SaidAnswer) -> Out {
    Fields::new()
        .text("question", answer.question)
        .text("state", answer.state.id())
        .maybe("values", (!answer.values.is_empty()).then(|| Out::texts(&answer.values)))
        .maybe_text("typed", answer.typed.as_ref())
        .mark("open", answer.open)
        .mark("stale", answer.stale)
        .mark("outsideGate", answer.outside_gate)
        .done()
}

fn problem(problem: &Problem) -> Out {
    Fields::new()
        .text("code", problem.code.id())
        .text("path", &problem.path)
        .text("expected", &problem.expected)
        .maybe_text("given", problem.given.as_ref())
        .maybe_text("suggestion", problem.suggestion.as_ref())
        .done()
}

fn program_problem(problem: &ProgramProblem) -> Out {
    Fields::new()
        .text("code", problem.code.id())
        .text("path", &problem.path)
        .text("expected", &problem.expected)
        .maybe_text("given", problem.given.as_ref())
        .maybe_text("suggestion", problem.suggestion.as_ref())
        .done()
}
