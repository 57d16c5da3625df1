// The English words: one for every question and option, none too many, short sentences, grade 6 or lower, no banned word.
// Never rewrites a word, and never proves that a person understands it: a grade is a tripwire.
// Read next: ../../js/locales/en.json.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";

const read = (place) => JSON.parse(readFileSync(new URL(`../../${place}`, import.meta.url), "utf8"));
const words = read("js/locales/en.json");
const questionnaire = read("js/questions.json");
const catalogue = read("js/catalogue.json");
const types = readFileSync(new URL("../../src/wasm/types.d.ts", import.meta.url), "utf8");

const HIGHEST_GRADE = 6;
const LONGEST_SENTENCE = 20;
const PLACEHOLDERS = /\{(\w+)\}/g;
const KNOWN_PLACEHOLDERS = [
  "answer", "blank", "bottom", "clinic", "clinician", "count", "crisis", "declined", "emergency", "hours", "medicine", "most", "number",
  "of", "outsideHours", "part", "setting", "telephone", "title", "top", "topic", "unsure", "visit", "what",
];
/** What a patient was told has a name, and no plainer one. Each counts as one short word. */
const NAMES = [
  "Ehlers-Danlos", "Marfan syndrome", "Loeys-Dietz syndrome", "Fibromuscular dysplasia", "Moyamoya disease",
  "Polycystic kidney disease",
  "esketamine", "ketamine", "ketoacidosis", "fentanyl", "nitazenes", "opioid", "Levothyroxine", "Liothyronine",
  "Dissociative identity disorder", "dissociative disorder", "antisocial personality disorder", "personality disorder",
  "laxatives",
];
/** Words that blame, rush or promise. "Safe" is allowed in one sentence, which says what a crisis line asks. */
const BANNED = [
  "abuse", "addict", "addicted", "clean", "failed", "denied", "non-compliant", "resistant", "committed", "please",
  "sorry", "oops", "invalid", "required", "easy", "simple", "just", "safe", "qualify", "eligible", "approved",
  "cleared to", "clinician", "provider", "contraindicated", "drugs",
];
const ALLOWED = "They will ask if you are safe.";

describe("the English locale", () => {
  it("has the words of every part, question, option, safety text, next step, preparation for everyone, and none too many", () => {
    assert.deepEqual(sorted(words.parts), [...questionnaire.parts].sort());
    assert.deepEqual(sorted(words.questions), questionnaire.questions.map(({ id }) => id).sort());
    for (const question of questionnaire.questions) {
      assert.deepEqual(sorted(words.questions[question.id]), expectedKeys(question), question.id);
      assert.deepEqual(Object.keys(choicesOf(question.id)), choicesIn(question), question.id);
    }
    assert.deepEqual(sorted(words.safety), ["before", ...union("SafetyText")].sort());
    assert.deepEqual(sorted(words.next), union("NextStep").sort());
    const forEveryone = catalogue.preparation.filter((line) => line.forEveryone);
    assert.deepEqual(sorted(words.preparation), forEveryone.map(({ id }) => id).sort());
  });
  it("has words for problems that exist, and one for all others", () => {
    const known = union("ProblemCode");
    assert.deepEqual(Object.keys(words.problems).filter((code) => code !== "other" && !known.includes(code)), []);
    assert.notEqual(words.problems.other, undefined);
  });
  it("gives every question a topic of its own", () => {
    const topics = Object.values(words.questions).map(({ topic }) => topic);
    assert.deepEqual(topics.filter((topic, place) => topics.indexOf(topic) !== place), []);
  });
  it("names nobody as its reviewer who is not there", () => assert.equal(words.reviewedBy, null));
  it("has no empty text and only known placeholders", () => {
    for (const [path, text] of texts) {
      assert.ok(text.trim() === text && text !== "", path);
      const used = [...text.matchAll(PLACEHOLDERS)].map(([, name]) => name);
      assert.deepEqual(used.filter((name) => !KNOWN_PLACEHOLDERS.includes(name)), [], path);
    }
  });
  it(`has no sentence of more than ${LONGEST_SENTENCE} words`, () => {
    for (const [path, text] of texts) {
      for (const sentence of sentencesOf(text)) {
        assert.ok(wordsOf(sentence).length <= LONGEST_SENTENCE, `${path}: ${sentence}`);
      }
    }
  });
  it(`reads at grade ${HIGHEST_GRADE} or lower (Flesch-Kincaid), each question by itself`, () => {
    for (const [title, running] of passages()) {
      const grade = gradeOf(running);
      assert.ok(grade <= HIGHEST_GRADE, `${title}: grade ${grade.toFixed(1)}: ${running.join(" ")}`);
    }
  });
  it("uses every name that it excuses", () => {
    const all = texts.map(([, text]) => text).join("\n");
    assert.deepEqual(NAMES.filter((name) => !all.includes(name)), []);
    assert.ok(all.includes(ALLOWED));
  });
  it("has no banned word, and neither has the demo clinic's own form page", () => {
    const banned = new RegExp(`(?<![\\w-])(?:${BANNED.join("|")})(?![\\w-])`, "i");
    for (const [path, text] of [...texts, ["www/own-form.html", formPage()]]) {
      assert.doesNotMatch(text.replace(PLACEHOLDERS, "").replace(ALLOWED, ""), banned, path);
    }
  });
});

