//! Answers on psychosis that do not fit together.
//! It never lets the milder of the two lower anything.
//! Read next: `../tables.rs`.

use super::questions::{PSYCHOSIS, Psychosis};
use crate::logic::{all_of, any_of};
use crate::pack::discordance::{Discordance, Strong};
use crate::pack::earlier_ketamine::{KETAMINE_REACTIONS, KetamineReactions};
use crate::pack::emergency::{NOW_MIND, NowMind};
use crate::pack::mood::mania::{MANIA, Mania};
use crate::pack::pregnancy::{BIRTH_SIGNS, BirthSigns};

pub(crate) static DISCORDANCES: &[Discordance] = &[
    Discordance {
        id: "voices-now-but-psychosis-denied",
        strength: Strong::Strong,
        ask: prose!(
            "Voices or hallucinations now were named, and hallucinations at any time were denied: please ask again in person."
        ),
        when: all_of(&[
            any_of(&[NOW_MIND.includes(NowMind::VOICES), BIRTH_SIGNS.includes(BirthSigns::HALLUCINATIONS)]),
            PSYCHOSIS.includes_none_of(&[Psychosis::AWAKE, Psychosis::BELIEFS, Psychosis::HIGH, Psychosis::DISORDER]),
        ]),
    },
    Discordance {
        id: "long-reaction-but-psychosis-and-mania-denied",
        strength: Strong::Strong,
        ask: prose!(
            "Hallucinations, false beliefs or mania for more than a day after ketamine were named, and psychosis and mania were denied: please ask again in person."
        ),
        when: all_of(&[
            KETAMINE_REACTIONS.includes(KetamineReactions::LONG_PSYCHOSIS),
            PSYCHOSIS.includes_none_of(&[Psychosis::AWAKE, Psychosis::BELIEFS, Psychosis::HIGH, Psychosis::DISORDER]),
            MANIA.includes_none_of(&[Mania::EPISODE, Mania::ON_KETAMINE]),
        ]),
    },
];
