//! Verdicts, steps 7 to 13 of docs/semantics.md: three-valued, as `Option<bool>`.
//! It never calls the engine.
//! Read next: `../reference.rs`.

use super::catalogue::{Catalogue, Derived, Question, Tree};
use super::medicine;
use super::read::{Meaning, between, read_all};
use jiff::civil::Date;
use ketamine_intake::intake::Recognise;
use serde_json::Value;
use std::collections::HashMap;

/// Met, not met, or nothing while it is unknown.
pub(crate) type Verdict = Option<bool>;

/// Everything the reference says about a request.
#[derive(Debug, PartialEq)]
pub(crate) struct Judgement<'a> {
    pub(crate) verdicts: Vec<(&'a str, Verdict)>,
    pub(crate) settled: Option<usize>,
    pub(crate) possible: Option<usize>,
}

pub(crate) fn judge<'a>(catalogue: &'a Catalogue, request: &Value, recognise: Recognise) -> Judgement<'a> {
    let mut judge = Judge {
        catalogue,
        today: request["today"].as_str().unwrap().parse().unwrap(),
        meanings: read_all(catalogue, request, recognise),
        not_asked: HashMap::with_capacity(catalogue.questions.len()),
    };
    let setting = request["program"]["setting"].as_str().unwrap();
    let country = request["program"]["jurisdiction"].as_str().unwrap().split('-').next().unwrap().to_owned();
    for question in &catalogue.questions {
        let (meaning, _) = &judge.meanings[question.id.as_str()];
        let elsewhere = !question.settings.iter().any(|asked| *asked == setting)
            || !question.countries.hold(&country)
            || judge.left_out(question, &request["program"]["instruments"]);
        let closed = elsewhere
            || question.of_clinician
            || question.gate.as_ref().is_some_and(|gate| judge.tree(gate) == Some(false));
        judge.not_asked.insert(&question.id, *meaning == Meaning::Missing && closed);
    }
    let mut judgement = Judgement { verdicts: Vec::new(), settled: None, possible: None };
    for rule in &catalogue.rules {
        let verdict = judge.tree(&rule.when);
        judgement.verdicts.push((&rule.id, verdict));
        let Some(level) =
            rule.levels.get(setting).filter(|_| rule.countries.hold(&country) && rule.kind != "administrative")
        else {
            continue;
        };
        let level = catalogue.levels.iter().position(|known| known == level);
        if verdict == Some(true) {
            judgement.settled = judgement.settled.max(level);
        }
        if verdict != Some(false) {
            judgement.possible = judgement.possible.max(level);
        }
    }
    judgement
}

struct Judge<'a> {
    catalogue: &'a Catalogue,
    today: Date,
    meanings: HashMap<&'a str, (Meaning, bool)>,
    not_asked: HashMap<&'a str, bool>,
}

/// What a derived value sees of an input: nothing while it is not asked, else an interval and whether it is stale.
enum Seen {
    NotAsked,
    Missing,
    Given(i64, i64, bool),
    /// Courses that count, and those that perhaps do: adequate, adequate or not known, taken now.
    Courses([(i64, i64); 3], bool, bool),
}

