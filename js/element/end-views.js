/**
 * How the form ends: sent, not sent, not to be started, stopped by a fault. Each says how to reach somebody.
 * It must never show a level, a finding or which answer mattered; help texts are the one exception.
 * Read next: `safety.js`.
 */

import { checkView } from "./check-view.js";
import { el, items, paragraphs } from "./dom.js";
import { heading } from "./frame.js";
import { beforeHardQuestions, calls, safetyPanel } from "./safety.js";
import { paperLink } from "./start-view.js";

const nothingBehind = { back: false, footer: false };

/** `patient`: the view that the engine made, or what stands in for it. */
export const sentView = (form, { patient }) => {
  const { say, settings } = form;
  const { next, preparation } = say.words;
  return {
    screen: "sent",
    ...nothingBehind,
    body: [
      heading(form, say.t("sent_title")),
      patient.safety.map((text) => safetyPanel(form, text, { sent: true })),
      paragraphs([settings.readBy, ...patient.next.map((id) => say.fill(next[id] ?? id))], { class: "lead" }),
      patient.preparation.length > 0 && el("section", { class: "notice" },
        heading(form, say.t("preparation_title"), { below: 1 }),
        items(patient.preparation.map((id) => preparation[id] ?? id))),
      contactBox(form),
    ],
  };
};

/** How to reach the clinic; also all that is left when the form may not start. */
const contactBox = (form) => {
  const { say } = form;
  const { clinic, clinician, telephone, hours, outsideHours } = say.contact;
  return el("section", { class: "notice" },
    heading(form, say.t("contact_title"), { below: 1 }),
    paragraphs([[clinic, clinician].filter(Boolean).join(". ")]),
    telephone && calls(say, ["clinic"]),
    paragraphs([hours && say.t("contact_hours"), outsideHours && say.t("contact_outside")]),
    paperLink(form));
};

/** The answers are still here, and may be sent again or printed. */
export const unsentView = (form, screen) => {
  const { say } = form;
  const check = checkView(form, screen);
  return {
    ...check,
    screen: "unsent",
    body: [
      el("div", { class: "summary" }, heading(form, say.t("unsent_title")), paragraphs([say.t("not_sent")]), contactBox(form)),
      ...check.body.slice(1),
    ],
    main: [say.t("try_again"), check.main[1]],
  };
};

export const closedView = (form) => ({
  screen: "closed",
  ...nothingBehind,
  body: [
    heading(form, form.say.t("start_title")),
    el("p", { class: "lead" }, form.say.t("form_closed")),
    contactBox(form),
    beforeHardQuestions(form.say),
    calls(form.say, ["emergency", "crisis", "chat"]),
  ],
});

/** A fault of the page. Nothing that was typed is left, and it says so. */
export const stoppedView = (form) => ({
  screen: "stopped",
  ...nothingBehind,
  body: [
    heading(form, form.say.t("stopped_title")),
    el("p", { class: "lead" }, form.say.t("stopped")),
    contactBox(form),
    calls(form.say, ["emergency", "crisis", "chat"]),
  ],
});
