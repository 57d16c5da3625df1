/**
 * Three labelled boxes for a date in the order of the locale; months by number or by name.
 * It must never complete or correct a date: what is no date goes on as typed, for the engine to name.
 * Read next: `controls.js`.
 */

import { box, el } from "./dom.js";

export const dateFields = (isBirthDate, say) => el("div", { class: "boxes" }, say.dateOrder.map((part) =>
  box(say.t(part), {
    "data-typed": true, "data-date": part, class: part === "year" ? "four" : part === "month" ? "month" : "two",
    inputmode: part === "month" ? "text" : "numeric", autocomplete: isBirthDate ? `bday-${part}` : "off",
  })));

const partsIn = (fieldset) => Object.fromEntries([...fieldset.querySelectorAll("[data-date]")].map((input) => [input.dataset.date, input]));

/** `YYYY-MM-DD`, or as much of it as was typed. */
export const readDate = (fieldset, say) => {
  const parts = partsIn(fieldset);
  const [year, month, day] = ["year", "month", "day"].map((part) => parts[part].value.trim());
  if (year + month + day === "") return undefined;
  const typed = [year, monthNumber(month, say), day];
  while (typed.length > 1 && typed.at(-1) === "") typed.pop();
  const readable = typed.every((text, place) => (place === 0 ? /^\d{4}$/ : /^\d{1,2}$/).test(text));
  return readable ? typed.map((text) => text.padStart(2, "0")).join("-") : say.dateOrder.map((part) => parts[part].value.trim()).join("/");
};

/** Accepts a number, a whole name or its first letters, from three on. */
const monthNumber = (text, { months }) => {
  const letters = text.toLowerCase().replace(/\.$/, "");
  const place = letters.length < 3 ? -1 : months.findIndex((name) => name.startsWith(letters));
  return place === -1 ? text : String(place + 1);
};

export const writeDate = (fieldset, text) => {
  const parts = partsIn(fieldset);
  const [year = "", month = "", day = ""] = text.split("-");
  for (const [part, value] of Object.entries({ year, month, day })) parts[part].value = value.replace(/^0/, "");
};
