//! Arrangements for a session at home.
//! It never shows on a screen what was answered about safety at home.
//! Read next: `../steps_for_all.rs`.

use super::clinic::NO_DRIVING_POSITIONS;
use crate::intake::Risk;
use crate::logic::{AnyOf, YesNo, options};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind, Setting};
use crate::pack::source::cite;
use crate::pack::{sources, steps};

options! {
    /// What the person has for a session at home.
    pub(crate) HomeDay {
        ADULT = "adult", Lowers, "a sober adult of 18 or more in the home for the whole session";
        CUFF = "cuff", Lowers, "a blood-pressure device with a cuff";
        CONTACT = "contact", Lowers, "an emergency contact, and an address to give";
        LOCK_UP = "lock_up", Lowers, "a place to lock up the doses";
        VIDEO = "video", Lowers, "live video with the clinic";
        NO_DRIVING = "no_driving", Lowers, "will not drive until the next day, after a night's sleep and 24 hours";
        EXAMINED = "examined", Lowers, "has been examined in person by a clinician for this treatment";
    }
}
pub(crate) static HOME_DAY: AnyOf<HomeDay> = AnyOf::new("home_day", prose!("what is arranged for a session at home"));

options! {
    /// What could go wrong in the home.
    pub(crate) HomeRisks {
        SOLE_CARER = "sole_carer", Rank(1), "the only one who cares for a child or another person during a session";
        DOSES_IN_REACH = "doses_in_reach", Rank(1), "a child, or somebody with drug problems, could reach the doses";
    }
}
pub(crate) static HOME_RISKS: AnyOf<HomeRisks> =
    AnyOf::new("home_risks", prose!("who in the home depends on the person or could reach the doses"));

/// Asked in private; the clinic leaves no message about it.
pub(crate) static HOME_NOT_SAFE: YesNo =
    YesNo::new("home_not_safe", prose!("does not feel safe with somebody at home"), Risk::Up);

