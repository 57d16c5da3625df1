// The locales: a reviewer is named only where the locale's own file names one, and all of them hold the same keys.
// Never names a reviewer itself.
// Read next: ../../js/locales/index.js.

import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { describe, it } from "node:test";
import { LOCALES, reviewerOf } from "../../dist/locales/index.js";

const folder = new URL("../../dist/locales/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".json"));
const locales = files.map((name) => JSON.parse(readFileSync(new URL(name, folder), "utf8")));

/** Every path to a text, such as "safety.emergency.0". */
const paths = (value, path = []) =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, entry]) => paths(entry, [...path, key]))
    : [path.join(".")];

describe("the locales", () => {
  it("have a file each, named after its tag", () => {
    assert.deepEqual(files.map((name) => name.replace(".json", "")).sort(), Object.keys(LOCALES).sort());
    assert.deepEqual(
      locales.map(({ locale }) => `${locale}.json`),
      files,
    );
  });
  it("have the reviewer that their own file names, whole or none", () => {
    for (const { locale, reviewedBy } of locales) {
      assert.deepEqual(reviewerOf(locale), reviewedBy);
      if (reviewedBy !== null) assert.deepEqual([typeof reviewedBy.name, reviewedBy.on.length], ["string", 10]);
    }
  });
  it("hold the same keys", () => {
    const textsOf = (locale) =>
      paths(locale)
        .filter((path) => !/^(locale|reviewedBy)\b/.test(path))
        .sort();
    for (const locale of locales) assert.deepEqual(textsOf(locale), textsOf(locales[0]));
  });
  it("count a region as its language, and know nothing inherited", () => {
    assert.equal(reviewerOf("en-US"), LOCALES.en);
    for (const unknown of ["", "fr", "constructor", "__proto__"]) assert.equal(reviewerOf(unknown), null);
  });
});
