//! Reading adjustments: what the clinic changed of the pack, each tighter, or looser with name, reason and date.
//! It never accepts one that could lower an emergency, or change how an answer is read.
//! Read next: `ground.rs`.

use super::adjustment::{Adjustment, Kind, LOOSENING_HOLDS_DAYS, Signed, What};
use super::fields::{Reader, at, text_of};
use super::ground::Ground;
use super::problem::ProgramCode;
use crate::intake::{Plain, date_text, read_date};
use crate::order::Gather;
use crate::pack::{Before, Level, Rule};

/// The most adjustments that a program brings.
const MOST: usize = 60;

const KEYS: &[&str] = &[
    "kind",
    "threshold",
    "value",
    "rule",
    "level",
    "step",
    "title",
    "who",
    "before",
    "question",
    "key",
    "locale",
    "text",
    "by",
    "reason",
    "on",
];

impl Reader {
    /// Reads all adjustments over the pack of a setting, and checks the ladders over what is then in force.
    pub(super) fn adjustments(&mut self, given: &Plain, ground: &Ground<'_>) -> Vec<Adjustment> {
        let mut read: Vec<Adjustment> = Vec::new();
        let items = self.list(given, "program", "adjustments");
        if MOST < items.len() {
            self.add(ProgramCode::FieldUnreadable, "program.adjustments", "at most 60 adjustments");
        }
        for (n, item) in items.iter().take(MOST).enumerate() {
            let path = format!("program.adjustments[{n}]");
            self.known_keys(item, &path, KEYS);
            let Some(adjustment) = self.adjustment(item, &path, n, ground) else { continue };
            if read.iter().any(|earlier| earlier.what.meets(&adjustment.what)) {
                self.add(ProgramCode::AdjustmentTwice, &path, "one adjustment of the same thing");
            }
            read.push(adjustment);
        }
        for (n, (milder, graver)) in ground.out_of_order(&read) {
            let expected = format!("the level of `{graver}` at or above that of `{milder}`, which asks for less");
            self.add(ProgramCode::LadderOutOfOrder, &format!("program.adjustments[{n}]"), &expected);
        }
        read
    }

    fn adjustment(&mut self, given: &Plain, path: &str, n: usize, ground: &Ground<'_>) -> Option<Adjustment> {
        let kind = self.word(given, path, "kind", Kind::WORDS)?;
        let what = match kind {
            Kind::Threshold => self.moved_threshold(given, path, ground),
            Kind::Level => self.raised_level(given, path, ground),
            Kind::Step => self.added_step(given, path, n, ground),
            Kind::SwitchOff => self.switched_off(given, path, ground),
            Kind::Wording => self.wording(given, path, ground),
        };
        let loosens = what.as_ref().is_some_and(|what| ground.loosens(what));
        let signed = self.signed(given, path, loosens, ground.today);
        let (what, signed) = (what?, signed?);
        let until = signed.as_ref().and_then(|signed| signed.until.as_deref());
        let expired = until.is_some_and(|until| until < date_text(ground.today).as_str());
        Some(Adjustment { what, loosens, signed, expired })
    }

    /// Nothing only where something is wrong; without any of the three, and where none is asked for, no signature.
    fn signed(&mut self, given: &Plain, path: &str, loosens: bool, today: i64) -> Option<Option<Signed>> {
        let absent = |key: &&str| *given.get(key) == Plain::Absent;
        let missing = ["by", "reason", "on"].iter().filter(|key| absent(key)).count();
        if missing == 3 && !loosens {
            return Some(None);
        }
        if 0 < missing {
            self.add(ProgramCode::AdjustmentUnsigned, path, "`by`, `reason` and `on`: who loosens it, why, and when");
            return None;
        }
        let by = self.text(given, path, "by", "a name");
        let reason = self.text(given, path, "reason", "a reason");
        let on = self.past_day(given, path, "on", Some(today))?;
        let day = read_date(&on).map(|days| days.first)?;
        let until = loosens.then(|| date_text(day.saturating_add(LOOSENING_HOLDS_DAYS)));
        Some(Some(Signed { by: by?, reason: reason?, on, until }))
    }

    fn moved_threshold(&mut self, given: &Plain, path: &str, ground: &Ground<'_>) -> Option<What> {
        let id = self.text(given, path, "threshold", "the id of a threshold")?;
        let mut all = Vec::new();
        ground.pack.each_threshold(&mut |threshold| all.push(threshold));
        let Some(threshold) = all.iter().copied().find(|threshold| threshold.id == id) else {
            self.no_such(at(path, "threshold"), id, &all.iter().map(|threshold| threshold.id).gather());
            return None;
        };
        let value = scaled(given.get("value"), threshold.unit.scale());
        let (low, high) = threshold.safe;
        let path = at(path, "value");
        match value {
            Some(value) if !ground.may_move(threshold, value) => {
                self.add(ProgramCode::AdjustmentNotAllowed, &path, "a threshold that may move, and this way");
                None
            }
            Some(value) if (low..=high).contains(&value) && value != threshold.value => {
                Some(What::Threshold { threshold, value })
            }
            _ => {
                let scale = threshold.unit.scale();
                let expected = format!("another number from {} to {}", decimal(low, scale), decimal(high, scale));
                self.add(ProgramCode::AdjustmentOutOfRange, &path, &expected);
                None
            }
        }
    }

