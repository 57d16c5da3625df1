/**
 * All answers before they are sent, in the person's own words, each with a way to change it; and the sending.
 * It must never show which answer matters, and never hide one that was left open, but for what is asked in private.
 * Read next: `end-views.js`.
 */

import { failed } from "../closed.js";
import { IN_PRIVATE } from "../form-layout.js";
import { el, paragraphs, typed, unseen } from "./dom.js";
import { FailedEvent, SendEvent } from "./events.js";
import { screenFor } from "./flow.js";
import { heading } from "./frame.js";
import { capital } from "./words.js";

const SEND_LIMIT_MS = 30_000;

export const checkView = (form, screen) => {
  const { say, intake, questionnaire } = form;
  const { answers, shown } = intake.read();
  form.toCheck = true;
  const listed = questionnaire.questions.filter(({ id }) => shown.has(id) && !IN_PRIVATE.includes(id)
    && (answers[id] !== undefined || !screen.early));
  const row = ({ id }) => el("div", { class: "row", "data-answer": id },
    el("dt", {}, capital(say.question(id).topic)),
    el("dd", {}, typed(answerWords(form, id, answers[id]))),
    el("dd", { class: "change" }, form.button([say.t("change"), unseen(` ${say.question(id).topic}`)], { class: "link", "data-change": id },
      () => form.go(screenFor(form, id)))));
  const part = (name) => el("section", { class: "answers" },
    heading(form, say.words.parts[name]?.title ?? name, { below: 1 }),
    el("dl", {}, listed.filter((question) => question.part === name).map(row)));
  return {
    screen: "check",
    body: [
      heading(form, say.t("check_title")),
      paragraphs([counts(form, listed, answers), changed(form)], { class: "lead" }),
      questionnaire.parts.filter((name) => listed.some((question) => question.part === name)).map(part),
      paragraphs([say.t("check_before"), say.t("after_send")], { class: "before-send" }),
    ],
    main: [say.t("send"), (element) => send(form, screen, element)],
    others: [form.button(say.t("print"), { "data-do": "print" }, () => print())],
  };
};

/** The one friendly probe: how many answers are open, by reason, and that they may stay so. */
const counts = ({ say }, listed, answers) => {
  const holding = (word) => say.number(listed.filter(({ id }) => [answers[id]].flat().includes(word)).length);
  const fills = { unsure: holding("unsure"), declined: holding("declined"), visit: holding("declined_visit") };
  return Object.values(fills).every((count) => count === say.number(0)) ? undefined : say.t("check_counts", fills);
};

const changed = ({ say, intake }) => {
  const count = intake.changes();
  if (count === 0) return undefined;
  return count === 1 ? say.t("check_changed_one") : say.t("check_changed", { count: say.number(count) });
};

/** An answer as the person gave it. */
export const answerWords = ({ say }, id, value) => {
  if (value === undefined) return say.t("not_answered");
  // That a list is complete goes without saying here: "lithium; None of these" would be read as two answers.
  if (Array.isArray(value)) return value.filter((each) => each !== "none" || !value[1]).map((each) => itemWords(say, id, each, value[1])).join("; ");
  // The engine reads units by their English names, whatever the language of the form.
  const text = say.date(say.place(value, say.choice(id, value))).replace(/(\d )(pounds|feet|inches)/g, (_, number, unit) => number + say.t(unit).toLowerCase());
  const { unit } = say.question(id);
  return unit && /^[\d.,]+$/.test(text) ? `${text}\u00a0${unit}` : text;
};

/** A record is what a person typed, and what they took it for. */
const itemWords = (say, id, item, several) => {
  if (typeof item !== "object") return several && ["unsure", "declined"].includes(item) ? say.t(`${item}_more`) : say.choice(id, item);
  const { typed: said, is } = item;
  if (said === undefined) return [item.medicine, item.dose].filter((part) => part && part !== "unsure").join(", ");
  return is && is !== "none_of_these" && is !== said ? `${said} (${is})` : said;
};

/** Evaluates, hands over once, and waits. Without a result every answer goes out as it was given. */
const send = (form, { early }, element) => {
  const { say, host, intake, settings } = form;
  const press = element.querySelector("[type=submit]");
  if (press.getAttribute("aria-disabled") === "true") return;
  press.setAttribute("aria-disabled", "true");
  press.textContent = say.t("sending");
  form.announce(say.t("sending"));
  const context = {
    locale: say.locale, notice: settings.notice, typedBy: form.typedBy, ended: early ? "sent_early" : "sent",
  };
  const input = intake.input({ context });
  const event = new SendEvent({ input, today: settings.today, result: evaluate(form, input) });
  host.dispatchEvent(event);
  let waiting = true;
  const stopWaiting = form.later(() => lost(), SEND_LIMIT_MS);
  const settled = (run) => form.guard(() => {
    stopWaiting();
    // INVARIANT: a form that was stopped, reset or removed meanwhile shows nothing of this any more.
    if (form.intake === intake) run();
  });
  const lost = () => {
    if (!waiting) return;
    waiting = false;
    form.fire(new FailedEvent({ code: "not_sent" }));
    form.replace({ type: "unsent", ids: [], early });
  };
  // A host that answers late has the answers all the same.
  event.handed.then(settled(() => form.sent(event.result)), settled(lost));
};

/** What the engine says; without one, that nothing was evaluated. */
export const evaluate = ({ screener, say }, input) => {
  try {
    return screener.screen(input);
  } catch {
    const { program, questionnaire } = screener;
    return failed("engine_stopped", { program: program ?? say.contact, questionnaire, intake: input });
  }
};
