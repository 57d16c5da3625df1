// Puts elements into the test page as a host does, and notes every event that they send.
// It must never reach into an element but by its properties, attributes and events.
// Read next: ../element-page.mjs, which drives this page.

import { KetamineIntake } from "../entries/define.js";
import { words } from "../package/dist/locales/en.js";
import { words as spanishWords } from "../package/dist/locales/es.js";
import { pseudoLocale } from "./pseudo-locale.js";

const events = [];
window.events = events;

/** What the host answers to Send: "resolve", "reject", "never" or "nothing". */
window.hostAnswers = "resolve";
window.sent = [];

const plain = (event) => {
  const { type, question, value, source, screen, part, of, error, text, code, problems } = event;
  return JSON.parse(JSON.stringify({ type: type.replace("ketamine-intake-", ""), question, value, source, screen, part, of, error, text, code, problems }));
};

/** Adds one element: `{ program, today, attributes, properties, pseudo, spanish, medicines, trap }`. */
window.place = ({ program, today, attributes = {}, properties = {}, pseudo, spanish, medicines, trap, questions, screener }) => {
  const element = document.createElement("ketamine-intake");
  element.append(Object.assign(document.createElement("p"), { textContent: "The form is opening. If nothing changes, call 303-555-0142." }));
  // A policy forbids the attribute `style`, and not what a script sets.
  for (const [name, value] of Object.entries(attributes)) name === "style" ? (element.style.cssText = value) : element.setAttribute(name, value);
  for (const name of ["answer", "screen", "send", "crisis", "failed"]) {
    element.addEventListener(`ketamine-intake-${name}`, (event) => {
      events.push(plain(event));
      if (name === "send") handOver(event);
    });
  }
  if (pseudo) Object.assign(properties, { locales: [pseudoLocale(words, pseudo)], locale: "en-XA" });
  if (spanish) properties.locales = [spanishWords];
  if (medicines || trap || questions || screener) {
    const create = element.createScreener;
    element.createScreener = async (options) => altered(await create(options), { medicines, trap, questions, screener });
  }
  Object.assign(element, { today, ...properties, program });
  document.querySelector("main").append(element);
  return element;
};

const handOver = (event) => {
  window.sent.push({ input: event.input, type: event.result.type });
  if (window.hostAnswers === "resolve") event.respondWith(Promise.resolve());
  if (window.hostAnswers === "reject") event.respondWith(Promise.reject(new Error("no network")));
  if (window.hostAnswers === "never") event.respondWith(new Promise(() => {}));
};

/** A screener with a reader of medicines, with other questions, or with an engine that throws. */
const altered = (screener, { medicines, trap, questions, screener: more }) => {
  if (screener.type !== "ready") return screener;
  const { questionnaire } = screener;
  return {
    ...screener,
    ...more,
    ...(medicines && { recogniseMedicines: (text) => medicines.filter(({ typed }) => text.startsWith(typed)) }),
    ...(trap && { screen: () => { throw new Error("trap"); } }),
    ...(questions && { questionnaire: { ...questionnaire, ...questions, questions: questions.questions ?? questionnaire.questions } }),
  };
};

window.KetamineIntake = KetamineIntake;
window.ready = true;
