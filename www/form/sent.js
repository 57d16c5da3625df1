/**
 * What the patient sees at the end: what happens next and how to reach the clinic; the same for everybody.
 * It must never show a level, a finding or which answer mattered; help texts are the one exception.
 * Read next: `handover.js`.
 */

import { button, el, paragraphs } from "../shared/dom.js";
import { fill, fillsFrom, words } from "../shared/words.js";
import { sendsToServer } from "../shared/send.js";
import { safetyPanel } from "./safety.js";

const { fixed, next, preparation } = words;

/** `patient` is the view that the engine made, or what stands in for it. `on`: `review`, `save`, `restart`. */
export const sentView = ({ patient, readBy, on }) => {
  const fills = fillsFrom(patient.contact);
  return el("section", { class: "view sent", "data-view": "sent", hidden: true },
    el("h1", {}, fixed.sent_title),
    patient.safety.map((text) => safetyPanel(text, patient.contact, { sent: true })),
    paragraphs([readBy, ...patient.next.map((id) => fill(next[id], fills))], { class: "lead" }),
    preparationBox(patient.preparation),
    contactBox(patient.contact),
    demoBox(on));
};

/** What a session day asks of everyone; nothing in here depends on an answer. Empty when the engine gave none. */
const preparationBox = (ids) => ids.length > 0
  && el("section", { class: "preparation", "aria-labelledby": "preparation-title" },
    el("h2", { id: "preparation-title" }, fixed.preparation_title),
    el("ul", {}, ids.map((id) => el("li", { "data-preparation": id }, preparation[id] ?? id))));

/** How to reach the clinic; also all that is left when the form may not start. */
export const contactBox = (contact) => {
  const fills = fillsFrom(contact);
  return el("section", { class: "contact", "aria-labelledby": "contact-title" },
    el("h2", { id: "contact-title" }, fixed.contact_title),
    el("p", {}, [contact.clinic, contact.clinician].filter(Boolean).join(". ")),
    contact.telephone && el("p", {},
      el("a", { class: "call", href: `tel:${contact.telephone}` }, fill(fixed.call_clinic, fills))),
    contact.hours && el("p", {}, fill(fixed.contact_hours, fills)),
    contact.outsideHours && el("p", {}, fill(fixed.contact_outside, fills)));
};

/** The form may not start: help and contact, and no question. */
export const closedView = ({ patient }) =>
  el("section", { class: "view closed", "data-view": "closed" },
    el("h1", {}, "Health form"),
    el("p", { class: "lead" }, fixed.form_closed),
    contactBox(patient.contact),
    patient.safety.map((text) => safetyPanel(text, patient.contact)));

/** Not part of a clinic's page: here a visitor of the demo goes over to the other side. */
const demoBox = (on) => el("section", { class: "demo-box", "aria-labelledby": "demo-title" },
  el("h2", { id: "demo-title" }, "In this demo"),
  sendsToServer
    ? el("p", {}, "It was sent to the demo server on this computer. The clinician's list is at ",
      el("a", { href: "/clinic/", target: "_blank", rel: "noopener" }, "/clinic/"), ".")
    : el("p", {}, "Nothing was sent. The report is in the memory of this page until you close it."),
  !sendsToServer && el("p", {}, "A real clinic sends it to its own server. Only a clinician reads it there."),
  el("div", { class: "ways" },
    button("Open the clinician's page", { class: "main", "data-do": "review" }, on.review),
    button("Save the report as a file", { class: "second", "data-do": "save" }, on.save),
    button("Start over", { class: "second", "data-do": "restart" }, on.restart)),
  el("p", { class: "problem", id: "review-problem", role: "alert" }));
