/**
 * The parts of the clinician's report as titled lists of lines.
 * It must never fold away a finding: every finding of the report is printed, the gravest first.
 * Read next: `level-words.js`, where the words for levels and states stand.
 */

import {
  CAUSE_WORDS, LEVELS, NOTICE_WORDS, NOT_ON_PATIENT_PAGE, PREPARATION_TITLE, SETTING_WORDS, levelWords, stepGroups,
} from "./level-words.js";
import { findingLines, saidLine } from "./report-finding.js";
import { count, dateWords, sentence } from "./text-layout.js";

const section = (title, lines) => ({ title, lines: lines.filter((line) => line !== undefined) });

export const identity = ({ intake, today, program, context }) => section("Ketamine intake: report for the clinician", [
  `Intake ${intake}. Check that this is the right person.`,
  `Read on ${dateWords(today)}. ${TYPED_BY[context.typedBy] ?? "Who typed is not stated."} `
    + `Language: ${context.locale ?? "not stated"}.`,
  `${program.clinic}: ${SETTING_WORDS[program.setting]}, ${program.jurisdiction}.`,
  `Responsible: ${program.clinician}, ${program.credential}, ${program.telephone}, ${sentence(program.hours)} `
    + `Confirmed ${dateWords(program.confirmedOn)}.`,
]);

const TYPED_BY = {
  patient: "Typed by the patient.",
  with_someone: "Typed by the patient, with someone present.",
  someone_else: "Typed by someone else.",
};

export const notices = ({ notices, context, localeReviewedBy, adjustments }) => section("Before you read", [
  ...notices.map((notice) => `* ${NOTICE_WORDS[notice]}`),
  looser(adjustments),
  localeReviewedBy === null ? "* No qualified person has reviewed the wording that the patient saw." : undefined,
  ...context.notShown.map(
    ({ question, by, reason, on }) => `* Not shown: ${question}. ${by}, ${dateWords(on)}: ${sentence(reason)}`,
  ),
]);

/** One line, so that nobody reads a looser report for one of the pack. */
const looser = (adjustments) => {
  const loose = adjustments.filter(({ loosens, expired }) => loosens && !expired).length;
  return loose === 0 ? undefined : `* This clinic made ${count(loose, "thing")} looser than the rules. See "What this clinic adjusted".`;
};

export const status = (report) => section("Status", [
  `Settled: ${levelWords(report.settled)}. ${stillPossible(report)}`,
  report.findings.length === 0 ? noFinding(report) : undefined,
  "From typed answers. Not a decision about treatment.",
]);

const stillPossible = ({ settled, possible, settlingSet }) => {
  if (settled === possible) return "Nothing that is open could raise it.";
  const open = `${count(settlingSet.length, "question")} ${settlingSet.length === 1 ? "is" : "are"}`;
  return `Could be ${levelWords(possible)} until ${open} answered; if ${settlingSet.length === 1 ? "that is" : "those are"} reassuring, `
    + `nothing above ${LEVELS[settled]?.word ?? "that"} stays open. Other answers may open follow-ups.`;
};

const noFinding = ({ answers, openByCause }) => {
  const answered = answers.filter(({ state }) => state === "answered").length;
  const open = new Set(openByCause.flatMap(({ questions }) => questions.map(({ question }) => question))).size;
  return `No finding from the ${count(answered, "question")} answered. ${open} ${open === 1 ? "is" : "are"} open.`;
};

export const emergencies = ({ findings }) => {
  const now = findings.filter(({ level }) => level === "emergency");
  return section("5 of 5 Emergency: act before anything else", now.length === 0 ? [] : [
    ...now.flatMap(({ title, rule, because }) => [`* ${title ?? rule}`, ...because.map((said) => `  ${saidLine(said)}`)]),
    "Who was contacted, by whom, when: ______________________________",
  ]);
};

export const askFirst = (report) => {
  const open = openItems(report);
  return section("Ask these first", report.askFirst.map(({ question, name }, place) => {
    const item = open.get(question);
    const why = item === undefined ? "" : `: ${whyOpen(item)}, could be ${levelWords(item.reach)}${soon(item)}`;
    return `${place + 1}. ${name} [${question}]${why}`;
  }));
};

export const findings = ({ findings }) => section(`Findings: ${findings.length}`, Object.keys(LEVELS).flatMap(
  (level) => findings.filter((found) => found.level === level).flatMap(findingLines),
));

export const discordances = ({ discordances }) => section("Answers that do not fit together", discordances.flatMap((pair) => [
  `* ${sentence(pair.ask)}${pair.strength === "weak" ? " (Often has another explanation.)" : ""}`,
  ...pair.questions.map((said) => `  ${saidLine(said)}`),
]));

export const changes = ({ changes, withdrawn }) => section("Answers changed", changes.length === 0 ? [] : [
  ...changes.map(({ name, question, fromWords, toWords }, place) =>
    `${place + 1}. ${name} [${question}]: from "${fromWords}" to "${toWords}"`),
  ...withdrawn.map(({ title, level, change }) => `* Change ${change + 1} took back: ${levelWords(level)}, ${title}`),
  "People often correct a slip. A reload cannot be seen.",
]);

