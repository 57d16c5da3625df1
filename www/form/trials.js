/**
 * The courses of antidepressants: a few rows of native controls, read as records and set from them.
 * It must never fill in a part that was left blank, and never close the list by itself.
 * Read next: `fields.js`, which shows them.
 */

import { el } from "../shared/dom.js";
import { questionWords, words } from "../shared/words.js";

const ROWS = [0, 1, 2, 3];
const CHOICES = ["weeks", "episode", "helped"];

/** The rows, and the box that says that there is no other medicine. */
export const trialRows = ({ id }) => {
  const said = questionWords(id);
  return [
    ...ROWS.map((row) => el("div", { class: "trial", "data-trial": row },
      labelled(said.fields.medicine, textBox("medicine")),
      labelled(said.fields.dose, textBox("dose")),
      ...CHOICES.map((part) => labelled(said.fields[part], choiceBox(part, said))),
      labelled(said.fields.stopped, textBox("stopped")))),
    el("label", { class: "option" },
      el("input", { type: "checkbox", name: id, value: "none", autocomplete: "off" }), el("span", {}, said.none)),
  ];
};

const labelled = (text, control) => el("label", { class: "typed" }, el("span", {}, text), control);
const textBox = (part) => el("input", { type: "text", "data-part": part, autocomplete: "off", spellcheck: "false" });
const choiceBox = (part, said) => el("select", { "data-part": part, autocomplete: "off" },
  el("option", { value: "" }, words.fixed.not_answered),
  Object.entries(said[part]).map(([value, text]) => el("option", { value }, text)),
  el("option", { value: "not_known" }, said.notKnown));

/** One record for each row that names a medicine; then the words that were chosen. */
export const readTrials = (fieldset, chosen) => {
  const { notKnown } = questionWords(fieldset.dataset.question);
  const valueOf = (text) => (text.toLowerCase() === notKnown.toLowerCase() ? "not_known" : text);
  const rows = [...fieldset.querySelectorAll("[data-trial]")].map((row) => Object.fromEntries(
    [...row.querySelectorAll("[data-part]")].map(({ dataset, value }) => [dataset.part, valueOf(value.trim())]).filter(([, value]) => value !== ""),
  ));
  const items = [...rows.filter((record) => Object.keys(record).length > 0), ...chosen];
  return items.length === 0 ? undefined : items;
};

/** Puts records into the rows. */
export const setTrials = (fieldset, value) => {
  const { notKnown } = questionWords(fieldset.dataset.question);
  const records = [value].flat().filter((item) => typeof item === "object" && item !== null);
  const textFor = (box, part = "") => (part === "not_known" && box.localName === "input" ? notKnown : part);
  fieldset.querySelectorAll("[data-trial]").forEach((row, place) => {
    for (const box of row.querySelectorAll("[data-part]")) box.value = textFor(box, records[place]?.[box.dataset.part]);
  });
};

/** A course in a person's words: the medicine, as typed. */
export const trialWords = ({ medicine = "" }) => medicine;
