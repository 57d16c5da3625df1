/**
 * Checks for a host's own test-suite: does its form ask the questions of the pack, and does the engine behave here.
 * It must never be loaded by a patient's page.
 * Read next: `form-check.js`, the check of a form.
 */

import { goldenCases } from "./golden.js";
import { canonicalText } from "./canonical.js";
import { checkForm } from "./form-check.js";
import { checkTheme } from "./theme-check.js";

export { canonicalText, checkForm, checkTheme, goldenCases };

/**
 * Screens every golden case and lists what differs from the expected result; an empty list means that none does.
 * `createScreener` is the function of any entry of this package.
 */
export const runGoldenCases = async (createScreener) => {
  const differences = [];
  for (const golden of goldenCases) {
    const got = await resultOf(createScreener, golden);
    if (canonicalText(got) !== canonicalText(inOrder(golden.expect))) {
      differences.push({ name: golden.name, expected: inOrder(golden.expect), got });
    }
  }
  return differences;
};

const resultOf = async (createScreener, { input, program, today }) => {
  // WHY: these cases test the engine. No patient reads a word here, so no locale needs its reviewer.
  const screener = await createScreener({ program: { ...program, acceptsUnreviewedLocale: "yes" }, today });
  if (screener.type !== "ready") {
    const { type, problems, code = "none" } = screener;
    return { type, problems, code };
  }
  const result = screener.screen(input);
  if (result.type !== "screened") return { type: result.type, code: result.code };
  const { settled, possible, findings } = result.clinician;
  return inOrder({ settled, possible, findings: findings.map(({ rule }) => rule) });
};

const inOrder = ({ settled, possible, findings }) => ({ settled, possible, findings: [...findings].sort() });
