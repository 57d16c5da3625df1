/**
 * Gives the patient's words of the locale, with the clinic's name and numbers filled in.
 * It must never build a sentence from parts, and never name a number that the clinic did not give.
 * Read next: `../form/main.js`.
 */

import { words } from "../data/words.js";

const { fixed } = words;

/** What stands for the placeholders of the locale, from a contact as `PatientView` has it. */
export const fillsFrom = (contact) => ({
  ...contact,
  emergency: contact.emergency ?? fixed.local_emergency,
  crisis: contact.crisis ?? fixed.local_crisis,
  // A line that breaks between "8" and "to 5" is read as two things.
  hours: contact.hours?.replace(/ (?=\S{1,2}(?!\S))/g, "\u00a0"),
});

/** A text with its placeholders filled; one that has no value is left as it stands. */
export const fill = (text, fills = {}) => text.replace(/\{(\w+)\}/g, (whole, name) => fills[name] ?? whole);

/** The words of one question; a question that the locale does not know is shown by its id, not dropped. */
export const questionWords = (id) => words.questions[id] ?? { text: id, topic: id };

/** The words of one option, missing states and the fixed answers included. */
export const choiceWords = (id, choice) => {
  const { options = {}, points = {} } = questionWords(id);
  return ownText(options, choice) ?? ownText(points, choice) ?? (FIXED.includes(choice) ? fixed[choice] : choice);
};

const FIXED = ["yes", "no", "none", "unsure", "declined", "declined_visit", "not_answered"];

const ownText = (record, key) => (Object.hasOwn(record, key) ? record[key] : undefined);

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

export { words };
