// The two forms of the demo site with a server, as a person sees them: opened, filled, sent, sent in vain.
// Never looks behind what is in sight, and never presses a button that a person could not.
// Read next: site-server.test.mjs.

import { LEVELS } from "../../js/level-words.js";
import * as element from "./element-page.mjs";
import { inPage, visit } from "./each-engine.mjs";
import * as own from "./site-form.mjs";

const LIMIT = 20_000;

/** The form that the clinic built itself. */
const ownForm = {
  page: "own-form.html",
  fill: async (driver, address, answers) => {
    await own.startForm(driver, address);
    await own.fillForm(driver, answers);
  },
  send: (driver) => own.press(driver, "send"),
  untilSent: (driver) => own.untilView(driver, "sent"),
  untilUnsent: (driver) => driver.wait(
    () => driver.executeScript("return !document.getElementById('fault').hidden"), LIMIT, "the page did not say that nothing was sent"),
  unsent: /were not sent\. Call us at 303-555-0142/,
};

/**
 * The drop-in element. Each screen is answered by hand in element-flow.test.mjs; here the page gives the answers, as a
 * page may, and the form is walked through. Its two lists of records have screens and tests of their own.
 */
const dropIn = {
  page: "try.html",
  fill: async (driver, address, { medicines: _medicines, antidepressant_trials: _trials, ...typed }) => {
    await visit(driver, address);
    await element.untilScreen(driver, "start");
    await element.startForm(driver);
    await inPage(driver, walkToCheck, typed);
    await element.untilScreen(driver, "check");
  },
  // A second press on the same place within 0.4 s is a double click, which the form passes over.
  send: async (driver) => {
    await driver.sleep(450);
    await element.press(driver, "continue");
  },
  untilSent: async (driver) => {
    await element.untilScreen(driver, "sent");
    await driver.wait(() => driver.executeScript("return !document.getElementById('after').hidden"), LIMIT, "the page did not say where it is");
  },
  untilUnsent: (driver) => element.untilScreen(driver, "unsent"),
  unsent: /could not send your answers\. They are still on this page[^]*Call [^\n]*303.555.0142/,
};

export const FORMS = [ownForm, dropIn];

/** Runs in the page: gives the element these answers, declines every other, and goes on to the check. */
async function walkToCheck(answers) {
  const form = document.querySelector("ketamine-intake");
  form.answers = answers;
  const isBlank = (fieldset) => [...fieldset.querySelectorAll("input, textarea")]
    .every(({ type, checked, value }) => (["radio", "checkbox"].includes(type) ? !checked : value === ""));
  for (let presses = 0; presses < 300; presses += 1) {
    const screen = form.shadowRoot.querySelector("[data-screen]");
    if (screen.dataset.screen === "check") return;
    for (const fieldset of screen.querySelectorAll("[data-question], [data-lead]")) {
      if (isBlank(fieldset)) fieldset.querySelector("input[value=declined]").click();
    }
    screen.querySelector("[data-do=accept], [data-do=continue]").click();
    await new Promise((resolve) => setTimeout(resolve));
  }
}

/**
 * What a person sees, the element's inside too: `form` is what the patient of a clinic would see,
 * `whole` holds besides what only this site shows: its menu, and the box below the form.
 */
export const inSight = (driver) => inPage(driver, () => {
  const form = document.querySelector("ketamine-intake")?.shadowRoot?.querySelector(".base") ?? document.getElementById("form");
  const ofThisSite = form.querySelector(".demo-box")?.innerText ?? "";
  return { form: form.innerText.replace(ofThisSite, ""), whole: [document.body.innerText, form.innerText].join("\n") };
});

/** The words of levels that stand on the page; none may. */
export const levelsIn = (text) =>
  Object.values(LEVELS).map(({ word }) => word).filter((word) => text.toLowerCase().includes(word.toLowerCase()));

/** From now on the server cannot be reached from this page, until `comeBack`. */
export const goAway = (driver) => inPage(driver, () => {
  window.fetchOfThePage = window.fetch;
  window.fetch = () => Promise.reject(new TypeError("away"));
});
export const comeBack = (driver) => inPage(driver, () => {
  window.fetch = window.fetchOfThePage;
});

/** Logs in on the clinician's page, through its own form. */
export async function logInOnPage(driver, address, { name, password }) {
  await visit(driver, `${address}/clinic/`);
  await driver.wait(() => driver.executeScript("return !document.getElementById('login').hidden"), LIMIT, "no login");
  await driver.findElement({ id: "login-name" }).sendKeys(name);
  await driver.findElement({ id: "login-password" }).sendKeys(password);
  await driver.findElement({ css: "#login button" }).click();
  await driver.wait(() => driver.executeScript("return !document.getElementById('list').hidden"), LIMIT, "no list");
}

/** Opens a stored intake from the list and waits until its report is shown. */
export async function openFromList(driver, intake) {
  const row = `tr[data-intake="${intake}"]`;
  await driver.wait(() => driver.executeScript("return document.querySelector(arguments[0]) !== null", row), LIMIT, "not on the list");
  const text = await driver.executeScript("return document.querySelector(arguments[0]).textContent", row);
  await driver.executeScript("document.querySelector(arguments[0]).querySelector('a').click()", row);
  await untilReport(driver);
  return text;
}

export const untilReport = (driver) => driver.wait(
  () => driver.executeScript("return (document.body?.dataset.state ?? 'none') !== 'none'"), LIMIT, "no report");
