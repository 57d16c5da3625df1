// Puts dist/ together from js/, the types, the generated data and the output of wasm-bindgen.
// Never changes the text of wasm-bindgen, and never writes into js/.
// Read next: ../package.json, whose exports name the files of dist/.

import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { buildSync, transformSync } from "esbuild";
import { minify } from "terser";
import { paperForm } from "./paper-form.mjs";

const project = fileURLToPath(new URL("..", import.meta.url));
const [bound] = process.argv.slice(2);
const js = join(project, "js");
// On the same disk as dist/, so that the exchange at the end is one rename.
const fresh = join(project, "target", `dist-${process.pid}`);
mkdirSync(fresh, { recursive: true });

try {
  copySources();
  writeCore();
  writeData();
  writeClinicianSheet();
  writeInline();
  await writeElement();
  await checkFingerprints();
  exchange();
} finally {
  rmSync(fresh, { recursive: true, force: true });
}

function copySources() {
  for (const name of readdirSync(js)) {
    if (/\.(js|d\.ts)$/.test(name) && name !== "inline.global.js") cpSync(join(js, name), join(fresh, name));
  }
  cpSync(join(js, "clinician"), join(fresh, "clinician"), { recursive: true, filter: (from) => !from.includes(join("clinician", "css")) });
  cpSync(join(js, "locales"), join(fresh, "locales"), { recursive: true });
  for (const name of ["element.d.ts", "define.d.ts"]) cpSync(join(js, "element", name), join(fresh, name));
  cpSync(join(project, "src/wasm/types.d.ts"), join(fresh, "index.d.ts"));
}

function writeCore() {
  const loader = readFileSync(join(bound, "ketamine_intake.js"), "utf8");
  const opening = comment(
    "The loader that wasm-bindgen wrote, as a function: every call gives a core of its own.",
    "It must never be edited: `scripts/build-pkg` writes it.",
    "Read next: `core-keeper.js`, which starts and replaces cores.",
  );
  write("core.js", `${opening}export const makeCore = () => {\n${loader}\nreturn wasm_bindgen;\n};\n`);
  cpSync(join(bound, "ketamine_intake_bg.wasm"), join(fresh, "ketamine_intake_bg.wasm"));
}

/** JSON cannot be imported everywhere, so what the client needs is there as a module too. */
function writeData() {
  for (const name of ["catalogue.json", "questions.json"]) cpSync(join(js, name), join(fresh, name));
  writeModule("questions.js", "questionnaire", readJson("questions.json"), "The questions of `questions.json` as a module.");
  writeModule("golden.js", "goldenCases", readJson("golden.json"), "Intakes with the result that this release gives.");
  const wasm = readFileSync(join(fresh, "ketamine_intake_bg.wasm")).toString("base64");
  writeModule("wasm-base64.js", "wasmBase64", wasm, "The bytes of `ketamine_intake_bg.wasm` in base64.");
}

/** The sheets of the clinician's page as one text, for a constructable style sheet: no file to load, no inline style. */
function writeClinicianSheet() {
  const css = ["tokens", "page", "levels", "findings", "forms", "print"]
    .map((name) => readFileSync(join(js, "clinician/css", `${name}.css`), "utf8")).join("\n");
  const { code } = transformSync(css, { loader: "css", minify: true, charset: "utf8" });
  writeModule("clinician/sheets.js", "sheet", code, "The style sheet of the clinician's page.");
}

/** One classic script: everything of the inline entry in a function, and one name on the page. */
function writeInline() {
  cpSync(join(js, "inline.global.js"), join(fresh, "inline.entry.js"));
  buildSync({
    entryPoints: [join(fresh, "inline.entry.js")],
    outfile: join(fresh, "inline.global.js"),
    bundle: true,
    charset: "utf8",
    format: "iife",
    globalName: "KetamineIntake",
    legalComments: "none",
    logLevel: "error",
    minify: true,
    target: "es2022",
  });
  rmSync(join(fresh, "inline.entry.js"));
}

/**
 * The drop-in element as one small file, its words as modules, and the same questions on paper.
 * The engine, the questions and the gates stay files of their own, shared with the other entries.
 */
