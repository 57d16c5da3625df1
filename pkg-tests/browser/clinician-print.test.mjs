// The clinician's page on paper: what Chromium prints on Letter and A4, read back from the PDF.
// Never accepts a finding, an open question or a change that is left off, or a page without reference and number.
// Read next: ../../js/clinician/css/print.css.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { casesOf } from "./clinician-cases.mjs";
import { openClinician, show } from "./clinician-page.mjs";
import { inEachEngine, inPage } from "./each-engine.mjs";
import { PAPERS, look, print } from "./emulate.mjs";
import { installPacked } from "./package.mjs";
import { openServer } from "./server.mjs";

/** Findings of level 3 and higher, and lower ones: none, five and four, twelve and twenty, eight grave ones and six. */
const FIXTURES = ["none_found", "five_and_four", "twelve_and_twenty", "eight_grave"];
let packed;
let cases;
let server;

before(async () => {
  packed = installPacked();
  cases = await casesOf(packed);
  server = await openServer({ packed });
});
after(() => server.close());

inEachEngine("the clinician's page on paper", (driver) => {
  for (const [paper, size] of Object.entries(PAPERS)) {
    test(`page one on ${paper} holds the status, what to ask, the gravest findings and the judgement; nothing is left off`, async () => {
      await openPaper(driver());
      const titles = titlesOf();
      for (const name of FIXTURES) {
        await show(driver(), cases[name]);
        const pages = await textOfPages(await print(driver(), size));
        const { findings, changes } = cases[name].report;
        const gravest = findings.filter(({ level }) => ["emergency", "contraindicated"].includes(level));
        for (const words of ["Check this is the right person", "Status", "From typed answers. Not a decision about treatment.", "Ask this first", `Findings: ${findings.length}`]) {
          assert.ok(pages[0].includes(plain(words)), `${name}, ${paper}: page 1 lacks ${words}`);
        }
        // More than five of the gravest may push what follows them to the next page, but never off the paper.
        assert.ok((gravest.length > 5 ? pages.join("") : pages[0]).includes(plain("Signature, date and time")), `${name}, ${paper}: no room to sign`);
        assert.equal(occurrences(pages[0], plain("4 of 5 · Stated contraindication")) - statusBadges(cases[name].report), gravest.length, `${name}, ${paper}`);
        const whole = pages.join("");
        const lines = findings.map(({ rule }) => plain(titles[rule]));
        for (const line of new Set(lines)) assert.ok(occurrences(whole, line) >= lines.filter((each) => each === line).length, `${name}, ${paper}: ${line}`);
        assertFoldedCount(pages[0], whole, findings, name);
        assert.ok(whole.includes(plain(`Answers changed: ${changes.length}`)));
        pages.forEach((page, place) => assert.ok(page.includes(plain(`Page ${place + 1} of ${pages.length}`)) && page.includes("JH-1049"), `${name}: page ${place + 1}`));
      }
    });
  }

  test("an ordinary, a crisis and a gray case each fit on few pages", async () => {
    await openPaper(driver());
    for (const [name, most] of [["ordinary", 2], ["crisis", 2], ["gray-zone", 2]]) {
      await show(driver(), cases[name]);
      const steps = await inPage(driver(), () =>
        [...document.querySelector("ketamine-review").shadowRoot.querySelectorAll("[data-print-step]")].map(({ dataset }) => dataset.printStep));
      assert.deepEqual(steps.sort(), cases[name].report.steps.map(({ id }) => id).sort(), `${name}: each step stands on the paper once`);
      for (const [paper, size] of Object.entries(PAPERS)) {
        const pages = await textOfPages(await print(driver(), size));
        assert.ok(pages.length <= most, `${name}, ${paper}: ${pages.length} pages`);
        assert.ok(pages[0].includes(plain("Signature, date and time")), name);
      }
    }
  });

  test("everything is printed when everything is asked for, long texts included", async () => {
    await openPaper(driver());
    const wanted = await inPage(driver(), async (given) => {
      await window.show(given);
      const element = document.querySelector("ketamine-review");
      let asked;
      window.print = () => { asked = element.shadowRoot.querySelector(".review").dataset.print; };
      [...element.shadowRoot.querySelectorAll("button")].find((each) => each.textContent === "Print everything").click();
      const view = element.shadowRoot.getElementById("view");
      view.value = "A long view. ".repeat(60) + "THE END OF IT";
      view.dispatchEvent(new Event("input"));
      element.shadowRoot.querySelector(".review").dataset.print = asked;
      return asked;
    }, cases.fed);
    assert.equal(wanted, "full");
    const whole = (await textOfPages(await print(driver(), PAPERS.letter))).join("");
    assert.ok(whole.includes("THEENDOFIT"), "a long judgement is cut");
    for (const words of [`All answers: ${cases.fed.report.answers.length}`, "Basis card", "the small blue one", "Our patients are older", "What these rules leave out"]) assert.ok(whole.includes(plain(words)), words);
  });

  test("a report without a result prints every answer, also by the browser's own command", async () => {
    await openPaper(driver());
    await show(driver(), cases.failed);
    const whole = (await textOfPages(await print(driver(), PAPERS.letter))).join("");
    const { answers } = cases.failed.report;
    assert.ok(answers.length > 50 && whole.includes(plain(`All answers: ${answers.length}`)));
    for (const { question } of answers) assert.ok(whole.includes(question), question);
    assert.doesNotMatch(whole, /\[object|\{"/);
  });

  test("a dark screen prints black on white, and the levels keep number, word and edge without backgrounds", async () => {
    await openPaper(driver());
    await show(driver(), cases.five_and_four);
    await look(driver(), "dark");
    await driver().sendAndGetDevToolsCommand("Emulation.setEmulatedMedia", { media: "print", features: [{ name: "prefers-color-scheme", value: "dark" }] });
    const shown = await inPage(driver(), () => {
      const root = document.querySelector("ketamine-review").shadowRoot;
      const page = getComputedStyle(root.querySelector(".review"));
      const badge = getComputedStyle(root.querySelector(".badge"));
      return { page: [page.color, page.backgroundColor], badge: [badge.color, badge.backgroundColor, Number.parseFloat(badge.borderTopWidth) > 0] };
    });
    assert.deepEqual(shown, { page: ["rgb(0, 0, 0)", "rgb(255, 255, 255)"], badge: ["rgb(0, 0, 0)", "rgba(0, 0, 0, 0)", true] });
    await look(driver(), "light");
  });
}, ["chromium"]);

/** The test page without its own heading, which a host would not print either. */
async function openPaper(driver) {
  await openClinician(driver, server, packed);
  await driver.executeScript("document.querySelector('main > h1').remove()");
}

/** Rule to title. */
function titlesOf() {
  const { rules } = JSON.parse(readFileSync(`${packed}/dist/catalogue.json`, "utf8"));
  return Object.fromEntries(rules.map(({ id, title }) => [id, title]));
}

/** How many badges of level 4 the status and the open questions show besides the findings. */
const statusBadges = ({ settled, possible, openByCause, askFirst }) => {
  const reach = new Map(openByCause.flatMap(({ questions }) => questions.map((each) => [each.question, each.reach])));
  return [settled, possible, ...askFirst.map((each) => reach.get(each))].filter((level) => level === "contraindicated").length;
};

/** What page one says of the rest is how many the caps leave for the others, and page two says the same. */
function assertFoldedCount(first, whole, findings, name) {
  const of = (...levels) => findings.filter(({ level }) => levels.includes(level)).length;
  const gravest = of("emergency", "contraindicated");
  const onFirst = Math.max(gravest, Math.min(5, gravest + of("defer"))) + (gravest > 5 ? 0 : Math.min(4, of("review")));
  const rest = findings.length - onFirst;
  assert.equal(first.includes(`And${rest}morebelow,oflevel3orlower`), rest > 0, name);
  assert.equal(whole.includes(`Morefindings:${rest}`), rest > 0, name);
}

/** The text of each page without spaces, because a PDF breaks lines where it likes. */
async function textOfPages(bytes) {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(plain(items.map(({ str }) => str).join("")));
  }
  await document.destroy();
  return pages;
}

const plain = (text) => text.replace(/\s/g, "").normalize("NFKC");
const occurrences = (text, part) => text.split(part).length - 1;
