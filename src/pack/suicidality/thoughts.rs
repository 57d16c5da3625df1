//! Thoughts of suicide, a wish to be dead, and thoughts of harming others.
//! It never lets a denial lower what another answer says.
//! Read next: `history.rs`.

use super::questions::{HARM_OTHERS_THOUGHTS, ITEM_NINE, SUICIDAL_THOUGHTS, SUICIDE_METHOD, WISH_TO_BE_DEAD};
use crate::instruments::asq::{ASQ_BETTER_OFF, ASQ_DEAD, ASQ_THOUGHTS};
use crate::logic::any_of;
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::thresholds::{ITEM_NINE_ANY, ITEM_NINE_OFTEN};
use crate::pack::{sources, steps};

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "suicidality.method",
        title: prose!("Thoughts of suicide with a method"),
        when: SUICIDE_METHOD.is_yes(),
        levels: Levels::clinic_home(Level::Review, Level::Contraindicated),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Speak with the patient on the day the intake arrives: intent, means, who is there. Not at home."
        ),
        why: prose!("A method without intent is the middle tier of triage; it needs a talk before a plan forms."),
        limits: prose!(
            "Asked in our own plain words, not with the C-SSRS; the tiers are borrowed from it. As a stop at home it is practice: no label or guideline carries it, and a named clinician's signature is needed; the nearest source is the list of one home programme. Asked when our question or item 3 of the ASQ names thoughts of suicide; item 9 of the PHQ-9 alone does not open it, because it asks about self-harm too."
        ),
        citations: &[cite(&sources::CSSRS_45_EMERGENT), cite(&sources::SUICIDE_HOME_JOURNEY), cite(&sources::PRACTICE)],
        positions: &[
            Position {
                says: prose!("Triage: middle tier, assessment; home programmes rule it out."),
                citations: &[cite(&sources::CSSRS_45_EMERGENT), cite(&sources::SUICIDE_HOME_JOURNEY)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "EU leaflet of esketamine: thoughts of self-harm or suicide at any time go to a doctor or the nearest hospital at once; the stricter source, which the safety text shown to the patient follows."
                ),
                citations: &[cite(&sources::SPR_EU_EMERGENCY_SUICIDAL)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::SAFETY_ASSESSMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "suicidality.thoughts",
        title: prose!("Thoughts of suicide"),
        when: any_of(&[SUICIDAL_THOUGHTS.is_yes(), ITEM_NINE.at_least(&ITEM_NINE_OFTEN), ASQ_THOUGHTS.is_yes()]),
        levels: Levels::clinic_home(Level::Review, Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!(
            "Talk about the thoughts before booking: how often, what stops them, means, intent; agree on a safety plan."
        ),
        why: prose!(
            "Thoughts are frequent in the people this treatment is for and do not bar it by themselves; alone at home they are another matter."
        ),
        limits: prose!(
            "Asked in our own plain words, not with the C-SSRS; the tiers are borrowed from it. Asking finds fewer than half of later suicides. One clinic and one home programme stand for the two settings. The higher of item 9 and our own question counts."
        ),
        citations: &[
            cite(&sources::SUICIDE_IDEATION_ALONE_OK_CLINIC),
            cite(&sources::SUICIDE_HOME_JOURNEY),
            cite(&sources::SPR_EU_EMERGENCY_SUICIDAL),
            cite(&sources::SUICIDE_DENIAL_SENSITIVITY),
            cite(&sources::GZ_SUICIDE_ITEM_MISMATCH),
        ],
        positions: &[
            Position {
                says: prose!(
                    "A clinic: suicidal thoughts in the episode do not by themselves bar treatment; a home programme excludes them."
                ),
                citations: &[cite(&sources::SUICIDE_IDEATION_ALONE_OK_CLINIC), cite(&sources::SUICIDE_HOME_JOURNEY)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "EU leaflet of esketamine: thoughts of self-harm or suicide at any time go to a doctor or the nearest hospital at once; the stricter source, which the safety text shown to the patient follows."
                ),
                citations: &[cite(&sources::SPR_EU_EMERGENCY_SUICIDAL)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::SAFETY_ASSESSMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "suicidality.wish-to-be-dead",
        title: prose!("A wish to be dead"),
        when: any_of(&[
            WISH_TO_BE_DEAD.is_yes(),
            ITEM_NINE.at_least(&ITEM_NINE_ANY),
            ASQ_DEAD.is_yes(),
            ASQ_BETTER_OFF.is_yes(),
        ]),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Talk about it before booking. It is among the reasons people come for this treatment."),
        why: prose!(
            "Many people with depression wish to be dead without thinking of suicide; it still has to be asked further."
        ),
        limits: prose!(
            "Asked in our own plain words, not with the C-SSRS; the tiers are borrowed from it. Item 9 also asks about self-harm, so its lowest answer says less than a wish to be dead."
        ),
        citations: &[
            cite(&sources::SUICIDE_IDEATION_ALONE_OK_CLINIC),
            cite(&sources::SPR_EU_EMERGENCY_SUICIDAL),
            cite(&sources::GZ_SUICIDE_ITEM_MISMATCH),
            cite(&sources::SUICIDE_DENIAL_SENSITIVITY),
        ],
        positions: &[
            Position {
                says: prose!("A clinic: it does not by itself bar treatment."),
                citations: &[cite(&sources::SUICIDE_IDEATION_ALONE_OK_CLINIC)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "EU leaflet of esketamine: thoughts of self-harm or suicide at any time go to a doctor or the nearest hospital at once; the stricter source, which the safety text shown to the patient follows."
                ),
                citations: &[cite(&sources::SPR_EU_EMERGENCY_SUICIDAL)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::SAFETY_ASSESSMENT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "suicidality.harm-to-others",
        title: prose!("Thoughts of harming somebody else, without intent now"),
        when: HARM_OTHERS_THOUGHTS.is_yes(),
        levels: Levels::everywhere(Level::Review),
        contact: Contact::SameDay,
        kind: RuleKind::Clinical,
        action: prose!(
            "Speak with the patient on the day the intake arrives: whom, how, means, weapons, children at home."
        ),
        why: prose!("Thoughts of harming others may be illness, distress or danger; only a talk tells."),
        limits: prose!(
            "Practice: no source read for this pack carries it. Intent now is asked in the emergency list; unwanted intrusive thoughts are not set apart. Trials excluded homicidal intent."
        ),
        citations: &[cite(&sources::PRACTICE), cite(&sources::SUICIDE_ESK_TRD_WINDOWS)],
        positions: &[],
        steps: &[&steps::VIOLENCE_ASSESSMENT],
        review_due: "2027-05-21",
    },
];
