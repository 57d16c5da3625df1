/**
 * Writes a result as the one text that RFC 8785 gives it, so that two engines can be compared byte for byte.
 * It must never guess: a float, a null, an absent value or half of a surrogate pair is an error here.
 * Read next: `snapshot.js`, which makes the values that can be written.
 */

/** The canonical text of well-formed strings, safe integers, booleans, lists and plain objects. */
export const canonicalText = (value) => {
  switch (typeof value) {
    case "string": return textOf(value);
    case "boolean": return String(value);
    case "number": return numberOf(value);
    case "object": return value === null ? fail("null") : structureOf(value);
    default: return fail(`a value of type ${typeof value}`);
  }
};

const structureOf = (value) => {
  if (Array.isArray(value)) return `[${Array.from(value, canonicalText).join(",")}]`;
  // Sorts by UTF-16 code units, as RFC 8785 asks and as `sort` does without a function.
  const members = Object.keys(value).sort().map((key) => `${textOf(key)}:${canonicalText(value[key])}`);
  return `{${members.join(",")}}`;
};

const textOf = (text) => (/\p{Surrogate}/u.test(text) ? fail("half of a surrogate pair") : JSON.stringify(text));

const numberOf = (number) => (Number.isSafeInteger(number) ? String(number + 0) : fail(`the number ${number}`));

const fail = (what) => {
  throw new TypeError(`canonical text cannot hold ${what}`);
};
