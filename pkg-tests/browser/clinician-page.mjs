// Shows cases on the clinician's page and reads what a person gets to see of them.
// Never calls anything inside the element: it presses, types and reads in its shadow root.
// Read next: clinician-states.test.mjs.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inPage, openPage } from "./each-engine.mjs";

/** Opens the test page under the strict policy and gives it the catalogue and the patient's words. */
export async function openClinician(driver, server, packed) {
  await openPage(driver, `${server.address}/strict/pages/clinician.html`);
  const read = (name) => JSON.parse(readFileSync(join(packed, "dist", name), "utf8"));
  await driver.executeScript("window.give({ catalogue: arguments[0], words: arguments[1] })", read("catalogue.json"), read("locales/en.json"));
}

/** Shows a case and gives the element's state. */
export const show = (driver, given) => inPage(driver, (each) => window.show(each), given);

/** What stands in the shadow root: texts and ids by selector, for whatever a test wants to compare. */
export const seen = (driver) => inPage(driver, () => {
  const root = document.querySelector("ketamine-review").shadowRoot;
  const all = (selector, key) => [...root.querySelectorAll(selector)].map((element) => (key ? element.dataset[key] : element.textContent));
  return {
    title: root.querySelector("#title").textContent,
    sections: all("section[data-section]", "section"),
    settled: root.querySelector("[data-status=settled] dd")?.textContent,
    possible: root.querySelector("[data-status=possible] dd")?.textContent,
    badges: all(".badge").length,
    rules: all("[data-rule]", "rule"),
    plots: all("[data-plot]", "plot"),
    text: root.querySelector(".review").innerText,
    whole: root.querySelector(".review").textContent,
    adopted: document.adoptedStyleSheets.length,
  };
});

/** Presses a button of this text; the first that is in sight. */
export const pressed = (driver, name) => inPage(driver, (wanted) => {
  const root = document.querySelector("ketamine-review").shadowRoot;
  [...root.querySelectorAll("button")].find((button) => button.textContent === wanted).click();
}, name);

/** Types into boxes and takes choices, by the id of each control. */
export const fill = (driver, values) => inPage(driver, (given) => {
  const root = document.querySelector("ketamine-review").shadowRoot;
  for (const [id, value] of Object.entries(given)) {
    const control = root.getElementById(id);
    if (value === true) control.click();
    else {
      control.value = value;
      control.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }
}, values);
