// `createScreener` with cores of the test's own making: what survives a failure, and what it never does.
// Never needs the real engine; hostile.test.mjs and package.test.mjs use that.
// Read next: ../../js/client.js; refused.test.mjs, for what does not start.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { EMPTY_MODULE, factory } from "./helpers/factory.mjs";
import { TODAY, intake, program } from "./helpers/program.mjs";

const ready = async (core, options = {}) => {
  const { create, made } = factory(core);
  const screener = await create({ program: program(), today: TODAY, ...options });
  assert.equal(screener.type, "ready");
  return { screener, made };
};

/** Throws on the calls whose number is in `bad`, counted over all cores. */
const throwingOn = (...bad) => {
  let call = 0;
  return () => {
    call += 1;
    if (bad.includes(call)) throw new WebAssembly.RuntimeError("unreachable");
    return { type: "screened", call };
  };
};

describe("ready", () => {
  it("gives the fingerprints, the program and the questions of its setting", async () => {
    const { screener } = await ready();
    assert.deepEqual([screener.engine, screener.pack], ["e", "test-pack"]);
    assert.deepEqual(screener.program, program());
    assert.deepEqual(
      screener.questionnaire.questions.map(({ id }) => id),
      ["chest_pain", "systolic"],
    );
  });
  it("gives every screener a questionnaire of its own", async () => {
    const { create } = factory();
    const [left, right] = await Promise.all([create({ program: program() }), create({ program: program() })]);
    left.questionnaire.questions.length = 0;
    left.program.clinic = "changed";
    assert.equal(right.questionnaire.questions.length, 2);
    assert.equal(right.program.clinic, program().clinic);
  });
  it("sends answers as a list sorted by id, with what the page knows beside them", async () => {
    const { screener, made } = await ready({}, { locale: "en-US" });
    screener.screen(
      intake(
        { systolic: 120, chest_pain: "no", left_out: undefined },
        { context: { answeredOn: { safety: TODAY, heart: TODAY } }, extra: 1 },
      ),
    );
    assert.deepEqual(made.requests, [
      {
        schema: 1,
        intake: "example-intake-0001",
        today: TODAY,
        program: made.requests[0].program,
        answers: [
          { id: "chest_pain", value: "no" },
          { id: "systolic", value: 120 },
        ],
        context: {
          locale: "en-US",
          answeredOn: [
            { part: "heart", on: TODAY },
            { part: "safety", on: TODAY },
          ],
        },
        extra: 1,
      },
    ]);
    assert.deepEqual({ ...made.requests[0].program, responsible: { ...made.requests[0].program.responsible } }, program());
  });
  it("cannot be given another schema, day or program with an intake", async () => {
    const { screener, made } = await ready();
    screener.screen(intake({}, { schema: 9, today: "1999-01-01", program: { clinic: "another" } }));
    const [request] = made.requests;
    assert.deepEqual([request.schema, request.today, request.program.clinic], [1, TODAY, program().clinic]);
  });
  it("takes the local date of the device when it is given none", async () => {
    const { screener, made } = await ready({}, { today: undefined });
    const before = new Date();
    screener.screen(intake());
    const [year, month, day] = made.requests[0].today.split("-").map(Number);
    assert.ok(Math.abs(new Date(year, month - 1, day) - before) < 2 * 86_400_000);
  });
  it("does not see what the host changes afterwards", async () => {
    const given = program();
    const { create, made } = factory();
    const screener = await create({ program: given, today: TODAY });
    given.clinic = "changed";
    screener.screen(intake());
    assert.equal(made.requests[0].program.clinic, program().clinic);
  });
});

