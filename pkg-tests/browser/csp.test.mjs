// Where the page's policy forbids the engine or its file, the patient still learns how to reach the clinic.
// Never accepts an empty result in place of a refusal.
// Read next: privacy.test.mjs.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { act, inEachEngine, openPage } from "./each-engine.mjs";
import { installPacked } from "./package.mjs";
import { sample } from "./sample.mjs";
import { openServer } from "./server.mjs";

const { program, today } = sample();
let server;

before(async () => {
  server = await openServer({ packed: installPacked() });
});
after(() => server.close());

const closed = [
  ["no-wasm/pages/inline-module.html", "wasm_blocked_by_csp", "without 'wasm-unsafe-eval', the inline module"],
  ["no-wasm/pages/inline-classic.html", "wasm_blocked_by_csp", "without 'wasm-unsafe-eval', the classic script"],
  ["no-wasm/pages/main-module.html", "wasm_blocked_by_csp", "without 'wasm-unsafe-eval', the main entry"],
  ["strict/pages/main-module.html", "wasm_not_loaded", "with connect-src 'none', the main entry cannot fetch its file"],
];

inEachEngine("fails closed", (driver) => {
  for (const [page, code, title] of closed) {
    test(title, async () => {
      await openPage(driver(), `${server.address}/${page}`);
      const { answer, faults } = await act(driver(), "create", { program, today });
      assert.equal(answer.type, "refused");
      assert.equal(answer.code, code);
      assert.equal(answer.screen, undefined);
      assert.equal(answer.patient.contact.telephone, program.responsible.telephone);
      assert.equal(answer.patient.contact.clinic, program.clinic);
      assert.ok(answer.patient.safety.includes("emergency"));
      assert.deepEqual(faults, []);
    });
  }
});
