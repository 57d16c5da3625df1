/**
 * The page before the first question: who asks, who is responsible, what happens to the answers.
 * It must never start the questions before a person has agreed, and never agree for them.
 * Read next: `part.js`.
 */

import { button, el, paragraphs } from "../shared/dom.js";
import { fill, fillsFrom, words } from "../shared/words.js";

const { fixed } = words;

/** `on`: `start(typedBy)` and `example()`. `readBy` is the clinic's own sentence on when answers are read. */
export const startView = ({ contact, readBy, on }) => {
  const fills = fillsFrom(contact);
  const agree = el("input", { type: "checkbox", id: "agree", autocomplete: "off", "aria-describedby": "agree-problem" });
  const problem = el("p", { class: "problem", id: "agree-problem", hidden: true });
  const start = () => {
    problem.textContent = fixed.agree_blank;
    problem.hidden = agree.checked;
    agree.setAttribute("aria-invalid", String(!agree.checked));
    if (!agree.checked) return agree.focus();
    return on.start(view.querySelector("input[name=typed-by]:checked")?.value);
  };
  const view = el("section", { class: "view start", "data-view": "start", hidden: true },
    el("h1", {}, "Health form"),
    paragraphs([fill(fixed.who, fills), readBy], { class: "lead" }),
    el("ul", { class: "notes" }, NOTES.map((key) => el("li", { "data-note": key }, fixed[key]))),
    helperFields(),
    problem,
    el("label", { class: "option agree" }, agree, el("span", {}, fixed.agree)),
    el("div", { class: "ways" },
      button(fixed.start, { class: "main", "data-do": "start" }, start),
      button("Fill with an example", { class: "second", "data-do": "example" }, on.example)));
  return view;
};

const NOTES = ["may_skip", "ledger", "not_saved", "have_ready"];

/** Recorded, because somebody in the room may change an answer. */
const helperFields = () => {
  const ways = { patient: fixed.help_patient, with_someone: fixed.help_with_someone, someone_else: fixed.help_someone_else };
  const option = ([value, text]) => el("label", { class: "option" },
    el("input", { type: "radio", name: "typed-by", value, autocomplete: "off" }), el("span", {}, text));
  return el("fieldset", { class: "question", "data-kind": "helper" },
    el("legend", {}, fixed.help_who),
    el("div", { class: "controls" }, Object.entries(ways).map(option)));
};
