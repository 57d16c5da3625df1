/**
 * Decides which questions stand on the page now, from the answers given so far.
 * It must never hide a question that may show an emergency text because an answer is missing.
 * Read next: `gates.js`.
 */

import { isAsked } from "./gates.js";

/**
 * The ids of the questions to show.
 * A follow-up waits until what it follows has an answer of any kind, "not sure" included; nobody is asked when
 * their stroke was before they are asked whether there was one. Continue points at every blank, so a person who
 * goes on without an answer has been told, and the engine leaves both questions open.
 */
export const shownQuestions = (questionnaire, answers) => {
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]));
  const asked = (question) => isAsked(question, answers, questionnaire);
  const waits = (question) => inputsOf(question.askedWhen).some((id) =>
    byId.has(id) && answers[id] === undefined && asked(byId.get(id)) !== "not_asked");
  return new Set(questionnaire.questions.filter((question) => {
    const now = asked(question);
    if (now !== "maybe") return now === "asked";
    return question.triggers?.emergency !== undefined || !waits(question);
  }).map(({ id }) => id));
};

/** The questions that a gate reads. */
const inputsOf = (tree) => {
  if (tree === undefined) return [];
  if (tree.when !== undefined) return inputsOf(tree.when);
  if (tree.of !== undefined) return tree.of.flatMap(inputsOf);
  return tree.inputs ?? [tree.subject];
};
