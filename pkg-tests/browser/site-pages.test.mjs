// The pages of the demo site for eyes, narrow screens and screen readers, view by view.
// Never looks at one view for all: what is hidden now is checked when it is shown.
// Read next: narrow.mjs.

import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { assertNoSidewaysScroll, assertNoViolations, unfold } from "./axe.mjs";
import { inEachEngine, inPage, visit } from "./each-engine.mjs";
import { LOOKS, look } from "./emulate.mjs";
import { openAtWidth } from "./narrow.mjs";
import { ownSite } from "./own-site.mjs";
import { sample } from "./sample.mjs";
import { openServer } from "./server.mjs";
import { fillForm, press, startForm, untilView } from "./site-form.mjs";

const { answers } = sample().input;
const words = JSON.parse(readFileSync(new URL("../../js/locales/en.json", import.meta.url), "utf8"));
const { parts } = JSON.parse(readFileSync(new URL("../../js/questions.json", import.meta.url), "utf8"));
const NARROWEST = 320;
/** The pages that need no input. */
const PLAIN = ["index.html", "try.html", "theme.html", "claims.html"];
let server;

before(async () => {
  server = await openServer({ site: ownSite() });
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

  test("the review page does not scroll sideways, empty, filled or unfolded", async () => {
    await openAtWidth(driver(), server, "/site/review.html", NARROWEST);
    await assertNoSidewaysScroll(driver(), "empty");
    await showCase(driver(), "dense");
    await assertNoSidewaysScroll(driver(), "filled");
    await unfold(driver());
    await assertNoSidewaysScroll(driver(), "unfolded");
  });

  test("no plain page scrolls sideways", async () => {
    for (const page of PLAIN) {
      await openAtWidth(driver(), server, `/site/${page}`, NARROWEST);
      await assertNoSidewaysScroll(driver(), page);
    }
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

  test("hold on the review page, empty, filled and unfolded", async () => {
    await visit(driver(), `${server.address}/site/review.html`);
    await assertNoViolations(driver(), "empty");
    await showCase(driver(), "gray-zone");
    await assertNoViolations(driver(), "filled");
    await unfold(driver());
    await assertNoViolations(driver(), "unfolded");
  });

  test("hold on every plain page, in every look", async () => {
    for (const name of LOOKS) {
      await look(driver(), name);
      for (const page of [...PLAIN, "review.html", "own-form.html"]) {
        await visit(driver(), `${server.address}/site/${page}`);
        await assertNoViolations(driver(), `${page}, ${name}`);
      }
    }
    await look(driver(), "light");
  });

  test("and the console stayed empty of errors", async () => {
    const entries = await driver().manage().logs().get("browser");
    // While the drop-in element is not part of the package, the page that tries it says so and shows its fallback.
    const absent = existsSync(new URL("../../dist/define.js", import.meta.url)) ? ["/favicon.ico"] : ["/favicon.ico", "/ketamine-intake/define.js"];
    const faults = entries.filter(({ level, message }) => level.name === "SEVERE" && !absent.some((path) => message.includes(path)));
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

/** Opens a prepared case by its address, as a link does. */
async function showCase(driver, name) {
  await driver.executeScript("location.hash = arguments[0]", name);
  const shown = () => driver.executeScript("return document.querySelector('ketamine-review').shadowRoot.textContent.includes(`demo-${arguments[0]}-`)", name);
  await driver.wait(shown, 20_000, `${name} did not appear`);
}
