/**
 * The clinician's report from top to bottom, and the states in which there is none.
 * It must never show a level or a list of findings when nothing was evaluated or the rules at hand are others.
 * Read next: `status.js`, `findings.js`, `closing.js`: the parts in their order.
 */

import { catalogue } from "../data/catalogue.js";
import { joinReport } from "../ketamine-intake/report-text.js";
import { dateWords } from "../ketamine-intake/text-layout.js";
import { el, typed } from "../shared/dom.js";
import { capital, choiceWords } from "../shared/words.js";
import * as closing from "./closing.js";
import { evaluateAgain } from "./evaluate.js";
import { findingsSection } from "./findings.js";
import * as top from "./status.js";

/** The page for a report: `{ state, title, content }`. */
export const reportPage = async ({ request, response }) => {
  if (response.type !== "screened") return notEvaluated(response.clinician, request);
  const joined = joinReport(response.clinician, catalogue);
  if (joined.type !== "joined") return otherRules(request, OTHER_PACK);
  const { outcome, explain } = await evaluateAgain(request, response.clinician);
  if (outcome === "different") return otherRules(request, OTHER_RESULT);
  return { state: stateOf(joined.report), title: "Intake report", content: evaluated(joined.report, explain, CHECKED[outcome]) };
};

const CHECKED = {
  same: "This page evaluated the answers again and got the same report.",
  not_possible: "This page could not evaluate the answers again. Read the report with care.",
};

const stateOf = ({ findings, notices }) =>
  notices.includes("sent_early") ? "partial" : findings.length === 0 ? "no_finding" : "evaluated";

const evaluated = (report, explain, checked) => [
  top.identity(report),
  top.notices(report, checked),
  top.status(report),
  top.emergencyPanel(report),
  top.askFirst(report),
  findingsSection(report, explain),
  closing.discordances(report),
  closing.changes(report),
  closing.steps(report),
  closing.preparation(report),
  closing.judgement(),
  closing.problems(report),
  closing.allAnswers(report),
  closing.openRules(report),
  closing.release(report),
];

/** Nothing was looked at, so there is no level and no list of findings. */
const notEvaluated = ({ code, answers }, request) => ({
  state: "not_evaluated",
  title: "Not evaluated: read every answer",
  content: [
    el("section", { class: "notices" },
      el("p", {}, `The engine gave no result (${code}). Nothing was looked at, and there is no level.`),
      el("p", {}, "Read each answer below, and treat what is missing as open."),
      contactLine(request)),
    plainAnswers((Array.isArray(answers) ? answers : []).map(({ question, given }) => [question, given])),
    plainChanges(request),
  ],
});

const otherRules = (request, why) => ({
  state: "mismatch",
  title: "This report does not match these rules",
  content: [
    el("section", { class: "notices" }, el("p", {}, why), el("p", {}, "Only the answers are shown."), contactLine(request)),
    plainAnswers(Object.entries(request.input.answers ?? {}).map(([question, value]) => [question, asText(value)])),
    plainChanges(request),
  ],
});

const OTHER_PACK = "It was made with another release of the rules. Open it with that release, or evaluate the answers again.";
const OTHER_RESULT = "The same answers give another result here. The report may have been changed after it was made.";

const contactLine = ({ input, today }) =>
  el("p", {}, "Intake ", el("code", { class: "id" }, String(input.intake)), ", evaluated for ", dateWords(String(today)), ".");

const names = new Map(catalogue.questions.map(({ id, name }) => [id, name]));
const nameOf = (question) => [capital(names.get(question) ?? String(question)), " ", el("code", { class: "id" }, String(question))];
const asText = (value) => [value ?? "not_answered"].flat().join(", ");
/** In the words of the form where it knows them. */
const spoken = (question, text) =>
  el("q", {}, typed(String(text).split(", ").map((word) => choiceWords(question, word)).join("; ")));

/** Answers as they were given, with the names of the catalogue where it knows them. */
const plainAnswers = (rows) =>
  el("section", { "aria-labelledby": "answers-title" },
    el("h2", { id: "answers-title" }, "All answers"),
    rows.length === 0 && el("p", {}, "No answer was readable."),
    el("ul", { class: "all" }, rows.map(([question, given]) => el("li", { "data-said": question },
      nameOf(question), ": ", spoken(question, given)))));

/** The ledger as it was given. */
const plainChanges = ({ input: { changes } }) => Array.isArray(changes) && changes.length > 0
  && el("section", { "aria-labelledby": "changes-title" },
    el("h2", { id: "changes-title" }, `Answers changed: ${changes.length}`),
    el("ol", {}, changes.map(({ question, from, to }) => el("li", {},
      nameOf(question), ": from ", spoken(question, asText(from)), " to ", spoken(question, asText(to))))));
