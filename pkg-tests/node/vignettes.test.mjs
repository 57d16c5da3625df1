// Every vignette through the built wasm in Node: byte for byte what the native build gives, and the same through the client.
// Never compares anything but hashes of canonical text: there is no tolerance.
// Read next: ../../tests/vignettes/, the cases; ../../tests/expected.txt, the hashes.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { before, describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import { makeCore } from "../../dist/core.js";
import { createScreener } from "../../dist/index.node.js";
import { expectedHashes, hashOf, hashOfVignette, vignettes } from "../browser/sample.mjs";

let cases;
let core;
before(() => {
  const run = ["run", "--locked", "--release", "--quiet", "--example", "vignettes_json"];
  execFileSync("cargo", run, { cwd: fileURLToPath(new URL("../..", import.meta.url)), stdio: ["ignore", "pipe", "pipe"] });
  cases = vignettes();
  core = makeCore();
  const wasm = readFileSync(new URL("../../dist/ketamine_intake_bg.wasm", import.meta.url));
  core.initSync({ module: new WebAssembly.Module(wasm) });
});

/** A list of `{ id, value }` as the object that a host has. */
const asObject = (pairs, key, value) => Object.fromEntries((pairs ?? []).map((pair) => [pair[key], pair[value]]));

/** The request as a host would hold it, before the client has made a request of it. */
const asHost = ({ intake, answers, changes, context }) => ({
  intake,
  answers: asObject(answers, "id", "value"),
  ...(changes && { changes }),
  ...(context && {
    context: { ...context, ...(context.answeredOn && { answeredOn: asObject(context.answeredOn, "part", "on") }) },
  }),
});

describe("every vignette", () => {
  it("has a hash, and every hash a vignette", () => {
    assert.ok(cases.length > 100);
    assert.deepEqual(cases.map(({ name }) => name).sort(), [...expectedHashes().keys()].sort());
  });
  it("gives what the native build gives", () => {
    const expected = expectedHashes();
    const different = cases.filter(({ name, request }) => hashOfVignette(core.screen(request)) !== expected.get(name));
    assert.deepEqual(
      different.map(({ name }) => name),
      [],
    );
  });
  it("has that very hash in its receipt, and gives the receipt again", () => {
    const expected = expectedHashes();
    for (const { name, request } of cases) {
      const { receipt } = core.screen(request);
      if (receipt !== undefined) assert.equal(receipt.result, expected.get(name), name);
    }
    for (const { name, request } of cases.filter((_, place) => place % 50 === 0)) {
      assert.deepEqual(core.replay(core.screen(request).receipt, request), { type: "same" }, name);
    }
  });
  it("gives the same through the client, which adds the locale and nothing else", async () => {
    const different = [];
    const screeners = new Map();
    for (const { name, request } of cases) {
      const program = { ...request.program, acceptsUnreviewedLocale: "yes" };
      const key = JSON.stringify([program, request.today]);
      if (!screeners.has(key)) screeners.set(key, await createScreener({ program, today: request.today }));
      const screener = screeners.get(key);
      assert.equal(screener.type, "ready", `${name}: ${JSON.stringify(screener)}`);
      const direct = core.screen({ ...request, program, context: { locale: "en", ...request.context } });
      if (hashOf(screener.screen(asHost(request))) !== hashOf(direct)) different.push(name);
    }
    assert.deepEqual(different, []);
  });
});
