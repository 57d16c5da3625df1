// The whole way on the demo site: a person answers, the patient's view appears, the clinician reads the report.
// Never accepts a level, a finding or a rule on the patient's side, nor anything stored, sent or put into the address.
// Read next: site-pages.test.mjs, the same pages for eyes and screen readers.

import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, afterEach, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { LEVELS, levelWords } from "../../js/level-words.js";
import { inEachEngine, inPage, visit } from "./each-engine.mjs";
import { ownSite } from "./own-site.mjs";
import { installPacked } from "./package.mjs";
import { hashOf, sample } from "./sample.mjs";
import { openServer } from "./server.mjs";
import { fillForm, press, startForm, textInSight, untilView, viewInSight } from "./site-form.mjs";
import { backToOneWindow, openFile, openReview, saveReport, shownReport } from "./site-handover.mjs";
import { leftBehind } from "./traces.mjs";

const { answers } = sample().input;
let packed;
let catalogue;
let server;

before(async () => {
  packed = installPacked();
  catalogue = JSON.parse(readFileSync(join(packed, "dist/catalogue.json"), "utf8"));
  server = await openServer({ site: ownSite() });
});
after(() => server.close());

inEachEngine("the demo site", (driver, engine) => {
  afterEach(() => backToOneWindow(driver()));

  test("from the first answer to the clinician's page, with nothing sent and nothing kept", async () => {
    await startForm(driver(), `${server.address}/site/own-form.html`);
    const requests = server.log.length;
    const filled = await fillForm(driver(), answers);
    assert.deepEqual(filled.sort(), Object.keys(answers).sort());
    assertNoVerdict(await textInSight(driver()));
    await press(driver(), "send");
    await untilView(driver(), "sent");
    assertNoVerdict(await textInSight(driver()));
    assert.match(await textInSight(driver()), /303-555-0142/);
    assert.deepEqual(server.log.slice(requests), []);
    const prepared = await inPage(driver(), linesToPrepare);
    await assertClean(driver());

    const { report } = await saveReport(engine());
    assert.deepEqual(report.request.input.answers, asTyped(answers));
    assert.ok(prepared.length > 0);
    assert.deepEqual(prepared, report.response.patient.preparation);
    assert.equal(hashOf(report.response), hashOf(await screenInNode(report.request)));
    await openReview(driver());
    assertShows(await shownReport(driver()), report.response.clinician);
    await assertClean(driver());
    assertOnlyFiles(server.log.slice(requests));
  });

  test("a saved file opens on the clinician's page, and a changed one does not pass", async () => {
    const { place, report } = await reportOf(driver(), engine());
    await openFile(driver(), `${server.address}/site/review.html`, place);
    assertShows(await shownReport(driver()), report.response.clinician);
    assert.match((await shownReport(driver())).text, /got the same report/);

    report.response.clinician.findings.pop();
    writeFileSync(place, JSON.stringify(report));
    await openFile(driver(), `${server.address}/site/review.html`, place);
    const shown = await shownReport(driver());
    assert.equal(shown.state, "mismatch");
    assert.deepEqual(shown.rules, []);
    assert.deepEqual(shown.said.sort(), Object.keys(report.request.input.answers).sort());
  });

  test("where the engine may not run, the answers still reach the clinician, without a level", async () => {
    await visit(driver(), `${server.address}/site-no-wasm/own-form.html`);
    await untilView(driver(), "start");
    await press(driver(), "example");
    await press(driver(), "send");
    await untilView(driver(), "sent");
    assertNoVerdict(await textInSight(driver()));
    assert.match(await textInSight(driver()), /303-555-0142/);
    await openReview(driver());
    const shown = await shownReport(driver());
    assert.equal(shown.state, "not_evaluated");
    assert.equal(shown.settled ?? null, null);
    assert.deepEqual(shown.rules, []);
    assert.match(shown.text, /wasm_blocked_by_csp/);
    assert.doesNotMatch(shown.text, /\[object|right person\.\./);
    for (const words of [answers.goals, answers.antidepressant_trials[0].medicine]) assert.ok(shown.text.includes(words), words);
    assert.deepEqual(shown.said.sort(), Object.keys(answers).sort());
  });

  test("a patient who answers nothing is let through, and everything stays open", async () => {
    await startForm(driver(), `${server.address}/site/own-form.html`);
    await fillForm(driver(), {});
    assert.equal(await viewInSight(driver()), "check");
    await press(driver(), "send");
    await untilView(driver(), "sent");
    assertNoVerdict(await textInSight(driver()));
    await openReview(driver());
    const shown = await shownReport(driver());
    assert.equal(shown.settled.toLowerCase(), levelWords("none"));
    assert.ok(shown.possible.includes(LEVELS.emergency.word), shown.possible);
    assert.deepEqual(shown.rules, []);
  });
});

/** The patient learns no level, no finding and no rule, and nothing that sounds like permission. */
function assertNoVerdict(text) {
  const levels = Object.values(LEVELS).map(({ number, word }) => `${number} of 5 ${word}`);
  // A title of one word is a word of everyday language, which questions use too.
  const titles = catalogue.rules.flatMap(({ id, title }) => [id, title]).filter((each) => /\W/.test(each));
  const permission = ["eligible", "approved", "cleared", "safe to", "contraindicat", "qualify"];
  assert.ok(titles.length > catalogue.rules.length);
  const lower = text.toLowerCase();
  const told = [...levels, ...titles, ...permission].filter((word) => lower.includes(word.toLowerCase()));
  assert.deepEqual(told, []);
}

/** Runs in the page. */
const linesToPrepare = async () =>
  [...document.querySelectorAll("[data-view=sent] [data-preparation]")].map(({ dataset }) => dataset.preparation);

function assertShows(shown, clinician) {
  assert.ok(clinician.findings.length > 0);
  assert.deepEqual(shown.steps.sort(), clinician.steps.map(({ id }) => id).sort());
  assert.deepEqual(shown.preparation, clinician.preparation);
  assert.deepEqual(shown.rules.sort(), clinician.findings.map(({ rule }) => rule).sort());
  assert.ok(shown.settled.includes(LEVELS[clinician.settled].word), shown.settled);
  assert.ok(shown.possible.includes(LEVELS[clinician.possible].word), shown.possible);
}

async function assertClean(driver) {
  const { stored, address } = await inPage(driver, leftBehind);
  assert.deepEqual(stored, []);
  assert.equal(new URL(address).search + new URL(address).hash, "");
}

/** Files of the site, asked for by name alone: nothing that could carry an answer. */
function assertOnlyFiles(requests) {
  const others = requests.filter(({ method, path }) => method !== "GET" || !/^\/site\/[\w./-]+\.(html|js|css|svg)$/.test(path));
  assert.deepEqual(others.filter(({ path }) => path !== "/favicon.ico"), []);
}

async function screenInNode({ program, today, input }) {
  const { exports } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
  const { createScreener } = await import(pathToFileURL(join(packed, exports["."].node)));
  return (await createScreener({ program, today })).screen(input);
}

async function reportOf(driver, engine) {
  await visit(driver, `${server.address}/site/own-form.html`);
  await untilView(driver, "start");
  await press(driver, "example");
  await press(driver, "send");
  await untilView(driver, "sent");
  return saveReport(engine);
}

const asTyped = (given) => Object.fromEntries(Object.entries(given).sort(([left], [right]) => (left < right ? -1 : 1)));
