/**
 * Fills the form with the answers of an imaginary patient, for visitors who only want to look.
 * It must never be part of a real clinic's form.
 * Read next: `../sample-intake.json`.
 */

import { sample } from "../data/sample.js";
import { setControls } from "./answers.js";

const DAY = 86_400_000;

/** The answers and changes of the example as if they had been given on `today`. */
export const exampleOn = (today) => {
  const days = Math.round((Date.parse(today) - Date.parse(sample.today)) / DAY);
  const { answers, changes = [], context } = sample.input;
  return { answers: { ...answers, pressure_date: moved(answers.pressure_date, days) }, changes, typedBy: context.typedBy };
};

/** A reading of three days ago stays one of three days ago; a date of birth stays what it is. */
const moved = (date, days) =>
  date === undefined ? undefined : new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);

/** Puts the answers into the controls and the ledger. */
export const fillWith = ({ answers, changes }, { state, ledger }) => {
  for (const { id } of state.questionnaire.questions) setControls(state.fieldset(id), answers[id]);
  ledger.load(answers, changes);
};
