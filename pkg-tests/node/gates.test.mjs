// Gates and safety triggers in plain JavaScript: only a gate that is surely not met hides a question.
// Never checks levels; the vignettes do.
// Read next: ../../js/gates.js and ../../js/spoken.js.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { isAsked, triggeredSafety } from "../../dist/gates.js";
import { questionnaire as shipped } from "../../dist/questions.js";
import { intake } from "./helpers/program.mjs";

const yesNo = (id, more = {}) => ({ id, kind: "yes_no", unsure: true, ...more });
const stroke = {
  id: "stroke_kind",
  kind: "choice",
  unsure: false,
  options: [{ id: "bleed" }, { id: "clot" }, { id: "not_known", mayBe: ["bleed", "clot"] }],
};
const heart = { id: "heart", kind: "choices", unsure: true, none: true, options: [{ id: "aneurysm" }, { id: "stroke" }] };
const pressure = { kind: "number", unsure: true, unit: "mmHg", pair: ["systolic", "diastolic"] };
const systolic = { ...pressure, id: "systolic", domain: { low: 60, high: 300, scale: 1 } };
const diastolic = { ...pressure, id: "diastolic", domain: { low: 30, high: 200, scale: 1 } };
const weight = { id: "weight", kind: "number", unsure: true, unit: "kg", domain: { low: 200, high: 4000, scale: 10 } };
const base = [yesNo("pregnant"), stroke, heart, systolic, diastolic, weight, { id: "when", kind: "when", options: [{ id: "now", low: 0, high: 42 }, { id: "later", low: 43, high: 99 }, { id: "free" }] }];

/** Whether a question behind `askedWhen` is asked after `answers`. */
const asked = (askedWhen, answers, questions = base) => {
  const question = yesNo("behind", { askedWhen });
  return isAsked(question, answers, { questions: [...questions, question] });
};
const table = (rows) => {
  for (const [tree, answers, expected] of rows) {
    it(`${JSON.stringify(tree)} after ${JSON.stringify(answers)}: ${expected}`, () =>
      assert.equal(asked(tree, answers), expected));
  }
};

