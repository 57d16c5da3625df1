// The element's data and its pure parts: layout, locale modules, the Spanish phrases, the paper form, manifest, no page.
// Never opens a browser: what a person sees is tried in pkg-tests/browser.
// Read next: ../../js/element/flow.js.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fileURLToPath } from "node:url";
import * as layout from "../../js/form-layout.js";
import { makeIntake } from "../../js/element/intake.js";
import { nextScreen, screensOf } from "../../js/element/flow.js";
import { makeWords, unpack } from "../../js/element/words.js";
import { questionnaireFor } from "../../js/asked-here.js";

const read = (place) => readFileSync(new URL(`../../${place}`, import.meta.url), "utf8");
const questionnaire = JSON.parse(read("js/questions.json"));
const english = JSON.parse(read("js/locales/en.json"));
const { words } = await import("../../dist/locales/en.js");
const known = new Map(questionnaire.questions.map((question) => [question.id, question]));

describe("the layout of the form", () => {
  it("names only questions and parts that the pack holds", () => {
    const ids = [...layout.IN_PRIVATE, ...layout.BIRTH_DATES, ...layout.TOGETHER.flatMap(({ ids, pair }) => [...ids, ...pair])];
    assert.deepEqual(ids.filter((id) => !known.has(id)), []);
    const parts = [...layout.HELP_FIRST, ...layout.NOT_AT_VISIT, layout.NOT_COUNTED];
    assert.deepEqual(parts.filter((part) => !questionnaire.parts.includes(part)), []);
    for (const { title, lead } of layout.TOGETHER) assert.ok(english.element[title] && english.element[lead]);
  });
  it("puts help before every part whose questions show support", () => {
    const asking = questionnaire.questions.filter(({ triggers }) => triggers?.support?.includes("yes")).map(({ part }) => part);
    assert.deepEqual([...new Set(asking)].filter((part) => !layout.HELP_FIRST.includes(part)), []);
  });
});

describe("the screens", () => {
  const small = (questions) => ({ schema: 1, pack: "", parts: [...new Set(questions.map(({ part }) => part))], questions });
  const item = (id, more) => ({ id, part: "safety", kind: "number", unit: "points", domain: { low: 0, high: 3, scale: 1 }, instrument: "phq9", ...more });
  const make = (questions, answers = {}) => {
    const form = { questionnaire: small(questions), intake: makeIntake({ questionnaire: small(questions), answers, today: "2026-11-22" }) };
    return { ...form, screens: screensOf(form.intake, form.questionnaire).map(({ type, ids }) => [type, ...ids]) };
  };
  it("stack the items of a scale, and show what calls for help by itself", () => {
    const { screens } = make([item("a"), item("b"), item("c", { triggers: { support: ["unsure"] } }), item("d")]);
    assert.deepEqual(screens, [["questions", "a", "b"], ["questions", "c"], ["questions", "d"]]);
  });
  it("ask first whether there is anything to say, then show the group or the list", () => {
    const list = { id: "medicines", part: "medicines", kind: "medicines" };
    assert.deepEqual(make([list]).screens, [["lead", "medicines"]]);
    assert.deepEqual(make([list], { medicines: ["none"] }).screens, [["lead", "medicines"]]);
    assert.deepEqual(make([list], { medicines: ["lithium", "none"] }).screens, [["lead", "medicines"], ["medicines", "medicines"]]);
  });
  it("come in order, then whatever is open, then the check", () => {
    const form = make([{ id: "a", part: "p", kind: "yes_no" }, { id: "b", part: "p", kind: "yes_no" }], { b: "no" });
    const [first, second] = screensOf(form.intake, form.questionnaire);
    assert.equal(nextScreen(form, first).ids[0], "b");
    assert.equal(nextScreen(form, second).ids[0], "a");
    form.intake.commit({ a: "unsure" });
    assert.equal(nextScreen(form, second).type, "check");
  });
  it("never count a blank as an answer, and tell what was taken back", () => {
    const gated = [
      { id: "a", part: "p", kind: "yes_no" },
      { id: "b", part: "p", kind: "yes_no", askedWhen: { operator: "is_yes", subject: "a" } },
    ];
    const { intake } = make(gated);
    intake.commit({ a: "yes" });
    intake.commit({ b: "no" });
    assert.deepEqual(intake.commit({ a: "no" }), ["a", "b"]);
    const { answers, changes } = intake.input({ context: {} });
    assert.deepEqual(answers, { a: "no" });
    assert.deepEqual(changes, [{ question: "a", from: "yes", to: "no" }, { question: "b", from: "no", to: null }]);
  });
});

