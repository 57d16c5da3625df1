// Measures the built package against the size budgets and prints what a rule costs in bytes.
// Never rounds in the package's favour: a kilobyte is 1000 bytes, compressed with gzip at its best.
// Read next: ../docs/architecture.md.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { buildSync } from "esbuild";

const dist = (name) => readFileSync(new URL(`../dist/${name}`, import.meta.url));
const gzip = (bytes) => gzipSync(bytes, { level: 9 }).length;

const wasm = dist("ketamine_intake_bg.wasm");
const loader = dist("core.js");
const catalogue = dist("catalogue.json");
const rules = JSON.parse(catalogue).rules.length;
if (!(rules > 0)) throw new Error("catalogue.json names no rules");

const sizes = {
  wasm: gzip(wasm),
  loader: gzip(loader),
  inlineCore: gzip(Buffer.concat([dist("wasm-base64.js"), loader])),
  catalogue: gzip(catalogue),
  element: gzip(dist("element.js")) + gzip(dist("define.js")),
  english: gzip(dist("locales/en.js")),
  onRequest: gzip(dist("locales/en-on-request.js")),
};
/** What a clinic's page loads for the clinician besides the engine and the catalogue. */
sizes.clinician = gzip(buildSync({
  entryPoints: [fileURLToPath(new URL("../dist/clinician/define.js", import.meta.url))],
  bundle: true, format: "esm", legalComments: "none", minify: true, write: false,
}).outputFiles[0].contents);
const core = sizes.wasm + sizes.loader;

const budgets = [
  { what: "core: wasm and loader, gzip", size: core, limit: 208_000, aim: 150_000 },
  { what: "the same inline, gzip", size: sizes.inlineCore, limit: Math.floor(1.4 * core) },
  { what: "clinician's page, gzip", size: sizes.clinician, limit: 30_000 },
  { what: "element and English, gzip", size: sizes.element + sizes.english, limit: 35_500, aim: 30_000 },
  { what: "catalogue.json, gzip", size: sizes.catalogue, limit: 200_000 },
];

// Where the aim of the design is not met yet, the limit keeps it from growing, and both are printed.
for (const { what, size, limit, aim } of budgets) {
  const over = aim === undefined || size <= aim ? "" : `; the aim is ${bytes(aim).trim()}`;
  console.log(`${size <= limit ? "     " : "OVER "}${what.padEnd(32)} ${bytes(size)} of ${bytes(limit)}${over}`);
}
console.log(`     wasm ${bytes(wasm.length)}, gzip ${bytes(sizes.wasm)}; loader ${bytes(loader.length)}, gzip ${bytes(sizes.loader)}`);
console.log(`     element ${bytes(sizes.element)}, English locale ${bytes(sizes.english)}; questions.js ${bytes(gzip(dist("questions.js")))}, which the engine loads too`);
console.log(`     scales that a program asks for   ${bytes(sizes.onRequest)} more of English words`);
console.log(`     classic script, all in one       ${bytes(gzip(dist("inline.global.js")))} gzip`);
console.log(`     ${rules} rules: ${Math.round(sizes.wasm / rules)} bytes of compressed wasm per rule`);
if (budgets.some(({ size, limit }) => size > limit)) process.exit(1);

function bytes(count) {
  return String(count).replace(/\B(?=(\d{3})+$)/g, " ").padStart(8);
}
