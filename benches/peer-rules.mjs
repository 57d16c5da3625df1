/**
 * The same rules in another engine: catalogue trees turned into json-rules-engine conditions.
 * It never claims that the other engine reads silence or medicines as the core does; only given values are compared.
 * Read next: compare.mjs.
 */

import { Engine } from "json-rules-engine";

/** An engine with every rule of the setting, and operators that read the catalogue's leaves. */
export const peerEngine = (catalogue, setting) => {
  const engine = new Engine([], { allowUndefinedFacts: true });
  engine.addOperator("is_yes", (fact) => fact === "yes");
  engine.addOperator("is_no", (fact) => fact === "no");
  engine.addOperator("is_any_of", (fact, options) => options.includes(fact));
  engine.addOperator("includes_any_of", (fact, options) => Array.isArray(fact) && fact.some((id) => options.includes(id)));
  engine.addOperator("includes_none_of", (fact, options) => Array.isArray(fact) && !fact.some((id) => options.includes(id)));
  engine.addOperator("at_least", (fact, value) => typeof fact === "number" && fact >= value);
  engine.addOperator("above", (fact, value) => typeof fact === "number" && fact > value);
  engine.addOperator("below", (fact, value) => typeof fact === "number" && fact < value);
  engine.addOperator("within", (fact, value) => typeof fact === "number" && fact <= value);
  engine.addOperator("in_class", (fact, classes) => fact.some((id) => classes.includes(id)));
  engine.addOperator("regularly_in_class", (fact, classes) => fact.some((id) => classes.includes(id)));
  engine.addOperator("not_in_class", (fact, classes) => !fact.some((id) => classes.includes(id)));
  for (const rule of catalogue.rules.filter((rule) => rule.levels[setting] !== undefined && rule.levels.onlyIn === undefined)) {
    engine.addRule({ conditions: top(rule.when), event: { type: rule.id } });
  }
  return engine;
};

const top = (tree) => {
  const turned = turn(tree);
  return turned.all || turned.any ? turned : { all: [turned] };
};

const turn = (tree) => {
  if (tree.when) return turn(tree.when);
  if (tree.of) return turnList(tree.k, tree.of);
  return { fact: tree.subject, operator: tree.operator, value: tree.options ?? tree.classes ?? tree.value ?? true };
};

const turnList = (k, of) => {
  if (k === of.length) return { all: of.map(turn) };
  if (k === 1) return { any: of.map(turn) };
  // Between any and all, the other engine has no word: every choice of k is written out.
  return { any: choose(k, of).map((chosen) => ({ all: chosen.map(turn) })) };
};

const choose = (k, of) => {
  if (k === 0) return [[]];
  if (of.length < k) return [];
  const [first, ...rest] = of;
  return [...choose(k - 1, rest).map((chosen) => [first, ...chosen]), ...choose(k, rest)];
};

/** The facts that the other engine needs: answers, days ago, and the calculated values; `counts` are given to it. */
export const peerFacts = (catalogue, answers, { today, counts }) => {
  const days = (text) => Math.round((Date.parse(today) - Date.parse(text)) / 86_400_000);
  const facts = {};
  for (const question of catalogue.questions) facts[question.id] = fact(question, answers[question.id], days);
  for (const derived of catalogue.derived) facts[derived.id] = counts[derived.id] ?? calculated(derived, answers, facts, today);
  // The other engine has no recogniser: only a list without medicines is the same to both.
  if (String(answers.medicines ?? "none") !== "none") throw new Error("the answers name medicines");
  return { ...facts, medicines: [] };
};

const fact = (question, value, days) => {
  if (question.kind !== "when" || value === undefined) return value;
  return question.bands.find((band) => band.id === value)?.high ?? days(value);
};

const calculated = ({ kind, inputs }, answers, facts, today) => {
  if (kind === "age") return Math.floor((Date.parse(today) - Date.parse(answers[inputs[0]])) / 31_556_952_000);
  if (kind.startsWith("medicine_") || kind.startsWith("daily_")) return 0;
  if (kind === "body_mass") return Math.floor((Number.parseFloat(answers.weight) * 100_000) / Number.parseFloat(answers.height) ** 2);
  if (kind === "sum") return inputs.reduce((sum, id) => sum + (facts[id] ?? 0), 0);
  return facts[inputs[0]];
};
