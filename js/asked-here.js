/**
 * Tells which questions a program asks: those of its setting and country, without the instruments that it leaves out.
 * It must never leave a question out because the country is not known.
 * Read next: `gates.js`, which tells what of them an answer opens.
 */

import { isBlank, ownValue } from "./spoken.js";

/** The questionnaire with the questions that the program asks; `notAsked` names the others, which gates may read. */
export const questionnaireFor = (questionnaire, program) => {
  const questions = questionnaire.questions.filter((question) => isAskedHere(question, program, questionnaire));
  const others = questionnaire.questions.filter((question) => !questions.includes(question)).map(({ id }) => id);
  return { ...questionnaire, questions, notAsked: [...(questionnaire.notAsked ?? []), ...others] };
};

const isAskedHere = (question, program, { instruments }) =>
  question.settings.includes(program?.setting) && isAskedIn(question, program) && isChosen(question, instruments, program.instruments);

/** The country is the part of `jurisdiction` before the hyphen. */
const isAskedIn = ({ onlyIn, notIn }, { jurisdiction }) => {
  const country = typeof jurisdiction === "string" ? jurisdiction.split("-")[0] : undefined;
  return country === undefined || ((onlyIn?.includes(country) ?? true) && !notIn?.includes(country));
};

const isChosen = ({ id, instrument: of }, instruments = [], chosen) => {
  const instrument = instruments.find((one) => one.id === of);
  if (instrument === undefined || instrument.always.includes(id)) return true;
  const own = ownValue(chosen, instrument.id);
  if (instrument.onlyWithWording.includes(id)) return isBlank(ownValue(own, "wording")) === false;
  return (ownValue(own, "asked") ?? instrument.askedByDefault) === "yes";
};
