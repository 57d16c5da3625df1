// Values that a page may hand over by mistake or on purpose, each with the kind of refusal it has to meet.
// Never reads them itself: a getter in here that runs makes its test fail.
// Read next: ../snapshot.test.mjs.

/** Calls of the host's code that a copy made; it has to stay at zero. */
export const calls = { count: 0 };

const called = () => {
  calls.count += 1;
  throw new Error("the host's code ran");
};

const cyclic = () => {
  const list = ["aneurysm"];
  list.push(list);
  return list;
};

const nested = (depth) => {
  let value = "bottom";
  for (let level = 0; level < depth; level += 1) value = [value];
  return value;
};

const trapsOf = (handler) => Object.fromEntries(PROXY_TRAPS.map((trap) => [trap, handler]));

const PROXY_TRAPS = [
  "apply",
  "construct",
  "defineProperty",
  "deleteProperty",
  "get",
  "getOwnPropertyDescriptor",
  "getPrototypeOf",
  "has",
  "isExtensible",
  "ownKeys",
  "preventExtensions",
  "set",
  "setPrototypeOf",
];

const throwing = (target) =>
  new Proxy(
    target,
    trapsOf(() => {
      throw new Error("no");
    }),
  );

const revoked = (target) => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

/** What is refused as a whole: name, a maker of the value, and the kind. */
export const REFUSED = [
  ["a Date", () => new Date(0), "date"],
  ["a Map", () => new Map([["a", 1]]), "map"],
  ["a Set", () => new Set([1]), "set"],
  ["a function", () => called, "function"],
  ["a symbol", () => Symbol("yes"), "symbol"],
  ["a bigint", () => 10n, "bigint"],
  ["infinity", () => Infinity, "not_finite"],
  ["minus infinity", () => -Infinity, "not_finite"],
  ["2^53+1", () => 2 ** 53 + 1, "integer_too_large"],
  ["2^53", () => 2 ** 53, "integer_too_large"],
  ["1 MB of text", () => "x".repeat(1_000_000), "text_too_long"],
  ["30,000 entries", () => Array.from({ length: 30_000 }, () => "a"), "too_many_values"],
  ["4 thousand million holes", () => new Array(4_000_000_000), "too_many_values"],
  ["30,000 keys", () => Object.fromEntries(Array.from({ length: 30_000 }, (_, n) => [`k${n}`, 1])), "too_many_values"],
  ["a Proxy that throws on every trap", () => throwing({}), "proxy"],
  ["a Proxy of a list that throws", () => throwing([]), "proxy"],
  ["a Proxy of a function", () => throwing(called), "function"],
  ["a revoked Proxy", () => revoked({}), "proxy"],
  ["a revoked Proxy of a list", () => revoked([]), "proxy"],
  [
    "a class instance",
    () =>
      new (class Answer {
        value = "yes";
      })(),
    "class_instance",
  ],
  ["a boxed text", () => Object("yes"), "class_instance"],
  ["a typed array", () => new Uint8Array(3), "class_instance"],
  ["an error", () => new Error("x"), "class_instance"],
  ["a promise", () => Promise.resolve("yes"), "class_instance"],
  ["a URL", () => new URL("https://example.org"), "class_instance"],
  ["a pattern", () => /x/, "class_instance"],
];

/** What is refused inside: name, a maker of an answer, and what its copy has to be. */
export const REFUSED_INSIDE = [
  ["a cycle", cyclic, ["aneurysm", { refused: "cycle" }]],
  ["a hole", () => ["aneurysm", , "stroke"], ["aneurysm", { refused: "no_value" }, "stroke"]],
  ["undefined in a list", () => ["aneurysm", undefined], ["aneurysm", { refused: "no_value" }]],
  ["null in a list", () => ["aneurysm", null], ["aneurysm", { refused: "no_value" }]],
  ["NaN in a list", () => ["aneurysm", NaN], ["aneurysm", { refused: "no_value" }]],
  [
    "a getter",
    () => Object.defineProperty({}, "value", { get: called, enumerable: true }),
    { value: { refused: "accessor" } },
  ],
  [
    "a setter alone",
    () => Object.defineProperty({}, "value", { set: called, enumerable: true }),
    { value: { refused: "accessor" } },
  ],
  [
    "a getter in a list",
    () => Object.defineProperty(["a"], 1, { get: called, enumerable: true }),
    ["a", { refused: "accessor" }],
  ],
  ["an own __proto__", () => JSON.parse('{"__proto__":{"polluted":"yes"}}'), { ["__proto__"]: { refused: "proto_key" } }],
  ["a symbol key", () => ({ [Symbol("k")]: 1 }), { "[symbol]": { refused: "symbol" } }],
  ["a long key", () => ({ ["k".repeat(300)]: 1 }), { [`${"k".repeat(80)}\u2026`]: { refused: "text_too_long" } }],
  ["depth 100", () => nested(100), [[[[[[{ refused: "too_deep" }]]]]]]],
];

/** Objects that would run code of the host if anything but their own data were read. */
export const BOOBY_TRAPS = [
  ["toJSON", () => ({ toJSON: called, a: "yes" }), { toJSON: { refused: "function" }, a: "yes" }],
  [
    "valueOf and toString",
    () => ({ valueOf: called, toString: called }),
    { valueOf: { refused: "function" }, toString: { refused: "function" } },
  ],
  ["an iterator", () => Object.defineProperty({ a: "yes" }, Symbol.iterator, { value: called }), { a: "yes" }],
  ["a tag", () => Object.defineProperty({ a: "yes" }, Symbol.toStringTag, { get: called }), { a: "yes" }],
  ["a conversion", () => Object.defineProperty({ a: "yes" }, Symbol.toPrimitive, { value: called }), { a: "yes" }],
  ["a hidden getter", () => Object.defineProperty({ a: "yes" }, "b", { get: called }), { a: "yes" }],
  ["a list with its own map and iterator", () => Object.assign(["a"], { map: called, [Symbol.iterator]: called }), ["a"]],
];
