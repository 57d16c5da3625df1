//! Writing adjustments: what the clinic changed, who signed it, and what it does to this patient.
//! It never leaves out one that loosens.
//! Read next: `mod.rs`.

use super::explain::verdict;
use super::response::outcome;
use crate::logic::Threshold;
use crate::order::Gather;
use crate::program::{ActiveProgram, Adjustment, What};
use crate::report::{Changed, Effect, Fields, Out};

/// Every adjustment of the program in its order, each with its effect where there is one.
pub(super) fn adjustments(program: &ActiveProgram, effects: Option<&[Option<Effect>]>) -> Out {
    Out::list(program.program().adjustments.iter().enumerate(), |(place, adjustment)| {
        let effect = effects.and_then(|effects| effects.get(place)?.as_ref());
        one(adjustment).maybe("effect", effect.map(effect_out)).done()
    })
}

/// The numbers in force that are not those of the catalogue.
pub(super) fn thresholds(program: &ActiveProgram) -> Out {
    let moved = program.program().adjustments.iter().filter(|adjustment| !adjustment.expired);
    Out::List(
        moved
            .filter_map(|adjustment| match adjustment.what {
                What::Threshold { threshold, value } => {
                    Some(number(Fields::new().text("id", threshold.id), threshold, value).done())
                }
                _ => None,
            })
            .gather(),
    )
}

fn number(fields: Fields, threshold: &Threshold, value: i64) -> Fields {
    fields.integer("value", value).integer("packValue", threshold.value)
}

fn one(adjustment: &Adjustment) -> Fields {
    let fields = Fields::new()
        .text("kind", adjustment.what.kind().id())
        .mark("loosens", adjustment.loosens)
        .mark("expired", adjustment.expired);
    let fields = match &adjustment.what {
        What::Threshold { threshold, value } => number(fields.text("threshold", threshold.id), threshold, *value),
        What::Level { rule, from, level } => {
            fields.text("rule", rule.id).text("level", level.id()).text("packLevel", from.id())
        }
        What::Step { step, rule } => fields.text("step", step.id).maybe("rule", rule.map(|rule| Out::text(rule.id))),
        What::OwnStep { id, title, rule, .. } => {
            fields.text("step", id).text("title", title).maybe("rule", rule.map(|rule| Out::text(rule.id)))
        }
        What::SwitchOff(question) => fields.text("question", question.id),
        What::Wording { key, locale, text } => fields.text("key", key).text("locale", locale).text("text", text),
    };
    match &adjustment.signed {
        None => fields,
        Some(signed) => fields
            .text("by", &signed.by)
            .text("reason", &signed.reason)
            .text("on", &signed.on)
            .maybe_text("until", signed.until.as_ref()),
    }
}

fn effect_out(effect: &Effect) -> Out {
    let rule = |changed: &Changed| {
        Fields::new()
            .text("rule", changed.rule.id)
            .text("level", changed.with.0.id())
            .put("verdict", verdict(changed.with.1))
            .text("withoutLevel", changed.without.0.id())
            .put("withoutVerdict", verdict(changed.without.1))
            .done()
    };
    Fields::new()
        .put("settled", outcome(effect.settled))
        .put("possible", outcome(effect.possible))
        .put("rules", Out::list(&effect.rules, rule))
        .done()
}
