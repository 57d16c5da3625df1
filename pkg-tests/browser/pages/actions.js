// What the tests do on a test page, as a host's own script would do it: under the page's policy and in its world.
// Never judges a result; it only hands it back. A WebDriver script would not do: Firefox runs it in a world of its own.
// Read next: ../each-engine.mjs (`act`), which calls these by name.

"use strict";

window.actions = {
  async create({ program, today }) {
    const answer = await window.entry.createScreener({ program, today });
    return { answer, faults: window.faults };
  },

  async screenAndExplain({ program, today, input }) {
    const screener = await readyScreener({ program, today });
    const screened = screener.screen(input);
    const explained = screener.explain(input, screened.clinician.findings?.[0]?.rule);
    return { screened, explained, violations: window.violations, faults: window.faults };
  },

  async screenWithTwo({ program, today, input }) {
    const [first, second] = await Promise.all([
      readyScreener({ program, today }),
      readyScreener({ program: { ...program, clinic: "Second Clinic" }, today }),
    ]);
    const firstAlone = first.screen(input);
    const secondBeside = second.screen(input);
    const firstBeside = first.screen(input);
    return { firstAlone, secondBeside, firstBeside };
  },

  async keepScreener({ program, today }) {
    window.kept = await readyScreener({ program, today });
  },

  async screenOften({ input, times }) {
    const types = new Set();
    for (let turn = 0; turn < times; turn += 1) types.add(window.kept.screen(input).type);
    return [...types];
  },

  /** The canonical text's SHA-256 as in expected.txt, and the one that the receipt names. A report itself is too long to send. */
  async hashWithCore({ requests }) {
    return Promise.all(requests.map(async (request) => {
      const { receipt, ...result } = window.core.screen(request);
      delete result.clinician?.engine;
      delete result.clinician?.pack;
      const bytes = new TextEncoder().encode(window.canonicalText(result));
      const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
      return { hash: Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join(""), receipt: receipt?.result };
    }));
  },

  async screenHostile({ program, today, input }) {
    const screener = await readyScreener({ program, today });
    const [spoiled] = Object.keys(input.answers);
    const host = strangeValues();
    const bad = {};
    for (const [kind, value] of Object.entries(host.values)) {
      bad[kind] = screener.screen({ ...input, answers: { ...input.answers, [spoiled]: value } });
    }
    const answers = Object.defineProperty({ ...input.answers }, spoiled, { enumerable: true, get: host.touch });
    bad.getter = screener.screen({ ...input, answers });
    return { spoiled, bad, next: screener.screen(input), touched: host.touched() };
  },

  async screenNonsense({ program, today }) {
    const screener = await readyScreener({ program, today });
    const throwing = new Proxy({}, { ownKeys() { throw new Error("trap"); } });
    return [undefined, null, 1, "text", [], new Date(0), () => 1, throwing].map((nonsense) => screener.screen(nonsense));
  },

  /** Lets a real `unreachable` come out of the engine's `screen`, once. */
  async screenWithTrap({ program, today, input }) {
    const engine = trapWhenArmed();
    const screener = await readyScreener({ program, today });
    const first = screener.screen(input);
    engine.arm(true);
    const trapped = screener.screen(input);
    engine.arm(false);
    const next = screener.screen(input);
    return { first, trapped, next, instances: engine.restore() };
  },
};

async function readyScreener(options) {
  const screener = await window.entry.createScreener(options);
  if (screener.type !== "ready") throw new Error(`no screener: ${JSON.stringify(screener)}`);
  return screener;
}

/** Values that a careless or hostile host may hand over; `touch` counts whenever its own code is run. */
function strangeValues() {
  let touches = 0;
  const touch = () => {
    touches += 1;
    throw new Error("code of the host ran");
  };
  const cycle = {};
  cycle.self = cycle;
  const values = {
    proxy: new Proxy({}, { getPrototypeOf() { throw new Error("trap"); } }),
    proxyList: new Proxy([], { getOwnPropertyDescriptor() { throw new Error("trap"); } }),
    talkative: { toJSON: touch, valueOf: touch, toString: touch, [Symbol.toPrimitive]: touch, [Symbol.iterator]: touch },
    inherits: Object.create({ get value() { return touch(); } }),
    cycle, deep: [[[[[[[["deep"]]]]]]]], date: new Date(0), map: new Map([["a", 1]]), set: new Set([1]),
    function: touch, symbol: Symbol("s"), bigint: 1n, boolean: true, beyond: 2 ** 60, infinite: Infinity,
    surrogate: "\ud800", huge: "x".repeat(1_000_000), list: Array.from({ length: 10_000 }, () => ({})),
    element: document.body, window,
  };
  return { values, touch, touched: () => touches };
}

/** Puts a trapping module in front of the engine, for as long as it is armed. */
function trapWhenArmed() {
  const { Instance, Module } = WebAssembly;
  const unreachable = [
    0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 8, 1, 4, 116, 114, 97, 112, 0, 0, 10, 5, 1, 3, 0, 0, 11,
  ];
  const { trap } = new Instance(new Module(new Uint8Array(unreachable))).exports;
  let armed = false;
  let instances = 0;
  WebAssembly.Instance = function (module, imports) {
    instances += 1;
    const exports = { ...new Instance(module, imports).exports };
    const { screen } = exports;
    exports.screen = (...given) => (armed ? trap() : screen(...given));
    return { exports };
  };
  return {
    arm: (state) => {
      armed = state;
    },
    restore: () => {
      WebAssembly.Instance = Instance;
      return instances;
    },
  };
}

/** Gives and takes JSON text, so that no driver's own idea of plain data gets in between. */
window.act = async (name, given) => {
  try {
    return JSON.stringify({ value: await window.actions[name](JSON.parse(given)) });
  } catch (error) {
    return JSON.stringify({ error: `${error}\n${error?.stack}` });
  }
};