const AT_HOME: &[Setting] = &[Setting::AtHome];

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&HOME_DAY.question, Part::Practical).in_settings(AT_HOME).step_if_open(&steps::HOME_SET_UP),
    ask(&HOME_RISKS.question, Part::Practical).in_settings(AT_HOME).step_if_open(&steps::HOME_SET_UP),
    ask(&HOME_NOT_SAFE.0, Part::Practical).in_settings(AT_HOME).step_if_open(&steps::HOME_SAFETY_TALK),
];

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "practical.no-adult",
        title: prose!("No sober adult in the home for the session"),
        when: HOME_DAY.includes_none_of(&[HomeDay::ADULT]),
        levels: Levels::home_only(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: prose!("Find somebody who is there and sober for the whole session, or treat in the clinic."),
        why: prose!("Nobody else can help when breathing, pressure or mind go wrong at home."),
        limits: prose!(
            "A remote chaperone, as one programme uses, does not count as present here. A program may not loosen this."
        ),
        citations: &[cite(&sources::HOME_PEER_MONITOR), cite(&sources::HOME_LIVES_ALONE)],
        positions: &[],
        steps: &[&steps::HOME_SET_UP, &steps::SUPPORT_BRIEFING],
        review_due: "2027-05-21",
    },
    Rule {
        id: "practical.no-cuff",
        title: prose!("No blood-pressure device at home"),
        when: HOME_DAY.includes_none_of(&[HomeDay::CUFF]),
        levels: Levels::home_only(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: prose!("Provide or recommend an upper-arm device, and have it tried before the first dose."),
        why: prose!("Pressure and pulse are taken before and after each dose; without them nobody knows of a crisis."),
        limits: prose!("Make, cuff size and validation are not asked."),
        citations: &[cite(&sources::HOME_BP_BEFORE_AFTER)],
        positions: &[],
        steps: &[&steps::HOME_SET_UP],
        review_due: "2027-05-21",
    },
    Rule {
        id: "practical.no-emergency-contact",
        title: prose!("No emergency contact or address"),
        when: HOME_DAY.includes_none_of(&[HomeDay::CONTACT]),
        levels: Levels::home_only(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: prose!("Take down name, telephone and address before booking."),
        why: prose!("Help can only be sent to an address, and called by somebody who knows of the session."),
        limits: prose!("The name and address themselves are kept by the clinic, not by this form."),
        citations: &[cite(&sources::HOME_PEER_MONITOR), cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::HOME_SET_UP],
        review_due: "2027-05-21",
    },
    Rule {
        id: "practical.no-lock-up",
        title: prose!("No place to lock up doses"),
        when: HOME_DAY.includes_none_of(&[HomeDay::LOCK_UP]),
        levels: Levels::home_only(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: prose!("Provide a lock box, or give out one dose at a time."),
        why: prose!("A dose for one adult can kill a child, and is worth money to others."),
        limits: prose!("Inferred from advice against diversion; no source read names a lock for this."),
        citations: &[cite(&sources::HOME_CHILDREN_STORAGE), cite(&sources::ASA2025_DIVERSION)],
        positions: &[],
        steps: &[&steps::HOME_SET_UP],
        review_due: "2027-05-21",
    },
    Rule {
        id: "practical.no-video",
        title: prose!("No live video with the clinic"),
        when: HOME_DAY.includes_none_of(&[HomeDay::VIDEO]),
        levels: Levels::home_only(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: prose!("Test the connection together, or treat in the clinic."),
        why: prose!("Nobody from the clinic is there; video is the only way to see the patient."),
        limits: prose!("Quality of the line is not asked."),
        citations: &[cite(&sources::HOME_VIDEO_INTAKE), cite(&sources::HOME_PEER_MONITOR)],
        positions: &[],
        steps: &[&steps::HOME_SET_UP],
        review_due: "2027-05-21",
    },
    Rule {
        id: "practical.drives-after-home-session",
        title: prose!("Cannot do without driving until the next day"),
        when: HOME_DAY.includes_none_of(&[HomeDay::NO_DRIVING]),
        levels: Levels::home_only(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: prose!("Find a day that makes it possible before a dose is sent."),
        why: prose!("Attention and reaction are impaired after a dose, longer than the patient feels."),
        limits: prose!("Machines and care work are not asked one by one."),
        citations: &[cite(&sources::KET_US_DRIVE_24H), cite(&sources::SPR_US_DRIVING)],
        positions: NO_DRIVING_POSITIONS,
        steps: &[&steps::HOME_SET_UP],
        review_due: "2027-05-21",
    },
    Rule {
        id: "practical.never-examined",
        title: prose!("Never examined in person"),
        when: HOME_DAY.includes_none_of(&[HomeDay::EXAMINED]),
        levels: Levels::home_only(Level::Review),
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: prose!("Decide whether an examination in person comes first."),
        why: prose!("Two societies want at least some care face to face."),
        limits: prose!("Whether the law asks for it changes with time and state; see the dated facts."),
        citations: &[cite(&sources::HOME_CLINICIAN_IN_PERSON)],
        positions: &[],
        steps: &[&steps::MEDICAL_SCREENING],
        review_due: "2027-05-21",
    },
    Rule {
        id: "practical.sole-carer",
        title: prose!("Sole carer of somebody during a session"),
        when: HOME_RISKS.includes(HomeRisks::SOLE_CARER),
        levels: Levels::home_only(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: prose!("Agree on who takes over for the session and until the next morning."),
        why: prose!("During a dose and for hours after it the patient cannot look after anybody."),
        limits: prose!("Ages and needs of those cared for are not asked. No source read for this pack carries it."),
        citations: &[cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::HOME_SET_UP],
        review_due: "2027-05-21",
    },
    Rule {
        id: "practical.doses-in-reach",
        title: prose!("Somebody at risk could reach the doses"),
        when: HOME_RISKS.includes(HomeRisks::DOSES_IN_REACH),
        levels: Levels::home_only(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: prose!("Solve storage and supply first: one dose at a time, locked, or in the clinic."),
        why: prose!("Children and people with drug problems are harmed by doses left in reach."),
        limits: prose!("Inferred from advice against diversion."),
        citations: &[cite(&sources::HOME_CHILDREN_STORAGE), cite(&sources::ASA2025_DIVERSION)],
        positions: &[],
        steps: &[&steps::HOME_SET_UP],
        review_due: "2027-05-21",
    },
    Rule {
        id: "practical.home-not-safe",
        title: prose!("Does not feel safe with somebody at home"),
        when: HOME_NOT_SAFE.is_yes(),
        levels: Levels::home_only(Level::Defer),
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: prose!(
            "Speak with the patient alone; leave no message and write nothing that others may read. Offer help and the clinic as the place."
        ),
        why: prose!("A dissociated person cannot protect themselves."),
        limits: prose!(
            "Asked in one question; what happens, and since when, is for the talk. No source read for this pack carries it."
        ),
        citations: &[cite(&sources::PRACTICE)],
        positions: &[],
        steps: &[&steps::HOME_SAFETY_TALK],
        review_due: "2027-05-21",
    },
];
