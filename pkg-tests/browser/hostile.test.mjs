// A host's strange values and a trap inside the engine spoil nothing: the rest is evaluated, the next call is right.
// Never imitates a strange value by a plain one: each is made in the page, by the engine's own means.
// Read next: ../../js/snapshot.js, which copies what the host gives.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { act, inEachEngine, openPage } from "./each-engine.mjs";
import { installPacked } from "./package.mjs";
import { hashOf, sample } from "./sample.mjs";
import { openServer } from "./server.mjs";

const { program, today, input } = sample();
let server;

before(async () => {
  server = await openServer({ packed: installPacked() });
});
after(() => server.close());

inEachEngine("hostile values", (driver) => {
  test("become problems with a path, run nothing of the host, and leave the next call right", async () => {
    await openPage(driver(), `${server.address}/strict/pages/inline-module.html`);
    const { screened: good } = await act(driver(), "screenAndExplain", { program, today, input });
    const { spoiled, bad, next, touched } = await act(driver(), "screenHostile", { program, today, input });
    const others = ({ clinician }) => clinician.answers.filter(({ question, state }) => question !== spoiled && state === "answered");
    for (const [kind, result] of Object.entries(bad)) {
      assert.equal(result.type, "screened", kind);
      const { problems } = result.clinician;
      assert.ok(problems.some(({ path }) => path.startsWith(`answers.${spoiled}`)), `${kind}: ${JSON.stringify(problems)}`);
      assert.deepEqual(others(result), others(good), kind);
    }
    assert.equal(touched, 0);
    assert.equal(hashOf(next), hashOf(good));
  });

  test("an input that is no object at all fails closed, with the contact", async () => {
    await openPage(driver(), `${server.address}/strict/pages/inline-module.html`);
    const results = await act(driver(), "screenNonsense", { program, today });
    for (const result of results) {
      assert.equal(result.type, "failed");
      assert.equal(result.code, "request_unreadable");
      assert.equal(result.patient.contact.telephone, program.responsible.telephone);
      assert.equal(result.clinician.notEvaluated, true);
    }
    assert.equal(results.length, 8);
  });

  test("a trap loses one call, never the next", async () => {
    await openPage(driver(), `${server.address}/strict/pages/inline-module.html`);
    const { first, trapped, next, instances } = await act(driver(), "screenWithTrap", { program, today, input });
    assert.equal(first.type, "screened");
    assert.equal(trapped.type, "failed");
    assert.equal(trapped.code, "engine_stopped");
    assert.equal(trapped.patient.contact.telephone, program.responsible.telephone);
    assert.equal(trapped.clinician.findings, undefined);
    assert.notEqual(trapped.clinician.answers.length, 0);
    assert.equal(hashOf(next), hashOf(first));
    assert.equal(instances, 2, "the trapped instance was used again");
  });
});
