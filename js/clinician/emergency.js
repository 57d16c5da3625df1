/**
 * What must happen before anything else: the emergencies, and the record of who was contacted and when.
 * It must never block reading; only a judgement cannot be saved before the record is filled in.
 * Read next: `judgement.js`.
 */

import { el } from "../dom.js";
import { dateWords } from "../text-layout.js";
import { textField } from "./fields.js";
import { badge } from "./level.js";
import { saidLine } from "./said.js";

/** The panel with its fields, or `undefined` where there is no emergency. */
export const emergencyPanel = ({ findings, today }, view) => {
  const now = findings.filter(({ level }) => level === "emergency");
  if (now.length === 0) return undefined;
  const who = textField({ id: "emergency-who", label: "Who was contacted (required)" });
  const by = textField({ id: "emergency-by", label: "By whom" });
  const when = textField({ id: "emergency-when", label: "When (required)", hint: "Date and time, such as Nov 21, 2026, 14:05" });
  const node = el("section", { class: "panel emergency", "data-section": "emergency", "aria-labelledby": "emergency-title" },
    view.heading(1, { id: "emergency-title", class: "title" }, badge("emergency"), " Act before anything else"),
    el("ul", { class: "plain" }, now.map((found) => el("li", {}, el("strong", {}, found.title ?? found.rule),
      el("ul", {}, found.because.map((said) => el("li", {}, saidLine(said, view), ` (answers of ${dateWords(today)})`)))))),
    el("div", { class: "row" }, who.node, by.node, when.node));
  const required = [[who, "write who was contacted about the emergency"], [when, "write when they were contacted"]];
  return {
    node,
    check: () => required.map(([field, message]) => [field, field.value() === "" ? message : undefined]),
    read: () => ({ rules: now.map(({ rule }) => rule), who: who.value(), by: by.value(), when: when.value() }),
  };
};
