/**
 * Help: the box at the top of every screen, the lines before hard questions, and the screens of a crisis.
 * It must never wait for the engine, name a cause, grade an answer, stop the form, or be themed by the host.
 * Read next: `../gates.js`, which reads the triggers beside the questions.
 */

import { triggeredSafety } from "../gates.js";
import { el, items, paragraphs } from "./dom.js";
import { nextScreen } from "./flow.js";
import { heading } from "./frame.js";

const CHAT = { 988: "https://988lifeline.org/chat/" };

/** One-press calling, with the digits in sight. A number that the clinic did not give has no link. */
export const calls = (say, order) => {
  const { emergency, crisis, telephone } = say.contact;
  const link = (href, text, more) => el("li", {}, el("a", { class: "call", href: href.replace(/\s/g, ""), ...more }, text));
  const made = {
    emergency: emergency && link(`tel:${emergency}`, say.t("call_emergency")),
    crisis: crisis && [link(`tel:${crisis}`, say.t("call_crisis")), link(`sms:${crisis}`, say.t("text_crisis"))],
    chat: CHAT[crisis] && link(CHAT[crisis], say.t("chat"), { target: "_blank", rel: "noopener noreferrer" }),
    clinic: telephone && link(`tel:${telephone}`, say.t("call_clinic")),
  };
  return el("ul", { class: "calls" }, order.map((key) => made[key]));
};

/** What happens when somebody calls 988; another line works in another way. */
const whatHappens = (say) => say.contact.crisis === "988" && el("details", {},
  el("summary", {}, say.t("what_happens")), paragraphs(say.words.element.what_happens_text));

/** The same on every screen. The host's own help in the slot takes its place. */
export const helpBox = (say) => el("details", { class: "help" },
  el("summary", {}, say.t("help_title")),
  calls(say, ["emergency", "crisis", "chat", "clinic"]),
  say.contact.hours && el("p", {}, say.t("contact_hours")));

/** Before questions about danger: nobody reads this now, and who does answer. */
export const beforeHardQuestions = (say) => el("div", { class: "before" }, paragraphs(say.lines(say.words.safety.before)));

const ORDER = {
  emergency: ["emergency", "crisis"],
  support: ["crisis", "chat", "clinic", "emergency"],
  high_reading: ["emergency", "clinic"],
};

/** The words and links of one safety text. */
const panel = (say, text, { sent, title }) => {
  const { text: lines, list, before_sending: before, after_sending: after } = say.words.safety[text];
  return el("section", { class: `safety ${text}`, "data-safety": text },
    title,
    text === "emergency" && calls(say, ORDER[text].slice(0, 1)),
    paragraphs(say.lines(lines)),
    items(list),
    calls(say, text === "emergency" ? ORDER[text].slice(1) : ORDER[text]),
    text === "support" && whatHappens(say),
    paragraphs(say.lines([sent ? after : before].filter(Boolean))));
};

/** A panel on a page that has its own heading. */
export const safetyPanel = (form, text, { sent = false } = {}) =>
  panel(form.say, text, { sent, title: heading(form, form.say.fill(form.say.words.safety[text].heading), { below: 1 }) });

/** A whole screen: `{ text, ids }`, the safety text and the questions whose answers showed it. */
export const safetyView = (form, { text, from, next }) => {
  const { say, settings } = form;
  const title = heading(form, say.fill(say.words.safety[text].heading));
  return {
    screen: "safety",
    body: [panel(say, text, { title })],
    main: [say.t("go_on"), () => form.go(next ?? nextScreen(form, from))],
    others: text !== "emergency" ? [] : [
      form.button(say.t("not_now"), { "data-do": "change" }, () => form.go(from)),
      settings.readBy && form.button(say.t("send_early"), { "data-do": "early" }, () => form.go({ type: "check", ids: [], early: true })),
    ].filter(Boolean),
  };
};

/** The gravest text that these answers show, each question looked at by itself. */
export const textFor = ({ questionnaire, intake }, ids) => {
  const { answers } = intake.read();
  const questions = questionnaire.questions.filter(({ id }) => ids.includes(id));
  const texts = triggeredSafety({ questions }, Object.fromEntries(ids.map((id) => [id, answers[id]])));
  return texts[0];
};
