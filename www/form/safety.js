/**
 * Shows a safety text at once, from the triggers beside the questions, without the engine.
 * It must never name a cause, wait for the engine, stop the form, or take a text away once it was shown.
 * Read next: `state.js`.
 */

import { triggeredSafety } from "../ketamine-intake/gates.js";
import { el, paragraphs } from "../shared/dom.js";
import { fill, fillsFrom, words } from "../shared/words.js";
import { fieldsetId } from "./fields.js";

const { fixed, safety } = words;

/** The panel of one safety text. `sent`: the answers have been handed over already. */
export const safetyPanel = (text, contact, { sent = false, level = 2 } = {}) => {
  const fills = fillsFrom(contact);
  const { heading, text: said, list, before_sending: before, after_sending: after } = safety[text];
  const last = sent ? after : before;
  const headingId = `safety-${text}`;
  return el("section", { class: `safety safety-${text}`, "data-safety": text, "aria-labelledby": headingId },
    el(`h${level}`, { id: headingId }, fill(heading, fills)),
    paragraphs(said.map((line) => fill(line, fills))),
    list && el("ul", {}, list.map((item) => el("li", {}, item))),
    callLinks(text, contact),
    last && el("p", {}, fill(last, fills)));
};

/** One-press calling, with the digits in sight. */
const callLinks = (text, contact) => {
  const fills = fillsFrom(contact);
  const link = (key, scheme, number) =>
    number && el("li", {}, el("a", { class: "call", href: `${scheme}:${number}` }, fill(fixed[key], fills)));
  const emergency = link("call_emergency", "tel", contact.emergency);
  const crisis = [link("call_crisis", "tel", contact.crisis), link("text_crisis", "sms", contact.crisis)];
  const clinic = link("call_clinic", "tel", contact.telephone);
  const order = { emergency: [emergency, crisis], support: [crisis, emergency, clinic], high_reading: [emergency, clinic] };
  return el("ul", { class: "calls" }, order[text]);
};

/**
 * Watches answers as they are given. `announce(text)` speaks; `contact` fills the texts.
 * Each text has one panel, which moves to the answer that was given last.
 */
export const makeSafetyWatch = ({ contact, announce }) => {
  const panels = new Map();

  /** Shows what the answers to these questions trigger, right below the last of them; gives the ids of these texts. */
  const watch = (questions, answers) => {
    const shown = new Set();
    for (const question of questions) {
      for (const text of triggeredSafety({ questions: [question] }, { [question.id]: answers[question.id] })) {
        show(text, question.id);
        shown.add(text);
      }
    }
    if (shown.size > 0) announce(announcement([...shown][0]));
    return shown;
  };

  const show = (text, id) => {
    if (!panels.has(text)) panels.set(text, safetyPanel(text, contact));
    const panel = panels.get(text);
    const answer = lastAnswer(id);
    // In another part it counts as not seen yet.
    if (panel.closest("[data-view]") !== answer.closest("[data-view]")) delete panel.dataset.seen;
    answer.after(panel);
  };

  /** The control that the person is at, so that help is in sight at once; else the last one of the question. */
  const lastAnswer = (id) => {
    const controls = [...document.querySelectorAll(`#${fieldsetId(id)} :is(.option, .typed, .date)`)];
    return controls.find((control) => control.contains(document.activeElement)) ?? controls.at(-1);
  };

  const announcement = (text) => `${fill(safety[text].heading, fillsFrom(contact))} ${fixed.shown_below}`;

  return { watch, shown: () => ["emergency", "support", "high_reading"].filter((text) => panels.has(text)) };
};
