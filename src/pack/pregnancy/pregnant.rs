//! Pregnancy, what makes one possible, and contraception.
//! It never judges a wish for children.
//! Read next: `birth.rs`.

use super::questions::{CONTRACEPTION, Contraception, PREGNANCY_CHANCE, PREGNANT, PregnancyChance, Pregnant};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::{sources, steps};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "pregnancy.pregnant",
        title: prose!("Pregnant"),
        when: PREGNANT.is(Pregnant::PREGNANT),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Do not schedule; speak with the patient and the obstetric team about other treatment and about support now."
        ),
        why: prose!(
            "Animal data show harm to the developing brain, and there is no experience with repeated psychiatric doses in pregnancy."
        ),
        limits: prose!(
            "No label lists pregnancy under contraindications: the esketamine labels and the pain guidelines say not recommended or avoid, which is read as a halt until a clinician decides. Label text for nasal esketamine applied to infusion and to use at home. The present US ketamine text was seen only in a restatement."
        ),
        citations: &[
            cite(&sources::SPR_US_PREGNANCY),
            cite(&sources::SPR_EU_PREGNANCY),
            cite(&sources::KET_US_PREGNANCY),
            cite(&sources::ASRA_PREGNANCY),
        ],
        positions: &[
            Position {
                says: prose!(
                    "Esketamine labels, older US ketamine texts and the pain guidelines: not recommended, avoid."
                ),
                citations: &[
                    cite(&sources::SPR_US_PREGNANCY),
                    cite(&sources::SPR_EU_PREGNANCY),
                    cite(&sources::ASRA_PREGNANCY),
                ],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "The present US ketamine text, as restated in 2026: use when the benefit justifies the risk."
                ),
                citations: &[cite(&sources::KET_US_PREGNANCY)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::PREGNANCY_TEST, &steps::OBSTETRIC_CONTACT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "pregnancy.might-be-pregnant",
        title: prose!("Might be pregnant"),
        when: PREGNANT.is_any_of(&[Pregnant::MIGHT_BE, Pregnant::PREGNANT]),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("A pregnancy test before anything is booked."),
        why: prose!("Doubt is settled by a test within minutes, and few clinics ask for one."),
        limits: prose!("The source reasons from a survey of clinics; no label says what to do about doubt."),
        citations: &[cite(&sources::GZ_PREGNANCY_POSSIBLE_UNSURE), cite(&sources::PREGNANCY_TESTING_GAP)],
        positions: &[],
        steps: &[&steps::PREGNANCY_TEST],
        review_due: "2027-05-21",
    },
    Rule {
        id: "pregnancy.period-late",
        title: prose!("Period more than 7 days late"),
        when: PREGNANCY_CHANCE.includes(PregnancyChance::PERIOD_LATE),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "A pregnancy test before anything is booked; repeat it after a week if it is negative and the period has not come."
        ),
        why: prose!("A late period is the commonest first sign of pregnancy."),
        limits: prose!(
            "The number of days is ours. Irregular cycles and the years before menopause are not set apart."
        ),
        citations: &[cite(&sources::GZ_PREGNANCY_POSSIBLE_UNSURE), cite(&sources::PREGNANCY_TESTING_GAP)],
        positions: &[],
        steps: &[&steps::PREGNANCY_TEST],
        review_due: "2027-05-21",
    },
    Rule {
        id: "pregnancy.fertility-treatment",
        title: prose!("Fertility treatment"),
        when: PREGNANCY_CHANCE.includes(PregnancyChance::FERTILITY_TREATMENT),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("A pregnancy test, and a talk with the fertility team about timing, before anything is booked."),
        why: prose!("Pregnancy is intended and may begin during the course."),
        limits: prose!("One clinic list excludes it; labels speak of contraception only."),
        citations: &[cite(&sources::PREGNANCY_TRYING_IVF)],
        positions: &[],
        steps: &[&steps::PREGNANCY_TEST, &steps::CONTRACEPTION_TALK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "pregnancy.trying",
        title: prose!("Trying to become pregnant"),
        when: PREGNANCY_CHANCE.includes(PregnancyChance::TRYING),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("A pregnancy test, and a talk about timing, before anything is booked."),
        why: prose!("Pregnancy is intended and may begin during the course."),
        limits: prose!("The source is a clinic's list on fertility treatment, applied to trying without treatment."),
        citations: &[cite(&sources::PREGNANCY_TRYING_IVF), cite(&sources::SPR_US_CONTRACEPTION)],
        positions: &[],
        steps: &[&steps::PREGNANCY_TEST, &steps::CONTRACEPTION_TALK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "pregnancy.no-contraception",
        title: prose!("Could become pregnant, and uses no method"),
        when: CONTRACEPTION.is(Contraception::NO_METHOD),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Talk about the wish for pregnancy and about contraception; a pregnancy test before each session if no method is wanted."
        ),
        why: prose!("A pregnancy would begin unnoticed between sessions."),
        limits: prose!(
            "This rule does not know the jurisdiction: it states the US level everywhere. Where the EU, UK or Swiss label of nasal esketamine applies, an esketamine clinic resolves it first (defer). Label text for nasal esketamine applied to infusion and to use at home. The reliability of the method is not asked."
        ),
        citations: &[
            cite(&sources::SPR_US_CONTRACEPTION),
            cite(&sources::SPR_EU_CONTRACEPTION),
            cite(&sources::SPR_CH_CONTRACEPTION_6WK),
        ],
        positions: &[
            Position {
                says: prose!(
                    "US label of esketamine: consider planning and prevention of pregnancy; no method or time is named."
                ),
                citations: &[cite(&sources::SPR_US_CONTRACEPTION)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "EU and UK label of esketamine: contraception is required during treatment, so without a method it is resolved first (defer)."
                ),
                citations: &[cite(&sources::SPR_EU_CONTRACEPTION)],
                followed: Followed::ShownOnly,
            },
            Position {
                says: prose!(
                    "Swiss label: highly effective contraception before, during and until 6 weeks after the last dose (defer)."
                ),
                citations: &[cite(&sources::SPR_CH_CONTRACEPTION_6WK)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::CONTRACEPTION_TALK, &steps::PREGNANCY_TEST],
        review_due: "2027-05-21",
    },
];
