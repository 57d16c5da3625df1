//! Medicines for illnesses that no question asks for: Parkinson's disease, HIV, the use of nicotine.
//! It never carries a level, and never reads an answer to something else as a denial of the illness.
//! Read next: `mind.rs`.

use crate::intake::ClassSet;
use crate::logic::all_of;
use crate::medicines::class;
use crate::pack::brain::{BRAIN_AND_EYE, BrainAndEye};
use crate::pack::discordance::{Discordance, Strong};
use crate::pack::medicines::MEDICINES;

static PARKINSON: ClassSet = class::PARKINSON_DOPAMINERGIC;
static PARKINSON_CUE: ClassSet = class::DOPAMINE_AGONIST.union(class::MAOI_B);
static HIV: ClassSet = class::HIV_NNRTI_INDUCER;
/// Some are given against hepatitis B as well, to prevent HIV, or to boost a medicine against another virus.
static HIV_CUE: ClassSet =
    class::HIV_ANTIRETROVIRAL.union(class::HIV_PROTEASE_INHIBITOR_BOOSTER).union(class::HIV_PREP);
static NICOTINE: ClassSet = class::SMOKING_CESSATION;

pub(crate) static DISCORDANCES: &[Discordance] = &[
    Discordance {
        id: "parkinson-not-stated-medicine",
        strength: Strong::Strong,
        ask: prose!(
            "A medicine given only for Parkinson's disease is on the list. No question asks for that disease, and the history does not state it. Please confirm."
        ),
        when: MEDICINES.in_class(&PARKINSON),
    },
    Discordance {
        id: "parkinson-not-stated-cue",
        strength: Strong::Weak,
        ask: prose!(
            "A medicine often given for Parkinson's disease is on the list, which is also given for restless legs or a gland. No question asks for that disease; a small growth of the gland was not named. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&PARKINSON_CUE),
            BRAIN_AND_EYE.includes_none_of(&[BrainAndEye::PITUITARY_SMALL]),
        ]),
    },
    Discordance {
        id: "hiv-not-stated-medicine",
        strength: Strong::Strong,
        ask: prose!(
            "A medicine given only against HIV is on the list. No question asks for HIV, and the history does not state it. Please confirm in private."
        ),
        when: MEDICINES.in_class(&HIV),
    },
    Discordance {
        id: "hiv-not-stated-cue",
        strength: Strong::Weak,
        ask: prose!(
            "A medicine often given against HIV is on the list, which is also given to prevent it or against another virus. No question asks for HIV. Please confirm in private."
        ),
        when: MEDICINES.in_class(&HIV_CUE),
    },
    Discordance {
        id: "nicotine-not-stated-medicine",
        strength: Strong::Weak,
        ask: prose!(
            "A medicine against the wish to smoke is on the list. No question asks for tobacco or nicotine, and the history does not state them. Please ask."
        ),
        when: MEDICINES.in_class(&NICOTINE),
    },
];
