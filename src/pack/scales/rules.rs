//! Rules that read scores: alcohol, drugs, mania, and the suicide screens.
//! It never gives a level to a total of the PHQ-9 or GAD-7: they are shown.
//! Read next: `../../instruments/score.rs`.

use super::questions::{ALCOHOL_LAST_DRINK, DAST10_LAST_USE};
use crate::instruments::asq::ASQ_NOW;
use crate::instruments::asrm::ASRM_SCORE;
use crate::instruments::audit_c::{AUDIT_C_POSITIVE, AUDIT_C_SCORE};
use crate::instruments::dast10::DAST10_SCORE;
use crate::instruments::mdq::MDQ_POSITIVE;
use crate::logic::{all_of, any_of, criterion};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::cite;
use crate::pack::thresholds::{
    ALCOHOL_RECENT, ASRM_POSITIVE, AUDIT_C_DEFER, AUDIT_C_REVIEW, DAST10_REVIEW, DAST10_SUBSTANTIAL,
    USE_DISORDER_3_MONTHS,
};
use crate::pack::{sources, steps};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "substances.alcohol-score",
        title: prose!("Alcohol score at which a talk is advised (AUDIT-C)"),
        when: AUDIT_C_SCORE.at_least(&AUDIT_C_REVIEW),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Ask about amount, mornings without a drink and withdrawal; agree on the days around a session."
        ),
        why: prose!("Heavy drinking adds sedation and pressure, and may hide dependence."),
        limits: prose!(
            "The VA's cut for counselling, for everybody. A score is not a diagnosis. Without the clinic's wording it comes from short topics, which nobody has validated."
        ),
        citations: &[cite(&sources::N3), cite(&sources::INSTRUMENT_AUDIT_C)],
        positions: &[],
        steps: &[&steps::SUBSTANCE_HISTORY],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.alcohol-score-high",
        title: prose!("High alcohol score with a drink in the last 3 months (AUDIT-C)"),
        when: all_of(&[AUDIT_C_SCORE.at_least(&AUDIT_C_DEFER), ALCOHOL_LAST_DRINK.within(&ALCOHOL_RECENT)]),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Ask about withdrawal before any session; bring in addiction care; book when drinking is under control."
        ),
        why: prose!("At such a score dependence is likely, and a day without alcohol may bring on withdrawal."),
        limits: prose!(
            "The score looks back a year: somebody sober for more than 3 months belongs to the questions on remission. A score is not a diagnosis. Without the clinic's wording it comes from short topics, which nobody has validated."
        ),
        citations: &[cite(&sources::N3), cite(&sources::INSTRUMENT_AUDIT_C)],
        positions: &[],
        steps: &[&steps::SUBSTANCE_HISTORY, &steps::WITHDRAWAL_PLAN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.alcohol-score-positive",
        title: prose!("Alcohol screen positive (AUDIT-C)"),
        when: criterion(&AUDIT_C_POSITIVE),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask about the pattern, and agree on no alcohol around a session."),
        why: prose!("A positive screen finds most people with risky drinking."),
        limits: prose!(
            "The limit is 4 for men and 3 for everybody else; while sex is not known, 3 leaves it open. When all points come from the first item, confirm: LOINC and the VA say that it is probably within limits. A score is not a diagnosis. Without the clinic's wording it comes from short topics, which nobody has validated."
        ),
        citations: &[cite(&sources::INSTRUMENT_AUDIT_C)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.drug-score",
        title: prose!("Drug score of 3 or more (DAST-10)"),
        when: DAST10_SCORE.at_least(&DAST10_REVIEW),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask which drugs, how often and what trouble they made."),
        why: prose!("From 3 points on a further assessment is advised."),
        limits: prose!(
            "Alcohol and tobacco are left out of the score. A score is not a diagnosis. Without the clinic's wording it comes from short topics, which nobody has validated."
        ),
        citations: &[cite(&sources::INSTRUMENT_DAST10)],
        positions: &[],
        steps: &[&steps::SUBSTANCE_HISTORY, &steps::URINE_DRUG_SCREEN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "substances.drug-score-substantial",
        title: prose!("Substantial drug score with use in the last 3 months (DAST-10)"),
        when: all_of(&[DAST10_SCORE.at_least(&DAST10_SUBSTANTIAL), DAST10_LAST_USE.within(&USE_DISORDER_3_MONTHS)]),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Take the history; bring in addiction care; book only when the disorder is in remission or under control."
        ),
        why: prose!("Such a score stands for a moderate or severe disorder, as being told so does."),
        limits: prose!(
            "Being in treatment is not counted as active use. A score is not a diagnosis. Without the clinic's wording it comes from short topics, which nobody has validated."
        ),
        citations: &[
            cite(&sources::INSTRUMENT_DAST10),
            cite(&sources::SUD_CURRENT_HULL_HOME),
            cite(&sources::SUD_THREE_MONTHS_CLINICS),
            cite(&sources::SUD_UNCONTROLLED_JOURNEY_HOME),
        ],
        positions: &[],
        steps: &[&steps::SUBSTANCE_HISTORY, &steps::ADDICTION_CARE, &steps::URINE_DRUG_SCREEN],
        review_due: "2027-05-21",
    },
    Rule {
        id: "mood.mania-scale",
        title: prose!("Scale of mania positive (ASRM or MDQ)"),
        when: any_of(&[ASRM_SCORE.at_least(&ASRM_POSITIVE), criterion(&MDQ_POSITIVE)]),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Examine for mania, hypomania or a mixed state, now and in the past, before booking."),
        why: prose!("Bipolar disorder is often missed in people with depression, and ketamine may drive mania."),
        limits: prose!(
            "It also fires beside a known diagnosis, which has the same level. The MDQ asks about life, the ASRM about a week. A score is not a diagnosis. Without the clinic's wording it comes from short topics, which nobody has validated."
        ),
        citations: &[cite(&sources::INSTRUMENT_ASRM), cite(&sources::INSTRUMENT_MDQ), cite(&sources::MANIA_CURRENT)],
        positions: &[],
        steps: &[&steps::MANIA_CHECK],
        review_due: "2027-05-21",
    },
    Rule {
        id: "suicidality.thoughts-right-now",
        title: prose!("Thoughts of suicide right now (ASQ)"),
        when: ASQ_NOW.is_yes(),
        levels: Levels::clinic_home(Level::Defer, Level::Contraindicated),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Safety assessment by a clinician on the day the intake arrives; treatment waits for it. Not at home."
        ),
        why: prose!("The screen calls it acutely positive, whatever its other items say."),
        limits: prose!(
            "Asked only where the program asks the ASQ. The highest answer of all screens counts; a denial in another lowers nothing."
        ),
        citations: &[
            cite(&sources::INSTRUMENT_ASQ),
            cite(&sources::CSSRS_45_EMERGENT),
            cite(&sources::SUICIDE_HOME_HULL),
        ],
        positions: &[],
        steps: &[&steps::SAFETY_ASSESSMENT],
        review_due: "2027-05-21",
    },
];
