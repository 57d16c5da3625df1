// Every kind of screen for eyes, narrow windows, screen readers and other languages; strange texts; what leaves the page.
// Never looks at one screen for all: each kind that comes by is looked at once.
// Read next: element-walk.mjs, the way through them.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { assertNoViolations } from "./axe.mjs";
import { inEachEngine, inPage } from "./each-engine.mjs";
import { choose, inside, look, openElement, placeElement, press, startForm, untilScreen } from "./element-page.mjs";
import { walkForm, withEveryKind } from "./element-walk.mjs";
import { openAtWidth } from "./narrow.mjs";
import { installPacked } from "./package.mjs";
import { sample } from "./sample.mjs";
import { openServer } from "./server.mjs";
import { leftBehind } from "./traces.mjs";

const { program } = sample();
let server;

before(async () => {
  server = await openServer({ packed: installPacked() });
});
after(() => server.close());

const withAll = withEveryKind();

inEachEngine("the element at 320 px", (driver) => {
  for (const pseudo of [undefined, "ltr", "rtl"])
    test(`no screen scrolls sideways or is cut, in English or twice as long, with wider spacing and larger text${pseudo === undefined ? "; every control can be hit" : `, ${pseudo}`}`, async () => {
      await openAtWidth(driver(), server, "/beside/pages/element.html", 320);
      await driver().wait(() => driver().executeScript("return window.ready === true"), 20_000);
      await placeElement(driver(), { ...withAll, ...(pseudo && { pseudo }) });
      await untilScreen(driver(), "start");
      assert.equal((await look(driver())).dir, pseudo ?? "ltr");
      const seen = new Set();
      await walkForm(driver(), async (name) => {
        seen.add(name);
        assert.deepEqual(await inPage(driver(), reachingOut, [undefined, SPACED, LARGE]), [], name);
        if (pseudo === undefined) assert.deepEqual(await inPage(driver(), smallOrCovered), [], name);
      });
      assert.ok(seen.size >= 15, [...seen].join(", "));
    });

  test("with the keyboard of a phone open, a blank field and its problem are in sight", async () => {
    await openAtWidth(driver(), server, "/beside/pages/element.html", 320);
    await driver().wait(() => driver().executeScript("return window.ready === true"), 20_000);
    await placeElement(driver(), withAll);
    await untilScreen(driver(), "start");
    await driver().switchTo().defaultContent();
    await driver().executeScript("document.querySelector('iframe').height = 360");
    await driver().switchTo().frame(0);
    await startForm(driver());
    await press(driver(), "continue");
    await press(driver(), "[data-goto]");
    const inSight = await inPage(driver(), () => {
      const root = document.querySelector("ketamine-intake").shadowRoot;
      return [root.activeElement.tagName, ...[...root.querySelectorAll(".error:not([hidden])")].map((problem) => {
        const { top, bottom } = problem.getBoundingClientRect();
        return 0 <= top && bottom <= innerHeight;
      })];
    });
    assert.deepEqual(inSight, ["INPUT", true]);
  });
});

const SCHEMES = {
  light: [],
  dark: [{ name: "prefers-color-scheme", value: "dark" }],
  "forced colours": [{ name: "forced-colors", value: "active" }],
  "forced colours, dark": [{ name: "forced-colors", value: "active" }, { name: "prefers-color-scheme", value: "dark" }],
};

inEachEngine("axe on the element, light, dark and in forced colours", (driver) => {
  test("finds nothing on any screen, every name is the label in sight, nothing moves, and what is chosen has an edge of its own", async () => {
    const emulate = (features) => driver().sendDevToolsCommand("Emulation.setEmulatedMedia", { features });
    const inEveryScheme = async (name) => {
      for (const [scheme, features] of Object.entries(SCHEMES)) {
        await emulate(features);
        await assertNoViolations(driver(), `${name}, ${scheme}`, { colours: scheme !== "light" });
        if (scheme.startsWith("forced")) assert.deepEqual(await inPage(driver(), withoutEdge), [], `${name}, ${scheme}`);
      }
      await emulate([]);
    };
    await openElement(driver(), server.address, withAll);
    await walkForm(driver(), inEveryScheme);
    const { responsible: _, ...refused } = program;
    await openElement(driver(), server.address, { ...withAll, program: refused }, { until: "closed" });
    await inEveryScheme("closed");
    await openElement(driver(), server.address, { ...withAll, questions: { parts: ["heart"], questions: [{ id: "broken", part: "heart", kind: "choice" }] } });
    await press(driver(), "[data-agree]");
    await press(driver(), "continue");
    await untilScreen(driver(), "stopped");
    await inEveryScheme("stopped");
  });
}, ["chromium"]);