describe("a gate of one answer", () => {
  const yes = { operator: "is_yes", subject: "pregnant" };
  const no = { operator: "is_no", subject: "pregnant" };
  table([
    [yes, { pregnant: "yes" }, "asked"],
    [yes, { pregnant: "no" }, "not_asked"],
    [no, { pregnant: "no" }, "asked"],
    [no, { pregnant: "yes" }, "not_asked"],
    ...["unsure", "declined", "declined_visit", "", null, [], ["no"], false, true, 0, "No", "nein"].map((value) => [
      yes,
      { pregnant: value },
      "maybe",
    ]),
    [yes, {}, "maybe"],
  ]);
  const bleed = { operator: "is_any_of", subject: "stroke_kind", options: ["bleed"] };
  const either = { operator: "is_any_of", subject: "stroke_kind", options: ["bleed", "clot", "not_known"] };
  table([
    [bleed, { stroke_kind: "bleed" }, "asked"],
    [bleed, { stroke_kind: "clot" }, "not_asked"],
    [bleed, { stroke_kind: "not_known" }, "maybe"],
    [bleed, { stroke_kind: "unsure" }, "maybe"],
    [bleed, { stroke_kind: "bleeed" }, "maybe"],
    [either, { stroke_kind: "not_known" }, "asked"],
    [bleed, { stroke_kind: ["clot"] }, "maybe"],
  ]);
  const any = { operator: "includes_any_of", subject: "heart", options: ["aneurysm"] };
  const none = { operator: "includes_none_of", subject: "heart", options: ["aneurysm"] };
  table([
    [any, { heart: ["aneurysm", "unsure"] }, "asked"],
    [any, { heart: ["none", "aneurysm"] }, "asked"],
    [any, { heart: ["stroke"] }, "not_asked"],
    [any, { heart: ["none"] }, "not_asked"],
    [any, { heart: ["stroke", "unsure"] }, "maybe"],
    [any, { heart: ["stroke", "declined"] }, "maybe"],
    [any, { heart: ["stroke", "anurysm"] }, "maybe"],
    [any, { heart: ["none", "stroke"] }, "maybe"],
    [any, { heart: "stroke" }, "not_asked"],
    [any, { heart: "none" }, "not_asked"],
    [none, { heart: ["stroke"] }, "asked"],
    [none, { heart: ["aneurysm", "unsure"] }, "not_asked"],
    [none, { heart: ["stroke", "unsure"] }, "maybe"],
  ]);
  const limit = (operator, value, subject = "systolic") => ({ operator, subject, threshold: "t", value });
  table([
    [limit("at_least", 140), { systolic: 140 }, "asked"],
    [limit("above", 140), { systolic: "140" }, "not_asked"],
    [limit("above", 140), { systolic: "141 mmHg" }, "asked"],
    [limit("below", 90), { systolic: "89,5" }, "maybe"],
    [limit("below", 90), { systolic: 89.5 }, "maybe"],
    [limit("below", 90), { systolic: "90,0" }, "not_asked"],
    [limit("at_least", 140), { systolic: "59" }, "maybe"],
    [limit("at_least", 140), { systolic: "60" }, "not_asked"],
    [limit("at_least", 140), { systolic: "301" }, "maybe"],
    [limit("at_least", 140), { systolic: 85, diastolic: 84 }, "not_asked"],
    [limit("at_least", 140), { systolic: 85, diastolic: "85" }, "maybe"],
    [limit("at_least", 140), { systolic: 85, diastolic: "11.5 kPa" }, "maybe"],
    [limit("at_least", 110, "diastolic"), { systolic: 85, diastolic: 90 }, "maybe"],
    [limit("at_least", 110, "diastolic"), { systolic: 85, diastolic: 201 }, "maybe"],
    [limit("at_least", 140), { systolic: 85, diastolic: 201 }, "not_asked"],
    [limit("at_least", 180), { systolic: "24 kPa" }, "asked"],
    [limit("at_least", 181), { systolic: "24 kPa" }, "not_asked"],
    [limit("at_least", 140), { systolic: "140 psi" }, "maybe"],
    [limit("at_least", 140), { systolic: "high" }, "maybe"],
    [limit("above", 1000, "weight"), { weight: "100.1 kg" }, "asked"],
    [limit("above", 1000, "weight"), { weight: "200 lb" }, "maybe"],
    [limit("within", 42, "when"), { when: "now" }, "asked"],
    [limit("within", 41, "when"), { when: "now" }, "maybe"],
    [limit("within", 42, "when"), { when: "later" }, "not_asked"],
    [limit("within", 42, "when"), { when: "free" }, "maybe"],
    [limit("within", 42, "when"), { when: "2026-01-01" }, "maybe"],
    [limit("at_least", 65, "derived_age"), { birth_date: "2020-01-01" }, "maybe"],
    [{ operator: "in_class", subject: "medicines", options: ["maoi"] }, { medicines: ["aspirin"] }, "maybe"],
    [{ operator: "invented", subject: "pregnant" }, { pregnant: "no" }, "maybe"],
  ]);
});

describe("a gate of several answers", () => {
  const yes = (subject) => ({ operator: "is_yes", subject });
  const questions = [yesNo("a"), yesNo("b"), yesNo("c")];
  it("counts as k of n does, in every cell", () => {
    const values = ["yes", "no", "unsure", undefined];
    for (const a of values)
      for (const b of values)
        for (const c of values)
          for (let k = 0; k <= 4; k += 1) {
            const got = asked({ k, of: [yes("a"), yes("b"), yes("c")] }, { a, b, c }, questions);
            // Independent of the code: try every completion of what is open.
            const open = [a, b, c].map((value) => (value === "yes" || value === "no" ? [value] : ["yes", "no"]));
            const counts = open[0].flatMap((x) =>
              open[1].flatMap((y) => open[2].map((z) => [x, y, z].filter((value) => value === "yes").length)),
            );
            const expected = counts.every((n) => n >= k) ? "asked" : counts.every((n) => n < k) ? "not_asked" : "maybe";
            assert.equal(got, expected, `${k} of ${a} ${b} ${c}`);
          }
  });
  it("settles a question behind a closed gate as not met, but never one with a value", () => {
    const chain = [yesNo("a"), yesNo("b", { askedWhen: yes("a") })];
    assert.equal(asked(yes("b"), { a: "no" }, chain), "not_asked");
    assert.equal(asked(yes("b"), { a: "no", b: "yes" }, chain), "asked");
    assert.equal(asked(yes("b"), { a: "unsure" }, chain), "maybe");
  });
  it("asks when gates go round in a circle", () => {
    const circle = [yesNo("a", { askedWhen: yes("b") }), yesNo("b", { askedWhen: yes("a") })];
    assert.equal(isAsked(circle[0], {}, { questions: circle }), "maybe");
  });
  it("takes what a program does not ask as not met, but a value of it as open", () => {
    const behind = yesNo("behind", { askedWhen: { k: 1, of: [yes("a"), yes("left_out")] } });
    const questionnaire = { questions: [yesNo("a"), behind], notAsked: ["left_out"] };
    assert.equal(isAsked(behind, { a: "no" }, questionnaire), "not_asked");
    assert.equal(isAsked(behind, { a: "no", left_out: "yes" }, questionnaire), "maybe");
    assert.equal(isAsked(behind, { a: "no" }, { questions: questionnaire.questions }), "maybe");
  });
  it("always asks what has no gate", () => assert.equal(isAsked(base[0], {}, { questions: base }), "asked"));
  it("does not believe an inherited answer or run a getter", () => {
    const answers = Object.defineProperty(Object.create({ a: "no" }), "b", {
      get() {
        throw new Error("ran");
      },
      enumerable: true,
    });
    assert.equal(asked({ k: 1, of: [yes("a"), yes("b")] }, answers, questions), "maybe");
  });
});

