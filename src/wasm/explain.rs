//! Writing explanations: the tree that ran, with the verdict of every node.
//! It never writes a sentence; those stand in the catalogue, node by node.
//! Read next: `mod.rs`.

use super::response::said;
use crate::intake::Intake;
use crate::logic::{Leaf, Situation, Trace, Verdict};
use crate::program::ActiveProgram;
use crate::report::Out;
use crate::report::{Explanation, SaidAnswer, said_answer};

/// `{ type: "explained", ... }`.
pub(super) fn explained(program: &ActiveProgram, intake: &Intake, explanation: &Explanation) -> Out {
    Out::object(vec![
        ("type", Some(Out::text("explained"))),
        ("rule", Some(Out::text(explanation.rule.id))),
        ("level", Some(Out::text(explanation.level.id()))),
        ("verdict", Some(verdict(explanation.trace.verdict()))),
        ("because", Some(Out::list(&explanation.because, said))),
        ("reasonsFor", Some(Out::list(&explanation.reasons_for, said))),
        ("reasonsAgainst", Some(Out::list(&explanation.reasons_against, said))),
        ("trace", Some(trace(program, intake, &explanation.trace))),
    ])
}

/// `{ type: "unknown_rule", ... }`.
pub(super) fn unknown_rule(rule: &str, suggestion: Option<String>) -> Out {
    Out::object(vec![
        ("type", Some(Out::text("unknown_rule"))),
        ("rule", Some(Out::text(rule.chars().take(80).collect::<String>()))),
        ("suggestion", suggestion.map(Out::Text)),
    ])
}

fn trace(program: &ActiveProgram, intake: &Intake, node: &Trace) -> Out {
    match node {
        Trace::Leaf { verdict: of_leaf, leaf } => leaf_out(program, intake, *of_leaf, leaf),
        Trace::KOf { verdict: of_node, k, children } => Out::object(vec![
            ("node", Some(Out::text("k_of"))),
            ("verdict", Some(verdict(*of_node))),
            ("k", Some(Out::Integer(i64::from(*k)))),
            ("children", Some(Out::list(children, |child| trace(program, intake, child)))),
        ]),
        Trace::Named { verdict: of_node, criterion, child } => Out::object(vec![
            ("node", Some(Out::text("criterion"))),
            ("verdict", Some(verdict(*of_node))),
            ("criterion", Some(Out::text(criterion.id))),
            ("child", Some(trace(program, intake, child))),
        ]),
    }
}

fn leaf_out(program: &ActiveProgram, intake: &Intake, of_leaf: Verdict, leaf: &Leaf) -> Out {
    let situation = Situation::new(program.frame(), &intake.answers, intake.today);
    let places = leaf.subject.inputs().filter_map(|input| program.frame().place(input.id));
    let answers: Vec<SaidAnswer> = places.map(|place| said_answer(&situation, place)).collect();
    let threshold = leaf.test.threshold().map(|threshold| {
        Out::object(vec![("id", Some(Out::text(threshold.id))), ("value", Some(Out::Integer(threshold.value)))])
    });
    Out::object(vec![
        ("node", Some(Out::text("leaf"))),
        ("verdict", Some(verdict(of_leaf))),
        ("subject", Some(Out::text(leaf.subject.id()))),
        ("operator", Some(Out::text(leaf.test.operator()))),
        ("threshold", threshold),
        ("answers", Some(Out::list(&answers, said))),
    ])
}

fn verdict(verdict: Verdict) -> Out {
    Out::text(match verdict {
        Verdict::Met => "met",
        Verdict::NotMet => "not_met",
        Verdict::Unknown => "unknown",
    })
}
