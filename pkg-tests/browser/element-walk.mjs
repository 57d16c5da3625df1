// Walks through a short form that holds every kind of screen, for eyes, narrow windows, screen readers and pictures.
// Never skips a screen: what comes by is handed to the caller before it is left.
// Read next: element-page.mjs, the person; element-pages.test.mjs and element-pictures.mjs, which use it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fillScreen } from "./element-fill.mjs";
import { goOn, inside, look, press, screenName, startForm, type, untilScreen } from "./element-page.mjs";
import { sample } from "./sample.mjs";

const { program, today, input } = sample();
/** One of every kind, and what no kind has: long enough to see each screen, short enough for many rounds. */
const SOME = [
  "now_self", "birth_date", "weight", "height", "systolic", "diastolic", "pressure_date", "pressure_device", "pulse", "heart_events",
  "heart_event_when", "pregnant", "goals", "phq9_item9", "wish_to_be_dead",
];
const everyKind = () => {
  const all = JSON.parse(readFileSync(new URL("../../js/questions.json", import.meta.url), "utf8"));
  const questions = all.questions.filter(({ id }) => SOME.includes(id));
  const list = { id: "medicines", kind: "medicines", part: "medicines", settings: all.questions[0].settings, unsure: true };
  const trials = { ...list, id: "antidepressant_trials", kind: "trials", part: "mood" };
  const parts = ["right_now", "about_you", "heart", "pregnancy", "medicines", "mood", "safety"];
  return { parts, questions: [...questions, list, trials].sort((left, right) => parts.indexOf(left.part) - parts.indexOf(right.part)) };
};
/** As the engine gives them: names in lower case, conditions as ids. */
const MEDICINES = [{ typed: "lithum", status: "confirm", readings: [
  { name: "lithium", brands: ["lithobid"], usedFor: ["bipolar"], ingredients: ["lithium"], classes: [] },
  { name: "lamotrigine", brands: ["lamictal", "subvenite"], usedFor: ["bipolar", "epilepsy"], ingredients: ["lamotrigine"], classes: [] },
] }];
const ANSWERS = { ...input.answers, phq9_item9: "1", medicines: "yes", antidepressant_trials: "yes", pulse: "900", now_self: ["unsure"] };
/** What the host gives: a form with every kind of screen. */
export const withEveryKind = () => ({
  program, today, questions: everyKind(), medicines: MEDICINES,
  attributes: { "heading-level": "1", "paper-form": "paper.html" }, properties: { readBy: "A nurse reads new forms by 5." },
});

/** Walks through every kind of screen, the blank and the failed ones too, and shows each to `each`. */
export async function walkForm(driver, each, { send = true } = {}) {
  await each("start");
  await press(driver, "continue");
  await each("start, blank");
  await startForm(driver);
  await press(driver, "continue");
  await each("questions, blank");
  for (let screens = 0; (await screenName(driver)) !== "check"; screens += 1) {
    assert.ok(screens < 80, `the form does not end: ${await screenName(driver)}`);
    const name = await fillAny(driver);
    await each(name);
    await goOn(driver);
  }
  await each("check");
  if (!send) return;
  await driver.executeScript("window.hostAnswers = 'reject'");
  await press(driver, "continue");
  await untilScreen(driver, "unsent");
  await each("unsent");
  await driver.executeScript("window.hostAnswers = 'resolve'");
  await driver.sleep(450);
  await press(driver, "continue");
  await untilScreen(driver, "sent");
  await each("sent");
}

async function fillAny(driver) {
  const seen = await look(driver);
  if (["lead", "questions"].includes(seen.screen)) await fillScreen(driver, ANSWERS);
  if (seen.screen === "medicines-add") await type(driver, "[name=medicine]", "lithum");
  if (seen.screen === "medicines-confirm") await press(driver, "[name=reading][value=lithium]");
  if (seen.screen.endsWith("-list")) await press(driver, "[name=more][value=none]");
  if (seen.screen === "trials-names") await type(driver, "[data-typed]", "sertraline");
  if (seen.screen === "trials-record") {
    for (const name of ["now", "episode", "dose", "weeks", "helped", "stopped"]) await press(driver, `[name=${name}][value=unsure]`);
  }
  const [first] = seen.questions;
  return ["lead", "questions"].includes(seen.screen) ? `${seen.screen} ${seen.lead ?? first.kind} ${seen.questions.length}` : seen.screen;
}
