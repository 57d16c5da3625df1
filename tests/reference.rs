//! The reference evaluator: written from docs/semantics.md over the catalogue's JSON, and compared with the engine.
//! It never shares code with `src/logic` or `src/intake`; only the comparison below calls the engine.
//! Read next: `reference/read.rs`, then `reference/judge.rs`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::unreachable,
    clippy::arithmetic_side_effects,
    reason = "a test fails by panicking"
)]

#[path = "reference/adjusted.rs"]
mod adjusted;
#[path = "reference/catalogue.rs"]
mod catalogue;
#[path = "reference/judge.rs"]
mod judge;
#[path = "reference/medicine.rs"]
mod medicine;
#[path = "reference/number.rs"]
mod number;
#[path = "reference/programs.rs"]
mod programs;
mod random;
#[path = "reference/read.rs"]
mod read;
#[path = "reference/trials.rs"]
mod trials;

use catalogue::Catalogue;
use judge::{Judgement, Verdict, judge};
use ketamine_intake::intake::{self, Plain};
use ketamine_intake::logic::{self, Situation};
use ketamine_intake::pack::{Level, Pack, RuleKind, Setting, pack};
use ketamine_intake::program::ActiveProgram;
use ketamine_intake::report;
use ketamine_intake::screen::screen;
use ketamine_intake::wasm::ScreenRequest;
use programs::Programs;
use random::medicine::this_release;
use random::{Hints, Tape, random_pack, random_request};
use serde::Deserialize;
use serde_json::Value;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use std::{env, thread};

/// Many in release, where it takes seconds; fewer where the code is slow.
const N_INTAKES: u64 = if cfg!(debug_assertions) { 5_000 } else { 100_000 };
const N_PACKS: u64 = if cfg!(debug_assertions) { 300 } else { 3_000 };
/// The same intakes on every machine; `REFERENCE_SEED` draws others.
static FIRST_SEED: LazyLock<u64> = LazyLock::new(|| match env::var("REFERENCE_SEED") {
    Ok(given) => given.parse::<u64>().expect("REFERENCE_SEED is a whole number") * 10_000_000,
    Err(_) => 0,
});
/// One intake in so many is evaluated under a program with adjustments.
const ONE_IN_ADJUSTED: u64 = 5;
/// So many different lists of adjustments over the pack of this release, in each setting.
const N_LISTS: u64 = if cfg!(debug_assertions) { 3 } else { 10 };

#[test]
fn the_engine_agrees_on_random_intakes_over_the_pack_of_this_release() {
    let hints = Hints::of(&pack());
    let catalogue = catalogue_of(&pack());
    let compare_every_other = |first: u64| {
        let mut seen = Seen::default();
        let mut programs = Programs::over(pack());
        for seed in (first..N_INTAKES).step_by(2) {
            let setting = Setting::ALL[seed as usize % Setting::ALL.len()];
            let mut tape = Tape::endless(*FIRST_SEED + seed);
            let mut request = random_request(&this_release(), &hints, setting, &mut tape);
            if seed % ONE_IN_ADJUSTED == 0 {
                let unadjusted = judge(&catalogue, &request, this_release().recognise);
                let in_force = programs.adjust(&mut request, seed / ONE_IN_ADJUSTED % N_LISTS);
                let judgement = compare(this_release(), in_force, &request, &mut seen);
                seen.note_adjusted(judgement != unadjusted);
            } else {
                compare(this_release(), &catalogue, &request, &mut seen);
            }
        }
        seen
    };
    let (even, odd) = thread::scope(|scope| {
        let odd = scope.spawn(|| compare_every_other(1));
        (compare_every_other(0), odd.join().expect("the intakes of the other half"))
    });
    let seen = even.and(&odd);
    assert_eq!(seen.n_intakes, N_INTAKES);
    assert_eq!(seen.n_adjusted, N_INTAKES.div_ceil(ONE_IN_ADJUSTED));
    assert!(
        seen.n_adjusted / 10 < seen.n_changed,
        "adjustments changed only {} of {}",
        seen.n_changed,
        seen.n_adjusted
    );
    seen.assert_every_rule_had_every_verdict(&catalogue);
}

#[test]
fn the_engine_agrees_over_random_packs() {
    let mut leaves: BTreeMap<String, u64> = BTreeMap::new();
    for seed in 0..N_PACKS {
        let mut tape = Tape::endless(*FIRST_SEED + 1_000_000 + seed);
        let random = random_pack(&mut tape);
        let hints = Hints::of(&random);
        let catalogue = catalogue_of(&random);
        for rule in &catalogue.rules {
            rule.when.each_leaf(&mut |subject, operator| {
                let of = catalogue.derived.get(subject).map_or("question", |derived| &derived.kind);
                *leaves.entry(format!("{operator} of {of}")).or_default() += 1;
            });
        }
        let mut programs = Programs::over(random);
        for (n, setting) in Setting::ALL.iter().cycle().take(12).enumerate() {
            let mut request = random_request(&random, &hints, *setting, &mut tape);
            if n % 4 == 0 {
                let in_force = programs.adjust(&mut request, seed);
                compare(random, in_force, &request, &mut Seen::default());
            } else {
                compare(random, &catalogue, &request, &mut Seen::default());
            }
        }
    }
    let every_kind = [
        "above of adequate_or_not_known_trials",
        "above of adequate_trials",
        "above of daily_dose",
        "above of daily_dose_equivalent",
        "above of dated",
        "above of question",
        "at_least of age",
        "at_least of body_mass",
        "at_least of dated",
        "at_least of medicine_count",
        "at_least of question",
        "at_least of sum",
        "below of adequate_trials",
        "below of age",
        "below of body_mass",
        "below of dated",
        "below of question",
        "in_class of question",
        "includes_any_of of question",
        "includes_none_of of question",
        "is_any_of of question",
        "is_no of question",
        "is_yes of question",
        "not_in_class of question",
        "regularly_in_class of question",
        "within of question",
    ];
    for kind in every_kind {
        assert!(leaves.get(kind).is_some_and(|count| 10 <= *count), "hardly any `{kind}` among {leaves:#?}");
    }
}

