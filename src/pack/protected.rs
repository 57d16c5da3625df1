//! Protected traits: which answers tell of age, pregnancy, sex or disability, and why rules may read them.
//! It never leaves out a rule: the rules are found by what they read.
//! Read next: `../report/rule_book/traits.rs`.

use super::age::BIRTH_DATE;
use super::emergency::{NOW_MIND, NOW_OTHER, NowMind, NowOther};
use super::mind::{DECIDING, Deciding, MIND_CONDITIONS, MindConditions};
use super::pregnancy::{
    BIRTH, BIRTH_SIGNS, BIRTH_WHEN, BREASTFEEDING, CONTRACEPTION, PREECLAMPSIA, PREGNANCY_CHANCE, PREGNANT,
};
use crate::instruments::audit_c::SEX;
use crate::intake::{OptionSet, Question};
use crate::logic::{Condition, Leaf, Subject, Test};

/// A protected trait with the answers that tell of it.
#[derive(Debug)]
pub struct Protected {
    /// The trait, in words.
    pub name: &'static str,
    /// Why rules may read it.
    pub reason: &'static str,
    /// Questions of which every answer tells of it.
    pub questions: &'static [&'static Question],
    /// Single options that tell of it.
    pub options: &'static [Condition],
}

/// Every protected trait.
#[must_use]
pub fn protected() -> &'static [Protected] {
    PROTECTED
}

static PROTECTED: &[Protected] = &[
    Protected {
        name: "age",
        reason: "Labels set an age of adults, warn of suicidality in the young, and of pressure and falls in the old. No rule refuses anybody for being old.",
        questions: &[&BIRTH_DATE.0],
        options: &[],
    },
    Protected {
        name: "pregnancy, birth, breastfeeding and contraception",
        reason: "Labels ask for it because a child may be harmed, and because pre-eclampsia and psychosis after birth are emergencies. Everybody is asked; nothing is inferred from sex or gender.",
        questions: &[
            &PREGNANT.question,
            &PREGNANCY_CHANCE.question,
            &BIRTH.0,
            &BIRTH_WHEN.0,
            &BIRTH_SIGNS.question,
            &PREECLAMPSIA.question,
            &BREASTFEEDING.0,
            &CONTRACEPTION.question,
        ],
        options: &[NOW_OTHER.includes(NowOther::PREGNANT_SIGNS), NOW_MIND.includes(NowMind::AFTER_BIRTH)],
    },
    Protected {
        name: "sex",
        reason: "The published limit of the AUDIT-C is 4 points for men and 3 for everybody else. Only people who drink are asked, and an unknown sex leaves the lower limit open.",
        questions: &[&SEX.question],
        options: &[],
    },
    Protected {
        name: "disability of mind, memory or communication",
        reason: "Consent needs somebody who follows and decides freely; support, an interpreter or another talk is what these rules ask for. Dementia and present inability to decide are named in the sources.",
        questions: &[],
        options: &[
            DECIDING.includes_any_of(&[
                Deciding::DEMENTIA,
                Deciding::MILD,
                Deciding::CANNOT_DECIDE,
                Deciding::GUARDIAN,
                Deciding::HELPER,
            ]),
            MIND_CONDITIONS.includes(MindConditions::COMMON),
        ],
    },
];

impl Protected {
    /// Whether a condition reads the trait.
    #[must_use]
    pub fn is_read_by(&self, condition: &Condition) -> bool {
        let mut found = false;
        condition.each_leaf(&mut |leaf| found |= self.is_read_in(leaf));
        found
    }

    fn is_read_in(&self, leaf: &Leaf) -> bool {
        let of_question =
            leaf.subject.inputs().any(|input| self.questions.iter().any(|question| core::ptr::eq(*question, input)));
        let of_option = self.options.iter().any(|option| match option {
            Condition::Leaf(named) => named.subject.id() == leaf.subject.id() && options(named).meets(options(leaf)),
            Condition::KOf { .. } | Condition::Named(_) => false,
        });
        of_question || of_option
    }
}

/// The options that a leaf names.
fn options(leaf: &Leaf) -> OptionSet {
    match (leaf.test, leaf.subject) {
        (Test::IsAnyOf(set) | Test::IncludesAnyOf(set) | Test::IncludesNoneOf(set), Subject::Question(_)) => set,
        _ => OptionSet::EMPTY,
    }
}
