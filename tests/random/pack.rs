//! Random packs: questions with gates, calculated values, rules at all levels, and only what the pack check lets through.
//! It never changes what a condition says in order to pass: it drops the rule or the gate.
//! Read next: `request.rs`.

use super::condition::Conditions;
use super::medicine::RAISE;
use super::pairs::{measures, pressures};
use super::question::{courses, date, measure, points, random_question};
use super::{Tape, leak, leak_all, leak_text};
use ketamine_intake::intake::{Domain, Kind, Measures, Question, Risk, Unit};
use ketamine_intake::logic::{
    AskedOf, Boundary, Condition, Derived, DerivedKind, DoseScale, Subject, Threshold, Which,
};
use ketamine_intake::pack::{
    Asked, Before, Citation, Contact, Countries, Discordance, Level, Levels, Pack, PackError, Part, Rule, RuleKind,
    Setting, Source, Step, Strength, Strong, Triggers, Verified, check,
};

static STEP: Step = Step { id: "a_step", title: "Ask.", who: "nurse", before: Before::FirstSession };
static SOURCE: Source = Source {
    id: "a-source",
    fact: "a fact",
    section: "a section",
    strength: Strength::Practice,
    jurisdiction: "US",
    about: Setting::ALL,
    verified: Verified::InFull,
};
/// As the pack check says it.
const EMERGENCY_READS_LOOSE: &str = "an emergency reads a threshold that a program may loosen";
static CITATIONS: &[Citation] = &[Citation { source: &SOURCE }];
static STEPS: &[&Step] = &[&STEP];

/// A pack without any fault that the pack check finds.
pub(crate) fn random_pack(tape: &mut Tape) -> Pack {
    let mut draft = Draft::random(tape);
    for _ in 0..8 {
        let pack = draft.pack();
        let errors = check(&pack);
        if errors.is_empty() {
            return pack;
        }
        for error in errors {
            draft.mend(&error);
        }
    }
    panic!("a random pack could not be mended: {:?}", check(&draft.pack()));
}

#[derive(Clone)]
struct DraftRule {
    id: &'static str,
    when: Condition,
    levels: [Option<Level>; 3],
    only_in: &'static [&'static str],
    contact: Contact,
    kind: RuleKind,
    steps: &'static [&'static Step],
}

struct Draft {
    questions: Vec<&'static Question>,
    gates: Vec<Option<Condition>>,
    of: Vec<AskedOf>,
    parts: Vec<(Part, &'static Threshold)>,
    ages: &'static [&'static Threshold],
    rules: Vec<DraftRule>,
    pairs: Vec<(&'static str, Condition)>,
    pressures: &'static [(&'static Question, &'static Question)],
    measures: &'static [Measures],
}

impl Draft {
    fn random(tape: &mut Tape) -> Draft {
        let n = 2 + tape.pick(7);
        let mut questions: Vec<&'static Question> = (0..n).map(|place| random_question(place, tape)).collect();
        let mut conditions = Conditions { tape, n_thresholds: 0, n_criteria: 0 };
        // INVARIANT: the day of a reading is asked of everybody; gated, nothing could settle a reading without a day.
        let mut ungated = Vec::new();
        let derived = calculated(&mut questions, &mut ungated, &mut conditions);
        let subject = |question: &&'static Question| Subject::Question(question);
        let mut gates: Vec<Option<Condition>> = Vec::new();
        for (place, question) in questions.iter().enumerate() {
            let earlier = &questions[..place];
            let known = |derived: &&'static Derived| {
                derived.inputs().all(|input| earlier.iter().any(|before| core::ptr::eq(*before, input)))
            };
            let mut subjects: Vec<Subject> = earlier.iter().map(subject).collect();
            subjects.extend(derived.iter().copied().filter(known).map(Subject::Derived));
            let gated = !subjects.is_empty() && !ungated.contains(&question.id) && conditions.tape.chance(1, 3);
            gates.push(gated.then(|| conditions.condition(&subjects, 1)));
        }
        let measures = leak_all(derived.iter().filter_map(|derived| measures(derived)).collect());
        let mut subjects: Vec<Subject> = questions.iter().map(subject).collect();
        subjects.extend(derived.into_iter().map(Subject::Derived));
        let rules = random_rules(&questions, &subjects, &mut conditions);
        let pairs = (0..conditions.tape.pick(3))
            .map(|n| (leak_text(format!("pair-{n}")), conditions.condition(&subjects, 1)))
            .collect();
        let of = questions.iter().map(|question| who_answers(question, &gates, &subjects, conditions.tape)).collect();
        let ages: Vec<&'static Threshold> = [30, 92, 7]
            .iter()
            .map(|days| conditions.movable(*days, (days - 5, days + 20), Unit::Days, Boundary::Including))
            .collect();
        let parts =
            questions.iter().map(|_| (conditions.tape.choose(Part::ALL), conditions.tape.choose(&ages))).collect();
        let ages = leak_all(ages);
        let pressures = leak_all(pressures(&questions));
        Draft { questions, gates, of, parts, ages, rules, pairs, pressures, measures }
    }

