// Gives the tests their material: the bundled intake and the vignettes with their hashes.
// Never makes up an answer: everything comes from www/sample-intake.json and target/vignettes.json.
// Read next: screening.test.mjs.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { canonicalText } from "../../js/canonical.js";

const read = (place) => readFileSync(new URL(`../../${place}`, import.meta.url), "utf8");

/** `{ program, today, input }`: an imaginary clinic and an intake of about 80 answers. */
export const sample = () => JSON.parse(read("www/sample-intake.json"));

/** `[{ name, request }]`, each request in the form in which the engine reads it. */
export const vignettes = () => JSON.parse(read("target/vignettes.json"));

/** Vignette name to the SHA-256 of its canonical result, as the native build wrote it. */
export function expectedHashes() {
  const lines = read("tests/expected.txt").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

export const hashOf = (result) => createHash("sha256").update(canonicalText(result)).digest("hex");

/** As in expected.txt: without the two fingerprints, which change with every release, and without the receipt. */
export function hashOfVignette({ receipt: _receipt, ...result }) {
  if (result.clinician === undefined) return hashOf(result);
  const { engine: _engine, pack: _pack, ...clinician } = result.clinician;
  return hashOf({ ...result, clinician });
}
