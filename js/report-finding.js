/**
 * The lines of one finding: the patient's words, what to do, the basis, and what the rule leaves out.
 * It must never show a source without how it was checked, or one side of a disagreement alone.
 * Read next: `report-parts.js`, its user; `source-words.js`, the words for sources.
 */

import { levelWords } from "./level-words.js";
import { kindOfSource, sourceWords } from "./source-words.js";
import { sentence } from "./text-layout.js";

/** Graver findings are told in full, with each source; a review and a note in short, with the kinds of their sources. */
export const findingLines = (found) => {
  const lines = [
    `${levelWords(found.level)}: ${found.title ?? found.rule}${SOON[found.contact] ?? ""} [${found.rule}]`,
    ...found.because.map((said) => `  Patient: ${saidLine(said)}`),
    labelled("This clinic", found.numbersHere),
    ...DETAIL[found.level](found),
  ];
  return lines.filter((line) => line !== undefined);
};

const SOON = { same_day: " (same day)" };

const inFull = (found) => [
  labelled("Do", found.action),
  labelled("Rule", found.sentence),
  labelled("Why", found.why),
  labelled("Does not consider", found.limits),
  "  Basis:",
  ...found.citations.map((citation) => `    * ${sourceWords(citation)}`),
  ...disagreement(found),
];

const inShort = (found) => [labelled("Do", found.action), shortBasis(found), ...disagreement(found)];

const DETAIL = {
  emergency: inFull,
  contraindicated: inFull,
  defer: inFull,
  review: inShort,
  note: (found) => [shortBasis(found)],
};

const labelled = (label, text) => (text === undefined || text === "" ? undefined : `  ${label}: ${sentence(text)}`);

const shortBasis = ({ citations }) => labelled("Basis", [...new Set(citations.map(kindOfSource))].join("; "));

const disagreement = ({ positions }) => (positions.length === 0 ? [] : [
  "  Sources disagree:",
  ...positions.map(({ says, citations, followed }) =>
    `    * ${sentence(says)} (${citations.map(kindOfSource).join("; ")})${followed === true ? " The pack follows this." : ""}`),
]);

/** One answer in the patient's words, with whatever makes it less than certain. */
export const saidLine = ({ name, question, words: said, values = [], typed, open, stale, outsideGate }) => [
  `${name} [${question}]: ${said}`,
  typed === undefined || values.includes(typed) ? undefined : `typed "${typed}"`,
  open ? "may hold more" : undefined,
  stale ? "too old" : undefined,
  outsideGate ? "answered although not asked" : undefined,
].filter((part) => part !== undefined).join("; ");
