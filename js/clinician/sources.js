/**
 * The basis of a rule in three layers: one line, both sides where sources disagree, every source with its section.
 * It must never count sources as votes, and never make one sound stronger than its row says.
 * Read next: `../source-words.js`, the words for kinds of sources.
 */

import { el } from "../dom.js";
import { levelWords } from "../level-words.js";
import { kindOfSource, sourceWords } from "../source-words.js";
import { dateWords, sentence } from "../text-layout.js";
import { adjustmentsOf } from "./adjusted.js";

/** One line: what kind of source, where, how well it was read. */
export const basisLine = ({ citations }) => {
  if (citations.length === 0) return undefined;
  const more = citations.length - 1;
  return el("p", { class: "basis" }, el("strong", {}, "Basis: "), kindOfSource(citations[0]),
    more > 0 && `; and ${more} more ${more === 1 ? "source" : "sources"}`, ".");
};

/** Both positions side by side, which one the level rests on, and what the clinic changed. */
export const disagreement = (found, view) => {
  const { positions, rule, level, why } = found;
  if (positions.length === 0) return undefined;
  const changed = adjustmentsOf(view.adjustments, rule);
  return el("div", { class: "disagreement" },
    el("p", {}, el("strong", {}, "Sources disagree")),
    el("div", { class: "positions" }, positions.map(position)),
    el("p", { class: "small" }, `These rules use ${levelWords(level)} here`, why ? `: ${sentence(why)}` : "."),
    changed.map((text) => el("p", { class: "small" }, `This clinic: ${text}`)));
};

const position = ({ says, citations, followed }) => el("div", { class: "position", "data-followed": followed === true },
  el("p", { class: "side" }, followed === true ? "These rules follow" : "Shown, not followed"),
  el("p", {}, sentence(says)),
  el("ul", {}, citations.map((citation) => el("li", { "data-source": citation.source.id }, briefly(citation)))));

const briefly = (citation) => [citation.section ?? citation.source.section, kindOfSource(citation)].filter(Boolean).join("; ");

/** Every source with its fact, section, kind, and how it was checked. */
export const sourceList = ({ citations, reviewDue }) => [
  el("ul", { class: "sources" }, citations.map((citation) =>
    el("li", {}, sourceWords(citation), " ", el("code", { class: "id" }, citation.source.id)))),
  reviewDue && el("p", { class: "small" }, `To be read again by ${dateWords(reviewDue)}.`),
];

/** Every source that a rule of this report rests on, once; for the end of the page and for paper. */
export const allSources = ({ findings }, view) => {
  const cited = new Map(findings.flatMap(({ citations, positions }) =>
    [...citations, ...positions.flatMap((side) => side.citations)].map((citation) => [citation.source.id, citation])));
  return cited.size > 0 && view.section("sources", `Sources of these findings: ${cited.size}`,
    el("details", { class: "fold", "data-fold": "sources" },
      el("summary", {}, "Show every source with its section and how it was read"),
      el("ul", { class: "sources columns" }, [...cited.values()].map((citation) =>
        el("li", {}, sourceWords(citation), " ", el("code", { class: "id" }, citation.source.id))))));
};
