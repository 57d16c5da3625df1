/**
 * What the clinic completes before booking and before a first session, as a checklist, and what a session day asks for.
 * It must never tick anything by itself: that the intake answers a step already still asks for a person to confirm it.
 * Read next: `judgement.js`, which takes what was written here into its record.
 */

import { el } from "../dom.js";
import { NOT_ON_PATIENT_PAGE, PREPARATION_TITLE, stepGroups } from "../level-words.js";
import { count, sentence } from "../text-layout.js";
import { textField } from "./fields.js";

/** `{ node, read }`: the checklist, and what was written into it. */
export const stepsSection = ({ steps }, view) => {
  if (steps.length === 0) return { node: undefined, read: () => [] };
  const rows = new Map(steps.map((step) => [step.id, stepRow(step, view)]));
  const open = steps.filter(({ status }) => status === "open");
  const node = view.section("steps", `What the clinic completes: ${count(steps.length, "step")}`,
    el("p", { class: "print-only" }, ...onPageOne(open), ` The others are below.`),
    stepGroups(steps).map((group, place) => stepGroup(group, rows, place)));
  return { node, read: () => [...rows.values()].map((row) => row.read()).filter(({ done, note }) => done === "yes" || note !== "") };
};

const isDueNow = ({ contact, status }) => contact === "same_day" && status === "open";

/** Paper has no room for all of them on page one: what is due the same day, and how many there are. */
const onPageOne = (open) => [
  open.filter(isDueNow).map(({ id, title }) => el("span", { "data-print-step": id }, `\u2610\u00a0Same day: ${sentence(title)} `)),
  `${open.length} are open.`,
];

const stepGroup = (group, rows, place) => {
  const list = el("ul", { class: "steps", "data-before": group.before, "data-status": group.status },
    group.steps.map(({ id }) => rows.get(id).node));
  return el("details", { class: "fold screen-only step-group", "data-group": group.status, open: place === 0 },
    el("summary", {}, `${group.title}: ${group.steps.length}`), list);
};

const stepRow = (step, view) => {
  const box = el("input", { type: "checkbox", id: `step-${step.id}`, autocomplete: "off" });
  const note = textField({
    id: `step-${step.id}-note`, label: "Who and when, or why not",
    labelledBy: `step-${step.id}-noted step-${step.id}-title`,
  });
  const node = el("li", { "data-step": step.id },
    el("label", { class: "choice", for: box.id }, box, el("span", {},
      el("span", { id: `step-${step.id}-title` }, sentence(step.title)),
      step.contact === "same_day" && [" ", el("span", { class: "tag" }, "same day")],
      el("span", { class: "line small" }, whose(step, view)))),
    el("div", { class: "step-note" }, el("span", { class: "small", id: `step-${step.id}-noted` }, "Who and when, or why not"), note.node));
  return { node, read: () => ({ step: step.id, done: box.checked ? "yes" : "no", note: note.value() }) };
};

const whose = ({ who, rules }, view) =>
  [who && `By: ${who}.`, rules.length === 0 ? "For every patient." : forRules(rules.map(view.titleOf))].filter(Boolean).join(" ");

/** A step may be asked for by many rules; the first of them say what it is about. */
const forRules = (rules) => `For: ${rules.slice(0, 3).join("; ")}${rules.length > 3 ? ` and ${count(rules.length - 3, "more rule")}` : ""}.`;

/** The checklist for paper; what is due the same day stands on page one already, with its box. */
export const stepsOnPaper = ({ steps }, view) => {
  const others = steps.filter((step) => !isDueNow(step));
  return others.length > 0 && el("div", { class: "print-only checklist" },
    stepGroups(others).map((group) => [view.heading(2, {}, group.title),
      el("ul", { class: "boxes columns" }, group.steps.map((step) => el("li", { "data-print-step": step.id }, sentence(step.title))))]));
};

export const preparation = ({ preparation: lines }, view) => lines.length > 0 && view.section("preparation", PREPARATION_TITLE,
  el("ul", { class: "halves" }, lines.map(({ id, title, forEveryone }) => el("li", { "data-preparation": id },
    sentence(title), forEveryone !== true && el("span", { class: "small" }, ` ${NOT_ON_PATIENT_PAGE}`)))));
