/**
 * The basis of a rule in three layers: one line, both sides where sources disagree, every source with its section.
 * It must never count sources as votes, and never make one sound stronger than its row says.
 * Read next: `../ketamine-intake/source-words.js`, the words for kinds of sources.
 */

import { kindOfSource, sourceWords } from "../ketamine-intake/source-words.js";
import { dateWords } from "../ketamine-intake/text-layout.js";
import { el } from "../shared/dom.js";

/** One line: what kind of source, where, how well it was read. */
export const basisLine = ({ citations }) => {
  if (citations.length === 0) return undefined;
  const more = citations.length - 1;
  return el("p", { class: "basis" }, el("strong", {}, "Basis: "), kindOfSource(citations[0]),
    more > 0 && `; and ${more} more ${more === 1 ? "source" : "sources"}`, ".");
};

/** Both positions side by side, and which one the level rests on. */
export const disagreement = ({ positions }) => positions.length > 0 && el("div", { class: "disagreement" },
  el("p", {}, el("strong", {}, "Sources disagree")),
  el("div", { class: "positions" }, positions.map(({ says, citations, followed }) =>
    el("div", { class: "position", "data-followed": followed === true },
      el("p", {}, says),
      el("ul", {}, citations.map((citation) => el("li", {}, kindOfSource(citation)))),
      el("p", { class: "small" }, el("strong", {},
        followed === true ? "These rules follow this position." : "Shown, not followed."))))));

/** Every source with its fact, section, kind, and how it was checked. */
export const sourceList = ({ citations, reviewDue }) => [
  el("h4", {}, "Sources"),
  el("ul", { class: "sources" }, citations.map((citation) =>
    el("li", {}, sourceWords(citation), " ", el("code", { class: "id" }, citation.source.id)))),
  reviewDue && el("p", { class: "small" }, `To be read again by ${dateWords(reviewDue)}.`),
];
