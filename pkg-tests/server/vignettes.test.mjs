// Every vignette through the running server: the same canonical result as natively, in Node and in the browsers.
// Never compares anything but the hash of the canonical text: there is no tolerance.
// Read next: ../../tests/expected.txt.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, describe, it } from "node:test";
import { makeCore } from "../../dist/core.js";
import { expectedHashes, hashOfVignette, vignettes } from "../browser/sample.mjs";
import { logIn, openClinic, post } from "./clinic.mjs";

const AT_ONCE = 8;
let clinic;
let server;
before(async () => {
  clinic = openClinic();
  server = await clinic.start();
});
after(async () => {
  await server.stop();
  clinic.close();
});

const doAll = (jobs) => {
  const left = jobs.values();
  const worker = async () => {
    for (const job of left) await job();
  };
  return Promise.all(Array.from({ length: AT_ONCE }, worker));
};

describe("every vignette through the server", () => {
  it("gives what the native build gives", async () => {
    const expected = expectedHashes();
    const cases = vignettes();
    assert.equal(cases.length, expected.size);
    const core = makeCore();
    core.initSync({ module: new WebAssembly.Module(readFileSync(new URL("../../dist/ketamine_intake_bg.wasm", import.meta.url))) });
    await doAll(cases.map(({ name, request }) => async () => {
      const { status } = await post(server.address, { request, result: core.screen(request) });
      assert.ok(status === 201 || status === 200, `${name}: ${status}`);
    }));

    const { ask } = await logIn(server.address);
    const { intakes } = (await ask("GET", "/api/intakes")).data;
    const found = new Map();
    const marks = new Set();
    await doAll(intakes.map(({ id }) => async () => {
      const { data } = await ask("GET", `/api/intakes/${id}`);
      const own = data.again ?? data.report.response;
      found.set(JSON.stringify(data.sent.request), hashOfVignette(own));
      for (const mark of data.marks) marks.add(mark);
      assert.equal(own.receipt?.result ?? hashOfVignette(own), hashOfVignette(own));
    }));
    const canonical = (request) => JSON.stringify(sorted(request));
    const byRequest = new Map([...found].map(([text, hash]) => [canonical(JSON.parse(text)), hash]));
    const different = cases.filter(({ name, request }) => byRequest.get(canonical(request)) !== expected.get(name));
    assert.deepEqual(different.map(({ name }) => name), []);
    // They are of other clinics than this server's, some of other days, and all under one id; nothing else may be marked.
    assert.deepEqual([...marks].filter((mark) => !["program_differs", "date_mismatch", "intake_id_reused", "browser_not_evaluated"].includes(mark)), []);
    console.log(`${cases.length} vignettes, ${intakes.length} stored`);
  });
});

const sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
};
