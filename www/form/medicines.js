/**
 * The list of medicines: one box with a medicine on each line, and the choice that there is no other.
 * It must never correct a name, and never close the list by itself.
 * Read next: `fields.js`, which shows it.
 */

import { el } from "../shared/dom.js";

const LONGEST = 5000;

/** The box, and the choice that closes the list. */
export const medicineFields = ({ id }) => [
  el("label", { class: "typed free" },
    el("span", {}, "One medicine on each line, with the dose and how often"),
    el("textarea", { "data-medicines": id, rows: 8, maxlength: LONGEST, autocomplete: "off", autocapitalize: "none", spellcheck: "false" })),
  el("label", { class: "option" },
    el("input", { type: "checkbox", name: id, value: "none", autocomplete: "off" }), el("span", {}, "There is no other medicine")),
];

/** One item for each line that is not blank; then the words that were chosen. */
export const readMedicines = (fieldset, chosen) => {
  const lines = fieldset.querySelector("[data-medicines]").value.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const items = [...lines, ...chosen];
  return items.length === 0 ? undefined : items;
};

/** Puts a list into the box; the words that were chosen stay with their own controls. */
export const setMedicines = (fieldset, value) => {
  const chosen = ["none", "unsure", "declined", "declined_visit"];
  const items = [value ?? []].flat().map((item) => (typeof item === "object" ? item.typed : String(item)));
  fieldset.querySelector("[data-medicines]").value = items.filter((item) => !chosen.includes(item)).join("\n");
};
