/**
 * What is said when the engine gave no result: safety text, how to reach the clinic, the answers as given.
 * It must never look like a result: no level, and no empty list of findings.
 * Read next: `client.js`, which decides when this is said.
 */

import { triggeredSafety } from "./gates.js";
import { answersAsText } from "./request.js";

/** The intake could not be evaluated. Nothing in here needs the engine. */
export const failed = (code, { program, questionnaire, intake }) => ({
  type: "failed",
  code,
  patient: patientView(program, triggeredSafety(questionnaire, intake?.answers), AFTER_SENDING),
  clinician: { notEvaluated: true, code, answers: answersAsText(intake) },
});

/** The form must not start, so nothing is sent and nothing happens next. */
export const refused = (problems, { program, patient = patientView(program, [], []), code }) => ({
  type: "refused",
  problems,
  patient,
  ...(code === undefined ? {} : { code }),
});

const patientView = (program, triggered, next) => ({
  contact: contactOf(program),
  problems: [],
  safety: SAFETY_ORDER.filter((text) => ALWAYS_SHOWN.includes(text) || triggered.includes(text)),
  next,
  preparation: [],
});

/** The same for everybody, with a result or without. */
const AFTER_SENDING = ["clinician_reads", "clinic_contacts_you", "keep_medicines", "if_worse_call"];

const SAFETY_ORDER = ["emergency", "support", "high_reading"];
/** Without a result nobody knows that they are not needed. */
const ALWAYS_SHOWN = ["emergency", "support"];

/** How to reach the clinic, as far as the program can be read; the core reads a whole program to the same. */
export const contactOf = (program) => {
  const { responsible, reachability } = program ?? {};
  const elsewhere = elsewhereOf(reachability);
  const [name, credential] = [textOf(responsible?.name), textOf(responsible?.credential)];
  const inUnitedStates = /^US-[A-Z]{2}$/.test(textOf(program?.jurisdiction) ?? "");
  return withoutAbsent({
    clinic: textOf(program?.clinic),
    clinician: name === undefined || credential === undefined ? name : `${name}, ${credential}`,
    telephone: textOf(responsible?.telephone),
    hours: textOf(responsible?.hours),
    timeZone: textOf(reachability?.timeZone),
    outsideHours: textOf(responsible?.outsideHours),
    otherRoute: textOf(reachability?.otherRoute),
    emergency: textOf(program?.emergency) ?? (inUnitedStates ? "911" : undefined),
    crisis: textOf(program?.crisis) ?? (inUnitedStates ? "988" : undefined),
    elsewhere: elsewhere.length === 0 ? undefined : elsewhere,
  });
};

/** The numbers of other countries, each as a whole or not at all. */
const elsewhereOf = (reachability) => {
  const rows = Array.isArray(reachability?.elsewhere) ? reachability.elsewhere : [];
  const numbers = rows.map((row) => ["jurisdiction", "emergency", "crisis"].map((key) => [key, textOf(row?.[key])]));
  return numbers.filter((row) => row.every(([, text]) => text !== undefined)).map(Object.fromEntries);
};

const textOf = (value) => (typeof value === "string" && value.trim() !== "" && value.length <= 300 ? value.trim() : undefined);

const withoutAbsent = (record) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined));
