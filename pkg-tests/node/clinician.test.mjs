// The clinician's page where there is no page: importing on a server, the record event, and what more answers may do to a level.
// Never starts a browser; what is shown is tested in pkg-tests/browser/clinician-*.test.mjs.
// Read next: ../../js/clinician/element.js.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { before, describe, it } from "node:test";
import { requestOf } from "../../www/review/samples.js";
import { installedHost, runIn } from "./helpers/package.mjs";

const www = new URL("../../www/", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, www), "utf8"));
const RANK = ["none", "note", "review", "defer", "contraindicated", "emergency"];

let host;
before(() => {
  host = installedHost();
});

describe("the clinician's entries on a server", () => {
  it("load without effect, and define nothing", () => {
    const shown = runIn(host.folder, "entries.mjs", `
      import { JudgementEvent, KetamineReview } from "ketamine-intake/clinician";
      import "ketamine-intake/define-clinician";
      const event = new JudgementEvent({ view: "text" });
      event.respondWith(Promise.resolve());
      console.log(JSON.stringify([typeof KetamineReview, event.type, event.record.view, event.answer instanceof Promise, typeof customElements]));
    `);
    assert.deepEqual(shown, ["function", "judgement", "text", true, "undefined"]);
  });
});

describe("the prepared cases", () => {
  it("never lose a possible level when one answer is taken away", () => {
    const cases = ["gray-zone", "at-home"].map((id) => requestOf(read(`samples/${id}.json`), read("sample-intake.json")));
    const shown = runIn(host.folder, "fewer-answers.mjs", `
      import { createScreener } from "ketamine-intake";
      const found = [];
      for (const { program, today, input } of ${JSON.stringify(cases)}) {
        const screener = await createScreener({ program, today });
        const possible = (answers) => screener.screen({ ...input, answers, changes: [] }).clinician.possible;
        const all = possible(input.answers);
        for (const id of Object.keys(input.answers)) {
          const { [id]: taken, ...rest } = input.answers;
          found.push([id, all, possible(rest)]);
        }
      }
      console.log(JSON.stringify(found));
    `);
    const found = shown;
    assert.ok(found.length > 100, `only ${found.length}`);
    assert.deepEqual(found.filter(([, all, without]) => RANK.indexOf(without) < RANK.indexOf(all)), []);
  });
  it("are all read without a problem, so that no case shows a mistake of its own", () => {
    const ids = readdirSync(new URL("samples/", www));
    const requests = ids.map((name) => requestOf(read(`samples/${name}`), read("sample-intake.json")));
    const shown = runIn(host.folder, "cases.mjs", `
      import { createScreener } from "ketamine-intake";
      const problems = [];
      for (const { program, today, input } of ${JSON.stringify(requests)}) {
        const screener = await createScreener({ program, today });
        problems.push(screener.type === "ready" ? screener.screen(input).clinician.problems : screener.problems);
      }
      console.log(JSON.stringify(problems));
    `);
    assert.deepEqual(shown, ids.map(() => []));
  });
});
