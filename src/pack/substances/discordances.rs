//! Answers on substances that do not fit together.
//! It never lets the milder of the two lower anything.
//! Read next: `../tables.rs`.

use super::questions::{ALCOHOL_SIGNS, AlcoholSigns, DRUGS, Drugs, SUBSTANCE_PROBLEM, SubstanceProblem};
use crate::logic::all_of;
use crate::pack::also::{ALSO, Also};
use crate::pack::brain::{BRAIN_AND_EYE, BrainAndEye};
use crate::pack::discordance::{Discordance, Strong};
use crate::pack::earlier_ketamine::{KETAMINE_ELSEWHERE, KetamineElsewhere};
use crate::pack::emergency::{CUT_DOWN_10_DAYS, WITHDRAWAL_SIGNS, WithdrawalSigns};
use crate::pack::kidney_bladder::{BLADDER_KETAMINE, URINE_KETAMINE};

pub(crate) static DISCORDANCES: &[Discordance] = &[
    Discordance {
        id: "withdrawal-signs-but-no-substance",
        strength: Strong::Weak,
        ask: prose!(
            "Signs of withdrawal were named, and signs of alcohol dependence and substance problems were denied: please ask which substance or medicine it was."
        ),
        when: all_of(&[
            WITHDRAWAL_SIGNS.includes_any_of(&[
                WithdrawalSigns::FIT,
                WithdrawalSigns::CONFUSED,
                WithdrawalSigns::HALLUCINATIONS,
                WithdrawalSigns::SHAKING_AND_SWEATING,
            ]),
            ALCOHOL_SIGNS.includes_none_of(&[
                AlcoholSigns::SHAKES,
                AlcoholSigns::NO_DAY_WITHOUT,
                AlcoholSigns::FIT_OR_DELIRIUM,
            ]),
            SUBSTANCE_PROBLEM.includes_none_of(&[
                SubstanceProblem::TOLD,
                SubstanceProblem::OPIOID,
                SubstanceProblem::CANNOT_STOP,
                SubstanceProblem::WITHDRAWAL,
            ]),
        ]),
    },
    Discordance {
        id: "withdrawal-now-but-no-cut",
        strength: Strong::Weak,
        ask: prose!(
            "Withdrawal now was named, and taking less within the last 10 days was denied: please ask which substance it is, and about severe signs."
        ),
        when: all_of(&[SUBSTANCE_PROBLEM.includes(SubstanceProblem::WITHDRAWAL), CUT_DOWN_10_DAYS.is_no()]),
    },
    Discordance {
        id: "withdrawal-seizure-but-seizures-denied",
        strength: Strong::Weak,
        ask: prose!(
            "A seizure or delirium from alcohol withdrawal was named, and seizures were denied: please ask which of the two it was."
        ),
        when: all_of(&[
            ALCOHOL_SIGNS.includes(AlcoholSigns::FIT_OR_DELIRIUM),
            BRAIN_AND_EYE.includes_none_of(&[BrainAndEye::SEIZURE]),
        ]),
    },
    Discordance {
        id: "ketamine-denied-but-used-outside-care",
        strength: Strong::Strong,
        ask: prose!("Ketamine was denied with the bladder complaints, and use outside care was named: please confirm."),
        when: all_of(&[URINE_KETAMINE.is_no(), DRUGS.includes(Drugs::KETAMINE)]),
    },
    Discordance {
        id: "ketamine-ever-denied-but-used-outside-care",
        strength: Strong::Strong,
        ask: prose!(
            "Ketamine at any time was denied, and use outside care was named: please ask what it did, an allergic or long reaction above all."
        ),
        when: all_of(&[ALSO.includes_none_of(&[Also::KETAMINE]), DRUGS.includes(Drugs::KETAMINE)]),
    },
    Discordance {
        id: "bladder-damage-but-no-ketamine",
        strength: Strong::Strong,
        ask: prose!(
            "Bladder damage from ketamine was named, and ketamine from another clinic or outside care was denied: please ask where it came from."
        ),
        when: all_of(&[
            BLADDER_KETAMINE.is_yes(),
            DRUGS.includes_none_of(&[Drugs::KETAMINE]),
            KETAMINE_ELSEWHERE.includes_none_of(&[KetamineElsewhere::NOW, KetamineElsewhere::TREATED]),
        ]),
    },
];
