// The Spanish words: the keys, options and placeholders of the English ones, short sentences, grade 6 or lower, usted.
// Never proves that a translation is right: no qualified person has reviewed it, and its file says so.
// Read next: ../../js/locales/es.json.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, it } from "node:test";
import { createScreener } from "../../dist/index.node.js";
import { program } from "./helpers/program.mjs";
import { crawford, syllablesOf } from "./helpers/spanish.mjs";

const read = (place) => JSON.parse(readFileSync(new URL(`../../${place}`, import.meta.url), "utf8"));
const [english, spanish] = [read("js/locales/en.json"), read("js/locales/es.json")];

const HIGHEST_GRADE = 6;
const LONGEST_SENTENCE = 20;
/** Words that blame, rush or promise, and forms that fix the reader's gender. "A salvo" stands in one sentence alone. */
const BANNED = [
  "abuso", "abusar", "adicto", "adicta", "drogadicto", "drogas", "limpio", "limpia", "falló", "negó", "resistente",
  "cometer suicidio", "cometió suicidio", "por favor", "lo sentimos", "perdón", "ups", "inválido", "inválida",
  "obligatorio", "requerido", "fácil", "simple", "simplemente", "a salvo", "califica", "elegible", "aprobado", "aprobada",
  "contraindicado", "proveedor", "proveedora",
  "seguro de", "segura de", "estoy seguro", "estoy segura", "borracho", "borracha", "solo/a", "cansado", "cansada",
  "confundido", "confundida", "nervioso", "nerviosa", "listo para", "lista para",
];
const ALLOWED = "Le preguntará si está a salvo.";
/** The informal you, which this locale never says. */
const INFORMAL = /(?<![\p{L}])(?:tú|tu|tus|te|ti|contigo|tuyo|tuya|puedes|tienes|quieres|elige|escribe tu|llama al)(?![\p{L}])/iu;

describe("the Spanish locale", () => {
  it("is marked as reviewed by nobody, and starts only when the program says that it knows", async () => {
    assert.equal(spanish.reviewedBy, null);
    const refused = await createScreener({ program: { ...program(), acceptsUnreviewedLocale: undefined }, locale: "es" });
    assert.deepEqual([refused.type, refused.problems.map(({ code }) => code)], ["refused", ["program_locale_not_reviewed"]]);
    const ready = await createScreener({ program: { ...program(), acceptsUnreviewedLocale: "yes" }, locale: "es-US" });
    assert.equal(ready.type, "ready");
    const { clinician } = ready.screen({ intake: "spanish-intake-0001", answers: {} });
    assert.equal(clinician.context.locale, "es-US");
  });
  it("holds the keys of the English one in the same order", () => {
    assert.deepEqual(pathsOf(spoken(spanish)), pathsOf(spoken(english)));
  });
  it("fills the same placeholders in each text", () => {
    const holes = (text) => [...new Set(text.match(/\{\w+\}/g))].sort();
    const ours = new Map(textsOf(spoken(spanish)));
    for (const [path, text] of textsOf(spoken(english))) assert.deepEqual(holes(ours.get(path)), holes(text), path);
  });
  it("has left no sentence in English", () => {
    const ours = new Map(textsOf(spoken(spanish)));
    const same = textsOf(spoken(english))
      .filter(([path, text]) => ours.get(path) === text && !path.startsWith("element.places."))
      .map(([, text]) => text);
    const names = ["No", "Asma", "Diabetes", "mmHg", "%", "alcohol", "GHB", "linezolid (Zyvox)", "ayahuasca", "citalopram (Celexa)", "escitalopram (Lexapro)"];
    const conditions = ["COVID", "diabetes", "endometriosis", "glaucoma", "hepatitis B", "hepatitis C", "POTS", "prediabetes", "tuberculosis"];
    assert.deepEqual(same.filter((text) => ![...names, ...conditions].includes(text)), []);
  });
  it("gives every question a topic of its own", () => {
    const topics = Object.values(spanish.questions).map(({ topic }) => topic);
    assert.deepEqual(topics.filter((topic, place) => topics.indexOf(topic) !== place), []);
  });
  it("says usted, and no word that blames, rushes, promises or fixes the reader's gender", () => {
    const banned = new RegExp(`(?<![\\p{L}])(?:${BANNED.join("|")})(?![\\p{L}])`, "iu");
    for (const [path, text] of texts) {
      assert.doesNotMatch(text.replace(ALLOWED, ""), banned, path);
      assert.doesNotMatch(text, INFORMAL, path);
    }
    assert.ok(texts.some(([, text]) => text.includes(ALLOWED)));
  });
  it("opens each question and exclamation with its own mark", () => {
    for (const [path, text] of texts) {
      assert.equal(text.split("¿").length, text.split("?").length, path);
      assert.doesNotMatch(text, /[¡!]/, path);
    }
  });
  it(`has no sentence of more than ${LONGEST_SENTENCE} words`, () => {
    for (const [path, text] of texts) {
      for (const sentence of sentencesOf(text)) assert.ok(wordsOf(sentence).length <= LONGEST_SENTENCE, `${path}: ${sentence}`);
    }
  });
  it(`reads at grade ${HIGHEST_GRADE} or lower (Crawford), each question by itself`, () => {
    for (const [title, running] of passages()) {
      const sentences = running.flatMap(sentencesOf);
      const grade = crawford({ sentences: sentences.length, words: sentences.flatMap(wordsOf) });
      assert.ok(grade <= HIGHEST_GRADE, `${title}: grade ${grade.toFixed(1)}: ${running.join(" ")}`);
    }
  });
});

