//! Moves of single answers: filling a gap, more risk, least risk, any other answer.
//! It never moves an answer that has no order, or narrows one that has no gap.
//! Read next: the promises.

use crate::random::Tape;
use crate::random::medicine::{random_name, recognise};
use ketamine_intake::intake::{
    Answer, Choice, Daily, Entry, Kind, MinimumDose, Often, OptionRisk, OptionSet, Part, Question, Risk, Status, Trial,
    Typed, Values, YesOrNo,
};

/// The longest time ago that bands know.
const LONGEST_AGO: i64 = 36_600;

/// Any answer with a value, complete or not.
pub(crate) fn any_values(question: &Question, today: i64, tape: &mut Tape) -> Values {
    match question.kind {
        Kind::YesNo => tape.choose(&[Values::No, Values::Yes]),
        Kind::OneOf(choices) => Values::Choice(tape.pick(choices.len()) as u8),
        Kind::AnyOf(choices) => {
            let stated = tape.some_of(&places(choices, |_| true)).into_iter().fold(OptionSet::EMPTY, OptionSet::with);
            Values::List { stated, open: None }
        }
        Kind::Number(_, domain) => {
            let value = domain.low + tape.pick((domain.high - domain.low + 1) as usize) as i64;
            Values::Interval { low: value, high: value }
        }
        Kind::When(_) => {
            let low = any_days_ago(tape);
            Values::Interval { low, high: (low + tape.choose(&[0, 0, 30])).min(LONGEST_AGO) }
        }
        Kind::Date => {
            let high = today - any_days_ago(tape) * tape.choose(&[1, 1, 200]);
            Values::Interval { low: high - tape.choose(&[0, 0, 30]), high }
        }
        Kind::Medicines => {
            let entries = (0..tape.pick(3)).map(|_| entry(tape)).collect();
            Values::Entries { entries, open: None }
        }
        Kind::Trials(table) => {
            let trials = (0..tape.pick(4)).map(|_| trial(tape, 0)).collect();
            Values::Trials { table, trials, open: None }
        }
        Kind::Text => Values::Words("words".to_owned()),
    }
}

/// A course, `gaps` of four of whose parts are open or not.
fn trial(tape: &mut Tape, gaps: usize) -> Trial {
    let mut part = |values: &[Part<YesOrNo>]| if tape.chance(gaps, 4) { Part::Open } else { tape.choose(values) };
    let said = [Part::Said(YesOrNo::Yes), Part::Said(YesOrNo::No), Part::NotKnown];
    let (this_episode, helped) = (part(&said), part(&said));
    let dose = if tape.chance(gaps, 4) {
        Part::Open
    } else {
        tape.choose(&[Part::Said(499), Part::Said(500), Part::NotKnown])
    };
    let days = if tape.chance(gaps, 4) {
        Part::Open
    } else {
        tape.choose(&[Part::Said((41, 41)), Part::Said((42, 55)), Part::NotKnown])
    };
    let readings = vec![MinimumDose { name: "a medicine", least: 500, most: 500 }];
    Trial {
        typed: String::new(),
        readings,
        dose,
        days,
        this_episode,
        helped,
        now: Part::Open,
        stopped: None,
        given: Vec::new(),
    }
}

/// The gaps of a course filled, some of them.
fn narrowed_trial(trial_before: &Trial, tape: &mut Tape) -> Trial {
    let filled = trial(tape, 0);
    let mut after = trial_before.clone();
    if after.readings.is_empty() && tape.chance(1, 2) {
        after.readings = filled.readings;
    }
    if after.dose == Part::Open && tape.chance(1, 2) {
        after.dose = filled.dose;
    }
    if after.days == Part::Open && tape.chance(1, 2) {
        after.days = filled.days;
    }
    if after.this_episode == Part::Open && tape.chance(1, 2) {
        after.this_episode = filled.this_episode;
    }
    if after.helped == Part::Open && tape.chance(1, 2) {
        after.helped = filled.helped;
    }
    after
}

