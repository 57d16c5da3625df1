/**
 * The words for what a program does to a report: administrative items, oversight, adjustments and their effect.
 * It must never soften a loosening, and never make of an administrative item a medical one.
 * Read next: `join-program.js`, which puts them beside the ids.
 */

import { CAUSE_WORDS, levelWords } from "./level-words.js";
import { count, dateWords, sentence } from "./text-layout.js";

/** Said to the clinic about its own service; never to a patient. */
export const OVERSIGHT_WORDS = Object.freeze({
  not_observed_live: "Nobody watches the sessions, in the room or by live video.",
  no_prescriber_named: "The program names nobody who prescribes.",
  support_only_by_message: "Between sessions the clinic supports patients by message only.",
  same_day_booking: "A first session can be booked for the day of the intake.",
  no_physician_contact: "No physician speaks with the patient between sessions.",
  no_video_visit: "No clinician sees the patient, by video or in person, before the first session.",
  no_same_day_procedure: "There is no written procedure for what has to be done on the same day.",
});

export const administrativeWords = ({ code, location, cause, licensed }) => {
  const where = licensed.join(", ");
  const there = location ?? "the place that the patient gave";
  switch (code) {
    case "not_licensed_there":
      return `Cannot be served here: nobody whose licence counts is licensed in ${there}. Licensed: ${where}. `
        + "This is a matter of law, not of health, and nobody can override it in this report.";
    case "no_conformity_there":
      return `Cannot be served here: in ${there} the law on medical devices asks for a conformity reference, `
        + "and the program gives none. This is a matter of law, not of health.";
    default:
      return `Ask where the patient will be for visits and sessions (${CAUSE_WORDS[cause]?.toLowerCase() ?? cause}`
        + `${location === undefined ? "" : `: "${location}"`}). Licensed: ${where}.`;
  }
};

/** The lines of one adjustment: what, who, and what it does to this patient. */
export const adjustmentLines = (adjustment, words, openRules = []) => [
  `${directionOf(adjustment)}: ${whatOf(adjustment, words)}${signedBy(adjustment)}`,
  ...effectLines(adjustment, words, openRules),
];

const directionOf = ({ kind, loosens, expired }) => {
  if (expired) return "Expired, no longer applied";
  if (loosens) return "LOOSER";
  return kind === "step" ? "Added" : "Tighter";
};

const whatOf = (adjustment, words) => {
  const rule = (id) => `"${words.rules.get(id)?.title ?? id}" [${id}]`;
  switch (adjustment.kind) {
    case "threshold": {
      const threshold = words.thresholds.get(adjustment.threshold);
      return `${threshold?.name ?? adjustment.threshold}: ${numberWords(adjustment.value, threshold)} `
        + `instead of ${numberWords(adjustment.packValue, threshold)}.`;
    }
    case "level":
      return `${rule(adjustment.rule)} is ${levelWords(adjustment.level)} instead of ${levelWords(adjustment.packLevel)}.`;
    case "step": {
      const title = adjustment.title ?? words.steps.get(adjustment.step)?.title ?? adjustment.step;
      return `the step "${title}" ${adjustment.rule === undefined ? "for every patient" : `with ${rule(adjustment.rule)}`}.`;
    }
    case "switch_off":
      return `the form does not ask: ${words.questions.get(adjustment.question)?.name ?? adjustment.question} `
        + `[${adjustment.question}]. It stays open.`;
    default:
      return `other words than those of the package (${adjustment.locale}, ${adjustment.key}): "${adjustment.text}".`;
  }
};

/** "130 mmHg"; a number of tenths as it is written. */
export const numberWords = (value, threshold) => {
  const { scale = 1, unit = "" } = threshold ?? {};
  return `${scale === 1 ? value : value / scale}${unit === "" || unit.startsWith("/") || unit === "%" ? unit : ` ${unit}`}`;
};

const signedBy = ({ by, on, reason, until }) => {
  if (by === undefined) return "";
  return ` ${by}, ${dateWords(on)}: ${sentence(reason)}${until === undefined ? "" : ` Holds until ${dateWords(until)}.`}`;
};

const VERDICT_WORDS = { met: "met", not_met: "not met", unknown: "open" };

const effectLines = ({ kind, question, effect, expired }, words, openRules) => {
  if (kind === "switch_off" && !expired) {
    const waiting = openRules.filter(({ questions }) => questions.some((open) => (open.question ?? open) === question));
    return [`For this patient: ${waiting.length === 0 ? "no open rule waits for it" : `${count(waiting.length, "open rule")} cannot be settled without it`}.`];
  }
  if (effect === undefined) return [];
  if (effect.rules.length === 0) return ["For this patient it changes nothing."];
  return [
    `For this patient: without it, settled would have been ${levelWords(effect.settled)}, `
      + `and possible ${levelWords(effect.possible)}.`,
    ...effect.rules.map(({ rule, level, verdict, withoutLevel, withoutVerdict }) =>
      `"${words.rules.get(rule)?.title ?? rule}": ${VERDICT_WORDS[verdict]}, ${levelWords(level)}; `
        + `would have been ${VERDICT_WORDS[withoutVerdict]}, ${levelWords(withoutLevel)}.`),
  ];
};
