// Writes custom-elements.json, what editors and frameworks read about the elements; with --check says whether it is fresh.
// Never describes an element by hand: everything comes from the comments and classes of the sources.
// Read next: ../js/element/element.js, the patient's; ../js/clinician/element.js, the clinician's.

import { create, ts } from "@custom-elements-manifest/analyzer";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const project = fileURLToPath(new URL("..", import.meta.url));
const place = join(project, "custom-elements.json");
/** Each source and the file of the package in which it arrives. */
const SOURCES = {
  "js/element/define.js": "dist/define.js",
  "js/element/element.js": "dist/element.js",
  "js/element/events.js": "dist/element.js",
  "js/clinician/define.js": "dist/clinician/define.js",
  "js/clinician/element.js": "dist/clinician/element.js",
  "js/clinician/judgement-event.js": "dist/clinician/judgement-event.js",
};

const fresh = manifest();
if (!process.argv.includes("--check")) writeFileSync(place, fresh);
else if (readFileSync(place, "utf8") !== fresh) {
  console.error("custom-elements.json is not fresh: run node scripts/elements-manifest.mjs");
  process.exit(1);
}

function manifest() {
  const modules = Object.keys(SOURCES).map((source) =>
    ts.createSourceFile(source, readFileSync(join(project, source), "utf8"), ts.ScriptTarget.Latest, true));
  // WHY: not by its command, which writes into package.json.
  return published(create({ modules, plugins: [], context: { dev: false } }));
}

/** Paths as a host imports them; nothing private, and nothing that only the sources need. */
function published(found) {
  const text = JSON.stringify(found, (key, value) => {
    if (Array.isArray(value)) return value.filter((each) => each?.privacy !== "private" && !(key === "events" && each.name === undefined));
    if (key === "path" || key === "module") return SOURCES[String(value).replace(/^\//, "")] ?? value;
    return value;
  }, 2);
  return `${text}\n`;
}
