// Numbers as people write them: a decimal comma is a decimal point, in every unit of every number that is asked.
// Never compares a text with itself: each number is one that the engine reads.
// Read next: gates-agree.test.mjs, where the form's reading of a number is held against the engine's.

import assert from "node:assert/strict";
import { before, describe, it } from "node:test";
import { createScreener } from "../../dist/index.node.js";
import { TODAY, intake, program } from "./helpers/program.mjs";

let screener;
before(async () => {
  screener = await createScreener({ program: program({ setting: "at_home" }), today: TODAY });
});

/** What the report makes of one answer: its value, and every rule that it met or left open. */
const readAs = (id, text) => {
  const { answers, findings, openRules, problems } = screener.screen(intake({ [id]: text })).clinician;
  const { state, values } = answers.find(({ question }) => question === id);
  const met = findings.map(({ rule, level }) => `${rule} ${level}`);
  return { state, values, met, open: openRules.length, problems: problems.map(({ code }) => code) };
};

describe("a number with a fraction", () => {
  it("is the same with a comma and with a point", () => {
    let read = 0;
    for (const { id, units } of screener.questionnaire.questions.filter(({ kind }) => kind === "number"))
      for (const unit of ["", ...(units ?? [])])
        for (const number of ["1.7", "5.5", "18.7", "70.5", "150.0", "177.5"]) {
          const point = readAs(id, `${number} ${unit}`.trim());
          const comma = readAs(id, `${number.replace(".", ",")} ${unit}`.trim());
          assert.deepEqual(comma, point, `${id} ${number} ${unit}`);
          read += point.state === "answered" ? 1 : 0;
        }
    assert.ok(read > 40, `only ${read} numbers were read`);
  });
});
