//! Pre-eclampsia, the weeks after birth, and breastfeeding.
//! It never tells anybody to end breastfeeding.
//! Read next: `discordances.rs`.

use super::questions::{BIRTH_WHEN, BREASTFEEDING, PREECLAMPSIA, PREGNANT_OR_BIRTH_6_WEEKS, Preeclampsia};
use crate::logic::{all_of, criterion};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::BIRTH_2_MONTHS;
use crate::pack::{sources, steps};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "pregnancy.preeclampsia",
        title: prose!("Pre-eclampsia or eclampsia in this pregnancy, or with a birth in the last 6 weeks"),
        when: all_of(&[PREECLAMPSIA.is(Preeclampsia::THIS_OR_LAST), criterion(&PREGNANT_OR_BIRTH_6_WEEKS)]),
        levels: Levels::everywhere(Level::Contraindicated),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Do not schedule; see that the obstetric team is involved and that pressure is being measured."),
        why: prose!("Ketamine raises the pressure, and eclampsia may still appear in the weeks after birth."),
        limits: prose!(
            "Label text for ketamine for injection applied to nasal esketamine and to use at home. The six weeks are taken from public health pages, not from the labels."
        ),
        citations: &[cite(&sources::KET_UK_CI_ECLAMPSIA), cite(&sources::ECLAMPSIA)],
        positions: &[],
        steps: &[&steps::OBSTETRIC_CONTACT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "pregnancy.past-preeclampsia",
        title: prose!("Pre-eclampsia or eclampsia in the past"),
        when: PREECLAMPSIA.is_any_of(&[Preeclampsia::EARLIER, Preeclampsia::THIS_OR_LAST]),
        levels: Levels::everywhere(Level::Note),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Keep it in mind when judging pressure and heart."),
        why: prose!("It raises the risk of high pressure and heart disease in later life."),
        limits: prose!(
            "The labels speak of eclampsia now; a past one is our note. Outside a pregnancy and the year after a birth it is asked when its line of the short list is ticked or open. A birth with pre-eclampsia in the last 12 months also counts here."
        ),
        citations: &[cite(&sources::KET_UK_CI_ECLAMPSIA), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    },
    Rule {
        id: "pregnancy.birth-2-months",
        title: prose!("Birth in the last 2 months"),
        when: BIRTH_WHEN.within(&BIRTH_2_MONTHS),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Ask about mood since the birth, sleep, breastfeeding, blood pressure and who helps at home."),
        why: prose!(
            "Depression after birth has treatments of its own, and blood pressure and mood are unsettled in these weeks."
        ),
        limits: prose!("A trial exclusion, which is no contraindication in practice."),
        citations: &[cite(&sources::PREGNANCY_POSTPARTUM_2_MONTHS)],
        positions: &[],
        steps: &[&steps::OBSTETRIC_CONTACT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "pregnancy.breastfeeding",
        title: prose!("Breastfeeding or pumping"),
        when: BREASTFEEDING.is_yes(),
        levels: Levels::everywhere(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Decide together before booking: wait, feed otherwise, or pause around each session; write down what was decided."
        ),
        why: prose!(
            "The labels advise against it; the milk data show little transfer. The decision is the patient's with a clinician."
        ),
        limits: prose!(
            "Label text for nasal esketamine applied to infusion and to use at home. The milk data are from few mothers and single doses; the age and health of the child are not asked. The present US ketamine text was seen only in a restatement."
        ),
        citations: &[
            cite(&sources::SPR_US_LACTATION),
            cite(&sources::SPR_EU_LACTATION),
            cite(&sources::KET_US_LACTATION),
            cite(&sources::KET_CH_LACTATION),
            cite(&sources::LACTATION_RID_UNDER_1),
            cite(&sources::LACTATION_PAUSE_24H),
        ],
        positions: &[
            Position {
                says: prose!(
                    "Labels: breastfeeding is not recommended during treatment, or a decision between the two comes first."
                ),
                citations: &[
                    cite(&sources::SPR_US_LACTATION),
                    cite(&sources::SPR_EU_LACTATION),
                    cite(&sources::KET_US_LACTATION),
                    cite(&sources::KET_CH_LACTATION),
                ],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "Milk data: a relative infant dose under 1 %, negligible after about 12 hours; a clinic treats with a pause of 24 hours."
                ),
                citations: &[cite(&sources::LACTATION_RID_UNDER_1), cite(&sources::LACTATION_PAUSE_24H)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::MILK_DECISION],
        review_due: "2027-05-21",
    },
];
