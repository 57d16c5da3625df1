/**
 * Measurements and scales: blood pressure against the thresholds in force, published scores on their bands.
 * It must never add scores up, and never show one number where items are missing.
 * Read next: `plots/score.js` and `plots/pressure.js`.
 */

import { capital, el } from "../dom.js";
import { count } from "../text-layout.js";
import { pressureLines, pressurePlots } from "./plots/pressure.js";
import { scorePlot } from "./plots/score.js";
import { quote, questionId, saidLine, tag } from "./said.js";
import { spaced } from "./view.js";

export const scales = (report, view) => {
  const plots = [...pressurePlots(report, view), ...(report.scores ?? []).map((score) => scoreFigure(score, view))];
  if (plots.length === 0) return undefined;
  return view.section("scales", "Measurements and scales",
    el("p", { class: "print-only" }, !view.crowded && inBrief(report, view), " Drawn below."),
    el("div", { class: "plots screen-only" }, plots),
    (report.notCovered ?? []).length > 0 && el("p", { class: "small" },
      `Left out by this clinic's program, so not covered: ${report.notCovered.map((instrument) => shortName({ instrument })).join(", ")}.`));
};

/** The drawings for paper, what has no drawing in one line, and once which of them were asked in other words. */
export const scalesOnPaper = (report, view) => {
  const scores = report.scores ?? [];
  const plots = [...pressurePlots(report, view), ...scores.filter(hasTotal).map((score) => scoreFigure(score, view, { brief: true }))];
  const others = scores.filter((score) => !hasTotal(score));
  const inOwnWords = scores.filter((score) => isShortened(score, view));
  if (plots.length + others.length === 0) return false;
  return el("div", { class: "print-only" }, view.heading(1, {}, "Measurements and scales"),
    el("div", { class: "plots" }, plots),
    others.length > 0 && el("ul", { class: "run-in" }, others.map((score) => el("li", {}, scoreWords(score, view, { brief: true })))),
    inOwnWords.length > 0 && el("p", { class: "small" },
      `Asked as short topics in our own words, not with the validated wording: ${inOwnWords.map(shortName).join(", ")}.`));
};

const inBrief = (report, view) => [
  ...pressureLines(report, view),
  ...(report.scores ?? []).filter(hasTotal).map((score) => `${shortName(score)}: ${totalWords({ blank: [], ...score }, view)}`),
].join(" ");

const hasTotal = ({ low, range }) => low !== undefined && range !== undefined;

/** Page one of the paper has room for the common abbreviation only. */
const shortName = ({ instrument }) => (instrument === "single_items" ? "single questions on alcohol and drugs"
  : instrument.replaceAll("_", "-").replace(/^(phq|gad|dast)(?=\d)/, "$1-").toUpperCase());

const knownOf = ({ instrument }, view) => (view.catalogue.instruments ?? []).find(({ id }) => id === instrument) ?? {};

/** Two bodies sort the same reading in their own ways, under the same name. */
const BODIES = { blood_pressure_aha: " (AHA)", blood_pressure_esc: " (ESC)" };

const nameOf = (score, view) => {
  const { name } = knownOf(score, view);
  return name === undefined ? spaced(score.instrument).toUpperCase() : `${name}${BODIES[score.instrument] ?? ""}`;
};

/** Only a questionnaire has a wording that can be another; a measurement has none. */
const isShortened = (score, view) => {
  const { items } = knownOf(score, view);
  return score.wording === "short_topics" && (items === undefined || items.some(({ takesWording }) => takesWording));
};

const scoreFigure = (score, view, how) => {
  const words = scoreWords(score, view, how);
  if (!hasTotal(score)) return el("figure", { class: "plot plot-score", "data-plot": "score" }, el("figcaption", {}, words));
  return scorePlot(score, { name: nameOf(score, view), bands: bandsOf(knownOf(score, view)) }, words);
};

/** `brief`: for paper, where the names of unanswered items stand among the open questions and the answers. */
const scoreWords = (score, view, { brief = false } = {}) => {
  const { low, high, range, bands = [], blank = [], flagged = [], stale } = score;
  const known = knownOf(score, view);
  const name = brief && hasTotal(score) ? shortName(score) : nameOf(score, view);
  return [
    el("strong", {}, hasTotal(score) ? `${name}: ${totalWords({ ...score, blank }, view)}` : `${name}.`),
    tag("calculated"), stale && tag("too old"),
    bands.length > 0 && ` ${bands.length > 1 ? "Band undetermined: " : "Band: "}${bands.map((band) => bandName(band, known)).join(" or ")}.`,
    blank.length > 0 && (brief
      ? !hasTotal(score) && ` ${count(blank.length, "item")} not answered.`
      : el("span", { class: "line" }, `Not answered: ${blank.map((id) => view.index.questions.get(id)?.name ?? id).join("; ")}.`)),
    !brief && isShortened(score, view)
      && el("span", { class: "line" }, "Asked as short topics in our own words, not with the validated wording."),
    flagged.length > 0 && el("ul", { class: "plain" }, flagged.map((said) => el("li", {}, saidLine(view.joined(said), view)))),
  ];
};

/** Of the blank items only those that the total adds up are missing in it. */
const totalWords = ({ instrument, low, high, range, blank }, view) => {
  if (low === high) return `${low} of ${range.high}.`;
  const { inputs = blank } = (view.catalogue.derived ?? []).find(({ id }) => id === knownOf({ instrument }, view).total) ?? {};
  const missing = blank.filter((id) => inputs.includes(id)).length;
  return `undetermined, ${low} to ${high} of ${range.high}, with ${count(missing, "item")} missing.`;
};

/** Where each band begins, from the first comparison in its condition; the lowest band has none. */
const bandsOf = ({ bands = [] }) => bands.flatMap(({ id, name, from }) => {
  const leaf = firstLeaf(from);
  return leaf?.value === undefined ? [] : [{ name: name ?? spaced(id), low: leaf.operator === "above" ? leaf.value + 1 : leaf.value }];
});

const firstLeaf = (node) => (node === undefined ? undefined : node.of ? firstLeaf(node.of[0]) : node.when ? firstLeaf(node.when) : node);

const bandName = (band, { bands = [] }) => {
  const id = typeof band === "string" ? band : band.id;
  return bands.find((known) => known.id === id)?.name ?? spaced(id);
};

/** All answers by part, in the words of the patient. */
export const allAnswers = ({ answers }, view) => {
  const parts = [...new Set(answers.map(({ part }) => part ?? "other"))];
  return view.section("answers", `All answers: ${answers.length}`, parts.map((part) => {
    const own = answers.filter((said) => (said.part ?? "other") === part);
    return [view.heading(2, {}, view.part(part)),
      el("dl", { class: "all" }, own.map((said) => el("div", { "data-state": said.state, "data-answer": said.question },
        el("dt", {}, capital(said.name), " ", questionId(said.question)),
        el("dd", {}, quote(said, view), said.stale && [" ", el("span", { class: "tag" }, "too old")]))))];
  }));
};
