//! What is asked about pregnancy, birth, milk and contraception.
//! It never leaves out a question because of sex or gender; whom it does not concern says so once.
//! Read next: `pregnant.rs`.

use crate::intake::{Risk, Unsure};
use crate::logic::{AnyOf, Condition, Criterion, OneOf, When, YesNo, any_of, criterion, options};
use crate::pack::also::{ALSO, Also};
use crate::pack::asked::{Asked, Part, Triggers, ask};
use crate::pack::steps;
use crate::pack::thresholds::{BIRTH_6_WEEKS, BIRTH_12_WEEKS, BIRTH_AGO};

options! {
    /// Pregnancy.
    pub(crate) Pregnant {
        DOES_NOT_APPLY = "does_not_apply", Rank(0),
            "cannot become pregnant (no womb, menopause more than a year ago), or the question does not apply";
        NOT_PREGNANT = "not_pregnant", Rank(1), "not pregnant";
        MIGHT_BE = "might_be", Rank(2), "might be pregnant, or not sure", may be [PREGNANT];
        PREGNANT = "pregnant", Rank(3), "pregnant";
    }
}
pub(crate) static PREGNANT: OneOf<Pregnant> = OneOf::new("pregnant", prose!("pregnancy"), Unsure::AnOption);

options! {
    /// What makes a pregnancy possible before a test shows it.
    pub(crate) PregnancyChance {
        PERIOD_LATE = "period_late", Rank(1), "period more than 7 days late, without a method that stops periods";
        TRYING = "trying", Rank(1), "trying to become pregnant";
        FERTILITY_TREATMENT = "fertility_treatment", Rank(1), "fertility treatment";
    }
}
pub(crate) static PREGNANCY_CHANCE: AnyOf<PregnancyChance> =
    AnyOf::new("pregnancy_chance", prose!("what makes a pregnancy possible"));

options! {
    /// Contraception.
    pub(crate) Contraception {
        NOT_NEEDED = "not_needed", Rank(0), "not needed (no sex that could lead to pregnancy, or already pregnant)";
        METHOD = "method", Rank(1), "uses a method";
        NO_METHOD = "no_method", Rank(2), "none, although sex could lead to pregnancy";
    }
}
pub(crate) static CONTRACEPTION: OneOf<Contraception> =
    OneOf::new("contraception", prose!("contraception"), Unsure::Missing);

pub(crate) static BIRTH: YesNo =
    YesNo::new("birth", prose!("gave birth in the last 12 months, even if the baby did not live"), Risk::Up);
pub(crate) static BIRTH_WHEN: When = When::new("birth_when", prose!("the most recent birth"), BIRTH_AGO);

options! {
    /// Signs that are dangerous in pregnancy or after birth.
    pub(crate) BirthSigns {
        SEVERE_HEADACHE = "severe_headache", Rank(1), "severe headache now";
        VISION_CHANGE = "vision_change", Rank(1), "spots or another change of vision now";
        RIB_PAIN = "rib_pain", Rank(1), "pain under the ribs now";
        HALLUCINATIONS = "hallucinations", Rank(1), "seeing or hearing things that others do not";
        CONFUSED = "confused", Rank(1), "confusion";
        HARM_TO_BABY = "harm_to_baby", Rank(1), "thoughts of harming the baby";
    }
}
pub(crate) static BIRTH_SIGNS: AnyOf<BirthSigns> =
    AnyOf::new("birth_signs", prose!("signs that are dangerous in pregnancy or after birth"));

options! {
    /// Pre-eclampsia or eclampsia.
    pub(crate) Preeclampsia {
        NEVER = "never", Rank(0), "never";
        EARLIER = "earlier", Rank(1), "in an earlier pregnancy";
        THIS_OR_LAST = "this_or_last", Rank(2), "in this pregnancy or with the birth of the last 12 months";
    }
}
pub(crate) static PREECLAMPSIA: OneOf<Preeclampsia> =
    OneOf::new("preeclampsia", prose!("pre-eclampsia or eclampsia"), Unsure::Missing);

pub(crate) static BREASTFEEDING: YesNo = YesNo::new("breastfeeding", prose!("breastfeeding or pumping"), Risk::Up);

pub(crate) static PREGNANT_OR_BIRTH_6_WEEKS: Criterion = Criterion {
    id: "pregnant-or-birth-6-weeks",
    name: prose!("pregnant, or gave birth in the last 6 weeks"),
    when: any_of(&[PREGNANT.is(Pregnant::PREGNANT), BIRTH_WHEN.within(&BIRTH_6_WEEKS)]),
};
static PERHAPS_PREGNANT_OR_BIRTH_12_WEEKS: Criterion = Criterion {
    id: "perhaps-pregnant-or-birth-12-weeks",
    name: prose!("perhaps pregnant, or gave birth in the last 12 weeks"),
    when: any_of(&[PREGNANT.is_any_of(&[Pregnant::MIGHT_BE, Pregnant::PREGNANT]), BIRTH_WHEN.within(&BIRTH_12_WEEKS)]),
};
static CONCERNED: Criterion = Criterion {
    id: "preeclampsia-concerns-them",
    name: prose!("perhaps pregnant, gave birth in the last 12 months, or had a high pressure in a pregnancy"),
    when: any_of(&[
        PREGNANT.is_any_of(&[Pregnant::MIGHT_BE, Pregnant::PREGNANT]),
        BIRTH.is_yes(),
        ALSO.includes(Also::PREGNANCY_PRESSURE),
    ]),
};
const COULD_BE_PREGNANT: Condition =
    PREGNANT.is_any_of(&[Pregnant::NOT_PREGNANT, Pregnant::MIGHT_BE, Pregnant::PREGNANT]);

pub(crate) static QUESTIONS: &[Asked] = &[
    ask(&PREGNANT.question, Part::Pregnancy).step_if_open(&steps::PREGNANCY_TEST),
    ask(&PREGNANCY_CHANCE.question, Part::Pregnancy).when(COULD_BE_PREGNANT).step_if_open(&steps::PREGNANCY_TEST),
    // Asked of everyone: whoever has no womb since a birth answers "does not apply" above.
    ask(&BIRTH.0, Part::Pregnancy),
    ask(&BIRTH_WHEN.0, Part::Pregnancy).when(BIRTH.is_yes()),
    ask(&BIRTH_SIGNS.question, Part::Pregnancy).when(criterion(&PERHAPS_PREGNANT_OR_BIRTH_12_WEEKS)).triggers(
        Triggers::Emergency(&[
            "severe_headache",
            "vision_change",
            "rib_pain",
            "hallucinations",
            "confused",
            "harm_to_baby",
            "unsure",
        ]),
    ),
    ask(&PREECLAMPSIA.question, Part::Pregnancy).when(criterion(&CONCERNED)),
    ask(&BREASTFEEDING.0, Part::Pregnancy).step_if_open(&steps::MILK_DECISION),
    ask(&CONTRACEPTION.question, Part::Pregnancy).when(COULD_BE_PREGNANT).step_if_open(&steps::CONTRACEPTION_TALK),
];
