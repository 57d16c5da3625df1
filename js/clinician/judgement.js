/**
 * The clinician's judgement, after the findings: view, next step, reasons, follow-up with owner and date.
 * It must never offer an answer, accept with one press, or keep anything: saving hands a record to the host.
 * Read next: `judgement-event.js`, how the host gets it.
 */

import { button, el, focusOn } from "../dom.js";
import { LEVELS } from "../level-words.js";
import { dateWords } from "../text-layout.js";
import { choiceField, textField } from "./fields.js";
import { badge } from "./level.js";

const NEXT = {
  ask_more: "Ask more",
  examine_and_measure: "Examine and measure",
  refer_or_share: "Refer, or decide together with another clinician",
  not_now: "Not now",
  go_on_in_person: "Go on to evaluation in person",
  emergency_action_taken: "Emergency action taken",
};
const REASONS = {
  does_not_fit: "Does not fit this patient",
  risk_reduced: "Risk reduced",
  new_information: "New information",
  specialist_agreed: "A specialist agreed",
  other: "Other",
};
/** From this level on the plan has to say whether it goes beyond a finding. */
const GRAVE = 3;

/** `{ node, says }`. `save(record)` hands over and resolves to whether it was taken; `before` are parts with `check` and `read`. */
export const judgementSection = (report, view, { emergency, steps, save }) => {
  const opinion = textField({ id: "view", label: "My view, with the reason (required)", rows: 4 });
  const next = choiceField({ id: "next", legend: "Next step (required)", options: NEXT });
  const grave = report.findings.filter(({ level }) => (LEVELS[level]?.number ?? 0) >= GRAVE).map((found) => graveField(found, view));
  const name = textField({ id: "name", label: "Name (required)" });
  const licence = textField({ id: "licence", label: "Licence (required)" });
  const summary = el("div", { class: "error-summary", hidden: true });
  const fields = () => [
    ...(emergency?.check() ?? []),
    [opinion, opinion.value() === "" ? "write your view" : undefined],
    [next, next.value() === undefined ? "choose the next step" : undefined],
    ...grave.flatMap((field) => field.check()),
    [name, name.value() === "" ? "write your name" : undefined],
    [licence, licence.value() === "" ? "write your licence" : undefined],
  ];
  const record = () => ({
    schema: 1, intake: report.intake, engine: report.engine, pack: report.pack, today: report.today,
    settled: report.settled, possible: report.possible,
    ...(view.patient?.reference !== undefined && { patient: view.patient.reference }),
    ...(emergency && { emergency: emergency.read() }),
    view: opinion.value(), next: next.value(), name: name.value(), licence: licence.value(),
    findings: grave.map((field) => field.read()), steps: steps.read(),
    at: new Date().toISOString(),
  });
  const press = button("Save this judgement", { class: "main", "data-do": "save" }, () => {
    if (showProblems(summary, fields(), view)) return;
    save(record());
  });
  const node = view.section("judgement", "Judgement, after reading the findings",
    el("p", { class: "small screen-only" }, "Nothing is chosen for you. This page stores nothing: saving hands a record to the clinic's system."),
    summary, opinion.node,
    el("div", { class: "judgement-next" }, next.node, el("p", { class: "print-only" }, "Owner and date of the next step: ______________________")),
    grave.length > 0 && el("div", { class: "screen-only grave" }, view.heading(2, {}, "The findings of level 3 and higher, one by one"),
      grave.map((field) => field.node)),
    el("div", { class: "row sign" }, name.node, licence.node, el("p", { class: "print-only sign-line" }, "Signature, date and time")),
    el("p", { class: "screen-only ways" }, press, el("span", { class: "saved" })));
  return { node };
};