    fn raised_level(&mut self, given: &Plain, path: &str, ground: &Ground<'_>) -> Option<What> {
        let (rule, from) = self.known_rule(given, path, ground)?;
        let level = self.word(given, path, "level", (Level::ALL, Level::IDS))?;
        if from < level && level < Level::Emergency {
            return Some(What::Level { rule, from, level });
        }
        let expected = format!("a level above `{}`, at most `contraindicated`", from.id());
        self.add(ProgramCode::AdjustmentNotAllowed, &at(path, "level"), &expected);
        None
    }

    fn added_step(&mut self, given: &Plain, path: &str, n: usize, ground: &Ground<'_>) -> Option<What> {
        let silent = *given.get("rule") == Plain::Absent;
        let rule = if silent { None } else { Some(self.known_rule(given, path, ground)?.0) };
        if let Some(id) = text_of(given.get("step")) {
            let mut all = Vec::new();
            ground.pack.each_step(&mut |step| all.push(step));
            let Some(step) = all.iter().copied().find(|step| step.id == id) else {
                self.no_such(at(path, "step"), id, &all.iter().map(|step| step.id).gather());
                return None;
            };
            return Some(What::Step { step, rule });
        }
        let title = self.text(given, path, "title", "the id of a step in `step`, or here what is done");
        let before = self.word(given, path, "before", (Before::ALL, Before::IDS));
        let id = format!("clinic_{}", n.saturating_add(1));
        let title = self.decent(title?, &at(path, "title"))?;
        Some(What::OwnStep { id, title, who: text_of(given.get("who")), before: before?, rule })
    }

    fn switched_off(&mut self, given: &Plain, path: &str, ground: &Ground<'_>) -> Option<What> {
        let id = self.text(given, path, "question", "the id of a question")?;
        let Some(question) = ground.question(&id) else {
            self.no_such(at(path, "question"), id, &ground.questions());
            return None;
        };
        if ground.must_be_asked(question) {
            let expected = "no question on danger, on safety, or behind a `contraindicated` or `emergency` rule";
            self.add(ProgramCode::AdjustmentNotAllowed, &at(path, "question"), expected);
            return None;
        }
        Some(What::SwitchOff(question))
    }

    fn wording(&mut self, given: &Plain, path: &str, ground: &Ground<'_>) -> Option<What> {
        let key = self.text(given, path, "key", "`questions.<id>.<part>` or `safety.<id>.<part>`");
        let locale = self.text(given, path, "locale", "a BCP 47 tag such as `en`");
        let text = self.text(given, path, "text", "other words, at most 300 characters");
        let (key, text) = (key?, self.decent(text?, &at(path, "text"))?);
        if !ground.has_words(&key) {
            let id = key.split('.').nth(1).unwrap_or_default().to_owned();
            self.no_such(at(path, "key"), id, &ground.questions());
            return None;
        }
        Some(What::Wording { key, locale: locale?, text })
    }

    /// Words that no text of this product says, in the clinic's words neither.
    fn decent(&mut self, text: String, path: &str) -> Option<String> {
        let lower = text.to_ascii_lowercase();
        let says = |words: &&str| lower.as_bytes().windows(words.len()).any(|part| part == words.as_bytes());
        if crate::pack::NEVER_SAID.iter().any(says) {
            self.add(ProgramCode::AdjustmentNotAllowed, path, "no verdict of admission, and no advice on a medicine");
            return None;
        }
        Some(text)
    }

    fn known_rule(&mut self, given: &Plain, path: &str, ground: &Ground<'_>) -> Option<(&'static Rule, Level)> {
        let id = self.text(given, path, "rule", "the id of a rule")?;
        let found = ground.rules.iter().copied().find(|(rule, _)| rule.id == id);
        if found.is_none() {
            self.no_such(at(path, "rule"), id, &ground.rules.iter().map(|(rule, _)| rule.id).gather());
        }
        found
    }

    fn no_such(&mut self, path: String, given: String, known: &[&str]) {
        let expected = "an id of this pack, in this setting and country".to_owned();
        self.unknown(ProgramCode::AdjustmentUnknown, path, expected, given, known);
    }
}

/// A number in its unit as a whole number of the scale.
fn scaled(given: &Plain, scale: i64) -> Option<i64> {
    match given {
        Plain::Integer(whole) => whole.checked_mul(scale),
        Plain::Text(text) => {
            let (whole, tenths) = text.trim().split_once('.').unwrap_or((text.trim(), "0"));
            let (whole, tenths) = (digits(whole)?, digits(tenths)?);
            match scale {
                10 if tenths < 10 => whole.checked_mul(10)?.checked_add(tenths),
                1 if tenths == 0 => Some(whole),
                _ => None,
            }
        }
        _ => None,
    }
}

/// A whole number of at most 9 digits.
fn digits(text: &str) -> Option<i64> {
    let fits = (1..=9).contains(&text.len());
    let add = |sum: i64, byte: u8| {
        byte.is_ascii_digit().then(|| sum.saturating_mul(10).saturating_add(i64::from(byte.saturating_sub(b'0'))))
    };
    text.bytes().try_fold(0, add).filter(|_| fits)
}

/// A whole number of the scale as it is written in its unit.
fn decimal(value: i64, scale: i64) -> String {
    match (value.checked_div(scale), value.checked_rem(scale)) {
        (Some(whole), Some(rest)) if rest != 0 => format!("{whole}.{rest}"),
        (Some(whole), _) => whole.to_string(),
        _ => value.to_string(),
    }
}