inEachEngine("strange texts and what leaves the page", (driver) => {
  const strange = ["<img src=x onerror=window.hurt=1>", "\u202Eevil\u202C", "a".repeat(10_000)];

  test("whatever is typed or given stays text, and nothing runs", async () => {
    const odd = { ...program, clinic: strange[0], responsible: { ...program.responsible, name: `${strange[1]} Linden` } };
    await openElement(driver(), server.address, { ...withAll, program: odd, properties: { answers: { goals: strange[2], medicines: [strange[0], strange[1]] } } });
    assert.match((await look(driver())).text, /<img src=x/);
    await walkForm(driver(), async () => undefined, { send: false });
    const hurt = await inPage(driver(), () => {
      const root = document.querySelector("ketamine-intake").shadowRoot;
      return [window.hurt ?? null, root.querySelectorAll("img, script, iframe, style").length, root.textContent.includes("<img src=x")];
    });
    assert.deepEqual(hurt, [null, 0, true]);
    assert.deepEqual(await inPage(driver(), reachingOut), []);
  });

  test("nothing is sent, stored or put into the address; the console stays empty", async () => {
    await openElement(driver(), server.address, { ...withAll, attributes: { history: "off" } });
    const before = server.log.length;
    const address = await driver().getCurrentUrl();
    await walkForm(driver(), async () => undefined);
    const { stored, address: now, visited } = await inPage(driver(), leftBehind);
    assert.deepEqual(stored, []);
    assert.equal(now, address);
    assert.ok(visited < 60, `${visited} entries`);
    assert.deepEqual(server.log.slice(before).filter(({ path }) => path !== "/favicon.ico"), []);
    assert.deepEqual(await driver().executeScript("return window.faults ?? []"), []);
  });

  test("a host's styles reach only what may be themed; help keeps its colours", async () => {
    await openElement(driver(), server.address, { ...withAll, attributes: { style: "--ki-action: rgb(80, 0, 80); --help: red; --help-text: red; --ki-size: 8px" } });
    await startForm(driver());
    await choose(driver(), "now_self", "plans_to_act");
    await press(driver(), "continue");
    assert.ok(await inside(driver(), ".safety"));
    const styles = await inPage(driver(), () => {
      const root = document.querySelector("ketamine-intake").shadowRoot;
      const of = (selector, name) => getComputedStyle(root.querySelector(selector))[name];
      return [of("button.main", "backgroundColor"), of(".safety", "backgroundColor") === "rgb(255, 0, 0)", of(".base", "fontSize")];
    });
    assert.deepEqual(styles, ["rgb(80, 0, 80)", false, "16px"]);
  });
});

/** The spacing that WCAG 1.4.12 lets a reader set, and text twice as large. */
const SPACED = "* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }";
const LARGE = ".base { font-size: 36px !important }";

/** Runs in the page: what reaches out of the window to either side, or is cut off, with each of the reader's own sheets. */
async function reachingOut(sheets = [undefined]) {
  const root = document.querySelector("ketamine-intake").shadowRoot;
  const found = [];
  const own = [...root.adoptedStyleSheets];
  for (const text of sheets) {
    if (text) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      root.adoptedStyleSheets = [...own, sheet];
    }
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`page ${scrollWidth} of ${clientWidth}`);
    for (const element of root.querySelectorAll("*:not(.unseen)")) {
      const { left, right, width } = element.getBoundingClientRect();
      const isOut = width > 1 && (right > clientWidth + 1 || left < -1);
      const isCut = element.clientHeight > 0 && getComputedStyle(element).overflowY === "hidden" && element.scrollHeight > element.clientHeight + 1;
      if (isOut || isCut) found.push(`${isOut ? "out" : "cut"} ${text ?? ""} ${element.outerHTML.slice(0, 200)}`);
    }
    root.adoptedStyleSheets = own;
  }
  return found.slice(0, 4);
}

/** Runs in the page: where forced colours leave no edge around a control, or none that tells what is chosen; and what moves. */
function withoutEdge() {
  const root = document.querySelector("ketamine-intake").shadowRoot;
  const has = (style, side) => style[`${side}Style`] !== "none" && Number.parseFloat(style[`${side}Width`]) > 0;
  const wrong = [...root.querySelectorAll(".option, button:not(.link), .typed input, textarea, .call")].filter((control) =>
    control.checkVisibility() && !has(getComputedStyle(control), "borderTop"));
  const chosen = [...root.querySelectorAll(".option:has(:checked)")].filter((option) => option.checkVisibility() && !has(getComputedStyle(option), "outline"));
  return [...wrong, ...chosen].map((element) => element.outerHTML.slice(0, 120)).concat(root.getAnimations?.().length > 0 ? ["moves"] : []);
}

/** Runs in the page: controls under 24 px, and controls that something lies over when they have the focus. */
async function smallOrCovered() {
  const root = document.querySelector("ketamine-intake").shadowRoot;
  const wrong = [];
  for (const control of root.querySelectorAll("button, input, textarea, a, summary")) {
    if (!control.checkVisibility()) continue;
    control.focus();
    const { width, height, left, top } = control.getBoundingClientRect();
    if (width < 24 || height < 24) wrong.push(`small ${control.outerHTML.slice(0, 120)}`);
    const over = root.elementFromPoint(left + Math.min(width / 2, 100), top + Math.min(height / 2, 20));
    if (over && !control.contains(over) && !over.contains(control)) wrong.push(`covered ${control.outerHTML.slice(0, 120)}`);
  }
  return wrong;
}
