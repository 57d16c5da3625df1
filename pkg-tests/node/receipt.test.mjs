// Receipts through the client: the request that goes to a server, and what replaying it says.
// Never takes a fingerprint on trust: each is calculated here with Node's own SHA-256.
// Read next: ../../src/receipt.rs.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { before, describe, it } from "node:test";
import { canonicalText } from "../../dist/canonical.js";
import { createScreener } from "../../dist/index.node.js";
import { intakeInput, intakeRequest } from "../../dist/request.js";
import { sample } from "../browser/sample.mjs";

const { program, today, input } = sample();
const sha256 = (value) => createHash("sha256").update(canonicalText(value)).digest("hex");
const ALL = ["engine", "pack", "program", "request", "today", "result"];

let screener;
let receipt;
let result;
before(async () => {
  screener = await createScreener({ program, today });
  ({ receipt, ...result } = screener.screen(input));
});

describe("a receipt", () => {
  it("holds the fingerprints of what was given and what was said", () => {
    const { program: given, today: day, ...rest } = screener.request(input);
    const { engine, pack, ...clinician } = result.clinician;
    assert.deepEqual(receipt, {
      schema: 1, engine, pack, program: sha256(given), request: sha256(rest), today: day,
      result: sha256({ ...result, clinician }),
    });
  });
  it("is given again by the stored request, on a screener of another program and day too", async () => {
    const stored = JSON.parse(JSON.stringify(screener.request(input)));
    assert.deepEqual(screener.replay(receipt, stored), { type: "same" });
    const other = await createScreener({ program: { ...program, clinic: "Another Clinic" }, today: "2026-11-20" });
    assert.deepEqual(other.replay(receipt, stored), { type: "same" });
  });
  for (const name of ALL)
    it(`that was altered in ${name} says so`, () => {
      const altered = { ...receipt, [name]: `${receipt[name]}0` };
      assert.deepEqual(screener.replay(altered, screener.request(input)), { type: "differs", fingerprints: [name] });
    });
  it("of another request names the request and the result", () => {
    const request = screener.request({ ...input, answers: { ...input.answers, now_body: ["chest_pain"] } });
    assert.deepEqual(screener.replay(receipt, request), { type: "differs", fingerprints: ["request", "result"] });
  });
  it("does not depend on the order of answers or keys", () => {
    const turned = { ...input, answers: Object.fromEntries(Object.entries(input.answers).reverse()) };
    assert.deepEqual(screener.screen(turned).receipt, receipt);
  });
  for (const odd of [undefined, null, [], "receipt", { engine: 1 }, new Proxy({}, { ownKeys: () => { throw new Error(); } })])
    it(`that is none (${typeof odd}) differs in everything`, () =>
      assert.deepEqual(screener.replay(odd, screener.request(input)), { type: "differs", fingerprints: ALL }));
  it("survives odd values: the request holds their refusals, and the receipt is given again", () => {
    const cycle = {};
    cycle.self = cycle;
    const answers = { ...input.answers, systolic: 2 ** 60, pulse: true, hypertension: new Date(0), cycle, "\u{1F600}": "x", "\uFB33": "y" };
    const odd = { ...input, answers };
    const first = screener.screen(odd);
    assert.equal(first.type, "screened");
    assert.deepEqual(screener.replay(first.receipt, screener.request(odd)), { type: "same" });
  });
  it("belongs to the request that is made without the engine, too", () => {
    assert.deepEqual(intakeRequest(input, { program, today }), screener.request(input));
    assert.equal(intakeRequest("no object", { program, today }), undefined);
    assert.deepEqual(screener.screen(intakeInput(screener.request(input))).receipt, receipt);
  });
  it("is not touched by what a host does to the request", () => {
    const request = screener.request(input);
    delete request.program.responsible;
    request.answers.length = 0;
    assert.deepEqual(screener.screen(input).receipt, receipt);
  });
  it("is missing where there is nothing to read", () => {
    assert.equal(screener.request("no object"), undefined);
    assert.equal(screener.screen("no object").receipt, undefined);
  });
  it("of the longest request is given again", () => {
    const answers = Object.fromEntries(Array.from({ length: 4_900 }, (_, n) => [`q${n}`, ["a", "b"]]));
    const long = { ...input, answers };
    assert.deepEqual(screener.replay(screener.screen(long).receipt, screener.request(long)), { type: "same" });
  });
});
