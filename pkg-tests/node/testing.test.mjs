// The checks that a host's own tests use: a wrong form is told what is wrong, and a wrong engine is noticed.
// Never passes because there was nothing to check: each check is broken once on purpose.
// Read next: ../../js/testing.js.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { questionnaireFor } from "../../dist/gates.js";
import { createScreener } from "../../dist/index.node.js";
import { questionnaire } from "../../dist/questions.js";
import { suggestion } from "../../dist/suggestion.js";
import { checkForm, goldenCases, runGoldenCases } from "../../dist/testing.js";

const SETTINGS = ["in_clinic_infusion", "esketamine_clinic", "at_home"];

/** A form that asks everything, written here by hand from what `types.d.ts` says of a question. */
const wholeForm = (setting) =>
  questionnaireFor(questionnaire, { setting, jurisdiction: "US-CO" }).questions.map((question) => ({ question: question.id, ...(optionsOf(question) && { options: optionsOf(question) }) }));

const optionsOf = ({ kind, options, unsure, none }) => {
  if (!["yes_no", "choice", "choices", "when"].includes(kind)) return undefined;
  const own = kind === "yes_no" ? ["yes", "no"] : options.map(({ id }) => id);
  return [...own, ...(none ? ["none"] : []), ...(unsure ? ["unsure"] : []), "declined"];
};

const setting = SETTINGS[0];
const check = (fields, more = {}) => checkForm({ program: { setting }, fields, ...more });
const codes = (problems) => problems.map(({ code }) => code);

describe("a host's form", () => {
  for (const each of SETTINGS) {
    it(`that asks everything has no problem (${each})`, () =>
      assert.deepEqual(checkForm({ program: { setting: each }, fields: wholeForm(each) }), []));
  }
  it("that lacks any one question is told which", () => {
    const whole = wholeForm(setting);
    for (const { question } of whole) {
      assert.deepEqual(check(whole.filter((field) => field.question !== question)), [
        { code: "question_missing", path: "fields", given: question },
      ]);
    }
  });
  it("that misses any one option is told which", () => {
    for (const [place, { question, options = [] }] of wholeForm(setting).entries()) {
      for (const option of options) {
        const fields = wholeForm(setting).map((field) =>
          field.question === question ? { ...field, options: options.filter((other) => other !== option) } : field,
        );
        assert.deepEqual(check(fields), [{ code: "option_missing", path: `fields[${place}].options`, given: option }]);
      }
    }
  });
  it("that misnames a question gets a suggestion", () => {
    const [first, ...rest] = wholeForm(setting);
    const typo = `${first.question.slice(0, -1)}x`;
    assert.deepEqual(check([{ ...first, question: typo }, ...rest]), [
      { code: "question_missing", path: "fields", given: first.question },
      { code: "question_unknown", path: "fields[0]", given: typo, suggestion: first.question },
    ]);
  });
  it("that misnames an option gets a suggestion", () => {
    const fields = wholeForm(setting);
    const place = fields.findIndex(({ options }) => options?.includes("unsure"));
    fields[place] = {
      ...fields[place],
      options: fields[place].options.map((option) => (option === "unsure" ? "unsur" : option)),
    };
    assert.deepEqual(check(fields), [
      { code: "option_missing", path: `fields[${place}].options`, given: "unsure" },
      { code: "option_unknown", path: `fields[${place}].options`, given: "unsur", suggestion: "unsure" },
    ]);
  });
  it("that gives no options, or asks twice, is told so", () => {
    const fields = wholeForm(setting);
    const place = fields.findIndex(({ options }) => options !== undefined);
    assert.deepEqual(codes(check(fields.map((field, at) => (at === place ? { question: field.question } : field)))), [
      "options_not_given",
    ]);
    assert.deepEqual(codes(check([...fields, fields[0]])), ["question_twice"]);
  });
  it("may leave a question out only with a name, a reason and a date", () => {
    const [{ question }, ...fields] = wholeForm(setting);
    const declared = { question, by: "Dana Example", reason: "asked by telephone", on: "2026-11-01" };
    assert.deepEqual(check(fields, { notShown: [declared] }), []);
    assert.deepEqual(check(fields, { notShown: [{ ...declared, by: " ", reason: undefined }] }), [
      { code: "declaration_incomplete", path: "notShown[0].by", given: question },
      { code: "declaration_incomplete", path: "notShown[0].reason", given: question },
    ]);
    assert.deepEqual(codes(check(wholeForm(setting), { notShown: [declared] })), ["shown_and_not_shown"]);
    assert.deepEqual(codes(check(wholeForm(setting), { notShown: [{ ...declared, question: "invented" }] })), [
      "question_unknown",
    ]);
  });
  it("of an unknown setting is not checked, and says so", () => {
    assert.deepEqual(checkForm({ program: { setting: "at_hom" }, fields: [] }), [
      { code: "setting_unknown", path: "program.setting", given: "at_hom", suggestion: "at_home" },
    ]);
    assert.deepEqual(codes(checkForm({ program: undefined, fields: [] })), ["setting_unknown"]);
  });
});

describe("the golden cases", () => {
  it("are a few, and hold a finding", () => {
    assert.ok(goldenCases.length > 0);
    assert.ok(goldenCases.some(({ expect }) => expect.findings.length > 0));
    assert.equal(new Set(goldenCases.map(({ name }) => name)).size, goldenCases.length);
  });
  it("come out as expected here", async () => assert.deepEqual(await runGoldenCases(createScreener), []));
  it("notice an engine that finds nothing", async () => {
    const blind = async (options) => {
      const screener = await createScreener(options);
      return {
        ...screener,
        screen: (input) => {
          const result = screener.screen(input);
          return { ...result, clinician: { ...result.clinician, settled: "none", findings: [] } };
        },
      };
    };
    const differing = goldenCases.filter(({ expect }) => expect.findings.length > 0).map(({ name }) => name);
    assert.deepEqual(
      (await runGoldenCases(blind)).map(({ name }) => name),
      differing,
    );
  });
  it("notice a screener that does not start, or fails", async () => {
    const refused = await runGoldenCases(async () => ({ type: "refused", problems: [], code: "wasm_not_loaded" }));
    assert.deepEqual(
      refused.map(({ got }) => got.type),
      goldenCases.map(() => "refused"),
    );
    const failing = await runGoldenCases(async () => ({
      type: "ready",
      screen: () => ({ type: "failed", code: "engine_stopped" }),
    }));
    assert.deepEqual(
      failing.map(({ got }) => got.code),
      goldenCases.map(() => "engine_stopped"),
    );
  });
});

describe("did you mean", () => {
  const rows = [
    ["chest_pian", "chest_pain"],
    ["systolc", "systolic"],
    ["systolic", "systolic"],
    ["zzz", undefined],
    ["", undefined],
  ];
  for (const [word, expected] of rows)
    it(`${word || "nothing"}: ${expected}`, () =>
      assert.equal(suggestion(word, ["chest_pain", "systolic", "diastolic"]), expected));
});
