/**
 * Copies a value of the host's page into plain data before the core sees it.
 * It must never call anything of the host (no getter, `toJSON`, iterator or `valueOf`) and must never throw.
 * Read next: `request.js`, which makes the request for the core from such copies.
 */

/** The limits of one copy. Whatever lies beyond them is replaced by a mark, and the rest is copied. */
export const LIMITS = Object.freeze({ depth: 6, values: 20_000, text: 10_000, allText: 1_000_000, key: 200 });

/** The limits for a request that was made of copies before: two of them, with a name beside every answer. */
export const REQUEST_LIMITS = Object.freeze({ ...LIMITS, depth: 8, values: 100_000, allText: 2_500_000 });

/**
 * Copies `value`. What is no plain data becomes `{ refused: kind }` at its place.
 * Gives `undefined` for a value that means silence: `undefined` and `NaN`.
 */
export const snapshot = (value, limits = LIMITS) => copyValue(value, { limits, values: 0, text: 0, above: [] });

/** True for the mark that stands where something was refused. */
export const isRefused = (copy) => typeof copy === "object" && copy !== null && Object.hasOwn(copy, "refused");

/** Puts U+FFFD where a text holds half of a surrogate pair. */
export const wellFormed = (text) => text.replace(/\p{Surrogate}/gu, "\uFFFD");

const copyValue = (value, budget) => {
  budget.values += 1;
  if (budget.values > budget.limits.values) return refuse("too_many_values");
  switch (typeof value) {
    case "undefined": return undefined;
    case "boolean": return value;
    case "string": return copyText(value, budget);
    case "number": return copyNumber(value);
    case "object": return value === null ? null : copyObject(value, budget);
    default: return refuse(typeof value);
  }
};

const copyText = (text, budget) => {
  if (text.length > budget.limits.text || budget.text + text.length > budget.limits.allText) return refuse("text_too_long");
  budget.text += text.length;
  return wellFormed(text);
};

/** The core knows no floats: a fraction goes over as its decimal text. */
const copyNumber = (number) => {
  if (Number.isNaN(number)) return undefined;
  if (!Number.isFinite(number)) return refuse("not_finite");
  if (!Number.isInteger(number)) return String(number);
  return Number.isSafeInteger(number) ? number + 0 : refuse("integer_too_large");
};

const copyObject = (object, budget) => {
  if (budget.above.length >= budget.limits.depth) return refuse("too_deep");
  if (budget.above.includes(object)) return refuse("cycle");
  budget.above.push(object);
  try {
    return Array.isArray(object) ? copyList(object, budget) : copyRecord(object, budget);
  } catch {
    // WHY: none of the reads in here can throw on an ordinary object. Only a Proxy can make them.
    return refuse("proxy");
  } finally {
    budget.above.pop();
  }
};

const copyList = (list, budget) => {
  const { value: length } = Object.getOwnPropertyDescriptor(list, "length");
  if (!fits(length, budget)) return refuse("too_many_values");
  const copy = [];
  for (let index = 0; index < length; index += 1) {
    const entry = copyProperty(Object.getOwnPropertyDescriptor(list, String(index)), budget);
    // INVARIANT: an entry without a value is marked, not dropped, so that a list never looks complete by mistake.
    copy.push(entry === undefined || entry === null ? refuse("no_value") : entry);
  }
  return copy;
};

const copyRecord = (record, budget) => {
  if (!isPlain(record)) return refuse(kindOf(record));
  const keys = Reflect.ownKeys(record);
  if (!fits(keys.length, budget)) return refuse("too_many_values");
  const entries = [];
  for (const key of keys) {
    const property = Object.getOwnPropertyDescriptor(record, key);
    if (property === undefined || !property.enumerable) continue;
    const entry = refusedKey(key) ?? copyProperty(property, budget);
    if (entry !== undefined) entries.push([copyKey(key), entry]);
  }
  // INVARIANT: this defines each key anew and assigns none, so that no key (`__proto__` included) is special.
  return Object.fromEntries(entries);
};

/** What does not fit is refused as a whole and uses nothing up, so that its neighbours are still copied. */
const fits = (entries, budget) => entries <= budget.limits.values - budget.values;

const copyProperty = (property, budget) => {
  if (property === undefined) return undefined;
  return "value" in property ? copyValue(property.value, budget) : refuse("accessor");
};

const refusedKey = (key) => {
  if (typeof key === "symbol") return refuse("symbol");
  if (key === "__proto__") return refuse("proto_key");
  return key.length > LIMITS.key ? refuse("text_too_long") : undefined;
};

const copyKey = (key) => {
  if (typeof key === "symbol") return "[symbol]";
  return wellFormed(key.length > LIMITS.key ? `${key.slice(0, 80)}\u2026` : key);
};

/** Plain: no prototype, or one that has none itself (the `Object.prototype` of this page or of another frame). */
const isPlain = (object) => {
  const prototype = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** Names the usual strangers without asking them: each check reads a slot inside the object. */
const kindOf = (object) => KINDS.find(([, check]) => passes(check, object))?.[0] ?? "class_instance";

const passes = (check, object) => {
  try {
    check.call(object);
    return true;
  } catch {
    return false;
  }
};

const getterOf = (prototype, name) => Object.getOwnPropertyDescriptor(prototype, name).get;

const KINDS = [
  ["date", Date.prototype.getTime],
  ["map", getterOf(Map.prototype, "size")],
  ["set", getterOf(Set.prototype, "size")],
];

const refuse = (kind) => ({ refused: kind });
