// The clinician's report as text: everything that the report holds is printed, in order, and nothing sounds like permission.
// Never compares a whole print: each line that matters is asked for.
// Read next: helpers/sample-report.mjs.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import fc from "fast-check";
import { createScreener } from "../../dist/index.node.js";
import { explanationText, joinExplanation, joinReport, reportText } from "../../dist/report-text.js";
import { wrap } from "../../dist/text-layout.js";
import { TODAY, intake, program } from "./helpers/program.mjs";
import { catalogue, report } from "./helpers/sample-report.mjs";

const flat = (text) => text.replace(/\s+/g, " ");
const print = (changes = {}) => flat(reportText({ ...report, ...changes }, catalogue));
const real = JSON.parse(readFileSync(new URL("../../dist/catalogue.json", import.meta.url), "utf8"));

describe("the text of a report", () => {
  const lines = [
    "Intake example-intake-0001. Check that this is the right person.",
    "Read on Nov 21, 2026. Typed by the patient, with someone present. Language: en.",
    "Clearwater Example Clinic: at home, by mouth, US-CO.",
    "Responsible: Dana Example, MD, +1-303-555-0142, Monday to Friday, 8 to 5. Confirmed Oct 1, 2026.",
    "* No named clinician has reviewed these rules yet.",
    "* Sent before the end. Treat blanks as open.",
    "* No qualified person has reviewed the wording that the patient saw.",
    "* Not shown: diastolic. Dana Example, Nov 1, 2026: measured here.",
    "Settled: 4 of 5 Stated contraindication. Could be 5 of 5 Emergency until 1 question is answered; if that is reassuring, nothing above Stated contraindication stays open.",
    "From typed answers. Not a decision about treatment.",
    "1. Chest pain now [chest_pain]: not answered, could be 5 of 5 Emergency, same day",
    "2. Smoking [smokes]: not sure, could be 2 of 5 Review",
    "4 of 5 Stated contraindication: Aneurysm, ever (same day) [t.aneurysm]",
    'Patient: Heart and vessels [heart]: Aneurysm; typed "anurysm"; may hold more',
    "Do: Do not book; ask for records.",
    "Rule: Heart and vessels includes aneurysm.",
    "Does not consider: Size and repair.",
    "* Not with an aneurysm. (section 4; contraindication of a product label, US, read on two pages, written about another setting)",
    "* Left out smokers. (section 4; exclusion in a trial, EU, read on one page)",
    "* Never. (contraindication of a product label, US, read on two pages) The pack follows this.",
    "* Weigh it. (exclusion in a trial, EU, read on one page)",
    "Patient: Top number [systolic]: 150 mmHg; too old",
    "Do: Measure again. Basis: exclusion in a trial, EU, read on one page.",
    "* Lithium is listed, bipolar denied. Ask what it is for. (Often has another explanation.)",
    '1. Heart and vessels [heart]: from "Aneurysm, Not sure" to "Not answered"',
    "* Change 1 took back: 5 of 5 Emergency, Chest pain now",
    "* 5 of 5 Emergency: Chest pain now [chest_pain]",
    "* answers.heart: answer_unknown_option, given `anurysm`. Expected an option of the question. Perhaps `aneurysm`; not applied.",
    "NOW, BEFORE ANYTHING ELSE ------------------------- [ ] Call the patient at once. Same day. For: t.chest-pain. "
      + "BEFORE BOOKING --------------",
    "BEFORE BOOKING -------------- [ ] Get a letter. Same day. By: clinic staff. For: t.aneurysm.",
    "BEFORE THE FIRST SESSION ------------------------ [ ] Talk about consent. For every patient.",
    `BEFORE BOOKING: THE INTAKE ANSWERS IT, CONFIRM ${"-".repeat(46)} [ ] Check the monitoring program. For every patient.`,
    `BEFORE THE FIRST SESSION: THE INTAKE ANSWERS IT, CONFIRM ${"-".repeat(56)} [ ] Ask who drives. For every patient.`,
    "* No driving. * No nasal",
    "* No nasal spray before. (Not on the patient's page; speak about it.)",
    "* Cannot be served here: nobody whose licence counts is licensed in US-TX. Licensed: US-CO. This is a matter of law, not of health, and nobody can override it in this report.",
    '* This clinic made 1 thing looser than the rules. See "What this clinic adjusted".',
    "* Tighter: top number, high: 130 mmHg instead of 140 mmHg. For this patient: without it, settled would have been 1 of 5 Note, and possible 5 of 5 Emergency.",
    '"Pressure over 140": met, 2 of 5 Review; would have been not met, 2 of 5 Review.',
    '* Tighter: "Smokes" [t.note] is 3 of 5 Wait until resolved instead of 1 of 5 Note. For this patient it changes nothing.',
    '* Added: the step "Show the room" with "Smokes" [t.note].',
    "* LOOSER: the form does not ask: Chest pain now [chest_pain]. It stays open. Dana Example, Nov 1, 2026: asked by telephone. Holds until Nov 2, 2027. For this patient: 1 open rule cannot be settled without it.",
    '* Expired, no longer applied: other words than those of the package (en, safety.support.heading): "Help is near.".',
    "This clinic: Here top number, high is 130 mmHg instead of 140 mmHg.",
    "* Nobody watches the sessions, in the room or by live video.",
    "* Between sessions the clinic supports patients by message only.",
    "* Use: Sorts what was typed.",
    "* Known for this patient: 3 questions of 5 answered; 3 rules met, 0 not met.",
    "* Unknown for this patient: 2 questions without an answer, of which 1 unreadable; 1 answer too old; 1 answer changed; 1 rule open.",
    "* Reads age: t.note. A label asks for it.",
    "* Engine 0.1.0+engine; pack sample-pack; program confirmed 2026-10-01.",
    "1. Bibliographic citation: With each finding.",
    "2. Use of race: Not used.",
    "Chest pain now [chest_pain]: Not answered",
    "Smoking [smokes]: Ask at visit",
    "The stroke [stroke_when]: under 6 weeks ago",
    "not_in_catalogue [not_in_catalogue]: Yes; answered although not asked",
    "Pack sample-pack",
    "Clinical review of the rules: nobody yet",
  ];
  for (const line of lines) it(line.slice(0, 100), () => assert.ok(print().includes(line), print()));

  it("follows the order of the page", () => {
    const titles = [
      "KETAMINE INTAKE",
      "ADMINISTRATIVE, NOT MEDICAL",
      "BEFORE YOU READ",
      "STATUS",
      "ASK THESE FIRST",
      "FINDINGS: 3",
      "ANSWERS THAT DO NOT FIT",
      "ANSWERS CHANGED",
      "OPEN QUESTIONS",
      "RULES THAT COULD STILL BE MET: 1",
      "WHAT COULD NOT BE READ",
      "WHAT THIS CLINIC ADJUSTED ---",
      "BEFORE BOOKING ---",
      "BEFORE THE FIRST SESSION ---",
      "BEFORE BOOKING: THE INTAKE",
      "BEFORE THE FIRST SESSION: THE INTAKE",
      "WHAT THE DAY OF A SESSION ASKS FOR",
      "JUDGEMENT",
      "ALL ANSWERS",
      "ABOUT THIS SERVICE, FOR THE CLINIC",
      "WHAT THIS REPORT RESTS ON",
      "RULES AND ENGINE",
    ];
    const places = titles.map((title) => print().indexOf(title));
    assert.ok(
      places.every((place) => place >= 0),
      String(places),
    );
    assert.deepEqual(
      places,
      [...places].sort((left, right) => left - right),
    );
  });
  it("lists findings worst first", () => {
    const places = ["4 of 5 Stated contraindication: Aneurysm", "2 of 5 Review: Pressure", "1 of 5 Note: Smokes"].map(
      (text) => print().indexOf(text),
    );
    assert.deepEqual(
      places,
      [...places].sort((left, right) => left - right),
    );
    assert.ok(places[0] > 0);
  });
  it("opens with an emergency, and asks who was contacted", () => {
    const text = print({
      settled: "emergency",
      findings: [{ ...report.findings[0], rule: "t.chest-pain", level: "emergency" }, ...report.findings],
    });
    assert.ok(text.includes("ACT BEFORE ANYTHING ELSE"));
    assert.ok(text.indexOf("Who was contacted, by whom, when") < text.indexOf("ASK THESE FIRST"));
    assert.ok(text.includes("Settled: 5 of 5 Emergency. Nothing that is open could raise it."));
  });
  it("says what was looked at when nothing was found", () => {
    const text = print({ settled: "none", findings: [] });
    assert.ok(text.includes("Settled: none found. Could be 5 of 5 Emergency"));
    assert.ok(text.includes("No finding from the 4 questions answered. 2 are open."));
  });
  it("prints a rule, question or step that the catalogue does not know by its id", () => {
    const text = flat(reportText(report, { ...catalogue, rules: [], questions: [], steps: [], sources: [], preparation: [] }));
    for (const id of ["t.aneurysm", "heart", "clearance", "spray"]) assert.ok(text.includes(id));
  });
  it("keeps to the width and cuts nothing off", () => {
    for (const width of [60, 80, 120]) {
      const text = reportText(report, catalogue, { width });
      const long = text
        .split("\n")
        .filter((line) => line.length > width && line.trim().includes(" ") && line.trimStart().split(" ").length > 2);
      assert.deepEqual(long, []);
      assert.equal(flat(text).replace(/-{2,}/g, ""), flat(reportText(report, catalogue)).replace(/-{2,}/g, ""));
    }
  });
  it("wraps any text without losing a word", () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z]{1,30}$/), { minLength: 1 }),
        fc.integer({ min: 10, max: 60 }),
        (words, width) => {
          assert.deepEqual(
            wrap(`  * ${words.join(" ")}`, width)
              .join(" ")
              .split(/\s+/)
              .filter(Boolean),
            ["*", ...words],
          );
        },
      ),
    );
  });
});