    fn pack(&self) -> Pack {
        let asked = self.questions.iter().enumerate().map(|(place, question)| Asked {
            question,
            part: self.parts[place].0,
            settings: Setting::ALL,
            countries: Countries::All,
            of: self.of[place],
            asked_when: self.gates[place],
            triggers: triggers(question, place),
            step_if_open: (place % 3 == 0).then_some(&STEP),
            keeps: self.parts[place].1,
        });
        let rules = self.rules.iter().map(|rule| Rule {
            id: rule.id,
            title: "a rule",
            when: rule.when,
            levels: Levels {
                in_clinic_infusion: rule.levels[0],
                esketamine_clinic: rule.levels[1],
                at_home: rule.levels[2],
                countries: if rule.only_in.is_empty() { Countries::All } else { Countries::Only(rule.only_in) },
            },
            contact: rule.contact,
            kind: rule.kind,
            action: "Ask.",
            why: "A reason.",
            limits: "None known.",
            citations: CITATIONS,
            positions: &[],
            steps: rule.steps,
            review_due: "2027-05-21",
        });
        let pairs =
            self.pairs.iter().map(|(id, when)| Discordance { id, strength: Strong::Weak, ask: "Ask.", when: *when });
        Pack {
            questions: leak_all(vec![leak_all(asked.collect())]),
            rules: leak_all(vec![leak_all(rules.collect())]),
            discordances: leak_all(vec![leak_all(pairs.collect())]),
            every_patient: &[],
            preparation: &[],
            dated: &[],
            changed_answer: &STEP,
            pressures: self.pressures,
            measures: self.measures,
            ages: self.ages,
            place: None,
            instruments: &[],
            recognise: super::medicine::recognise,
        }
    }

    /// Drops what the check complains of.
    fn mend(&mut self, error: &PackError) {
        match error {
            PackError::Direction(name, _) | PackError::Range(name, ..) => {
                self.rules.retain(|rule| rule.id != name);
                for (gate, question) in self.gates.iter_mut().zip(&self.questions) {
                    if *name == format!("gate of {}", question.id) {
                        *gate = None;
                    }
                }
            }
            PackError::OutOfReach(id, _) => self.rules.retain(|rule| rule.id != *id),
            PackError::SameCriterion(_, later) | PackError::Ladder(_, later) => {
                self.rules.retain(|rule| rule.id != *later)
            }
            PackError::NoTrigger(id, _) | PackError::Rule(id, EMERGENCY_READS_LOOSE) => {
                for rule in self.rules.iter_mut().filter(|rule| rule.id == *id) {
                    rule.levels = rule.levels.map(|level| level.map(|level| level.min(Level::Contraindicated)));
                }
            }
            PackError::Unread(id) => {
                let place = self.questions.iter().position(|question| question.id == *id).unwrap();
                let mut tape = Tape::endless(place as u64);
                let mut conditions = Conditions { tape: &mut tape, n_thresholds: 1000 * (place + 1), n_criteria: 0 };
                let when = conditions.leaf(&[Subject::Question(self.questions[place])]);
                self.pairs.push((leak_text(format!("reads-{place}")), when));
            }
            other => panic!("the generator of packs is wrong: {other}"),
        }
    }
}

