// Everything that may differ between what a browser sent and what is true: kept, marked, and evaluated by the server's own.
// Never looks into the database: it asks what a clinician's page would ask.
// Read next: ../../server/src/evaluate.rs.

import assert from "node:assert/strict";
import { after, before, describe, it } from "node:test";
import { canonicalText } from "../../dist/canonical.js";
import { createScreener } from "../../dist/index.node.js";
import { day, logIn, openClinic, patientsPage, post, program } from "./clinic.mjs";

let clinic;
let server;
let clinician;
let honest;
before(async () => {
  clinic = openClinic();
  server = await clinic.start();
  clinician = await logIn(server.address);
  honest = await patientsPage();
});
after(async () => {
  await server.stop();
  clinic.close();
});

let made = 0;
const freshId = () => `tamper-test-${String((made += 1)).padStart(6, "0")}`;
const rowsOf = async (intake) => {
  const { data } = await clinician.ask("GET", "/api/intakes");
  return data.intakes.filter((row) => row.intake === intake);
};
const wholeOf = async ({ id }) => (await clinician.ask("GET", `/api/intakes/${id}`)).data;

/** Sends it and gives the one row and everything about it. */
const sendOne = async (body) => {
  const { status, data } = await post(server.address, body);
  assert.equal(status, 201, JSON.stringify(data));
  assert.deepEqual(Object.keys(data).sort(), ["intake", "received"]);
  const [row, ...others] = await rowsOf(body.request.intake);
  assert.equal(others.length, 0);
  return { row, whole: await wholeOf(row) };
};

describe("an honest intake", () => {
  it("is stored without a mark, with the very result of the browser", async () => {
    const body = honest(freshId(), { vessels: ["aneurysm"] });
    const { row, whole } = await sendOne(body);
    assert.deepEqual(row.marks, []);
    assert.equal(row.settled, "contraindicated");
    assert.equal(canonicalText(whole.report.response), canonicalText(body.result));
    assert.equal(whole.again, undefined);
    assert.deepEqual(whole.sent, body);
  });
  it("sent again is answered as before and stored once, in whatever order its keys come", async () => {
    const body = honest(freshId());
    const first = await post(server.address, body);
    const turned = JSON.stringify({ result: Object.fromEntries(Object.entries(body.result).reverse()), request: body.request });
    const second = await post(server.address, turned);
    assert.deepEqual([first.status, second.status], [201, 200]);
    assert.deepEqual(second.data, first.data);
    assert.equal((await rowsOf(body.request.intake)).length, 1);
  });
  it("gives its receipt again on another machine, from what is stored", async () => {
    const { whole } = await sendOne(honest(freshId()));
    const elsewhere = await createScreener({ program, today: day() });
    assert.deepEqual(elsewhere.replay(whole.report.response.receipt, whole.request), { type: "same" });
  });
});

