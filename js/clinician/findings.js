/**
 * The findings, worst first: the grave ones in full, the others folded with their number in sight.
 * It must never leave a finding out; what is folded is counted, and stands below when printed.
 * Read next: `finding.js`.
 */

import { el } from "../dom.js";
import { levelWords } from "../level-words.js";
import { count } from "../text-layout.js";
import { findingInFull, findingInLine, findingOnPaper } from "./finding.js";

/** At most this many findings of the levels 3 to 5 stand open, unless more of them are of level 4 or 5. */
export const OPEN_GRAVE = 5;
/** At most this many reviews stand as lines. */
export const OPEN_REVIEWS = 4;

/** Which findings stand open, which as lines, and which are folded. */
export const foldFindings = (findings) => {
  const of = (level) => findings.filter((found) => found.level === level);
  const gravest = [...of("emergency"), ...of("contraindicated")];
  const room = Math.max(0, OPEN_GRAVE - gravest.length);
  // Where the gravest alone fill the page, the reviews go further down as well.
  const lines = gravest.length > OPEN_GRAVE ? 0 : OPEN_REVIEWS;
  return {
    full: [...gravest, ...of("defer").slice(0, room)],
    lines: of("review").slice(0, lines),
    folded: { defer: of("defer").slice(room), review: of("review").slice(lines), note: of("note") },
  };
};

/** The gravest alone fill page one of the paper. */
export const isCrowded = ({ findings }) => foldFindings(findings).full.length > OPEN_GRAVE;

export const findingsSection = ({ findings }, view) => {
  const { full, lines, folded } = foldFindings(findings);
  const inFull = (some) => some.map((found) => findingInFull(found, view));
  const inLine = (some) => some.map((found) => findingInLine(found, view));
  const hidden = Object.values(folded).flat().length;
  return view.section("findings", `Findings: ${findings.length}`,
    findings.length === 0 && el("p", {}, "No rule was found to be met. That does not mean that nothing is wrong."),
    inFull(full),
    fold(folded.defer, "defer", inFull),
    inLine(lines),
    fold(folded.review, "review", inLine),
    fold(folded.note, "note", inLine),
    hidden > 0 && el("p", { class: "print-only" }, `And ${hidden} more below, of level 3 or lower.`));
};

const fold = (some, level, show) => some.length > 0 && el("details", { class: "fold screen-only", "data-fold": level },
  el("summary", {}, level === "note" ? count(some.length, "note") : `Show ${some.length} more at ${levelWords(level)}`),
  show(some));

/** Paper, after the signature: first what page one had no room for, then what page one left out of the others. */
export const findingsOnPaper = ({ findings }, view) => {
  const { folded } = foldFindings(findings);
  const more = Object.values(folded).flat();
  const disputed = findings.filter(({ positions }) => positions.length > 0);
  const limited = findings.filter(({ positions, limits }) => positions.length === 0 && limits);
  return el("div", { class: "print-only" },
    more.length > 0 && [view.heading(1, {}, `More findings: ${more.length}`),
      folded.defer.map((found) => printed(findingInFull(found, view), found)),
      [...folded.review, ...folded.note].map((found) => printed(findingInLine(found, view), found))],
    disputed.length > 0 && [view.heading(1, {}, `Where sources disagree: ${disputed.length}`),
      el("div", { class: "halves" }, disputed.map((found) => findingOnPaper(found, view)))],
    limited.length > 0 && el("div", { class: "full-only" }, view.heading(1, {}, "What these rules leave out"),
      limited.map((found) => findingOnPaper(found, view))));
};

/** A copy for paper; what counts findings on the page must not count it again. */
const printed = (element, { rule }) => {
  element.removeAttribute("data-rule");
  element.dataset.printFinding = rule;
  return element;
};
