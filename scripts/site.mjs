// Assembles the demo site in target/site: the pages of www/, the built package and its data beside them.
// Never changes www/ or dist/, and never bundles: what lies there is what a clinic would upload.
// Read next: demo-site.mjs, which serves it. As a command it prints the folder.

import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sendToServer } from "./site-mode.mjs";

const project = new URL("../", import.meta.url);
const place = (path) => fileURLToPath(new URL(path, project));
/** The folder below the site in which its pages look for the package. */
const PACKAGE_FOLDER = "ketamine-intake";
/**
 * JSON that the pages read, each as a module of its own with one name.
 * WHY: pages that may fetch nothing (`connect-src` is closed) cannot read JSON, and not every browser imports it.
 */
const DATA = [
  { module: "catalogue.js", name: "catalogue", from: "dist/catalogue.json" },
  { module: "questions.js", name: "questionnaire", from: "dist/questions.json" },
  { module: "sample.js", name: "sample", from: "www/sample-intake.json" },
  { module: "words.js", name: "words", from: "dist/locales/en.json" },
];

/** The prepared cases of the review page, in their order there. */
export const SAMPLES = ["ordinary", "gray-zone", "many-unknowns", "at-home", "crisis", "stale", "failed", "tampered", "dense"];

/** Without a server the demo sends nothing. */
const NOTHING_IS_SENT = { sends: "nothing" };

/** Fills the folder with the site and gives it back. `mode` says whether its pages send to the server that serves them. */
export function assembleSite(mode = NOTHING_IS_SENT, folder = place("target/site")) {
  if (!existsSync(place("dist"))) throw new Error("dist/ is missing: run scripts/build-pkg first");
  rmSync(folder, { recursive: true, force: true });
  cpSync(place("www"), folder, { recursive: true });
  cpSync(place("dist"), join(folder, PACKAGE_FOLDER), { recursive: true });
  mkdirSync(join(folder, "data"));
  const writeData = (module, name, value) =>
    writeFileSync(join(folder, "data", module), `export const ${name} = ${JSON.stringify(value)};\n`);
  for (const { module, name, from } of DATA) writeData(module, name, readJson(from));
  writeData("samples.js", "samples", SAMPLES.map((id) => readJson(`www/samples/${id}.json`)));
  writeData("mode.js", "mode", mode);
  fillParts(folder);
  if (mode.sends === "server") sendToServer(folder, mode);
  return folder;
}

/** Every page has the same header, with its own place in it marked; written in, so that it needs no script. */
function fillParts(folder) {
  const part = (name) => readFileSync(place(`www/parts/${name}.html`), "utf8").trimEnd();
  for (const page of readdirSync(folder).filter((name) => name.endsWith(".html"))) {
    const header = part("header").replace(`<li><a href="${page}">`, `<li><a href="${page}" aria-current="page">`);
    const html = readFileSync(join(folder, page), "utf8");
    writeFileSync(join(folder, page), html.replace("<!-- header -->", () => header).replace("<!-- footer -->", () => part("footer")));
  }
  rmSync(join(folder, "parts"), { recursive: true });
}

function readJson(from) {
  return JSON.parse(readFileSync(place(from), "utf8"));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(assembleSite());
