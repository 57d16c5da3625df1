/**
 * The medicines as typed, as read and as confirmed, those that nobody could read first; and the antidepressant trials.
 * It must never show a reading as certain that the patient did not confirm, and never hide what was typed.
 * Read next: `page.js`.
 */

import { capital, el, typed } from "../dom.js";
import { sentence } from "../text-layout.js";
import { table } from "./table.js";
import { spaced } from "./view.js";

const READ = {
  recognised: "Read",
  confirm: "Read as near match; not confirmed",
  ambiguous: "More than one reading",
  unrecognised: "Not recognised",
  not_current: "Not taken now",
  not_a_medicine: "Not a medicine",
  someone_else: "Somebody else's medicine",
};
/** Unread first: these ask for a person. */
const ORDER = ["unrecognised", "ambiguous", "confirm", "recognised", "not_current", "someone_else", "not_a_medicine"];
const CHECKED = ["recognised", "confirm", "ambiguous"];

export const medicinesSection = ({ medicines = [] }, view) => medicines.length > 0 && view.section("medicines", `Medicines: ${medicines.length}`,
  table({
    caption: "As typed and as read; what could not be read comes first. Reconcile the list with the patient.",
    heads: ["Typed", "Read as", "Patient confirmed", "Checked by rules"],
    rows: [...medicines].sort((left, right) => ORDER.indexOf(left.status) - ORDER.indexOf(right.status)).map((entry) => [
      [el("q", {}, typed(entry.typed)),
        (entry.dose || entry.often) && el("span", { class: "line small" }, [entry.dose, OFTEN[entry.often]].filter(Boolean).join(", "))],
      readAs(entry),
      entry.confirmed === true ? "Yes" : "No",
      CHECKED.includes(entry.status) && entry.readings.length > 0 ? "Yes" : "No: read it yourself",
    ]),
    "data-table": "medicines",
  }));

const OFTEN = { regular: "regularly", occasional: "now and then" };

const readAs = ({ status, readings = [], how }) => [
  el("strong", { class: status === "recognised" ? false : "warn" }, READ[status] ?? spaced(status)),
  how && how !== "exact" && ` (${spaced(how)})`,
  readings.length > 0 && el("ul", { class: "plain" }, readings.map(({ name, brands = [], usedFor = [], classes = [] }) => el("li", {},
    name, brands.length > 0 && ` (${brands.slice(0, 2).map(brand).join(", ")})`,
    usedFor.length > 0 && el("span", { class: "line small" }, `Used for: ${usedFor.map(inPrint).join(", ")}`),
    classes.length > 0 && el("span", { class: "line small" }, classes.map(inPrint).join(", "))))),
];

/** An id of a condition or a class as a clinician writes it. */
const inPrint = (id) => spaced(id).replace(/ (atypical|bupropion|other)$/, ", $1").replace("z drug", "Z-drug").replace(
  /\b(5ht3|ace|adhd|als|arb|arni|bph|ccb|cgrp|copd|cyp\w+|glp1|h2|hcv|hiv|ibs|lai|maoi|ms|nk1|nmda|nsaid|ocd|pcos|pde5|pots|ppi|ptsd|sglt2|sma|snri|ssri|tca|vmat2)\b/g,
  (word) => word.toUpperCase(),
);

/** A brand with the letters of its release form as they stand on the bottle: "Toprol-XL". */
const brand = (name) => capital(name).replace(/\b(cd|cr|er|hct|la|odt|sr|xl|xr)\b/g, (letters) => letters.toUpperCase());

const ADEQUACY = {
  adequate: "Adequate",
  inadequate: "Not adequate",
  undetermined: "Undetermined",
  adequate_in_some_sources: "Adequate in some sources only",
};

export const trialsSection = ({ trials = [], trialCount }, view) => trials.length > 0 && view.section("trials",
  `Antidepressant trials: ${trials.length}`,
  trialCount && el("p", {}, `Adequate trials by the rules of the sources: ${countWords(trialCount)} (calculated).`),
  table({
    caption: "As the patient told it, and what the dose and time come to",
    heads: ["Typed", "Read as", "Dose, time, effect", "Adequate by the sources"],
    rows: trials.map((trial) => [
      el("q", {}, typed(trial.typed)), trial.medicine ?? "Not recognised", told(trial),
      [el("strong", {}, ADEQUACY[trial.adequacy] ?? spaced(trial.adequacy)),
        (trial.reasons ?? []).map((reason) => el("span", { class: "line small" }, sentence(spaced(reason))))],
    ]),
    "data-table": "trials",
  }));

/** Without an upper end the list is open: there may be more. */
const countWords = ({ low, high }) => {
  if (high === undefined) return `at least ${low}, the list is open`;
  return low === high ? low : `undetermined, ${low} to ${high}`;
};

const told = ({ dose, weeks, helped, stopped, now }) => [
  dose && `dose ${spaced(dose)}`, weeks !== undefined && `weeks: ${spaced(weeks)}`,
  helped && `helped ${spaced(helped)}`, stopped && `stopped: ${spaced(stopped)}`,
  now === "yes" && "taken now",
].filter(Boolean).join("; ") || "Not answered";
