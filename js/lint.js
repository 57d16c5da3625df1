/**
 * Checks a clinic's program, and the numbers on its page, before any patient meets them.
 * It must never judge a program itself: problems come from the same engine that refuses it in front of a patient.
 * Read next: `cli.js`, its command line.
 */

import { PROBLEM_HELP, WARNING_HELP } from "./program-help.js";
import { dateWords } from "./text-layout.js";

const DAY = 86_400_000;
/** A confirmation holds as long in the engine. */
const CONFIRMATION_DAYS = 180;
/** So early somebody can still act. */
const SOON_DAYS = 30;

/**
 * `about(request)` is the engine's. Gives `{ problems, warnings }`, each with code, path, text and help.
 * `page`: the HTML of the page that patients open.
 */
export const lintProgram = ({ about, program, today, page }) => {
  const { program: said } = about({ today, program });
  const problems = (said.problems ?? []).map((problem) => ({
    code: problem.code,
    path: problem.path,
    text: problemText(problem),
    help: PROBLEM_HELP[problem.code] ?? "",
  }));
  const found = [
    ...(said.oversight ?? []).map(({ code }) => [code, "program", "The service should be mended here"]),
    ...(said.adjustments ?? []).flatMap((adjustment, place) => adjustmentWarnings(adjustment, place, today)),
    ...confirmationWarnings(program, today),
    ...timeZoneWarnings(program),
    ...(page === undefined ? [] : pageWarnings(program, said.contact ?? {}, page)),
  ];
  const warnings = found.map(([code, path, text]) => ({ code, path, text, help: WARNING_HELP[code] ?? "" }));
  return { problems, warnings };
};

const problemText = ({ expected, given, suggestion }) => [
  `expected ${expected}`,
  given === undefined ? "" : `, given \`${given}\``,
  suggestion === undefined ? "" : `; did you mean \`${suggestion}\`?`,
].join("");

const adjustmentWarnings = ({ kind, loosens, expired, until }, place, today) => {
  if (!loosens) return [];
  const path = `program.adjustments[${place}]`;
  if (expired) return [["adjustment_expired", path, `this ${kind} held until ${dateWords(until)}`]];
  const warning = ["adjustment_loosens", path, `this ${kind} makes the screening looser until ${dateWords(until)}`];
  return days(today, until) < SOON_DAYS
    ? [warning, ["adjustment_expires_soon", path, `it ends on ${dateWords(until)}`]]
    : [warning];
};

const confirmationWarnings = (program, today) => {
  const left = CONFIRMATION_DAYS - days(program?.responsible?.confirmedOn, today);
  if (!(left >= 0 && left < SOON_DAYS)) return [];
  return [["confirmation_ends_soon", "program.responsible.confirmedOn", `it holds for ${left} more days`]];
};

const days = (from, to) => Math.round((Date.parse(to) - Date.parse(from)) / DAY);

const timeZoneWarnings = (program) => {
  const timeZone = program?.reachability?.timeZone;
  if (typeof timeZone !== "string") return [];
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return [];
  } catch {
    return [["time_zone_unknown", "program.reachability.timeZone", `\`${timeZone}\``]];
  }
};

/** Compares the numbers that the page can dial with those of the program, digit by digit. */
const pageWarnings = (program, contact, page) => {
  const onPage = new Set([...page.matchAll(/href\s*=\s*["']?\s*(?:tel|sms):([^"'\s>?;]+)/gi)].map(([, number]) => digits(number)));
  const named = new Map([
    ["program.responsible.telephone", contact.telephone],
    ["program.emergency", contact.emergency],
    ["program.crisis", contact.crisis],
    ...(contact.elsewhere ?? []).flatMap((row, place) => ["emergency", "crisis"].map(
      (key) => [`program.reachability.elsewhere[${place}].${key}`, row[key]],
    )),
  ].filter(([, number]) => number !== undefined));
  const known = [...named.values(), program?.reachability?.otherRoute ?? ""].map(digits);
  const strange = [...onPage].filter((number) => !known.some((other) => isSame(number, other)));
  const missing = [...named].filter(([, number]) => ![...onPage].some((other) => isSame(digits(number), other)));
  return [
    ...strange.map((number) => ["page_number_not_in_program", "page", `the page dials ${number}`]),
    ...missing.map(([path, number]) => ["program_number_not_on_page", path, `no link of the page dials ${number}`]),
  ];
};

const digits = (number) => String(number).replace(/\D/g, "");

/** The same with or without the country's prefix of up to three digits; a short number only as it is. */
const isSame = (one, other) => {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  return short === long || (short.length >= 7 && long.endsWith(short) && long.length - short.length <= 3);
};
