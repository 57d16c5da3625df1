/**
 * Reads one answer of a host's form as far as plain JavaScript can: stated options, whether more may hold, a number.
 * It must never read silence, "not sure" or an unknown word as "no"; what it cannot read stays open.
 * Read next: `gates.js`, its user.
 */

/** The value that the host's object itself holds; nothing inherited, and no getter is called. */
export const ownValue = (answers, id) =>
  typeof answers === "object" && answers !== null ? Object.getOwnPropertyDescriptor(answers, id)?.value : undefined;

/** Silence in each of its spellings. */
export const isBlank = (value) =>
  [undefined, null, "", NaN].includes(value) || (Array.isArray(value) && value.length === 0);

/** The entries of a list, or the one value. */
export const itemsOf = (value) => (Array.isArray(value) ? value : [value]);

/**
 * What an answer says: `stated` options, `possible` options (a stated one may stand for others),
 * `open` when more may hold than was stated, the single `word`, the `number`, and the `band` of days ago.
 */
export const stateOf = (value, question) => {
  const offered = new Map((question.options ?? []).map((option) => [option.id, option]));
  const items = itemsOf(value);
  const stated = items.filter((item) => offered.has(item));
  const saysNone = question.none === true && items.length === 1 && items[0] === "none";
  // INVARIANT: a list where one answer belongs closes nothing, since the core will not read it.
  const rightShape = question.kind === "choices" || !Array.isArray(value);
  return {
    word: rightShape ? value : undefined,
    stated,
    possible: stated.flatMap((id) => [id, ...(offered.get(id).mayBe ?? [])]),
    open: !(rightShape && (saysNone || stated.length === items.length)),
    number: readNumber(value, question),
    band: typeof offered.get(value)?.high === "number" ? offered.get(value) : undefined,
  };
};

/** The number in the whole-number scale of its question, rounded, or `undefined` when it is no number of a known unit. */
export const numberOf = (value, question) => {
  const exact = exactNumber(value, question);
  return exact && Math.round(exact.number);
};

/** The same, but only when the engine reads it too: inside the domain, and a fraction only after a conversion. */
const readNumber = (value, question) => {
  const exact = exactNumber(value, question);
  if (exact === undefined) return undefined;
  const { low, high } = question.domain ?? {};
  const rounded = Math.round(exact.number);
  // A product such as 1.1 * 10 is off by less than this; a fraction that somebody typed never is.
  const isFraction = !exact.converted && 1e-6 < Math.abs(exact.number - rounded);
  return isFraction || rounded < low || high < rounded ? undefined : rounded;
};

const exactNumber = (value, question) => {
  if (question.kind !== "number" || !["number", "string"].includes(typeof value)) return undefined;
  const [, digits, unit] = /^\s*(\d{1,9}(?:[.,]\d{1,6})?)\s*(\D{0,8}?)\s*$/.exec(String(value)) ?? [];
  if (digits === undefined) return undefined;
  const factor = factorOf(unit.toLowerCase(), question);
  const converted = factor !== (question.domain?.scale ?? 1);
  return factor && { number: Number(digits.replace(",", ".")) * factor, converted };
};

const factorOf = (unit, { unit: own, domain }) => {
  const scale = domain?.scale ?? 1;
  const sign = (own ?? "").toLowerCase();
  if (unit === "" || unit === sign) return scale;
  return unit === "kpa" && sign === "mmhg" ? KPA_IN_MMHG : undefined;
};

/** 1 kPa = 7.500617 mmHg (conventional millimetre of mercury, 133.322387415 Pa). */
const KPA_IN_MMHG = 7.500617;
