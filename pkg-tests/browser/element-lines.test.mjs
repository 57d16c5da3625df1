// What holds on every screen alike: blank is no answer, none stands alone, no colour without shape, nothing told by difference.
// Never walks by WebDriver where a walk inside the page sees the same: that takes seconds instead of minutes.
// Read next: pages/fast-walk.js, the walk; element-flow.test.mjs, the way by keyboard.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { inEachEngine, inPage, openPage } from "./each-engine.mjs";
import { fillForm, fillScreen } from "./element-fill.mjs";
import {
  Key, choose, keys, look, openElement, press, screenName, startForm, tabTo, type, untilScreen,
} from "./element-page.mjs";
import { withEveryKind } from "./element-walk.mjs";
import { installPacked } from "./package.mjs";
import { sample } from "./sample.mjs";
import { openServer } from "./server.mjs";

const { program, today } = sample();
const given = { program, today, properties: { readBy: "A nurse reads new forms by 5." } };
let server;

before(async () => {
  server = await openServer({ packed: installPacked() });
});
after(() => server.close());

/** Walks the whole form inside the page; `how` says what to answer, the result is what each screen showed. */
const walk = (driver, how) => inPage(driver, async (wanted) => {
  const { fastWalk } = await import("./fast-walk.js");
  return fastWalk(wanted);
}, how);

