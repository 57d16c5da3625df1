/**
 * Builds the native controls of one question, reads them as an answer, and keeps their choices consistent.
 * It must never select an answer beforehand, turn an empty control into "no", or correct what was typed.
 * Read next: `numbers.js` and `dates.js`, the typed kinds.
 */

import { BIRTH_DATES } from "../form-layout.js";
import { dateFields, readDate, writeDate } from "./dates.js";
import { box, el, field, items, option, orLine, paragraphs } from "./dom.js";
import { hasSystems, numberFields, readNumber, writeNumber } from "./numbers.js";
import { capital } from "./words.js";

export const LONGEST_TEXT = 500;

/** A score is a number to the engine and a choice to a person. A kind that is not known is typed freely. */
export const kindOf = ({ kind, unit, place }) => {
  if (place) return "place";
  if (kind === "number") return unit === "points" ? "points" : "number";
  return ["yes_no", "choice", "when", "choices", "date"].includes(kind) ? kind : "text";
};

/** `heading`: the node that stands as the legend. `answer`: what was committed before, if anything. */
export const questionFields = (question, { say, heading, answer, draft, places = [], hints = [], lead }) => {
  const { id } = question;
  const { hint, list } = say.question(id);
  const kind = kindOf(question);
  const said = [...hints, kind === "text" && say.t("text_hint"), hint && !lead && !hasSystems(question) && say.fill(hint),
    kind === "choices" && say.t("tick_all"), kind === "date" && say.t("month_hint")];
  const fieldset = field(id, heading, {
    hint: [paragraphs(said), items(list)], attributes: { "data-question": id, "data-kind": kind, ...(lead && { "aria-describedby": `error-${id} lead` }) },
  }, BUILDERS[kind](question, say, places));
  if (draft) restoreDraft(fieldset, draft);
  else if (answer !== undefined) setAnswer(fieldset, answer);
  fieldset.addEventListener("change", () => showSystem(fieldset));
  showSystem(fieldset);
  return fieldset;
};

const radios = (values) => ({ id, unsure }, say) => [
  values.map((value) => option("radio", id, value, say.choice(id, value))),
  orLine(say),
  missing({ id, unsure }, say),
];

const missing = ({ id, unsure }, say) =>
  [unsure && "unsure", "declined"].filter(Boolean).map((value) => option("radio", id, value, say.t(value)));

const BUILDERS = {
  yes_no: radios(["yes", "no"]),
  choice: (question, say) => radios(question.options.map(({ id }) => id))(question, say),
  when: (question, say) => BUILDERS.choice(question, say),
  points: (question, say) => radios(pointsOf(question, say))(question, say),
  /** Where the clinic may treat, and somewhere else. */
  place: (question, say, places) => radios([...places, "elsewhere"])(question, { ...say, choice: (_, code) => say.place(code) }),
  /** "None" clears the others. The doubts do not: they keep what is ticked and leave the list open. */
  choices: ({ id, options, none, unsure }, say) => [
    options.map((entry) => option("checkbox", id, entry.id, say.choice(id, entry.id))),
    orLine(say),
    none && option("checkbox", id, "none", say.t("none")),
    unsure && option("checkbox", id, "unsure", say.t("unsure_more")),
    option("checkbox", id, "declined", say.t("declined_more")),
  ],
  number: (question, say) => typedOr(numberFields(question, say), question, say),
  date: (question, say) => typedOr(dateFields(BIRTH_DATES.includes(question.id), say), question, say),
  text: (question, say) => typedOr([
    box(capital(say.question(question.id).topic), { "data-typed": true, rows: 4, maxlength: LONGEST_TEXT }, "textarea"),
    el("p", { class: "hint count", "data-count": true }),
  ], question, say),
};

const typedOr = (fields, question, say) => [fields, orLine(say), missing(question, say)];

const pointsOf = ({ id, domain }, say) => Object.keys(say.question(id).points
  ?? Object.fromEntries(Array.from({ length: domain.high - domain.low + 1 }, (_, n) => [domain.low + n, n])));

const inputsOf = (fieldset) => [...fieldset.querySelectorAll("input, textarea")];

/** The radio buttons of the unit choose between boxes; they are no answer. */
const isAnswer = ({ name }) => !name.endsWith("-unit");

/** The answer as it stands in the controls; `undefined` when there is none. */
export const readAnswer = (fieldset, say) => {
  const { question: id, kind } = fieldset.dataset;
  const chosen = inputsOf(fieldset).filter((input) => input.checked && isAnswer(input)).map(({ value }) => value);
  if (kind === "choices") return chosen.length === 0 ? undefined : chosen;
  if (chosen.length > 0) return chosen[0];
  if (kind === "date") return readDate(fieldset, say);
  if (kind === "number") return readNumber(fieldset);
  return fieldset.querySelector(`[data-question="${id}"] [data-typed]`)?.value.trim() || undefined;
};

const setAnswer = (fieldset, value) => {
  const stated = [value].flat().map(String);
  let found = false;
  for (const input of inputsOf(fieldset).filter(isAnswer)) {
    if (input.type !== "radio" && input.type !== "checkbox") continue;
    input.checked = stated.includes(input.value);
    found ||= input.checked;
  }
  if (found) return;
  const { kind } = fieldset.dataset;
  if (kind === "date") writeDate(fieldset, String(value));
  else if (kind === "number") writeNumber(fieldset, String(value));
  else if (kind === "text") fieldset.querySelector("[data-typed]").value = String(value);
};

/** The state of every control, so that a half-typed answer is there again on the way back. */
export const takeDraft = (fieldset) => inputsOf(fieldset).map(({ type, checked, value }) =>
  (type === "radio" || type === "checkbox" ? checked : value));

const restoreDraft = (fieldset, draft) => inputsOf(fieldset).forEach((input, place) => {
  typeof draft[place] === "boolean" ? (input.checked = draft[place]) : (input.value = draft[place] ?? "");
});

/** Boxes of the unit that is not chosen keep what was typed, out of sight. */
const showSystem = (fieldset) => {
  const chosen = fieldset.querySelector('input[name$="-unit"]:checked')?.value;
  for (const boxes of fieldset.querySelectorAll("[data-system]")) boxes.hidden = boxes.dataset.system !== chosen;
};

/**
 * Keeps the choices of one question consistent after `input` was changed; true when something else was taken out.
 * "None" and the ticked entries exclude each other; so do a typed answer and "not sure".
 */
export const tidy = (fieldset, input) => {
  const takeOut = (unwanted) => {
    const found = inputsOf(fieldset).filter((other) => other !== input && isAnswer(other) && unwanted(other));
    for (const other of found) isTyped(other) ? (other.value = "") : (other.checked = false);
    return found.length > 0;
  };
  if (!isAnswer(input)) return false;
  if (input.type === "checkbox") {
    return input.checked && takeOut((other) => other.checked && (input.value === "none" || other.value === "none"));
  }
  if (isTyped(input)) return input.value.trim() !== "" && takeOut((other) => other.checked);
  return input.type === "radio" && takeOut((other) => isTyped(other) && other.value !== "");
};

const isTyped = ({ dataset }) => dataset.typed !== undefined;
