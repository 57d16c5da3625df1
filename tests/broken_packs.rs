//! Small packs, each broken in one way that the pack check must find, each with a sound twin.
//! It never checks the real pack; `pack.rs` does.
//! Read next: `../src/pack/check/mod.rs`.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    clippy::unwrap_used,
    reason = "a test or a tool may panic; the code may not"
)]

use ketamine_intake::intake::{Domain, Risk, Unsure};
use ketamine_intake::logic::{
    AnyOf, AskedOf, Boundary, ChangedBy, Condition, Days, Limit, MmHg, Number, OneOf, YesNo, all_of, options,
};
use ketamine_intake::pack::{
    Asked, Before, Citation, Contact, Countries, Level, Levels, Pack, Part, Rule, RuleKind, Setting, Source, Step,
    Strength, Triggers, Verified, check,
};

options! {
    /// A list of two.
    pub Things { ONE = "one", Lowers, "one"; TWO = "two", Unordered, "two"; }
}
options! {
    /// A choice of two.
    pub Which { LEFT = "left", Unordered, "left"; RIGHT = "right", Unordered, "right"; }
}

options! {
    /// A choice with a word that stands for a missing answer.
    pub Said { YES_AND_NO = "yes_and_no", Unordered, "both"; UNSURE = "unsure", Unordered, "not sure"; }
}

static SAID: OneOf<Said> = OneOf::new("said", "said", Unsure::Missing);
static FIRST: YesNo = YesNo::new("first", "first", Risk::Up);
static SECOND: YesNo = YesNo::new("second", "second", Risk::Unordered("for the test"));
static THINGS: AnyOf<Things> = AnyOf::new("things", "things");
static WHICH: OneOf<Which> = OneOf::new("which", "which", Unsure::Missing);
static TOP: Number<MmHg> = Number::new("top", "top", Domain { low: 60, high: 300 }, Risk::Up);

static MILD: Limit<MmHg> = limit("mild", 140, (120, 140));
static GRAVE: Limit<MmHg> = limit("grave", 160, (150, 160));
static CROSSING: Limit<MmHg> = limit("crossing", 160, (130, 160));

const fn limit(id: &'static str, value: i64, safe: (i64, i64)) -> Limit<MmHg> {
    Limit::new(id, id, value, Boundary::Including, safe, ChangedBy::Program, &["practice"])
}

static SOURCE: Source = Source {
    id: "row",
    fact: "a fact",
    section: "a section",
    strength: Strength::Practice,
    jurisdiction: "nowhere",
    about: Setting::ALL,
    verified: Verified::Reasoned,
};
static CITED: &[Citation] = &[Citation { source: &SOURCE }];
static QUARTER: Limit<Days> =
    Limit::new("quarter", "a quarter", 92, Boundary::Including, (92, 92), ChangedBy::Nobody, &["practice"]);
static STEP: Step = Step { id: "step", title: "a step", who: "somebody", before: Before::Booking };

const fn rule(id: &'static str, when: Condition, levels: Levels) -> Rule {
    Rule {
        id,
        title: "a title",
        when,
        levels,
        contact: Contact::Routine,
        kind: RuleKind::Practical,
        action: "an action",
        why: "a reason",
        limits: "limits",
        citations: CITED,
        positions: &[],
        steps: &[],
        review_due: "2027-05-21",
    }
}

fn all(conditions: Vec<Condition>) -> Condition {
    all_of(Vec::leak(conditions))
}

const fn ask(question: &'static ketamine_intake::intake::Question, asked_when: Option<Condition>) -> Asked {
    Asked {
        question,
        part: Part::Heart,
        settings: Setting::ALL,
        countries: Countries::All,
        of: AskedOf::Patient,
        asked_when,
        triggers: Triggers::None,
        step_if_open: None,
        keeps: &QUARTER.threshold,
    }
}

/// One topic of these rows, for ever.
fn leak_one<T>(rows: Vec<T>) -> &'static [&'static [T]] {
    let rows: &'static [T] = Vec::leak(rows);
    Vec::leak(vec![rows])
}

/// The codes of what is wrong with a pack of these questions and rules, questions that nothing reads aside.
fn codes(questions: Vec<Asked>, rules: Vec<Rule>) -> Vec<&'static str> {
    let pack = Pack { questions: leak_one(questions), ..pack_of(rules) };
    check(&pack).iter().map(|error| error.code()).filter(|code| *code != "pack_unread").collect()
}

