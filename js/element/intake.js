/**
 * One intake as it grows: committed answers, what stands in controls, the ledger, and the input for the engine.
 * It must never add, drop or reword an answer, and never keep anything outside this object.
 * Read next: `flow.js`, which reads from here what is asked next.
 */

import { shownQuestions } from "../follow-ups.js";
import { makeLedger } from "../ledger.js";

export const makeIntake = ({ questionnaire, answers: known = {}, today }) => {
  const id = opaqueId();
  const given = new Map(Object.entries(known).filter(([, value]) => value !== undefined && value !== null));
  const ledger = makeLedger();
  const seen = new Set();
  const shownTexts = new Set();
  const everyId = questionnaire.questions.map((question) => question.id);

  /**
   * The answers that count now, and which questions are asked. A follow-up that is not asked any more keeps its
   * answer in case it comes back; until then it counts as taken back. `more` lies over the committed answers.
   */
  const read = (more = {}) => {
    const answers = { ...Object.fromEntries(given), ...more };
    for (;;) {
      const shown = shownQuestions(questionnaire, answers);
      const gone = everyId.filter((each) => answers[each] !== undefined && !shown.has(each));
      if (gone.length === 0) return { answers, shown };
      for (const each of gone) delete answers[each];
    }
  };

  /** Takes these answers into a list that is still being made: no change yet, since nobody said that it was done. */
  const keep = (answers) => commit(answers, { tell: false });

  /** Takes these answers; gives the ids of those that changed, withdrawn follow-ups included. */
  const commit = (answers, { tell = true } = {}) => {
    const before = read().answers;
    for (const [each, value] of Object.entries(answers)) value === undefined ? given.delete(each) : given.set(each, value);
    const now = read().answers;
    if (tell) ledger.commit(everyId, now);
    return everyId.filter((each) => JSON.stringify(before[each]) !== JSON.stringify(now[each]));
  };

  /** What `screen` takes. `more` lies over the committed answers, for a look ahead. */
  const input = ({ context, more }) => ({
    intake: id,
    answers: read(more).answers,
    changes: ledger.changes(),
    context: {
      ...context,
      answeredOn: Object.fromEntries([...seen].map((part) => [part, today])),
      safetyShown: ["emergency", "support", "high_reading"].filter((text) => shownTexts.has(text)),
    },
  });

  return {
    read, commit, keep, input, seen, shownTexts,
    value: (each) => given.get(each),
    changes: () => ledger.changes().length,
    isEmpty: () => given.size === 0,
    /** Control states, what a group's first question said, and values that were confirmed as typed. */
    drafts: new Map(), leads: new Map(), confirmed: new Map(),
  };
};

/** Random, so that it says nothing about the person. */
const opaqueId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
