// Both pages of the demo site for eyes, narrow screens and screen readers, view by view.
// Never looks at one view for all: what is hidden now is checked when it is shown.
// Read next: narrow.mjs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { after, before, test } from "node:test";
import { assembleSite } from "../../scripts/site.mjs";
import { inEachEngine, inPage, visit } from "./each-engine.mjs";
import { openAtWidth } from "./narrow.mjs";
import { sample } from "./sample.mjs";
import { openServer } from "./server.mjs";
import { fillForm, press, startForm, untilView } from "./site-form.mjs";

const { answers } = sample().input;
const words = JSON.parse(readFileSync(new URL("../../js/locales/en.json", import.meta.url), "utf8"));
const { parts } = JSON.parse(readFileSync(new URL("../../js/questions.json", import.meta.url), "utf8"));
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const NARROWEST = 320;
let server;

before(async () => {
  server = await openServer({ site: assembleSite() });
});
after(() => server.close());

inEachEngine(`at ${NARROWEST} px`, (driver) => {
  test("no view of the form scrolls sideways", async () => {
    const seen = [];
    await openAtWidth(driver(), server, "/site/own-form.html", NARROWEST);
    await untilView(driver(), "start");
    const look = async (view) => {
      seen.push(view);
      await assertNoSidewaysScroll(driver(), view);
    };
    await look("start");
    await driver().findElement({ id: "agree" }).click();
    await press(driver(), "start");
    await fillForm(driver(), answers, look);
    await look("check");
    await press(driver(), "send");
    await untilView(driver(), "sent");
    await look("sent");
    assert.deepEqual(seen, ["start", ...parts, "check", "sent"]);
  });

  test("the clinician's page does not scroll sideways, empty, filled or unfolded", async () => {
    await openAtWidth(driver(), server, "/site/review.html", NARROWEST);
    await assertNoSidewaysScroll(driver(), "empty");
    await showExample(driver());
    await assertNoSidewaysScroll(driver(), "filled");
    await unfold(driver());
    await assertNoSidewaysScroll(driver(), "unfolded");
  });
});

inEachEngine("accessibility rules of axe", (driver) => {
  test("hold in every view of the form", async () => {
    await visit(driver(), `${server.address}/site/own-form.html`);
    await untilView(driver(), "start");
    await assertNoViolations(driver(), "start");
    await startForm(driver(), `${server.address}/site/own-form.html`);
    await fillForm(driver(), answers, (view) => assertNoViolations(driver(), view));
    await assertNoViolations(driver(), "check");
    await press(driver(), "send");
    await untilView(driver(), "sent");
    await assertNoViolations(driver(), "sent");
  });

  test("hold where blanks are pointed at", async () => {
    await startForm(driver(), `${server.address}/site/own-form.html`);
    await press(driver(), "continue");
    await driver().findElement({ css: ".summary" });
    await assertNoViolations(driver(), "blanks");
  });

  test("hold on the clinician's page, empty, filled and unfolded", async () => {
    await visit(driver(), `${server.address}/site/review.html`);
    await assertNoViolations(driver(), "empty");
    await showExample(driver());
    await assertNoViolations(driver(), "filled");
    await unfold(driver());
    await assertNoViolations(driver(), "unfolded");
  });

  test("and the console stayed empty of errors", async () => {
    const entries = await driver().manage().logs().get("browser");
    const faults = entries.filter(({ level, message }) => level.name === "SEVERE" && !message.includes("/favicon.ico"));
    assert.deepEqual(faults.map(({ message }) => message), []);
  });
}, ["chromium"]);

inEachEngine("the page on which answers are checked", (driver) => {
  test("what is asked in private is not among the answers to check", async () => {
    await visit(driver(), `${server.address}/site/own-form.html`);
    const ids = ["home_day", "home_risks", "home_not_safe"];
    const { listed, text } = await inPage(driver(), checkAnswers, `${server.address}/site/form/check.js`, ids);
    assert.deepEqual(listed, ["home_day", "home_risks"]);
    const { topic } = words.questions.home_not_safe;
    assert.doesNotMatch(text, new RegExp(topic, "i"));
    assert.match(text, new RegExp(words.questions.home_risks.topic, "i"));
  });
});

/** Runs in the page: the check of a form that was answered with these questions, each with "yes". */
async function checkAnswers(module, ids) {
  const { checkView } = await import(module);
  const answers = Object.fromEntries(ids.map((id) => [id, "yes"]));
  const questions = ids.map((id) => ({ id, part: "practical" }));
  const state = { questionnaire: { parts: ["practical"], questions }, read: () => ({ answers, shown: new Set(ids) }) };
  const view = checkView({ state, toMend: [], changes: [], contact: {}, on: {} });
  const listed = [...view.querySelectorAll("[data-answer]")].map(({ dataset }) => dataset.answer);
  return { listed, text: view.textContent };
}

async function showExample(driver) {
  await driver.findElement({ id: "example" }).click();
  const shown = () => driver.executeScript("return document.body.dataset.state !== 'none'");
  await driver.wait(shown, 20_000, "the example did not appear");
}

/** Opens every fold; two rounds, because what is inside is made when its fold opens. */
async function unfold(driver) {
  for (let round = 0; round < 2; round += 1) {
    await driver.executeScript("for (const fold of document.querySelectorAll('details')) fold.open = true");
    await driver.sleep(200);
  }
}

async function assertNoSidewaysScroll(driver, view) {
  const [content, window, widest] = await driver.executeScript(`
    const { scrollWidth, clientWidth } = document.documentElement;
    const reaching = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [scrollWidth, clientWidth, reaching.slice(0, 5).map((element) => element.outerHTML.slice(0, 150))];`);
  assert.ok(content <= window, `${view}: ${content} px wide in ${window} px: ${widest.join("\n")}`);
}

async function assertNoViolations(driver, view) {
  await driver.executeScript(axe);
  const violations = await driver.executeAsyncScript(`
    const done = arguments[0];
    axe.run(document, { resultTypes: ["violations"] }).then(
      ({ violations }) => done(violations.map(({ id, nodes }) => id + ": " + nodes.map(({ target, failureSummary }) => target + " " + failureSummary).join("; "))),
      (error) => done(["axe failed: " + error]));`);
  assert.deepEqual(violations, [], view);
}