/** Every text with its path, such as "questions.fall.text". */
function textsOf(value, path = []) {
  if (typeof value === "string") return [[path.join("."), value]];
  return Object.entries(value ?? {}).flatMap(([key, entry]) => textsOf(entry, [...path, key]));
}
const { locale: _, reviewedBy: __, ...spoken } = words;
const texts = textsOf(spoken);

/** What one screen says together: a question with its choices, a safety text, a phrase. */
function passages() {
  const { fixed, parts, questions, safety, next, preparation, problems, element } = words;
  const said = Object.fromEntries(textsOf(element).filter(([path]) => !path.startsWith("places.")).map(([path, text]) => [`element.${path}`, text]));
  const phrases = Object.entries({ ...fixed, ...next, ...preparation, ...problems, ...said }).filter(([, text]) => 5 <= wordsOf(text).length);
  return [
    ...Object.entries(parts).map(([id, { why }]) => [id, [why]]),
    ...Object.entries(questions).map(([id, { text, hint = "" }]) => [id, [text, hint]]),
    ...Object.entries(questions).map(([id, { text, hint = "", options = {}, points = {} }]) =>
      [`${id} with its choices`, [text, hint, ...Object.values({ ...options, ...points }).map((choice) => `${choice}.`)]]),
    ...Object.entries(safety).map(([id, said]) => [id, textsOf(said).map(([, text]) => text)]),
    ...phrases.map(([id, text]) => [id, [text]]),
  ];
}

function gradeOf(running) {
  const sentences = running.flatMap(sentencesOf);
  const all = sentences.flatMap(wordsOf);
  return fleschKincaid({
    sentence: sentences.length,
    word: all.length,
    syllable: all.reduce((sum, word) => sum + syllable(word), 0),
  });
}

/** Without what stands in brackets (the doctor's word after the plain one), without excused names. */
function plain(text) {
  const shortened = NAMES.reduce((rest, name) => rest.replaceAll(name, "this"), text);
  return shortened.replace(PLACEHOLDERS, "us").replace(/\([^)]*\)/g, "");
}
const sentencesOf = (text) => plain(text).split(/(?<=[.?!:])\s+/).filter((sentence) => sentence !== "");
const wordsOf = (text) => text.match(/[\p{L}\p{N}][\p{L}\p{N}'%-]*/gu) ?? [];

const sorted = (record) => Object.keys(record).sort();
const choicesOf = (id) => words.questions[id].options ?? words.questions[id].points ?? {};

/** Options stand in the order of the questionnaire; a score has one choice for each point. */
function choicesIn({ options, unit, domain }) {
  if (unit === "points") return Array.from({ length: domain.high - domain.low + 1 }, (_, n) => String(domain.low + n));
  return options?.map(({ id }) => id) ?? [];
}

function expectedKeys({ id, kind, options, unit, domain }) {
  const free = ["hint", "list"].filter((key) => Object.hasOwn(words.questions[id], key));
  if (kind === "trials") return ["text", "topic", "fields", "weeks", "episode", "helped", "notKnown", "none", "names", ...free].sort();
  const own = options !== undefined ? ["options"] : unit === "points" ? ["points"] : unit !== undefined || domain !== undefined ? ["unit"] : [];
  return ["text", "topic", ...own, ...free].sort();
}

/** What the form page says before any script runs; the footer's link for visitors of the demo left out. */
function formPage() {
  const html = readFileSync(new URL("../../www/own-form.html", import.meta.url), "utf8");
  const [, body] = /<body[^>]*>([\s\S]*)<footer/.exec(html);
  return body.replace(/<[^>]*>/g, " ");
}

/** The members of a union of texts in `types.d.ts`. */
function union(name) {
  const [, members] = new RegExp(`export type ${name} =([^;]*);`).exec(types);
  return [...members.matchAll(/"(\w+)"/g)].map(([, member]) => member);
}
