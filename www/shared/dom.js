/**
 * Makes elements and text; the only way in which these pages write to the document.
 * It must never take markup as text: whatever a patient or a file said stays text.
 * Read next: `words.js`.
 */

/** An element. `false`, `null` and `undefined` attributes are left out, `true` is an empty one. */
export const el = (tag, attributes = {}, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(name, value === true ? "" : String(value));
  }
  element.append(...children.flat(Infinity).filter(isContent));
  return element;
};

/** An element of a drawing. */
export const svg = (tag, attributes = {}, ...children) => {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children);
  return element;
};

/** A button that does one thing. */
export const button = (text, attributes, run) => {
  const element = el("button", { type: "button", ...attributes }, text);
  element.addEventListener("click", run);
  return element;
};

/** What somebody typed, kept apart from the direction of the text around it. */
export const typed = (text) => el("bdi", { dir: "auto" }, text);

/** Paragraphs, one for each text. */
export const paragraphs = (texts, attributes = {}) => texts.map((text) => el("p", attributes, text));

export const byId = (id) => document.getElementById(id);

/** Puts the focus on a heading or a box that is no control, and shows it from its top. */
export const focusOn = (element) => {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "start" });
};

const isContent = (child) => child !== null && child !== undefined && child !== false && child !== "";