impl Judge<'_> {
    /// Step 7: an item is left out when the program asks none of its instruments.
    fn left_out(&self, question: &Question, chosen: &Value) -> bool {
        let asked = |(place, item): &(usize, String)| {
            let instrument = &self.catalogue.instruments[*place];
            let of_program = &chosen[&instrument.id];
            match item.as_str() {
                "always" => true,
                "with_wording" => of_program["wording"].is_object(),
                _ => match of_program["asked"].as_str() {
                    Some(word) => word == "yes",
                    None => instrument.ask != "on_request",
                },
            }
        };
        !question.item_of.is_empty() && !question.item_of.iter().any(asked)
    }

    fn tree(&self, tree: &Tree) -> Verdict {
        match tree {
            Tree::Count { k, of } => {
                let verdicts: Vec<Verdict> = of.iter().map(|child| self.tree(child)).collect();
                let met = verdicts.iter().filter(|verdict| **verdict == Some(true)).count();
                let not_met = verdicts.iter().filter(|verdict| **verdict == Some(false)).count();
                if *k <= met {
                    Some(true)
                } else if of.len() - not_met < *k {
                    Some(false)
                } else {
                    None
                }
            }
            Tree::Leaf { subject, operator, options, classes, value } => match self.catalogue.question(subject) {
                Some(question) => self.question_leaf(question, operator, (options, classes), *value),
                None => self.derived_leaf(&self.catalogue.derived[subject], operator, *value),
            },
        }
    }

    fn question_leaf(
        &self,
        question: &Question,
        operator: &str,
        (options, classes): (&[String], &[String]),
        value: i64,
    ) -> Verdict {
        let (meaning, stale) = &self.meanings[question.id.as_str()];
        let may_be = |id: &String| {
            let (_, others) = question.options.iter().find(|(known, _)| known == id).unwrap();
            others.iter().any(|other| options.contains(other))
        };
        let verdict = match meaning {
            Meaning::Missing if self.not_asked[question.id.as_str()] => return Some(false),
            Meaning::Missing | Meaning::Unreadable | Meaning::Words | Meaning::Courses { .. } => return None,
            Meaning::Yes => Some(operator == "is_yes"),
            Meaning::No => Some(operator == "is_no"),
            Meaning::Option(id) if options.contains(id) => Some(true),
            Meaning::Option(id) if may_be(id) => None,
            Meaning::Option(_) => Some(false),
            Meaning::List { stated, closed } => {
                let includes = if stated.iter().any(|id| options.contains(id)) {
                    Some(true)
                } else if !closed || stated.iter().any(may_be) {
                    None
                } else {
                    Some(false)
                };
                if operator == "includes_none_of" { includes.map(|holds| !holds) } else { includes }
            }
            Meaning::Entries { entries, closed } => medicine::leaf(entries, *closed, operator, classes),
            Meaning::Span { low, high } => compare(operator, value, *low, *high),
            Meaning::Days { first, last } => {
                compare(operator, value, between(*last, self.today), between(*first, self.today))
            }
        };
        verdict.filter(|holds| *holds || !stale)
    }

    fn derived_leaf(&self, derived: &Derived, operator: &str, value: i64) -> Verdict {
        let (verdict, stale) = self.derived_leaf_if(derived, operator, value, false);
        if verdict != Some(false) || !stale {
            return verdict;
        }
        let (verdict, still_stale) = self.derived_leaf_if(derived, operator, value, true);
        verdict.filter(|_| !still_stale)
    }

    /// The verdict as the numbers are, or with stale ones missing; and whether it rests on something stale.
    fn derived_leaf_if(&self, derived: &Derived, operator: &str, value: i64, without_stale: bool) -> (Verdict, bool) {
        const SETTLED: (Verdict, bool) = (Some(false), false);
        let seen = |id: &String| match self.seen(id) {
            Seen::Given(_, _, true) | Seen::Courses(_, _, true) if without_stale => Seen::Missing,
            seen => seen,
        };
        let inputs: Vec<&String> = derived.inputs.iter().collect();
        let (low, high, stale) = match (derived.kind.as_str(), inputs.as_slice()) {
            ("age", [birth]) => match seen(birth) {
                Seen::NotAsked => return SETTLED,
                Seen::Missing => (derived.domain.0, derived.domain.1, false),
                Seen::Given(..) => self.age(birth, derived.domain),
                Seen::Courses(..) => unreachable!("an age reads a date"),
            },
            ("dated", [reading, taken]) => match seen(reading) {
                Seen::NotAsked => return SETTLED,
                Seen::Missing | Seen::Courses(..) => (derived.domain.0, derived.domain.1, false),
                Seen::Given(low, high, stale) => {
                    let recent = match seen(taken) {
                        Seen::Given(_, longest_ago, _) => longest_ago <= derived.window.unwrap(),
                        _ => false,
                    };
                    (low, high, stale || !recent)
                }
            },
            ("body_mass", [weight, height]) => match (seen(weight), seen(height)) {
                (Seen::NotAsked, _) | (_, Seen::NotAsked) => return SETTLED,
                (Seen::Given(tenths, _, old_weight), Seen::Given(millimetres, _, old_height)) => {
                    let index = (tenths * 1_000_000).div_euclid(millimetres * millimetres);
                    if derived.domain.0 <= index && index <= derived.domain.1 {
                        (index, index, old_weight || old_height)
                    } else {
                        (derived.domain.0, derived.domain.1, false)
                    }
                }
                _ => (derived.domain.0, derived.domain.1, false),
            },
            ("sum", items) => {
                if items.iter().all(|item| matches!(seen(item), Seen::NotAsked)) {
                    return SETTLED;
                }
                items.iter().fold((0, 0, false), |(low, high, stale), item| {
                    let domain =
                        self.catalogue.question(item).unwrap().number.as_ref().map_or((0, 1), |number| number.domain);
                    match seen(item) {
                        Seen::Courses(..) => unreachable!("a sum reads numbers"),
                        Seen::NotAsked => (low + domain.0, high + domain.0, stale),
                        Seen::Missing => (low + domain.0, high + domain.1, stale),
                        Seen::Given(least, most, old) => (low + least, high + most, stale || old),
                    }
                })
            }
            (kind @ ("adequate_trials" | "adequate_or_not_known_trials" | "trials_taken_now"), [list]) => {
                match seen(list) {
                    Seen::NotAsked => return SETTLED,
                    Seen::Missing | Seen::Given(..) => (derived.domain.0, derived.domain.1, false),
                    Seen::Courses(counts, closed, stale) => {
                        let which = ["adequate_trials", "adequate_or_not_known_trials", "trials_taken_now"];
                        let (low, high) = counts[which.iter().position(|id| *id == kind).unwrap()];
                        let most = derived.domain.1;
                        (low.min(most), if closed { high.min(most) } else { most }, stale)
                    }
                }
            }
            (kind @ ("medicine_count" | "daily_dose" | "daily_dose_equivalent"), [list]) => {
                let (meaning, old) = &self.meanings[list.as_str()];
                match meaning {
                    Meaning::Entries { entries, closed } if !(without_stale && *old) => {
                        let (low, high) = medicine::ends(kind, entries, *closed, derived);
                        (low, high, *old)
                    }
                    Meaning::Missing if self.not_asked[list.as_str()] => return SETTLED,
                    _ => (derived.domain.0, derived.domain.1, false),
                }
            }
            (kind, _) => panic!("docs/semantics.md knows no derived value `{kind}`"),
        };
        (compare(operator, value, low, high), stale)
    }

    /// Days count as days ago here.
    fn seen(&self, id: &str) -> Seen {
        match &self.meanings[id] {
            (Meaning::Span { low, high }, stale) => Seen::Given(*low, *high, *stale),
            (Meaning::Courses { counts, closed }, stale) => Seen::Courses(*counts, *closed, *stale),
            (meaning @ (Meaning::Yes | Meaning::No), stale) => {
                let riskier = (*meaning == Meaning::No) == self.catalogue.question(id).unwrap().risk_down;
                Seen::Given(i64::from(riskier), i64::from(riskier), *stale)
            }
            (Meaning::Days { first, last }, stale) => {
                Seen::Given(between(*last, self.today), between(*first, self.today), *stale)
            }
            _ if self.not_asked[id] => Seen::NotAsked,
            _ => Seen::Missing,
        }
    }

    fn age(&self, birth: &str, domain: (i64, i64)) -> (i64, i64, bool) {
        let (Meaning::Days { first, last }, stale) = &self.meanings[birth] else { unreachable!("an age reads a date") };
        let age = |born: &Date| {
            let before_birthday = (self.today.month(), self.today.day()) < (born.month(), born.day());
            let years = i64::from(self.today.year() - born.year()) - i64::from(before_birthday);
            years.max(0).clamp(domain.0, domain.1)
        };
        (age(last), age(first), *stale)
    }
}

fn compare(operator: &str, value: i64, low: i64, high: i64) -> Verdict {
    let holds = |number: i64| match operator {
        "at_least" => value <= number,
        "above" => value < number,
        "below" => number < value,
        "within" => number <= value,
        other => panic!("docs/semantics.md compares nothing by `{other}`"),
    };
    // Each of these holds for all numbers between two ends, or none, when both ends agree.
    (holds(low) == holds(high)).then_some(holds(low))
}
