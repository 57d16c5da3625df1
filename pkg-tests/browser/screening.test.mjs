// Answers in, report out, in three engines and every way to load the package, under the strict policy.
// Never accepts a result that differs from the one Node gives for the same intake.
// Read next: csp.test.mjs, the same pages where the policy forbids the engine.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { act, inEachEngine, openPage } from "./each-engine.mjs";
import { installPacked } from "./package.mjs";
import { hashOf, sample } from "./sample.mjs";
import { openServer } from "./server.mjs";

const { program, today, input } = sample();
let server;
let inNode;

before(async () => {
  const packed = installPacked();
  server = await openServer({ packed });
  inNode = await screenInNode(packed);
});
after(() => server.close());

async function screenInNode(packed) {
  const { exports } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
  const { createScreener } = await import(pathToFileURL(join(packed, exports["."].node)));
  const screener = await createScreener({ program, today });
  return screener.screen(input);
}

const pages = [
  ["strict/pages/inline-module.html", "the inline entry as a module"],
  ["strict/pages/inline-classic.html", "the inline entry as a classic script"],
  ["beside/pages/main-module.html", "the main entry with the wasm beside it"],
];

inEachEngine("answers in, report out", (driver) => {
  for (const [page, title] of pages) {
    test(title, async () => {
      await openPage(driver(), `${server.address}/${page}`);
      const { screened, explained, violations, faults } = await act(driver(), "screenAndExplain", { program, today, input });
      assert.equal(screened.type, "screened");
      assert.equal(screened.patient.contact.telephone, program.responsible.telephone);
      assert.equal(screened.clinician.intake, input.intake);
      assert.notEqual(screened.clinician.findings.length, 0);
      assert.equal(hashOf(screened), hashOf(inNode));
      assert.equal(explained.type, "explained");
      assert.equal(explained.rule, screened.clinician.findings[0].rule);
      assert.deepEqual(violations, []);
      assert.deepEqual(faults, []);
    });
  }

  test("two screeners on one page do not disturb each other", async () => {
    await openPage(driver(), `${server.address}/strict/pages/inline-module.html`);
    const both = await act(driver(), "screenWithTwo", { program, today, input });
    assert.equal(hashOf(both.firstAlone), hashOf(inNode));
    assert.equal(hashOf(both.firstBeside), hashOf(inNode));
    assert.equal(both.secondBeside.clinician.program.clinic, "Second Clinic");
    assert.equal(both.secondBeside.clinician.settled, inNode.clinician.settled);
  });
});
