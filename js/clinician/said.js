/**
 * Shows what the patient said: in the patient's own words where the form's wording is known, with every doubt beside it.
 * It must never show a missing answer as a dash or a gap, and never mix what was typed with what was calculated.
 * Read next: `finding.js`.
 */

import { capital, el, typed } from "../dom.js";
import { STATE_WORDS } from "../level-words.js";
import { dateWords } from "../text-layout.js";
import { spaced } from "./view.js";

/** One answer of a joined report: the clinician's name of the question, the patient's words, the id. */
export const saidLine = (said, view) => el("span", { class: "said", "data-said": said.question },
  el("span", { class: "said-name" }, capital(said.name), ": "),
  quote(said, view),
  doubts(said),
  " ", questionId(said.question));

export const questionId = (id) => el("code", { class: "id" }, id);

/** The answer itself: quoted when it was given, in plain words when it is missing. */
export const quote = ({ question, state, values = [], words }, view) => {
  const given = values.map((value) => dateWords(inWords(question, value, view)));
  const missing = state === "answered" ? [] : [STATE_WORDS[state] ?? state];
  return el("span", { class: "said-words" },
    given.length > 0 && el("q", { lang: view.locale }, typed(given.join("; "))),
    given.length > 0 && view.foreign && el("span", { class: "small" }, ` (our name for it: ${words})`),
    given.length > 0 && missing.length > 0 && ", ",
    missing.length > 0 && el("span", { class: "missing" }, missing));
};

/** An answer that was not evaluated: a list, or the text of one or several answers, as the ledger keeps it. */
export const quoteText = (question, given, view) => {
  const parts = Array.isArray(given) ? given : partsOf(question, String(given), view);
  // That a list is complete goes without saying here: "lithium; None of these" would be read as two answers.
  const said = parts.filter((part) => part !== "none" || parts.length === 1);
  return el("q", { lang: view.locale }, typed(said.map((part) => recordWords(part) ?? dateWords(inWords(question, part, view))).join("; ")));
};

/** Only the ids of options stand between commas that are not the patient's own. */
const partsOf = (question, text, { index }) => {
  const { kind } = index.questions.get(question) ?? {};
  return ["choices", "trials"].includes(kind) ? text.split(/, (?![^{]*\})/) : [text.replace(/(.), none$/, "$1")];
};

/** A record that was kept as JSON, such as a course of a medicine: each part with its name, or nothing when it is none. */
const recordWords = (text) => {
  try {
    const parts = Object.entries(text.startsWith("{") ? JSON.parse(text) : {});
    return parts.length > 0 && parts.every(([, value]) => typeof value !== "object")
      ? parts.map(([part, value]) => `${spaced(part)}: ${spaced(value)}`).join(", ") : undefined;
  } catch {
    return undefined;
  }
};

/** A score is shown in the words that were chosen, with its points. */
const inWords = (question, value, view) => {
  const [, points] = /^(\d+) points?$/.exec(value) ?? [];
  if (points === undefined) return view.choice(question, value) ?? optionName(question, value, view);
  const chosen = view.choice(question, points);
  const worth = `${points} ${points === "1" ? "point" : "points"}`;
  return chosen === undefined ? worth : `${chosen} (${worth})`;
};

const optionName = (question, value, { index }) => {
  const { options, bands } = index.questions.get(question) ?? {};
  return (options ?? bands)?.find(({ id }) => id === value)?.name ?? PLAIN.get(value) ?? value;
};

/** A map, because a value may be any text that a patient typed, such as the name of something inherited. */
const PLAIN = new Map(Object.entries({ ...STATE_WORDS, yes: "Yes", no: "No", none: "None of these" }));

/** Whatever makes an answer less than certain. */
const doubts = ({ typed: text, values = [], open, stale, outsideGate }) => [
  text !== undefined && !values.some((value) => value.startsWith(text)) && [", typed ", el("q", {}, typed(text))],
  open && tag("may hold more"),
  stale && tag("too old"),
  outsideGate && tag("answered although not asked"),
];

export const tag = (text) => [" ", el("span", { class: "tag" }, text)];
