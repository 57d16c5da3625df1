// The packed tarball, installed in an empty project: what is in it, and that every entry loads and screens.
// Never imports from dist/ directly, except where a test runs a browser's file in Node.
// Read next: helpers/package.mjs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { before, describe, it } from "node:test";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { installedHost, runIn } from "./helpers/package.mjs";
import { TODAY, intake, program } from "./helpers/program.mjs";

let host;
before(() => {
  host = installedHost();
});

const inPackage = (name) => host.inPackage(name);
const manifest = () => JSON.parse(readFileSync(inPackage("package.json"), "utf8"));

const USE = `
  const screener = await createScreener({ program: ${JSON.stringify(program())}, today: "${TODAY}", ...more });
  const result = screener.type === "ready" ? screener.screen(${JSON.stringify(intake())}) : screener;
  console.log(JSON.stringify([screener.type, result.type, result.clinician?.settled, result.clinician?.possible]));
`;
const WORKS = ["ready", "screened", "none", "emergency"];

describe("the tarball", () => {
  it("holds one wasm, the manifest and what package.json names", () => {
    assert.deepEqual(
      host.files.filter((path) => path.endsWith(".wasm")),
      ["dist/ketamine_intake_bg.wasm"],
    );
    const strangers = host.files.filter(
      (path) =>
        !/^(package\.json|README\.md|LICENSE(-\w+)?|custom-elements\.json|dist\/[\w.-]+\.(js|d\.ts|json|wasm)|dist\/paper-form-[\w-]+\.html|dist\/locales\/[\w-]+\.(js|json)|dist\/clinician\/(plots\/)?[\w-]+\.(js|d\.ts))$/.test(
          path,
        ),
    );
    assert.deepEqual(strangers, []);
  });
  it("has every file that an entry names", () => {
    const named = Object.values(manifest().exports).flatMap((entry) =>
      typeof entry === "string" ? [entry] : Object.values(entry),
    );
    const missing = named.filter((path) => !path.includes("*") && !host.files.includes(path.slice(2)));
    assert.deepEqual(missing, []);
  });
  it("needs no other package and runs no script when it is installed", () => {
    const { dependencies, peerDependencies, scripts } = manifest();
    assert.deepEqual([dependencies, peerDependencies], [undefined, undefined]);
    assert.deepEqual(
      Object.keys(scripts).filter((name) => /^(pre|post)?(install|prepare|pack)/.test(name)),
      [],
    );
  });
  it("imports nothing but its own files, and Node's own in the entry for Node and the command line", () => {
    let found = 0;
    for (const path of host.files.filter((name) => name.endsWith(".js") && name !== "dist/inline.global.js")) {
      const source = readFileSync(inPackage(path), "utf8");
      const imported = [...source.matchAll(/(?:^|;)(?:import|export) ?(?:(?:\{[^}]*\}|\* as \w+|\*|\w+) ?from ?)?"([^"]+)";/gm)].map(
        ([, from]) => from,
      );
      found += imported.length;
      const allowed = { "dist/index.node.js": ["node:fs/promises"], "dist/cli.js": ["node:fs/promises", "node:util"] }[path] ?? [];
      assert.deepEqual(
        imported.filter((from) => !(from.startsWith(".") && host.files.includes(posix.join(posix.dirname(path), from))) && !allowed.includes(from)),
        [],
        path,
      );
      // A locale fetches one file later, by a name that stands there: the words of the scales that a program asks for.
      const later = /^dist\/locales\/(\w+)\.js$/.exec(path);
      const rest = later ? source.replace(`import("./${later[1]}-on-request.js")`, "") : source;
      if (later && !path.endsWith("index.js")) assert.notEqual(rest, source, path);
      assert.doesNotMatch(rest, /\bimport\(|\beval\(|new Function\b/, path);
    }
    assert.ok(found > 20, `only ${found} imports were found`);
  });
});