/** Whether the plan goes beyond a finding; if so, why, and who does what until when. */
const graveField = (found, view) => {
  const id = `beyond-${found.rule.replace(/[^\w-]/g, "-")}`;
  const goes = choiceField({
    id, legend: "Does your plan go beyond this finding?", inline: true,
    options: { agree: "No, it keeps to it", override: "Yes, it goes beyond it" },
  });
  const reason = choiceField({ id: `${id}-reason`, legend: "Reason (required)", options: REASONS });
  const text = textField({ id: `${id}-text`, label: "In your words (required)", rows: 2 });
  const what = textField({ id: `${id}-what`, label: "Follow-up step (required)" });
  const owner = textField({ id: `${id}-owner`, label: "Owner (required)" });
  const due = textField({ id: `${id}-due`, label: "Date (required)", hint: "YYYY-MM-DD" });
  const more = el("div", { class: "beyond", hidden: true }, reason.node, text.node, el("div", { class: "row" }, what.node, owner.node, due.node));
  const node = el("div", { class: "grave-finding", "data-judge": found.rule },
    el("p", {}, badge(found.level), " ", el("strong", {}, found.title ?? found.rule)), goes.node, more);
  goes.node.addEventListener("change", () => { more.hidden = goes.value() !== "override"; });
  const title = found.title ?? found.rule;
  const check = () => {
    const beyond = goes.value() === "override";
    const needed = (field, message) => [field, beyond && (field.value() ?? "") === "" ? `${message} for “${title}”` : undefined];
    return [
      [goes, goes.value() === undefined ? `say whether the plan goes beyond “${title}”` : undefined],
      needed(reason, "choose a reason"), needed(text, "write the reason"), needed(what, "write the follow-up step"), needed(owner, "write the owner"),
      [due, beyond && !isDate(due.value()) ? `write the date of the step as YYYY-MM-DD for “${title}”` : undefined],
    ];
  };
  const read = () => (goes.value() === "override"
    ? {
      rule: found.rule, judgement: "override", reason: reason.value(), text: text.value(),
      step: { what: what.value(), owner: owner.value(), due: due.value() },
    }
    : { rule: found.rule, judgement: "agree" });
  return { node, check, read };
};

const isDate = (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** Shows every problem at its field and all of them at the top; true when there is one. */
const showProblems = (summary, checked, view) => {
  checked.forEach(([field, message]) => field.fail(message));
  const failed = checked.filter(([, message]) => message !== undefined);
  summary.hidden = failed.length === 0;
  if (failed.length === 0) return false;
  const heading = view.heading(2, {}, "There is a problem");
  summary.replaceChildren(heading, el("ul", {}, failed.map(([field, message]) =>
    el("li", {}, button(message.charAt(0).toUpperCase() + message.slice(1), { class: "link" }, () => field.control.focus())))));
  focusOn(heading);
  return true;
};

/** Records that were saved before, the newest last; they are shown, never changed. */
export const earlierJudgements = (records, view) => records.length === 0 ? "" : view.section("earlier", `Judgements saved before: ${records.length}`,
  el("ol", {}, records.map(({ view: opinion, next, name, licence, at, findings = [] }) => el("li", {},
    el("strong", {}, NEXT[next] ?? next ?? "No next step"), ". ", el("bdi", {}, opinion ?? ""), " ",
    el("span", { class: "small" }, [name, licence].filter(Boolean).join(", "), at && [", ", el("time", { datetime: at }, timeWords(at))]),
    findings.length > 0 && el("ul", {}, findings.map((judged) => el("li", {}, judgedWords(judged, view))))))));

/** "Nov 21, 2026, 14:05 UTC"; what is no such time stays as it is. */
const timeWords = (at) => (/^\d{4}-\d{2}-\d{2}T.*Z$/.test(at) ? `${dateWords(at.slice(0, 10))}, ${at.slice(11, 16)} UTC` : at);

/** What was said of one finding: whether the plan kept to it, and if not, why and who does what until when. */
const judgedWords = ({ rule, judgement, reason, text, step }, view) => {
  const title = el("strong", {}, view.titleOf(rule));
  if (judgement !== "override") return [title, ": the plan keeps to it."];
  return [title, `: the plan goes beyond it. ${REASONS[reason] ?? reason}: `, el("bdi", {}, text ?? ""),
    step && [" Follow-up: ", el("bdi", {}, step.what), ", ", el("bdi", {}, step.owner), `, ${step.due}.`]].flat();
};
