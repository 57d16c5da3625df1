/**
 * Times fifteen typed entries against a plain search over the same names, in Node and in Chromium, and prints the ratios.
 * It never decides whether a test passes: machines are shared and noisy.
 * Read next: medicine-timings.mjs. `node benches/medicines.mjs 100 node` leaves the browser out.
 */

import { readFileSync } from "node:fs";
import { createScreener } from "ketamine-intake";
import { inChromium } from "./chromium.mjs";
import { compare } from "./medicine-timings.mjs";

const read = (path) => readFileSync(new URL(path, import.meta.url), "utf8");
const [rounds = "100", only = "both"] = process.argv.slice(2);
const { program, today } = JSON.parse(read("../target/vignettes.json"))[0].request;
const key = (name) => name.toLowerCase().replaceAll(/[^a-z0-9]/gu, "");
const names = read("../src/medicines/medicines.csv").split("\n").slice(1)
  .flatMap((line) => line.split(",").slice(0, 4).toSpliced(1, 1).flatMap((cell) => cell.split(";")))
  .map(key).filter((name) => name.length > 4);
const given = { names, program, today, rounds: Number(rounds) };

const SCRIPT = `
  import { createScreener } from "ketamine-intake/inline";
  import { compare } from "./medicine-timings.mjs";
  window.compare = (given) => compare({ createScreener, ...given });
`;

const ms = ({ least, p50 }) => [least, p50].map((value) => value.toFixed(2).padStart(8)).join("  ");
const print = (place, { found, ours, theirs }) => {
  console.log(`${place}: 15 entries at once; milliseconds, means of ten runs: least, p50`);
  console.log(`  the recogniser, through the boundary   ${ms(ours)}  (entries with a reading: ${found[0]})`);
  console.log(`  nearest of ${names.length} names within two edits ${ms(theirs)}  (${found[1]})`);
  console.log(`  ratio ${(theirs.least / ours.least).toFixed(1)} at the least, ${(theirs.p50 / ours.p50).toFixed(1)} at p50`);
};

print("Node", await compare({ createScreener, ...given }));
if (only !== "node") print("Chromium", await inChromium(SCRIPT, given));
