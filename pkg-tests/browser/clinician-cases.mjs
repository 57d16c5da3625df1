// The cases that the tests of the clinician's page show: the prepared ones of the site, and fixtures for what others feed.
// Never a stored report: each is made by the packed package, and a fixture only adds the sections that it tests.
// Read next: clinician-page.mjs, which shows them.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { requestOf, responseOf } from "../../www/review/samples.js";
import { sample } from "./sample.mjs";

const samples = new URL("../../www/samples/", import.meta.url);
const prepared = () => readdirSync(samples).map((name) => JSON.parse(readFileSync(new URL(name, samples), "utf8")));

/** Case name to `{ report, patient, request }`; where `request` is given, the page evaluates again. */
export async function casesOf(packed) {
  const { exports } = JSON.parse(readFileSync(join(packed, "package.json"), "utf8"));
  const { createScreener } = await import(pathToFileURL(join(packed, exports["."].node)));
  const cases = {};
  for (const each of prepared()) {
    const request = requestOf(each, sample());
    const screener = await createScreener(request);
    if (screener.type !== "ready") throw new Error(`${each.id}: ${JSON.stringify(screener.problems)}`);
    const { clinician } = responseOf(each, screener.screen(request.input), request.input);
    cases[each.id] = { report: clinician, patient: { ...each.patient, submitted: "2026-11-21" }, request };
  }
  return { ...cases, ...fixtures(cases) };
}

/** Reports of which a part is replaced; without a request, so that the page does not evaluate again. */
function fixtures({ "gray-zone": gray, dense, failed }) {
  const from = ({ report, patient }, parts) => ({ patient, report: { ...structuredClone(report), ...parts } });
  return {
    none: { report: null },
    no_finding: from(gray, { findings: [], settled: "none", possible: "none", openRules: [], withdrawn: [] }),
    other_pack: from(gray, { pack: "0".repeat(64) }),
    not_this_form: from(gray, { findings: "none" }),
    spanish: from(gray, { context: { ...gray.report.context, locale: "es" } }),
    fed: from(gray, FED),
    unfed: from(gray, { administrative: [], medicines: [], trials: [], adjustments: [], oversight: [] }),
    empty_failure: { patient: failed.patient, report: { notEvaluated: true, code: "engine_stopped", answers: [] } },
    hostile: from(gray, { answers: hostileAnswers(gray.report.answers), medicines: [{ typed: HOSTILE, status: "unrecognised", readings: [] }] }),
    none_found: from(dense, withFindings(dense.report, 0, 0)),
    five_and_four: from(dense, withFindings(dense.report, 5, 4)),
    twelve_and_twenty: from(dense, withFindings(dense.report, 12, 20)),
    eight_grave: from(dense, withFindings(dense.report, 8, 6, 8)),
  };
}

/** What must stay text. */
export const HOSTILE = `<img src=x onerror="window.hostile=1"> \u202Eevil\u202C ${"x".repeat(2000)}`;

const hostileAnswers = (answers) => answers.map((said) => (said.question === "goals" ? { ...said, values: [HOSTILE] } : said));

/** `grave` findings of level 3 and higher, of them `top` of level 4 or 5, and `light` ones of level 2 and 1. */
function withFindings(report, grave, light, top = Math.min(5, Math.floor(grave / 2))) {
  const full = report.findings.filter(({ level }) => ["contraindicated", "defer"].includes(level));
  const small = report.findings.filter(({ level }) => ["review", "note"].includes(level));
  const findings = [
    ...Array.from({ length: grave }, (_, place) => ({ ...full[place % full.length], level: place < top ? "contraindicated" : "defer" })),
    ...Array.from({ length: light }, (_, place) => ({ ...small[place % small.length], level: place < Math.ceil(light / 2) ? "review" : "note" })),
  ];
  const settled = findings[0]?.level ?? "none";
  return { findings, settled, possible: "emergency" };
}

/** Every section that other parts of the package feed, in the shapes of types.d.ts. */
const FED = {
  administrative: [{ code: "not_licensed_there", location: "US-WY", licensed: ["US-CO"] }],
  oversight: [{ code: "not_observed_live" }],
  adjustments: [
    { kind: "threshold", threshold: "systolic_high", value: 130, packValue: 140, by: "Avery Linden, MD", on: "2026-10-01", reason: "Our patients are older" },
    { kind: "level", rule: "cardiovascular.pressure-high", level: "defer", packLevel: "review", by: "Avery Linden, MD", on: "2026-10-01", reason: "We wait for a second reading",
      effect: { settled: "defer", possible: "defer", rules: [{ rule: "cardiovascular.pressure-high", verdict: "met", level: "defer", withoutVerdict: "met", withoutLevel: "review" }] } },
  ],
  thresholds: [{ id: "systolic_high", value: 130, packValue: 140 }],
  basis: {
    statements: [], attributes: [], inputs: { asked: 153, answered: 140, unanswered: 13, unreadable: 0, stale: 0, changed: 1 }, rules: { met: 11, notMet: 230, unknown: 0 },
    words: [{ id: "users", title: "For whom", text: "For a clinician who can check each line" }],
    attributeWords: [{ id: "a1", title: "Who made it", text: "" }],
    known: "140 of 153 questions answered.", unknown: "13 questions without an answer.", versions: "Engine and pack as below.",
    traits: [{ trait: "age", reason: "Older people fall more", rules: ["eye.pressure-unchecked"] }],
  },
  receipt: { schema: 1, engine: "0.1.0+abc", pack: "1".repeat(64), program: "2".repeat(64), request: "3".repeat(64), today: "2026-11-21", result: "4".repeat(64) },
  medicines: [
    { typed: "sertraline 50", status: "recognised", how: "exact", readings: [{ name: "sertraline", ingredients: ["sertraline"], classes: ["ssri"], brands: ["Zoloft"], usedFor: ["depression"] }], dose: "50 mg a day", often: "regular", confirmed: true },
    { typed: "hydroxizine", status: "ambiguous", how: "near", readings: [{ name: "hydroxyzine", ingredients: ["hydroxyzine"], classes: [], brands: ["Vistaril"], usedFor: ["itching"] }, { name: "hydralazine", ingredients: ["hydralazine"], classes: [], brands: [], usedFor: ["blood pressure"] }] },
    { typed: "the small blue one", status: "unrecognised", readings: [] },
  ],
  trials: [
    { typed: "zoloft", medicine: "sertraline", adequacy: "adequate", reasons: ["dose and time reached"], dose: "100", weeks: "8_or_more", helped: "a_little" },
    { typed: "some pill", adequacy: "undetermined", reasons: ["medicine not recognised"] },
  ],
  trialCount: { low: 1, high: 2 },
  scores: [
    { instrument: "phq9", low: 16, high: 19, range: { low: 0, high: 27 }, bands: ["moderately_severe"], blank: ["phq9_item9"], wording: "short_topics", flagged: [{ question: "phq9_item9", state: "answered", values: ["1 point"] }] },
    { instrument: "gad7", low: 9, high: 9, range: { low: 0, high: 21 }, bands: ["mild"], blank: [], wording: "clinic", flagged: [] },
    { instrument: "cssrs", bands: [], blank: [], wording: "clinic", flagged: [] },
  ],
  notCovered: ["mdq"],
};
