//! What is asked about alcohol, cannabis and other drugs.
//! It never scores: it asks what happens without a drink, how often, and when last.
//! Read next: `use_disorder.rs`.
//!
//! The numbers in the options are the wording of the option, not thresholds.

use crate::intake::{Risk, Unsure};
use crate::logic::{AnyOf, Count, Number, OneOf, When, YesNo, options};
use crate::pack::asked::{Asked, Part, ask};
use crate::pack::steps;
use crate::pack::thresholds::{MONTH_DAYS_DOMAIN, USE_AGO};

options! {
    /// Signs of dependence on alcohol in the last 12 months.
    pub(crate) AlcoholSigns {
        MORNING = "morning", Rank(1), "drinks in the morning";
        SHAKES = "shakes", Rank(1), "shakes or sweats without a drink";
        NO_DAY_WITHOUT = "no_day_without", Rank(1), "cannot go one full day without a drink";
        FIT_OR_DELIRIUM = "fit_or_delirium", Rank(1), "a seizure or delirium from withdrawal";
    }
}
pub(crate) static ALCOHOL_SIGNS: AnyOf<AlcoholSigns> =
    AnyOf::new("alcohol_signs", prose!("signs of dependence on alcohol in the last 12 months"));

pub(crate) static CANNABIS_DAYS: Number<Count> =
    Number::new("cannabis_days", prose!("days with cannabis among the last 30"), MONTH_DAYS_DOMAIN, Risk::Up);

options! {
    /// Drugs used outside care, ever.
    pub(crate) Drugs {
        STIMULANTS = "stimulants", Rank(1), "cocaine, methamphetamine, MDMA, or a stimulant not prescribed";
        OPIOIDS = "opioids", Rank(1), "heroin, fentanyl, nitazenes, another opioid not prescribed, or GHB";
        KRATOM = "kratom", Rank(1), "kratom, 7-OH or tianeptine";
        SYNTHETIC = "synthetic", Rank(1), "synthetic cannabis";
        PSYCHEDELICS = "psychedelics", Rank(1), "psilocybin, LSD or mescaline";
        IBOGAINE = "ibogaine", Rank(1), "ibogaine";
        OTHER = "other", Rank(1), "phenibut, kava, nitrous oxide or solvents";
        KETAMINE = "ketamine", Rank(1), "ketamine or PCP outside care";
    }
}
pub(crate) static DRUGS: AnyOf<Drugs> = AnyOf::new("drugs", prose!("drugs used outside care, ever"));
pub(crate) static STIMULANTS_WHEN: When =
    When::new("stimulants_when", prose!("the most recent stimulant not prescribed"), USE_AGO);
pub(crate) static OPIOIDS_WHEN: When =
    When::new("opioids_when", prose!("the most recent opioid not prescribed, or GHB"), USE_AGO);
pub(crate) static KRATOM_WHEN: When =
    When::new("kratom_when", prose!("the most recent kratom, 7-OH or tianeptine"), USE_AGO);
pub(crate) static KRATOM_REGULAR: YesNo = YesNo::new(
    "kratom_regular",
    prose!("takes kratom, 7-OH or tianeptine on 2 or more days in a usual week"),
    Risk::Up,
);
pub(crate) static SYNTHETIC_WHEN: When =
    When::new("synthetic_when", prose!("the most recent synthetic cannabis"), USE_AGO);
pub(crate) static PSYCHEDELICS_WHEN: When =
    When::new("psychedelics_when", prose!("the most recent psilocybin, LSD or mescaline"), USE_AGO);
pub(crate) static IBOGAINE_WHEN: When = When::new("ibogaine_when", prose!("the most recent ibogaine"), USE_AGO);
pub(crate) static OTHER_DRUGS_WHEN: When =
    When::new("other_drugs_when", prose!("the most recent phenibut, kava, nitrous oxide or solvents"), USE_AGO);
pub(crate) static KETAMINE_WHEN: When =
    When::new("ketamine_when", prose!("the most recent ketamine or PCP outside care"), USE_AGO);
pub(crate) static KETAMINE_OFTEN: YesNo =
    YesNo::new("ketamine_often", prose!("used ketamine or PCP outside care more than 5 times"), Risk::Up);

