// The clinician's page for eyes, narrow screens and screen readers, in every state and look.
// Never accepts a violation of axe, a page that scrolls sideways, a target under 24 px, or a second live region.
// Read next: clinician-states.test.mjs, what the states are.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertNoSidewaysScroll, assertNoViolations, unfold } from "./axe.mjs";
import { casesOf } from "./clinician-cases.mjs";
import { openClinician, pressed, show } from "./clinician-page.mjs";
import { inEachEngine, inPage } from "./each-engine.mjs";
import { LOOKS, look, width } from "./emulate.mjs";
import { installPacked } from "./package.mjs";
import { openServer } from "./server.mjs";

const NARROWEST = 320;
const SMALLEST_TARGET = 24;
/** One case for each state, and the fullest ones. */
const SHOWN = ["none", "gray-zone", "no_finding", "crisis", "stale", "failed", "tampered", "spanish", "fed", "many-unknowns", "hostile"];
let packed;
let cases;
let server;

before(async () => {
  packed = installPacked();
  cases = await casesOf(packed);
  server = await openServer({ packed });
});
after(() => server.close());

inEachEngine("the clinician's page in every look", (driver) => {
  const inEveryLook = async (view) => {
    for (const name of LOOKS) {
      await look(driver(), name);
      await assertNoViolations(driver(), `${view}, ${name}`, { colours: name !== "light" });
    }
    await look(driver(), "light");
  };

  test(`has no violation of axe, light, dark and in forced colours, with everything unfolded, and does not scroll sideways at ${NARROWEST} px`, async () => {
    await openClinician(driver(), server, packed);
    for (const each of SHOWN) {
      await show(driver(), cases[each]);
      await unfold(driver());
      await inEveryLook(each);
      for (const pixels of [NARROWEST, 768]) {
        await width(driver(), pixels);
        await assertNoSidewaysScroll(driver(), `${each} at ${pixels}`);
      }
      await driver().sendAndGetDevToolsCommand("Emulation.clearDeviceMetricsOverride", {});
    }
    await show(driver(), cases.crisis);
    await pressed(driver(), "Save this judgement");
    await inEveryLook("problems of a judgement");
  });

  test("tells the five levels apart in forced colours, by width and kind of edge", async () => {
    await openClinician(driver(), server, packed);
    await look(driver(), "forced");
    await show(driver(), cases.five_and_four);
    await unfold(driver());
    const edges = await inPage(driver(), () => Object.fromEntries([...document.querySelector("ketamine-review").shadowRoot.querySelectorAll("[data-rule]")]
      .map((each) => [each.dataset.level, `${getComputedStyle(each).borderInlineStartWidth} ${getComputedStyle(each).borderInlineStartStyle}`])));
    assert.ok(Object.keys(edges).length >= 4);
    assert.equal(new Set(Object.values(edges)).size, Object.keys(edges).length);
    await look(driver(), "light");
  });
}, ["chromium"]);

inEachEngine("the clinician's page in each engine", (driver) => {
  test("has no violation of axe, one live region, and targets that can be hit", async () => {
    await openClinician(driver(), server, packed);
    for (const each of ["gray-zone", "crisis", "fed"]) {
      await show(driver(), cases[each]);
      await assertNoViolations(driver(), each);
      const { live, small } = await inPage(driver(), targets, SMALLEST_TARGET);
      assert.equal(live, 1, each);
      assert.deepEqual(small, [], each);
    }
  });

  test("goes by keyboard from the list of sections to the section, without touching the address", async () => {
    await openClinician(driver(), server, packed);
    await show(driver(), cases["gray-zone"]);
    await inPage(driver(), () => document.querySelector("ketamine-review").focus());
    assert.equal(await focused(driver()), "title");
    const address = await driver().getCurrentUrl();
    await inPage(driver(), () => [...document.querySelector("ketamine-review").shadowRoot.querySelectorAll(".contents button")].find((each) => each.textContent.startsWith("Judgement")).click());
    assert.equal(await focused(driver()), "judgement-title");
    assert.equal(await driver().getCurrentUrl(), address);
  });
});

const focused = (driver) => driver.executeScript("return document.querySelector('ketamine-review').shadowRoot.activeElement?.id");

/** Runs in the page: how many live regions there are, and the controls that are too small to hit. */
function targets(least) {
  const root = document.querySelector("ketamine-review").shadowRoot;
  const controls = [...root.querySelectorAll("button, input, textarea, summary")].filter((each) => each.checkVisibility());
  const box = (control) => (control.labels?.[0]?.contains(control) ? control.labels[0] : control).getBoundingClientRect();
  return {
    live: root.querySelectorAll("[role=status], [role=alert], [aria-live]").length,
    small: controls.filter((each) => box(each).height < least || box(each).width < least).map((each) => each.outerHTML.slice(0, 100)),
  };
}
