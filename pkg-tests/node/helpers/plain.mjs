// Says whether a value is plain data, as the core may get it.
// Never trusts the code under test: it walks the value itself.
// Read next: ../snapshot.test.mjs.

import assert from "node:assert/strict";

/** Throws unless `value` is made of texts, safe integers, booleans, null, lists and objects of own data only. */
export const assertPlain = (value, depth = 0) => {
  assert.ok(depth <= 8, "deeper than the limit and its marks");
  switch (typeof value) {
    case "string":
      return assert.ok(value.isWellFormed(), "half of a surrogate pair");
    case "number":
      return assert.ok(Number.isSafeInteger(value) && !Object.is(value, -0), `the number ${value}`);
    case "boolean":
      return undefined;
    case "object":
      return assertPlainObject(value, depth);
    default:
      return assert.fail(`a value of type ${typeof value}`);
  }
};

const assertPlainObject = (value, depth) => {
  if (value === null) return;
  if (Array.isArray(value)) return value.forEach((entry) => assertPlain(entry, depth + 1));
  assert.ok([null, Object.prototype].includes(Object.getPrototypeOf(value)), "a prototype of its own");
  for (const [key, { value: entry, enumerable, get }] of Object.entries(Object.getOwnPropertyDescriptors(value))) {
    assert.ok(key.isWellFormed() && enumerable && get === undefined, `the key ${key}`);
    assertPlain(entry, depth + 1);
  }
};

/** How many values a copy holds, itself included. */
export const countValues = (value) =>
  typeof value === "object" && value !== null ? Object.values(value).reduce((sum, entry) => sum + countValues(entry), 1) : 1;