fn pack_of(rules: Vec<Rule>) -> Pack {
    Pack {
        questions: &[],
        rules: leak_one(rules),
        discordances: &[],
        every_patient: &[],
        preparation: &[],
        dated: &[],
        changed_answer: &STEP,
        pressures: &[],
        measures: &[],
        ages: &[],
        place: None,
        instruments: &[],
        recognise: |_| Vec::new(),
    }
}

const ALL: Levels = Levels::everywhere(Level::Review);

#[test]
fn a_rule_that_no_fitting_answers_meet_is_found() {
    let questions = || vec![ask(&SECOND.0, None), ask(&WHICH.question, None), ask(&THINGS.question, None)];
    let both = rule("a.both", all(vec![SECOND.is_yes(), SECOND.is_no()]), ALL);
    assert_eq!(codes(questions(), vec![both]), ["pack_out_of_reach"; 3]);
    let two_sides = rule("a.two", all(vec![WHICH.is(Which::LEFT), WHICH.is(Which::RIGHT)]), ALL);
    assert_eq!(codes(questions(), vec![two_sides]), ["pack_out_of_reach"; 3]);
    let with_and_without =
        rule("a.with", all(vec![THINGS.includes(Things::TWO), THINGS.includes_none_of(&[Things::TWO])]), ALL);
    assert_eq!(codes(questions(), vec![with_and_without]), ["pack_out_of_reach"; 3]);
    let fits = rule("a.fits", all(vec![SECOND.is_yes(), THINGS.includes_none_of(&[Things::TWO])]), ALL);
    assert_eq!(codes(questions(), vec![fits]), [""; 0]);
}

#[test]
fn a_rule_behind_a_gate_that_its_own_answer_closes_is_found() {
    static GATED: YesNo = YesNo::new("gated", "gated", Risk::Up);
    let questions = || vec![ask(&SECOND.0, None), ask(&GATED.0, Some(SECOND.is_yes()))];
    let closed = rule("a.closed", all(vec![GATED.is_yes(), SECOND.is_no()]), ALL);
    assert_eq!(codes(questions(), vec![closed]), ["pack_out_of_reach"; 3]);
    let open = rule("a.open", all(vec![GATED.is_yes(), SECOND.is_yes()]), ALL);
    assert_eq!(codes(questions(), vec![open]), [""; 0]);
}

#[test]
fn a_ladder_in_the_wrong_order_or_one_that_can_cross_is_found() {
    let questions = || vec![ask(&TOP.question, None)];
    let review = |when| rule("a.review", when, ALL);
    let defer = |when| rule("a.defer", when, Levels::everywhere(Level::Defer));
    let ladder = |low, high| codes(questions(), vec![review(low), defer(high)]);
    assert_eq!(ladder(TOP.at_least(&MILD), TOP.at_least(&GRAVE)), [""; 0]);
    assert_eq!(ladder(TOP.at_least(&GRAVE), TOP.at_least(&MILD)), ["pack_ladder"]);
    assert_eq!(ladder(TOP.at_least(&MILD), TOP.at_least(&CROSSING)), ["pack_ladder"]);
}

#[test]
fn a_gate_over_a_question_that_its_setting_never_asks_is_found() {
    let home = Asked { settings: &[Setting::AtHome], ..ask(&FIRST.0, None) };
    let reads = || rule("a.reads", SECOND.is_yes(), ALL);
    let everywhere = ask(&SECOND.0, Some(FIRST.is_yes()));
    let codes_of = |gated: Asked| codes(vec![Asked { ..home }, gated], vec![reads()]);
    assert_eq!(codes_of(everywhere)[0], "pack_gate_setting");
    let home_only = Asked { settings: &[Setting::AtHome], ..ask(&SECOND.0, Some(FIRST.is_yes())) };
    let rule_at_home = rule("a.reads", SECOND.is_yes(), Levels::home_only(Level::Review));
    assert_eq!(codes(vec![Asked { ..home }, home_only], vec![rule_at_home]), [""; 0]);
}