describe("an exception out of the core", () => {
  it("fails closed, with the answers, the contact and the safety texts", async () => {
    const { screener } = await ready({ screen: throwingOn(1) });
    assert.deepEqual(screener.screen(intake({ systolic: "190", chest_pain: "no", list: ["a", "b"], bad: new Map() })), {
      type: "failed",
      code: "engine_stopped",
      patient: {
        contact: {
          clinic: "Clearwater Example Clinic",
          clinician: "Dana Example, MD",
          telephone: "+1-303-555-0142",
          hours: "Monday to Friday, 8 to 5",
          outsideHours: "Leave a message; for an emergency call 911.",
    otherRoute: "Text +1-303-555-0143.",
    timeZone: "America/Denver",
          emergency: "911",
          crisis: "988",
        },
        problems: [],
        safety: ["emergency", "support", "high_reading"],
        next: ["clinician_reads", "clinic_contacts_you", "keep_medicines", "if_worse_call"],
        preparation: [],
      },
      clinician: {
        notEvaluated: true,
        code: "engine_stopped",
        answers: [
          { question: "bad", given: "(not readable: map)" },
          { question: "chest_pain", given: "no" },
          { question: "list", given: "a, b" },
          { question: "systolic", given: "190" },
        ],
      },
    });
  });
  it("throws that core away, and the next call works", async () => {
    const { screener, made } = await ready({ screen: throwingOn(1, 3) });
    assert.deepEqual(
      ["a", "b", "c", "d"].map(() => screener.screen(intake()).type),
      ["failed", "screened", "failed", "screened"],
    );
    assert.equal(made.cores, 3);
  });
  it("does so for explain too", async () => {
    const { screener, made } = await ready({ explain: throwingOn(1) });
    assert.equal(screener.explain(intake(), "x").code, "engine_stopped");
    assert.equal(screener.screen(intake()).type, "screened");
    assert.equal(made.cores, 2);
  });
  it("keeps one core while nothing is thrown", async () => {
    const { screener, made } = await ready();
    for (let call = 0; call < 100; call += 1) screener.screen(intake());
    assert.equal(made.cores, 1);
  });
  for (const [name, answer] of [
    ["nothing", undefined],
    ["a text", "screened"],
    ["an unknown type", { type: "fine" }],
    ["no type", {}],
  ]) {
    it(`reads ${name} as a failure`, async () => {
      const { screener } = await ready({ screen: () => answer });
      assert.equal(screener.screen(intake()).code, "engine_stopped");
    });
  }
  it("says so when the program is refused after all", async () => {
    const { screener } = await ready({ screen: () => ({ type: "refused", problems: [], patient: {} }) });
    assert.equal(screener.screen(intake()).code, "program_refused");
  });
});

describe("an intake that is no plain object", () => {
  for (const input of [
    undefined,
    null,
    "x",
    7,
    [],
    new Map(),
    new Proxy(
      {},
      {
        getPrototypeOf() {
          throw new Error("no");
        },
      },
    ),
  ]) {
    it(`fails closed on ${Object.prototype.toString.call(typeof input === "object" ? "object" : input)} ${typeof input}`, async () => {
      const { screener, made } = await ready();
      const result = screener.screen(input);
      assert.deepEqual([result.type, result.code, result.clinician.answers], ["failed", "request_unreadable", []]);
      assert.equal(made.requests.length, 0);
    });
  }
  it("asks for a rule by text only", async () => {
    const { screener } = await ready();
    assert.deepEqual(
      screener.explain(intake(), {
        toString() {
          throw new Error("no");
        },
      }),
      { type: "unknown_rule", rule: "" },
    );
    assert.equal(screener.explain(intake(), "x".repeat(10_000)).rule.length, 200);
  });
});

describe("many at once and again", () => {
  it("starts twenty screeners side by side, each with a core of its own", async () => {
    const { create, made } = factory();
    const screeners = await Promise.all(Array.from({ length: 20 }, () => create({ program: program(), today: TODAY })));
    assert.equal(made.cores, 20);
    assert.ok(screeners.every((screener) => screener.screen(intake()).type === "screened"));
  });
  it("starts after a load that failed", async () => {
    let attempts = 0;
    const loadWasm = async () => {
      attempts += 1;
      if (attempts === 1) throw new Error("offline");
      return EMPTY_MODULE;
    };
    const { create } = factory({ loadWasm });
    assert.equal((await create({ program: program() })).code, "wasm_not_loaded");
    assert.equal((await create({ program: program() })).type, "ready");
  });
  it("does not let one failing screener touch another", async () => {
    const { create } = factory({ screen: throwingOn(1) });
    const [left, right] = await Promise.all([create({ program: program() }), create({ program: program() })]);
    assert.equal(left.screen(intake()).type, "failed");
    assert.equal(right.screen(intake()).type, "screened");
    assert.equal(left.screen(intake()).type, "screened");
  });
});
