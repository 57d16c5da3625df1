// The clinician's page in every state: what it shows, what it never shows, and what a judgement needs.
// Never accepts a level where nothing was evaluated, a finding without its answer and source, or anything stored or sent.
// Read next: clinician-print.test.mjs, the same page on paper; clinician-axe.test.mjs, for eyes and screen readers.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { LEVELS, levelWords } from "../../js/level-words.js";
import { casesOf } from "./clinician-cases.mjs";
import { fill, openClinician, pressed, seen, show } from "./clinician-page.mjs";
import { inEachEngine, inPage } from "./each-engine.mjs";
import { installPacked } from "./package.mjs";
import { openServer } from "./server.mjs";
import { leftBehind } from "./traces.mjs";

const BANNED = /(?<![\w-])(?:eligible|approved|cleared|low risk|safe to)(?![\w-])/i;
const PAGE_ONE = ["identity", "notices", "status", "findings", "discordances", "changes", "scales", "steps", "judgement"];
let packed;
let cases;
let server;

before(async () => {
  packed = installPacked();
  cases = await casesOf(packed);
  server = await openServer({ packed });
});
after(() => server.close());

inEachEngine("the clinician's page", (driver) => {
  before(() => openClinician(driver(), server, packed));
  const shown = async (name) => ({ state: await show(driver(), cases[name]), ...await seen(driver()) });

  test("has a state for each case, and no level where nothing was evaluated", async () => {
    const states = {};
    for (const name of Object.keys(cases)) {
      const { state, badges, rules, title } = await shown(name);
      states[name] = state;
      if (!["none", "not_evaluated", "mismatch"].includes(state)) continue;
      assert.deepEqual([badges, rules.length], [0, 0], name);
      assert.match(title, /No answers loaded|Not evaluated|does not match/, name);
    }
    assert.deepEqual(states, {
      ordinary: "evaluated", "gray-zone": "evaluated", "many-unknowns": "evaluated", "at-home": "evaluated", dense: "evaluated",
      crisis: "partial", stale: "stale", failed: "not_evaluated", tampered: "mismatch",
      none: "none", no_finding: "no_finding", other_pack: "mismatch", not_this_form: "mismatch", empty_failure: "not_evaluated",
      spanish: "evaluated", fed: "evaluated", unfed: "evaluated", hostile: "evaluated",
      none_found: "no_finding", five_and_four: "evaluated", twelve_and_twenty: "evaluated", eight_grave: "evaluated",
    });
  });

  test("quotes an answer that was not evaluated as it was given: its commas, and a list without its end", async () => {
    for (const name of ["failed", "tampered"]) {
      const { text } = await shown(name);
      assert.ok(text.includes("Sleep through the night, and be up to playing"), name);
      assert.doesNotMatch(text, /[;,] None of these/, name);
    }
    assert.ok((await shown("tampered")).text.includes("metoprolol succinate 50 mg daily; lisinipril 10; "));
  });

  test("quotes each answer of a scale in the words that were chosen, and names rules by their titles", async () => {
    for (const name of ["ordinary", "dense"]) {
      const { text, whole } = await shown(name);
      const quotes = await inPage(driver(), () => {
        const root = document.querySelector("ketamine-review").shadowRoot;
        return [...root.querySelectorAll("q")].map(({ textContent }) => textContent);
      });
      assert.deepEqual(quotes.filter((words) => /^\d+ points?$/.test(words)), [], name);
      assert.ok(quotes.some((words) => / \(1 point\)$/.test(words)) && quotes.some((words) => / \(\d points\)$/.test(words)), name);
      assert.doesNotMatch(whole, /(?:For|In): [a-z]+\.[a-z]/, name);
      assert.doesNotMatch(text, /question is answered\. If those/, name);
    }
  });

  test("stands in its order, with page one before the rest and the judgement below the findings", async () => {
    const { sections } = await shown("gray-zone");
    assert.deepEqual(sections.slice(0, PAGE_ONE.length), PAGE_ONE);
    const { sections: crisis } = await shown("crisis");
    assert.deepEqual(crisis.slice(0, 6), ["identity", "administrative", "notices", "status", "emergency", "findings"]);
    const { sections: unknown } = await shown("many-unknowns");
    assert.equal(unknown[unknown.indexOf("findings") - 1], "ask");
  });

  test("shows every finding once, with a quoted answer and a source kind, and folds by the caps", async () => {
    for (const name of ["gray-zone", "dense", "twelve_and_twenty", "eight_grave"]) {
      const { findings } = cases[name].report;
      await show(driver(), cases[name]);
      const { rules, open, bare } = await inPage(driver(), findingsShown);
      assert.deepEqual([...rules].sort(), findings.map(({ rule }) => rule).sort(), name);
      assert.deepEqual(bare, [], name);
      const of = (...levels) => findings.filter(({ level }) => levels.includes(level)).length;
      const gravest = of("emergency", "contraindicated");
      const grave = Math.max(gravest, Math.min(5, gravest + of("defer")));
      assert.equal(open.filter((level) => LEVELS[level].number >= 3).length, grave, name);
      assert.equal(open.filter((level) => level === "review").length, gravest > 5 ? 0 : Math.min(4, of("review")), name);
      assert.equal(open.filter((level) => level === "note").length, 0, name);
    }
  });

  test("says both levels, what is open and why, and never a word of permission", async () => {
    for (const [name, { report }] of Object.entries(cases)) {
      const { settled, possible, whole } = await shown(name);
      assert.doesNotMatch(whole, BANNED, name);
      if (settled === undefined) continue;
      assert.equal(settled.replace("\u00a0·", "").toLowerCase(), levelWords(report.settled).toLowerCase(), name);
      assert.equal(possible.replace("\u00a0·", "").toLowerCase(), levelWords(report.possible).toLowerCase(), name);
    }
    const { text } = await shown("many-unknowns");
    const open = new Set(cases["many-unknowns"].report.openByCause.flatMap(({ questions }) => questions.map(({ question }) => question)));
    assert.ok(open.size > 20, `${open.size} open questions`);
    for (const words of ["Ask these 3 first", "Open because: not answered", `All ${open.size} open questions`, "Not sure", "Declined", "Ask at visit"]) assert.ok(text.includes(words), words);
    assert.match((await shown("no_finding")).text, /No finding from the \d+ questions answered/);
    assert.match((await shown("crisis")).text, /Sent before the end/);
    assert.match((await shown("stale")).text, /past their review date[\s\S]*too old/);
    assert.match((await shown("spanish")).text, /another language \(es\)[\s\S]*our name for it/);
    assert.match((await shown("dense")).text, /The patient typed another date of birth/);
  });

  test("puts both sides of a disagreement side by side, each with a source", async () => {
    await show(driver(), cases.dense);
    const sides = await inPage(driver(), () => [...document.querySelector("ketamine-review").shadowRoot.querySelectorAll(".screen-only > .disagreement")]
      .map((each) => [...each.querySelectorAll(".position")].map((side) => side.querySelectorAll("[data-source]").length)));
    assert.ok(sides.length > 3);
    assert.deepEqual(sides.filter((each) => each.length < 2 || each.some((count) => count === 0)), []);
  });

  test("renders what other parts feed, in words, and leaves it out where it is absent", async () => {
    const extra = ["administrative", "medicines", "trials", "basis", "adjustments", "oversight"];
    const { sections: without } = await shown("unfed");
    assert.deepEqual(extra.filter((name) => without.includes(name)), ["basis"]);
    const { sections, text, plots, whole } = await shown("fed");
    assert.deepEqual(extra.filter((name) => !sections.includes(name)), []);
    assert.ok(sections.indexOf("administrative") < sections.indexOf("status"));
    assert.deepEqual(plots.filter((name) => name !== "score").slice(0, 2), ["levels", "pressure"]);
    for (const words of ["130 high", "undetermined, 16 to 19 of 27, with 1 item missing", "9 of 21", "calculated", "Left out by this clinic's program", "Adequate trials by the rules of the sources: undetermined, 1 to 2"]) assert.ok(text.includes(words), words);
    assert.ok(whole.indexOf("the small blue one") < whole.indexOf("sertraline 50"), "unread medicines come first");
    assert.ok(text.includes("No: read it yourself"));
  });

  test("explains a finding with the tree that ran, on demand", async () => {
    await show(driver(), cases["gray-zone"]);
    await inPage(driver(), () => { document.querySelector("ketamine-review").shadowRoot.querySelector(".finding .grounds").open = true; });
    await driver().wait(async () => (await seen(driver())).whole.includes("Conditions as they were read"), 5_000);
    const verdicts = await driver().wait(() => inPage(driver(), () =>
      [...document.querySelector("ketamine-review").shadowRoot.querySelectorAll("[data-verdict]")].map(({ dataset }) => dataset.verdict)).then((found) => found.length > 0 && found), 5_000);
    assert.equal(verdicts[0], "met");
  });

  test("shows hostile texts as text", async () => {
    const { whole } = await shown("hostile");
    assert.ok(whole.includes('<img src=x onerror="window.hostile=1">'));
    assert.equal(await driver().executeScript("return window.hostile ?? document.querySelector('ketamine-review').shadowRoot.querySelectorAll('img').length"), 0);
  });

  test("takes a judgement only when it is written, with nothing chosen beforehand, and hands it over as a record", async () => {
    await openClinician(driver(), server, packed);
    await show(driver(), cases.crisis);
    const chosen = await driver().executeScript("return document.querySelector('ketamine-review').shadowRoot.querySelectorAll(':checked').length");
    assert.equal(chosen, 0);
    await pressed(driver(), "Save this judgement");
    const problems = await inPage(driver(), () => [...document.querySelector("ketamine-review").shadowRoot.querySelectorAll(".error-summary button")].map((each) => each.textContent));
    assert.deepEqual(problems.slice(0, 4), ["Write who was contacted about the emergency", "Write when they were contacted", "Write your view", "Choose the next step"]);
    assert.deepEqual(await driver().executeScript("return window.records"), []);

    await fill(driver(), { view: "Seen with the crisis team.", "next-emergency_action_taken": true, name: "Dr. Test", licence: "CO-1" });
    for (const { rule } of cases.crisis.report.findings) await fill(driver(), { [`beyond-${rule.replace(/[^\w-]/g, "-")}-agree`]: true });
    await pressed(driver(), "Save this judgement");
    assert.deepEqual(await driver().executeScript("return window.records"), [], "an emergency asks for who and when");

    const [{ rule }] = cases.crisis.report.findings;
    const id = `beyond-${rule.replace(/[^\w-]/g, "-")}`;
    await fill(driver(), { "emergency-who": "The patient", "emergency-when": "Nov 21, 14:05", [`${id}-override`]: true });
    await pressed(driver(), "Save this judgement");
    assert.deepEqual(await driver().executeScript("return window.records"), [], "going beyond a finding asks for a reason and a dated step");
    await fill(driver(), { [`${id}-reason-risk_reduced`]: true, [`${id}-text`]: "Seen in person.", [`${id}-what`]: "Call again", [`${id}-owner`]: "Nurse", [`${id}-due`]: "2026-11-22" });
    await pressed(driver(), "Save this judgement");
    const [record] = await driver().executeScript("return window.records");
    assert.equal(record.next, "emergency_action_taken");
    assert.equal(record.emergency.who, "The patient");
    assert.deepEqual(record.findings[0], { rule, judgement: "override", reason: "risk_reduced", text: "Seen in person.", step: { what: "Call again", owner: "Nurse", due: "2026-11-22" } });
    await driver().wait(async () => (await seen(driver())).text.includes("Judgements saved before: 1"), 5_000);
  });

  test("says when the host did not store it, and keeps what was written", async () => {
    await openClinician(driver(), server, packed);
    await show(driver(), cases.ordinary);
    await driver().executeScript("window.hostAnswers = 'refuse'");
    await fill(driver(), { view: "Talk first.", "next-ask_more": true, name: "Dr. Test", licence: "CO-1" });
    await pressed(driver(), "Save this judgement");
    const status = () => driver().executeScript("return document.querySelector('ketamine-review').shadowRoot.querySelector('[role=status]').textContent");
    await driver().wait(async () => (await status()).startsWith("Not saved."), 5_000, "the page did not say that it was not saved");
    assert.equal(await driver().executeScript("return document.querySelector('ketamine-review').shadowRoot.getElementById('view').value"), "Talk first.");
  });

  test("leaves nothing behind, sends nothing, and two on a page do not disturb each other", async () => {
    await openClinician(driver(), server, packed);
    const requests = server.log.length;
    await show(driver(), cases["gray-zone"]);
    assert.equal((await seen(driver())).adopted, 1);
    const states = await inPage(driver(), async (other) => {
      const second = document.createElement("ketamine-review");
      document.querySelector("main").append(second);
      await new Promise((resolve) => { second.addEventListener("rendered", resolve, { once: true }); Object.assign(second, other); });
      return [...document.querySelectorAll("ketamine-review")].map((each) => each.state);
    }, { report: null });
    assert.deepEqual(states, ["evaluated", "none"]);
    await driver().executeScript("document.querySelectorAll('ketamine-review').forEach((each) => each.remove())");
    assert.equal(await driver().executeScript("return document.adoptedStyleSheets.length"), 0);
    const { stored, address } = await inPage(driver(), leftBehind);
    assert.deepEqual(stored, []);
    assert.equal(new URL(address).hash + new URL(address).search, "");
    assert.deepEqual(server.log.slice(requests), []);
  });
});

/** Runs in the page: every finding, the levels of those that stand open, and those without an answer or a source. */
function findingsShown() {
  const found = [...document.querySelector("ketamine-review").shadowRoot.querySelectorAll("[data-rule]")];
  return {
    rules: found.map(({ dataset }) => dataset.rule),
    open: found.filter((each) => each.closest(".fold") === null).map(({ dataset }) => dataset.level),
    bare: found.filter((each) => !each.querySelector("q") || !each.querySelector(".basis")).map(({ dataset }) => dataset.rule),
  };
}
