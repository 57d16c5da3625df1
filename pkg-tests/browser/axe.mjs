// Runs axe on whatever page is open, shadow roots included, with its rules for WCAG 2.2 AA and its best practices.
// Never filters what axe finds.
// Read next: clinician-axe.test.mjs, site-pages.test.mjs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Of axe's rules those that read colours; all others read the tree, which no scheme changes. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** `colours`: only what can differ in another scheme, after every rule held in the first. */
export async function assertNoViolations(driver, view, { colours = false } = {}) {
  if (!await driver.executeScript("return typeof axe === 'object'")) await driver.executeScript(axe);
  const violations = await driver.executeAsyncScript(`
    const [only, done] = arguments;
    axe.run(document, { resultTypes: ["violations"], ...(only ? { runOnly: only } : { rules: { "label-content-name-mismatch": { enabled: true } } }) }).then(
      ({ violations }) => done(violations.map(({ id, nodes }) => id + ": " + nodes.slice(0, 3).map(({ target, failureSummary }) => target + " " + failureSummary).join("; "))),
      (error) => done(["axe failed: " + error]));`, colours ? COLOUR_RULES : null);
  assert.deepEqual(violations, [], view);
}

/** Opens every fold, also inside shadow roots; two rounds, because what is inside is made when its fold opens. */
export async function unfold(driver) {
  for (let round = 0; round < 2; round += 1) {
    await driver.executeScript(`
      const open = (root) => {
        for (const fold of root.querySelectorAll("details")) fold.open = true;
        for (const each of root.querySelectorAll("*")) if (each.shadowRoot) open(each.shadowRoot);
      };
      open(document);`);
    await driver.sleep(200);
  }
}

/** Nothing reaches beyond the window's edge, also not inside shadow roots. */
export async function assertNoSidewaysScroll(driver, view) {
  const [content, window, widest] = await driver.executeScript(`
    const { scrollWidth, clientWidth } = document.documentElement;
    const inside = (root) => [...root.querySelectorAll("*")].flatMap((each) => [each, ...(each.shadowRoot ? inside(each.shadowRoot) : [])]);
    const reaching = inside(document.body).filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
    return [scrollWidth, clientWidth, reaching.slice(0, 5).map((element) => element.outerHTML.slice(0, 150))];`);
  assert.ok(content <= window, `${view}: ${content} px wide in ${window} px: ${widest.join("\n")}`);
}
