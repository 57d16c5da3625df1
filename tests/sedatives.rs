//! Sedatives together: every pair and every triple of classes comes out at the gravest level that any part of it has.
//! It never asks the pack what to expect: the levels are written here a second time, from the decisions.
//! Read next: `vignettes/medicines_stacks.toml`.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test or a tool may panic; the code may not"
)]

mod common;

use common::{Case, cases};
use ketamine_intake::logic::{Situation, Verdict, evaluate};
use ketamine_intake::pack::Level::{self, Contraindicated, Defer, Note, Review};
use ketamine_intake::pack::{Setting, pack};
use ketamine_intake::program::ActiveProgram;
use ketamine_intake::wasm::ScreenRequest;
use serde_json::json;
use std::collections::BTreeMap;

/// A class, an entry of the list that is surely in it and surely regular, and its level alone in clinic and at home.
struct Kind {
    class: &'static str,
    typed: &'static str,
    alone: (Level, Level),
}

const KINDS: &[Kind] = &[
    Kind { class: "opioid", typed: "oxycodone 5 mg twice a day", alone: (Review, Contraindicated) },
    Kind { class: "benzodiazepine", typed: "lorazepam 1 mg daily", alone: (Review, Review) },
    Kind { class: "barbiturate", typed: "phenobarbital 30 mg daily", alone: (Review, Defer) },
    Kind { class: "oxybate", typed: "sodium oxybate nightly", alone: (Defer, Contraindicated) },
    Kind { class: "gabapentinoid", typed: "gabapentin 300 mg daily", alone: (Note, Note) },
    Kind { class: "z-drug", typed: "zolpidem 5 mg nightly", alone: (Note, Review) },
    Kind { class: "orexin blocker", typed: "suvorexant 10 mg nightly", alone: (Note, Review) },
    Kind { class: "carisoprodol", typed: "carisoprodol 350 mg daily", alone: (Note, Note) },
    Kind { class: "baclofen", typed: "baclofen 10 mg daily", alone: (Note, Note) },
    Kind { class: "phenibut", typed: "phenibut daily", alone: (Review, Review) },
    Kind { class: "antihistamine", typed: "hydroxyzine 25 mg nightly", alone: (Note, Note) },
    Kind { class: HEAVY_DRINKING, typed: "", alone: (Review, Review) },
    Kind { class: "sedating antidepressant", typed: "trazodone 50 mg nightly", alone: (Note, Note) },
];

/// No medicine: an AUDIT-C of 5, which counts in the stacks like a strong sedative.
const HEAVY_DRINKING: &str = "heavy drinking";
const AUDIT_C_OF_5: &[(&str, i64)] = &[("audit_c_item1", 3), ("audit_c_item2", 1), ("audit_c_item3", 1)];

const STRONG: &[&str] = &[
    "benzodiazepine",
    "barbiturate",
    "gabapentinoid",
    "z-drug",
    "carisoprodol",
    "baclofen",
    "phenibut",
    HEAVY_DRINKING,
];

/// What two classes give together, beyond what each gives alone.
fn together(one: &str, other: &str) -> Option<(Level, Level)> {
    let pair = [one, other];
    if pair.contains(&"opioid") && pair.iter().any(|kind| ["benzodiazepine", "barbiturate", "oxybate"].contains(kind)) {
        return Some((Defer, Contraindicated));
    }
    if pair.contains(&"opioid") && (pair.contains(&"gabapentinoid") || pair.contains(&HEAVY_DRINKING)) {
        return Some((Review, Contraindicated));
    }
    pair.iter().all(|kind| STRONG.contains(kind)).then_some((Review, Defer))
}

fn expected(kinds: &[&Kind]) -> (Level, Level) {
    let mut levels: Vec<(Level, Level)> = kinds.iter().map(|kind| kind.alone).collect();
    for (n, one) in kinds.iter().enumerate() {
        levels.extend(kinds[..n].iter().filter_map(|other| together(other.class, one.class)));
    }
    if 3 <= kinds.iter().filter(|kind| kind.class != HEAVY_DRINKING).count() {
        levels.push((Note, Review));
    }
    let clinic = levels.iter().map(|(clinic, _)| *clinic).max().unwrap();
    (clinic, levels.iter().map(|(_, home)| *home).max().unwrap())
}

/// The gravest level that the list settles in an ordinary intake, by setting.
struct Bench(BTreeMap<&'static str, (&'static Case, ActiveProgram)>);

impl Bench {
    fn new() -> Bench {
        let ordinary = cases().iter().filter(|case| case.name.starts_with("no medicine at all "));
        let bench = ordinary.map(|case| {
            let request = ScreenRequest::read(case.plain());
            let program = ActiveProgram::new(&request.program, request.today, pack()).unwrap();
            (case.setting.id(), (case, program))
        });
        Bench(bench.collect())
    }

    fn settled(&self, setting: Setting, kinds: &[&Kind]) -> Level {
        let (case, program) = &self.0[setting.id()];
        let mut case = Case::clone(case);
        if kinds.iter().any(|kind| kind.class == HEAVY_DRINKING) {
            case.answers.extend(AUDIT_C_OF_5.iter().map(|(id, points)| ((*id).to_owned(), json!(points))));
            case.answers.insert("alcohol_last_drink".to_owned(), json!("under_1_month"));
        }
        let list = kinds.iter().map(|kind| kind.typed).filter(|typed| !typed.is_empty()).chain(["none"]);
        case.answers.insert("medicines".to_owned(), json!(list.collect::<Vec<_>>()));
        let request = ScreenRequest::read(case.plain());
        let intake = ketamine_intake::intake::read(program.tables(), request.given, request.today.unwrap());
        let situation = Situation::new(program.frame(), &intake.answers, intake.today);
        let met = program.rules().iter().filter(|(rule, _)| evaluate(&rule.when, &situation) == Verdict::Met);
        met.map(|(_, level)| *level).max().unwrap()
    }

    fn compare(&self, kinds: &[&Kind], failures: &mut Vec<String>) {
        let (clinic, home) = expected(kinds);
        for setting in Setting::ALL {
            let wanted = if *setting == Setting::AtHome { home } else { clinic };
            let found = self.settled(*setting, kinds);
            if found != wanted {
                let names: Vec<&str> = kinds.iter().map(|kind| kind.class).collect();
                failures.push(format!("{} in {}: {found:?}, not {wanted:?}", names.join(" + "), setting.id()));
            }
        }
    }
}

#[test]
fn every_pair_and_triple_of_sedatives_comes_out_at_its_gravest_part() {
    let (bench, mut failures, mut stacks) = (Bench::new(), Vec::new(), 0);
    for (n, first) in KINDS.iter().enumerate() {
        bench.compare(&[first], &mut failures);
        for (m, second) in KINDS.iter().enumerate().skip(n + 1) {
            bench.compare(&[first, second], &mut failures);
            for third in KINDS.iter().skip(m + 1) {
                bench.compare(&[first, second, third], &mut failures);
                stacks += 1;
            }
            stacks += 1;
        }
    }
    println!("{stacks} pairs and triples in three settings");
    assert!(failures.is_empty(), "{} stacks:\n{}", failures.len(), failures.join("\n"));
}
