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
    AnyOf, Boundary, ChangedBy, Condition, Limit, MmHg, Number, OneOf, YesNo, all_of, options,
};
use ketamine_intake::pack::{
    Asked, Before, Citation, Contact, Level, Levels, Pack, Part, Rule, RuleKind, Setting, Source, Step, Strength,
    Triggers, Verified, check,
};

options! {
    /// A list of two.
    pub Things { ONE = "one", Lowers, "one"; TWO = "two", Unordered, "two"; }
}
options! {
    /// A choice of two.
    pub Which { LEFT = "left", Unordered, "left"; RIGHT = "right", Unordered, "right"; }
}

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
        asked_when,
        triggers: Triggers::None,
        step_if_open: None,
        keeps: 92,
    }
}

/// One topic of these rows, for ever.
fn leak_one<T>(rows: Vec<T>) -> &'static [&'static [T]] {
    let rows: &'static [T] = Vec::leak(rows);
    Vec::leak(vec![rows])
}

/// The codes of what is wrong with a pack of these questions and rules, questions that nothing reads aside.
fn codes(questions: Vec<Asked>, rules: Vec<Rule>) -> Vec<&'static str> {
    let pack = Pack {
        questions: leak_one(questions),
        rules: leak_one(rules),
        discordances: &[],
        every_patient: &[],
        preparation: &[],
        dated: &[],
        changed_answer: &STEP,
        pressures: &[],
        ages: &[],
        instruments: &[],
    };
    check(&pack).iter().map(|error| error.code()).filter(|code| *code != "pack_unread").collect()
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