/// The gap of the answer narrowed, if it has one: a value for a missing one, a closed list, a shorter interval.
pub(crate) fn narrowed(question: &Question, answer: &Answer, today: i64, tape: &mut Tape) -> Option<Answer> {
    let values = match &answer.reply {
        Err(_) => any_values(question, today, tape),
        Ok(Values::List { stated, open: Some(why) }) => {
            let more = tape.some_of(&places(question.choices(), |_| true));
            let open = tape.choose(&[None, Some(*why)]);
            Values::List { stated: more.into_iter().fold(*stated, OptionSet::with), open }
        }
        Ok(Values::Entries { entries, open }) => {
            let mut entries: Vec<Entry> = entries.iter().map(|entry| narrowed_entry(entry, tape)).collect();
            let still = open.filter(|_| tape.chance(1, 2));
            if open.is_some() && tape.chance(1, 2) {
                entries.push(entry(tape));
            }
            Values::Entries { entries, open: still }
        }
        Ok(Values::Trials { table, trials, open }) => {
            let mut trials: Vec<Trial> = trials.iter().map(|trial| narrowed_trial(trial, tape)).collect();
            let still = open.filter(|_| tape.chance(1, 2));
            if open.is_some() && tape.chance(1, 2) {
                trials.push(trial(tape, 1));
            }
            Values::Trials { table, trials, open: still }
        }
        Ok(Values::Interval { low, high }) if low < high => {
            let from = low + tape.pick((high - low + 1) as usize) as i64;
            Values::Interval { low: from, high: from + tape.pick((high - from + 1) as usize) as i64 }
        }
        Ok(values) if answer.stale => values.clone(),
        Ok(_) => return None,
    };
    // Said again today, a stale answer is fresh.
    let stale = answer.stale && tape.chance(1, 2);
    Some(Answer { reply: Ok(values), typed: None, stale })
}

/// The answer moved along its order of risk, if it has one.
pub(crate) fn riskier(question: &Question, values: &Values, tape: &mut Tape) -> Option<Values> {
    match (values, question.risk) {
        (Values::No, Risk::Up) => Some(Values::Yes),
        (Values::Yes, Risk::Down) => Some(Values::No),
        (Values::Choice(place), _) => {
            let rank = rank_of(question.choice(*place)?)?;
            let upper = places(question.choices(), |choice| rank_of(choice).is_some_and(|other| rank <= other));
            Some(Values::Choice(tape.choose(&upper)))
        }
        (Values::List { stated, open }, _) => {
            let raises = places(question.choices(), |choice| matches!(choice.risk, OptionRisk::Rank(_)));
            let lowers = places(question.choices(), |choice| choice.risk == OptionRisk::Lowers);
            let removed = tape.some_of(&lowers);
            let kept = stated.places().filter(|place| !removed.contains(place));
            let stated = kept.chain(tape.some_of(&raises)).fold(OptionSet::EMPTY, OptionSet::with);
            Some(Values::List { stated, open: *open })
        }
        (Values::Interval { low, high }, risk) => riskier_interval(question, *low, *high, risk, tape),
        (Values::Entries { entries, open }, _) => {
            let raising = tape.choose(&["r0", "r1 daily", "r2 prn", "r3 5 daily"]);
            let added = recognise(&[Typed { text: raising, is: None }]);
            let entries = entries.iter().cloned().chain(added).collect();
            Some(Values::Entries { entries, open: *open })
        }
        _ => None,
    }
}

fn riskier_interval(question: &Question, low: i64, high: i64, risk: Risk, tape: &mut Tape) -> Option<Values> {
    let (least, most) = match question.kind {
        Kind::Number(_, domain) => (domain.low, domain.high),
        Kind::When(_) => (0, LONGEST_AGO.max(high)),
        _ => return None,
    };
    let upwards = match (risk, &question.kind) {
        // More recent is riskier.
        (Risk::Up, Kind::When(_)) | (Risk::Down, _) => false,
        (Risk::Up, _) => true,
        (Risk::Outside { low: centre_low, high: centre_high }, _) => match (centre_high < low, high < centre_low) {
            (true, _) => true,
            (_, true) => false,
            _ if centre_low <= low && high <= centre_high => tape.chance(1, 2),
            _ => return None,
        },
        _ => return None,
    };
    let step = |room: i64, tape: &mut Tape| tape.pick((room + 1) as usize).min(tape.choose(&[1, 2, usize::MAX])) as i64;
    Some(if upwards {
        let low = low + step(most - high, tape);
        Values::Interval { low, high: high + step(most - high, tape).max(low - high) }
    } else {
        let high = high - step(high - least, tape);
        Values::Interval { low: low.min(high) - step(low.min(high) - least, tape), high }
    })
}