/// Calculated values with questions of their own; the day of a reading is listed as not to be gated.
fn calculated(
    questions: &mut Vec<&'static Question>,
    ungated: &mut Vec<&'static str>,
    conditions: &mut Conditions<'_>,
) -> Vec<&'static Derived> {
    let mut derived = Vec::new();
    if let Some(list) = questions.iter().copied().find(|question| matches!(question.kind, Kind::Medicines)) {
        let classes = leak(conditions.tape.choose(&RAISE).union(conditions.tape.choose(&RAISE)));
        let (id, kind, unit) = match conditions.tape.pick(3) {
            0 => ("a_count", DerivedKind::MedicineCount { list, classes }, Unit::Count),
            1 => ("a_dose", DerivedKind::DailyDose { list, classes, scale: DoseScale::Own }, Unit::Micrograms),
            _ => (
                "an_equivalent",
                DerivedKind::DailyDose { list, classes, scale: DoseScale::Equivalent },
                Unit::Micrograms,
            ),
        };
        derived.push(leak(Derived {
            id,
            name: "of a list",
            kind,
            unit,
            domain: Domain { low: 0, high: 12 },
            risk: Risk::Up,
        }));
    }
    if conditions.tape.chance(1, 3) {
        let birth = date(questions.len());
        questions.push(birth);
        let (domain, risk) = (Domain { low: 0, high: 120 }, Risk::Outside { low: 30, high: 59 });
        derived.push(leak(Derived {
            id: "an_age",
            name: "an age",
            kind: DerivedKind::Age { birth },
            unit: Unit::Years,
            domain,
            risk,
        }));
    }
    let readings = questions.iter().copied().find(|question| matches!(question.kind, Kind::Number(..)));
    if let Some(value) = readings.filter(|_| conditions.tape.chance(1, 2)) {
        let taken = date(questions.len());
        questions.push(taken);
        ungated.push(taken.id);
        let window = conditions.threshold(5, 42, Unit::Days, Boundary::Including);
        let Kind::Number(unit, domain) = value.kind else {
            return derived;
        };
        let kind = DerivedKind::Dated { value, taken, window };
        derived.push(leak(Derived { id: "a_reading", name: "a reading", kind, unit, domain, risk: value.risk }));
    }
    if conditions.tape.chance(1, 6) {
        let weight = measure(questions.len(), Unit::TenthsOfKg, Domain { low: 300, high: 2000 });
        let height = measure(questions.len() + 1, Unit::Millimetres, Domain { low: 1000, high: 2200 });
        questions.extend([weight, height]);
        let kind = DerivedKind::BodyMass { weight, height };
        let (domain, risk) = (Domain { low: 80, high: 900 }, Risk::Outside { low: 185, high: 300 });
        let unit = Unit::TenthsOfKgPerM2;
        derived.push(leak(Derived { id: "an_index", name: "an index", kind, unit, domain, risk }));
    }
    if conditions.tape.chance(1, 4) {
        let list = courses(questions.len());
        questions.push(list);
        for (id, which) in [("some_courses", Which::Adequate), ("more_courses", Which::AdequateOrNotKnown)] {
            let (domain, risk) = (Domain { low: 0, high: 4 }, Risk::Unordered("by chance"));
            let kind = DerivedKind::Courses { list, which };
            derived.push(leak(Derived { id, name: "a count", kind, unit: Unit::Count, domain, risk }));
        }
    }
    if conditions.tape.chance(1, 3) {
        let items = [points(questions.len(), conditions.tape), points(questions.len() + 1, conditions.tape)];
        questions.extend(items);
        let kind = DerivedKind::Sum { items: leak_all(items.to_vec()) };
        let domain = Domain { low: 0, high: items.iter().map(|item| item.domain().high).sum() };
        derived.push(leak(Derived { id: "a_sum", name: "a sum", kind, unit: Unit::Points, domain, risk: Risk::Up }));
    }
    derived
}

fn random_rules(
    questions: &[&'static Question],
    subjects: &[Subject],
    conditions: &mut Conditions<'_>,
) -> Vec<DraftRule> {
    let n = 1 + conditions.tape.pick(questions.len());
    let rule = |n: usize| {
        let when = conditions.condition(subjects, 2);
        let tape = &mut *conditions.tape;
        let infusion = tape.choose(Level::ALL);
        let esketamine = tape.choose(Level::ALL);
        let home = tape.choose(Level::ALL).max(infusion);
        let kind = tape.choose(&[RuleKind::Clinical, RuleKind::Clinical, RuleKind::Clinical, RuleKind::Administrative]);
        let applies = |level: Level, tape: &mut Tape| (!tape.chance(1, 8)).then_some(level);
        let infusion = applies(infusion, tape);
        let steps: &'static [&'static Step] = if tape.chance(1, 2) { STEPS } else { &[] };
        let contact = tape.choose(Contact::ALL);
        let levels = [infusion, applies(esketamine, tape), Some(home)];
        let only_in: &'static [&'static str] = if tape.chance(1, 6) { &["DE", "CH"] } else { &[] };
        DraftRule { id: leak_text(format!("random.rule-{n}")), when, levels, only_in, contact, kind, steps }
    };
    (0..n).map(rule).collect()
}

/// Triggers that cover every word of the question, or of every second one, so that some emergencies hold.
fn triggers(question: &'static Question, place: usize) -> Triggers {
    if place % 4 == 3 {
        return Triggers::None;
    }
    let mut ids: Vec<&'static str> = question.choices().iter().map(|choice| choice.id).collect();
    if matches!(question.kind, Kind::YesNo) {
        ids.extend(["yes", "no"]);
    }
    if ids.is_empty() { Triggers::None } else { Triggers::Emergency(leak_all(ids)) }
}

/// Now and then a clinician, for a question that stands alone: no gate, no calculated value and no pair reads it.
fn who_answers(question: &Question, gates: &[Option<Condition>], subjects: &[Subject], tape: &mut Tape) -> AskedOf {
    let gated = gates.iter().flatten().any(|gate| gate.reads(question.id));
    let mut derived = subjects.iter().filter(|subject| matches!(subject, Subject::Derived(_)));
    let calculated = derived.any(|subject| subject.inputs().any(|input| input.id == question.id));
    // Two pressures are read as a pair, and a pair is asked of one person.
    let paired = matches!(question.kind, Kind::Number(Unit::MmHg, _));
    if !gated && !calculated && !paired && tape.chance(1, 8) { AskedOf::Clinician } else { AskedOf::Patient }
}