describe("the locale modules", () => {
  it("hold the same words as the locale file, but for the paper form's and unused ones", async () => {
    const whole = await unpack(words, questionnaire, questionnaire.questions);
    // The words of a record's fields are for a clinic's own form; the element has its own beside its screens.
    const { fields, weeks, episode, helped, notKnown, none, ...trials } = english.questions.antidepressant_trials;
    assert.deepEqual(whole.questions, { ...english.questions, antidepressant_trials: trials });
    const { paper_form: _, conditions, ...element } = english.element;
    const { conditions: known, ...rest } = whole.element;
    assert.deepEqual(rest, element);
    const say = makeWords(whole, {});
    assert.deepEqual(Object.keys(conditions).map(say.condition), Object.values(conditions));
    assert.ok(Object.keys(known).length < Object.keys(conditions).length);
    for (const key of Object.keys(whole.fixed)) assert.equal(whole.fixed[key], english.fixed[key]);
    const source = read("dist/element.js");
    const missing = Object.keys(english.fixed).filter((key) => source.includes(`"${key}"`) && !Object.hasOwn(whole.fixed, key));
    assert.deepEqual(missing, []);
  });
  it("bring the questions that a program asks only by name when one is asked, and not before", async () => {
    const asked = (program) => questionnaireFor(questionnaire, { setting: "at_home", jurisdiction: "US-CO", ...program }).questions;
    const closed = { ...words, onRequest: () => assert.fail("nobody asks for them") };
    const { questions } = await unpack(closed, questionnaire, asked({}));
    assert.deepEqual(asked({}).filter(({ id }) => !questions[id]), []);
    const all = asked({ instruments: Object.fromEntries(questionnaire.instruments.map(({ id }) => [id, { asked: "yes" }])) });
    assert.ok(all.some(({ id }) => !questions[id]));
    const more = await unpack(words, questionnaire, all);
    assert.deepEqual(all.filter(({ id }) => !more.questions[id]), []);
  });
  it("of another release are not used", async () => {
    await assert.rejects(unpack({ columns: [], pack: "other" }, questionnaire, []), /another release/);
    const mixed = { ...words, onRequest: async () => ({ columns: [], pack: "other" }) };
    await assert.rejects(unpack(mixed, questionnaire, questionnaire.questions), /another release/);
  });
  it("in Spanish have the same phrases and the same placeholders", () => {
    const spanish = JSON.parse(read("js/locales/es.json")).element;
    const texts = (value, path = "") => typeof value === "string" ? [[path, (value.match(/\{\w+\}/g) ?? []).sort().join()]]
      : Object.entries(value).flatMap(([key, each]) => texts(each, `${path}.${key}`));
    assert.deepEqual(texts(spanish), texts(english.element));
  });
});

describe("the paper form", () => {
  it("holds every question and every choice, and no script", () => {
    const html = read("dist/paper-form-en.html");
    const text = html.replaceAll("&#38;", "&").replaceAll("&#34;", '"');
    for (const { id } of questionnaire.questions) {
      const { text: asked, options = {}, points = {} } = english.questions[id];
      for (const said of [asked, ...Object.values(options), ...Object.values(points)]) assert.ok(text.includes(said), `${id}: ${said}`);
    }
    assert.doesNotMatch(html, /<script|\{\w+\}(?![^<]*<\/style>)|https?:/);
  });
});

describe("what others read about the element", () => {
  it("custom-elements.json is fresh", () => {
    execFileSync(process.execPath, [fileURLToPath(new URL("../../scripts/elements-manifest.mjs", import.meta.url)), "--check"]);
  });
  it("custom-elements.json names both elements, each property that their types declare, and each event", () => {
    const { modules } = JSON.parse(read("custom-elements.json"));
    const elements = Object.fromEntries(modules.flatMap(({ declarations }) => declarations).filter(({ tagName }) => tagName)
      .map(({ tagName, members, events }) => [tagName, { members: members.map(({ name }) => name), events: events.map(({ name }) => name) }]));
    for (const name of ["program", "locale", "locales", "answers", "reset"]) assert.ok(elements["ketamine-intake"].members.includes(name), name);
    for (const name of ["report", "catalogue", "patient", "words", "screener", "input", "judgements", "state", "print"]) {
      assert.ok(elements["ketamine-review"].members.includes(name), name);
    }
    assert.deepEqual(elements["ketamine-intake"].events.length, 5);
    assert.ok(elements["ketamine-review"].events.includes("judgement"));
  });
  it("can be imported where there is no page, and does nothing there", async () => {
    const before = Object.getOwnPropertyNames(globalThis);
    const { KetamineIntake, SendEvent } = await import("../../dist/define.js");
    assert.deepEqual(Object.getOwnPropertyNames(globalThis), before);
    assert.equal(typeof KetamineIntake, "function");
    const event = new SendEvent({ input: {}, today: "2026-11-22", result: {} });
    await assert.rejects(event.handed, /respondWith/);
  });
});