/// The committed catalogue says the same as the tables: whoever evaluates it elsewhere evaluates this release.
#[test]
fn the_committed_catalogue_is_that_of_the_pack() {
    let committed: Value = serde_json::from_str(include_str!("../js/catalogue.json")).unwrap();
    let generated = serde_json::to_value(report::catalogue(&pack())).unwrap();
    for part in ["questions", "derived", "pressures", "measures", "rules"] {
        assert!(committed[part] == generated[part], "`{part}` of js/catalogue.json is not fresh: run scripts/bless");
    }
}

fn catalogue_of(pack: &Pack) -> Catalogue {
    Catalogue::from_json(&serde_json::to_value(report::catalogue(pack)).unwrap())
}

fn compare<'a>(pack: Pack, catalogue: &'a Catalogue, request: &Value, seen: &mut Seen) -> Judgement<'a> {
    let expected = judge(catalogue, request, pack.recognise);
    let read = ScreenRequest::read(Plain::deserialize(request).unwrap());
    let program = ActiveProgram::new(&read.program, read.today, pack).unwrap();
    let intake = intake::read(program.tables(), read.given, read.today.unwrap());
    let situation = Situation::new(program.frame(), &intake.answers, intake.today);
    let mut of_setting = program.rules().iter().peekable();
    let (mut settled, mut possible): (Option<Level>, Option<Level>) = (None, None);
    for (place, (rule, (id, expected))) in pack.rules().zip(&expected.verdicts).enumerate() {
        assert_eq!(rule.id, *id);
        let verdict = logic::evaluate(&rule.when, &situation);
        assert_eq!(in_reference_words(verdict), *expected, "engine and reference disagree on `{id}` for {request:#}");
        seen.note(place, *expected);
        let Some((_, level)) = of_setting.next_if(|(applies, _)| core::ptr::eq(*applies, rule)) else { continue };
        if rule.kind != RuleKind::Administrative {
            settled = settled.max((verdict == logic::Verdict::Met).then_some(*level));
            possible = possible.max((verdict != logic::Verdict::NotMet).then_some(*level));
        }
    }
    assert!(of_setting.next().is_none(), "the rules of a setting stand in another order than in the pack");
    let place = |level: Option<Level>| level.map(|level| level as usize);
    assert_eq!(place(settled), expected.settled, "settled, for {request:#}");
    assert_eq!(place(possible), expected.possible, "possible, for {request:#}");
    // WHY: the main path also finds what would settle the rest, which takes longer than all of the above.
    if seen.wants_the_main_path() {
        let screening = screen(&program, &intake);
        assert_eq!((screening.settled, screening.possible), (settled, possible), "screened, for {request:#}");
    }
    expected
}

fn in_reference_words(verdict: logic::Verdict) -> Verdict {
    match verdict {
        logic::Verdict::Met => Some(true),
        logic::Verdict::NotMet => Some(false),
        logic::Verdict::Unknown => None,
    }
}

/// How often each rule was met, not met and unknown, so that the comparison cannot become empty unnoticed.
#[derive(Default)]
struct Seen {
    n_intakes: u64,
    n_adjusted: u64,
    /// Of those, where the adjustments changed a verdict or a level.
    n_changed: u64,
    counts: Vec<[u64; 3]>,
}

impl Seen {
    /// Every tenth intake.
    fn wants_the_main_path(&mut self) -> bool {
        self.n_intakes += 1;
        self.n_intakes % 10 == 1
    }

    /// Both counts together.
    fn and(mut self, other: &Seen) -> Seen {
        self.n_intakes += other.n_intakes;
        self.n_adjusted += other.n_adjusted;
        self.n_changed += other.n_changed;
        for (counts, more) in self.counts.iter_mut().zip(&other.counts) {
            for (count, more) in counts.iter_mut().zip(more) {
                *count += more;
            }
        }
        self
    }

    fn note_adjusted(&mut self, changed: bool) {
        self.n_adjusted += 1;
        self.n_changed += u64::from(changed);
    }

    fn note(&mut self, rule: usize, verdict: Verdict) {
        if self.counts.len() <= rule {
            self.counts.resize(rule + 1, [0; 3]);
        }
        self.counts[rule][verdict.map_or(2, usize::from)] += 1;
    }

    fn assert_every_rule_had_every_verdict(&self, catalogue: &Catalogue) {
        let rules = catalogue.rules.iter().zip(&self.counts);
        let few = rules.filter(|(_, counts)| counts.iter().any(|count| *count < 20));
        let few: Vec<String> = few.map(|(rule, counts)| format!("{}: {counts:?}", rule.id)).collect();
        assert!(few.is_empty(), "not met, met and unknown too rarely:\n{}", few.join("\n"));
    }
}
