/**
 * The theme page: tokens as controls, the contrast of each pair, a preview on either element, the style sheet to copy.
 * It must never let a theme change help, crisis texts or levels: the elements do not read such properties.
 * Read next: `../../js/theme-check.js`.
 */

import { catalogue } from "../data/catalogue.js";
import { sample } from "../data/sample.js";
import { samples } from "../data/samples.js";
import { words } from "../data/words.js";
import "../ketamine-intake/clinician/define.js";
import { createScreener } from "../ketamine-intake/inline.js";
import { requestOf } from "../review/samples.js";
import { PAIRS, TOKENS, contrast } from "../ketamine-intake/theme-check.js";
import { byId, el } from "../shared/dom.js";

const SIZES = { "1rem": "Normal", "1.125rem": "Large", "1.25rem": "Larger" };
const CORNERS = { "0.5rem": "Round", "0.25rem": "Slightly round", "0rem": "Square" };

const scheme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
const chosen = new Map(TOKENS.map((token) => [token.name, token[scheme]]));
const changed = new Map();

const set = (name, value) => {
  changed.set(name, value);
  byId("preview").style.setProperty(name, value);
  if (chosen.has(name)) chosen.set(name, value);
  showContrast();
  showCss();
};

const control = (label, input) => el("label", { class: "control" }, el("span", {}, label), input);

const colourControl = ({ name, label }) => {
  const input = el("input", { type: "color", "data-token": name, autocomplete: "off" });
  input.value = chosen.get(name);
  input.addEventListener("input", () => set(name, input.value));
  return control(label, input);
};

const listControl = (label, name, options) => {
  const select = el("select", { "data-token": name, autocomplete: "off" }, Object.entries(options).map(([value, text]) => el("option", { value }, text)));
  select.addEventListener("change", () => set(name, select.value));
  return control(label, select);
};

const showContrast = () => {
  const rows = PAIRS.map((pair) => ({ ...pair, ratio: contrast(chosen.get(pair.of), chosen.get(pair.on)) }));
  byId("contrast").replaceChildren(...rows.map(({ label, needed, ratio }) => el("tr", {},
    el("th", { scope: "row" }, label),
    el("td", { "data-head": "Needed" }, `${needed} to 1`),
    el("td", { "data-head": "Measured" }, `${Math.floor(ratio * 10) / 10} to 1`),
    el("td", { "data-head": "Result", class: ratio >= needed ? false : "too-low" }, ratio >= needed ? "Enough" : "Too low"))));
  const low = rows.filter(({ needed, ratio }) => ratio < needed).length;
  byId("verdict").textContent = low === 0 ? "Every pair has enough contrast." : `${low} of ${rows.length} pairs have too little contrast. Some people could not read them.`;
};

const showCss = () => {
  const lines = [...changed].map(([name, value]) => `  ${name}: ${value};`);
  byId("css").textContent = `ketamine-intake,\nketamine-review {\n${lines.length > 0 ? lines.join("\n") : "  /* Nothing changed yet. */"}\n}`;
};

/** A question as the form shows it, in the form's own colours. */
const question = () => el("fieldset", { class: "question" },
  el("legend", {}, words.questions.hypertension?.text ?? "Have you ever been told that you have high blood pressure?"),
  el("div", { class: "controls" }, ["yes", "no", "unsure", "declined"].map((id) =>
    el("label", { class: "option" }, el("input", { type: "radio", name: "shown", value: id, autocomplete: "off" }), el("span", {}, words.fixed[id])))),
  el("div", { class: "ways" }, el("button", { type: "button", class: "main" }, words.fixed.continue)));

const showClinician = async () => {
  const request = requestOf(samples.find(({ id }) => id === "gray-zone"), sample);
  const screener = await createScreener(request);
  const review = el("ketamine-review", { "heading-level": 3 });
  Object.assign(review, { report: screener.screen(request.input).clinician, catalogue, words, patient: { reference: "JH-1042", birthDate: "1971-03-30" } });
  byId("clinician-preview").replaceChildren(review);
};

byId("tokens").append(...TOKENS.map(colourControl), listControl("Size of the text", "--ki-size", SIZES), listControl("Corners", "--ki-radius", CORNERS));
byId("patient-preview").append(question());
byId("preview").addEventListener("change", ({ target }) => {
  if (target.name !== "preview") return;
  const clinician = target.value === "clinician";
  byId("patient-preview").hidden = clinician;
  byId("clinician-preview").hidden = !clinician;
  if (clinician && byId("clinician-preview").childElementCount === 0) showClinician();
});
showContrast();
showCss();
