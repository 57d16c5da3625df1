/**
 * Shows what the patient said: in the patient's own words where the form's wording is known, with every doubt beside it.
 * It must never show a missing answer as a dash or a gap, and never mix what was typed with what was calculated.
 * Read next: `finding.js`.
 */

import { STATE_WORDS } from "../ketamine-intake/level-words.js";
import { dateWords } from "../ketamine-intake/text-layout.js";
import { el, typed } from "../shared/dom.js";
import { capital, choiceWords } from "../shared/words.js";

/** One answer of a joined report: the clinician's name of the question, the patient's words, the id. */
export const saidLine = (said) => el("span", { class: "said", "data-said": said.question },
  el("span", { class: "said-name" }, capital(said.name), ": "),
  quote(said),
  doubts(said),
  " ", questionId(said.question));

export const questionId = (id) => el("code", { class: "id" }, id);

/** The answer itself: quoted when it was given, in plain words when it is missing. */
export const quote = ({ question, state, values = [] }) => {
  const given = values.map((value) => dateWords(pointWords(question, choiceWords(question, value))));
  const missing = state === "answered" ? [] : [STATE_WORDS[state] ?? state];
  return el("span", { class: "said-words" },
    given.length > 0 && el("q", {}, typed(given.join("; "))),
    given.length > 0 && missing.length > 0 && ", ",
    missing);
};

/** A score is shown in the words that were chosen, with its points. */
const pointWords = (question, value) => {
  const [, points] = /^(\d+) points$/.exec(value) ?? [];
  return points === undefined ? value : `${choiceWords(question, points)} (${points} ${points === "1" ? "point" : "points"})`;
};

/** Whatever makes an answer less than certain. */
const doubts = ({ typed: text, values = [], open, stale, outsideGate }) => [
  text !== undefined && !values.some((value) => value.startsWith(text)) && [", typed ", el("q", {}, typed(text))],
  open && tag("may hold more"),
  stale && tag("too old"),
  outsideGate && tag("answered although not asked"),
];

const tag = (text) => [" ", el("span", { class: "tag" }, text)];
