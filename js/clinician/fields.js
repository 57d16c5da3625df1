/**
 * The boxes and choices in which the clinician writes, each with its label, its error and its copy for paper.
 * It must never choose for the clinician, and never cut off what was written.
 * Read next: `judgement.js`.
 */

import { el } from "../dom.js";

/** A labelled box for text. `value()` is what is in it; `fail(message)` shows an error at it, or takes it away. */
export const textField = ({ id, label, hint, rows = 0, labelledBy, type = "text", value = "" }) => {
  const input = rows > 0 ? el("textarea", { id, rows }) : el("input", { id, type, autocomplete: "off" });
  input.value = value;
  // Paper shows this copy: a box of fixed height would cut off what does not fit.
  const copy = el("span", { class: "on-paper", "aria-hidden": "true" }, value);
  input.addEventListener("input", () => copy.replaceChildren(input.value));
  const error = errorPlace(id);
  if (labelledBy) input.setAttribute("aria-labelledby", labelledBy);
  const described = [error.id, hint && `${id}-hint`].filter(Boolean).join(" ");
  input.setAttribute("aria-describedby", described);
  const node = el("div", { class: "field", "data-field": id },
    !labelledBy && el("label", { for: id }, label),
    hint && el("p", { class: "small", id: `${id}-hint` }, hint),
    error, input, copy);
  return { node, id, label, control: input, value: () => input.value.trim(), fail: (message) => showError(error, [input], message) };
};

/** Choices of which one may be taken, none of them taken yet. `options`: id to words. */
export const choiceField = ({ id, legend, options, inline = false }) => {
  const inputs = Object.keys(options).map((value) => el("input", { type: "radio", name: id, id: `${id}-${value}`, value, autocomplete: "off" }));
  const error = errorPlace(id);
  const node = el("fieldset", { class: inline ? "choices inline" : "choices", "data-field": id, "aria-describedby": error.id },
    el("legend", {}, legend), error,
    inputs.map((input) => el("label", { class: "choice", for: input.id }, input, el("span", {}, options[input.value]))));
  const value = () => inputs.find((input) => input.checked)?.value;
  return { node, id, label: legend, control: inputs[0], value, fail: (message) => showError(error, inputs, message) };
};

const errorPlace = (id) => el("p", { class: "error", id: `${id}-error`, hidden: true });

const showError = (place, inputs, message) => {
  place.hidden = message === undefined;
  place.replaceChildren(message === undefined ? "" : `Error: ${message}`);
  for (const input of inputs) {
    if (message === undefined) input.removeAttribute("aria-invalid");
    else if (input.type !== "radio") input.setAttribute("aria-invalid", "true");
  }
};
