/**
 * Boxes for a number: one with its unit in the label, or a choice of units, each with boxes of its own.
 * It must never convert a number in place: the unit that was typed goes to the engine with it.
 * Read next: `controls.js`.
 */

import { box, el, option } from "./dom.js";
import { capital } from "./words.js";

/** By the unit of the question: the two systems and their boxes; each box is named as the engine reads the unit. */
const SYSTEMS = {
  kg: { us: ["pounds"], metric: ["kg"] },
  cm: { us: ["feet", "inches"], metric: ["cm"] },
};
const IN_OWN_UNIT = { pounds: 0.45359237, kg: 1, feet: 30.48, inches: 2.54, cm: 1 };

/** The boxes of a choice of units say the unit themselves. */
export const hasSystems = ({ kind, unit }) => kind === "number" && SYSTEMS[unit] !== undefined;

export const numberFields = ({ id, unit }, say) => {
  const { topic, unit: inWords } = say.question(id);
  if (!SYSTEMS[unit]) {
    return box([capital(topic), inWords].filter(Boolean).join(", "), { "data-typed": true, inputmode: "decimal", class: "four" });
  }
  const systems = Object.entries(SYSTEMS[unit]);
  const usual = say.usUnits ? "us" : "metric";
  return [
    el("div", { class: "systems", role: "radiogroup", "aria-label": say.t("units") }, systems.map(([system]) =>
      option("radio", `${id}-unit`, system, say.t(`${unit}_${system}`), { checked: system === usual }))),
    systems.map(([system, units]) => el("div", { class: "boxes", "data-system": system }, units.map((each) =>
      box(say.t(each), { "data-typed": true, "data-unit": each, inputmode: "decimal", class: "four" })))),
  ];
};

const boxesIn = (fieldset) => [...fieldset.querySelectorAll("[data-typed]")].filter((input) => !input.closest("[hidden]"));

/** "5 feet 7 inches"; a unit that the person typed stands. */
export const readNumber = (fieldset) => {
  const typed = boxesIn(fieldset).filter(({ value }) => value.trim() !== "").map(({ value, dataset }) =>
    (dataset.unit && /^[\d.,\s]+$/.test(value) ? `${value.trim()} ${dataset.unit}` : value.trim()));
  return typed.length === 0 ? undefined : typed.join(" ");
};

export const writeNumber = (fieldset, text) => {
  const boxes = [...fieldset.querySelectorAll("[data-typed]")];
  if (boxes.length === 1) boxes[0].value = text;
  if (boxes.length <= 1) return;
  const system = /f(ee|oo)?t|in(ches)?|lbs?|pounds?|['"]/.test(text) ? "us" : "metric";
  fieldset.querySelector(`input[value="${system}"]`).checked = true;
  const numbers = text.match(/\d+(?:[.,]\d+)?/g) ?? [];
  boxes.filter((input) => input.closest("[data-system]").dataset.system === system)
    .forEach((input, place) => {
      input.value = numbers[place] ?? "";
    });
};

/** The number in the question's own unit, when the boxes named it; for a look at whether it is rare. */
export const inOwnUnit = (text) => {
  const found = [...String(text).matchAll(/(\d+(?:[.,]\d+)?)\s*([a-z]+)/g)];
  if (found.length === 0 || found.some(([, , unit]) => !IN_OWN_UNIT[unit])) return undefined;
  return found.reduce((sum, [, number, unit]) => sum + Number(number.replace(",", ".")) * IN_OWN_UNIT[unit], 0);
};
