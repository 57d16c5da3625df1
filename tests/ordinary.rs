//! Over-flagging: how many ordinary candidates with common harmless conditions are raised above `note`.
//! It never counts suicidality, which no harmless condition is; at home is reported apart.
//! Read next: `vignettes/ordinary_candidates.toml`.

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

use common::{Case, as_json, cases};
use ketamine_intake::instruments::Words;
use ketamine_intake::intake::read;
use ketamine_intake::logic::{AskedOf, Situation, Verdict, evaluate};
use ketamine_intake::pack::{Asked, Setting, pack};
use ketamine_intake::program::ActiveProgram;
use ketamine_intake::wasm::ScreenRequest;

/// The settled and the possible level of every ordinary candidate in some settings.
fn outcomes(wanted: &[Setting]) -> Vec<(&'static Case, [String; 2])> {
    let ordinary = cases().iter().filter(|case| case.name.starts_with("ordinary: "));
    ordinary
        .filter(|case| wanted.contains(&case.setting))
        .map(|case| {
            let report = as_json(&case.response())["clinician"].clone();
            let level = |key: &str| report[key].as_str().unwrap().to_owned();
            let levels = [level("settled"), level("possible")];
            (case, levels)
        })
        .collect()
}

fn is_raised((_, levels): &&(&Case, [String; 2])) -> bool {
    levels.iter().any(|level| level != "none" && level != "note")
}

#[test]
fn at_most_one_in_twenty_ordinary_candidates_is_raised_above_note_in_a_clinic() {
    let clinic = outcomes(&[Setting::InClinicInfusion, Setting::EsketamineClinic]);
    let home = outcomes(&[Setting::AtHome]);
    assert!(50 <= home.len(), "{} ordinary candidates", home.len());
    let raised: Vec<_> = clinic.iter().filter(is_raised).map(|(case, _)| &case.name).collect();
    let raised_at_home = home.iter().filter(is_raised).count();
    println!("in a clinic {} of {} are raised above note: {raised:?}", raised.len(), clinic.len());
    println!("at home {raised_at_home} of {} are raised above note", home.len());
    assert!(raised.len() * 20 <= clinic.len(), "{raised:?}");
}

/// How many questions a candidate is shown besides the items of scales whose words are their owner's.
fn n_asked(case: &Case) -> usize {
    let request = ScreenRequest::read(case.plain());
    let program = ActiveProgram::new(&request.program, request.today, pack()).unwrap();
    let intake = read(program.tables(), request.given, request.today.unwrap());
    let situation = Situation::new(program.frame(), &intake.answers, intake.today);
    let country = case.jurisdiction.split('-').next().unwrap();
    let is_scale = |id: &str| {
        let mut items = pack().instruments.iter().flat_map(|instrument| instrument.items);
        items.any(|item| item.question.id == id && item.words == Words::Owner)
    };
    let is_shown = |asked: &&Asked| {
        asked.of == AskedOf::Patient
            && asked.is_asked_in(case.setting, country)
            && !is_scale(asked.question.id)
            && asked.asked_when.is_none_or(|gate| evaluate(&gate, &situation) != Verdict::NotMet)
    };
    pack().asked().filter(is_shown).count()
}

#[test]
fn an_ordinary_candidate_answers_about_sixty_questions_besides_the_scales() {
    for setting in Setting::ALL {
        let mut counts: Vec<usize> = cases()
            .iter()
            .filter(|case| case.name.starts_with("ordinary: ") && case.setting == *setting)
            .map(n_asked)
            .collect();
        counts.sort_unstable();
        let (fewest, median, most) = (counts[0], counts[counts.len() / 2], counts[counts.len() - 1]);
        println!("{}: {fewest} to {most} questions besides the scales, median {median}", setting.id());
        assert!(median <= 60, "{}: {counts:?}", setting.id());
        assert!(most <= 66, "{}: {counts:?}", setting.id());
    }
}

#[test]
fn no_ordinary_candidate_is_an_emergency() {
    for (case, levels) in outcomes(Setting::ALL) {
        assert!(!levels.contains(&"emergency".to_owned()), "`{}`", case.name);
    }
}
