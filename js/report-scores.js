/**
 * The scores and the antidepressants tried, as lists of lines for the clinician's report.
 * It must never print one band where two are possible, and never call a course too short that is not known.
 * Read next: `report-parts.js`.
 */

import { saidLine } from "./report-finding.js";

const words = (id) => id.replaceAll("_", " ");

/** Scores with their range, bands, blanks and whose words were shown; what stands on its own comes first. */
export const scores = ({ scores: rows = [], notCovered = [] }) => ({
  title: "Scales",
  lines: [
    ...rows.flatMap(scoreLines),
    ...(notCovered.length === 0 ? [] : [`Not covered by this program: ${notCovered.map(words).join(", ")}.`]),
  ],
});

const scoreLines = (row) => [
  ...row.flagged.map((said) => `* Stands on its own: ${saidLine(said)}`),
  `* ${row.title}: ${totalOf(row)}${row.bands.map(words).join(" or ")}.${row.stale ? " Too old." : ""}`,
  ...(row.marks === undefined ? [] : [`  Also: ${row.marks.map(words).join(", ")}.`]),
  ...(row.blank.length === 0 ? [] : [`  Left blank: ${row.blank.join(", ")}. Nothing was filled in.`]),
  ...(row.wording === "clinic" || row.low === undefined ? [] : ["  From short topics in our own words, which are not validated."]),
];

const totalOf = ({ low, high, range }) => {
  if (low === undefined) return "";
  const total = low === high ? `${low}` : `undetermined, ${low} to ${high}`;
  return `${total} of ${range.low} to ${range.high}, `;
};

/** Each course as typed, as read, and why it counts or not. */
export const trials = ({ trials: rows = [], trialCount }) => ({
  title: "Antidepressants tried",
  lines: rows.length === 0 ? [] : [
    ...rows.map((row) => `* "${row.typed}"${row.medicine === undefined ? "" : `, read as ${row.medicine}`}: ${detailsOf(row)}. `
      + `${capital(words(row.adequacy))}${row.reasons.length === 0 ? "" : ` (${row.reasons.map(words).join(", ")})`}.`),
    trialCount === undefined
      ? "Adequate without much effect in this episode: not known, the list may hold more."
      : `Adequate without much effect in this episode: ${spanOf(trialCount)}. By one table of minimum doses and 6 weeks.`,
  ],
});

const PARTS = ["dose", "weeks", "episode", "helped", "now", "stopped"];
const detailsOf = (row) =>
  PARTS.filter((part) => row[part] !== undefined).map((part) => `${part} ${words(row[part])}`).join(", ") || "nothing else said";
const spanOf = ({ low, high }) => (low === high ? `${low}` : `${low} to ${high}`);
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
