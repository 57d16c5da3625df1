// Drives an element in the test page as a person does: reads what is in sight, chooses, types, presses.
// Never calls anything of the element's inside; it sees its shadow root as a person sees the page.
// Read next: pages/element.js, the host's side.

import { Key } from "selenium-webdriver";
import { inPage, openPage } from "./each-engine.mjs";

const LIMIT = 20_000;

/** Opens the test page, puts one element on it and waits for its first screen. */
export async function openElement(driver, address, given, { policy = "beside", until = "start" } = {}) {
  await openPage(driver, `${address}/${policy}/pages/element.html`);
  await placeElement(driver, given);
  if (until) await untilScreen(driver, until);
}

export const placeElement = (driver, given) =>
  driver.executeScript("window.place(JSON.parse(arguments[0]))", JSON.stringify(given));

/** The first match inside the shadow root of element number `n`. */
export const inside = (driver, selector, n = 0) => driver.executeScript(
  "return document.querySelectorAll('ketamine-intake')[arguments[1]]?.shadowRoot?.querySelector(arguments[0]) ?? null", selector, n);

export const screenName = (driver, n = 0) => driver.executeScript(
  "return document.querySelectorAll('ketamine-intake')[arguments[0]]?.shadowRoot?.querySelector('[data-screen]')?.dataset.screen ?? null", n);

export async function untilScreen(driver, name, n = 0) {
  const seen = async () => [name].flat().includes(await screenName(driver, n));
  await driver.wait(seen, LIMIT, `the element did not show ${name}`);
}

/** What the screen holds: its name, heading, questions, the element that has the focus. */
export const look = (driver, n = 0) => inPage(driver, describeScreen, n);

async function describeScreen(n) {
  const root = document.querySelectorAll("ketamine-intake")[n].shadowRoot;
  const screen = root.querySelector("[data-screen]");
  const inputs = (fieldset) => [...fieldset.querySelectorAll("input, textarea")].filter((input) => !input.closest("[hidden]"))
    .map(({ type, name, value, checked, dataset }) => ({ type, name, value, checked, date: dataset.date, unit: dataset.unit }));
  return {
    screen: screen.dataset.screen,
    heading: screen.querySelector("[data-heading]")?.textContent,
    line: screen.querySelector(".line")?.textContent,
    questions: [...screen.querySelectorAll("[data-question]")].map((fieldset) =>
      ({ id: fieldset.dataset.question, kind: fieldset.dataset.kind, inputs: inputs(fieldset) })),
    lead: screen.querySelector("[data-lead]")?.dataset.lead,
    text: screen.textContent,
    focus: root.activeElement?.matches("[data-heading]") ? "heading" : root.activeElement?.className || root.activeElement?.tagName || null,
    status: root.querySelector("[role=status]").textContent,
    errors: [...screen.querySelectorAll(".error:not([hidden])")].map(({ textContent }) => textContent),
    dir: root.querySelector(".base").dir,
    lang: root.querySelector(".base").lang,
  };
}

/** Those of the texts that are still in the page: as text or value in any shadow root, or found by find-in-page. */
export const leftInPage = (driver, ...texts) => inPage(driver, (wanted) => {
  const roots = (root) => [root, ...[...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : []))];
  const all = roots(document).flatMap((root) => [root.textContent ?? root.body.textContent, ...[...root.querySelectorAll("input, textarea")].map(({ value }) => value)]).join("\n");
  return wanted.filter((text) => all.includes(text) || window.find(text, false, false, true));
}, texts);

/** Goes to another page and back, so that the browser may show the page again as it was left. */
export async function leaveAndReturn(driver, elsewhere) {
  const here = await driver.getCurrentUrl();
  await driver.get(elsewhere);
  await driver.navigate().back();
  await driver.wait(async () => (await driver.getCurrentUrl()) === here, LIMIT, "the page did not come back");
}

/** Presses a button or link by its `data-do`, or by any selector. */
export async function press(driver, selector, n = 0) {
  const css = /^[\w-]+$/.test(selector) ? `[data-do="${selector}"]` : selector;
  const button = await inside(driver, css, n);
  if (button === null) throw new Error(`no ${css} on ${await screenName(driver, n)}`);
  await driver.executeScript("arguments[0].scrollIntoView({ block: 'center' })", button);
  await button.click();
}

