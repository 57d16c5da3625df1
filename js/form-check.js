/**
 * Compares the fields of a host's form with the questions that its program asks.
 * It must never accept a form that leaves a question out without a name, a reason and a date.
 * Read next: `testing.js`, which hands it to hosts.
 */

import { questionnaireFor } from "./asked-here.js";
import { questionnaire } from "./questions.js";
import { suggestion } from "./suggestion.js";

/**
 * Lists every problem of a form; an empty list means that it asks everything.
 * `fields`: one `{ question, options }` for each question of the form; `options` holds the values it can give.
 */
export const checkForm = ({ program, fields, notShown = [] }) => {
  const asked = questionnaireFor(questionnaire, program).questions;
  if (asked.length === 0) return [unknownSetting(program?.setting)];
  const byId = new Map(asked.map((question) => [question.id, question]));
  return [
    ...missingQuestions(asked, fields, notShown),
    ...fields.flatMap((field, place) => checkField(field, { place, fields, byId })),
    ...notShown.flatMap((declared, place) => checkDeclared(declared, { place, fields, byId })),
  ];
};

const unknownSetting = (setting) => problem("setting_unknown", "program.setting", setting, suggestionIn(setting, SETTINGS));

const missingQuestions = (asked, fields, notShown) => {
  const known = new Set([...fields, ...notShown].map(({ question }) => question));
  return asked.filter(({ id }) => !known.has(id)).map(({ id }) => problem("question_missing", "fields", id));
};

const checkField = ({ question: id, options }, { place, fields, byId }) => {
  const path = `fields[${place}]`;
  const question = byId.get(id);
  if (question === undefined) return [unknownQuestion(path, id, byId)];
  const twice = fields.findIndex((field) => field.question === id) < place ? [problem("question_twice", path, id)] : [];
  return [...twice, ...checkOptions(path, question, options)];
};

const checkOptions = (path, question, options) => {
  const expected = wordsOf(question);
  if (expected === undefined) return [];
  if (!Array.isArray(options)) return [problem("options_not_given", path, question.id)];
  return [
    ...expected.filter((word) => !options.includes(word)).map((word) => problem("option_missing", `${path}.options`, word)),
    ...options.filter((option) => !expected.includes(option))
      .map((option) => problem("option_unknown", `${path}.options`, option, suggestionIn(option, expected))),
  ];
};

const checkDeclared = ({ question: id, by, reason, on }, { place, fields, byId }) => {
  const path = `notShown[${place}]`;
  if (!byId.has(id)) return [unknownQuestion(path, id, byId)];
  const shown = fields.some(({ question }) => question === id) ? [problem("shown_and_not_shown", path, id)] : [];
  const empty = Object.entries({ by, reason, on }).filter(([, text]) => typeof text !== "string" || text.trim() === "");
  return [...shown, ...empty.map(([key]) => problem("declaration_incomplete", `${path}.${key}`, id))];
};

/** Every value that a field of this question has to offer; `undefined` when it is typed freely. */
const wordsOf = ({ kind, options, unsure, none }) => {
  const own = kind === "yes_no" ? ["yes", "no"] : options?.map(({ id }) => id);
  if (own === undefined) return undefined;
  return [...own, ...(none === true ? ["none"] : []), ...(unsure ? ["unsure"] : []), "declined"];
};

const unknownQuestion = (path, id, byId) => {
  const elsewhere = questionnaire.questions.some((question) => question.id === id);
  return elsewhere
    ? problem("question_not_in_setting", path, id)
    : problem("question_unknown", path, id, suggestionIn(id, [...byId.keys()]));
};

const suggestionIn = (word, candidates) =>
  typeof word === "string" ? suggestion(word.slice(0, 80), candidates) : undefined;

const problem = (code, path, given, suggested) => ({
  code,
  path,
  ...(given === undefined ? {} : { given: String(given) }),
  ...(suggested === undefined ? {} : { suggestion: suggested }),
});

const SETTINGS = ["in_clinic_infusion", "esketamine_clinic", "at_home"];
