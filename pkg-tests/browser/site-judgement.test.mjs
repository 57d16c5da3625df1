// A clinician's judgement on the demo with its server: written, stored, there again after a reload; and the marks above it.
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
    assert.equal(await inPage(driver(), () => document.querySelector("ketamine-review").shadowRoot.querySelector("[data-section=earlier] time").dateTime), first.at);
    for (const words of ["Go on to evaluation in person", said.view, said.name, said.licence, "goes beyond", "New information", text, step.what, step.owner, step.due]) {
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

inEachEngine("an intake that the server marked", (driver, engine) => {
  test("says so above the report, and shows both results where two are kept", async () => {
    const intake = `marked-test-${engine().name}-0001`;
    const late = await patientsPage({ today: day(-10) });
    const body = late(intake, { vessels: ["aneurysm"] });
    body.result.clinician.settled = "none";
    assert.equal((await post(server.address, body)).status, 201);
    await logInOnPage(driver(), server.address, { name: NAME, password: PASSWORD });
    await openFromList(driver(), intake);
    const { marks, rows, today } = await inPage(driver(), marksShown);
    assert.deepEqual(marks, ["result_differs", "receipt_differs", "date_mismatch"]);
    assert.deepEqual(rows.map(({ id, on }) => [id, on]), [["own", day()], ["sent", day(-10)]]);
    for (const { text } of rows) assert.match(text, /Juniper Hollow Clinic4 of 5 Stated contraindication/);
    assert.equal(today, day());

    await driver().findElement({ css: '[data-result=sent]' }).click();
    await driver().wait(async () => (await inPage(driver(), marksShown)).today === day(-10), LIMIT, "the other result is not shown");
    const { grave } = await inPage(driver(), judgementShown);
    const agreed = Object.fromEntries(grave.map((rule) => [of(rule, "agree"), true]));
    await fill(driver(), { view: "Of the other one.", name: "R. Example", licence: "CO 12345", "next-not_now": true, ...agreed });
    await pressed(driver(), SAVE);
    await untilSaid(driver(), "Not saved. What you wrote is still on this page. Try again.");
    const { ask } = await logIn(server.address);
    assert.equal((await ask("GET", "/api/intakes")).data.intakes.find((row) => row.intake === intake).judgements, 0);
    await driver().manage().deleteAllCookies();
  });

  test("shows every answer and no level where the server could not evaluate", async () => {
    const old = { ...program, responsible: { ...program.responsible, confirmedOn: day(-300) } };
    const closed = openClinic({ clinicProgram: old, flags: ["--site", ownSite({ sends: "server", program })] });
    const running = await closed.start();
    try {
      const intake = `marked-test-${engine().name}-0002`;
      assert.equal((await post(running.address, page(intake, { vessels: ["aneurysm"] }))).status, 201);
      await logInOnPage(driver(), running.address, { name: NAME, password: PASSWORD });
      assert.match(await openFromList(driver(), intake), /Not evaluated: read every answer/);
      assert.equal(await driver().executeScript("return document.body.dataset.state"), "not_evaluated");
      const { marks, rows, text, badges } = await inPage(driver(), marksShown);
      assert.match(rows.find(({ id }) => id === "own").text, /Not evaluatedNot evaluated$/);
      assert.deepEqual([marks, badges], [["not_evaluated", "program_differs"], 0]);
      assert.match(text, /aneurysm/i);
    } finally {
      await driver().manage().deleteAllCookies();
      await running.stop();
      closed.close();
    }
  });
});

/** Runs in the page: the marks, the table of results, and of which day the report is that is shown. */
function marksShown() {
  const box = document.getElementById("marks");
  const review = document.querySelector("ketamine-review");
  return {
    marks: box.hidden ? [] : [...box.querySelectorAll("[data-mark]")].map(({ dataset }) => dataset.mark),
    rows: [...box.querySelectorAll("[data-row]")].map(({ dataset, textContent }) => ({ id: dataset.row, on: dataset.today, text: textContent })),
    today: review.report?.today,
    badges: review.shadowRoot.querySelectorAll(".badge").length,
    text: review.shadowRoot.querySelector(".review").textContent,
  };
}

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
