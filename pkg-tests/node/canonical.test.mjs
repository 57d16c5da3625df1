// The one text of a result: as RFC 8785 asks, and an error for whatever has no such text.
// Never compares with the code under test itself: the expected texts are written out.
// Read next: ../../js/canonical.js.

import assert from "node:assert/strict";
import { describe, it } from "node:test";
import fc from "fast-check";
import { canonicalText } from "../../dist/canonical.js";

describe("canonical text", () => {
  const texts = [
    [{ b: 1, a: [true, "x"], A: {} }, '{"A":{},"a":[true,"x"],"b":1}'],
    // The sorting example of RFC 8785, section 3.2.3: by UTF-16 code units, so the emoji precedes U+FB33.
    [
      {
        "\u20ac": "Euro Sign",
        "\r": "Carriage Return",
        "\ufb33": "Hebrew Letter Dalet With Dagesh",
        1: "One",
        "\u{1F600}": "Emoji",
        "\u0080": "Control",
        "\u00f6": "Latin",
      },
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","\u00f6":"Latin","\u20ac":"Euro Sign","\u{1F600}":"Emoji","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    ],
    ['\u0000\u001f"\\/\b\t\n\f\r\u007f\u2028', '"\\u0000\\u001f\\"\\\\/\\b\\t\\n\\f\\r\u007f\u2028"'],
    [[-0, 0, -1, 2 ** 53 - 1], "[0,0,-1,9007199254740991]"],
    [Object.assign(Object.create(null), { a: 1 }), '{"a":1}'],
  ];
  for (const [value, text] of texts) it(`writes ${text}`, () => assert.equal(canonicalText(value), text));

  const none = [
    null,
    undefined,
    NaN,
    0.5,
    1e21,
    Infinity,
    2 ** 53,
    "\uD800",
    { "\uDC00": 1 },
    { a: undefined },
    [null],
    [, 1],
    1n,
    () => 1,
    Symbol("s"),
  ];
  for (const value of none)
    it(`has no text for ${typeof value} ${String(Object(value).constructor?.name)}`, () =>
      assert.throws(() => canonicalText(value), TypeError));

  const leaf = fc.oneof(
    fc.string({ unit: "binary" }).filter((text) => text.isWellFormed()),
    fc.maxSafeInteger(),
    fc.boolean(),
  );
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 4 }, leaf, fc.array(tie("value")), fc.dictionary(fc.string(), tie("value"))),
  }));
  it("reads back as the same value", () => {
    fc.assert(
      fc.property(value, (given) => assert.deepEqual(JSON.parse(canonicalText(given)), JSON.parse(JSON.stringify(given)))),
    );
  });
  it("does not depend on the order of keys", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), leaf), (given) => {
        const turned = Object.fromEntries(Object.entries(given).reverse());
        assert.equal(canonicalText(turned), canonicalText(given));
      }),
    );
  });
});
