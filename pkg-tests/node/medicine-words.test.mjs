// What the form says of medicines in each language: what a medicine is used for, and the names it offers to tick.
// Never judges a reading: the recogniser has tests of its own.
// Read next: ../../js/element/medicines-view.js.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { createScreener } from "../../dist/index.node.js";
import { program, TODAY } from "./helpers/program.mjs";

const read = (place) => readFileSync(new URL(`../../${place}`, import.meta.url), "utf8");
const screener = await createScreener({ program: program(), today: TODAY });
/** The last column of the table names what a medicine is used for; no field of that column is quoted. */
const lastColumn = read("src/medicines/medicines.csv").trim().split("\n").slice(1).map((line) => line.slice(line.lastIndexOf(",") + 1));
const usedFor = [...new Set(lastColumn.flatMap((field) => field.trim().split(";")).filter(Boolean))].sort();

for (const locale of ["en", "es"]) {
  const { element, questions } = JSON.parse(read(`js/locales/${locale}.json`));

  describe(`the words of medicines, ${locale}`, () => {
    it("hold what each medicine of the table is used for, and nothing else", () => {
      assert.deepEqual(Object.keys(element.conditions), usedFor);
      assert.ok(Object.values(element.conditions).every((text) => !text.includes("_")));
    });
    it("offer no more antidepressants than fit a screen, each read as the one medicine that it names", () => {
      const { names } = questions.antidepressant_trials;
      assert.ok(names.length <= 10);
      assert.deepEqual(names, [...names].sort());
      for (const name of names) {
        const [entry, ...more] = screener.recogniseMedicines(name);
        assert.deepEqual([more.length, entry.status, entry.readings.length], [0, "recognised", 1], name);
        const [, brand] = /\((\w+)\)/.exec(name);
        assert.deepEqual(screener.recogniseMedicines(brand)[0].readings.map((reading) => reading.name), [entry.readings[0].name], name);
      }
    });
  });
}
