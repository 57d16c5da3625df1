//! One case of a property: a program over a pack and an intake that was read from a request.
//! It never decides what must hold.
//! Read next: `moves.rs`.

use crate::random::medicine::this_release;
use crate::random::{Hints, Tape, random_pack, random_request};
use ketamine_intake::intake::{Answer, Intake, Plain, read};
use ketamine_intake::logic::{Situation, Verdict, evaluate};
use ketamine_intake::pack::{Level, Pack, Rule, Setting, pack};
use ketamine_intake::program::ActiveProgram;
use ketamine_intake::report::{Screening, catalogue};
use ketamine_intake::screen::screen;
use ketamine_intake::wasm::ScreenRequest;
use proptest::collection::vec;
use proptest::test_runner::{Config, RngSeed, TestError, TestRunner};
use serde::Deserialize;
use serde_json::Value;
use std::cell::Cell;
use std::panic;
use std::sync::LazyLock;

/// Which packs a property is tried over.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Over {
    ThisRelease,
    RandomPacks,
}

/// A program, an intake, and the request they were read from.
#[derive(Debug)]
pub(crate) struct Case {
    pub(crate) pack: Pack,
    pub(crate) program: ActiveProgram,
    pub(crate) intake: Intake,
    pub(crate) request: Value,
}

/// Tries the property on many cases and shows the simplest that fails.
pub(crate) fn holds(over: Over, property: impl Fn(&Case, &mut Tape)) {
    let cases = match (over, cfg!(debug_assertions)) {
        (Over::ThisRelease, true) => 40,
        (Over::RandomPacks, true) => 400,
        (Over::ThisRelease, false) => 400,
        (Over::RandomPacks, false) => 4_000,
    };
    holds_over_tapes(cases, |tape| {
        let case = Case::random(over, tape);
        if !QUIET.get() {
            case.print(over);
        }
        property(&case, tape);
    });
}

/// The same for a property that draws everything itself.
pub(crate) fn holds_over_tapes(cases: u32, property: impl Fn(&mut Tape)) {
    // WHY: the same cases on every machine; PROPTEST_RNG_SEED draws others.
    let rng_seed = match Config::default().rng_seed {
        RngSeed::Random => RngSeed::Fixed(20_261_121),
        given => given,
    };
    let config = Config { cases, rng_seed, failure_persistence: None, max_shrink_iters: 4_000, ..Config::default() };
    let tapes = vec(proptest::arbitrary::any::<u32>(), 0..900);
    LazyLock::force(&HOOK);
    QUIET.set(true);
    let outcome = TestRunner::new(config).run(&tapes, |numbers| {
        property(&mut Tape::of(numbers));
        Ok(())
    });
    QUIET.set(false);
    match outcome {
        Ok(()) => {}
        Err(TestError::Fail(_, simplest)) => {
            property(&mut Tape::of(simplest));
            panic!("the property failed once and holds now: it depends on something outside its tape");
        }
        Err(TestError::Abort(reason)) => panic!("{reason}"),
    }
}

thread_local! {
    /// Set while cases are tried: only the simplest one that fails is shown.
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

static HOOK: LazyLock<()> = LazyLock::new(|| {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if !QUIET.get() {
            usual(info);
        }
    }));
});

/// Declares two tests for each property: over the pack of this release, and over random packs.
macro_rules! over_both_packs {
    ($($property:ident)+) => {$(
        mod $property {
            use crate::case::{Over, holds};

            #[test]
            fn over_the_pack_of_this_release() {
                holds(Over::ThisRelease, super::$property);
            }

            #[test]
            fn over_random_packs() {
                holds(Over::RandomPacks, super::$property);
            }
        }
    )+};
}

static HINTS: LazyLock<Hints> = LazyLock::new(|| Hints::of(&pack()));

impl Case {
    pub(crate) fn random(over: Over, tape: &mut Tape) -> Case {
        let setting = tape.choose(Setting::ALL);
        match over {
            Over::ThisRelease => Case::over(this_release(), random_request(&pack(), &HINTS, setting, tape)),
            Over::RandomPacks => {
                let random = random_pack(tape);
                Case::over(random, random_request(&random, &Hints::of(&random), setting, tape))
            }
        }
    }

    /// Reads the request over the pack.
    pub(crate) fn over(pack: Pack, request: Value) -> Case {
        let read_request = ScreenRequest::read(Plain::deserialize(&request).unwrap());
        let program = ActiveProgram::new(&read_request.program, read_request.today, pack).unwrap();
        let intake = read(program.tables(), read_request.given, read_request.today.unwrap());
        Case { pack, program, intake, request }
    }

    fn print(&self, over: Over) {
        println!("request: {:#}", self.request);
        if let Over::RandomPacks = over {
            let catalogue = serde_json::to_value(catalogue(&self.pack)).unwrap();
            println!("questions: {:#}\nderived: {:#}", catalogue["questions"], catalogue["derived"]);
            println!("rules: {:#}\ndiscordances: {:#}", catalogue["rules"], catalogue["discordances"]);
        }
    }

    /// The same intake with other answers.
    pub(crate) fn with(&self, answers: Vec<Answer>) -> Intake {
        Intake { answers, ..self.intake.clone() }
    }

    pub(crate) fn screen(&self) -> Screening {
        screen(&self.program, &self.intake)
    }

    pub(crate) fn situation<'a>(&'a self, answers: &'a [Answer]) -> Situation<'a> {
        Situation::new(self.program.frame(), answers, self.intake.today)
    }

    /// The verdict of every rule of the setting over these answers, with its level.
    pub(crate) fn verdicts(&self, answers: &[Answer]) -> Vec<(&'static Rule, Level, Verdict)> {
        let situation = self.situation(answers);
        let rules = self.program.rules().iter();
        rules.map(|(rule, level)| (*rule, *level, evaluate(&rule.when, &situation))).collect()
    }
}
