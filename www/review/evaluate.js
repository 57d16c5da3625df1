/**
 * Evaluates the request of a report again on this page, and explains single rules.
 * It must never show another result in place of the report's: when they differ, only the answers are shown.
 * Read next: `page.js`.
 */

import { catalogue } from "../data/catalogue.js";
import { createScreener } from "../ketamine-intake/inline.js";
import { joinExplanation } from "../ketamine-intake/report-text.js";

/** `{ outcome: "same" | "different" | "not_possible", explain }`. */
export const evaluateAgain = async ({ program, today, input }, clinician) => {
  const screener = await createScreener({ program, today });
  if (screener.type !== "ready" || screener.pack !== clinician.pack) return { outcome: "not_possible", explain: () => undefined };
  const again = screener.screen(input);
  const explain = (rule) => {
    const joined = joinExplanation(screener.explain(input, rule), screener.pack, catalogue);
    return joined.type === "explained" ? joined : undefined;
  };
  return { outcome: again.type === "screened" && same(again.clinician, clinician) ? "same" : "different", explain };
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