#[test]
fn a_question_that_only_other_countries_ask_is_found_in_gates_and_rules_and_one_that_nothing_reads_there() {
    let german = |question: &'static ketamine_intake::intake::Question| Asked {
        countries: Countries::Only(&["DE"]),
        ..ask(question, None)
    };
    let first = |levels: Levels| rule("a.first", FIRST.is_yes(), levels);
    let second = |levels: Levels| rule("a.second", SECOND.is_yes(), levels);
    let in_germany = ALL.only_in(&["DE"]);
    assert_eq!(codes(vec![german(&FIRST.0)], vec![first(ALL)]), ["pack_rule"]);
    assert_eq!(codes(vec![german(&FIRST.0)], vec![first(in_germany)]), [""; 0]);
    let gated = |countries| Asked { countries, ..ask(&SECOND.0, Some(FIRST.is_yes())) };
    let by_gate = |countries, levels| codes(vec![german(&FIRST.0), gated(countries)], vec![second(levels)]);
    assert_eq!(by_gate(Countries::All, ALL), ["pack_gate_setting"]);
    assert_eq!(by_gate(Countries::Only(&["DE"]), in_germany), [""; 0]);
    let clinicians = Asked { of: AskedOf::Clinician, ..ask(&FIRST.0, None) };
    let rules = vec![second(ALL), first(ALL)];
    assert_eq!(codes(vec![clinicians, gated(Countries::All)], rules), ["pack_gate_setting"]);
    // Asked everywhere, read in Germany alone.
    let all = |levels| Pack { questions: leak_one(vec![ask(&FIRST.0, None)]), ..pack_of(vec![first(levels)]) };
    assert_eq!(check(&all(in_germany)).iter().map(|error| error.code()).collect::<Vec<_>>(), ["pack_unread"]);
    assert!(check(&all(ALL)).is_empty());
}

#[test]
fn a_pair_that_two_people_would_answer_is_found() {
    static BOTTOM: Number<MmHg> = Number::new("bottom", "bottom", Domain { low: 30, high: 200 }, Risk::Up);
    static PAIR: &[(&ketamine_intake::intake::Question, &ketamine_intake::intake::Question)] =
        &[(&TOP.question, &BOTTOM.question)];
    let pair_of = |of: AskedOf| {
        let questions = leak_one(vec![Asked { of, ..ask(&TOP.question, None) }, ask(&BOTTOM.question, None)]);
        let rules = vec![rule("a.top", TOP.at_least(&MILD), ALL), rule("a.bottom", BOTTOM.at_least(&MILD), ALL)];
        let pack = Pack { questions, pressures: PAIR, ..pack_of(rules) };
        check(&pack).iter().map(|error| error.code()).collect::<Vec<_>>()
    };
    assert_eq!(pair_of(AskedOf::Clinician), ["pack_pair"]);
    assert_eq!(pair_of(AskedOf::Patient), [""; 0]);
}

#[test]
fn a_contraindication_from_memory_alone_and_a_milder_level_at_home_are_found() {
    static RECALLED: Source = Source { id: "recalled", verified: Verified::Memory, ..SOURCE };
    static FROM_MEMORY: &[Citation] = &[Citation { source: &RECALLED }];
    let cited = |level, citations| Rule { citations, ..rule("a.first", FIRST.is_yes(), Levels::everywhere(level)) };
    let of = |rule: Rule| codes(vec![ask(&FIRST.0, None)], vec![rule]);
    assert_eq!(of(cited(Level::Contraindicated, FROM_MEMORY)), ["pack_rule"]);
    assert_eq!(of(cited(Level::Contraindicated, CITED)), [""; 0]);
    assert_eq!(of(cited(Level::Defer, FROM_MEMORY)), [""; 0]);
    let clinical = |clinic, home| Rule {
        kind: RuleKind::Clinical,
        ..rule("a.first", FIRST.is_yes(), Levels::clinic_home(clinic, home))
    };
    assert_eq!(of(clinical(Level::Defer, Level::Review)), ["pack_rule"]);
    assert_eq!(of(clinical(Level::Review, Level::Defer)), [""; 0]);
}

#[test]
fn an_emergency_without_a_trigger_a_gate_over_a_later_question_and_a_number_out_of_place_are_found() {
    let emergency = || rule("a.first", FIRST.is_yes(), Levels::everywhere(Level::Emergency));
    let shown = Asked { triggers: Triggers::Emergency(&["yes"]), ..ask(&FIRST.0, None) };
    assert_eq!(codes(vec![ask(&FIRST.0, None)], vec![emergency()]), ["pack_no_trigger"]);
    assert_eq!(codes(vec![shown], vec![emergency()]), [""; 0]);
    let second = || rule("a.second", SECOND.is_yes(), ALL);
    let gated = || ask(&SECOND.0, Some(FIRST.is_yes()));
    assert_eq!(codes(vec![gated(), ask(&FIRST.0, None)], vec![second()]), ["pack_gate_order"]);
    assert_eq!(codes(vec![ask(&FIRST.0, None), gated()], vec![second()]), [""; 0]);
    static UNDER: Limit<MmHg> =
        Limit::new("under", "under", 90, Boundary::Excluding, (80, 100), ChangedBy::Program, &["practice"]);
    static TOUCHING: Limit<MmHg> = limit("touching", 140, (60, 140));
    let top = |condition| codes(vec![ask(&TOP.question, None)], vec![rule("a.top", condition, ALL)]);
    assert_eq!(top(TOP.at_least(&TOUCHING)), ["pack_range"]);
    assert_eq!(top(TOP.below(&UNDER)), ["pack_direction"]);
    assert_eq!(top(TOP.at_least(&MILD)), [""; 0]);
}

