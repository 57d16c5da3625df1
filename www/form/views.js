/**
 * Shows one page of the form at a time, names it in the title, moves the focus, and speaks to screen readers.
 * It must never put a topic or an answer into the title, the address or the history.
 * Read next: `walk.js`, which decides which page comes next.
 */

import { NOT_COUNTED } from "../ketamine-intake/form-layout.js";
import { byId, focusOn } from "../shared/dom.js";
import { fill, words } from "../shared/words.js";

const { fixed } = words;
const clinic = document.title;

/** Where a part stands: `{ place, of }` for its page and the title. What is asked first of all is not counted. */
export const placeOf = (part, parts) => {
  const counted = parts.filter((each) => each !== NOT_COUNTED);
  return part === NOT_COUNTED ? {} : { place: counted.indexOf(part) + 1, of: counted.length };
};

/** Shows the page of this name and hides the others. `focus: false` for the first one, which nobody asked for. */
export const showView = (name, { place, of, focus = true } = {}) => {
  for (const view of document.querySelectorAll("[data-view]")) view.hidden = view.dataset.view !== name;
  document.title = place === undefined ? clinic : `${fill(fixed.title, { part: place, of })} - ${clinic}`;
  if (focus) focusOn(document.querySelector(`[data-view="${name}"] h1`));
};

/** Puts a freshly made page in place of the one of the same name, and shows it. */
export const replaceView = (name, view) => {
  document.querySelector(`[data-view="${name}"]`)?.remove();
  byId("form").append(view);
  showView(name);
};

/** Says in the title that something is to be looked at. */
export const titleProblem = () => {
  document.title = fill(fixed.title_problem, { title: document.title });
};

/** One message at a time, never what the focus reads anyway. */
export const announce = (text) => {
  byId("announce").textContent = text;
};

/** Asks before the page is left while answers would be lost; gives the function that ends this. */
export const warnBeforeLeaving = (isUnsent) => {
  const warn = (event) => {
    if (isUnsent()) event.preventDefault();
  };
  window.addEventListener("beforeunload", warn);
  return () => window.removeEventListener("beforeunload", warn);
};