describe("every entry loads from the installed package and screens", () => {
  it("the main entry", () => {
    assert.deepEqual(
      runIn(host.folder, "main.mjs", `import { createScreener } from "ketamine-intake"; const more = {}; ${USE}`),
      WORKS,
    );
  });
  it("./inline", () => {
    assert.deepEqual(
      runIn(host.folder, "inline.mjs", `import { createScreener } from "ketamine-intake/inline"; const more = {}; ${USE}`),
      WORKS,
    );
  });
  for (const [name, wasm] of [
    ["bytes", "bytes"],
    ["an array buffer", "new Uint8Array(bytes).buffer"],
    ["a compiled module", "await WebAssembly.compile(bytes)"],
    ["a promise", "WebAssembly.compile(bytes)"],
  ]) {
    it(`./slim with ${name} of ./core.wasm`, () => {
      const source = `
        import { readFileSync } from "node:fs";
        import { createScreener } from "ketamine-intake/slim";
        const bytes = readFileSync(new URL(import.meta.resolve("ketamine-intake/core.wasm")));
        const more = { wasm: ${wasm} }; ${USE}`;
      assert.deepEqual(runIn(host.folder, "slim.mjs", source), WORKS);
    });
  }
  it("./slim without bytes is refused", () => {
    const source = `import { createScreener } from "ketamine-intake/slim"; const more = {}; ${USE}`;
    assert.equal(runIn(host.folder, "slim-empty.mjs", source)[0], "refused");
  });
  it("./testing runs the golden cases without a difference", () => {
    const source = `
      import { createScreener } from "ketamine-intake";
      import { goldenCases, runGoldenCases } from "ketamine-intake/testing";
      console.log(JSON.stringify([goldenCases.length > 0, await runGoldenCases(createScreener)]));`;
    assert.deepEqual(runIn(host.folder, "testing.mjs", source), [true, []]);
  });
  it("./gates, ./report and the two data files belong to one release", () => {
    const source = `
      import { createRequire } from "node:module";
      import { isAsked, triggeredSafety } from "ketamine-intake/gates";
      import { joinReport, reportText } from "ketamine-intake/report";
      const require = createRequire(import.meta.url);
      const [catalogue, questions] = ["catalogue", "questions"].map((name) => require("ketamine-intake/" + name + ".json"));
      const functions = [isAsked, triggeredSafety, joinReport, reportText].map((given) => typeof given);
      const { locale } = require("ketamine-intake/locales/en.json");
      console.log(JSON.stringify([new Set(functions).size, catalogue.pack === questions.pack, locale]));`;
    assert.deepEqual(runIn(host.folder, "others.mjs", source), [1, true, "en"]);
  });
  it("CommonJS: require gives the same functions", () => {
    const source = `
      const entries = ["", "/inline", "/slim", "/gates", "/report", "/request", "/testing", "/element", "/define"].map((name) => require("ketamine-intake" + name));
      const { createScreener } = entries[0];
      (async () => {
        const screener = await createScreener({ program: ${JSON.stringify(program())}, today: "${TODAY}" });
        console.log(JSON.stringify([entries.map((entry) => Object.keys(entry).length > 0), screener.type]));
      })();`;
    let got;
    try {
      got = runIn(host.folder, "common.cjs", source, "--no-warnings");
    } catch (error) {
      // Before 20.19 Node cannot require a module at all, and says so by name.
      assert.match(String(error.stderr ?? error.message), /ERR_REQUIRE_ESM/);
      assert.equal(process.features.require_module ?? false, false);
      return;
    }
    assert.deepEqual(got, [[true, true, true, true, true, true, true, true, true], "ready"]);
  });
});

describe("the files for browsers, run in Node", () => {
  const withFetch = async (answer, run) => {
    const whole = globalThis.fetch;
    const asked = [];
    globalThis.fetch = async (url) => {
      asked.push(String(url));
      return answer();
    };
    try {
      return [await run(), asked];
    } finally {
      globalThis.fetch = whole;
    }
  };
  const browserEntry = () => import(pathToFileURL(inPackage("dist/index.js")));
  const wasm = () => readFileSync(inPackage("dist/ketamine_intake_bg.wasm"));
  const create = async () => (await browserEntry()).createScreener({ program: program(), today: TODAY });

  it("fetches the wasm beside it, once, and nothing on import", async () => {
    const [, onImport] = await withFetch(() => assert.fail("fetched"), browserEntry);
    assert.deepEqual(onImport, []);
    const [screener, asked] = await withFetch(
      () => new Response(wasm(), { headers: { "content-type": "application/octet-stream" } }),
      create,
    );
    assert.equal(screener.type, "ready");
    assert.deepEqual(asked, [pathToFileURL(inPackage("dist/ketamine_intake_bg.wasm")).href]);
  });
  for (const [name, answer] of [
    ["404", () => new Response("", { status: 404 })],
    ["a page instead", () => new Response("<!doctype html>")],
    [
      "no network",
      () => {
        throw new TypeError("fetch failed");
      },
    ],
  ]) {
    it(`fails closed on ${name}, and starts on the next try`, async () => {
      const [{ code }] = await withFetch(answer, create);
      assert.equal(code, "wasm_not_loaded");
      const [{ type }] = await withFetch(() => new Response(wasm()), create);
      assert.equal(type, "ready");
    });
  }
  it("inline.global.js defines one name, with what a page needs", async () => {
    const page = vm.createContext({ WebAssembly, atob, TextDecoder, TextEncoder, URL, structuredClone });
    const before = Object.keys(page);
    vm.runInContext(readFileSync(inPackage("dist/inline.global.js"), "utf8"), page);
    assert.deepEqual(
      Object.keys(page).filter((name) => !before.includes(name)),
      ["KetamineIntake"],
    );
    assert.deepEqual(Object.keys(page.KetamineIntake).sort(), ["createScreener", "isAsked", "triggeredSafety"]);
    const screener = await page.KetamineIntake.createScreener({ program: program(), today: TODAY });
    assert.equal(screener.screen(intake()).type, "screened");
  });
  it("nothing but functions and data is defined on import", async () => {
    const before = Object.getOwnPropertyNames(globalThis);
    for (const name of ["index.node.js", "inline.js", "slim.js", "testing.js", "report-text.js", "gates.js", "element.js", "define.js"]) {
      await import(pathToFileURL(inPackage(`dist/${name}`)));
    }
    assert.deepEqual(Object.getOwnPropertyNames(globalThis), before);
  });
});