#[test]
fn an_id_used_twice_or_malformed_a_reserved_option_and_a_question_that_nothing_reads_are_found() {
    let one = |id| rule(id, FIRST.is_yes(), ALL);
    let other = |id| rule(id, SECOND.is_yes(), ALL);
    let of = |rules| codes(vec![ask(&FIRST.0, None), ask(&SECOND.0, None)], rules);
    assert_eq!(of(vec![one("a.one"), other("a.other")]), [""; 0]);
    assert_eq!(of(vec![one("a.one"), other("a.one")]), ["pack_id"]);
    assert_eq!(of(vec![one("a.one"), other("A Other")]), ["pack_id"]);
    let twice = vec![ask(&FIRST.0, None), ask(&FIRST.0, None)];
    assert!(codes(twice, vec![one("a.one")]).contains(&"pack_id"));
    let reserved = rule("a.said", SAID.is(Said::UNSURE), ALL);
    assert_eq!(codes(vec![ask(&SAID.question, None)], vec![reserved]), ["pack_reserved_option"]);
    let unread =
        Pack { questions: leak_one(vec![ask(&FIRST.0, None), ask(&SECOND.0, None)]), ..pack_of(vec![one("a.one")]) };
    assert_eq!(check(&unread).iter().map(|error| error.code()).collect::<Vec<_>>(), ["pack_unread"]);
}

#[test]
fn a_gate_against_the_order_of_risk_is_found() {
    let of = |gate| {
        let questions = vec![ask(&TOP.question, None), ask(&FIRST.0, Some(gate))];
        codes(questions, vec![rule("a.first", FIRST.is_yes(), ALL)])
    };
    static BELOW_NINETY: Limit<MmHg> =
        Limit::new("below_ninety", "below", 90, Boundary::Excluding, (80, 100), ChangedBy::Program, &["practice"]);
    assert_eq!(of(TOP.at_least(&MILD)), [""; 0]);
    assert_eq!(of(TOP.below(&BELOW_NINETY)), ["pack_direction"]);
}

#[test]
fn a_word_that_no_rule_may_say_is_found() {
    let says = |action| Rule { action, ..rule("a.first", FIRST.is_yes(), ALL) };
    let of = |action| codes(vec![ask(&FIRST.0, None)], vec![says(action)]);
    assert_eq!(of("Ask about the dose."), [""; 0]);
    for words in ["Have them stop taking it.", "Let them taper the dose.", "They skip a dose.", "Hold the medicine."] {
        assert_eq!(of(words), ["pack_banned"], "{words}");
    }
}

#[test]
fn one_criterion_twice_is_found_unless_no_country_and_setting_has_both() {
    let twice = |first: Levels, second: Levels| {
        let rules = vec![rule("a.first", FIRST.is_yes(), first), rule("a.second", FIRST.is_yes(), second)];
        codes(vec![ask(&FIRST.0, None)], rules)
    };
    let same = "pack_same_criterion";
    assert_eq!(twice(ALL, ALL), [same]);
    assert_eq!(twice(ALL, ALL.only_in(&["DE"])), [same]);
    assert_eq!(twice(ALL.only_in(&["DE", "CH"]), ALL.only_in(&["CH"])), [same]);
    assert_eq!(twice(ALL.but_not_in(&["DE"]), ALL.but_not_in(&["CH"])), [same]);
    assert_eq!(twice(ALL.but_not_in(&["DE"]), ALL.only_in(&["DE"])), [""; 0]);
    assert_eq!(twice(ALL.only_in(&["CH"]), ALL.only_in(&["DE"])), [""; 0]);
    assert_eq!(twice(Levels::home_only(Level::Review), Levels::clinic_only(Level::Review)), [""; 0]);
}