options! {
    /// Whether use of ketamine or PCP was a problem.
    pub(crate) KetamineProblem {
        NO_PROBLEM = "no_problem", Rank(1), "never a problem";
        PAST_PROBLEM = "past_problem", Rank(2), "a problem, no longer used";
        STILL_USING = "still_using", Rank(3), "a problem at some time, and still used now and then";
    }
}
pub(crate) static KETAMINE_PROBLEM: OneOf<KetamineProblem> =
    OneOf::new("ketamine_problem", prose!("whether ketamine or PCP outside care was ever a problem"), Unsure::Missing);

options! {
    /// Problems with alcohol, drugs or medicines; nicotine left out.
    pub(crate) SubstanceProblem {
        TOLD = "told", Rank(1), "told an alcohol, drug or medicine problem (opioids apart), ever, or in recovery from one";
        OPIOID = "opioid", Rank(1), "an opioid problem, or treatment for one, ever";
        CANNOT_STOP = "cannot_stop", Rank(1), "tries to cut down or end alcohol or drugs, and cannot";
        WITHDRAWAL = "withdrawal", Rank(1), "in withdrawal now";
    }
}
pub(crate) static SUBSTANCE_PROBLEM: AnyOf<SubstanceProblem> =
    AnyOf::new("substance_problem", prose!("problems with alcohol, drugs or medicines, ever"));
pub(crate) static SUBSTANCE_LAST_USE: When =
    When::new("substance_last_use", prose!("last use of what was the problem, opioids apart"), USE_AGO);

options! {
    /// How the opioid problem is treated.
    pub(crate) OpioidTreatment {
        STABLE = "stable", Rank(1), "the same treatment for 28 days or more, and no other opioid";
        LONG_PAST = "long_past", Rank(1), "no treatment now, and no opioid for more than 12 months";
        NOT_STABLE = "not_stable", Rank(2), "anything else";
    }
}
pub(crate) static OPIOID_TREATMENT: OneOf<OpioidTreatment> =
    OneOf::new("opioid_treatment", prose!("treatment of the opioid problem"), Unsure::Missing);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&ALCOHOL_SIGNS.question, Part::Substances),
    ask(&CANNABIS_DAYS.question, Part::Substances),
    ask(&DRUGS.question, Part::Substances),
    ask(&KETAMINE_WHEN.0, Part::Substances)
        .when(DRUGS.includes(Drugs::KETAMINE))
        .step_if_open(&steps::KETAMINE_HISTORY),
    ask(&KETAMINE_OFTEN.0, Part::Substances).when(DRUGS.includes(Drugs::KETAMINE)),
    ask(&KETAMINE_PROBLEM.question, Part::Substances)
        .when(DRUGS.includes(Drugs::KETAMINE))
        .step_if_open(&steps::KETAMINE_HISTORY),
    ask(&STIMULANTS_WHEN.0, Part::Substances).when(DRUGS.includes(Drugs::STIMULANTS)),
    ask(&OPIOIDS_WHEN.0, Part::Substances).when(DRUGS.includes(Drugs::OPIOIDS)),
    ask(&KRATOM_WHEN.0, Part::Substances).when(DRUGS.includes(Drugs::KRATOM)),
    ask(&KRATOM_REGULAR.0, Part::Substances).when(DRUGS.includes(Drugs::KRATOM)),
    ask(&SYNTHETIC_WHEN.0, Part::Substances).when(DRUGS.includes(Drugs::SYNTHETIC)),
    ask(&PSYCHEDELICS_WHEN.0, Part::Substances).when(DRUGS.includes(Drugs::PSYCHEDELICS)),
    ask(&IBOGAINE_WHEN.0, Part::Substances).when(DRUGS.includes(Drugs::IBOGAINE)),
    ask(&OTHER_DRUGS_WHEN.0, Part::Substances).when(DRUGS.includes(Drugs::OTHER)),
    ask(&SUBSTANCE_PROBLEM.question, Part::Substances),
    ask(&SUBSTANCE_LAST_USE.0, Part::Substances)
        .when(SUBSTANCE_PROBLEM.includes(SubstanceProblem::TOLD))
        .step_if_open(&steps::SUBSTANCE_HISTORY),
    ask(&OPIOID_TREATMENT.question, Part::Substances)
        .when(SUBSTANCE_PROBLEM.includes(SubstanceProblem::OPIOID))
        .step_if_open(&steps::OPIOID_PRESCRIBER),
];
