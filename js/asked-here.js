/**
 * Tells which questions a program asks: those of its setting and of its country.
 * It must never leave a question out because the country is not known.
 * Read next: `gates.js`, which tells what of them an answer opens.
 */

/** Whether a program's setting and country ask the question; the country is the part of `jurisdiction` before the hyphen. */
export const isAskedHere = ({ settings, onlyIn, notIn }, program) => {
  if (!settings.includes(program?.setting)) return false;
  const country = typeof program.jurisdiction === "string" ? program.jurisdiction.split("-")[0] : undefined;
  return country === undefined || ((onlyIn?.includes(country) ?? true) && !notIn?.includes(country));
};

/** The questionnaire with the questions that the program asks. */
export const questionnaireFor = (questionnaire, program) =>
  ({ ...questionnaire, questions: questionnaire.questions.filter((question) => isAskedHere(question, program)) });