describe("what the sender is told", () => {
  it("is the same whatever came out", async () => {
    const outcomes = [honest(freshId()), honest(freshId(), { now_body: ["chest_pain"] }), honest(freshId(), { vessels: ["aneurysm"] })];
    const answers = await Promise.all(outcomes.map((body) => post(server.address, body)));
    for (const [place, { status, data }] of answers.entries()) {
      assert.equal(status, 201);
      assert.equal(data.intake, outcomes[place].request.intake);
      assert.match(data.received, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      assert.equal(Object.keys(data).length, 2);
    }
    const levels = await Promise.all(outcomes.map(async ({ request }) => (await rowsOf(request.intake))[0].settled));
    assert.ok(new Set(levels).size > 1, `only ${levels}`);
  });
});

/** Each changes an honest body; the marks it must get, and the level that is shown all the same. */
const CASES = {
  "a finding taken out": { change: ({ result }) => result.clinician.findings.pop(), marks: ["result_differs", "receipt_differs"] },
  "a level lowered": { change: ({ result }) => (result.clinician.settled = "none"), marks: ["result_differs", "receipt_differs"] },
  "a level lowered, with a receipt of another intake": {
    change: (body) => {
      body.result.clinician.settled = "none";
      body.result.receipt = honest(freshId()).result.receipt;
    },
    marks: ["result_differs", "receipt_differs"],
  },
  "the result of other answers": {
    change: (body) => (body.result = honest(body.request.intake, { vessels: ["none"] }).result),
    marks: ["result_differs", "receipt_differs"],
  },
  "answers changed under an honest result": {
    change: ({ request }) => request.answers.push({ id: "now_self", value: ["plan"] }),
    marks: ["result_differs", "receipt_differs"],
    settled: undefined,
  },
  "a receipt altered": { change: ({ result }) => (result.receipt.result = "0".repeat(64)), marks: ["receipt_differs"] },
  "no receipt": { change: ({ result }) => delete result.receipt, marks: ["receipt_differs", "pack_stale", "engine_differs"] },
  "an old pack": {
    change: ({ result }) => (result.clinician.pack = result.receipt.pack = "0".repeat(64)),
    marks: ["pack_stale"],
  },
  "another engine": {
    change: ({ result }) => (result.clinician.engine = result.receipt.engine = "0.0.1+0"),
    marks: ["engine_differs"],
  },
  "no result, because the engine did not run": {
    change: (body) => (body.result = { type: "failed", code: "wasm_not_loaded", clinician: { notEvaluated: true } }),
    marks: ["browser_not_evaluated"],
  },
};

describe("an altered intake", () => {
  for (const [name, { change, marks, ...expected }] of Object.entries(CASES))
    it(`${name}: ${marks.join(", ")}`, async () => {
      const body = honest(freshId(), { vessels: ["aneurysm"] });
      change(body);
      const { row, whole } = await sendOne(body);
      assert.deepEqual(row.marks, marks);
      if (!("settled" in expected)) assert.equal(row.settled, "contraindicated");
      assert.equal(whole.report.response.type, "screened");
      assert.deepEqual(whole.sent, body);
    });
  it("the same id with other answers: intake_id_reused, both kept", async () => {
    const id = freshId();
    const bodies = [honest(id), honest(id, { vessels: ["aneurysm"] })];
    for (const body of bodies) assert.equal((await post(server.address, body)).status, 201);
    const rows = (await rowsOf(id)).sort((left, right) => left.id - right.id);
    assert.deepEqual(rows.map(({ marks }) => marks), [[], ["intake_id_reused"]]);
    for (const [place, row] of rows.entries()) assert.deepEqual((await wholeOf(row)).sent, bodies[place]);
  });
});

describe("another day", () => {
  for (const apart of [-1, 1])
    it(`${apart} day from the server's is as good`, async () => {
      const { row } = await sendOne((await patientsPage({ today: day(apart) }))(freshId()));
      assert.deepEqual([row.marks, row.today], [[], day(apart)]);
    });
  for (const apart of [-10, 3])
    it(`${apart} days from the server's: date_mismatch, evaluated with the server's, both kept`, async () => {
      const body = (await patientsPage({ today: day(apart) }))(freshId());
      const { row, whole } = await sendOne(body);
      assert.deepEqual([row.marks, row.today], [["date_mismatch"], day()]);
      assert.equal(canonicalText(whole.again), canonicalText(body.result));
      assert.equal(whole.report.request.today, day());
      assert.equal(whole.sent.request.today, day(apart));
    });
});

describe("another program", () => {
  it("program_differs, evaluated with the clinic's own, both kept", async () => {
    const pageProgram = { ...program, clinic: "Another Clinic" };
    const body = (await patientsPage({ pageProgram }))(freshId());
    const { row, whole } = await sendOne(body);
    assert.deepEqual([row.marks, row.setting], [["program_differs"], program.setting]);
    assert.equal(whole.again.clinician.program.clinic, "Another Clinic");
    assert.equal(whole.report.response.clinician.program.clinic, program.clinic);
  });
  it("without anybody responsible is no way around: the clinic's own is used", async () => {
    const body = honest(freshId(), { vessels: ["aneurysm"] });
    delete body.request.program.responsible;
    const { row } = await sendOne(body);
    assert.deepEqual(row.marks, ["result_differs", "receipt_differs", "program_differs"]);
    assert.equal(row.settled, "contraindicated");
  });
});

describe("a clinic whose own program may not run", () => {
  it("not_evaluated: the intake is kept, above every level, and nothing is made up", async () => {
    const old = { ...program, responsible: { ...program.responsible, confirmedOn: day(-300) } };
    const closed = openClinic({ clinicProgram: old });
    const running = await closed.start();
    try {
      assert.equal((await post(running.address, honest(freshId(), { now_body: ["chest_pain"] }))).status, 201);
      const { ask } = await logIn(running.address);
      const [row] = (await ask("GET", "/api/intakes")).data.intakes;
      assert.deepEqual([row.marks, row.settled], [["not_evaluated", "program_differs"], "not_evaluated"]);
      const { data } = await ask("GET", `/api/intakes/${row.id}`);
      assert.equal(data.report.response.type, "refused");
      assert.equal(data.again.clinician.settled, "emergency");
    } finally {
      await running.stop();
      closed.close();
    }
  });
});
