/**
 * Gives the words of a locale, with the clinic's name and numbers filled in, and writes dates as the locale does.
 * It must never build a sentence from parts, and never name a number that the clinic did not give.
 * Read next: `../locales/en.json`.
 */

import { contactOf } from "../closed.js";

const FIXED = ["yes", "no", "none", "unsure", "declined", "declined_visit", "not_answered"];

/**
 * The speaker of one locale for one program: `t` for phrases, `question` and `choice` for what is asked.
 * `wording`: texts that the clinic changed, by their place in the locale.
 */
export const makeWords = (given, { program, wording = [] } = {}) => {
  const contact = contactOf(program);
  const words = withClinicsOwn(structuredClone(given), { program, wording });
  const known = {
    ...contact,
    emergency: contact.emergency ?? words.fixed.local_emergency,
    crisis: contact.crisis ?? words.fixed.local_crisis,
    telephone: contact.telephone?.replace(/-/g, "\u2011").replace(/ /g, "\u00a0"),
  };
  const fill = (text, more = {}) =>
    text.replace(/\{(\w+)\}/g, (whole, name) => own(more, name) ?? own(known, name) ?? whole);
  const t = (key, more) => fill(own(words.element, key) ?? own(words.fixed, key) ?? key, more);
  /** A question that the locale does not know is shown by its id, not dropped. */
  const question = (id) => own(words.questions, id) ?? { text: id, topic: id };
  const choice = (id, value) => {
    const { options = {}, points = {} } = question(id);
    return own(options, value) ?? own(points, value) ?? (FIXED.includes(value) ? words.fixed[value] : String(value));
  };
  const { locale } = words;
  return {
    /** The name of a place; `or` when it is none. */
    place: (code, or = code) => own(words.element.places, code) ?? own(words.element, `place_${code}`) ?? or,
    /** What a medicine is used for, in plain words. */
    condition: (id) => own(words.element.conditions, id) ?? id.replace(/_/g, " "),
    words, contact, locale, fill, t, question, choice,
    /** A person is in danger while the form is open; these lines are filled or left out, never half filled. */
    lines: (texts) => texts.map((text) => fill(text)).filter((text) => !/\{\w+\}/.test(text)),
    usUnits: /^US-/.test(program?.jurisdiction ?? ""),
    number: (value) => new Intl.NumberFormat(locale).format(value),
    date: (text) => dateIn(text, locale),
    ...dateNames(locale),
  };
};

/**
 * The words of a locale module for the questions that are `asked`, as a locale file has them.
 * The questions of scales that a program asks for by name stand in a module of their own. A locale file goes through as it is.
 */
export const unpack = async ({ onRequest, ...words }, { questions, pack }, asked) => {
  if (!words.columns) return words;
  const known = questionsOf(words, questions, pack);
  const more = asked.every(({ id }) => known[id]) ? {} : questionsOf(await onRequest(), questions, pack);
  return { ...words, questions: { ...known, ...more } };
};

/** Columns in the order of the questionnaire; a question without a text is not in them. */
const questionsOf = (words, questions, pack) => {
  // WHY: columns of another release would put the words of one question to another.
  if (words.pack !== pack) throw new Error("the locale module belongs to another release");
  const columns = words.columns.map((column) => column.split("~"));
  return Object.fromEntries(questions.flatMap(({ id, options, domain }, place) => {
    const [text, topic, said, hint] = columns.map((column) => column[place]);
    const choices = said && Object.fromEntries(said.split("|").map((choice, n) => [options ? options[n].id : n + domain.low, choice]));
    return text ? [[id, { topic, text, ...(said && { [options ? "options" : "points"]: choices }), ...(hint && { hint }), ...words.more[id] }]] : [];
  }));
};

/** The clinic's own texts, and the wording of scales that it holds a licence for. Places that are not there stay so. */
const withClinicsOwn = (words, { program, wording }) => {
  for (const { key, locale, text } of wording) {
    const path = key.split(".");
    const last = path.pop();
    const place = locale === words.locale ? path.reduce(own, words) : undefined;
    if (typeof own(place, last) === "string") place[last] = text;
  }
  for (const instrument of Object.values(program?.instruments ?? {})) {
    const { items = {}, options } = instrument?.wording ?? {};
    for (const [id, text] of Object.entries(items)) {
      const question = own(words.questions, id);
      if (!question) continue;
      const answers = options && Object.hasOwn(question, "points") ? "points" : "options";
      words.questions[id] = { ...question, text, hint: undefined, ...(options && { [answers]: options }), licensed: true };
    }
  }
  return words;
};

const own = (record, key) => (record && Object.hasOwn(record, key) ? record[key] : undefined);

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** "March 5, 1985" for `1985-03-05`; anything else as it is. */
const dateIn = (text, locale) => {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : NaN;
  return isNaN(day) ? text : day.toLocaleDateString(locale, { dateStyle: "long", timeZone: "UTC" });
};

/** The order of day, month and year, and the names of the months. */
const dateNames = (locale) => {
  const month = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
  return {
    dateOrder: new Intl.DateTimeFormat(locale).formatToParts(0).map(({ type }) => type).filter((type) => type !== "literal"),
    months: Array.from({ length: 12 }, (_, place) => month.format(Date.UTC(2000, place, 15)).toLowerCase()),
  };
};