describe("what cannot be joined", () => {
  it("refuses the catalogue of another release", () => {
    assert.deepEqual(joinReport(report, { ...catalogue, pack: "other" }), {
      type: "other_pack",
      report: "sample-pack",
      catalogue: "other",
    });
    const text = flat(reportText(report, { ...catalogue, pack: "other" }));
    assert.ok(text.includes("THIS REPORT DOES NOT MATCH THESE RULES"));
    assert.ok(text.includes("* heart: aneurysm, answered"));
    assert.doesNotMatch(text, /FINDINGS|of 5|Aneurysm, ever/);
  });
  it("says of a failed result that nothing was evaluated", () => {
    const failed = { notEvaluated: true, code: "engine_stopped", answers: [{ question: "heart", given: "aneurysm" }] };
    const text = flat(reportText(failed, catalogue));
    assert.ok(text.includes("NOT EVALUATED: READ EVERY ANSWER"));
    assert.ok(text.includes('* heart: "aneurysm"'));
    assert.doesNotMatch(text, /FINDINGS:|of 5|Settled/);
  });
});

describe("an explanation", () => {
  const node = (verdict, more) => ({ node: "leaf", verdict, subject: "heart", operator: "is_yes", answers: [], ...more });
  const explanation = {
    type: "explained",
    rule: "t.aneurysm",
    level: "contraindicated",
    verdict: "unknown",
    because: [],
    reasonsFor: [{ question: "heart", state: "answered", values: ["aneurysm"] }],
    reasonsAgainst: [],
    trace: {
      node: "k_of",
      verdict: "unknown",
      k: 2,
      children: [
        node("met", { answers: [{ question: "heart", state: "answered", values: ["aneurysm"] }] }),
        { node: "criterion", verdict: "not_met", criterion: "c", child: node("not_met", {}) },
      ],
    },
  };
  it("gets the words of each node, and is printed as a tree", () => {
    const joined = joinExplanation(explanation, "sample-pack", catalogue);
    assert.equal(joined.reasonsFor[0].words, "Aneurysm");
    assert.equal(
      explanationText(joined),
      [
        "Aneurysm, ever [t.aneurysm]: unknown",
        "  * unknown: all of these",
        "    * met: an aneurysm",
        "        Heart and vessels [heart]: Aneurysm",
        "    * not met: a stroke",
        "      * not met: a stroke ever",
        "",
      ].join("\n"),
    );
  });
  it("of another release is refused, and what explains nothing comes back as it is", () => {
    assert.equal(joinExplanation(explanation, "other", catalogue).type, "other_pack");
    const unknown = { type: "unknown_rule", rule: "x" };
    assert.deepEqual(joinExplanation(unknown, "sample-pack", catalogue), unknown);
  });
  it("of every rule of this release has a text at every node", async () => {
    const screener = await createScreener({ program: program(), today: TODAY });
    const textless = (trace) => [
      ...(trace.text ? [] : [trace]),
      ...(trace.children ?? (trace.child ? [trace.child] : [])).flatMap(textless),
    ];
    for (const { id } of real.rules) {
      const joined = joinExplanation(screener.explain(intake(), id), screener.pack, real);
      assert.ok(["explained", "unknown_rule"].includes(joined.type), `${id}: ${joined.type}`);
      if (joined.type === "explained") assert.deepEqual(textless(joined.trace), [], id);
    }
  });
});

