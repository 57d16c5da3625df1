/**
 * The conditions of a rule as a tree, each with the verdict of the engine: met, not met or unknown.
 * It must never reason by itself, and never say a verdict by colour.
 * Read next: `compare.js`, which asks the engine.
 */

import { el } from "../dom.js";
import { saidLine } from "./said.js";

/** The tree that ran, from a joined explanation. */
export const conditionTree = ({ trace }, view) => el("ul", { class: "tree" }, node(trace, view));

const node = (trace, view) => {
  const below = [...(trace.children ?? []), ...(trace.child === undefined ? [] : [trace.child])];
  return el("li", { "data-verdict": trace.verdict },
    el("span", { class: `verdict verdict-${trace.verdict}` }, VERDICT_WORDS[trace.verdict]), " ", trace.text,
    (trace.answers ?? []).length > 0 && el("ul", { class: "tree-answers" },
      trace.answers.map((said) => el("li", {}, saidLine(said, view)))),
    below.length > 0 && el("ul", {}, below.map((child) => node(child, view))));
};

const VERDICT_WORDS = { met: "met", not_met: "not met", unknown: "unknown" };
