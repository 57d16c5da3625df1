/**
 * Times one full screening against json-rules-engine on the same rules, in Node and in Chromium, and prints the ratios.
 * It never decides whether a test passes: machines are shared and noisy.
 * Read next: timings.mjs. `node benches/compare.mjs 300 node` leaves the browser out.
 */

import { readFileSync } from "node:fs";
import { createScreener } from "ketamine-intake";
import { compareInChromium } from "./chromium.mjs";
import { compare } from "./timings.mjs";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const [rounds = "300", only = "both"] = process.argv.slice(2);

/** The vignette with the most answers, with which both engines have most to do. */
const longest = read("../target/vignettes.json").reduce(
  (most, row) => (most.request.answers.length < row.request.answers.length ? row : most),
);
const given = { catalogue: read("../js/catalogue.json"), request: longest.request, rounds: Number(rounds) };

const ms = ({ least, p50, p99 }) => [least, p50, p99].map((value) => value.toFixed(2).padStart(6)).join("  ");
const print = (place, { found, ours, theirs }) => {
  const ratio = (key) => (theirs[key] / ours[key]).toFixed(1);
  console.log(`${place}: ${found} findings in both engines; milliseconds, means of ten runs: least, p50, p99`);
  console.log(`  full screening with report, through the boundary  ${ms(ours)}`);
  console.log(`  json-rules-engine, verdicts only                  ${ms(theirs)}`);
  console.log(`  ratio                                             ${ratio("least")} at the least, ${ratio("p50")} at p50`);
};

console.log(`vignette: ${longest.name}; ${longest.request.answers.length} answers`);
print("Node", await compare({ createScreener, ...given }));
if (only !== "node") print("Chromium", await compareInChromium(given));
