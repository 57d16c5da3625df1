// A clinician's judgement on the demo with its server: written on the page, stored by the server, there again after a reload.
// Never takes a judgement for stored because the page says so: the server is asked each time.
// Read next: ../../www/review/main.js, which hands it over; ../../server/src/judgement.rs, which checks it again.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { NAME, PASSWORD, day, logIn, openClinic, patientsPage, post, program } from "../server/clinic.mjs";
import { fill, pressed } from "./clinician-page.mjs";
import { inEachEngine, inPage, visit } from "./each-engine.mjs";
import { ownSite } from "./own-site.mjs";
import { logInOnPage, openFromList, untilReport } from "./site-sends.mjs";

const LIMIT = 20_000;
const RULE = "cardiovascular.aneurysm";
const SAVE = "Save this judgement";
let clinic;
let server;
let page;
before(async () => {
  clinic = openClinic({ flags: ["--site", ownSite({ sends: "server", program })] });
  server = await clinic.start();
  page = await patientsPage();
});
after(async () => {
  await server?.stop();
  clinic.close();
});

/** The control ids of the judgement of one finding. */
const of = (rule, part) => `beyond-${rule.replace(/[^\w-]/g, "-")}-${part}`;

inEachEngine("a judgement on the demo with its server", (driver, engine) => {
  test("has no default, needs words for the whole and for each finding, is appended, and is there after a reload", async () => {
    const intake = `judgement-test-${engine().name ?? "browser"}-0001`;
    assert.equal((await post(server.address, page(intake, { vessels: ["aneurysm"] }))).status, 201);
    const { ask } = await logIn(server.address);
    const { id } = (await ask("GET", "/api/intakes")).data.intakes.find((row) => row.intake === intake);
    const stored = async () => (await ask("GET", `/api/intakes/${id}`)).data.judgements;
    const counts = async () => overridesOf((await ask("GET", "/api/overrides.csv")).text);
    const before = await counts();

    await logInOnPage(driver(), server.address, { name: NAME, password: PASSWORD });
    await openFromList(driver(), intake);
    const { grave, chosen, written } = await inPage(driver(), judgementShown);
    assert.ok(grave.includes(RULE) && grave.length > 1, grave.join());
    assert.deepEqual([chosen, written], [0, ""]);

    await pressed(driver(), SAVE);
    const missing = await inPage(driver(), problemsShown);
    for (const words of [/Write your view/, /Choose the next step/, /Write your name/, /Write your licence/]) assert.match(missing, words);
    assert.equal(missing.match(/Say whether the plan goes beyond/g).length, grave.length);

    const others = Object.fromEntries(grave.filter((rule) => rule !== RULE).map((rule) => [of(rule, "agree"), true]));
    const said = { view: "Spoken about with the surgeon.", name: "R. Example, MD", licence: "CO 12345" };
    await fill(driver(), { ...said, "next-go_on_in_person": true, ...others, [of(RULE, "override")]: true });
    await pressed(driver(), SAVE);
    const beyond = await inPage(driver(), problemsShown);
    for (const words of [/Choose a reason/, /Write the reason/, /Write the follow-up step/, /Write the owner/, /date of the step/]) assert.match(beyond, words);
    assert.deepEqual(await stored(), []);

    const step = { what: "ask for the angiogram", owner: "R. Example", due: day(7) };
    const text = "Clipped in 2019.";
    await fill(driver(), { [of(RULE, "reason-new_information")]: true, [of(RULE, "text")]: text, ...Object.fromEntries(Object.entries(step).map(([part, value]) => [of(RULE, part), value])) });
    await pressed(driver(), SAVE);
    await untilSaid(driver(), "Saved.");
    const [first, ...more] = await stored();
    assert.equal(more.length, 0);
    assert.deepEqual([first.clinician, first.next, first.view, first.name, first.licence], [NAME, "go_on_in_person", said.view, said.name, said.licence]);
    assert.ok(Math.abs(Date.parse(first.at) - Date.now()) < 120_000, first.at);
    const override = { rule: RULE, judgement: "override", reason: "new_information", text, step };
    assert.deepEqual(first.findings.find(({ rule }) => rule === RULE), override);
    assert.deepEqual(first.findings.map(({ rule }) => rule).sort(), [...grave].sort());
    assert.deepEqual(difference(before, await counts()), { judged: 1, overridden: 1, new_information: 1 });

    await visit(driver(), `${server.address}/review.html?intake=${id}`);
    await untilReport(driver());
    const [earlier, ...rest] = await inPage(driver(), earlierShown);
    assert.equal(rest.length, 0);
    for (const words of ["Go on to evaluation in person", said.view, said.name, said.licence, first.at, "goes beyond", "New information", text, step.what, step.owner, step.due]) {
      assert.ok(earlier.includes(words), `${words} is not in: ${earlier}`);
    }
    assert.deepEqual(await inPage(driver(), judgementShown), { grave, chosen: 0, written: "" });

    await fill(driver(), { view: "Seen again.", name: said.name, licence: said.licence, "next-not_now": true, ...others, [of(RULE, "agree")]: true });
    await pressed(driver(), SAVE);
    await untilSaid(driver(), "Saved.");
    const both = await stored();
    assert.deepEqual([both.length, both[0], both[1].next], [2, first, "not_now"]);
    assert.equal((await inPage(driver(), earlierShown)).length, 2);
    assert.deepEqual(difference(before, await counts()), { judged: 1, agreed: 1 });

    await driver().manage().deleteAllCookies();
    await fill(driver(), { view: "Nobody is logged in." });
    await pressed(driver(), SAVE);
    await untilSaid(driver(), "Not saved. What you wrote is still on this page. Try again.");
    assert.match((await inPage(driver(), judgementShown)).written, /Nobody is logged in\./);
    assert.equal((await stored()).length, 2);
  });
});

/** Runs in the page: the findings to judge, how many choices are taken, and what stands in the boxes. */
function judgementShown() {
  const root = document.querySelector("ketamine-review").shadowRoot;
  const section = root.querySelector("[data-section=judgement]");
  return {
    grave: [...section.querySelectorAll("[data-judge]")].map(({ dataset }) => dataset.judge),
    chosen: section.querySelectorAll("input:checked").length,
    written: [...section.querySelectorAll("textarea, input:not([type=radio])")].map(({ value }) => value).join(""),
  };
}

function problemsShown() {
  return document.querySelector("ketamine-review").shadowRoot.querySelector(".error-summary:not([hidden])")?.innerText ?? "";
}

function earlierShown() {
  return [...document.querySelector("ketamine-review").shadowRoot.querySelectorAll("[data-section=earlier] ol > li")].map(({ innerText }) => innerText);
}

const untilSaid = (driver, words) => driver.wait(
  async () => (await inPage(driver, () => document.querySelector("ketamine-review").shadowRoot.querySelector(".saved").textContent)) === words,
  LIMIT, `the page did not say: ${words}`);

/** The row of the rule in the table of overrides, as numbers. */
function overridesOf(table) {
  const [heads, ...lines] = table.trim().split("\n").map((line) => line.split(","));
  const cells = lines.find(([rule]) => rule === RULE);
  return Object.fromEntries(heads.slice(1).map((head, place) => [head, Number(cells?.[place + 1] ?? 0)]));
}

const difference = (before, after) => Object.fromEntries(Object.entries(after)
  .map(([head, count]) => [head, count - before[head]]).filter(([, change]) => change !== 0));
