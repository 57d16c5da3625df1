//! Medicines of sugar, glands, eye, brain, lung, bladder and liver against a denied history.
//! It never carries a level.
//! Read next: `mind.rs`.

use crate::intake::ClassSet;
use crate::logic::{all_of, any_of};
use crate::medicines::class;
use crate::pack::brain::{BRAIN_AND_EYE, BrainAndEye};
use crate::pack::discordance::{Discordance, Strong};
use crate::pack::endocrine::{ILLNESS, Illness};
use crate::pack::kidney_bladder::{URINE, Urine};
use crate::pack::liver::{BELLY, Belly};
use crate::pack::lung::{LUNG, Lung};
use crate::pack::medicines::MEDICINES;
use crate::pack::pregnancy::{BREASTFEEDING, PREGNANCY_CHANCE, PREGNANT, PregnancyChance, Pregnant};

static DIABETES: ClassSet = class::DIABETES_MEDICINE;
static DIABETES_CUE: ClassSet = class::DIABETES_CUE.union(class::GLP1_AGONIST);
static THYROID: ClassSet = class::THYROID_MEDICINE;
static T3: ClassSet = class::T3_OR_DESICCATED;
static MYASTHENIA: ClassSet = class::MYASTHENIA_MEDICINE;
static GLAUCOMA: ClassSet = class::GLAUCOMA_MEDICINE;
static GLAUCOMA_CUE: ClassSet = class::GLAUCOMA_CUE;
static EPILEPSY: ClassSet = class::EPILEPSY_MEDICINE;
static TOPIRAMATE: ClassSet = class::TOPIRAMATE;
static INHALERS: ClassSet = class::LASTING_INHALER;
static BREATHING: ClassSet = class::BREATHING_CUE;
static OXYGEN: ClassSet = class::MEDICAL_GAS;
static WAKEFULNESS: ClassSet = class::WAKEFULNESS_CUE;
static PENTOSAN: ClassSet = class::INTERSTITIAL_CYSTITIS_AGENT;
static BLADDER_CUE: ClassSet = class::BLADDER_CUE;
static LIVER_CUE: ClassSet = class::LIVER_CUE;
static PREGNANCY: ClassSet = class::PREGNANCY_MEDICINE.union(class::VITAMIN_MINERAL_PRENATAL);

