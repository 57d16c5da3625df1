// Follows a report from the patient's last page to the clinician's: by window, and by a file saved and opened.
// Never reads a report from the page's memory; it takes what a person gets to see or to save.
// Read next: site-form.test.mjs.

import { existsSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { visit } from "./each-engine.mjs";
import { press } from "./site-form.mjs";

const LIMIT = 20_000;

/** Presses "open the clinician's page" and stays in the window that opens. */
export async function openReview(driver) {
  const before = await driver.getAllWindowHandles();
  await press(driver, "review");
  const opened = async () => (await driver.getAllWindowHandles()).find((handle) => !before.includes(handle));
  await driver.switchTo().window(await driver.wait(opened, LIMIT, "no window opened"));
  await untilReport(driver);
}

/** Closes every window but the first. An opened page would go on to get its report from the window that opened it. */
export async function backToOneWindow(driver) {
  const [first, ...others] = await driver.getAllWindowHandles();
  for (const handle of others) {
    await driver.switchTo().window(handle);
    await driver.close();
  }
  await driver.switchTo().window(first);
}

/** Presses "save" and gives the place of the finished file and what it holds. */
export async function saveReport({ driver, downloads }) {
  for (const name of readdirSync(downloads)) rmSync(join(downloads, name));
  await press(driver, "save");
  const saved = () => readdirSync(downloads).map((name) => join(downloads, name)).find(isWhole);
  const place = await driver.wait(async () => saved(), LIMIT, "no file was saved");
  return { place, report: JSON.parse(readFileSync(place, "utf8")) };
}

/** Opens the clinician's page by itself and gives it a file. */
export async function openFile(driver, address, place) {
  await visit(driver, address);
  await driver.findElement({ id: "file" }).sendKeys(place);
  await untilReport(driver);
}

/** What the clinician's page shows: its state, both levels, the rules found, and all its text. */
export const shownReport = (driver) => driver.executeScript(`
  const root = document.querySelector("ketamine-review").shadowRoot;
  const text = (selector) => root.querySelector(selector)?.textContent;
  return {
    state: document.body.dataset.state,
    settled: text("[data-status=settled] dd"),
    possible: text("[data-status=possible] dd"),
    rules: [...root.querySelectorAll("[data-section=findings] [data-rule]")].map(({ dataset }) => dataset.rule),
    steps: [...root.querySelectorAll("[data-step]")].map(({ dataset }) => dataset.step),
    preparation: [...root.querySelectorAll("[data-preparation]")].map(({ dataset }) => dataset.preparation),
    said: [...root.querySelectorAll("[data-said]")].map(({ dataset }) => dataset.said),
    text: root.querySelector(".review").textContent,
  };`);

async function untilReport(driver) {
  const arrived = () => driver.executeScript("return (document.body?.dataset.state ?? 'none') !== 'none'");
  await driver.wait(arrived, LIMIT, "the clinician's page showed no report");
}

/** A download grows under another name or from nothing; whole is what reads as JSON. */
function isWhole(place) {
  if (!place.endsWith(".json") || !existsSync(place)) return false;
  try {
    JSON.parse(readFileSync(place, "utf8"));
    return true;
  } catch {
    return false;
  }
}
