/**
 * The states in which there is no result to show: nothing loaded, not evaluated, other rules, not readable.
 * It must never show a level or a list of findings; the answers are shown as they were given.
 * Read next: `page.js`.
 */

import { capital, el } from "../dom.js";
import { dateWords } from "../text-layout.js";
import { questionId, quoteText } from "./said.js";
import { makeView } from "./view.js";

export const noReport = ({ level = 2 }) => ({
  state: "none", title: "No answers loaded",
  content: [el("div", { class: "panel" }, el("p", {}, "There is no report here, so there is no level and nothing to judge."),
    el("p", {}, "This page shows a report as soon as the clinic's system hands it one, together with the catalogue of the same release."),
    level > 0 && el("p", { class: "small" }, "A missing report never means that nothing was found."))],
});

/** Nothing was looked at, so there is no level and no list of findings. */
export const notEvaluated = (given) => {
  const { code, answers } = given.report;
  return answersOnly(given, {
    state: "not_evaluated", title: "Not evaluated: read every answer",
    lines: [`The engine gave no result (${code}). Nothing was looked at, and there is no level.`,
      "Read each answer below, and treat what is missing as open."],
    answers: (Array.isArray(answers) ? answers : []).map(({ question, given: text }) => [question, text]),
  });
};

export const otherRules = (given, why) => answersOnly(given, {
  state: "mismatch", title: "This report does not match these rules",
  lines: [why, "Only the answers are shown."],
  answers: answersGiven(given),
});

export const unreadableReport = (given) => answersOnly(given, {
  state: "mismatch", title: "This report does not match these rules",
  lines: ["It is not in the form of this release. It may have been changed after it was made.", "Only the answers are shown."], answers: answersGiven(given),
});

/** The answers of the request where the host gave it, else those that the report says it read. */
const answersGiven = ({ input, report }) => {
  if (typeof input?.answers === "object" && input.answers !== null) {
    return Object.entries(input.answers).map(([question, value]) => [question, asTexts(value)]);
  }
  const read = Array.isArray(report?.answers) ? report.answers : [];
  return read.map(({ question, values, typed, state }) => [question, asTexts(typed ?? values ?? state)]);
};

/** Each entry as text, so that a comma which the patient typed is not taken for the end of an answer. */
const asTexts = (value) => [value ?? "not_answered"].flat().map((each) => (typeof each === "object" ? JSON.stringify(each) : String(each)));

const answersOnly = (given, { state, title, lines, answers }) => {
  const view = makeView({ ...given, report: given.report?.context && typeof given.report.context === "object" ? given.report : undefined });
  const reference = given.patient?.reference;
  const name = (question) => [capital(view.index.questions.get(question)?.name ?? String(question)), " ", questionId(String(question))];
  const changes = Array.isArray(given.input?.changes) ? given.input.changes : [];
  return {
    state, title,
    content: [
      el("section", { class: "panel notices", "data-section": "notices", "aria-label": "Before you read" }, lines.map((line) => el("p", {}, line)),
        el("p", {}, el("strong", {}, "Check this is the right person."), reference !== undefined && [" Patient ", el("bdi", {}, reference), "."],
          given.patient?.birthDate !== undefined && ` Born ${dateWords(given.patient.birthDate)}.`, " Intake ", questionId(String(given.report?.intake ?? given.input?.intake ?? "not given")), ".")),
      view.section("answers", `All answers: ${answers.length}`,
        answers.length === 0 && el("p", {}, "No answer was readable."),
        byPart(answers, view).map(([part, own]) => [view.heading(2, {}, view.part(part)),
          el("dl", { class: "all" }, own.map(([question, text]) => el("div", { "data-said": question },
            el("dt", {}, name(question)), el("dd", {}, quoteText(question, text, view)))))])),
      changes.length > 0 && view.section("changes", `Answers changed: ${changes.length}`,
        el("ol", {}, changes.map(({ question, from, to }) => el("li", {},
          name(question), ": from ", quoteText(question, asTexts(from), view), " to ", quoteText(question, asTexts(to), view))))),
    ],
  };
};

/** The answers in the order of the form, danger first; a question that this release does not know comes last. */
const byPart = (answers, { index }) => {
  const order = [...index.questions.keys()];
  const place = ([question]) => (order.includes(question) ? order.indexOf(question) : order.length);
  const partOf = ([question]) => index.questions.get(question)?.part ?? "other";
  const sorted = [...answers].sort((left, right) => place(left) - place(right));
  return [...new Set(sorted.map(partOf))].map((part) => [part, sorted.filter((answer) => partOf(answer) === part)]);
};