describe("the reports of this release", () => {
  const FORBIDDEN = /\b(eligible|approved|cleared|low risk|safe to)\b/i;
  const screened = async (answers) => {
    const screener = await createScreener({ program: program(), today: TODAY });
    return screener.screen(intake(answers)).clinician;
  };
  it("join with the catalogue, every rule, question and step by name", async () => {
    const { type, report: joined } = joinReport(await screened({}), real);
    assert.equal(type, "joined");
    assert.ok(joined.openRules.length > 0);
    for (const rule of joined.openRules) {
      assert.ok(rule.title && rule.action && rule.why && rule.limits, rule.rule);
      assert.ok(
        rule.citations.length > 0 && rule.citations.every(({ source }) => Object.keys(source).length > 1),
        rule.rule,
      );
    }
    const names = new Map(real.questions.map(({ id, name }) => [id, name]));
    const named = [...joined.settlingSet, ...joined.askFirst, ...joined.answers];
    assert.ok(named.length > real.questions.length / 2);
    assert.deepEqual(
      named.filter(({ name, question }) => name !== names.get(question)),
      [],
    );
    assert.deepEqual(
      joined.steps.filter(({ title, id }) => title === id),
      [],
    );
  });
  it("never sound like permission, in the report or the catalogue", async () => {
    for (const answers of [
      {},
      Object.fromEntries(real.questions.map(({ id }) => [id, "no"])),
      Object.fromEntries(real.questions.map(({ id }) => [id, "yes"])),
    ]) {
      const text = reportText(await screened(answers), real);
      assert.doesNotMatch(text, FORBIDDEN);
      assert.doesNotMatch(text, /undefined|\[object|NaN/);
    }
  });
});
