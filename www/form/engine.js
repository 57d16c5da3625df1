/**
 * Asks the engine, and says honestly when it gave no result.
 * It must never turn a failure into an empty report: without a result every answer goes out as it was given.
 * Read next: `handover.js`.
 */

import { createScreener } from "../ketamine-intake/inline.js";
import { answersAsText } from "../ketamine-intake/request.js";

/** `ready`, `refused` (this program may not ask anybody) or `stopped` (the form works, and nothing is evaluated). */
export const startEngine = async ({ program, today }) => {
  const screener = await createScreener({ program, today });
  if (screener.type === "ready") return { state: "ready", screener };
  return screener.code === undefined ? { state: "refused", screener } : { state: "stopped", screener };
};

/** The outcome of an intake: `screened` or `failed`, whatever became of the engine. */
export const screenWith = ({ state, screener }, input) =>
  state === "ready" ? screener.screen(input) : notEvaluated(screener, input);

/** The answers of one part that the engine cannot read; none when there is no engine to ask. */
export const answersToMend = (engine, input, ids) => {
  const result = engine.state === "ready" ? engine.screener.screen(input) : undefined;
  return (result?.patient.problems ?? []).filter(({ question }) => ids.includes(question));
};

const notEvaluated = ({ code, patient }, { answers }) => ({
  type: "failed",
  code,
  patient: { ...patient, next: ["clinician_reads", "clinic_contacts_you", "keep_medicines", "if_worse_call"] },
  clinician: {
    notEvaluated: true,
    code,
    answers: answersAsText({ answers }),
  },
});
