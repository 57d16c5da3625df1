//! Writing explanations: the tree that ran, with the verdict of every node.
//! It never writes a sentence; those stand in the catalogue, node by node.
//! Read next: `mod.rs`.

use super::response::said;
use crate::intake::Intake;
use crate::logic::{Leaf, Situation, Trace, Verdict};
use crate::order::Gather;
use crate::program::ActiveProgram;
use crate::report::{Explanation, Fields, Out, SaidAnswer, said_answer};

/// `{ type: "explained", ... }`.
pub(super) fn explained(program: &ActiveProgram, intake: &Intake, explanation: &Explanation) -> Out {
    Fields::new()
        .text("type", "explained")
        .text("rule", explanation.rule.id)
        .text("level", explanation.level.id())
        .put("verdict", verdict(explanation.trace.verdict()))
        .put("because", Out::list(&explanation.because, said))
        .put("reasonsFor", Out::list(&explanation.reasons_for, said))
        .put("reasonsAgainst", Out::list(&explanation.reasons_against, said))
        .put("trace", trace(program, intake, &explanation.trace))
        .done()
}

/// `{ type: "unknown_rule", ... }`.
pub(super) fn unknown_rule(rule: &str, suggestion: Option<String>) -> Out {
    Fields::new()
        .text("type", "unknown_rule")
        .text("rule", &rule.chars().take(80).collect::<String>())
        .maybe("suggestion", suggestion.map(Out::Text))
        .done()
}

fn trace(program: &ActiveProgram, intake: &Intake, node: &Trace) -> Out {
    match node {
        Trace::Leaf { verdict: of_leaf, leaf } => leaf_out(program, intake, *of_leaf, leaf),
        Trace::KOf { verdict: of_node, k, children } => Fields::new()
            .text("node", "k_of")
            .put("verdict", verdict(*of_node))
            .integer("k", i64::from(*k))
            .put("children", Out::list(children, |child| trace(program, intake, child)))
            .done(),
        Trace::Named { verdict: of_node, criterion, child } => Fields::new()
            .text("node", "criterion")
            .put("verdict", verdict(*of_node))
            .text("criterion", criterion.id)
            .put("child", trace(program, intake, child))
            .done(),
    }
}

fn leaf_out(program: &ActiveProgram, intake: &Intake, of_leaf: Verdict, leaf: &Leaf) -> Out {
    let situation = Situation::new(program.frame(), &intake.answers, intake.today);
    let places = leaf.subject.inputs().filter_map(|input| program.frame().place(input.id));
    let answers: Vec<SaidAnswer> = places.map(|place| said_answer(&situation, place)).gather();
    let threshold = leaf.test.threshold().map(|threshold| {
        Fields::new().text("id", threshold.id).integer("value", program.frame().numbers().of(threshold)).done()
    });
    Fields::new()
        .text("node", "leaf")
        .put("verdict", verdict(of_leaf))
        .text("subject", leaf.subject.id())
        .text("operator", leaf.test.operator())
        .maybe("threshold", threshold)
        .put("answers", Out::list(&answers, said))
        .done()
}

pub(super) fn verdict(verdict: Verdict) -> Out {
    Out::text(match verdict {
        Verdict::Met => "met",
        Verdict::NotMet => "not_met",
        Verdict::Unknown => "unknown",
    })
}
