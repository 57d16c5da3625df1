/**
 * One finding: level, the patient's words, what to do, basis, disagreement, what the rule leaves out; sources on demand.
 * It must never show a level without the answers behind it.
 * Read next: `findings.js`, their order.
 */

import { sentence } from "../ketamine-intake/text-layout.js";
import { el } from "../shared/dom.js";
import { badge, numberOf } from "./level.js";
import { quote, saidLine } from "./said.js";
import { basisLine, disagreement, sourceList } from "./sources.js";
import { conditionTree } from "./tree.js";

/** A finding in full. `explain(rule)` gives the joined explanation or `undefined`. */
export const findingInFull = (found, explain) =>
  el("article", { class: `finding edge-${numberOf(found.level)}`, "data-rule": found.rule, "data-level": found.level },
    el("header", {}, badge(found.level), soon(found), el("h3", {}, found.title ?? found.rule)),
    body(found, explain));

/** A finding in one line, which opens. */
export const findingInLine = (found, explain) =>
  el("details", { class: `finding finding-line edge-${numberOf(found.level)}`, "data-rule": found.rule, "data-level": found.level },
    el("summary", {}, badge(found.level), soon(found), " ", el("strong", {}, found.title ?? found.rule), " ",
      el("span", { class: "short" }, found.because.map((said) => [quote(said), " "]))),
    body(found, explain));

const soon = ({ contact }) => contact === "same_day" && el("span", { class: "tag" }, "same day");

const body = (found, explain) => [
  el("ul", { class: "because", "aria-label": "The patient said" }, found.because.map((said) => el("li", {}, saidLine(said)))),
  labelled("Do", found.action),
  basisLine(found),
  disagreement(found),
  labelled("Does not consider", found.limits),
  grounds(found, explain),
];

const labelled = (label, text) => text && el("p", {}, el("strong", {}, `${label}: `), sentence(text));

/** Rule, conditions and sources; the conditions are asked of the engine when somebody looks. */
const grounds = (found, explain) => {
  const place = el("div", { class: "tree-place" });
  const details = el("details", { class: "grounds" },
    el("summary", {}, "Rule, conditions and sources"),
    labelled("Rule", found.sentence),
    labelled("Why", found.why),
    el("h4", {}, "Conditions as they were read"),
    place,
    sourceList(found),
    el("p", { class: "small" }, "Rule ", el("code", { class: "id" }, found.rule)));
  details.addEventListener("toggle", () => {
    if (details.open && place.childElementCount === 0) place.append(explained(explain(found.rule)));
  });
  return details;
};

const explained = (explanation) => (explanation === undefined
  ? el("p", {}, "The engine does not run on this page, so the conditions cannot be shown.")
  : conditionTree(explanation));