describe("safety texts", () => {
  const questionnaire = {
    questions: [
      yesNo("chest_pain", { triggers: { emergency: ["yes", "unsure"], support: ["declined", "not_answered"] } }),
      { ...heart, triggers: { support: ["stroke", "unsure"] } },
      { ...systolic, triggers: { atLeast: { text: "high_reading", value: 180 } } },
    ],
  };
  const rows = [
    [{}, []],
    [{ chest_pain: "no", systolic: 179, heart: ["none"] }, []],
    [{ chest_pain: "yes" }, ["emergency"]],
    [{ chest_pain: "unsure" }, ["emergency"]],
    [{ chest_pain: "declined" }, ["support"]],
    [{ chest_pain: "" }, ["support"]],
    [{ heart: ["aneurysm", "unsure"] }, ["support"]],
    [{ systolic: "180" }, ["high_reading"]],
    [{ systolic: "25 kPa" }, ["high_reading"]],
    [{ systolic: 400 }, ["high_reading"]],
    [{ systolic: "no" }, []],
    [{ systolic: 200, chest_pain: "yes", heart: ["stroke"] }, ["emergency", "support", "high_reading"]],
  ];
  for (const [answers, expected] of rows) {
    it(`${JSON.stringify(answers)}: ${expected.join(", ") || "none"}`, () =>
      assert.deepEqual(triggeredSafety(questionnaire, answers), expected));
  }
  for (const answers of [undefined, null, "x", 7, [], { refused: "proxy" }]) {
    it(`shows none for answers ${JSON.stringify(answers)}`, () =>
      assert.deepEqual(triggeredSafety(questionnaire, answers), []));
  }
});

describe("the questions of this release", () => {
  const ids = shipped.questions.map(({ id }) => id);
  const wordOf = (question) =>
    fc.constantFrom("yes", "no", "none", "unsure", "declined", 0, 120, ...(question.options ?? []).map(({ id }) => id));
  const valueOf = (question) =>
    question.kind === "choices" ? fc.array(wordOf(question), { minLength: 1, maxLength: 3 }) : wordOf(question);
  const answersOf = fc.record(Object.fromEntries(shipped.questions.map((question) => [question.id, valueOf(question)])), {
    requiredKeys: [],
  });
  const hiddenAfter = (answers) =>
    shipped.questions.filter((question) => isAsked(question, answers, shipped) === "not_asked").map(({ id }) => id);

  it("hides nothing while nothing is answered", () => assert.deepEqual(hiddenAfter({}), []));
  it("has gates that read questions of this release, or values derived from them", () => {
    const leaves = (tree) => {
      if (tree === undefined) return [];
      return tree.of?.flatMap(leaves) ?? [tree];
    };
    const read = shipped.questions.flatMap(({ askedWhen }) => leaves(askedWhen)).flatMap((leaf) => leaf.inputs ?? [leaf.subject]);
    assert.ok(read.length > 0);
    assert.deepEqual(read.filter((subject) => !ids.includes(subject)), []);
  });
  it("hides nothing less because one more gap is filled", () => {
    fc.assert(
      fc.property(answersOf, fc.constantFrom(...ids), (answers, id) => {
        const { [id]: _, ...fewer } = answers;
        const [before, after] = [hiddenAfter(fewer), hiddenAfter(answers)];
        // A value under a closed gate is no gap: it counts against the gate.
        if (before.includes(id)) return;
        assert.deepEqual(
          before.filter((hidden) => !after.includes(hidden)),
          [],
        );
      }),
      { numRuns: 500 },
    );
  });
  it("never throws, whatever an intake holds", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...ids), fc.anything()), (answers) => {
        hiddenAfter(intake(answers).answers);
        triggeredSafety(shipped, answers);
      }),
      { numRuns: 300 },
    );
  });
});