/** Goes on; from "Is this right?" without a change. */
export async function goOn(driver, n = 0) {
  await press(driver, (await inside(driver, "[data-do=accept]", n)) === null ? "continue" : "accept", n);
}

export async function choose(driver, id, value, n = 0) {
  await press(driver, `[data-question="${id}"] input[value="${value}"]`, n);
}

export async function type(driver, selector, text, n = 0) {
  const input = await inside(driver, selector, n);
  await input.clear();
  await input.sendKeys(text);
}

export async function startForm(driver, n = 0) {
  await press(driver, "[data-agree]", n);
  await press(driver, "continue", n);
}

/** "Yes" where there is something to say. */
export const leadFor = (id, answers) => {
  const value = answers[id];
  if (value === undefined) return "declined";
  return [value].flat().join() === "none" ? "none" : "yes";
};

/** No, none of these, the last time band, or "I'd rather not say" where no harmless answer is known. */
export const plainAnswer = (inputs) => {
  const offered = inputs.filter(({ type, name }) => type !== "text" && type !== "textarea" && !name.endsWith("-unit")).map(({ value }) => value);
  return ["none", "no", "0", "longer"].find((value) => offered.includes(value)) ?? offered.find((value) => !["unsure", "declined"].includes(value))
    ?? "declined";
};

/** The keyboard alone: keys go to whatever has the focus. */
export const keys = (driver, ...pressed) => driver.actions().sendKeys(...pressed).perform();
export { Key };

/** The control inside the shadow root that has the focus. */
export const focused = (driver, n = 0) => driver.executeScript(`
  const active = document.querySelectorAll("ketamine-intake")[arguments[0]].shadowRoot.activeElement;
  if (!active) return {};
  const { name, value, type, checked, dataset } = active;
  return { name, value, type, checked, tag: active.tagName, part: dataset.date, does: dataset.do, question: active.closest("[data-question]")?.dataset.question };`, n);

/** Tabs until `found` says yes of what has the focus; gives how many tabs that took. */
export async function tabTo(driver, found, most = 60) {
  for (let tabs = 1; tabs <= most; tabs += 1) {
    await keys(driver, Key.TAB);
    if (found(await focused(driver))) return tabs;
  }
  throw new Error(`not reached by ${most} tabs on ${(await look(driver)).heading}`);
}

/** Answers the screen in sight and goes on, with nothing but keys. */
export async function answerByKeys(driver, answers = {}) {
  const { questions, lead, screen } = await look(driver);
  if (lead !== undefined) await chooseByKeys(driver, `${leadName(screen, lead)}`, leadFor(lead, answers), true);
  for (const { id, kind, inputs } of questions) {
    const values = [answers[id] ?? plainAnswer(inputs)].flat().map(String);
    if (kind === "date" && /^\d/.test(values[0])) await dateByKeys(driver, id, values[0]);
    else for (const value of values) await chooseByKeys(driver, id, value);
  }
  await keys(driver, Key.ENTER);
}

const LEADS = { systolic: "pressure_lead", antidepressant_trials: "trials_lead" };
const leadName = (screen, lead) => LEADS[lead] ?? `${lead}_lead`;

async function chooseByKeys(driver, name, value) {
  const ours = (active) => active.name === name && (active.type === "radio" || active.value === value);
  if (!ours(await focused(driver))) await tabTo(driver, ours);
  for (let presses = 0; presses < 40; presses += 1) {
    const active = await focused(driver);
    if (active.value === value) return active.checked ? undefined : keys(driver, Key.SPACE);
    await keys(driver, Key.ARROW_DOWN);
  }
  throw new Error(`${name} has no ${value}`);
}

async function dateByKeys(driver, id, value) {
  const [year, month, day] = value.split("-");
  for (const [part, text] of Object.entries({ month, day, year })) {
    await tabTo(driver, (active) => active.question === id && active.part === part);
    await keys(driver, text);
  }
}

export const hostEvents = (driver) => driver.executeScript("return window.events");
export const hostSent = (driver) => driver.executeScript("return window.sent");
