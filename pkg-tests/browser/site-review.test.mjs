// The review, theme and claims pages of the demo site: prepared cases by link, tokens live, checks in the browser.
// Never accepts a stored report, or a page that says "as claimed" without having looked.
// Read next: site-form.test.mjs, the way from the form to the review page.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { SAMPLES } from "../../scripts/site.mjs";
import { inEachEngine, inPage, visit } from "./each-engine.mjs";
import { ownSite } from "./own-site.mjs";
import { openServer } from "./server.mjs";

const www = new URL("../../www/", import.meta.url);
const STATES = {
  ordinary: "evaluated", "gray-zone": "evaluated", "many-unknowns": "evaluated", "at-home": "evaluated", crisis: "partial",
  stale: "stale", failed: "not_evaluated", tampered: "mismatch", dense: "evaluated",
};
let server;
let site;

before(async () => {
  site = ownSite();
  server = await openServer({ site });
});
after(() => server.close());

test("every prepared case is a request, and no report is stored", () => {
  assert.deepEqual(readdirSync(new URL("samples/", www)).sort(), SAMPLES.map((id) => `${id}.json`).sort());
  for (const id of SAMPLES) {
    const sample = JSON.parse(readFileSync(new URL(`samples/${id}.json`, www), "utf8"));
    assert.equal(sample.id, id);
    assert.deepEqual(Object.keys(sample).filter((key) => ["report", "response", "findings", "settled"].includes(key)), []);
  }
});

test("the header of every page names every page, and marks the one that it is", () => {
  const pages = readdirSync(site).filter((name) => name.endsWith(".html"));
  assert.equal(pages.length, 6);
  for (const page of pages) {
    const html = readFileSync(join(site, page), "utf8");
    for (const other of pages) assert.ok(html.includes(`href="${other}"`), `${page} has no link to ${other}`);
    assert.equal(html.split('aria-current="page"').length, 2, page);
    assert.ok(html.includes("Do not type real health facts. Nothing is sent."), page);
    assert.ok(html.includes("require-trusted-types-for 'script'") && html.includes("default-src 'none'"), page);
    assert.deepEqual(html.match(/(?:src|href)="(?:https?:)?\/\/(?!988lifeline)/g), null, `${page} names another site`);
  }
});

inEachEngine("the review page of the site", (driver) => {
  test("opens each prepared case from its link, and shows its state", async () => {
    const states = {};
    for (const id of SAMPLES) {
      await visit(driver(), "about:blank");
      await visit(driver(), `${server.address}/site/review.html#${id}`);
      await driver().wait(() => driver().executeScript("return document.body.dataset.state !== 'none'"), 20_000, id);
      states[id] = await driver().executeScript("return document.body.dataset.state");
    }
    assert.deepEqual(states, STATES);
  });

  test("goes from case to case by the links and back by the browser", async () => {
    await visit(driver(), `${server.address}/site/review.html`);
    const state = (wanted) => driver().wait(() => driver().executeScript("return document.body.dataset.state === arguments[0]", wanted), 20_000, wanted);
    await state("none");
    await driver().findElement({ css: "[data-sample=crisis]" }).click();
    await state("partial");
    await driver().executeScript("document.getElementById('load').open = true");
    await driver().findElement({ css: "[data-sample=failed]" }).click();
    await state("not_evaluated");
    await driver().navigate().back();
    await state("partial");
  });
});

inEachEngine("the theme page", (driver) => {
  test("works out the contrast of what is chosen, and writes the style sheet", async () => {
    await visit(driver(), `${server.address}/site/theme.html`);
    const choose = (name, value) => inPage(driver(), (given) => {
      const input = document.querySelector(`[data-token="${given.name}"]`);
      input.value = given.value;
      input.dispatchEvent(new Event(input.type === "color" ? "input" : "change", { bubbles: true }));
    }, { name, value });
    await choose("--ki-page", "#ffffff");
    await choose("--ki-text", "#1b1f24");
    const before = await lowPairs(driver());
    await choose("--ki-text", "#bbbbbb");
    assert.ok(await lowPairs(driver()) > before);
    assert.match(await driver().findElement({ id: "verdict" }).getText(), /too little contrast/);
    assert.match(await driver().findElement({ id: "css" }).getText(), /--ki-text: #bbbbbb;/);
  });

  test("themes the clinician's page, but not its levels", async () => {
    await driver().findElement({ css: "[name=preview][value=clinician]" }).click();
    const ready = () => driver().executeScript("return document.querySelector('ketamine-review')?.state === 'evaluated'");
    await driver().wait(ready, 20_000, "no preview");
    const [text, badge] = await inPage(driver(), () => {
      document.querySelector("ketamine-review").style.setProperty("--level-3", "#00ff00");
      const root = document.querySelector("ketamine-review").shadowRoot;
      return [getComputedStyle(root.querySelector(".review")).color, getComputedStyle(root.querySelector(".badge")).backgroundColor];
    });
    assert.equal(text, "rgb(187, 187, 187)");
    assert.notEqual(badge, "rgb(0, 255, 0)");
  });
});

const lowPairs = (driver) => driver.executeScript("return document.querySelectorAll('.too-low').length");

inEachEngine("the page of claims", (driver) => {
  test("runs its checks where the visitor is, and sees a claim that does not hold", async () => {
    await visit(driver(), `${server.address}/site/claims.html`);
    assert.deepEqual(await claims(driver()), Array(7).fill("yes"));
    await driver().executeScript("sessionStorage.setItem('left', 'behind')");
    assert.equal((await claims(driver())).filter((holds) => holds === "no").length, 1);
  });
});

async function claims(driver) {
  await driver.executeScript("document.getElementById('outcome').textContent = ''");
  await driver.findElement({ id: "run" }).click();
  await driver.wait(async () => /as claimed/.test(await driver.findElement({ id: "outcome" }).getText()), 60_000, "the checks did not end");
  return driver.executeScript("return [...document.querySelectorAll('#results li')].map(({ dataset }) => dataset.holds)");
}
