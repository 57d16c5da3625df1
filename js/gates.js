/**
 * Tells a form which follow-up questions to ask, and which safety texts an answer shows at once, without the engine.
 * It must never hide a question because an answer is missing, and never judge anything else: levels belong to the core.
 * Read next: `spoken.js`, which reads one answer; `questions.json`, where the gates and triggers stand.
 */

export { questionnaireFor } from "./asked-here.js";
import { isBlank, itemsOf, numberOf, ownValue, stateOf } from "./spoken.js";

/** `not_asked` only when the gate is surely not met; while that is unknown, a form asks (`maybe`). */
export const isAsked = (question, answers, questionnaire) =>
  ASKED[gateOf(question, { answers, byId: indexOf(questionnaire), notAsked: questionnaire.notAsked ?? [], above: [] })];

const ASKED = { met: "asked", not_met: "not_asked", unknown: "maybe" };

/** The ids of the safety texts that the answers given so far show, the gravest first. */
export const triggeredSafety = (questionnaire, answers) => {
  const shown = questionnaire.questions.flatMap((question) => triggeredBy(question, ownValue(answers, question.id)));
  return ["emergency", "support", "high_reading"].filter((text) => shown.includes(text));
};

const triggeredBy = (question, value) => {
  // WHY: a form that has not reached a question has no key for it yet; nothing was said.
  if (value === undefined || question.triggers === undefined) return [];
  const { atLeast, ...byWord } = question.triggers;
  const words = isBlank(value) ? ["not_answered"] : itemsOf(value);
  const texts = Object.keys(byWord).filter((text) => byWord[text].some((word) => words.includes(word)));
  return atLeast !== undefined && numberOf(value, question) >= atLeast.value ? [...texts, atLeast.text] : texts;
};

const indexOf = (questionnaire) => new Map(questionnaire.questions.map((question) => [question.id, question]));

const gateOf = (question, context) => {
  if (question.askedWhen === undefined) return "met";
  // INVARIANT: the pack has no cycle of gates; a foreign questionnaire might.
  if (context.above.includes(question.id)) return "unknown";
  return verdictOf(question.askedWhen, { ...context, above: [...context.above, question.id] });
};

const verdictOf = (tree, context) => {
  if (tree.of !== undefined) return countOf(tree.k, tree.of.map((child) => verdictOf(child, context)));
  return leafOf(tree, context);
};

/** Met when `k` are; not met when `k` cannot be reached any more. */
const countOf = (k, verdicts) => {
  const met = verdicts.filter((verdict) => verdict === "met").length;
  const open = verdicts.filter((verdict) => verdict === "unknown").length;
  if (k <= met) return "met";
  return met + open < k ? "not_met" : "unknown";
};

const leafOf = (leaf, context) => {
  const question = context.byId.get(leaf.subject);
  const value = ownValue(context.answers, leaf.subject);
  // A value that a program does not ask for counts all the same, and is the engine's to read.
  if (question === undefined) return context.notAsked.includes(leaf.subject) && isBlank(value) ? "not_met" : "unknown";
  if (isBlank(value)) return gateOf(question, context) === "not_met" ? "not_met" : "unknown";
  if (isNoReading(question, context)) return "unknown";
  return LEAVES[leaf.operator]?.(stateOf(value, question), leaf) ?? "unknown";
};

/** A top number that is not above the bottom number: the engine reads neither, and asks for both again. */
const isNoReading = ({ pair }, { answers, byId }) => {
  const [top, bottom] = (pair ?? []).map((id) => stateOf(ownValue(answers, id), byId.get(id) ?? {}).number);
  return top <= bottom;
};

const verdictWhen = (met, notMet) => (met ? "met" : notMet ? "not_met" : "unknown");

const compared = (holds) => ({ number }, { value }) =>
  number === undefined ? "unknown" : verdictWhen(holds(value, number), true);

const includes = (state, options) => state.stated.some((item) => options.includes(item));
const mayInclude = (state, options) => state.open || state.possible.some((item) => options.includes(item));

const surelyOneOf = (state, options) =>
  !state.open && state.possible.length > 0 && state.possible.every((item) => options.includes(item));

/** The operators that one answer settles without the engine. The others stay unknown, so their questions are asked. */
const LEAVES = {
  is_yes: ({ word }) => verdictWhen(word === "yes", word === "no"),
  is_no: ({ word }) => verdictWhen(word === "no", word === "yes"),
  is_any_of: (state, { options }) => verdictWhen(surelyOneOf(state, options), !mayInclude(state, options)),
  includes_any_of: (state, { options }) => verdictWhen(includes(state, options), !mayInclude(state, options)),
  includes_none_of: (state, { options }) => verdictWhen(!mayInclude(state, options), includes(state, options)),
  at_least: compared((limit, number) => limit <= number),
  above: compared((limit, number) => limit < number),
  below: compared((limit, number) => number < limit),
  within: ({ band }, { value }) => (band === undefined ? "unknown" : verdictWhen(band.high <= value, value < band.low)),
};
