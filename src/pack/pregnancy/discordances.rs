//! Answers on pregnancy that do not fit together.
//! It never decides which of the two is true.
//! Read next: `../tables.rs`.

use super::questions::{
    BIRTH_WHEN, BREASTFEEDING, CONTRACEPTION, Contraception, PREGNANCY_CHANCE, PREGNANT, PregnancyChance, Pregnant,
};
use crate::logic::{all_of, any_of};
use crate::pack::discordance::{Discordance, Strong};
use crate::pack::emergency::{NOW_OTHER, NowOther};
use crate::pack::thresholds::BIRTH_12_WEEKS;

pub(crate) static DISCORDANCES: &[Discordance] = &[
    Discordance {
        id: "pregnancy-does-not-apply-but-contraception",
        strength: Strong::Weak,
        ask: prose!(
            "Pregnancy \"does not apply\", and contraception was answered: please confirm whether pregnancy is possible."
        ),
        when: all_of(&[
            PREGNANT.is(Pregnant::DOES_NOT_APPLY),
            CONTRACEPTION.is_any_of(&[Contraception::METHOD, Contraception::NO_METHOD]),
        ]),
    },
    Discordance {
        id: "pregnancy-does-not-apply-but-possible",
        strength: Strong::Strong,
        ask: prose!(
            "Pregnancy \"does not apply\", and a late period, a wish for pregnancy or fertility treatment was named: please confirm."
        ),
        when: all_of(&[
            PREGNANT.is(Pregnant::DOES_NOT_APPLY),
            PREGNANCY_CHANCE.includes_any_of(&[
                PregnancyChance::PERIOD_LATE,
                PregnancyChance::TRYING,
                PregnancyChance::FERTILITY_TREATMENT,
            ]),
        ]),
    },
    Discordance {
        id: "pregnancy-does-not-apply-but-birth",
        strength: Strong::Weak,
        ask: prose!("Pregnancy \"does not apply\", and a birth in the last 12 weeks was named: please confirm."),
        when: all_of(&[PREGNANT.is(Pregnant::DOES_NOT_APPLY), BIRTH_WHEN.within(&BIRTH_12_WEEKS)]),
    },
    Discordance {
        id: "pregnancy-does-not-apply-but-breastfeeding",
        strength: Strong::Weak,
        ask: prose!(
            "Pregnancy \"does not apply\", and breastfeeding or pumping was answered with yes: please confirm."
        ),
        when: all_of(&[PREGNANT.is(Pregnant::DOES_NOT_APPLY), BREASTFEEDING.is_yes()]),
    },
    Discordance {
        id: "pregnancy-signs-but-not-pregnant",
        strength: Strong::Strong,
        ask: prose!(
            "The emergency list names signs in pregnancy or soon after birth, and the part on pregnancy names neither: please confirm."
        ),
        when: all_of(&[
            NOW_OTHER.includes(NowOther::PREGNANT_SIGNS),
            any_of(&[PREGNANT.is(Pregnant::DOES_NOT_APPLY), PREGNANT.is(Pregnant::NOT_PREGNANT)]),
            super::questions::BIRTH.is_no(),
        ]),
    },
    Discordance {
        id: "contraception-but-trying",
        strength: Strong::Weak,
        ask: prose!("A method of contraception and a wish for pregnancy were both named: please confirm."),
        when: all_of(&[CONTRACEPTION.is(Contraception::METHOD), PREGNANCY_CHANCE.includes(PregnancyChance::TRYING)]),
    },
];
