// Every vignette gives the same result, byte for byte, in three engines as in the native build; in Node: ../node/vignettes.test.mjs.
// Never compares anything but the hash of the canonical text: there is no tolerance.
// Read next: sample.mjs, where the vignettes and the hashes come from.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { act, inEachEngine, openPage } from "./each-engine.mjs";
import { installPacked } from "./package.mjs";
import { expectedHashes, vignettes } from "./sample.mjs";
import { openServer } from "./server.mjs";

const AT_ONCE = 100;
const cases = vignettes();
const expected = expectedHashes();
let packed;
let server;

before(async () => {
  packed = installPacked();
  server = await openServer({ packed });
});
after(() => server.close());

test("every vignette has a hash, and every hash a vignette", () => {
  assert.notEqual(cases.length, 0);
  assert.deepEqual(cases.map(({ name }) => name).sort(), [...expected.keys()].sort());
});

test("the packed engine is the built one, which Node runs over every vignette", () => {
  for (const file of ["dist/core.js", "dist/ketamine_intake_bg.wasm"]) {
    assert.ok(readFileSync(join(packed, file)).equals(readFileSync(new URL(`../../${file}`, import.meta.url))), file);
  }
});

inEachEngine("canonical results", (driver) => {
  test("equal those of the native build", async () => {
    await openPage(driver(), `${server.address}/strict/pages/core-module.html`);
    for (let start = 0; start < cases.length; start += AT_ONCE) {
      const some = cases.slice(start, start + AT_ONCE);
      assertExpected(some, await act(driver(), "hashWithCore", { requests: some.map(({ request }) => request) }));
    }
  });
});

function assertExpected(some, results) {
  assert.equal(results.length, some.length);
  const different = some.filter(({ name }, index) => results[index].hash !== expected.get(name));
  assert.deepEqual(different.map(({ name }) => name), []);
  const otherReceipt = some.filter(({ name }, index) => results[index].receipt !== expected.get(name));
  assert.deepEqual(otherReceipt.map(({ name }) => name), [], "a receipt names another result");
}
