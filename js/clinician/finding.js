/**
 * One finding: level, the patient's words, what to do, basis, disagreement, what the rule leaves out; sources on demand.
 * It must never show a level without the answers behind it.
 * Read next: `findings.js`, their order.
 */

import { el } from "../dom.js";
import { sentence } from "../text-layout.js";
import { badge, numberOf } from "./level.js";
import { quote, saidLine } from "./said.js";
import { basisLine, disagreement, sourceList } from "./sources.js";
import { conditionTree } from "./tree.js";

/** A finding in full. */
export const findingInFull = (found, view) =>
  el("article", { class: `finding edge-${numberOf(found.level)}`, "data-rule": found.rule, "data-level": found.level },
    el("header", {}, badge(found.level), soon(found), view.heading(2, {}, found.title ?? found.rule)),
    body(found, view));

/** A finding in one line, which opens. */
export const findingInLine = (found, view) =>
  el("details", { class: `finding finding-line edge-${numberOf(found.level)}`, "data-rule": found.rule, "data-level": found.level },
    el("summary", {}, badge(found.level), soon(found), " ", el("strong", {}, found.title ?? found.rule), " ",
      el("span", { class: "short" }, found.because.map((said, place) => [place > 0 && ", ", quote(said, view)]))),
    body(found, view));

const soon = ({ contact }) => contact === "same_day" && el("span", { class: "tag" }, "same day");

const body = (found, view) => [
  el("ul", { class: "because", "aria-label": "The patient said" }, found.because.map((said) => el("li", {}, saidLine(said, view)))),
  labelled("Do", found.action),
  basisLine(found),
  el("div", { class: "screen-only" },
    disagreement(found, view),
    labelled("What could change it", whatCouldChange(found)),
    labelled("Does not consider", found.limits),
    grounds(found, view)),
];

/** True by construction: a rule that is met stays met however open questions are answered. */
const whatCouldChange = ({ because }) => because.length > 0
  && `another answer to ${[...new Set(because.map(({ name }) => name))].join(", or ")}. Open questions cannot take it back`;

const labelled = (label, text) => text && el("p", { class: "labelled" }, el("strong", {}, `${label}: `), sentence(text));

/** Rule, conditions and sources; the conditions are asked of the engine when somebody looks. */
const grounds = (found, view) => {
  const place = el("div", { class: "tree-place" });
  const details = el("details", { class: "grounds" },
    el("summary", {}, "Rule, conditions and sources"),
    labelled("Rule", found.sentence),
    labelled("Why", found.why),
    labelled("Protected traits that this rule reads", traitsOf(found, view)),
    el("p", { class: "sub" }, "Conditions as they were read"),
    place,
    el("p", { class: "sub" }, "Sources"),
    sourceList(found),
    el("p", { class: "small" }, "Rule ", el("code", { class: "id" }, found.rule)));
  details.addEventListener("toggle", () => {
    if (details.open && place.childElementCount === 0) place.append(explained(view.explain(found.rule), view));
  });
  return details;
};

const traitsOf = ({ rule }, { traits = [] }) => traits.filter(({ rules }) => rules.includes(rule)).map(({ trait }) => trait).join(", ");

const explained = (explanation, view) => (explanation === undefined
  ? el("p", {}, "The engine does not run on this page, so the conditions cannot be shown with their verdicts.")
  : conditionTree(explanation, view));

/** For paper: what page one leaves out of a finding; the sources of each side only where everything is printed. */
export const findingOnPaper = (found, view) => el("article", { class: `paper edge-${numberOf(found.level)}`, "data-print-rule": found.rule },
  el("p", {}, el("strong", {}, `${numberOf(found.level)} of 5: ${found.title ?? found.rule}. `),
    found.positions.map(({ says, followed }) => `${followed === true ? "These rules follow" : "Not followed"}: ${sentence(says)} `),
    found.limits && el("span", { class: "full-only" }, `Does not consider: ${sentence(found.limits)}`)),
  el("div", { class: "full-only" }, disagreement(found, view)));
