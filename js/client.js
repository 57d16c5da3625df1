/**
 * Makes `createScreener`: it loads the engine, asks it about the program, and hands out `screen` and `explain`.
 * It must never reject, throw or keep page-wide state, and must never turn a failure into an empty result.
 * Read next: `request.js`, `core-keeper.js` and `closed.js`, its three parts.
 */

import { failed, refused } from "./closed.js";
import { compile, keepCore, mayRunWasm } from "./core-keeper.js";
import { questionsInForce } from "./in-force.js";
import { reviewerOf } from "./locales/index.js";
import { requestFor, takeIntake } from "./request.js";
import { LIMITS, REQUEST_LIMITS, snapshot, wellFormed } from "./snapshot.js";

/**
 * `loadWasm(options)` gives the bytes or the compiled module, or rejects.
 * `makeCore()` gives a fresh core that is not started.
 */
export const screenerFactory = ({ loadWasm, makeCore, questionnaire }) => async (options) => {
  const given = takeOptions(options);
  const close = (code) => refused([], { program: given.program, code });
  try {
    const engine = await startEngine({ loadWasm: () => loadWasm(options), makeCore, pack: questionnaire.pack, given });
    if (engine.code !== undefined) return close(engine.code);
    const { about, call } = engine;
    const problems = [...(about.program.problems ?? []), ...localeProblems(given)];
    if (problems.length > 0) return refused(problems, { program: given.program, patient: about.program.patient });
    return ready({ about, call, given, questionnaire });
  } catch {
    return close("engine_stopped");
  }
};

/** Copies the options and fills in what the page knows: English, and the local date of the device. */
const takeOptions = (options) => {
  const { program, locale, today } = snapshot(options) ?? {};
  return { program: program ?? undefined, locale: locale ?? "en", today: today ?? localDate(new Date()) };
};

const localDate = (now) =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

const startEngine = async ({ loadWasm, makeCore, pack, given }) => {
  if (typeof WebAssembly !== "object") return { code: "wasm_not_loaded" };
  if (!(await mayRunWasm())) return { code: "wasm_blocked_by_csp" };
  const call = await loadCore(loadWasm, makeCore);
  if (call === undefined) return { code: "wasm_not_loaded" };
  const about = call("about", { today: given.today, program: given.program });
  // WHY: an old copy of the wasm from a cache would judge by other rules than the questions belong to.
  return about.pack === pack ? { call, about } : { code: "wasm_not_loaded" };
};

const loadCore = async (loadWasm, makeCore) => {
  try {
    return keepCore(await compile(await loadWasm()), makeCore);
  } catch {
    return undefined;
  }
};

/** Nobody reviewed the wording: the program has to say that it accepts this. */
const localeProblems = ({ program, locale }) => {
  const readable = typeof locale === "string";
  const offered = program?.languages;
  if (readable && Array.isArray(offered) && !offered.some((language) => isOf(locale, language))) {
    const expected = `one of the languages that the program offers: ${offered.join(", ")}`;
    return [{ code: "program_locale_not_offered", path: "locale", expected, given: locale.slice(0, 80) }];
  }
  if (readable && (reviewerOf(locale) !== null || program?.acceptsUnreviewedLocale === "yes")) return [];
  return [{
    code: "program_locale_not_reviewed",
    path: readable ? "program.acceptsUnreviewedLocale" : "locale",
    expected: readable
      ? `a locale that a qualified person has reviewed, or "yes" here to accept \`${locale.slice(0, 80)}\` without that`
      : 'a BCP 47 tag such as "en"',
  }];
};

/** `en-US` is of `en`. */
const isOf = (locale, language) => locale === language || locale.startsWith(`${language}-`);

const ready = ({ about, call, given, questionnaire: all }) => {
  const { oversight, adjustments, locations } = about.program;
  const questionnaire = questionsInForce(all, given.program, about.program);
  const fail = (code, intake) => failed(code, { program: given.program, questionnaire, intake });
  const ask = (name, input, expected, ...rest) => {
    const intake = takeIntake(input);
    if (intake === undefined) return fail("request_unreadable");
    try {
      const answer = call(name, requestFor(intake, given), ...rest);
      if (expected.includes(answer.type)) return answer;
      return fail(answer.type === "refused" ? "program_refused" : "engine_stopped", intake);
    } catch {
      return fail("engine_stopped", intake);
    }
  };
  return {
    type: "ready",
    engine: about.engine,
    pack: about.pack,
    program: structuredClone(given.program),
    oversight,
    adjustments,
    wording: adjustments.filter(({ kind, expired }) => kind === "wording" && expired !== true)
      .map(({ key, locale, text }) => ({ key, locale, text })),
    locations,
    questionnaire,
    screen: (input) => ask("screen", input, ["screened"]),
    request: (input) => {
      const intake = takeIntake(input);
      return intake && structuredClone(requestFor(intake, given));
    },
    replay: (receipt, request) => replay(call, receipt, request),
    explain: (input, rule) => ask("explain", input, ["explained", "unknown_rule", "refused"], ruleId(rule)),
    recogniseMedicines: (text) => medicinesIn(call, text),
  };
};

/** Both go over as they are: a stored request was made by `request`, here or on another machine. */
const replay = (call, receipt, request) => {
  try {
    return call("replay", snapshot(receipt), snapshot(request, REQUEST_LIMITS));
  } catch {
    return { type: "failed", code: "engine_stopped" };
  }
};

/** What a text names; when the engine stopped, the text itself as something that nobody could read. */
const medicinesIn = (call, text) => {
  const typed = typeof text === "string" ? wellFormed(text.slice(0, LIMITS.text)) : "";
  try {
    return call("recogniseMedicines", typed);
  } catch {
    return [{ typed, status: "unrecognised", readings: [] }];
  }
};

const ruleId = (rule) => (typeof rule === "string" ? wellFormed(rule.slice(0, LIMITS.key)) : "");
