//! Pregnancy, what makes one possible, and contraception.
//! It never judges a wish for children.
//! Read next: `birth.rs`.

use super::questions::{CONTRACEPTION, Contraception, PREGNANCY_CHANCE, PREGNANT, PregnancyChance, Pregnant};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Citation, Followed, Position, cite};
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
        levels: Levels::infusion_home(Level::Review, Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Talk about the wish for pregnancy and about contraception; a pregnancy test before each session if no method is wanted."
        ),
        why: prose!("A pregnancy would begin unnoticed between sessions."),
        limits: prose!(
            "Label text for nasal esketamine applied to infusion and to use at home. The reliability of the method is not asked."
        ),
        citations: CONTRACEPTION_LABELS,
        positions: POSITIONS_US,
        steps: &[&steps::CONTRACEPTION_TALK, &steps::PREGNANCY_TEST],
        review_due: "2027-05-21",
    },
    Rule {
        id: "pregnancy.no-contraception-esketamine",
        title: prose!("Could become pregnant, and uses no method"),
        when: CONTRACEPTION.is(Contraception::NO_METHOD),
        levels: Levels::esketamine_only(Level::Review).but_not_in(STRICTER_LABEL),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Talk about the wish for pregnancy and about contraception; a pregnancy test before each session if no method is wanted."
        ),
        why: prose!("A pregnancy would begin unnoticed between sessions."),
        limits: prose!(
            "The US level, in every country whose label was not read. The reliability of the method is not asked."
        ),
        citations: CONTRACEPTION_LABELS,
        positions: POSITIONS_US,
        steps: &[&steps::CONTRACEPTION_TALK, &steps::PREGNANCY_TEST],
        review_due: "2027-05-21",
    },
    Rule {
        id: "pregnancy.no-contraception-label",
        title: prose!("Could become pregnant, and uses no method, where the label requires one"),
        when: CONTRACEPTION.is(Contraception::NO_METHOD),
        levels: Levels::esketamine_only(Level::Defer).only_in(STRICTER_LABEL),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Agree on contraception for the course, in Switzerland until 6 weeks after it, before booking."),
        why: prose!("The EU, UK and Swiss labels of nasal esketamine require contraception during treatment."),
        limits: prose!("The reliability of the method is not asked. How each country applies the label was not read."),
        citations: CONTRACEPTION_LABELS,
        positions: POSITIONS_EU,
        steps: &[&steps::CONTRACEPTION_TALK, &steps::PREGNANCY_TEST],
        review_due: "2027-05-21",
    },
];

static CONTRACEPTION_LABELS: &[Citation] = &[
    cite(&sources::SPR_US_CONTRACEPTION),
    cite(&sources::SPR_EU_CONTRACEPTION),
    cite(&sources::SPR_CH_CONTRACEPTION_6WK),
];
static POSITIONS_US: &[Position] = &[us_label(Followed::ByThePack), eu_label(Followed::ShownOnly), SWISS_LABEL];
static POSITIONS_EU: &[Position] = &[eu_label(Followed::ByThePack), SWISS_LABEL, us_label(Followed::ShownOnly)];

static US_LABEL: &[Citation] = &[cite(&sources::SPR_US_CONTRACEPTION)];
static EU_LABEL: &[Citation] = &[cite(&sources::SPR_EU_CONTRACEPTION)];

const fn us_label(followed: Followed) -> Position {
    Position {
        says: prose!(
            "US label of esketamine: consider planning and prevention of pregnancy; no method or time is named."
        ),
        citations: US_LABEL,
        followed,
    }
}

const fn eu_label(followed: Followed) -> Position {
    Position {
        says: prose!(
            "EU and UK label of esketamine: contraception is required during treatment, so without a method it is resolved first (defer)."
        ),
        citations: EU_LABEL,
        followed,
    }
}

const SWISS_LABEL: Position = Position {
    says: prose!("Swiss label: highly effective contraception before, during and until 6 weeks after the last dose."),
    citations: &[cite(&sources::SPR_CH_CONTRACEPTION_6WK)],
    followed: Followed::ShownOnly,
};

/// Where the EU, UK or Swiss label of nasal esketamine applies, the European Economic Area included.
const STRICTER_LABEL: &[&str] = &[
    "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IS", "IT",
    "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];
