/**
 * Makes the request that the core reads from the host's intake: plain data, lists sorted by id, absent left out.
 * It must never judge an answer: what is wrong with it is for the core to say, with its path.
 * Read next: `client.js`, which sends the request.
 */

import { REQUEST_LIMITS, isRefused, snapshot } from "./snapshot.js";

/** The copy of the host's intake, or `undefined` when there is no plain object to read. */
export const takeIntake = (input) => {
  const copy = snapshot(input);
  return isRecord(copy) ? copy : undefined;
};

/**
 * The request for a server, without the engine: where that does not run, the answers still reach somebody who can evaluate.
 * `undefined` when the input is no plain object.
 */
export const intakeRequest = (input, options) => {
  const intake = takeIntake(input);
  const { program, today, locale } = snapshot(options) ?? {};
  return intake && structuredClone(requestFor(intake, { program, today, locale: locale ?? "en" }));
};

/** The way back: the intake of a stored request, as `screen` takes it. */
export const intakeInput = (request) => {
  const { schema: _schema, program: _program, today: _today, ...intake } = snapshot(request, REQUEST_LIMITS) ?? {};
  const { answers, context } = intake;
  if (Array.isArray(answers)) intake.answers = fromPairs(answers, "id", "value");
  if (Array.isArray(context?.answeredOn)) intake.context = { ...context, answeredOn: fromPairs(context.answeredOn, "part", "on") };
  return intake;
};

/** Absent keys of the copy stay absent; unknown ones go over, so that the core can name them. */
export const requestFor = (intake, { program, today, locale }) => {
  const request = { ...intake, schema: 1, today, program };
  if (Object.hasOwn(intake, "answers")) request.answers = asPairs(intake.answers, "id", "value");
  request.context = contextFor(intake.context, locale);
  return withoutSilence(request);
};

/** The answers of a copy as pairs, for somebody to read. Text stays text; a list is joined. */
export const answersAsText = (intake) => {
  const answers = intake?.answers;
  if (answers === undefined || answers === null) return [];
  if (!isRecord(answers)) return [{ question: "answers", given: asText(answers) }];
  return sortedKeys(answers).map((question) => ({ question, given: asText(answers[question]) }));
};

const contextFor = (context, locale) => {
  if (context === undefined || context === null) return { locale };
  if (!isRecord(context)) return context;
  const copy = { locale, ...context };
  if (Object.hasOwn(copy, "answeredOn")) copy.answeredOn = asPairs(copy.answeredOn, "part", "on");
  return withoutSilence(copy);
};

const asPairs = (value, keyName, valueName) => {
  // WHY: a host gives an object here. A list of its own would pass for the sorted list that the core expects.
  if (Array.isArray(value)) return { refused: "list" };
  return isRecord(value) ? sortedKeys(value).map((key) => ({ [keyName]: key, [valueName]: value[key] })) : value;
};

const fromPairs = (list, keyName, valueName) =>
  Object.fromEntries(list.filter(isRecord).map((pair) => [pair[keyName], pair[valueName]]));

const sortedKeys = (record) => Object.keys(record).sort((left, right) => (left < right ? -1 : left > right ? 1 : 0));

const isRecord = (copy) => typeof copy === "object" && copy !== null && !Array.isArray(copy) && !isRefused(copy);

const withoutSilence = (record) => Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));

const asText = (value) => {
  if (Array.isArray(value)) return value.map(asText).join(", ");
  if (isRefused(value)) return `(not readable: ${value.refused})`;
  return typeof value === "object" && value !== null ? JSON.stringify(value) : String(value ?? "");
};
