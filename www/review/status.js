/**
 * The top of the report: whose it is, what to know first, settled and possible level, what must happen now, what to ask.
 * It must never sound like a decision, and never show "nothing found" without saying how much is open.
 * Read next: `findings.js`.
 */

import { CAUSE_WORDS, LEVELS, NOTICE_WORDS, SETTING_WORDS, levelWords } from "../ketamine-intake/level-words.js";
import { count, dateWords } from "../ketamine-intake/text-layout.js";
import { el } from "../shared/dom.js";
import { capital, questionWords } from "../shared/words.js";
import { badge } from "./level.js";
import { questionId, quote, saidLine } from "./said.js";

export const identity = ({ intake, today, program, context, answers }) => {
  const birth = answers.find(({ question }) => question === "birth_date");
  const rows = [
    ["Intake", el("code", { class: "id" }, intake)],
    ["Date of birth", birth === undefined ? "Not asked" : quote(birth)],
    ["Evaluated for", dateWords(today)],
    ["Typed by", TYPED_BY[context.typedBy] ?? "not stated"],
    ["Language", context.locale ?? "not stated"],
    ["Service", `${program.clinic}: ${SETTING_WORDS[program.setting] ?? program.setting}, ${program.jurisdiction}`],
    ["Responsible", `${program.clinician}, ${program.credential}, ${program.telephone}, ${program.hours}; `
      + `confirmed ${dateWords(program.confirmedOn)}`],
  ];
  return el("section", { class: "identity", "aria-label": "Whose report this is" },
    el("dl", {}, rows.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value)))),
    el("p", {}, el("strong", {}, "Check that this is the right person."), " The report holds no name."));
};

const TYPED_BY = { patient: "the patient", with_someone: "the patient, with someone present", someone_else: "someone else" };

export const notices = ({ notices, context, localeReviewedBy }, checked) => {
  const lines = [
    ...notices.map((notice) => NOTICE_WORDS[notice] ?? notice),
    localeReviewedBy === null && "No qualified person has reviewed the wording that the patient saw.",
    ...context.notShown.map(({ question, by, reason, on }) => `Not shown: ${question}. ${by}, ${dateWords(on)}: ${reason}`),
    checked,
  ].filter(Boolean);
  return el("section", { class: "notices", "aria-labelledby": "notices-title" },
    el("h2", { id: "notices-title" }, "Before you read"),
    el("ul", {}, lines.map((line) => el("li", {}, line))));
};

export const status = (report) => {
  const open = report.settlingSet.length;
  const more = report.settled !== report.possible;
  const known = LEVELS[report.settled];
  return el("section", { class: "status", id: "status", "aria-labelledby": "status-title" },
    el("h2", { id: "status-title" }, "Status"),
    el("dl", {},
      el("div", { "data-status": "settled" }, el("dt", {}, "Settled"), el("dd", {}, badge(report.settled))),
      el("div", { "data-status": "possible" }, el("dt", {}, "Could be"), el("dd", {}, badge(report.possible)))),
    more
      ? el("p", {}, `Until ${count(open, "question")} ${open === 1 ? "is" : "are"} answered. If those are reassuring, nothing `
        + `${known === undefined ? "" : `above ${known.word} `}stays open. Other answers may open follow-ups.`)
      : el("p", {}, "Nothing that is open could raise it."),
    report.findings.length === 0 && el("p", {}, noFinding(report)),
    el("p", { class: "small" }, "From typed answers. Not a decision about treatment."));
};

const noFinding = ({ answers, openByCause }) => {
  const answered = answers.filter(({ state }) => state === "answered").length;
  const open = new Set(openByCause.flatMap(({ questions }) => questions.map(({ question }) => question))).size;
  return `No finding from the ${count(answered, "question")} answered. ${open} ${open === 1 ? "is" : "are"} open.`;
};

/** What must happen before anything else; nothing here blocks reading. */
export const emergencyPanel = ({ findings }) => {
  const now = findings.filter(({ level }) => level === "emergency");
  return now.length > 0 && el("section", { class: "emergency-panel", id: "emergency", "aria-labelledby": "emergency-title" },
    el("h2", { id: "emergency-title" }, badge("emergency"), " Act before anything else"),
    el("ul", {}, now.map((found) => el("li", {}, el("strong", {}, found.title ?? found.rule),
      el("ul", {}, found.because.map((said) => el("li", {}, saidLine(said))))))),
    el("div", { class: "record" }, ["Who was contacted", "By whom", "When"].map((name) =>
      el("label", {}, el("span", {}, name), el("input", { type: "text", autocomplete: "off" })))));
};

/** The few questions that could raise the level most, and all open ones behind them. */
export const askFirst = (report) => {
  const open = openItems(report);
  if (open.size === 0) return undefined;
  const first = report.askFirst.map(({ question }) => open.get(question)).filter(Boolean);
  const others = [...open.values()].filter((item) => !first.includes(item));
  return el("section", { class: "ask", id: "ask", "aria-labelledby": "ask-title" },
    el("h2", { id: "ask-title" }, first.length === 0 ? "Open questions" : `Ask these ${first.length} first`),
    first.length > 0 && el("ol", {}, first.map((item) => el("li", { "data-ask": item.question }, openItem(item, report)))),
    others.length > 0 && el("details", { class: "fold", "data-fold": "open" },
      el("summary", {}, `${count(others.length, first.length === 0 ? "open question" : "more open question")}`),
      el("ul", {}, others.map((item) => el("li", { "data-open": item.question }, openItem(item, report))))));
};

const openItem = (item, { settled }) => [
  el("strong", {}, capital(item.name)), " ", questionId(item.question),
  el("span", { class: "line" }, "Ask: ", el("q", {}, questionWords(item.question).text)),
  el("span", { class: "line" },
    `Why it is open: ${item.causes.map((cause) => CAUSE_WORDS[cause]?.toLowerCase() ?? cause).join(", ")}. `,
    `Settled is ${levelWords(settled)}; this could be `, badge(item.reach), item.contact === "same_day" && " same day"),
];

const openItems = ({ openByCause }) => {
  const items = new Map();
  for (const { questions } of openByCause) {
    for (const item of questions) {
      items.set(item.question, { ...item, causes: [...(items.get(item.question)?.causes ?? []), item.cause] });
    }
  }
  return items;
};
