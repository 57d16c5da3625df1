/**
 * Puts words on what the program does to a report: administrative items, oversight, adjustments, the basis card.
 * It must never leave out an adjustment, and never a statement of the card.
 * Read next: `join.js`, its user.
 */

import { OVERSIGHT_WORDS, adjustmentLines, administrativeWords, numberWords } from "./program-words.js";
import { count } from "./text-layout.js";

export const joinProgram = (report, words) => ({
  administrative: report.administrative.map((item) => ({ ...item, words: administrativeWords(item) })),
  oversight: report.oversight.map((item) => ({ ...item, words: OVERSIGHT_WORDS[item.code] ?? item.code })),
  adjustments: report.adjustments.map((item) => ({ ...item, lines: adjustmentLines(item, words, report.openRules) })),
  basis: { ...report.basis, ...basisWords(report, words) },
});

const basisWords = ({ basis, findings, openRules, engine, pack, program, answers }, words) => {
  const { inputs, rules } = basis;
  const here = new Set([...findings, ...openRules].map(({ rule }) => rule));
  const used = (words.basis.traits ?? [])
    .map((entry) => ({ ...entry, rules: entry.rules.filter((rule) => here.has(rule)) }))
    .filter((entry) => entry.rules.length > 0);
  const listed = (entries, ids) => ids.map((id) => entries?.find((entry) => entry.id === id) ?? { id, title: id, text: "" });
  const unread = answers.filter(({ state }) => state === "unreadable").map(({ question }) => question);
  return {
    words: listed(words.basis.statements, basis.statements),
    attributeWords: listed(words.basis.attributes, basis.attributes),
    traits: used,
    known: `${count(inputs.answered, "question")} of ${inputs.asked} answered; ${count(rules.met, "rule")} met, ${rules.notMet} not met.`,
    unknown: `${count(inputs.unanswered, "question")} without an answer, of which ${inputs.unreadable} unreadable`
      + `${unread.length === 0 ? "" : ` (${unread.join(", ")})`}; ${count(inputs.stale, "answer")} too old; `
      + `${count(inputs.changed, "answer")} changed; ${count(rules.unknown, "rule")} open.`,
    versions: `Engine ${engine}; pack ${pack}; program confirmed ${program.confirmedOn}.`,
  };
};

/** What a rule compares with here and not in the words of the catalogue, in words; nothing where they agree. */
export const numbersHere = (tree, report, words) => {
  const moved = report.thresholds.filter(({ id }) => reads(tree, id));
  return moved.map(({ id, value, packValue }) => {
    const threshold = words.thresholds.get(id);
    return `Here ${threshold?.name ?? id} is ${numberWords(value, threshold)} instead of ${numberWords(packValue, threshold)}.`;
  }).join(" ");
};

const reads = (tree, id) => tree !== undefined && (tree.threshold === id || tree.window === id
  || (tree.of ?? []).some((child) => reads(child, id)) || reads(tree.when, id));
