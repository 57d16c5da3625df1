/**
 * Puts the words of the catalogue on the tree that ran for one rule, and prints it.
 * It must never reason by itself: every verdict is the engine's, and the words belong to the same node.
 * Read next: `join.js`, which does the same for a report.
 */

import { indexOf, joinAnswer } from "./join.js";
import { saidLine } from "./report-finding.js";
import { numberWords } from "./program-words.js";
import { wrap } from "./text-layout.js";

/**
 * An explanation with the words of its rule. `pack` is the fingerprint of the screener that explained.
 * Gives `{ type: "other_pack" }` when the catalogue is of another release, and anything but `explained` as it is.
 */
export const joinExplanation = (explanation, pack, catalogue) => {
  if (pack !== catalogue.pack) return { type: "other_pack", report: pack, catalogue: catalogue.pack };
  if (explanation.type !== "explained") return explanation;
  const words = indexOf(catalogue);
  const rule = words.rules.get(explanation.rule);
  const named = (answers) => answers.map((said) => joinAnswer(said, words));
  return {
    ...explanation,
    title: rule.title,
    sentence: rule.sentence,
    because: named(explanation.because),
    reasonsFor: named(explanation.reasonsFor),
    reasonsAgainst: named(explanation.reasonsAgainst),
    trace: joinTrace(explanation.trace, rule.when, { named, thresholds: words.thresholds }),
  };
};

const joinTrace = (trace, tree, words) => {
  switch (trace.node) {
    case "leaf": return { ...trace, text: `${tree.text}${inForce(trace, tree, words)}`, answers: words.named(trace.answers) };
    case "k_of": return {
      ...trace,
      text: countWords(trace.k, tree.of.length),
      children: trace.children.map((child, place) => joinTrace(child, tree.of[place], words)),
    };
    default: return { ...trace, text: tree.text, child: joinTrace(trace.child, tree.when, words) };
  }
};

/** The words of the catalogue hold the number of the pack; what the clinic compares with is said beside it. */
const inForce = ({ threshold }, { value }, { thresholds }) => {
  if (threshold === undefined || threshold.value === value) return "";
  const [here, pack] = [threshold.value, value].map((number) => numberWords(number, thresholds.get(threshold.id)));
  return ` (this clinic compares with ${here} instead of ${pack})`;
};

const countWords = (k, n) => (k === n ? "all of these" : k === 1 ? "any of these" : `at least ${k} of these ${n}`);

/** A joined explanation as plain text: the tree with the verdict of every node, and the answers behind each. */
export const explanationText = (joined, { width = 80 } = {}) =>
  `${[`${joined.title} [${joined.rule}]: ${VERDICT_WORDS[joined.verdict]}`, ...traceLines(joined.trace, 1)]
    .flatMap((line) => wrap(line, width)).join("\n")}\n`;

const traceLines = (trace, depth) => {
  const lead = "  ".repeat(depth);
  return [
    `${lead}* ${VERDICT_WORDS[trace.verdict]}: ${trace.text}`,
    ...(trace.answers ?? []).map((said) => `${lead}    ${saidLine(said)}`),
    ...[...(trace.children ?? []), ...(trace.child ? [trace.child] : [])].flatMap((child) => traceLines(child, depth + 1)),
  ];
};

const VERDICT_WORDS = { met: "met", not_met: "not met", unknown: "unknown" };