inEachEngine("every screen", (driver) => {
  test("stays on Continue without an answer, keeps none apart, has one heading and the label as its name", async () => {
    await openElement(driver(), server.address, given);
    const { screens, wrong } = await walk(driver(), { answer: "declined", blanks: true });
    assert.deepEqual(wrong, []);
    assert.ok(screens.length > 60, `only ${screens.length} screens`);
  });

  test("of a scale that the program asks for by name comes with its words, which no other form loads", async () => {
    const loaded = () => inPage(driver(), () => performance.getEntriesByType("resource").filter(({ name }) => name.includes("on-request")).length);
    await openElement(driver(), server.address, given);
    assert.equal(await loaded(), 0);
    const asking = { ...program, acceptsUnreviewedLocale: "yes", instruments: { gad7: { asked: "yes" } } };
    const items = questions.filter(({ instrument }) => instrument === "gad7");
    for (const locale of ["en", "es"]) {
      const properties = { ...given.properties, locale };
      await openElement(driver(), server.address, { ...given, program: asking, properties, spanish: true, questions: { parts: ["safety"], questions: items } });
      await startForm(driver());
      const { text } = await look(driver());
      const { questions: words } = JSON.parse(readFileSync(new URL(`../../js/locales/${locale}.json`, import.meta.url), "utf8"));
      for (const { id } of items) assert.ok(text.includes(words[id].text), `${locale}: ${id}`);
      assert.equal(await loaded(), 1);
    }
  });

  test("is the same for two people whose answers differ, but for the questions' own follow-ups", async () => {
    const shown = [];
    for (const answer of ["declined", "first"]) {
      await openElement(driver(), server.address, given);
      const { screens } = await walk(driver(), { answer });
      shown.push(new Map(screens.filter(({ asks }) => asks !== "").map(({ asks, html }) => [asks, html])));
    }
    const [one, other] = shown;
    const both = [...one.keys()].filter((asks) => other.has(asks));
    assert.ok(both.length > 40, `only ${both.length} screens in common`);
    for (const asks of both) assert.equal(one.get(asks), other.get(asks), asks);
    assert.notDeepEqual([...one.keys()], [...other.keys()], "no answer opened a follow-up");
  });

  test("asks before it leaves the page only while there is an answer that was not sent", async () => {
    const asksToStay = () => inPage(driver(), () => {
      const leaving = new Event("beforeunload", { cancelable: true });
      window.dispatchEvent(leaving);
      return leaving.defaultPrevented;
    });
    await openElement(driver(), server.address, given);
    await startForm(driver());
    assert.equal(await asksToStay(), false);
    await fillScreen(driver());
    assert.equal(await asksToStay(), false, "chosen, not committed");
    await press(driver(), "continue");
    assert.equal(await asksToStay(), true);
    await press(driver(), "stop");
    await press(driver(), "stop-yes");
    await untilScreen(driver(), "start");
    assert.equal(await asksToStay(), false);
  });

  test("how much was written is told after a pause, and never on the next screen", async () => {
    await openElement(driver(), server.address, { ...given, questions: { parts: ["mood"], questions: questionsOf(["goals"]) } });
    await startForm(driver());
    const status = async () => (await look(driver())).status;
    await type(driver(), "[data-question=goals] textarea", "Sleep");
    await driver().wait(async () => /^5 /.test(await status()), 10_000, "the count was not told");
    await type(driver(), "[data-question=goals] textarea", "To sleep");
    await press(driver(), "continue");
    assert.equal(await screenName(driver()), "check");
    await driver().sleep(2000);
    assert.doesNotMatch(await status(), /^8 /);
  });

  test("readings that may be a slip are asked about once: one number, swapped, rare", async () => {
    const pressure = ["systolic", "diastolic"];
    const numbers = [["12080", "80"], ["80", "120"], ["12", "8"]];
    for (const [systolic, diastolic] of numbers) {
      await openElement(driver(), server.address, { ...given, questions: { parts: ["heart"], questions: questionsOf(pressure) } });
      await startForm(driver());
      await press(driver(), "[data-lead] input[value=yes]");
      await press(driver(), "continue");
      await type(driver(), '[data-question="systolic"] [data-typed]', systolic);
      await type(driver(), '[data-question="diastolic"] [data-typed]', diastolic);
      await press(driver(), "continue");
      assert.equal(await screenName(driver()), "confirm", `${systolic}/${diastolic}`);
      await press(driver(), "accept");
      assert.deepEqual(await answersOf(driver()), { systolic, diastolic }, "kept as typed");
    }
  });

  test("a medicine whose name looks like another's is never read without a choice", async () => {
    for (const name of ["hydroxyzine", "hydralazine", "hydroxizine", "lamotrigine", "lamivudine", "lamotrigin", "bupropion", "buspirone", "bupirone"]) {
      await openElement(driver(), server.address, { ...given, questions: { parts: ["medicines"], questions: questionsOf(["medicines"]) } });
      await startForm(driver());
      await press(driver(), "[data-lead] input[value=yes]");
      await press(driver(), "continue");
      await type(driver(), "[name=medicine]", name);
      await press(driver(), "continue");
      assert.equal(await screenName(driver()), "medicines-confirm", name);
      const chosen = await inPage(driver(), () => document.querySelector("ketamine-intake").shadowRoot.querySelectorAll("input:checked").length);
      assert.equal(chosen, 0, name);
      await press(driver(), "continue");
      assert.equal(await screenName(driver()), "medicines-confirm", `${name} went on without a choice`);
    }
  });

  test("Enter in the medicine box adds it and stays in the list; removing asks first and comes back to the heading", async () => {
    await openElement(driver(), server.address, { ...withEveryKind(), questions: { parts: ["medicines"], questions: questionsOf(["medicines"]) } });
    await startForm(driver());
    await press(driver(), "[data-lead] input[value=yes]");
    await press(driver(), "continue");
    await type(driver(), "[name=medicine]", "a small blue pill");
    await keys(driver(), Key.ENTER);
    await untilScreen(driver(), "medicines-list");
    assert.match((await look(driver())).status, /a small blue pill/);
    await press(driver(), "remove");
    assert.match((await look(driver())).heading, /Remove/);
    await press(driver(), "[data-do=remove]");
    const { focus, status } = await look(driver());
    assert.deepEqual([focus, status], ["heading", "Removed: a small blue pill"]);
  });

  test("in a crisis the first Tab is the first way to call", async () => {
    await openElement(driver(), server.address, given);
    await startForm(driver());
    await choose(driver(), "now_self", "plans_to_act");
    await press(driver(), "continue");
    const tabs = await tabTo(driver(), ({ tag }) => tag === "A");
    const first = await inPage(driver(), () => document.querySelector("ketamine-intake").shadowRoot.activeElement.getAttribute("href"));
    assert.deepEqual([first, tabs <= 2], ["tel:911", true], `${tabs} tabs`);
  });

  test("the check before sending holds no level, score or rule, on screen and so on paper", async () => {
    await openElement(driver(), server.address, given);
    await startForm(driver());
    await fillForm(driver(), { phq9_item1: "3", hypertension: "yes", heart_events: ["stent"] });
    const { text } = await look(driver());
    assert.doesNotMatch(text, /\b(level|score|band|points|eligible|approved|cleared|qualify|contraindicat\w*|emergency|BMI)\b|[a-z]+\.[a-z]+-[a-z]+/i);
  });

  test("Spanish says its own language, also after a change of language in the form", async () => {
    await openElement(driver(), server.address, { ...given, program: { ...program, acceptsUnreviewedLocale: "yes" }, spanish: true });
    assert.equal((await look(driver())).lang, "en");
    await press(driver(), "[data-locale=es]");
    await driver().wait(async () => (await look(driver())).lang === "es", 10_000);
    assert.match((await look(driver())).text, /Su/);
    const withoutConsent = { ...program, acceptsUnreviewedLocale: undefined };
    await openElement(driver(), server.address, { ...given, program: withoutConsent, spanish: true, properties: { locale: "es" } }, { until: "closed" });
  });
});

inEachEngine("a theme", (driver) => {
  test("is measured where it stands: too little contrast is named, the own colours have enough", async () => {
    const check = () => inPage(driver(), async () => {
      const { checkTheme } = await import("../package/dist/testing.js");
      return checkTheme(document.querySelector("ketamine-intake")).map(({ label, needed }) => [label, needed]);
    });
    await openElement(driver(), server.address, given);
    assert.deepEqual(await check(), []);
    await openElement(driver(), server.address, { ...given, attributes: { style: "--ki-link: rgb(160, 160, 160); --ki-control: oklch(0.9 0 0)" } });
    assert.deepEqual(await check(), [["Links on the page", 4.5], ["Border of controls", 3]]);
  });
});

const { questions } = JSON.parse(readFileSync(new URL("../../js/questions.json", import.meta.url), "utf8"));
const questionsOf = (ids) => questions.filter(({ id }) => ids.includes(id));
const answersOf = (driver) => inPage(driver, () => document.querySelector("ketamine-intake").answers);
