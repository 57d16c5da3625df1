// Gates and safety triggers in plain JavaScript against the engine: a form hides nothing that the engine would ask.
// Never lets the form show fewer safety texts than the engine.
// Read next: gates.test.mjs, for single gates; ../../js/gates.js.

import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import fc from "fast-check";
import { isAsked, triggeredSafety } from "../../dist/gates.js";
import { createScreener } from "../../dist/index.node.js";
import { questionnaire as whole } from "../../dist/questions.js";
import { TODAY, intake, program } from "./helpers/program.mjs";

const SETTINGS = ["in_clinic_infusion", "esketamine_clinic", "at_home"];
const screeners = {};
before(async () => {
  for (const setting of SETTINGS) screeners[setting] = await createScreener({ program: program({ setting }), today: TODAY });
});

const WORDS = {
  yes_no: ["yes", "no"],
  number: ["20", "85", "85.5", "120", "155", "185", "400", "11,3 kPa", "25 kPa", "high"],
  date: ["1990-02-01", "2026-11-10", "1940"],
};

/** Any answer that a form of this question can give, or none. */
const answerTo = (question) => {
  const own = WORDS[question.kind] ?? question.options?.map(({ id }) => id) ?? ["words"];
  const missing = ["declined", "declined_visit", ...(question.unsure ? ["unsure"] : [])];
  const word = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...own) }, { weight: 1, arbitrary: fc.constantFrom(...missing) });
  if (question.kind !== "choices") return word;
  return fc.oneof(fc.constant(["none"]), fc.uniqueArray(word, { minLength: 1, maxLength: 3 }));
};

const answersTo = (questions) => fc.record(Object.fromEntries(questions.map((question) => [question.id, answerTo(question)])));

const subjectsOf = (tree) => (tree?.of ? tree.of.flatMap(subjectsOf) : [tree?.subject]);

/** Answers to a few questions or to many, so that both single answers and whole forms are tried. */
const answersIn = (setting) => {
  const { questions } = screeners[setting].questionnaire;
  // Questions that show a text are few among all, so some forms are made of these alone.
  const showing = questions.filter(({ triggers }) => triggers !== undefined);
  // So are those that a gate reads; of a few answers to these alone, each pair comes up in every run.
  const read = new Set(questions.flatMap(({ askedWhen }) => subjectsOf(askedWhen)));
  const some = fc.oneof(
    fc.subarray(questions, { maxLength: 4 }),
    fc.subarray(questions.filter(({ id, pair }) => pair || read.has(id)), { minLength: 1, maxLength: 4 }),
    fc.subarray(questions.filter(({ pair }) => pair), { minLength: 1 }),
    fc.subarray(showing, { minLength: 1, maxLength: 3 }),
    fc.subarray(questions),
  );
  return some.chain(answersTo);
};

const each = (check) => {
  for (const setting of SETTINGS) {
    const screener = screeners[setting];
    fc.assert(
      fc.property(answersIn(setting), (answers) => {
        const result = screener.screen(intake(answers));
        assert.equal(result.type, "screened");
        check({ answers, result, questionnaire: screener.questionnaire });
      }),
      { numRuns: 500 },
    );
  }
};

const MISSING = ["unsure", "declined", "declined_visit"];
const isMixed = (answer) => Array.isArray(answer) && answer.length > 1 && answer.some((word) => MISSING.includes(word));

describe("JavaScript and the engine", () => {
  it("agree on what is surely not asked, as far as JavaScript can tell", () => {
    let hidden = 0;
    each(({ answers, result, questionnaire }) => {
      const states = new Map(result.clinician.answers.map(({ question, state }) => [question, state]));
      for (const question of questionnaire.questions.filter(({ id }) => answers[id] === undefined)) {
        const asked = isAsked(question, answers, questionnaire);
        const state = states.get(question.id);
        if (asked === "not_asked") {
          hidden += 1;
          assert.equal(state, "not_asked", `${question.id} is hidden, but the engine has it as ${state}`);
        }
        if (asked === "asked") assert.notEqual(state, "not_asked", `${question.id} is asked, but the engine does not ask it`);
      }
    });
    assert.ok(hidden > 500, `only ${hidden} questions were hidden`);
  });
  it("leave nothing in doubt that the engine does not ask, once all that its gate reads is answered", () => {
    const byId = new Map(whole.questions.map((question) => [question.id, question]));
    let settled = 0;
    for (const setting of SETTINGS) {
      const { questionnaire, screen } = screeners[setting];
      const here = questionnaire.questions.map(({ id }) => id);
      const plain = (id) => ["yes_no", "choice", "choices"].includes(byId.get(id)?.kind);
      const answers = {};
      for (const { id, kind, none, options } of questionnaire.questions.filter(({ id }) => plain(id))) {
        answers[id] = kind === "yes_no" ? "no" : none ? ["none"] : kind === "choice" ? options.at(-1).id : [options.at(-1).id];
        const states = new Map(screen(intake(answers)).clinician.answers.map(({ question, state }) => [question, state]));
        for (const question of questionnaire.questions.filter((one) => one.askedWhen && answers[one.id] === undefined)) {
          const read = subjectsOf(question.askedWhen);
          if (!read.every((subject) => (here.includes(subject) ? answers[subject] !== undefined : byId.has(subject)))) continue;
          if (states.get(question.id) !== "not_asked") continue;
          settled += 1;
          assert.equal(isAsked(question, answers, questionnaire), "not_asked", `${question.id}, ${setting}`);
        }
      }
    }
    assert.ok(settled > 100, `only ${settled} were settled`);
  });
  it("show the same safety texts", () => {
    let compared = 0;
    each(({ answers, result, questionnaire }) => {
      const texts = triggeredSafety(questionnaire, answers);
      const { safety, problems } = result.patient;
      assert.deepEqual(
        safety.filter((text) => !texts.includes(text)),
        [],
        "a text that only the engine shows",
      );
      // WHY: the engine reads no number that cannot be right, and one reason or option of a list that holds both kinds.
      const mayShowMore = problems.length > 0 || Object.values(answers).some(isMixed);
      if (mayShowMore) return;
      compared += texts.length;
      assert.deepEqual(texts, safety);
    });
    assert.ok(compared > 100, `only ${compared} texts were compared`);
  });
});