async function writeElement() {
  for (const locale of readdirSync(join(fresh, "locales")).filter((name) => name.endsWith(".json"))) {
    const words = readJson(`locales/${locale}`);
    write(`paper-form-${words.locale}.html`, paperForm({ words, questionnaire: readJson("questions.json") }));
    writeLocale(words);
  }
  const css = transformSync(readFileSync(join(js, "element/element.css"), "utf8"), { loader: "css", minify: true }).code;
  const sources = join(fresh, "sources");
  cpSync(js, sources, { recursive: true });
  writeFileSync(join(sources, "element/style-text.js"), `export const css = ${JSON.stringify(css.trim())};\n`);
  buildSync({
    entryPoints: [join(sources, "element/element.js")],
    outfile: join(fresh, "element.js"),
    bundle: true,
    charset: "utf8",
    external: ["../index.js", "../gates.js", "../closed.js", "../follow-ups.js", "../locales/en.js", "../questions.js"],
    format: "esm",
    legalComments: "none",
    logLevel: "error",
    minify: true,
    target: "es2022",
  });
  rmSync(sources, { recursive: true });
  // WHY a second pass: it writes a function that is used once where it is used, which esbuild does not.
  const { code } = await minify(readFileSync(join(fresh, "element.js"), "utf8"), { module: true, ecma: 2020, compress: { passes: 3 } });
  write("element.js", code.replace(/(from|import) ?"\.\.\//g, '$1 "./'));
  cpSync(join(js, "element/define.js"), join(fresh, "define.js"));
}

/** A locale as a module for the element, and apart from it the questions that a program asks only by name. */
function writeLocale(words) {
  const { questions, instruments, pack } = readJson("questions.json");
  const isOnRequest = ({ id, instrument: of }) =>
    instruments.some((one) => one.id === of && one.askedByDefault === "no" && !one.always.includes(id) && !one.onlyWithWording.includes(id));
  const name = `${words.locale}-on-request`;
  writeModule(`locales/${name}.js`, "words", { ...columnsOf(words, questions, isOnRequest), pack },
    "The words of the questions that a program asks only by name.");
  const rest = { ...spokenIn(words), ...columnsOf(words, questions, (question) => !isOnRequest(question)), pack };
  const request = `\nwords.onRequest = async () => (await import("./${name}.js")).words;\n`;
  writeModule(`locales/${words.locale}.js`, "words", rest, "The words of one locale as a module, for the element.", request);
}

/** A locale without its questions and without what only other pages say. */
function spokenIn(words) {
  const { paper_form: _, ...element } = words.element;
  const source = readdirSync(join(js, "element")).map((name) => readFileSync(join(js, "element", name), "utf8")).join("\n");
  const used = (key) => /^help_/.test(key) || new RegExp(`["'.]${key}\\b`).test(source);
  const fixed = Object.fromEntries(Object.entries(words.fixed).filter(([key]) => used(key)));
  // A condition whose id says the same in words needs none of its own.
  const conditions = Object.fromEntries(Object.entries(element.conditions).filter(([id, text]) => text !== id.replace(/_/g, " ")));
  return { ...words, element: { ...element, conditions }, fixed, questions: undefined };
}

/**
 * The words of some questions as columns in the order of `questions.json`; the others' cells are empty.
 * WHY: the ids stand there already, and like next to like packs best; a phone loads a sixth less.
 */
function columnsOf(words, questions, isIn) {
  const rows = questions.map((question) =>
    isIn(question) ? rowOf(words.questions[question.id] ?? { topic: question.id, text: question.id }, question) : { rest: {} });
  // In the order in which `questionsOf` of the element reads them.
  const columns = ["text", "topic", "choices", "hint"].map((name) => rows.map((row) => cell(row[name])).join("~"));
  const more = Object.fromEntries(rows.flatMap(({ rest }, place) => (Object.keys(rest).length > 0 ? [[questions[place].id, rest]] : [])));
  return { columns, more };
}

/** One cell; a list is divided by what no text may hold. */
function cell(value) {
  const texts = [value ?? ""].flat();
  if (texts.some((text) => /[~|]/.test(text))) throw new Error(`holds what divides cells: ${texts}`);
  return texts.join("|");
}

/** What the element asks of a question besides; the words of a record's fields are its own, `trial_fields`. */
function kept({ list, unit, names }) {
  return Object.fromEntries(Object.entries({ list, unit, names }).filter(([, value]) => value !== undefined));
}

function rowOf({ topic, text, hint, options, points, ...more }, question) {
  const ids = question.options?.map(({ id }) => id) ?? Object.keys(points ?? {});
  const choices = options ?? points;
  const inOrder = choices !== undefined && JSON.stringify(Object.keys(choices)) === JSON.stringify(ids);
  const rest = { ...kept(more), ...(choices !== undefined && !inOrder && { [options ? "options" : "points"]: choices }) };
  return { topic, text, hint, choices: inOrder ? Object.values(choices) : undefined, rest };
}

/** The engine, the questions and the catalogue have to be of one pack, or no screener would start. */
async function checkFingerprints() {
  const { makeCore } = await import(pathToFileURL(join(fresh, "core.js")));
  const core = makeCore();
  core.initSync({ module: new WebAssembly.Module(readFileSync(join(fresh, "ketamine_intake_bg.wasm"))) });
  const packs = {
    engine: core.about({}).pack,
    "questions.json": readJson("questions.json").pack,
    "catalogue.json": readJson("catalogue.json").pack,
  };
  if (new Set(Object.values(packs)).size !== 1) {
    throw new Error(`not of one pack, run scripts/bless: ${JSON.stringify(packs, null, 2)}`);
  }
}

function exchange() {
  const dist = join(project, "dist");
  const old = `${fresh}-old`;
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(fresh, dist);
  rmSync(old, { recursive: true, force: true });
}

function readJson(name) {
  return JSON.parse(readFileSync(join(js, name), "utf8"));
}

function writeModule(name, binding, value, what, more = "") {
  const opening = comment(what, "It must never be edited: `scripts/build-pkg` writes it.", "Read next: `client.js`.");
  write(name, `${opening}export const ${binding} = ${JSON.stringify(value)};\n${more}`);
}

function write(name, text) {
  writeFileSync(join(fresh, name), text);
}

function comment(...lines) {
  return `/**\n${lines.map((line) => ` * ${line}\n`).join("")} */\n\n`;
}
