/**
 * The one style sheet of the element, made when the first element of a page needs it.
 * It must never hold state: every element of the page uses the same sheet.
 * Read next: `element.css`, of which `scripts/assemble-pkg.mjs` makes the text.
 */

import { css } from "./style-text.js";

let sheet;

/** The same sheet for every element of the page; it holds no state. */
export const styleSheet = () => {
  if (sheet === undefined) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
};
