/**
 * What every part of the page shares: the patient's words, the catalogue, the engine's explanation, heading levels.
 * It must never invent a word for an answer: where the form's wording is not given, the catalogue's name is shown.
 * Read next: `page.js`.
 */

import { indexOf, joinAnswer } from "../join.js";
import { capital, el } from "../dom.js";

/**
 * `words` is the locale file that the patient saw, `explain(rule)` the joined explanation or `undefined`,
 * `level` the heading level of the page's title.
 */
export const makeView = ({ catalogue, words, explain = () => undefined, level = 2, patient, report }) => {
  const { context = {}, program = {}, thresholds = [], adjustments = [] } = report ?? {};
  const locale = context.locale ?? "en";
  const index = indexOf(catalogue);
  const heading = (depth, attributes, ...content) => el(`h${Math.min(6, level + depth)}`, attributes, ...content);
  return {
    adjustments, catalogue, explain, heading, index, locale, patient,
    setting: program.setting,
    /** The number that this clinic's service works with. */
    inForce: ({ id, value }) => thresholds.find((changed) => changed.id === id)?.value ?? value,
    /** The patient read another language than the one of this page. */
    foreign: !/^en\b/i.test(locale),
    joined: (said) => joinAnswer(said, index),
    question: (id) => own(words?.questions, id),
    titleOf: (rule) => index.rules.get(rule)?.title || rule,
    part: (id) => own(words?.parts, id)?.title ?? capital(spaced(id)),
    choice: (id, value) => choiceWords(words, id, value),
    section: (id, title, ...content) => el("section", { class: `panel ${id}`, "data-section": id, "aria-labelledby": `${id}-title` },
      heading(1, { id: `${id}-title`, class: "title" }, title), content),
  };
};

/** The words of one option as the patient read them, or `undefined`. */
const choiceWords = (words, id, value) => {
  const { options, points } = own(words?.questions, id) ?? {};
  return own(options, value) ?? own(points, value) ?? (FIXED.includes(value) ? own(words?.fixed, value) : undefined);
};

const FIXED = ["yes", "no", "none", "unsure", "declined", "declined_visit", "not_answered"];

const own = (record, key) => (record && Object.hasOwn(record, key) ? record[key] : undefined);

/** An id as words. */
export const spaced = (id) => String(id).replaceAll("_", " ");
