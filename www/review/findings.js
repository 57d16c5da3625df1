/**
 * The findings, worst first: the grave ones in full, the others folded with their number in sight.
 * It must never leave a finding out; what is folded is counted, and opens when the page is printed.
 * Read next: `finding.js`.
 */

import { count } from "../ketamine-intake/text-layout.js";
import { el } from "../shared/dom.js";
import { findingInFull, findingInLine } from "./finding.js";
import { levelWords } from "../ketamine-intake/level-words.js";

/** At most this many findings of the levels 3 to 5 stand open, unless more of them are of level 4 or 5. */
const OPEN_GRAVE = 5;
/** At most this many reviews stand as lines. */
const OPEN_REVIEWS = 4;

export const findingsSection = ({ findings }, explain) => {
  const of = (level) => findings.filter((found) => found.level === level);
  const gravest = [...of("emergency"), ...of("contraindicated")];
  const room = Math.max(0, OPEN_GRAVE - gravest.length);
  const full = (some) => some.map((found) => findingInFull(found, explain));
  const lines = (some) => some.map((found) => findingInLine(found, explain));
  return el("section", { id: "findings", "aria-labelledby": "findings-title" },
    el("h2", { id: "findings-title" }, `Findings: ${findings.length}`),
    findings.length === 0 && el("p", {}, "No rule was found to be met. That does not mean that nothing is wrong."),
    full(gravest),
    full(of("defer").slice(0, room)),
    fold(of("defer").slice(room), "defer", full),
    lines(of("review").slice(0, OPEN_REVIEWS)),
    fold(of("review").slice(OPEN_REVIEWS), "review", lines),
    fold(of("note"), "note", lines));
};

const fold = (some, level, show) => some.length > 0 && el("details", { class: "fold", "data-fold": level },
  el("summary", {}, level === "note" ? count(some.length, "note") : `${some.length} more at ${levelWords(level)}`),
  show(some));
