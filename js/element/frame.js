/**
 * What surrounds every screen: help, Back, part line, the summary of problems, Continue, the footer, the live region.
 * It must never take the focus that nobody asked for, and never say twice what the focus reads anyway.
 * Read next: `views.js`.
 */

import { takeDraft } from "./controls.js";
import { button, el, items } from "./dom.js";
import { helpBox } from "./safety.js";
import { styleSheet } from "./style.js";

export const makeFrame = (form, root) => {
  const { say, settings } = form;
  const status = el("p", { class: "unseen", role: "status" });
  const place = el("div", { class: "place" });
  const help = el("slot", { name: "help" }, helpBox(say));
  const base = el("div", { class: "base", part: "base", lang: say.locale, dir: say.words.dir ?? "ltr" },
    help, place, status);
  root.adoptedStyleSheets = [styleSheet()];
  root.replaceChildren(base);

  let lastClick = {};
  base.addEventListener("click", (event) => {
    // WHY: the second half of a double click would press what the first half brought to the same place.
    const { clientX: x, clientY: y, timeStamp } = event;
    const again = event.detail > 0 && lastClick.moved && lastClick.x === x && lastClick.y === y && timeStamp - lastClick.at < 400;
    if (again && event.target.closest("button")) {
      event.preventDefault();
      event.stopPropagation();
    } else lastClick = { x, y, at: timeStamp, moved: false };
  }, true);
  base.addEventListener("keydown", () => {
    lastClick = {};
  }, true);

  /** `view`: `{ screen, heading, body, main, others, back }`; `main` is `[text, run]`, pressed by Enter too. */
  const show = (view, { quiet }) => {
    lastClick.moved = true;
    status.textContent = "";
    place.replaceChildren(screenOf(form, view));
    if (!quiet) focusOn(place.querySelector("[data-heading]"));
  };

  return {
    show,
    /** Half-typed answers are there again when the person comes back. */
    leave: () => {
      for (const fieldset of place.querySelectorAll("[data-question]")) {
        form.intake?.drafts.set(fieldset.dataset.question, takeDraft(fieldset));
      }
    },
    announce: (text) => {
      status.textContent = text;
    },
    /** The numbers of another place. */
    renewHelp: () => help.replaceChildren(helpBox(form.say)),
    remove: () => root.replaceChildren(el("slot")),
  };
};

const screenOf = (form, { screen, line, body, main, others = [], back = form.canGoBack?.(), footer = true }) => {
  const { say } = form;
  const element = el("form", { class: "screen", "data-screen": screen, novalidate: true, autocomplete: "off" },
    back && form.button(say.t("back"), { class: "link back", "data-do": "back" }, form.back),
    line && el("p", { class: "line" }, line),
    el("div", { class: "summary-place" }),
    body,
    (main || others.length > 0) && el("div", { class: "ways" },
      main && button(main[0], { type: "submit", class: "main", part: "continue", "data-do": "continue" }), others),
    footer && form.intake && form.trail.length > 1 && leaving(form));
  element.addEventListener("submit", form.guard((event) => {
    event.preventDefault();
    main?.[1](element);
  }));
  return element;
};

/** The way out: clears every answer after asking once. */
const leaving = (form) => {
  const { say } = form;
  const open = (asking) => {
    question.hidden = !asking;
    ask.hidden = asking;
    (asking ? no : ask).focus();
  };
  const ask = form.button(say.t("start_over"), { class: "link", "data-do": "stop" }, () => open(true));
  const no = form.button(say.t("start_over_no"), { "data-do": "stop-no" }, () => open(false));
  const yes = form.button(say.t("start_over_yes"), { "data-do": "stop-yes" }, () => form.host.reset());
  const question = el("div", { class: "ways", role: "group", "aria-label": say.t("start_over_ask"), hidden: true },
    el("p", {}, say.t("start_over_ask")), yes, no);
  return el("div", { class: "footer" }, el("p", {}, say.t("not_saved_short")), ask, question);
};

/** A heading at the level that the host asked for. The first one of a screen gets the focus. */
export const heading = ({ settings }, text, { below = 0, ...attributes } = {}) =>
  el(`h${Math.min(settings.level + below, 6)}`, below === 0 ? { part: "heading", "data-heading": true, ...attributes } : attributes, text);

/** Puts the focus on what is no control, and shows it from its top. */
export const focusOn = (element) => {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "start" });
};

/**
 * Points at problems: a summary that gets the focus, and the same words at each field.
 * Its entries are buttons, since a link would write into the address and moves no focus in here.
 */
export const pointAt = (form, element, problems) => {
  const { say } = form;
  for (const place of element.querySelectorAll("[id^=error-]")) {
    const found = problems.find(({ id }) => `error-${id}` === place.id);
    place.textContent = found?.text ?? "";
    place.hidden = !found;
    const field = place.closest("fieldset, .field");
    field.classList.toggle("wrong", Boolean(found));
    for (const input of field.querySelectorAll("[data-typed], [data-agree]")) {
      found ? input.setAttribute("aria-invalid", "true") : input.removeAttribute("aria-invalid");
    }
  }
  if (problems.length === 0) return element.querySelector(".summary-place").replaceChildren();
  const goTo = (id) => {
    const field = element.querySelector(`#error-${CSS.escape(id)}`).closest("fieldset, .field");
    const first = [...field.querySelectorAll("input, textarea")].find((input) => !input.closest("[hidden]"));
    first.focus({ preventScroll: true });
    field.scrollIntoView({ block: "start" });
  };
  const summary = el("div", { class: "summary", role: "group", "aria-labelledby": "summary" },
    heading(form, say.t("problem_title"), { below: 1, id: "summary" }),
    items(problems.map(({ id, text }) => form.button(text, { class: "link", "data-goto": id }, () => goTo(id)))));
  element.querySelector(".summary-place").replaceChildren(summary);
  form.problem();
  focusOn(summary);
};
