/**
 * The questions as one program asks them: of its setting and country, without what it leaves out or switched off, with the numbers in force.
 * It must never change how an answer is read, and never drop a question for any other reason.
 * Read next: `client.js`, its user.
 */

import { questionnaireFor } from "./asked-here.js";

/** A copy of its own for every screener. `about`: what the engine says of the program. */
export const questionsInForce = (questionnaire, program, { thresholds, switchedOff }) => {
  const moved = new Map(thresholds.map(({ id, value }) => [id, value]));
  const { questions, ...rest } = questionnaireFor(structuredClone(questionnaire), program);
  const asked = questions.filter((question) => !switchedOff.includes(question.id));
  for (const { askedWhen, triggers } of asked) {
    setNumbers(askedWhen, moved);
    setNumbers(triggers?.atLeast, moved);
  }
  return { ...rest, questions: asked };
};

/** A tree of a gate, or the number of a trigger. */
const setNumbers = (node, moved) => {
  if (node === undefined) return;
  if (moved.has(node.threshold)) node.value = moved.get(node.threshold);
  for (const child of node.of ?? []) setNumbers(child, moved);
};