describe("Spanish syllables", () => {
  const known = {
    sí: 1, buey: 1, guerra: 2, ciudad: 2, día: 2, leer: 2, ahora: 3, cirugía: 4, presión: 2, quizás: 2, huir: 1, aéreo: 4,
    vergüenza: 3, muy: 1, ayuda: 3, oído: 3, respuesta: 3, convulsión: 3, medicina: 4, prohibido: 3, médico: 3, TOC: 3,
  };
  for (const [word, count] of Object.entries(known)) {
    it(`${word} has ${count}`, () => assert.equal(syllablesOf(word), count));
  }
});

function spoken({ locale: _, reviewedBy: __, ...rest }) {
  return rest;
}
/** Every text with its path, such as "questions.fall.text". */
function textsOf(value, path = []) {
  if (typeof value === "string") return [[path.join("."), value]];
  return Object.entries(value ?? {}).flatMap(([key, entry]) => textsOf(entry, [...path, key]));
}
function pathsOf(value) {
  return textsOf(value).map(([path]) => path);
}
const texts = textsOf(spoken(spanish));

/** What one screen says together. The formula counts in hundreds of words, so single phrases are taken by their block. */
function passages() {
  const { fixed, parts, questions, safety, next, preparation, problems, element } = spanish;
  const phrases = Object.entries({ fixed, next, preparation, problems, parts, element });
  return [
    ...Object.entries(questions).map(([id, { text, hint = "", options = {}, points = {} }]) =>
      [id, [text, hint, ...Object.values({ ...options, ...points }).map((choice) => `${choice}.`)]]),
    ...Object.entries(safety).map(([id, said]) => [id, textsOf(said).map(([, text]) => text)]),
    ...phrases.map(([id, block]) => [id, textsOf(block).map(([, text]) => text).filter((text) => 5 <= wordsOf(text).length)]),
  ];
}

/** Without what stands in brackets: the doctor's word after the plain one. */
function plain(text) {
  return text.replace(/\{\w+\}/g, "eso").replace(/\([^)]*\)/g, "");
}
function sentencesOf(text) {
  return plain(text).split(/(?<=[.?:])\s+/).filter((sentence) => sentence !== "");
}
function wordsOf(text) {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}'%-]*/gu) ?? [];
}
