// The patient's way through the element: by keyboard alone, back without loss, changes, what a blank is, two at once.
// Never sets an answer from outside where a person would give it.
// Read next: element-page.mjs, the person.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { inEachEngine, inPage, openPage } from "./each-engine.mjs";
import { fillForm, fillScreen, typeForm } from "./element-fill.mjs";
import {
  Key, answerByKeys, choose, focused, hostEvents, hostSent, inside, keys, leaveAndReturn, leftInPage, look, openElement, placeElement, press,
  screenName, startForm, tabTo, type, untilScreen,
} from "./element-page.mjs";
import { installPacked } from "./package.mjs";
import { sample } from "./sample.mjs";
import { openServer } from "./server.mjs";

const { program, today, input } = sample();
const given = { program, today, properties: { readBy: "A nurse reads new forms by 5.", notice: "2026-11" } };
let server;

before(async () => {
  server = await openServer({ packed: installPacked() });
});
after(() => server.close());

inEachEngine("the element", (driver) => {
  test("the whole way by keyboard alone, and the answers are those that were chosen", async () => {
    await openElement(driver(), server.address, given);
    await press(driver(), "[name=typed-by]");
    await tabTo(driver(), ({ name }) => name === "agree");
    await keys(driver(), Key.SPACE, Key.ENTER);
    await untilScreen(driver(), "questions");
    const answers = { birth_date: "1958-05-14", hypertension: "unsure", heart_events: ["stent", "unsure"] };
    const headings = new Set();
    for (let screens = 0; (await screenName(driver())) !== "check"; screens += 1) {
      assert.ok(screens < 150, "the form does not end");
      const { heading, focus } = await look(driver());
      assert.equal(focus, "heading", heading);
      headings.add(heading);
      await answerByKeys(driver(), answers);
    }
    assert.ok(headings.size > 50, `only ${headings.size} screens`);
    await tabTo(driver(), ({ does }) => does === "continue", 150);
    await keys(driver(), Key.ENTER);
    await untilScreen(driver(), "sent");
    const [{ input: sent, type: result }] = await hostSent(driver());
    assert.equal(result, "screened");
    for (const [id, value] of Object.entries(answers)) assert.deepEqual(sent.answers[id], value, id);
    assert.deepEqual([sent.answers.now_self, sent.answers.systolic], [["none"], "declined"]);
    assert.deepEqual(
      [sent.context.typedBy, sent.context.ended, sent.context.notice, sent.context.locale],
      ["patient", "sent", "2026-11", "en"],
    );
  });

  test("the whole intake of the example arrives as it was typed, and nothing of it is left", async () => {
    await openElement(driver(), server.address, given);
    await startForm(driver());
    const { medicines, antidepressant_trials: trials, ...typed } = input.answers;
    await typeForm(driver(), input.answers);
    await press(driver(), "continue");
    await untilScreen(driver(), "sent");
    const [{ input: sent }] = await hostSent(driver());
    const different = Object.keys(typed).filter((id) => JSON.stringify(sent.answers[id]) !== JSON.stringify(typed[id]));
    assert.deepEqual(different, []);
    // A reading that the person confirmed stands beside the words that were typed, never in their place.
    assert.deepEqual(sent.answers.medicines.map((item) => item.typed ?? item), medicines);
    assert.ok(sent.answers.medicines.some(({ is }) => is === "lisinopril"), JSON.stringify(sent.answers.medicines));
    const told = sent.answers.antidepressant_trials.map((item) => (item === "none" ? item : [item.medicine, item.weeks, item.helped]));
    assert.deepEqual(told, trials.map((item) => (item === "none" ? item : [item.medicine, item.weeks === "not_known" ? "unsure" : item.weeks, item.helped])));
    assert.deepEqual(await inPage(driver(), () => document.querySelector("ketamine-intake").answers), {});
  });

  test("Continue on a blank stays, names the topic, and says the second time how to skip", async () => {
    await openElement(driver(), server.address, given);
    await press(driver(), "continue");
    assert.equal(await screenName(driver()), "start");
    await startForm(driver());
    await press(driver(), "continue");
    const once = await look(driver());
    assert.match(once.errors[0], /danger to yourself/);
    assert.equal(once.focus, "summary");
    await press(driver(), "[data-goto]");
    assert.equal((await focused(driver())).question, "now_self");
    await press(driver(), "continue");
    assert.match((await look(driver())).errors[0], /skip/);
    assert.deepEqual(await answersOf(driver()), {});
    assert.equal(new URL(await driver().getCurrentUrl()).hash, "");
  });

  test("Back keeps what was typed, also half of it; nothing counts before Continue", async () => {
    await openElement(driver(), server.address, given);
    await startForm(driver());
    await untilQuestion(driver(), "birth_date", { now_self: "none" });
    await type(driver(), "[data-date=year]", "1958");
    await press(driver(), "back");
    await press(driver(), "continue");
    assert.equal((await look(driver())).questions[0].id, "birth_date");
    assert.equal((await look(driver())).questions[0].inputs.find(({ date }) => date === "year").value, "1958");
    assert.equal((await answersOf(driver())).birth_date, undefined);
    await driver().sleep(500);
    await press(driver(), "continue");
    assert.equal((await answersOf(driver())).birth_date, "1958");
  });

  test("a double click on Continue goes on by one screen", async () => {
    await openElement(driver(), server.address, given);
    await startForm(driver());
    await choose(driver(), "now_self", "none");
    const go = await inside(driver(), "[data-do=continue]");
    await driver().actions().move({ origin: go }).press().release().press().release().perform();
    const { questions, errors } = await look(driver());
    assert.deepEqual([questions[0].id, errors], ["now_body", []]);
  });

  test("with history, the browser's Back and Forward walk the screens, and the address stays", async () => {
    await openElement(driver(), server.address, { ...given, attributes: { history: "steps", "manage-title": "" } });
    const address = await driver().getCurrentUrl();
    await startForm(driver());
    await choose(driver(), "now_self", "none");
    await press(driver(), "continue");
    const second = (await look(driver())).heading;
    await driver().navigate().back();
    await untilHeading(driver(), (heading) => heading !== second);
    assert.ok((await look(driver())).questions[0].inputs.find(({ value }) => value === "none").checked);
    await driver().navigate().forward();
    await untilHeading(driver(), (heading) => heading === second);
    assert.equal(await driver().getCurrentUrl(), address);
    assert.deepEqual(await driver().executeScript("return history.state"), { kiStep: 2 });
    assert.doesNotMatch(await driver().getTitle(), /stroke|heart|danger/i);
    await driver().navigate().refresh();
    await driver().wait(() => driver().executeScript("return window.ready === true"), 20_000);
    await placeElement(driver(), { ...given, attributes: { history: "steps" } });
    await untilScreen(driver(), "start");
    assert.match((await look(driver())).text, /not kept/);
  });

  test("a change goes back to the check, asks its follow-ups first, and both answers go out", async () => {
    await openElement(driver(), server.address, given);
    await startForm(driver());
    await fillForm(driver(), { heart_events: ["none"] });
    await press(driver(), '[data-change="heart_events"]');
    await press(driver(), '[data-question="heart_events"] input[value="stent"]');
    assert.match((await look(driver())).status, /taken out/);
    await press(driver(), "continue");
    assert.equal((await look(driver())).questions[0].id, "heart_event_when");
    await fillForm(driver());
    await press(driver(), '[data-change="heart_events"]');
    await choose(driver(), "heart_events", "none");
    await press(driver(), "continue");
    assert.equal(await screenName(driver()), "check");
    assert.match((await look(driver())).text, /first answer/);
    await press(driver(), "continue");
    await untilScreen(driver(), "sent");
    const [{ input: sent }] = await hostSent(driver());
    const changes = sent.changes.map(({ question, from, to }) => [question, from, to]);
    assert.deepEqual(changes.slice(0, 1), [["heart_events", ["none"], ["stent"]]]);
    assert.ok(changes.some(([question, , to]) => question === "heart_event_when" && to === null), JSON.stringify(changes));
    assert.equal(sent.answers.heart_event_when, undefined);
  });

  test("a part may be left for the visit, and only what was open is", async () => {
    await openElement(driver(), server.address, given);
    await startForm(driver());
    assert.equal(await inside(driver(), "[data-do=visit]"), null);
    await untilQuestion(driver(), "birth_date");
    await type(driver(), "[data-date=year]", "1958");
    await press(driver(), "continue");
    await press(driver(), "visit");
    assert.match((await look(driver())).line, /Heart/);
    const answers = await answersOf(driver());
    assert.deepEqual([answers.birth_date, answers.weight, answers.height], ["1958", "declined_visit", "declined_visit"]);
  });

  test("two numbers in one box are asked about, not split in silence", async () => {
    await openElement(driver(), server.address, given);
    await startForm(driver());
    await untilQuestion(driver(), "systolic", { systolic: "120" }, "lead");
    await press(driver(), "[data-lead] input[value=yes]");
    await press(driver(), "continue");
    await type(driver(), '[data-question="systolic"] [data-typed]', "120/80");
    for (const id of ["diastolic", "pressure_date", "pressure_device"]) await choose(driver(), id, "declined");
    await press(driver(), "continue");
    assert.equal(await screenName(driver()), "confirm");
    assert.equal((await answersOf(driver())).systolic, undefined);
    await press(driver(), "continue");
    const { systolic, diastolic } = await answersOf(driver());
    assert.deepEqual([systolic, diastolic], ["120", "80"]);
  });

  test("two elements on one page do not disturb each other; one is reset and removed", async () => {
    await openElement(driver(), server.address, given);
    await placeElement(driver(), given);
    await untilScreen(driver(), "start", 1);
    await startForm(driver());
    await startForm(driver(), 1);
    await choose(driver(), "now_self", "unsure", 1);
    assert.ok((await look(driver())).questions[0].inputs.every(({ checked }) => !checked));
    await fillScreen(driver());
    await press(driver(), "continue");
    assert.equal((await look(driver(), 1)).questions[0].id, "now_self");
    await inPage(driver(), () => document.querySelector("ketamine-intake").reset());
    await untilScreen(driver(), "start");
    assert.deepEqual(await answersOf(driver()), {});
    assert.ok((await look(driver(), 1)).questions[0].inputs.some(({ checked }) => checked));
    const left = await inPage(driver(), async () => {
      const [element] = document.querySelectorAll("ketamine-intake");
      element.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      const leaves = new Event("beforeunload", { cancelable: true });
      window.dispatchEvent(leaves);
      return { text: element.shadowRoot.textContent, answers: element.answers, state: element.dataset.state ?? null, asked: leaves.defaultPrevented };
    });
    assert.deepEqual(left, { text: "", answers: {}, state: null, asked: false });
  });

  test("moving the element keeps the answers; Stop and clear does not, after asking once", async () => {
    await openElement(driver(), server.address, given);
    await startForm(driver());
    await choose(driver(), "now_self", "none");
    await press(driver(), "continue");
    await inPage(driver(), () => document.body.prepend(document.querySelector("ketamine-intake")));
    assert.deepEqual(await answersOf(driver()), { now_self: ["none"] });
    await press(driver(), "stop");
    assert.equal((await focused(driver())).does, "stop-no");
    await press(driver(), "stop-yes");
    await untilScreen(driver(), "start");
    assert.deepEqual(await answersOf(driver()), {});
    assert.equal((await look(driver())).focus, "heading");
  });

  test("after Stop nothing of the answers is in the page, nor when the browser comes back to it", async () => {
    await openElement(driver(), server.address, { ...given, attributes: { history: "steps" } });
    await startForm(driver());
    await untilQuestion(driver(), "birth_date", { now_self: "none" });
    await type(driver(), "[data-date=year]", "1958");
    await press(driver(), "continue");
    await untilQuestion(driver(), "weight");
    await type(driver(), '[data-question="weight"] [data-typed]', "77.7");
    await press(driver(), "back");
    await press(driver(), "continue");
    assert.deepEqual(await leftInPage(driver(), "77.7"), ["77.7"], "an answer in a box is not seen");
    await press(driver(), "stop");
    await press(driver(), "stop-yes");
    await untilScreen(driver(), "start");
    assert.deepEqual(await leftInPage(driver(), "1958", "77.7"), []);
    await leaveAndReturn(driver(), `${server.address}/beside/pages/inline-module.html`);
    assert.deepEqual(await leftInPage(driver(), "1958", "77.7"), []);
  });

  test("answers of the host are shown and told as the host's; the same program again changes nothing", async () => {
    await openElement(driver(), server.address, given);
    await startForm(driver());
    await inPage(driver(), (again) => {
      const element = document.querySelector("ketamine-intake");
      element.answers = { now_self: ["none"], maoi_14_days: "no" };
      element.program = again;
    }, program);
    const told = (await hostEvents(driver())).filter(({ type: kind }) => kind === "answer");
    assert.deepEqual(told.map(({ question, source }) => [question, source]), [["now_self", "host"], ["maoi_14_days", "host"]]);
    assert.equal(await screenName(driver()), "questions");
    await press(driver(), "continue");
    assert.match(JSON.stringify(await look(driver())), /now_body/);
  });

  test("importing the element alone defines nothing", async () => {
    await openPage(driver(), `${server.address}/beside/pages/inline-module.html`);
    const defined = await inPage(driver(), async () => {
      const { KetamineIntake } = await import("../entries/element.js");
      return [typeof KetamineIntake, customElements.get("ketamine-intake") === undefined];
    });
    assert.deepEqual(defined, ["function", true]);
  });
});

const answersOf = (driver, n = 0) => inPage(driver, (place) => document.querySelectorAll("ketamine-intake")[place].answers, n);

async function untilQuestion(driver, id, answers = {}, screen = "questions") {
  for (let screens = 0; screens < 120; screens += 1) {
    const seen = await look(driver);
    if (seen.screen === screen && (seen.lead === id || seen.questions.some((question) => question.id === id))) return;
    await fillScreen(driver, answers);
    await press(driver, "continue");
  }
  throw new Error(`${id} did not come`);
}

const untilHeading = (driver, wanted) =>
  driver.wait(async () => wanted((await look(driver)).heading), 10_000, "the screen did not change");
