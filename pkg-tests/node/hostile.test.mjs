// Hostile values end to end, with the real engine: a problem with code and path, the rest evaluated, the next call unharmed.
// Never accepts a silent loss: a value that was not read has to be named.
// Read next: helpers/hostile.mjs, the list of values; snapshot.test.mjs, which tests the copy alone.

import assert from "node:assert/strict";
import { before, beforeEach, describe, it } from "node:test";
import fc from "fast-check";
import { canonicalText } from "../../dist/canonical.js";
import { contactOf } from "../../dist/closed.js";
import { createScreener } from "../../dist/index.node.js";
import { questionnaire } from "../../dist/questions.js";
import { BOOBY_TRAPS, REFUSED, REFUSED_INSIDE, calls } from "./helpers/hostile.mjs";
import { TODAY, intake, program } from "./helpers/program.mjs";

const CODES = {
  bigint: "integer_too_large",
  integer_too_large: "integer_too_large",
  text_too_long: "text_too_long",
  too_many_values: "too_many_values",
};
const codeOf = (kind) => CODES[kind] ?? "not_plain_data";

const ungated = questionnaire.questions.filter(
  ({ settings, askedWhen, instrument }) =>
    settings.includes(program().setting) && askedWhen === undefined && instrument === undefined,
);
const [spoilt, other] = ungated.filter(({ kind }) => kind === "yes_no").map(({ id }) => id);
const list = ungated.find(({ kind }) => kind === "choices");

let screener;
before(async () => {
  screener = await createScreener({ program: program(), today: TODAY });
  assert.equal(screener.type, "ready", JSON.stringify(screener));
});
beforeEach(() => {
  calls.count = 0;
});

/** Screens, and expects a result that has a canonical text and no call of the host's code. */
const screened = (input) => {
  const result = screener.screen(input);
  assert.equal(result.type, "screened", JSON.stringify(result));
  canonicalText(result);
  assert.equal(calls.count, 0);
  return result.clinician;
};
const stateOf = ({ answers }, id) => answers.find(({ question }) => question === id)?.state;
const codesAt = ({ problems }, path) => problems.filter((problem) => problem.path.startsWith(path)).map(({ code }) => code);

describe("the way to reach the clinic", () => {
  for (const more of [{}, { emergency: "112", crisis: "13 11 14" }, { clinic: "  Clearwater  " }]) {
    it(`is read alike by the engine and without it (${JSON.stringify(more)})`, async () => {
      const own = await createScreener({ program: program(more), today: TODAY });
      assert.deepEqual(contactOf(program(more)), own.screen(intake()).patient.contact);
    });
  }
});

describe("a hostile answer", () => {
  for (const [name, make, kind] of REFUSED) {
    it(`${name} is a problem, and the other answers are read`, () => {
      const report = screened(intake({ [spoilt]: make(), [other]: "yes" }));
      assert.deepEqual(codesAt(report, `answers.${spoilt}`), [codeOf(kind)]);
      assert.equal(stateOf(report, spoilt), "unreadable");
      assert.equal(stateOf(report, other), "answered");
    });
  }
  for (const [name, make] of [...REFUSED_INSIDE, ...BOOBY_TRAPS]) {
    it(`${name} is a problem of a list, which settles nothing by what is missing in it`, () => {
      const report = screened(intake({ [list.id]: make(), [other]: "yes" }));
      assert.ok(codesAt(report, `answers.${list.id}`).length > 0);
      const said = report.answers.find(({ question }) => question === list.id);
      assert.ok(said.state === "unreadable" || said.open === true, JSON.stringify(said));
      assert.equal(stateOf(report, other), "answered");
    });
  }
  for (const silence of [undefined, null, "", NaN, []]) {
    it(`${JSON.stringify(silence) ?? "undefined"} is silence`, () => {
      const report = screened(intake({ [spoilt]: silence }));
      assert.deepEqual(report.problems, []);
      assert.equal(stateOf(report, spoilt), "not_answered");
    });
  }
  for (const boolean of [true, false]) {
    it(`${boolean} is refused, with a word on unticked boxes`, () => {
      const report = screened(intake({ [spoilt]: boolean }));
      assert.deepEqual(codesAt(report, `answers.${spoilt}`), ["answer_boolean"]);
      assert.equal(stateOf(report, spoilt), "unreadable");
    });
  }
  it("10,000 entries are a problem", () => {
    const report = screened(intake({ [list.id]: Array.from({ length: 10_000 }, () => list.options[0].id), [other]: "yes" }));
    assert.ok(codesAt(report, `answers.${list.id}`).includes("answer_list_too_long"));
    assert.equal(stateOf(report, other), "answered");
  });
  it("half of a surrogate pair comes back as U+FFFD", () => {
    const [problem] = screened(intake({ [spoilt]: "\uD800" })).problems;
    assert.equal(problem.given, "\uFFFD");
  });
  it("__proto__ is an unknown question and changes nothing", () => {
    const report = screened(intake(JSON.parse(`{"__proto__":{"${spoilt}":"no"},"${other}":"yes"}`)));
    assert.equal(codesAt(report, "answers.__proto__").length, 1);
    assert.equal(stateOf(report, spoilt), "not_answered");
    assert.equal(stateOf(report, other), "answered");
  });
  it("a misspelt question gets a suggestion", () => {
    const [problem] = screened(intake({ [`${spoilt}s`]: "no" })).problems;
    assert.deepEqual([problem.code, problem.suggestion], ["question_unknown", spoilt]);
  });
});

