// Help at once, and every way to fail: each trigger, the engine gone, a refused program, nothing handed over, a fault.
// Never accepts a failure screen without a way to reach somebody.
// Read next: element-page.mjs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { inEachEngine, inPage } from "./each-engine.mjs";
import {
  choose, focused, hostEvents, hostSent, leaveAndReturn, leftInPage, look, openElement, press, screenName,
  startForm, tabTo, untilScreen,
} from "./element-page.mjs";
import { fillForm, fillScreen } from "./element-fill.mjs";
import { installPacked } from "./package.mjs";
import { sample } from "./sample.mjs";
import { openServer } from "./server.mjs";

const { program, today } = sample();
const { questions } = JSON.parse(readFileSync(new URL("../../js/questions.json", import.meta.url), "utf8"));
const triggered = questions.filter(({ triggers, settings }) => triggers && settings.includes(program.setting));
const given = { program, today, attributes: { "paper-form": "paper.html" }, properties: { readBy: "A nurse reads new forms by 5." } };
const HELP = { emergency: /Call 911/, support: /988/, high_reading: /Sit and rest/ };
let server;

before(async () => {
  server = await openServer({ packed: installPacked() });
});
after(() => server.close());

/** The gravest text that one answer shows, as `questions.json` says. */
const textOf = ({ triggers: { atLeast: _, ...byWord } }, word) => ["emergency", "support"].find((text) => byWord[text]?.includes(word));

inEachEngine("a crisis", (driver) => {
  test("every trigger shows its screen at once, without the engine, moves the focus and leaves the form usable", async () => {
    let tried = 0;
    for (const question of triggered.filter(({ kind }) => kind === "choices" || kind === "yes_no" || kind === "choice")) {
      const words = Object.values({ ...question.triggers, atLeast: undefined }).filter(Array.isArray).flat()
        .filter((word) => word !== "declined_visit");
      const only = { schema: 1, parts: [question.part], questions: [{ ...question, askedWhen: undefined }] };
      await openElement(driver(), server.address, { ...given, trap: true, questions: only });
      await startForm(driver());
      for (const [word, seen] of await inPage(driver(), tryTriggers, question.id, words)) {
        const text = textOf(question, word);
        assert.deepEqual([seen.screen, seen.focus, seen.told, seen.after], ["safety", true, text, "check"], `${question.id} ${word}`);
        assert.match(seen.text, HELP[text]);
        tried += 1;
      }
    }
    assert.ok(tried > 60, `only ${tried} triggers`);
  });

  test("a high reading shows its text by the number alone", async () => {
    const pressure = questions.filter(({ id }) => ["systolic", "diastolic"].includes(id));
    await openElement(driver(), server.address, { ...given, questions: { parts: ["heart"], questions: pressure } });
    await startForm(driver());
    await fillScreen(driver(), { systolic: "185" });
    await press(driver(), "continue");
    await fillScreen(driver(), { systolic: "185", diastolic: "120" });
    await press(driver(), "continue");
    const seen = await look(driver());
    assert.equal(seen.screen, "safety");
    assert.match(seen.text, HELP.high_reading);
  });

  test("leaving the part for the visit shows support too; the first Tab is the first way to call", async () => {
    await openElement(driver(), server.address, { ...given, questions: { parts: ["safety"], questions: questions.filter(({ part }) => part === "safety") } });
    await startForm(driver());
    await press(driver(), "visit");
    assert.equal(await screenName(driver()), "safety");
    const tabs = await tabTo(driver(), ({ does }) => does === "continue");
    assert.ok(tabs <= 8, `${tabs} tabs to go on`);
    assert.equal((await focused(driver())).does, "continue");
  });

  test("where the person is elsewhere, the numbers are those of that place", async () => {
    const here = { id: "where", kind: "text", place: true, part: "right_now", unsure: true };
    const reachability = { elsewhere: [{ jurisdiction: "US-UT", emergency: "112", crisis: "116 123" }] };
    await openElement(driver(), server.address, {
      ...given, screener: { program: { ...program, reachability }, locations: ["US-CO", "US-UT"] },
      questions: { parts: ["right_now"], questions: [here, questions.find(({ id }) => id === "now_self")] },
    });
    await startForm(driver());
    assert.match((await look(driver())).text, /Colorado.*Utah.*Somewhere else.*Not sure/s);
    await choose(driver(), "where", "US-UT");
    await press(driver(), "continue");
    await choose(driver(), "now_self", "plans_to_act");
    await press(driver(), "continue");
    const { heading, text } = await look(driver());
    assert.match(heading, /112/);
    assert.match(text, /116 123/);
    assert.doesNotMatch(text, /911|988/);
  });

  test("from an emergency, what there is can be sent, and the clinic learns that it is not all", async () => {
    await openElement(driver(), server.address, given);
    await startForm(driver());
    await choose(driver(), "now_self", "plans_to_act");
    await press(driver(), "continue");
    assert.match((await look(driver())).text, /Nothing has been sent/);
    await press(driver(), "early");
    await press(driver(), "continue");
    await untilScreen(driver(), "sent");
    const [{ input }] = await hostSent(driver());
    assert.deepEqual(input.answers, { now_self: ["plans_to_act"] });
    assert.deepEqual([input.context.ended, input.context.safetyShown], ["sent_early", ["emergency"]]);
  });

  test("one message at a time: the live region is empty while the focus speaks", async () => {
    await openElement(driver(), server.address, given);
    await startForm(driver());
    await choose(driver(), "now_self", "plans_to_act");
    await choose(driver(), "now_self", "none");
    assert.match((await look(driver())).status, /taken out/);
    await press(driver(), "continue");
    const { status, focus } = await look(driver());
    assert.deepEqual([status, focus], ["", "heading"]);
  });
});

