/**
 * Shows what to look at again: a box above the questions, and the same words beside each question.
 * It must never block: everything may be left as it is, and nothing that was typed is taken away.
 * Read next: `part.js`.
 */

import { button, byId, el, focusOn, paragraphs } from "../shared/dom.js";
import { fill, questionWords, words } from "../shared/words.js";
import { errorId, fieldsetId } from "./fields.js";

const { fixed, problems } = words;

/** What to say about an answer that the engine could not read. */
export const problemWords = (code) => (Object.hasOwn(problems, code) ? problems[code] : problems.other);

export const blankWords = (id) => fill(fixed.blank, { topic: questionWords(id).topic });

/** One box: answers to mend first, blanks after them. Gives nothing when there is neither. */
export const makeSummary = ({ toMend, blank }) => {
  if (toMend.length === 0 && blank.length === 0) return undefined;
  const entry = (id, text) => el("li", {}, button(text, { class: "link", "data-goto": id }, () => focusQuestion(id)));
  const part = (title, entries, notes) => entries.length > 0
    && [el("h2", {}, title), el("ul", {}, entries), paragraphs(notes)];
  return el("div", { class: "summary", role: "group", "aria-labelledby": "summary-title" },
    part(fixed.mend_title, toMend.map(({ question, code }) => entry(question, problemWords(code))), [fixed.mend_leave]),
    part(fixed.blank_title, blank.map((id) => entry(id, blankWords(id))), [fixed.blank_how, fixed.blank_leave]));
};

/** Puts the words beside the questions of a part and takes away those that no longer hold. */
export const markQuestions = (ids, { toMend, blank }) => {
  for (const id of ids) {
    const found = toMend.find(({ question }) => question === id);
    const text = found ? problemWords(found.code) : blank.includes(id) ? `${blankWords(id)} ${fixed.blank_how}` : "";
    const place = byId(errorId(id));
    place.textContent = text;
    place.hidden = text === "";
    const fieldset = byId(fieldsetId(id));
    fieldset.classList.toggle("has-problem", text !== "");
    for (const box of fieldset.querySelectorAll("[data-typed]")) {
      found ? box.setAttribute("aria-invalid", "true") : box.removeAttribute("aria-invalid");
    }
  }
};

export const showSummary = (place, summary) => {
  place.replaceChildren(...(summary ? [summary] : []));
  if (summary) {
    summary.querySelector("h2").id = "summary-title";
    focusOn(summary);
  }
};

/** Moves to the first control of a question: a button, since a link would write into the address. */
export const focusQuestion = (id) => {
  const fieldset = byId(fieldsetId(id));
  fieldset.querySelector("input, textarea")?.focus({ preventScroll: true });
  fieldset.scrollIntoView({ block: "start" });
};
