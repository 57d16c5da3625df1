/**
 * The top of the report: whose it is, what to know first, settled and possible level.
 * It must never sound like a decision, and never show "nothing found" without saying how much is open.
 * Read next: `ask.js`.
 */

import { el } from "../dom.js";
import { LEVELS, NOTICE_WORDS, SETTING_WORDS } from "../level-words.js";
import { count, dateWords, sentence } from "../text-layout.js";
import { badge } from "./level.js";
import { levelPlot } from "./plots/levels.js";
import { questionId, quote } from "./said.js";

/** Two identifiers from the host, and what the patient typed as date of birth, so that a mix-up shows. */
export const identity = ({ intake, today, program, context, answers }, view) => {
  const { reference, birthDate, submitted } = view.patient ?? {};
  const typedBirth = answers.find(({ question }) => question === "birth_date");
  const differs = birthDate !== undefined && typedBirth?.values !== undefined && !typedBirth.values.includes(birthDate);
  const rows = [
    ["Patient", reference === undefined ? "Not given by this page" : el("bdi", {}, reference)],
    ["Date of birth", birthDate === undefined ? "Not given by this page" : dateWords(birthDate)],
    ["Date of birth, typed", typedBirth === undefined ? "Not asked" : quote(typedBirth, view)],
    ["Submitted", submittedWords(submitted, today)],
    ["Typed by", `${TYPED_BY[context.typedBy] ?? "Not stated"}; language ${LANGUAGES[context.locale] ?? context.locale ?? "not stated"}`],
    ["Service", `${program.clinic}: ${SETTING_WORDS[program.setting] ?? program.setting}, ${program.jurisdiction}`],
    ["Responsible", [`${program.clinician}, ${program.credential}; `, el("span", { class: "whole" }, `${program.telephone},`),
      ` ${program.hours}; confirmed `, el("span", { class: "whole" }, dateWords(program.confirmedOn))]],
    ["Rules", [questionId(view.catalogue.pack.slice(0, 8)), ` ${reviewLine(view.catalogue)}`]],
    ["Intake", questionId(intake)],
  ];
  return el("section", { class: "panel identity", "data-section": "identity", "aria-label": "Whose report this is" },
    el("p", {}, el("strong", {}, "Check this is the right person."), " Compare both identifiers before you read on.",
      differs && el("strong", { class: "warn", "data-mismatch": "birth" }, " The patient typed another date of birth.")),
    el("dl", {}, rows.map(([name, value]) => el("div", {}, el("dt", {}, name), el("dd", {}, value)))));
};

const submittedWords = (submitted, today) => {
  if (submitted === today) return dateWords(today);
  return `${submitted === undefined ? "" : `${dateWords(submitted)}; `}evaluated for ${dateWords(today)}`;
};

const TYPED_BY = { patient: "The patient", with_someone: "The patient, with someone present", someone_else: "Someone else" };

const LANGUAGES = { en: "English", es: "Spanish" };

const reviewLine = ({ reviewedBy, rules }) => {
  const due = rules.map(({ reviewDue }) => reviewDue).filter(Boolean).sort()[0];
  return `reviewed by ${reviewedBy ?? "nobody yet"}${due === undefined ? "" : `; to be read again by ${dateWords(due)}`}`;
};

/** Everything to know before reading; `checked` says whether this page got the same report from the same answers. */
export const notices = (report, checked, view) => {
  const { notices: given, context, localeReviewedBy, answers } = report;
  const stale = answers.filter((said) => said.stale);
  const lines = [
    ...given.map((notice) => (notice === "sent_early" ? SENT_EARLY : NOTICE_WORDS[notice] ?? notice)),
    stale.length > 0 && staleWords(stale),
    localeReviewedBy === null && "No qualified person has reviewed the wording that the patient saw.",
    view.foreign && `The patient answered in another language (${view.locale}). `
      + `Their words are shown in it, with our English names beside them; no translator has reviewed those.`,
    ...context.notShown.map(({ question, by, reason, on }) => `Not shown: ${question}. ${by}, ${dateWords(on)}: ${sentence(reason)}`),
    checked,
  ].filter(Boolean);
  return view.section("notices", "Before you read", el("ul", {}, lines.map((line) => el("li", {}, line))));
};

/** How many names stand in the notice itself; more of them would push the status out of sight, and each answer is marked. */
const FEW = 6;

const staleWords = (stale) => {
  const lead = `${count(stale.length, "answer")} too old to rely on, marked "too old" below`;
  const names = `${stale.map(({ name }) => name).join("; ")}.`;
  const never = "A level is never lowered for that.";
  return stale.length > FEW
    ? [`${lead}. ${never}`, el("details", { class: "fold screen-only", "data-fold": "stale" }, el("summary", {}, "Show which"), names)]
    : `${lead}: ${names} ${never}`;
};

const SENT_EARLY = "Sent before the end, from a crisis screen or by choice. Treat blanks as open.";

export const status = (report, view) => {
  const { settled, possible, settlingSet } = report;
  const more = settled !== possible;
  return view.section("status", "Status",
    el("div", { class: "status-line" },
      el("div", { class: "status-words" },
        el("dl", { class: "interval" },
          el("div", { "data-status": "settled" }, el("dt", {}, "Settled"), el("dd", {}, badge(settled))),
          el("div", { "data-status": "possible" }, el("dt", {}, "Could be"), el("dd", {}, badge(possible)))),
        el("p", {}, more ? untilAnswered(settled, settlingSet.length) : "Nothing that is open could raise it."),
        report.findings.length === 0 && el("p", {}, noFinding(report)),
        el("p", { class: "small" }, "From typed answers. Not a decision about treatment.")),
      levelPlot(report)));
};

const untilAnswered = (settled, open) => `Until ${count(open, "question")} ${open === 1 ? "is" : "are"} answered. `
  + `If ${open === 1 ? "that is" : "those are"} reassuring, nothing ${Object.hasOwn(LEVELS, settled) ? `above ${LEVELS[settled].word} ` : ""}stays open. `
  + "Other answers may open follow-ups.";

const noFinding = ({ answers, openByCause }) => {
  const answered = answers.filter(({ state }) => state === "answered").length;
  const open = new Set(openByCause.flatMap(({ questions }) => questions.map(({ question }) => question))).size;
  return `No finding from the ${count(answered, "question")} answered. ${open} ${open === 1 ? "is" : "are"} open.`;
};
