/**
 * Makes elements and text; the only way in which the package's pages write to a document.
 * It must never take markup as text: whatever a patient, a file or a host said stays text.
 * Read next: `clinician/page.js`, its largest user.
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
  element.append(...children.flat(Infinity).filter(isContent));
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

/** Puts the focus on a heading or a box that is no control, and shows it from its top. */
export const focusOn = (element) => {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "start" });
};

export const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

const isContent = (child) => child !== null && child !== undefined && child !== false && child !== "";