export const openQuestions = (report) => section("Open questions", report.openByCause.flatMap(({ cause, questions }) => [
  `${CAUSE_WORDS[cause]}: ${questions.length}`,
  ...questions.map((item) => `  * ${item.name} [${item.question}]: could be ${levelWords(item.reach)}${soon(item)}`),
]));

export const openRules = ({ openRules }) => section(`Rules that could still be met: ${openRules.length}`, openRules.map(
  ({ title, rule, level, questions }) =>
    `* ${levelWords(level)}: ${title ?? rule} [${questions.map(({ question }) => question).join(", ")}]`,
));

/** Each medicine: as typed, what it was read as, and what became of it. */
export const medicines = ({ medicines = [] }) => section(`Medicines: ${medicines.length}`, medicines.map(
  ({ typed, status, readings, dose, often }) => {
    const names = readings.map(({ name }) => name).join(" or ");
    const details = [dose, often].filter((detail) => detail !== undefined).join(", ");
    return `* "${typed}": ${MEDICINE_WORDS[status]}${names === "" ? "" : `, ${names}`}${details === "" ? "" : ` (${details})`}`;
  },
));

const MEDICINE_WORDS = {
  recognised: "read as",
  confirm: "perhaps, not confirmed",
  ambiguous: "looks like several, not confirmed",
  unrecognised: "not recognised; read it yourself",
  not_current: "said to be past, an allergy or not taken",
  not_a_medicine: "names no medicine",
  someone_else: "said to be taken by somebody else",
};

export const problems = ({ problems }) => section("What could not be read", problems.map((problem) => {
  const given = problem.given === undefined ? "" : `, given \`${problem.given}\``;
  const perhaps = problem.suggestion === undefined ? "" : ` Perhaps \`${problem.suggestion}\`; not applied.`;
  return `* ${problem.path}: ${problem.code}${given}. Expected ${sentence(problem.expected)}${perhaps}`;
}));

/** One section for each heading. */
export const steps = ({ steps }) => stepGroups(steps).map((group) => section(group.title, group.steps.map((step) => [
  `[ ] ${sentence(step.title)}`,
  step.contact === "same_day" ? "Same day." : "",
  step.who === undefined ? "" : `By: ${sentence(step.who)}`,
  step.rules.length === 0 ? "For every patient." : `For: ${step.rules.join(", ")}.`,
].filter(Boolean).join(" "))));

export const preparation = ({ preparation }) => section(PREPARATION_TITLE, preparation.map(
  ({ title, forEveryone }) => `* ${sentence(title)}${forEveryone === true ? "" : ` (${NOT_ON_PATIENT_PAGE})`}`,
));

export const judgement = () => section("Judgement, after reading the findings", [
  "My view: ______________________________",
  "Next step, with owner and date: ______________________________",
  "Name, licence, time: ______________________________",
]);

export const answers = ({ answers }) => {
  const named = [...new Set(answers.map(({ part }) => part ?? "other"))];
  return section("All answers", named.flatMap((part) => [
    `${part.replaceAll("_", " ")}:`,
    ...answers.filter((said) => (said.part ?? "other") === part).map((said) => `  ${saidLine(said)}`),
  ]));
};

export const release = ({ engine, pack, rulesReviewedBy, context }) => section("Rules and engine", [
  `Pack ${pack}`,
  `Engine ${engine}`,
  `Clinical review of the rules: ${rulesReviewedBy ?? "not stated"}`,
  context.notice === undefined ? undefined : `Notice of purpose: ${context.notice}`,
]);

/** The answers of an intake that the engine did not evaluate. */
export const notEvaluated = ({ code, answers }) => [
  section("Not evaluated: read every answer", [
    `The engine gave no result (${code}). There is no level and no list of findings: nothing was looked at.`,
    "Read each answer below, and treat what is missing as open.",
  ]),
  section("All answers", answers.length === 0
    ? ["No answer was readable."]
    : answers.map(({ question, given }) => `* ${question}: "${given}"`)),
];

/** A report of another release: answers only, since the words at hand belong to other rules. */
export const otherPack = ({ answers }, { report, catalogue }) => [
  section("This report does not match these rules", [
    `The report was made with pack ${report}; the catalogue at hand is ${catalogue}.`,
    "Open it with the catalogue of its own release.",
    "Only the answers are shown.",
  ]),
  section("All answers", answers.map(
    ({ question, values = [], state }) => `* ${question}: ${[...values, state].join(", ")}`,
  )),
];

const openItems = ({ openByCause }) => {
  const items = new Map();
  for (const { questions } of openByCause) {
    for (const item of questions) {
      const causes = [...(items.get(item.question)?.causes ?? []), item.cause];
      items.set(item.question, { ...item, causes });
    }
  }
  return items;
};

const whyOpen = ({ causes }) => causes.map((cause) => CAUSE_WORDS[cause].toLowerCase()).join(", ");

const soon = ({ contact }) => (contact === "same_day" ? ", same day" : "");
