// What `createScreener` refuses, with which code, and that it never rejects.
// Never needs the real engine: each failure is made on purpose.
// Read next: ../../js/client.js and ../../js/closed.js.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { factory } from "./helpers/factory.mjs";
import { TODAY, program } from "./helpers/program.mjs";

describe("refused", () => {
  it("lists the program's problems and the locale's together", async () => {
    const problem = { code: "program_field_missing", path: "program.clinic", expected: "a name" };
    const { create } = factory({
      about: () => ({
        engine: "e",
        pack: "test-pack",
        program: { type: "refused", problems: [problem], patient: { from: "core" } },
      }),
    });
    const result = await create({ program: program({ acceptsUnreviewedLocale: undefined }) });
    assert.deepEqual(
      [result.type, result.problems.map(({ code }) => code)],
      ["refused", ["program_field_missing", "program_locale_not_reviewed"]],
    );
    assert.deepEqual(result.patient, { from: "core" });
    assert.equal("code" in result, false);
  });
  for (const locale of ["en", "es", "fr-CA", "constructor"]) {
    it(`refuses the locale ${locale}, which nobody reviewed, and starts with the program's consent`, async () => {
      const { create } = factory();
      const without = await create({ program: program({ acceptsUnreviewedLocale: "no" }), locale });
      assert.deepEqual(
        without.problems.map(({ code, path }) => [code, path]),
        [["program_locale_not_reviewed", "program.acceptsUnreviewedLocale"]],
      );
      assert.equal(without.patient.contact.telephone, "+1-303-555-0142");
      assert.equal((await create({ program: program(), locale })).type, "ready");
    });
  }
  it("refuses a locale that is no text, consent or not", async () => {
    const { create } = factory();
    assert.deepEqual(
      (await create({ program: program(), locale: 7 })).problems.map(({ path }) => path),
      ["locale"],
    );
  });

  const engines = [
    [
      "nothing could be loaded",
      {
        loadWasm: async () => {
          throw new Error("404");
        },
      },
      "wasm_not_loaded",
    ],
    [
      "loading throws at once",
      {
        loadWasm: () => {
          throw new Error("no");
        },
      },
      "wasm_not_loaded",
    ],
    ["it is no wasm", { loadWasm: async () => new TextEncoder().encode("<!doctype html>") }, "wasm_not_loaded"],
    ["it is nothing", { loadWasm: async () => undefined }, "wasm_not_loaded"],
    [
      "the module does not fit the loader",
      {
        initSync: () => {
          throw new WebAssembly.LinkError("import");
        },
      },
      "wasm_not_loaded",
    ],
    [
      "it is of another pack",
      { about: () => ({ engine: "e", pack: "old", program: { type: "active" } }) },
      "wasm_not_loaded",
    ],
    [
      "it stops at the first question",
      {
        about: () => {
          throw new WebAssembly.RuntimeError("unreachable");
        },
      },
      "engine_stopped",
    ],
    ["it answers with nothing", { about: () => undefined }, "engine_stopped"],
  ];
  for (const [name, core, code] of engines) {
    it(`says ${code} when ${name}`, async () => {
      const result = await factory(core).create({ program: program(), today: TODAY });
      assert.deepEqual([result.type, result.code, result.problems], ["refused", code, []]);
      assert.equal(result.patient.contact.telephone, "+1-303-555-0142");
      assert.deepEqual([result.patient.safety, result.patient.next], [["emergency", "support"], []]);
      assert.deepEqual(result.patient.preparation, []);
    });
  }
  it("tells a policy that blocks WebAssembly from a failed load", async (t) => {
    t.mock.method(WebAssembly, "instantiate", async () => {
      throw new WebAssembly.CompileError("blocked");
    });
    assert.equal((await factory().create({ program: program() })).code, "wasm_blocked_by_csp");
  });
  it("says that nothing was loaded where there is no WebAssembly", async (t) => {
    const whole = globalThis.WebAssembly;
    t.after(() => {
      globalThis.WebAssembly = whole;
    });
    globalThis.WebAssembly = undefined;
    assert.equal((await factory().create({ program: program() })).code, "wasm_not_loaded");
  });
  it("gives no American numbers to another country, and no contact that it cannot read", async () => {
    const { create } = factory({ loadWasm: async () => undefined });
    const abroad = await create({
      program: program({
        jurisdiction: "CA-ON", emergency: "911", responsible: { name: 7, telephone: "" },
        reachability: { timeZone: 7, elsewhere: [{ jurisdiction: "US-NY", emergency: "911" }, 7] },
      }),
    });
    assert.deepEqual(abroad.patient.contact, { clinic: "Clearwater Example Clinic", emergency: "911" });
  });
  const options = [
    undefined,
    null,
    "x",
    7,
    {},
    { program: null },
    { program: "x" },
    { program: new Map() },
    {
      get program() {
        throw new Error("no");
      },
    },
  ];
  for (const [place, given] of options.entries()) {
    it(`never rejects (options ${place})`, async () => {
      const { create } = factory({ loadWasm: async () => undefined });
      assert.equal((await create(given)).type, "refused");
    });
  }
});
