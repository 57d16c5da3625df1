/**
 * The footer's way out: clears every answer after asking once.
 * It must never clear anything on the first press.
 * Read next: `views.js`.
 */

import { button, el } from "../shared/dom.js";
import { words } from "../shared/words.js";

const { fixed } = words;

/** Fills `place`; hidden until `show`. `stopWarning` ends the warning before leaving, since the person has chosen. */
export const offerToStop = (place, stopWarning) => {
  const ask = button(fixed.start_over, { class: "link", "data-do": "stop" }, () => open(true));
  const yes = button(fixed.start_over_yes, { class: "second", "data-do": "stop-yes" }, () => {
    stopWarning();
    location.reload();
  });
  const no = button(fixed.start_over_no, { class: "second", "data-do": "stop-no" }, () => open(false));
  const question = el("div", { class: "ways", role: "group", "aria-label": fixed.start_over_ask, hidden: true },
    el("p", {}, fixed.start_over_ask), yes, no);
  const open = (asking) => {
    question.hidden = !asking;
    ask.hidden = asking;
    (asking ? no : ask).focus();
  };
  place.replaceChildren(el("p", {}, fixed.not_saved), ask, question);
  return {
    show: () => {
      place.hidden = false;
    },
    hide: () => {
      place.hidden = true;
    },
  };
};
