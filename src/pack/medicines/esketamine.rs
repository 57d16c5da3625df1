//! Esketamine without an antidepressant by mouth, where its label asks for one.
//! It never reads an open list as the absence of a medicine.
//! Read next: `discordances/mod.rs`.

use super::questions::MEDICINES;
use crate::intake::ClassSet;
use crate::logic::all_of;
use crate::medicines::class;
use crate::pack::indication::{INDICATION, Indication};
use crate::pack::rule::{Contact, Level, Levels, Rule, RuleKind};
use crate::pack::source::{Followed, Position, cite};
use crate::pack::{sources, steps};

/// Where the EU or UK label of nasal esketamine applies, the European Economic Area included.
const WITH_ANTIDEPRESSANT: &[&str] = &[
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IS", "IT", "LI",
    "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];
static ANTIDEPRESSANTS: ClassSet = class::ANTIDEPRESSANT_BY_MOUTH;

pub(crate) static RULES: &[Rule] = &[
    Rule {
        id: "medicines.esketamine-alone",
        title: prose!("Esketamine for depression without an antidepressant by mouth"),
        when: all_of(&[
            INDICATION.is_any_of(&[Indication::DEPRESSION, Indication::DEPRESSION_SUICIDAL]),
            MEDICINES.not_in_class(&ANTIDEPRESSANTS),
        ]),
        levels: Levels::esketamine_only(Level::Review).only_in(WITH_ANTIDEPRESSANT),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Decide with the patient and the prescriber on an antidepressant to go with it."),
        why: prose!("The EU label is for use together with an SSRI or SNRI."),
        limits: prose!("Any antidepressant by mouth counts, at any dose, also one given for sleep or pain."),
        citations: &[cite(&sources::SPR_EU_INDICATION), cite(&sources::SPR_US_IND_TRD)],
        positions: &[
            Position {
                says: prose!("EU and UK labels: together with an SSRI or SNRI."),
                citations: &[cite(&sources::SPR_EU_INDICATION)],
                followed: Followed::ByThePack,
            },
            Position {
                says: prose!(
                    "US label since 2025: alone or with an oral antidepressant in treatment-resistant depression."
                ),
                citations: &[cite(&sources::SPR_US_IND_TRD)],
                followed: Followed::ShownOnly,
            },
        ],
        steps: &[&steps::PRESCRIBER_CONTACT],
        review_due: "2027-05-21",
    },
    Rule {
        id: "medicines.esketamine-alone-suicidality",
        title: prose!("Esketamine for depression with acute suicidality, without an antidepressant by mouth"),
        when: all_of(&[INDICATION.is(Indication::DEPRESSION_SUICIDAL), MEDICINES.not_in_class(&ANTIDEPRESSANTS)]),
        levels: Levels::esketamine_only(Level::Review).but_not_in(WITH_ANTIDEPRESSANT),
        contact: Contact::Routine,
        kind: RuleKind::Clinical,
        action: prose!("Decide with the patient and the prescriber on an antidepressant to go with it."),
        why: prose!("For this use the label asks for an oral antidepressant beside it."),
        limits: prose!(
            "The US label's use, in every country whose label was not read. Any antidepressant by mouth counts, at any dose, also one given for sleep or pain."
        ),
        citations: &[cite(&sources::SPR_US_IND_MDSI)],
        positions: &[],
        steps: &[&steps::PRESCRIBER_CONTACT],
        review_due: "2027-05-21",
    },
];
