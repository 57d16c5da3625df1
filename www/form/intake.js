/**
 * One intake as it grows: answers, ledger, parts seen, help shown; and the input that the engine gets from it.
 * It must never add, drop or reword an answer.
 * Read next: `state.js` and `ledger.js`.
 */

import { NOTICE } from "../clinic.js";
import { words } from "../shared/words.js";
import { makeLedger } from "../ketamine-intake/ledger.js";
import { makeState } from "./state.js";

export const makeIntake = ({ questionnaire, today, safetyShown }) => {
  const id = opaqueId();
  const state = makeState(questionnaire);
  const ledger = makeLedger();
  const seen = new Set();
  let typedBy;

  /** Commits the answers of every part seen so far, but for `except`, so that a later change of one is told. */
  const commit = (except = []) => {
    const ids = questionnaire.questions.filter(({ part }) => seen.has(part)).map((question) => question.id);
    ledger.commit(ids.filter((question) => !except.includes(question)), state.read().answers);
  };

  /** What `screen` takes. */
  const input = () => ({
    intake: id,
    answers: state.read().answers,
    changes: ledger.changes(),
    context: {
      locale: words.locale,
      notice: NOTICE,
      answeredOn: Object.fromEntries([...seen].map((part) => [part, today])),
      ...(typedBy !== undefined && { typedBy }),
      ended: seen.size === questionnaire.parts.length ? "sent" : "sent_early",
      safetyShown: safetyShown(),
    },
  });

  const setTypedBy = (who) => {
    typedBy = who;
  };

  return { questionnaire, state, ledger, seen, commit, input, setTypedBy };
};

/** Random, so that it says nothing about the person. */
const opaqueId = () =>
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
