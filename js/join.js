/**
 * Puts the words of the catalogue beside the ids of a clinician's report.
 * It must never join a report with the catalogue of another release: the words would belong to other rules.
 * Read next: `report-text.js`, which prints what is joined here.
 */

import { joinProgram, numbersHere } from "./join-program.js";
import { reviewerOf } from "./locales/index.js";
import { STATE_WORDS } from "./level-words.js";

/** `{ type: "joined", report }`, or `{ type: "other_pack" }` with both fingerprints. */
export const joinReport = (report, catalogue) => {
  if (report.pack !== catalogue.pack) return { type: "other_pack", report: report.pack, catalogue: catalogue.pack };
  const words = indexOf(catalogue);
  const rule = (found) => joinRule(found, words, report);
  const question = (id) => named(id, words);
  return {
    type: "joined",
    report: {
      ...report,
      ...joinProgram(report, words),
      rulesReviewedBy: catalogue.reviewedBy,
      localeReviewedBy: reviewerOf(report.context.locale ?? ""),
      findings: report.findings.map(rule),
      openRules: report.openRules.map(rule),
      openByCause: report.openByCause.map((open) => ({
        ...open,
        questions: open.questions.map((item) => ({ ...item, ...question(item.question), cause: open.cause })),
      })),
      settlingSet: report.settlingSet.map(question),
      askFirst: report.askFirst.map(question),
      discordances: report.discordances.map((item) => ({
        ...item,
        ask: words.discordances.get(item.id)?.ask ?? item.id,
        questions: item.questions.map((said) => joinAnswer(said, words)),
      })),
      withdrawn: report.withdrawn.map((item) => ({ ...item, title: words.rules.get(item.rule)?.title ?? item.rule })),
      changes: report.changes.map((change) => ({
        ...change,
        ...question(change.question),
        fromWords: spoken(change.from, words.questions.get(change.question)),
        toWords: spoken(change.to, words.questions.get(change.question)),
      })),
      steps: report.steps.map((step) => ({ title: step.id, ...pick(words.steps.get(step.id), ["title", "who"]), ...step })),
      preparation: report.preparation.map((id) => ({ id, title: id, ...pick(words.preparation.get(id), ["title", "forEveryone"]) })),
      scores: report.scores.map((score) => ({
        ...score,
        title: words.instruments.get(score.instrument)?.name ?? score.instrument,
        flagged: score.flagged.map((said) => joinAnswer(said, words)),
      })),
      answers: report.answers.map((said) => joinAnswer(said, words)),
    },
  };
};

/** One answer of a report with the name of its question and its value in words. */
export const joinAnswer = (said, words) => {
  const question = words.questions.get(said.question);
  return { ...said, ...nameOf(question, said.question), part: question?.part, words: answerWords(said, question) };
};

/** The parts of a catalogue by id. */
export const indexOf = (catalogue) => ({
  basis: catalogue.basis ?? {},
  discordances: byId(catalogue.discordances),
  instruments: byId(catalogue.instruments),
  preparation: byId(catalogue.preparation),
  questions: byId([...(catalogue.derived ?? []), ...(catalogue.questions ?? [])]),
  rules: byId(catalogue.rules),
  sources: byId(catalogue.sources),
  steps: byId(catalogue.steps),
  thresholds: byId(catalogue.thresholds),
});

const byId = (entries = []) => new Map(entries.map((entry) => [entry.id, entry]));

const named = (id, words) => ({ question: id, ...nameOf(words.questions.get(id), id) });

const nameOf = (question, id) => ({ name: question?.name || id });

const joinRule = (found, words, report) => {
  const rule = words.rules.get(found.rule) ?? {};
  const here = numbersHere(windowed(rule.when, words), report, words);
  const cited = (citation) => ({
    ...citation,
    source: words.sources.get(citation.source) ?? { id: citation.source },
    extrapolatedHere: citation.extrapolatedIn?.includes(report.program.setting) ?? false,
  });
  return {
    ...pick(rule, ["title", "topic", "sentence", "when", "action", "why", "limits", "reviewDue"]),
    ...(here !== "" && { numbersHere: here }),
    ...found,
    citations: (rule.citations ?? []).map(cited),
    positions: (rule.positions ?? []).map((position) => ({ ...position, citations: position.citations.map(cited) })),
    ...(found.because && { because: found.because.map((said) => joinAnswer(said, words)) }),
    ...(found.questions && { questions: found.questions.map((id) => named(id, words)) }),
  };
};

/** The tree with the window of each calculated value in it, since a window is a number of the pack too. */
const windowed = (tree, words) => tree && {
  ...tree,
  window: words.questions.get(tree.subject)?.window,
  of: tree.of?.map((child) => windowed(child, words)),
  when: windowed(tree.when, words),
};

const pick = (record = {}, keys) =>
  Object.fromEntries(keys.filter((key) => record[key] !== undefined).map((key) => [key, record[key]]));

const answerWords = (said, question) => {
  const state = said.state === "answered" ? [] : [STATE_WORDS[said.state]];
  return [...(said.values ?? []).map((value) => wordOf(value, question)), ...state].join(", ");
};

/** The ledger holds an answer as one text: its values or its missing state, joined by commas. */
const spoken = (text, question) => text.split(", ").map((value) => wordOf(value, question)).join(", ");

const wordOf = (value, question) => {
  const option = (question?.options ?? question?.bands)?.find(({ id }) => id === value);
  return option?.name || (RESERVED_WORDS.get(value) ?? value);
};

/** A map, because a value may be any text that a patient typed, such as the name of something inherited. */
const RESERVED_WORDS = new Map(Object.entries({ ...STATE_WORDS, yes: "Yes", no: "No", none: "None of these" }));
