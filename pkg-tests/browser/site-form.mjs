// Fills the demo site's form as a person does: it ticks, types, and presses the buttons that are in sight.
// Never reaches into the page's own code, and never sets a control that is hidden.
// Read next: site-form.test.mjs.

import { Key } from "selenium-webdriver";
import { visit } from "./each-engine.mjs";

const MONTHS = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
];

/** Opens the form and agrees on its first page; the first part is then in sight. */
export async function startForm(driver, address) {
  await visit(driver, address);
  await untilView(driver, "start");
  await driver.findElement({ id: "agree" }).click();
  await press(driver, "start");
}

/** Presses the button of this name in the view that is in sight. */
export async function press(driver, name) {
  await pressInSight(driver, await driver.findElement({ css: `[data-view]:not([hidden]) [data-do="${name}"]` }));
}

/** Waits until the view of this name is in sight. */
export async function untilView(driver, name) {
  await driver.wait(async () => (await viewInSight(driver)) === name, 20_000, `the form did not show ${name}`);
}

export const viewInSight = (driver) =>
  driver.executeScript("return document.querySelector('[data-view]:not([hidden])')?.dataset.view");

/** Answers every question in sight that `answers` knows, follow-ups included; gives the ids in their order. */
export async function fillPart(driver, answers) {
  const filled = [];
  for (;;) {
    const next = (await questionsInSight(driver)).find((id) => id in answers && !filled.includes(id));
    if (next === undefined) return filled;
    await fill(driver, next, answers[next]);
    filled.push(next);
  }
}

/** Goes on to the next view. Blanks are pointed at once; a second press goes on without them. */
export async function goOn(driver) {
  const part = await viewInSight(driver);
  await press(driver, "continue");
  if ((await viewInSight(driver)) === part) await press(driver, "continue");
  if ((await viewInSight(driver)) === part) throw new Error(`the form does not go on from ${part}`);
}

/** Every part with these answers, up to the page on which they are checked. Gives the ids that were answered. */
export async function fillForm(driver, answers, eachView = async () => {}) {
  const filled = [];
  for (let view = await viewInSight(driver); view !== "check"; view = await viewInSight(driver)) {
    filled.push(...await fillPart(driver, answers));
    await eachView(view);
    await goOn(driver);
  }
  return filled;
}

/** What a person sees on the page. */
export const textInSight = (driver) => driver.findElement({ css: "body" }).getText();

const questionsInSight = (driver) => driver.executeScript(`
  return [...document.querySelectorAll("[data-view]:not([hidden]) fieldset[data-question]:not([hidden])")]
    .map(({ dataset }) => dataset.question);`);

async function fill(driver, id, answer) {
  const fieldset = await driver.findElement({ id: `question-${id}` });
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(answer);
  if (date) return fillDate(fieldset, date);
  for (const [place, value] of [answer].flat().entries()) {
    if (typeof value === "object") {
      await fillRecord(driver, fieldset, place, value);
      continue;
    }
    const [list] = await fieldset.findElements({ css: "[data-medicines]" });
    const [choice] = await fieldset.findElements({ css: `input[value="${value}"]` });
    if (choice) await pressInSight(driver, choice);
    else if (list) await list.sendKeys(value, Key.ENTER);
    else await fieldset.findElement({ css: "[data-typed]" }).sendKeys(value);
  }
}

/** One row of a list of records; a choice in a row is a select. What is not known is said in words where a person types. */
async function fillRecord(driver, fieldset, place, record) {
  for (const [part, value] of Object.entries(record)) {
    const field = await fieldset.findElement({ css: `[data-trial="${place}"] [data-part="${part}"]` });
    const text = value === "not_known" && (await field.getTagName()) === "input" ? "I do not know" : value;
    await driver.executeScript("arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', { bubbles: true }));", field, text);
  }
}

/** Brings the option into sight first, as a person does; WebKit's driver does not always scroll far enough. */
async function pressInSight(driver, choice) {
  await driver.executeScript("arguments[0].scrollIntoView({ block: 'center' });", choice);
  await choice.click();
}

async function fillDate(fieldset, [, year, month, day]) {
  const typed = { month: MONTHS[Number(month) - 1], day: String(Number(day)), year };
  for (const [part, text] of Object.entries(typed)) {
    await fieldset.findElement({ css: `input[data-date="${part}"]` }).sendKeys(text);
  }
}
