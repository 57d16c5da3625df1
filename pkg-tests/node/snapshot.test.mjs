// The copy that stands between the host's page and the core: what passes, what is refused, and that nothing runs or throws.
// Never tests what the core makes of a refusal; that is hostile.test.mjs.
// Read next: helpers/hostile.mjs, the list of hostile values.

import assert from "node:assert/strict";
import { beforeEach, describe, it } from "node:test";
import vm from "node:vm";
import fc from "fast-check";
import { LIMITS, snapshot } from "../../dist/snapshot.js";
import { BOOBY_TRAPS, REFUSED, REFUSED_INSIDE, calls } from "./helpers/hostile.mjs";
import { assertPlain, countValues } from "./helpers/plain.mjs";

/** Compares contents; whether an object has a prototype is no part of them. */
const same = (copy, expected) => assert.deepEqual(toJson(copy), toJson(expected));
const toJson = (value) => JSON.parse(JSON.stringify(value ?? null));

beforeEach(() => {
  calls.count = 0;
});

describe("what passes", () => {
  const passing = [
    "",
    "yes",
    "héllo \u{1F600}",
    0,
    -7,
    2 ** 53 - 1,
    true,
    false,
    null,
    [],
    {},
    ["a", 1],
    { a: { b: ["c"] } },
  ];
  for (const value of passing) it(`copies ${JSON.stringify(value)}`, () => same(snapshot(value), value));

  it("copies an object without a prototype", () => same(snapshot(Object.assign(Object.create(null), { a: 1 })), { a: 1 }));
  it("copies an object of another frame", () => same(snapshot(vm.runInNewContext("({ a: ['b'] })")), { a: ["b"] }));
  it("reads through a Proxy that only passes on", () => same(snapshot(new Proxy({ a: ["b"] }, {})), { a: ["b"] }));
  it("gives a fraction as its decimal text", () => same(snapshot([36.6, -0.5]), ["36.6", "-0.5"]));
  it("gives minus zero as zero", () => assert.ok(Object.is(snapshot(-0), 0)));
  it("repeats a value that stands in two places", () => {
    const shared = ["a"];
    same(snapshot({ left: shared, right: shared }), { left: ["a"], right: ["a"] });
  });
  it("leaves silence out of an object", () => same(Object.keys(snapshot({ a: undefined, b: NaN, c: null })), ["c"]));
  it("leaves out what is inherited or hidden", () => {
    const value = Object.defineProperty({ own: 1 }, "hidden", { value: 2 });
    same(snapshot(value), { own: 1 });
  });
  it("replaces half of a surrogate pair, in keys too", () =>
    same(snapshot({ "a\uD800": "\uDC00b\u{1F600}" }), { "a\uFFFD": "\uFFFDb\u{1F600}" }));
  it("is a copy", () => {
    const value = { list: ["a"] };
    const copy = snapshot(value);
    value.list.push("b");
    same(copy, { list: ["a"] });
  });
});

describe("what is refused", () => {
  for (const [name, make, kind] of REFUSED) {
    it(name, () => {
      same(snapshot({ before: 1, answer: make(), after: 2 }), { before: 1, answer: { refused: kind }, after: 2 });
      same(snapshot(make()), { refused: kind });
      assert.equal(calls.count, 0);
    });
  }
  for (const [name, make, expected] of [...REFUSED_INSIDE, ...BOOBY_TRAPS]) {
    it(name, () => {
      same(snapshot(make()), expected);
      assert.equal(calls.count, 0);
    });
  }
  it("never lets a __proto__ key change the copy", () => {
    const copy = snapshot({ answers: JSON.parse('{"__proto__":{"chest_pain":"no"}}') });
    assert.equal(copy.answers.chest_pain, undefined);
    assert.equal({}.chest_pain, undefined);
  });
});

describe("the limits", () => {
  it("accepts the longest text and the longest list", () => {
    assert.equal(snapshot("x".repeat(LIMITS.text)).length, LIMITS.text);
    assert.equal(snapshot(Array.from({ length: 10_000 }, () => "a")).length, 10_000);
  });
  it("refuses one character more", () => same(snapshot("x".repeat(LIMITS.text + 1)), { refused: "text_too_long" }));
  it("accepts depth 6 and refuses depth 7", () => {
    same(snapshot({ a: [{ b: [{ c: ["d"] }] }] }), { a: [{ b: [{ c: ["d"] }] }] });
    same(snapshot({ a: [{ b: [{ c: [["d"]] }] }] }), { a: [{ b: [{ c: [{ refused: "too_deep" }] }] }] });
  });
  it("refuses a list that does not fit, and copies what follows", () =>
    same(snapshot({ many: Array.from({ length: 30_000 }, () => 1), answer: "yes" }), {
      many: { refused: "too_many_values" },
      answer: "yes",
    }));
  it("stays near the number of values that it allows", () => {
    const value = Array.from({ length: 1000 }, () => Array.from({ length: 1000 }, () => 1));
    assert.ok(countValues(snapshot(value)) <= 2 * LIMITS.values);
  });
  it("limits all text together, and copies short text that still fits", () => {
    const copy = snapshot([...Array.from({ length: 150 }, () => "x".repeat(LIMITS.text)), "yes"]);
    const characters = copy.filter((text) => typeof text === "string").reduce((sum, text) => sum + text.length, 0);
    assert.ok(characters <= LIMITS.allText);
    same(copy[120], { refused: "text_too_long" });
  });
});

describe("whatever it gets", () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    withUnicodeString: true,
  });
  const trap = fc.constantFrom("get", "getOwnPropertyDescriptor", "getPrototypeOf", "has", "isExtensible", "ownKeys");
  const broken = fc.constantFrom(
    () => {
      throw new Error("no");
    },
    () => undefined,
    () => 7,
    () => ({}),
    () => [{}],
  );
  // WHY: proxies are built inside the property, because the generator looks into what it generates.
  const proxyParts = fc.record({
    target: fc.oneof(fc.object(), fc.array(fc.anything())),
    handler: fc.dictionary(trap, broken),
  });

  it("never throws and gives plain data", () => {
    fc.assert(
      fc.property(anything, (value) => {
        const copy = snapshot(value);
        if (copy !== undefined) assertPlain(copy);
      }),
      { numRuns: 2000 },
    );
  });
  it("never throws on proxies that misbehave, at any depth", () => {
    fc.assert(
      fc.property(fc.array(proxyParts), fc.nat(3), (parts, depth) => {
        let value = parts.map(({ target, handler }) => new Proxy(target, handler));
        for (let level = 0; level < depth; level += 1) value = { value, more: value };
        assertPlain(snapshot(value));
      }),
      { numRuns: 1000 },
    );
  });
  it("gives plain data back unchanged", () => {
    const leaf = fc.oneof(fc.string({ unit: "grapheme" }), fc.maxSafeInteger(), fc.boolean());
    const key = fc.string({ unit: "grapheme-ascii", maxLength: 20 }).filter((text) => text !== "__proto__");
    const data = fc.dictionary(key, fc.oneof(leaf, fc.array(leaf), fc.dictionary(key, leaf)));
    fc.assert(fc.property(data, (value) => same(snapshot(value), value)));
  });
  it("copies its own copy unchanged", () => {
    fc.assert(
      fc.property(anything, (value) => {
        const copy = snapshot(value);
        if (copy !== undefined && !JSON.stringify(copy).includes('"refused"')) same(snapshot(copy), copy);
      }),
    );
  });
});
