//! The trace: the tree that ran, with the verdict of every node.
//! It never holds a tree other than the one evaluated.
//! Read next: `because.rs`.

use super::condition::{Condition, Criterion, Leaf};
use super::evaluate::evaluate_leaf;
use super::situation::Situation;
use super::verdict::Verdict;

/// A condition with the verdict of every node.
#[derive(Debug, Clone)]
pub enum Trace {
    /// A leaf.
    Leaf {
        /// Its verdict.
        verdict: Verdict,
        /// What was tested.
        leaf: Leaf,
    },
    /// At least `k` of the children.
    KOf {
        /// Its verdict.
        verdict: Verdict,
        /// How many had to hold.
        k: u8,
        /// The children, in order.
        children: Vec<Trace>,
    },
    /// A named criterion.
    Named {
        /// Its verdict.
        verdict: Verdict,
        /// The criterion.
        criterion: &'static Criterion,
        /// What it consists of.
        child: Box<Trace>,
    },
}

/// Evaluates a condition and keeps the verdict of every node.
#[must_use]
pub fn trace(condition: &Condition, situation: &Situation<'_>) -> Trace {
    match condition {
        Condition::Leaf(leaf) => Trace::Leaf { verdict: evaluate_leaf(leaf, situation), leaf: *leaf },
        Condition::KOf { k, of } => {
            let children: Vec<Trace> = of.iter().map(|child| trace(child, situation)).collect();
            let verdict = Verdict::k_of(usize::from(*k), children.iter().map(Trace::verdict));
            Trace::KOf { verdict, k: *k, children }
        }
        Condition::Named(criterion) => {
            let child = trace(&criterion.when, situation);
            Trace::Named { verdict: child.verdict(), criterion, child: Box::new(child) }
        }
    }
}

impl Trace {
    /// The verdict of the node.
    #[must_use]
    pub fn verdict(&self) -> Verdict {
        match self {
            Trace::Leaf { verdict, .. } | Trace::KOf { verdict, .. } | Trace::Named { verdict, .. } => *verdict,
        }
    }

    /// Calls `visit` for every leaf with its verdict, in reading order.
    pub fn each_leaf(&self, visit: &mut dyn FnMut(&Leaf, Verdict)) {
        match self {
            Trace::Leaf { verdict, leaf } => visit(leaf, *verdict),
            Trace::KOf { children, .. } => children.iter().for_each(|child| child.each_leaf(visit)),
            Trace::Named { child, .. } => child.each_leaf(visit),
        }
    }
}
