/**
 * Builds the fields of one question out of native controls, whatever its kind.
 * It must never select anything beforehand, and never make "not sure" smaller than "yes".
 * Read next: `answers.js`, which reads them back.
 */

import { el, paragraphs } from "../shared/dom.js";
import { capital, choiceWords, fill, questionWords, words } from "../shared/words.js";
import { medicineFields } from "./medicines.js";
import { trialRows } from "./trials.js";

const { fixed } = words;
export const fieldsetId = (id) => `question-${id}`;
export const errorId = (id) => `problem-${id}`;
const hintId = (id) => `hint-${id}`;

/** One question: its text as the legend, place for a problem, hint, controls. `fills` stands in its hint. */
export const questionFields = (question, fills) => {
  const { id } = question;
  const { text, hint, list } = questionWords(id);
  const kind = kindOf(question);
  const hints = [kind === "text" && !question.place && fixed.text_hint, hint && fill(hint, fills), kind === "choices" && fixed.tick_all,
    kind === "date" && fixed.month_hint].filter(Boolean);
  return el("fieldset", {
    class: "question",
    id: fieldsetId(id),
    "data-question": id,
    "data-kind": kind,
    "aria-describedby": `${errorId(id)} ${hintId(id)}`,
  },
    el("legend", {}, text),
    el("p", { class: "problem", id: errorId(id), hidden: true }),
    el("div", { class: "hint", id: hintId(id) },
      paragraphs(hints),
      list && el("ul", { class: "examples" }, list.map((item) => el("li", {}, item)))),
    el("div", { class: `controls controls-${kind}` }, BUILDERS[kind](question)));
};

/** A score is a number to the engine and a choice to a person. */
export const kindOf = ({ kind, unit }) => (kind === "number" && unit === "points" ? "points" : kind);

const BUILDERS = {
  yes_no: (question) => radios(question, ["yes", "no"]),
  choice: (question) => radios(question, optionsOf(question)),
  when: (question) => radios(question, optionsOf(question)),
  points: (question) => radios(question, Object.keys(questionWords(question.id).points)),
  choices: (question) => checkboxes(question),
  number: (question) => [numberField(question), or(), ...missing(question)],
  date: (question) => [dateFields(question), or(), ...missing(question)],
  text: (question) => [textField(question), or(), ...missing(question)],
  medicines: (question) => [...medicineFields(question), or(), ...missing(question)],
  trials: (question) => [...trialRows(question), or(), ...missing(question)],
};

const optionsOf = ({ options }) => options.map(({ id }) => id);

const radios = (question, values) => [
  ...values.map((value) => option("radio", question.id, value, choiceWords(question.id, value))),
  or(),
  ...missing(question),
];

/** "None" clears the others. The doubts do not: they keep what is ticked and leave the list open. */
const checkboxes = ({ id, options, none, unsure }) => [
  ...options.map((entry) => option("checkbox", id, entry.id, choiceWords(id, entry.id))),
  or(),
  none && option("checkbox", id, "none", fixed.none),
  unsure && option("checkbox", id, "unsure", fixed.unsure_more),
  option("checkbox", id, "declined", fixed.declined_more),
];

const missing = ({ id, unsure }) => [
  unsure && option("radio", id, "unsure", fixed.unsure),
  option("radio", id, "declined", fixed.declined),
];

const option = (type, id, value, text) =>
  el("label", { class: "option" }, el("input", { type, name: id, value, autocomplete: "off" }), el("span", {}, text));

const or = () => el("p", { class: "or" }, fixed.or);

/** Weight and height are typed with their unit, for which a keypad of digits has no letters. */
const numberField = ({ id, unit: own }) => {
  const { topic, unit } = questionWords(id);
  return el("label", { class: "typed" },
    el("span", {}, `${capital(topic)}, ${unit}`),
    textBox({ "data-typed": id, ...(["kg", "cm"].includes(own) ? { inputmode: "text", class: "with-unit" } : { inputmode: "decimal", class: "short" }) }));
};

/** Free text, which no rule reads; a place is one line. */
const textField = ({ id, place }) => el("label", { class: place ? "typed" : "typed free" },
  el("span", {}, capital(questionWords(id).topic)),
  place
    ? textBox({ "data-typed": id, maxlength: LONGEST_TEXT, class: "place" })
    : el("textarea", { "data-typed": id, rows: 4, maxlength: LONGEST_TEXT, autocomplete: "off" }));

const LONGEST_TEXT = 500;

const dateFields = ({ id }) => {
  const birthDate = (part) => (id === "birth_date" ? `bday-${part}` : "off");
  return el("div", { class: "date" }, DATE_PARTS.map(({ part, inputmode }) =>
    el("label", { class: "typed" },
      el("span", {}, fixed[part]),
      textBox({ "data-typed": id, "data-date": part, inputmode, autocomplete: birthDate(part), class: part }))));
};

const DATE_PARTS = [
  { part: "month", inputmode: "text" },
  { part: "day", inputmode: "numeric" },
  { part: "year", inputmode: "numeric" },
];

const textBox = (attributes) => el("input", { type: "text", autocomplete: "off", spellcheck: "false", ...attributes });