/// The answer of least risk, if the question has an order.
pub(crate) fn least_risk(question: &Question) -> Option<Values> {
    match (&question.kind, question.risk) {
        (Kind::YesNo, Risk::Up) => Some(Values::No),
        (Kind::YesNo, Risk::Down) => Some(Values::Yes),
        (Kind::OneOf(choices), _) => {
            let ranked = places(choices, |choice| rank_of(choice).is_some());
            let least = ranked.into_iter().min_by_key(|place| rank_of(&choices[*place as usize]))?;
            Some(Values::Choice(least))
        }
        (Kind::AnyOf(choices), _) if choices.iter().all(|choice| choice.risk != OptionRisk::Unordered) => {
            let lowers = places(choices, |choice| choice.risk == OptionRisk::Lowers);
            Some(Values::List { stated: lowers.into_iter().fold(OptionSet::EMPTY, OptionSet::with), open: None })
        }
        (Kind::Number(_, domain), Risk::Up) => Some(point(domain.low)),
        (Kind::Number(_, domain), Risk::Down) => Some(point(domain.high)),
        (Kind::Number(..), Risk::Outside { low, .. }) => Some(point(low)),
        (Kind::When(_), Risk::Up) => Some(point(LONGEST_AGO)),
        _ => None,
    }
}

/// The gap of the answer filled with least risk, while what was said stays said; nothing where that takes another answer.
pub(crate) fn reassured(question: &Question, answer: &Answer) -> Option<Answer> {
    let least = least_risk(question)?;
    let doubt = |place: u8| question.choice(place).is_some_and(|choice| choice.may_be != OptionSet::EMPTY);
    let values = match (&answer.reply, least) {
        (Err(_), least) => least,
        (Ok(Values::Choice(place)), _) if doubt(*place) => return None,
        (Ok(Values::List { stated, .. }), _) if stated.places().any(doubt) => return None,
        (Ok(Values::List { stated, open: Some(_) }), Values::List { stated: lowers, .. }) => {
            Values::List { stated: stated.union(lowers), open: None }
        }
        (Ok(Values::Interval { low, high }), _) if low < high => point(*high),
        (Ok(values), _) => values.clone(),
    };
    Some(Answer { reply: Ok(values), typed: None, stale: false })
}

fn point(value: i64) -> Values {
    Values::Interval { low: value, high: value }
}

fn any_days_ago(tape: &mut Tape) -> i64 {
    tape.choose(&[0, 4, 5, 6, 30, 31, 42, 43, 61, 62, 92, 93, 184, 185, 366, 367, 1_000, 30_000])
}

fn places(choices: &[Choice], fits: impl Fn(&Choice) -> bool) -> Vec<u8> {
    choices.iter().zip(0u8..).filter(|(choice, _)| fits(choice)).map(|(_, place)| place).collect()
}

fn rank_of(choice: &Choice) -> Option<u8> {
    match choice.risk {
        OptionRisk::Rank(rank) => Some(rank),
        OptionRisk::Lowers | OptionRisk::Unordered => None,
    }
}

fn entry(tape: &mut Tape) -> Entry {
    let name = random_name(tape);
    recognise(&[Typed { text: &name, is: None }]).remove(0)
}

/// What was left open is said: which medicine, how often, how much.
fn narrowed_entry(entry: &Entry, tape: &mut Tape) -> Entry {
    let mut entry = entry.clone();
    if !entry.is_taken() {
        return entry;
    }
    if entry.candidates.is_empty() && tape.chance(1, 2) {
        let known = recognise(&[Typed { text: tape.choose(&["r0", "r1", "l0", "l2"]), is: None }]).remove(0);
        (entry.status, entry.how, entry.candidates) = (known.status, known.how, known.candidates);
    } else if !entry.candidates.is_empty() && tape.chance(1, 2) {
        entry.candidates = vec![tape.choose(&entry.candidates)];
        (entry.status, entry.confirmed) = (Status::Recognised, true);
    }
    if entry.often == Often::NotSaid {
        entry.often = tape.choose(&[Often::NotSaid, Often::Occasional, Often::Regular]);
    }
    for candidate in &mut entry.candidates {
        let dose = tape.pick(9) as i64;
        candidate.daily = candidate.daily.or(tape.chance(1, 2).then_some(Daily { low: dose, high: dose }));
        candidate.equivalent = candidate.equivalent.or(candidate.daily);
    }
    entry
}