inEachEngine("a failure", (driver) => {
  for (const [policy, code] of [["no-wasm", "wasm_blocked_by_csp"], ["strict", "wasm_not_loaded"]])
    test(`X2: ${code} leaves the page's own words in sight`, async () => {
      await openElement(driver(), server.address, given, { policy, until: null });
      await driver().wait(async () => (await hostEvents(driver())).length > 0, 20_000);
      const state = await inPage(driver(), () => {
        const element = document.querySelector("ketamine-intake");
        return [element.dataset.state, element.shadowRoot === null, element.firstElementChild.checkVisibility()];
      });
      assert.deepEqual(state, ["blocked", true, true]);
      assert.equal((await hostEvents(driver()))[0].code, code);
    });

  test("X3: an engine that stops lets the answers go out, not evaluated", async () => {
    await openElement(driver(), server.address, { ...given, trap: true });
    await startForm(driver());
    await fillForm(driver());
    await press(driver(), "continue");
    await untilScreen(driver(), "sent");
    const [{ type, input }] = await hostSent(driver());
    assert.equal(type, "failed");
    assert.deepEqual(input.answers.now_self, ["none"]);
    assert.match((await look(driver())).text, /555\u20110142/);
  });

  test("X4: a fault of the page stops the form, keeps nothing and says whom to call", async () => {
    await openElement(driver(), server.address, { ...given, questions: { parts: ["heart"], questions: [{ id: "broken", part: "heart", kind: "choice" }] } });
    await press(driver(), "[data-agree]");
    await press(driver(), "continue");
    await untilScreen(driver(), "stopped");
    const { text } = await look(driver());
    assert.match(text, /stopped/);
    assert.match(text, /555\u20110142[\s\S]*911/);
    assert.equal((await hostEvents(driver())).at(-1).code, "script_error");
  });

  test("X5: a refused program shows help and contact, and no question", async () => {
    const { responsible: _, ...without } = program;
    await openElement(driver(), server.address, { ...given, program: without }, { until: "closed" });
    const { text, questions: asked } = await look(driver());
    assert.deepEqual(asked, []);
    assert.match(text, /cannot start/);
    assert.match(text, /911[\s\S]*988/);
    const failed = (await hostEvents(driver())).find(({ type }) => type === "failed");
    assert.deepEqual([failed.code, failed.problems.length > 0], ["refused", true]);
  });

  test("X6: what was not handed over stays, can be tried again, and goes out once", async () => {
    await openElement(driver(), server.address, given);
    await startForm(driver());
    await fillForm(driver());
    for (const answer of ["reject", "nothing"]) {
      await driver().executeScript("window.hostAnswers = arguments[0]", answer);
      await press(driver(), "continue");
      await untilScreen(driver(), "unsent");
      const { text, focus } = await look(driver());
      assert.match(text, /still on this page/);
      assert.match(text, /555\u20110142/);
      assert.equal(focus, "heading");
      await driver().sleep(450);
    }
    await driver().executeScript("window.hostAnswers = 'never'");
    await press(driver(), "continue");
    await driver().sleep(450);
    await press(driver(), "continue");
    assert.equal((await look(driver())).status, "Sending.");
    const sent = await hostSent(driver());
    assert.equal(sent.length, 3);
    assert.equal(new Set(sent.map(({ input }) => input.intake)).size, 1);
  });

  test("after sending, Back leads nowhere and nothing of the answers is left in the page", async () => {
    await openElement(driver(), server.address, { ...given, attributes: { history: "steps" } });
    await startForm(driver());
    await fillForm(driver(), { indication: "ptsd", birth_date: "1958" });
    assert.deepEqual(await leftInPage(driver(), "1958"), ["1958"], "an answer on the check page is not seen");
    await press(driver(), "continue");
    await untilScreen(driver(), "sent");
    assert.deepEqual(await leftInPage(driver(), "1958"), []);
    await driver().navigate().back();
    await driver().sleep(300);
    assert.equal(await screenName(driver()), "sent");
    assert.deepEqual(await inPage(driver(), () => document.querySelector("ketamine-intake").answers), {});
    await leaveAndReturn(driver(), `${server.address}/beside/pages/inline-module.html`);
    assert.deepEqual(await leftInPage(driver(), "1958"), []);
  });
});

/** Runs in the page: chooses one word after the other, goes on, notes what is shown, and comes back for the next. */
function tryTriggers(id, words) {
  const { shadowRoot } = document.querySelector("ketamine-intake");
  const screen = () => shadowRoot.querySelector("[data-screen]");
  // As by the keyboard: a second click at one place would count as half of a double click.
  const press = (control) => {
    control.dispatchEvent(new KeyboardEvent("keydown", { key: " ", bubbles: true, composed: true }));
    control.click();
  };
  return words.map((word) => {
    for (const input of screen().querySelectorAll("input[type=checkbox]:checked")) press(input);
    press(screen().querySelector(`[data-question="${id}"] input[value="${word}"]`));
    screen().requestSubmit();
    const seen = {
      screen: screen().dataset.screen, text: screen().textContent, focus: shadowRoot.activeElement?.matches("[data-heading]") ?? false,
      told: window.events.filter(({ type }) => type === "crisis").at(-1)?.text,
    };
    screen().requestSubmit();
    const after = screen().dataset.screen;
    press(screen().querySelector(`[data-change="${id}"]`));
    return [word, { ...seen, after }];
  });
}