describe("a hostile request around good answers", () => {
  const good = { [other]: "yes" };
  const places = {
    context: (value) => intake(good, { context: value }),
    "context.answeredOn": (value) => intake(good, { context: { answeredOn: value } }),
    "context.notShown": (value) => intake(good, { context: { notShown: [value] } }),
    "context.locale": (value) => intake(good, { context: { locale: value } }),
    changes: (value) => intake(good, { changes: value }),
    "changes[0]": (value) => intake(good, { changes: [value] }),
    "changes[0].from": (value) => intake(good, { changes: [{ question: other, from: value, to: "yes" }] }),
    "request.intake": (value) => intake(good, { intake: value }),
    "request.surplus": (value) => intake(good, { surplus: value }),
  };
  for (const [path, put] of Object.entries(places)) {
    it(`${path} may be anything: it is named, and the answers are read`, () => {
      for (const [name, make] of REFUSED) {
        const report = screened(put(make()));
        assert.ok(codesAt(report, path.replace(/\[0\].*/, "")).length > 0, `${name}: ${JSON.stringify(report.problems)}`);
        assert.equal(stateOf(report, other), "answered", name);
      }
    });
  }
  for (const [name, make] of [...REFUSED, ["a list", () => [{ id: other, value: "yes" }]], ["a text", () => "yes"]]) {
    it(`answers may be ${name}: nothing is read, and that is named`, () => {
      const report = screened({ ...intake(), answers: make() });
      assert.ok(codesAt(report, "answers").length > 0);
      assert.deepEqual([report.settled, report.possible], ["none", "emergency"]);
    });
  }
  it("300 changes are a problem, and the answers are read", () => {
    const changes = Array.from({ length: 300 }, () => ({ question: other, from: "no", to: "yes" }));
    const report = screened(intake(good, { changes }));
    assert.ok(codesAt(report, "changes").includes("changes_too_many"));
    assert.equal(report.changes.length, 200);
    assert.equal(stateOf(report, other), "answered");
  });
});

describe("after bad calls", () => {
  const good = () => intake({ [spoilt]: "no", [other]: "yes" });
  const bad = () => [
    undefined,
    null,
    7,
    [],
    new Map(),
    ...[...REFUSED, ...REFUSED_INSIDE, ...BOOBY_TRAPS].map(([, make]) => intake({ [spoilt]: make(), [list.id]: make() })),
    ...REFUSED.map(([, make]) => ({ ...intake(), answers: make(), changes: make(), context: make() })),
  ];
  it("10,000 in a row leave the next good one right, byte for byte", async () => {
    const expected = canonicalText((await createScreener({ program: program(), today: TODAY })).screen(good()));
    const inputs = bad();
    for (let call = 0; call < 10_000; call += 1) screener.screen(inputs[call % inputs.length]);
    assert.equal(canonicalText(screener.screen(good())), expected);
  });
  it("nothing at all makes screen or explain throw", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    const id = fc.oneof(fc.constantFrom(...ungated.map((question) => question.id)), fc.string());
    const request = fc.record(
      {
        intake: anything,
        answers: fc.dictionary(id, anything),
        changes: fc.array(fc.record({ question: id, from: anything, to: anything })),
        context: anything,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(request, anything), fc.string(), (input, rule) => {
        const [result, explanation] = [screener.screen(input), screener.explain(input, rule)];
        assert.ok(result.type === "screened" || result.code === "request_unreadable", JSON.stringify(result));
        assert.ok(
          explanation.type === "unknown_rule" || explanation.code === "request_unreadable",
          JSON.stringify(explanation),
        );
        canonicalText(result);
      }),
      { numRuns: 500 },
    );
  });
});
