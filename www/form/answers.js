/**
 * Reads the controls of a question as the answer that the engine takes, and sets them from such an answer.
 * It must never turn an empty control into "no", and never correct what was typed.
 * Read next: `../../js/follow-ups.js`.
 */

import { readMedicines, setMedicines } from "./medicines.js";
import { readTrials, setTrials } from "./trials.js";

/** The answer as it stands in the controls now; `undefined` when there is none. */
export const readControls = (fieldset) => {
  const chosen = [...fieldset.querySelectorAll("input:checked")].map(({ value }) => value);
  if (fieldset.dataset.kind === "choices") return chosen.length === 0 ? undefined : chosen;
  if (fieldset.dataset.kind === "medicines") return readMedicines(fieldset, chosen);
  if (fieldset.dataset.kind === "trials") return readTrials(fieldset, chosen);
  return chosen[0] ?? typedIn(fieldset);
};

const typedIn = (fieldset) => {
  if (fieldset.dataset.kind === "date") return dateIn(fieldset);
  const text = fieldset.querySelector("[data-typed]")?.value.trim();
  return text === "" ? undefined : text;
};

/** `YYYY-MM-DD`, or as much of it as was typed; what is no date goes on as typed, for the engine to name. */
const dateIn = (fieldset) => {
  const [month, day, year] = ["month", "day", "year"].map((part) =>
    fieldset.querySelector(`input[data-date="${part}"]`).value.trim());
  if (month === "" && day === "" && year === "") return undefined;
  const parts = [year, monthNumber(month), day];
  while (parts.length > 1 && parts.at(-1) === "") parts.pop();
  const readable = parts.every((part, place) => (place === 0 ? /^\d{4}$/ : /^\d{1,2}$/).test(part));
  return readable ? parts.map((part) => part.padStart(2, "0")).join("-") : [month, day, year].join("/");
};

/** Accepts a number, a whole name or its first letters, from three on. */
const monthNumber = (text) => {
  const letters = text.toLowerCase().replace(/\.$/, "");
  const place = letters.length < 3 ? -1 : MONTHS.findIndex((name) => name.startsWith(letters));
  return place === -1 ? text : String(place + 1);
};

const MONTHS = [
  "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
];

/** Puts an answer into the controls, as if a person had given it. */
export const setControls = (fieldset, value) => {
  if (fieldset.dataset.kind === "medicines") setMedicines(fieldset, value);
  if (fieldset.dataset.kind === "trials") setTrials(fieldset, value);
  const stated = (Array.isArray(value) ? value : [value]).map(String);
  for (const input of fieldset.querySelectorAll("input[type=radio], input[type=checkbox]")) {
    input.checked = stated.includes(input.value);
  }
  const typed = fieldset.querySelectorAll("input:checked").length === 0 && value !== undefined ? String(value) : "";
  if (fieldset.dataset.kind === "date") return setDate(fieldset, typed);
  const box = fieldset.querySelector("[data-typed]");
  if (box !== null) box.value = typed;
};

const setDate = (fieldset, typed) => {
  const [year = "", month = "", day = ""] = typed.split("-");
  for (const [part, text] of Object.entries({ year, month, day })) {
    fieldset.querySelector(`input[data-date="${part}"]`).value = text.replace(/^0/, "");
  }
};

/**
 * Keeps the choices of one question consistent after `input` was changed; true when something else was unticked.
 * "None" and the ticked entries exclude each other; so do a typed answer and "not sure".
 */
export const tidyChoices = (fieldset, input) => {
  const others = (selector, unwanted) => {
    const found = [...fieldset.querySelectorAll(selector)].filter((other) => other !== input && unwanted(other));
    for (const other of found) isTyped(other) ? (other.value = "") : (other.checked = false);
    return found.length > 0;
  };
  if (fieldset.dataset.kind === "choices" && input.checked) {
    return others("input", (other) => other.checked && (input.value === "none" || other.value === "none"));
  }
  if (isTyped(input)) return input.value.trim() !== "" && others("input[type=radio]", (other) => other.checked);
  return input.type === "radio" && others("[data-typed]", (other) => other.value !== "");
};

const isTyped = ({ dataset }) => dataset.typed !== undefined;
