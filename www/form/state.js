/**
 * What the form knows: the answers in its controls, which questions stand on the page, what was left for the visit.
 * It must never keep an answer anywhere but in this page's memory.
 * Read next: `part.js`, the page of one part.
 */

import { readControls } from "./answers.js";
import { fieldsetId } from "./fields.js";
import { shownQuestions } from "../ketamine-intake/follow-ups.js";

export const makeState = (questionnaire) => {
  const forVisit = new Set();
  const fieldset = (id) => document.getElementById(fieldsetId(id));

  const given = (id) => readControls(fieldset(id)) ?? (forVisit.has(id) ? "declined_visit" : undefined);

  /**
   * The answers of the questions on the page, and these questions.
   * A follow-up that left the page keeps its controls, in case it comes back; until then its answer counts as taken
   * back, and the ledger shows it to the care team. Taking one back may take its own follow-ups back too.
   */
  const read = () => {
    const answers = {};
    for (const { id } of questionnaire.questions) {
      const answer = given(id);
      if (answer !== undefined) answers[id] = answer;
    }
    for (;;) {
      const shown = shownQuestions(questionnaire, answers);
      const gone = Object.keys(answers).filter((id) => !shown.has(id));
      if (gone.length === 0) return { answers, shown };
      for (const id of gone) delete answers[id];
    }
  };

  /** Leaves these questions for the visit as long as they have no other answer. */
  const leaveForVisit = (ids) => ids.forEach((id) => forVisit.add(id));

  const questionsIn = (part) => questionnaire.questions.filter((question) => question.part === part);

  return { read, leaveForVisit, fieldset, questionsIn, questionnaire };
};
