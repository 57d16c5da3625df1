/**
 * What the clinic changed in the rules, as far as the report says it: one sentence each, and the thresholds in force.
 * It must never show a changed threshold or level without who changed it, when and why, where the report knows.
 * Read next: `program.js`, which lists all of them; `plots/pressure.js`, which draws the thresholds.
 */

import { levelWords } from "../level-words.js";
import { dateWords, sentence } from "../text-layout.js";

/** The sentences of the adjustments that name this rule. */
export const adjustmentsOf = (adjustments = [], rule) => adjustments.filter((each) => each.rule === rule).map(adjustmentWords);

/** One adjustment with who signed it, in the lines of the joined report where it has them. */
export const adjustmentWords = (adjustment) => adjustment.lines?.join(" ") ?? ownWords(adjustment);

const ownWords = (adjustment) =>
  [
    sentence(adjustment.words ?? whatChanged(adjustment)),
    signature(adjustment),
    adjustment.expired && "It has expired: the rules' own value is back.",
  ].filter(Boolean).join(" ");

const whatChanged = ({ kind, threshold, value, packValue, rule, level, packLevel, step, title, question, key, locale }) => ({
  threshold: `Threshold ${threshold} is ${value} instead of ${packValue}`,
  level: `Rule ${rule} is ${levelWords(level)} instead of ${levelWords(packLevel)}`,
  step: `Step added: ${title ?? step}`,
  switch_off: `The question ${question} is not asked; it stays open`,
  wording: `The wording of ${key} (${locale}) is the clinic's own`,
})[kind] ?? String(kind);

const signature = ({ by, on, reason, until }) => [
  by && `${[by, on && dateWords(on)].filter(Boolean).join(", ")}${reason ? `: ${sentence(reason)}` : "."}`,
  until && `Until ${dateWords(until)}.`,
].filter(Boolean).join(" ");
