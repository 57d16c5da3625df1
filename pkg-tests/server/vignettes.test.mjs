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
      const result = core.screen(request);
      assert.equal(hashOfVignette(result), expected.get(name), name);
      const { status } = await post(server.address, { request, result });
      assert.ok(status === 201 || status === 200, `${name}: ${status}`);
    }));

    // What was posted has the expected hash, so whatever is not marked `result_differs` had it on the server, too.
    // They are of other clinics than this server's, some of other days, and all under one id; nothing else may be marked.
    const { ask } = await logIn(server.address);
    const { intakes } = (await ask("GET", "/api/intakes")).data;
    const mayBe = ["program_differs", "date_mismatch", "intake_id_reused"];
    const marks = new Set(intakes.flatMap((row) => row.marks));
    assert.deepEqual([...marks].filter((mark) => !mayBe.includes(mark)), []);
    assert.ok(intakes.length > 0.8 * cases.length, `only ${intakes.length} are stored`);

    // Some of them in full: the server's own result of the request as it was sent.
    const nameOf = new Map(cases.map(({ name, request }) => [JSON.stringify(sorted(request)), name]));
    await doAll(intakes.filter((_, place) => place % 40 === 0).map(({ id }) => async () => {
      const { data } = await ask("GET", `/api/intakes/${id}`);
      const own = data.again ?? data.report.response;
      const hash = expected.get(nameOf.get(JSON.stringify(sorted(data.sent.request))));
      assert.deepEqual([hashOfVignette(own), own.receipt.result], [hash, hash]);
    }));
    console.log(`${cases.length} vignettes, ${intakes.length} stored`);
  });
});

const sorted = (value) => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
};