pub(crate) static DISCORDANCES: &[Discordance] = &[
    Discordance {
        id: "diabetes-denied-medicine",
        strength: Strong::Strong,
        ask: prose!("Diabetes was denied, yet a medicine given only for it is on the list. Please confirm."),
        when: all_of(&[MEDICINES.in_class(&DIABETES), ILLNESS.includes_none_of(&[Illness::DIABETES])]),
    },
    Discordance {
        id: "diabetes-denied-cue",
        strength: Strong::Weak,
        ask: prose!("Diabetes was denied, yet a medicine often given for it is on the list. Please confirm."),
        when: all_of(&[MEDICINES.in_class(&DIABETES_CUE), ILLNESS.includes_none_of(&[Illness::DIABETES])]),
    },
    Discordance {
        id: "thyroid-denied-medicine",
        strength: Strong::Strong,
        ask: prose!("A thyroid disease was denied, yet a thyroid medicine is on the list. Please confirm."),
        when: all_of(&[MEDICINES.in_class(&THYROID), ILLNESS.includes_none_of(&[Illness::THYROID])]),
    },
    Discordance {
        id: "thyroid-denied-t3",
        strength: Strong::Weak,
        ask: prose!(
            "A thyroid disease was denied, yet T3 or desiccated thyroid is on the list, which is also given for mood. Please confirm."
        ),
        when: all_of(&[MEDICINES.in_class(&T3), ILLNESS.includes_none_of(&[Illness::THYROID])]),
    },
    Discordance {
        id: "myasthenia-denied-medicine",
        strength: Strong::Strong,
        ask: prose!("Myasthenia was denied, yet a medicine given only for it is on the list. Please confirm."),
        when: all_of(&[MEDICINES.in_class(&MYASTHENIA), ILLNESS.includes_none_of(&[Illness::MYASTHENIA])]),
    },
    Discordance {
        id: "glaucoma-denied-medicine",
        strength: Strong::Strong,
        ask: prose!("Glaucoma was denied, yet eye drops against it are on the list. Please confirm."),
        when: all_of(&[MEDICINES.in_class(&GLAUCOMA), BRAIN_AND_EYE.includes_none_of(&[BrainAndEye::EYE_PRESSURE])]),
    },
    Discordance {
        id: "glaucoma-or-skull-denied-cue",
        strength: Strong::Weak,
        ask: prose!(
            "Glaucoma and raised pressure in the skull were denied, yet a medicine often given for one of them is on the list. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&GLAUCOMA_CUE),
            BRAIN_AND_EYE.includes_none_of(&[BrainAndEye::EYE_PRESSURE, BrainAndEye::SKULL_PRESSURE]),
        ]),
    },
    Discordance {
        id: "epilepsy-denied-medicine",
        strength: Strong::Strong,
        ask: prose!("Seizures were denied, yet a medicine given only against them is on the list. Please confirm."),
        when: all_of(&[MEDICINES.in_class(&EPILEPSY), BRAIN_AND_EYE.includes_none_of(&[BrainAndEye::SEIZURE])]),
    },
    Discordance {
        id: "epilepsy-denied-topiramate",
        strength: Strong::Weak,
        ask: prose!(
            "Seizures were denied, yet topiramate is on the list, which is also given for migraine and weight. Please confirm."
        ),
        when: all_of(&[MEDICINES.in_class(&TOPIRAMATE), BRAIN_AND_EYE.includes_none_of(&[BrainAndEye::SEIZURE])]),
    },
    Discordance {
        id: "lung-disease-denied-inhaler",
        strength: Strong::Strong,
        ask: prose!(
            "Asthma and lasting lung disease were denied, yet a medicine for long treatment of them is on the list. Please confirm."
        ),
        when: all_of(&[MEDICINES.in_class(&INHALERS), LUNG.includes_none_of(&[Lung::ASTHMA, Lung::LASTING_DISEASE])]),
    },
    Discordance {
        id: "lung-disease-denied-cue",
        strength: Strong::Weak,
        ask: prose!(
            "Asthma and lasting lung disease were denied, yet a medicine often given for them is on the list. Please confirm."
        ),
        when: all_of(&[MEDICINES.in_class(&BREATHING), LUNG.includes_none_of(&[Lung::ASTHMA, Lung::LASTING_DISEASE])]),
    },
    Discordance {
        id: "home-oxygen-denied-but-listed",
        strength: Strong::Strong,
        ask: prose!("Oxygen at home was denied, yet it is on the list. Please confirm."),
        when: all_of(&[MEDICINES.in_class(&OXYGEN), LUNG.includes_none_of(&[Lung::HOME_OXYGEN])]),
    },
    Discordance {
        id: "sleep-apnoea-denied-cue",
        strength: Strong::Weak,
        ask: prose!(
            "Sleep apnoea was denied, yet a medicine against sleepiness is on the list, which is also given for narcolepsy and mood. Please confirm."
        ),
        when: all_of(&[MEDICINES.in_class(&WAKEFULNESS), LUNG.includes_none_of(&[Lung::SLEEP_APNOEA])]),
    },
    Discordance {
        id: "bladder-denied-pentosan",
        strength: Strong::Strong,
        ask: prose!(
            "Interstitial cystitis was denied, yet a medicine given only for it is on the list. Please confirm."
        ),
        when: all_of(&[MEDICINES.in_class(&PENTOSAN), BELLY.includes_none_of(&[Belly::BLADDER])]),
    },
    Discordance {
        id: "bladder-denied-cue",
        strength: Strong::Weak,
        ask: prose!(
            "Complaints of the bladder were denied, yet a medicine against them is on the list. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&BLADDER_CUE),
            BELLY.includes_none_of(&[Belly::BLADDER]),
            URINE.includes_none_of(&[Urine::PAIN, Urine::FREQUENCY, Urine::URGENCY, Urine::NIGHT, Urine::BURNING]),
        ]),
    },
    Discordance {
        id: "liver-denied-cue",
        strength: Strong::Weak,
        ask: prose!("Liver disease was denied, yet a medicine often given for it is on the list. Please confirm."),
        when: all_of(&[
            MEDICINES.in_class(&LIVER_CUE),
            BELLY.includes_none_of(&[Belly::CIRRHOSIS, Belly::ACTIVE_HEPATITIS, Belly::LIVER_TESTS, Belly::MILD_LIVER]),
        ]),
    },
    Discordance {
        id: "pregnancy-denied-medicine",
        strength: Strong::Weak,
        ask: prose!(
            "Pregnancy and the wish for it were denied, yet a medicine often given then is on the list. Please confirm."
        ),
        when: all_of(&[
            MEDICINES.in_class(&PREGNANCY),
            any_of(&[PREGNANT.is(Pregnant::NOT_PREGNANT), PREGNANT.is(Pregnant::DOES_NOT_APPLY)]),
            PREGNANCY_CHANCE.includes_none_of(&[PregnancyChance::TRYING, PregnancyChance::FERTILITY_TREATMENT]),
            BREASTFEEDING.is_no(),
        ]),
    },
];
