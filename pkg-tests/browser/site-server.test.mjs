// The demo with its server, in each engine: a patient sends, a clinician logs in, finds the intake on the list and reads it.
// Never lets the patient's page show what came out, and never takes an intake for sent that the server has not.
// Read next: ../server/clinic.mjs, which runs the server; ../../scripts/site-mode.mjs, what is different about the pages.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { LEVELS } from "../../js/level-words.js";
import { assembleSite } from "../../scripts/site.mjs";
import { NAME, PASSWORD, logIn, openClinic, program } from "../server/clinic.mjs";
import { inEachEngine, visit } from "./each-engine.mjs";
import { sample } from "./sample.mjs";
import { fillForm, press, startForm, textInSight, untilView } from "./site-form.mjs";
import { shownReport } from "./site-handover.mjs";

/** The page with the form. */
const FORM = "index.html";
const LIMIT = 20_000;
let clinic;
let server;
let site;
before(async () => {
  site = assembleSite({ sends: "server", program });
  clinic = openClinic({ flags: ["--site", site] });
  server = await clinic.start();
});
after(async () => {
  await server?.stop();
  clinic.close();
  assembleSite();
});

test("every page says that it sends, and is allowed to its own server only", () => {
  for (const page of ["index.html", "review.html"]) {
    const html = readFileSync(join(site, page), "utf8");
    assert.match(html, /goes to the demo server on this computer, and nowhere else/);
    assert.doesNotMatch(html, /Nothing is sent/);
    assert.equal(html.match(/connect-src 'self'/g).length, 1);
    assert.match(readFileSync(join(site, "data/mode.js"), "utf8"), /"sends":"server"/);
  }
  const without = readFileSync(join(assembleSite(), FORM), "utf8");
  assert.match(without, /Nothing is sent/);
  assert.doesNotMatch(without, /connect-src 'self'/);
  assembleSite({ sends: "server", program });
});

inEachEngine("the demo with its server", (driver) => {
  test("an intake that is sent arrives on the clinician's list, and the patient's page says nothing of it", async () => {
    const { ask } = await logIn(server.address);
    const before = (await ask("GET", "/api/intakes")).data.intakes.map(({ id }) => id);
    await startForm(driver(), `${server.address}/${FORM}`);
    await fillForm(driver(), { ...sample().input.answers, vessels: ["aneurysm"] });
    await press(driver(), "send");
    await untilView(driver(), "sent");
    const shown = await textInSight(driver());
    for (const { word } of Object.values(LEVELS)) assert.ok(!shown.toLowerCase().includes(word.toLowerCase()), word);
    assert.equal(await driver().executeScript("return document.cookie + location.search + location.hash"), "");

    const rows = (await ask("GET", "/api/intakes")).data.intakes.filter(({ id }) => !before.includes(id));
    assert.equal(rows.length, 1);
    assert.deepEqual([rows[0].marks, rows[0].settled], [[], "contraindicated"]);

    await visit(driver(), `${server.address}/clinic/`);
    await driver().wait(() => driver().executeScript("return !document.getElementById('login').hidden"), LIMIT, "no login");
    await driver().findElement({ id: "login-name" }).sendKeys(NAME);
    await driver().findElement({ id: "login-password" }).sendKeys(PASSWORD);
    await driver().findElement({ css: "#login button" }).click();
    const row = `tr[data-intake="${rows[0].intake}"]`;
    await driver().wait(() => driver().executeScript(`return document.querySelector('${row}') !== null`), LIMIT, "not on the list");
    assert.match(await driver().executeScript(`return document.querySelector('${row}').textContent`), /Contraindicated/);
    await driver().executeScript(`document.querySelector('${row} a').click()`);
    await driver().wait(() => driver().executeScript("return (document.body?.dataset.state ?? 'none') !== 'none'"), LIMIT, "no report");
    const report = await shownReport(driver());
    assert.ok(report.rules.includes("cardiovascular.aneurysm"), JSON.stringify(report.rules));
    assert.match(report.text, /got the same report/);
    await driver().manage().deleteAllCookies();
  });

  test("when the server is away the answers stay, and the page says to call", async () => {
    await startForm(driver(), `${server.address}/${FORM}`);
    await fillForm(driver(), sample().input.answers);
    await driver().executeScript("window.fetch = () => Promise.reject(new TypeError('away'))");
    await press(driver(), "send");
    await driver().wait(() => driver().executeScript("return !document.getElementById('fault').hidden"), LIMIT, "no word of it");
    assert.match(await textInSight(driver()), /were not sent. Call us at 303-555-0142/);
    assert.equal(await driver().executeScript("return document.querySelectorAll('[data-view=sent]').length"), 0);
  });
});
