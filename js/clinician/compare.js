/**
 * Evaluates the answers of a report again on this page, and explains single rules.
 * It must never show another result in place of the report's: when they differ, only the answers are shown.
 * Read next: `page.js`.
 */

import { joinExplanation } from "../explanation.js";

/** `{ outcome: "same" | "different" | "not_possible", explain }`. `screener` and `input` are the host's, or absent. */
export const evaluateAgain = ({ screener, input, catalogue }, report) => {
  if (screener?.type !== "ready" || input === undefined || screener.pack !== report.pack) {
    return { outcome: "not_possible", explain: () => undefined };
  }
  const again = screener.screen(input);
  const explain = (rule) => {
    const joined = joinExplanation(screener.explain(input, rule), screener.pack, catalogue);
    return joined.type === "explained" ? joined : undefined;
  };
  return { outcome: again.type === "screened" && same(again.clinician, report) ? "same" : "different", explain };
};

/** Equal data; the order of keys does not count. */
const same = (left, right) => {
  if (left === right) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return keys.length === Object.keys(right).length
    && keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]));
};
