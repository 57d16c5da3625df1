// The demo with its server, in each engine: a patient sends from either form, a clinician logs in, finds it and reads it.
// Never lets the patient's page show what came out, and never takes an intake for sent that the server has not.
// Read next: site-sends.mjs, the two forms; ../server/clinic.mjs, which runs the server; site-judgement.test.mjs.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { levelWords } from "../../js/level-words.js";
import { NAME, PASSWORD, logIn, openClinic, program } from "../server/clinic.mjs";
import { inEachEngine } from "./each-engine.mjs";
import { ownSite } from "./own-site.mjs";
import { sample } from "./sample.mjs";
import { FORMS, comeBack, goAway, inSight, levelsIn, logInOnPage, openFromList } from "./site-sends.mjs";
import { shownReport } from "./site-handover.mjs";

let clinic;
let server;
let site;
before(async () => {
  site = ownSite({ sends: "server", program });
  clinic = openClinic({ flags: ["--site", site] });
  server = await clinic.start();
});
after(async () => {
  await server?.stop();
  clinic.close();
});

test("every page says that it sends, and is allowed to its own server only", () => {
  const pages = readdirSync(site).filter((name) => name.endsWith(".html"));
  assert.ok(pages.length >= 6 && FORMS.every(({ page }) => pages.includes(page)), pages.join());
  for (const page of pages) {
    const html = readFileSync(join(site, page), "utf8");
    assert.match(html, /goes to the demo server on this computer, and nowhere else/, page);
    assert.doesNotMatch(html, /Nothing is sent/, page);
    assert.equal(html.match(/connect-src 'self'/g).length, 1, page);
  }
  assert.match(readFileSync(join(site, "data/mode.js"), "utf8"), /"sends":"server"/);
  const alone = ownSite();
  for (const page of pages) {
    const html = readFileSync(join(alone, page), "utf8");
    assert.match(html, /Nothing is sent/, page);
    assert.doesNotMatch(html, /connect-src 'self'/, page);
  }
});

inEachEngine("the demo with its server", (driver) => {
  for (const form of FORMS)
    test(`${form.page}: answers that meet no server stay; sent again they arrive once, and the page says nothing of them`, async () => {
      const { ask } = await logIn(server.address);
      const stored = async () => (await ask("GET", "/api/intakes")).data.intakes;
      const before = (await stored()).map(({ id }) => id);
      await form.fill(driver(), `${server.address}/${form.page}`, { ...sample().input.answers, vessels: ["aneurysm"] });

      await goAway(driver());
      await form.send(driver());
      await form.untilUnsent(driver());
      const unsent = await inSight(driver());
      assert.match(unsent.whole, form.unsent);
      assert.doesNotMatch(unsent.whole, /was sent to the demo server|Nothing was sent/);
      assert.deepEqual(levelsIn(unsent.form), []);
      assert.equal((await stored()).length, before.length);

      await comeBack(driver());
      await form.send(driver());
      await form.untilSent(driver());
      const shown = await inSight(driver());
      assert.match(shown.whole, /It was sent to the demo server on this computer/);
      assert.doesNotMatch(shown.whole, /Nothing was sent|were not sent|could not send/);
      assert.ok(shown.form.length > 100, shown.form);
      assert.deepEqual(levelsIn(shown.form), []);
      assert.equal(await driver().executeScript("return document.cookie + location.search + location.hash"), "");

      const rows = (await stored()).filter(({ id }) => !before.includes(id));
      assert.equal(rows.length, 1);
      assert.deepEqual([rows[0].marks, rows[0].settled], [[], "contraindicated"]);
      await logInOnPage(driver(), server.address, { name: NAME, password: PASSWORD });
      assert.match(await openFromList(driver(), rows[0].intake), new RegExp(levelWords("contraindicated")));
      const report = await shownReport(driver());
      assert.ok(report.rules.includes("cardiovascular.aneurysm"), JSON.stringify(report.rules));
      assert.match(report.text, /got the same report/);
      await driver().manage().deleteAllCookies();
    });
});
