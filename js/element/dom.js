/**
 * Makes elements and text; the only way in which the element writes to the page.
 * It must never take markup as text: whatever a patient, a clinic or a locale said stays text.
 * Read next: `frame.js`.
 */

/** An element. Attributes that are `false`, `null` or `undefined` are left out; `true` is an empty one. */
export const el = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter((child) => ![null, undefined, false, ""].includes(child)));
  return element;
};

/** A button that does one thing; `submit` makes it the one that Enter presses. */
export const button = (text, attributes, run) => {
  const element = el("button", { type: "button", ...attributes }, text);
  if (run) element.addEventListener("click", run);
  return element;
};

export const paragraphs = (texts, attributes) => texts.filter(Boolean).map((text) => el("p", attributes, text));

/** What somebody typed, kept apart from the direction of the text around it. */
export const typed = (text) => el("bdi", { dir: "auto" }, text);

/** A large row with a radio button or a checkbox. */
export const option = (type, name, value, text, more) =>
  el("label", { class: "option", part: "option" },
    el("input", { type, name, value, autocomplete: "off", ...more }), el("span", {}, text));

/** A group of controls: its legend, the place of its problem before its hint, its rows. */
export const field = (id, legend, { hint, attributes }, ...rows) => el("fieldset", {
  class: "question", part: "question", "aria-describedby": `error-${id}${hint ? ` hint-${id}` : ""}`, ...attributes,
},
  el("legend", {}, legend), errorPlace(id), hint && el("div", { class: "hint", id: `hint-${id}` }, hint),
  el("div", { class: "controls" }, rows));

export const errorPlace = (id) => el("p", { class: "error", part: "error", id: `error-${id}`, hidden: true });

/** The doubts stand below it, as large as the other answers. */
export const orLine = (say) => el("p", { class: "or" }, say.t("or"));

/** Examples or items, each a line. */
export const items = (texts, attributes) => texts && el("ul", attributes, texts.map((text) => el("li", {}, text)));

/** A labelled text box. */
export const box = (label, attributes, tag = "input") =>
  el("label", { class: "typed" }, el("span", {}, label),
    el(tag, { ...(tag === "input" && { type: "text" }), autocomplete: "off", spellcheck: "false", ...attributes }));

/** Text that only a screen reader reads. */
export const unseen = (text) => el("span", { class: "unseen" }, text);
