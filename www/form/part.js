/**
 * The page of one part: why we ask, its questions, and the ways on and back.
 * It must never decide what a blank means; it only points at it once.
 * Read next: `check.js`, where all answers are shown before they are sent.
 */

import { HELP_FIRST, NOT_AT_VISIT } from "../ketamine-intake/form-layout.js";
import { button, el, paragraphs } from "../shared/dom.js";
import { fill, fillsFrom, words } from "../shared/words.js";
import { questionFields } from "./fields.js";

const { fixed, parts, safety } = words;

/**
 * `place` and `of` count the parts; `right_now` is not counted and has no place.
 * `on` holds what the buttons do: `back` (not in the first part), `forward`, `visit`, `early`.
 */
export const partView = ({ part, place, of, questions, contact, on }) => {
  const fills = fillsFrom(contact);
  return el("section", { class: "view part", id: `part-${part}`, "data-view": part, hidden: true },
    on.back && button(fixed.back, { class: "back", "data-do": "back" }, on.back),
    place !== undefined && el("p", { class: "part-line" }, fill(fixed.part_line, { part: place, of })),
    el("h1", {}, parts[part].title),
    el("div", { class: "summary-place" }),
    el("p", { class: "why" }, parts[part].why),
    HELP_FIRST.includes(part) && el("div", { class: "before" }, paragraphs(safety.before.map((line) => fill(line, fills)))),
    questions.map((question) => questionFields(question, fills)),
    el("div", { class: "ways" },
      button(fixed.continue, { class: "main", "data-do": "continue" }, on.forward),
      !NOT_AT_VISIT.includes(part) && button(fixed.declined_visit, { class: "second", "data-do": "visit" }, on.visit),
      button(fixed.send_early, { class: "second", "data-do": "early" }, on.early)));
};
