//! The trace: the tree that ran, with the verdict of every node.
//! It never holds a tree other than the one evaluated.
//! Read next: `because.rs`.

use super::condition::{Condition, Criterion, Leaf};
use super::evaluate::evaluate_leaf;
use super::situation::Situation;
use super::verdict::Verdict;
use crate::order::Gather;

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
            let children: Vec<Trace> = of.iter().map(|child| trace(child, situation)).gather();
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

#[cfg(test)]
mod tests {
    use super::{Trace, trace};
    use crate::intake::Values;
    use crate::logic::Verdict::{Met, NotMet, Unknown};
    use crate::logic::fixture::{DOWN, FOLLOW_UP, UP, silent};
    use crate::logic::{Condition, Criterion, all_of, any_of, criterion};

    static NAMED: Criterion =
        Criterion { id: "named", name: "named", when: any_of(&[DOWN.is_no(), FOLLOW_UP.is_yes()]) };
    static WHOLE: Condition = all_of(&[UP.is_yes(), criterion(&NAMED)]);

    #[test]
    fn every_node_of_the_tree_that_ran_keeps_its_verdict() {
        let fixture = silent().with(&UP.0, Values::Yes).with(&DOWN.0, Values::Yes);
        let traced = trace(&WHOLE, &fixture.situation());
        assert_eq!(traced.verdict(), fixture.verdict(&WHOLE));
        let Trace::KOf { verdict: Unknown, k: 2, children } = &traced else { panic!("{traced:?}") };
        let [Trace::Leaf { verdict: Met, .. }, Trace::Named { verdict: Unknown, criterion, child }] =
            children.as_slice()
        else {
            panic!("{children:?}")
        };
        assert_eq!((criterion.id, child.verdict()), ("named", Unknown));
        let mut leaves = Vec::new();
        traced.each_leaf(&mut |leaf, verdict| leaves.push((leaf.subject.id(), verdict)));
        assert_eq!(leaves, [("up", Met), ("down", NotMet), ("follow_up", Unknown)]);
    }
}
