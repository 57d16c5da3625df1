//! Medicines of mood, psychosis, memory and addiction against a denied history.
//! It never carries a level.
//! Read next: `answers.rs`.

use crate::intake::ClassSet;
use crate::logic::all_of;
use crate::medicines::class;
use crate::pack::brain::{BRAIN_AND_EYE, BrainAndEye};
use crate::pack::discordance::{Discordance, Strong};
use crate::pack::indication::{INDICATION, Indication};
use crate::pack::medicines::MEDICINES;
use crate::pack::mind::{DECIDING, Deciding};
use crate::pack::mood::mania::{MANIA, Mania};
use crate::pack::psychosis::{PSYCHOSIS, Psychosis};
use crate::pack::substances::{ALCOHOL_SIGNS, AlcoholSigns, SUBSTANCE_PROBLEM, SubstanceProblem};

static STRONG_ANTIPSYCHOTICS: ClassSet = class::ANTIPSYCHOTIC_CLOZAPINE.union(class::ANTIPSYCHOTIC_LAI);
static OTHER_ANTIPSYCHOTICS: ClassSet = class::ANTIPSYCHOTIC_NOT_BOOSTER;
static BOOSTERS: ClassSet = class::ANTIPSYCHOTIC_BOOSTER;
static LITHIUM: ClassSet = class::LITHIUM;
static BIPOLAR_OR_EPILEPSY: ClassSet = class::BIPOLAR_OR_EPILEPSY_MEDICINE;
static LAMOTRIGINE: ClassSet = class::LAMOTRIGINE;
static DEMENTIA: ClassSet = class::DEMENTIA_MEDICINE;
static MEMANTINE: ClassSet = class::MEMANTINE_OR_AMANTADINE;
static OPIOID_TREATMENT_MEDICINES: ClassSet = class::OPIOID_PROBLEM_MEDICINE;
static METHADONE: ClassSet = class::METHADONE;
static ALCOHOL_TREATMENT: ClassSet = class::ALCOHOL_PROBLEM_MEDICINE;
static NALTREXONES: ClassSet =
    class::NALTREXONE.union(class::NALTREXONE_IN_FULL_DOSE).union(class::LOW_DOSE_NALTREXONE);

