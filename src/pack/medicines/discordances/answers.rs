//! Plain answers against the list of medicines, and a reading too round to be true.
//! It never decides which of the two is right.
//! Read next: `../../tables.rs`.

use crate::intake::ClassSet;
use crate::logic::{all_of, any_of, criterion};
use crate::medicines::class;
use crate::pack::cardiovascular::blood_thinner::{BLOOD_THINNER, BLOOD_THINNER_DENIED};
use crate::pack::cardiovascular::hypertension::{PRESSURE_MEDICINES, PressureMedicines, TAKES_PRESSURE_MEDICINE};
use crate::pack::cardiovascular::{DIASTOLIC, SYSTOLIC};
use crate::pack::discordance::{Discordance, Strong};
use crate::pack::earlier_ketamine::{KETAMINE_ELSEWHERE, KetamineElsewhere};
use crate::pack::emergency::MAOI_14_DAYS;
use crate::pack::endocrine::thyroid::{THYROID_HORMONE, ThyroidHormone};
use crate::pack::medicines::MEDICINES;
use crate::pack::medicines::classes::{MAOIS, OPIOIDS, PRESSURE_LOWERING};
use crate::pack::medicines::criteria::THREE_PRESSURE_KINDS;
use crate::pack::substances::{DRUGS, Drugs, OPIOID_TREATMENT, OpioidTreatment};
use crate::pack::thresholds::{
    DIASTOLIC_PAST_ROUND, DIASTOLIC_ROUND, SYSTOLIC_PAST_ROUND, SYSTOLIC_ROUND, TRIALS_TAKEN_NOW,
};
use crate::pack::treatments::TRIALS_NOW;

static ANTICOAGULANTS: ClassSet = class::ANTICOAGULANT;
static OPIOID_TREATMENT_SET: ClassSet = OPIOIDS.union(class::NALTREXONE);
static THYROID_HORMONES: ClassSet = class::THYROID_HORMONE;
static KRATOM: ClassSet = class::KRATOM_OPIOID.union(class::OPIOID_RECEPTOR_SUPPLEMENT);
/// Every class of the table of minimum doses.
static ANTIDEPRESSANTS: ClassSet = class::ANTIDEPRESSANT_BY_MOUTH
    .union(class::MAOI)
    .union(class::SSRI)
    .union(class::SNRI)
    .union(class::TCA)
    .union(class::ANTIDEPRESSANT_ATYPICAL)
    .union(class::ANTIDEPRESSANT_BUPROPION);
static KETAMINE: ClassSet = class::KETAMINE_OR_ESKETAMINE;

pub(crate) static DISCORDANCES: &[Discordance] = &[
    Discordance {
        id: "no-pressure-medicine-listed-but-counted",
        strength: Strong::Weak,
        ask: prose!(
            "A medicine that lowers blood pressure was counted, and none is on the list. Please complete the list."
        ),
        when: all_of(&[criterion(&TAKES_PRESSURE_MEDICINE), MEDICINES.not_in_class(&PRESSURE_LOWERING)]),
    },
    Discordance {
        id: "pressure-medicine-listed-but-not-counted",
        strength: Strong::Weak,
        ask: prose!(
            "No medicine for blood pressure was counted, and one that lowers it is on the list. Please confirm the number."
        ),
        when: all_of(&[MEDICINES.in_class(&PRESSURE_LOWERING), PRESSURE_MEDICINES.is(PressureMedicines::NO_MEDICINE)]),
    },
    Discordance {
        id: "blood-thinner-denied-but-listed",
        strength: Strong::Strong,
        ask: prose!("A blood thinner was denied, and one is on the list. Please confirm, with the reason."),
        when: all_of(&[MEDICINES.in_class(&ANTICOAGULANTS), criterion(&BLOOD_THINNER_DENIED)]),
    },
    Discordance {
        id: "blood-thinner-named-but-not-listed",
        strength: Strong::Weak,
        ask: prose!("A blood thinner was named, and none is on the list. Please complete the list."),
        when: all_of(&[BLOOD_THINNER.is_yes(), MEDICINES.not_in_class(&ANTICOAGULANTS)]),
    },
    Discordance {
        id: "maoi-denied-but-listed",
        strength: Strong::Strong,
        ask: prose!("An MAOI in the last 14 days was denied, and one is on the list. Please confirm."),
        when: all_of(&[MEDICINES.in_class(&MAOIS), MAOI_14_DAYS.is_no()]),
    },
    Discordance {
        id: "thyroid-hormone-named-but-not-listed",
        strength: Strong::Weak,
        ask: prose!("A thyroid hormone was named, and none is on the list. Please complete the list."),
        when: all_of(&[
            THYROID_HORMONE.includes_any_of(&[ThyroidHormone::LEVOTHYROXINE, ThyroidHormone::T3]),
            MEDICINES.not_in_class(&THYROID_HORMONES),
        ]),
    },
    Discordance {
        id: "opioid-treatment-named-but-not-listed",
        strength: Strong::Weak,
        ask: prose!(
            "Stable treatment of an opioid problem was named, and no medicine for it is on the list. Please complete the list."
        ),
        when: all_of(&[OPIOID_TREATMENT.is(OpioidTreatment::STABLE), MEDICINES.not_in_class(&OPIOID_TREATMENT_SET)]),
    },
    Discordance {
        id: "kratom-denied-but-listed",
        strength: Strong::Strong,
        ask: prose!("Kratom, 7-OH and tianeptine were denied, and one is on the list. Please confirm."),
        when: all_of(&[MEDICINES.in_class(&KRATOM), DRUGS.includes_none_of(&[Drugs::KRATOM])]),
    },
    Discordance {
        id: "ketamine-elsewhere-denied-but-listed",
        strength: Strong::Strong,
        ask: prose!(
            "Ketamine from somebody else was denied, and ketamine or esketamine is on the list. Please ask where it comes from."
        ),
        when: all_of(&[
            MEDICINES.in_class(&KETAMINE),
            KETAMINE_ELSEWHERE.includes_none_of(&[KetamineElsewhere::NOW, KetamineElsewhere::TREATED]),
        ]),
    },
    Discordance {
        id: "antidepressant-now-but-not-listed",
        strength: Strong::Strong,
        ask: prose!(
            "An antidepressant was marked as taken now, and none is on the list of medicines. Please complete the list, or correct the course."
        ),
        when: all_of(&[TRIALS_NOW.at_least(&TRIALS_TAKEN_NOW), MEDICINES.not_in_class(&ANTIDEPRESSANTS)]),
    },
    Discordance {
        id: "round-reading-with-three-pressure-medicines",
        strength: Strong::Weak,
        ask: prose!(
            "The reading is exactly 120 over 80 with three or more medicines for blood pressure. Please measure."
        ),
        when: all_of(&[
            any_of(&[PRESSURE_MEDICINES.is(PressureMedicines::THREE_OR_MORE), criterion(&THREE_PRESSURE_KINDS)]),
            SYSTOLIC.at_least(&SYSTOLIC_ROUND),
            SYSTOLIC.below(&SYSTOLIC_PAST_ROUND),
            DIASTOLIC.at_least(&DIASTOLIC_ROUND),
            DIASTOLIC.below(&DIASTOLIC_PAST_ROUND),
        ]),
    },
];
