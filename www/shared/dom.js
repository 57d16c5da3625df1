/**
 * The package's own way to make elements, and what only the pages of this site need besides.
 * It must never take markup as text: whatever a patient or a file said stays text.
 * Read next: `words.js`.
 */

import { el } from "../ketamine-intake/dom.js";

export { button, el, focusOn, svg, typed } from "../ketamine-intake/dom.js";

/** Paragraphs, one for each text. */
export const paragraphs = (texts, attributes = {}) => texts.map((text) => el("p", attributes, text));

export const byId = (id) => document.getElementById(id);