pub(crate) static DISCORDANCES: &[Discordance] = &[
    Discordance {
        id: "psychosis-denied-strong-cue",
        strength: Strong::Strong,
        ask: prose!(
            "Psychosis and bipolar disorder were denied, yet clozapine or a long-acting antipsychotic injection is on the list. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&STRONG_ANTIPSYCHOTICS),
            PSYCHOSIS.includes_none_of(&[
                Psychosis::AWAKE,
                Psychosis::BELIEFS,
                Psychosis::DEPRESSION_NOW,
                Psychosis::DISORDER,
            ]),
            MANIA.includes_none_of(&[Mania::BIPOLAR, Mania::EPISODE]),
        ]),
    },
    Discordance {
        id: "psychosis-denied-antipsychotic",
        strength: Strong::Weak,
        ask: prose!("Psychosis and bipolar disorder were denied, yet an antipsychotic is on the list. Please confirm."),
        when: all_of(&[
            MEDICINES.in_class(&OTHER_ANTIPSYCHOTICS),
            PSYCHOSIS.includes_none_of(&[
                Psychosis::AWAKE,
                Psychosis::BELIEFS,
                Psychosis::DEPRESSION_NOW,
                Psychosis::DISORDER,
            ]),
            MANIA.includes_none_of(&[Mania::BIPOLAR, Mania::EPISODE]),
        ]),
    },
    Discordance {
        id: "psychosis-denied-booster",
        strength: Strong::Weak,
        ask: prose!(
            "Depression, psychosis and bipolar disorder were not named, yet a medicine given for them is on the list, which is also given for sleep. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&BOOSTERS),
            PSYCHOSIS.includes_none_of(&[
                Psychosis::AWAKE,
                Psychosis::BELIEFS,
                Psychosis::DEPRESSION_NOW,
                Psychosis::DISORDER,
            ]),
            MANIA.includes_none_of(&[Mania::BIPOLAR, Mania::EPISODE]),
            INDICATION.is_any_of(&[
                Indication::PTSD,
                Indication::ANXIETY,
                Indication::OCD,
                Indication::PAIN,
                Indication::OTHER,
            ]),
        ]),
    },
    Discordance {
        id: "bipolar-denied-lithium",
        strength: Strong::Weak,
        ask: prose!(
            "Bipolar disorder was denied, yet lithium is on the list, which is also given to boost an antidepressant. Please confirm."
        ),
        when: all_of(&[MEDICINES.in_class(&LITHIUM), MANIA.includes_none_of(&[Mania::BIPOLAR, Mania::EPISODE])]),
    },
    Discordance {
        id: "bipolar-or-epilepsy-denied-medicine",
        strength: Strong::Weak,
        ask: prose!(
            "Bipolar disorder and seizures were denied, yet a medicine given for them is on the list, which is also given for migraine or nerve pain. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&BIPOLAR_OR_EPILEPSY),
            MANIA.includes_none_of(&[Mania::BIPOLAR, Mania::EPISODE]),
            BRAIN_AND_EYE.includes_none_of(&[BrainAndEye::SEIZURE]),
        ]),
    },
    Discordance {
        id: "bipolar-or-epilepsy-denied-lamotrigine",
        strength: Strong::Weak,
        ask: prose!(
            "Depression, bipolar disorder and seizures were not named, yet lamotrigine is on the list. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&LAMOTRIGINE),
            MANIA.includes_none_of(&[Mania::BIPOLAR, Mania::EPISODE]),
            BRAIN_AND_EYE.includes_none_of(&[BrainAndEye::SEIZURE]),
            INDICATION.is_any_of(&[
                Indication::PTSD,
                Indication::ANXIETY,
                Indication::OCD,
                Indication::PAIN,
                Indication::OTHER,
            ]),
        ]),
    },
    Discordance {
        id: "dementia-denied-medicine",
        strength: Strong::Strong,
        ask: prose!("Memory illness was denied, yet a medicine given only for it is on the list. Please confirm."),
        when: all_of(&[
            MEDICINES.in_class(&DEMENTIA),
            DECIDING.includes_none_of(&[Deciding::DEMENTIA, Deciding::MILD]),
        ]),
    },
    Discordance {
        id: "dementia-denied-memantine",
        strength: Strong::Weak,
        ask: prose!(
            "Memory illness was denied, yet memantine is on the list, which is also tried for other reasons. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&MEMANTINE),
            DECIDING.includes_none_of(&[Deciding::DEMENTIA, Deciding::MILD]),
        ]),
    },
    Discordance {
        id: "opioid-problem-denied-medicine",
        strength: Strong::Strong,
        ask: prose!(
            "An opioid problem was denied, yet a medicine mostly given for one is on the list; patches of buprenorphine are given for pain. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&OPIOID_TREATMENT_MEDICINES),
            SUBSTANCE_PROBLEM.includes_none_of(&[SubstanceProblem::OPIOID]),
        ]),
    },
    Discordance {
        id: "opioid-problem-denied-methadone",
        strength: Strong::Weak,
        ask: prose!(
            "An opioid problem was denied, yet methadone is on the list, which is also given for pain. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&METHADONE),
            SUBSTANCE_PROBLEM.includes_none_of(&[SubstanceProblem::OPIOID]),
        ]),
    },
    Discordance {
        id: "alcohol-problem-denied-medicine",
        strength: Strong::Strong,
        ask: prose!(
            "Problems with alcohol were denied, yet a medicine given only for them is on the list. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&ALCOHOL_TREATMENT),
            SUBSTANCE_PROBLEM.includes_none_of(&[SubstanceProblem::TOLD, SubstanceProblem::CANNOT_STOP]),
            ALCOHOL_SIGNS.includes_none_of(&[
                AlcoholSigns::MORNING,
                AlcoholSigns::SHAKES,
                AlcoholSigns::NO_DAY_WITHOUT,
                AlcoholSigns::FIT_OR_DELIRIUM,
            ]),
        ]),
    },
    Discordance {
        id: "substance-problem-denied-naltrexone",
        strength: Strong::Weak,
        ask: prose!(
            "Problems with alcohol or opioids were denied, yet naltrexone is on the list, which is also given in a low dose for pain, or for weight. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&NALTREXONES),
            SUBSTANCE_PROBLEM.includes_none_of(&[SubstanceProblem::OPIOID]),
            SUBSTANCE_PROBLEM.includes_none_of(&[SubstanceProblem::TOLD, SubstanceProblem::CANNOT_STOP]),
            ALCOHOL_SIGNS.includes_none_of(&[
                AlcoholSigns::MORNING,
                AlcoholSigns::SHAKES,
                AlcoholSigns::NO_DAY_WITHOUT,
                AlcoholSigns::FIT_OR_DELIRIUM,
            ]),
        ]),
    },
];
