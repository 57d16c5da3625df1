/**
 * All answers before they are sent, in the person's own words, each with a way to change it.
 * It must never show which answer matters, and never hide one that was left open, but for what is asked in private.
 * Read next: `sent.js`.
 */

import { IN_PRIVATE } from "../ketamine-intake/form-layout.js";
import { button, el, paragraphs } from "../shared/dom.js";
import { capital, choiceWords, fill, fillsFrom, questionWords, words } from "../shared/words.js";
import { problemWords } from "./summary.js";
import { trialWords } from "./trials.js";

const { fixed, parts } = words;

/** `on`: `back`, `change(part, id)`, `send`. */
export const checkView = ({ state, toMend, changes, contact, on }) => {
  const { answers, shown } = state.read();
  const asked = state.questionnaire.questions.filter(({ id }) => shown.has(id));
  const listed = asked.filter(({ id }) => !IN_PRIVATE.includes(id));
  const group = (part) => el("section", { class: "answers", "aria-label": parts[part].title },
    el("h2", {}, parts[part].title),
    el("ul", {}, listed.filter((question) => question.part === part).map((question) => row(question))));
  const row = ({ id, part }) => {
    const mend = toMend.find(({ question }) => question === id);
    return el("li", { "data-answer": id },
      el("span", { class: "asked" }, capital(questionWords(id).topic)),
      el("span", { class: "answered" }, answerWords(id, answers[id]).split("\n").map((line) => el("bdi", { dir: "auto" }, line))),
      mend && el("span", { class: "problem" }, problemWords(mend.code)),
      button([fixed.change, el("span", { class: "unseen" }, ` ${questionWords(id).topic}`)].flat(),
        { class: "link", "data-change": id }, () => on.change(part, id)));
  };
  return el("section", { class: "view check", "data-view": "check", hidden: true },
    button(fixed.back, { class: "back", "data-do": "back" }, on.back),
    el("h1", {}, fixed.check_title),
    paragraphs([fill(fixed.check_open, counts(listed, answers)), fixed.check_leave, changed(changes)].filter(Boolean)),
    state.questionnaire.parts.filter((part) => listed.some((question) => question.part === part)).map(group),
    el("p", { class: "before-send" }, fill(fixed.check_before, fillsFrom(contact))),
    el("div", { class: "ways" },
      button(fill(fixed.send, fillsFrom(contact)), { class: "main", "data-do": "send" }, on.send)));
};

const changed = (changes) => {
  if (changes.length === 0) return undefined;
  return changes.length === 1 ? fixed.check_changed_one : fill(fixed.check_changed, { count: changes.length });
};

/** How many answers are still open, by reason. A list may be open and hold something. */
const counts = (asked, answers) => {
  const holding = (word) => asked.filter(({ id }) => [answers[id]].flat().includes(word)).length;
  return {
    unsure: holding("unsure"),
    declined: holding("declined"),
    visit: holding("declined_visit"),
    blank: asked.filter(({ id }) => answers[id] === undefined).length,
  };
};

/** An answer as the person gave it. */
export const answerWords = (id, value) => {
  if (value === undefined) return fixed.not_answered;
  if (Array.isArray(value)) {
    // One entry in a line. That a list is complete goes without saying here: "lithium; None of these" would be read as two answers.
    return value.filter((choice) => choice !== "none" || value.length === 1)
      .map((choice) => (typeof choice === "object" ? trialWords(choice) : choiceWords(id, choice))).join("\n");
  }
  const { unit } = questionWords(id);
  const text = dateWords(choiceWords(id, value));
  return unit !== undefined && /^[\d.,]+$/.test(text) ? `${text} ${unit}` : text;
};

/** "March 5, 1985" for `1985-03-05`; anything else as it is. */
const dateWords = (text) => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const day = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(day.getTime())
    ? text
    : day.toLocaleDateString("en-US", { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" });
};
