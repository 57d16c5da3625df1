// Screens the bundled intake with the packed package, as a server of a clinic would, and prints the clinician's report.
// Never reads anything of the package but what its tarball holds.
// Read next: ../www/sample-intake.json, the imaginary patient; ../pkg-tests/browser/package.mjs, which packs.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { installPacked } from "../pkg-tests/browser/package.mjs";

const { program, today, input } = JSON.parse(readFileSync(new URL("../www/sample-intake.json", import.meta.url), "utf8"));

// As if this file lay in the project that installed the tarball.
const require = createRequire(join(installPacked(), "../../demo.mjs"));
const load = (entry) => import(pathToFileURL(require.resolve(entry)));

const { createScreener } = await load("ketamine-intake");
const { reportText } = await load("ketamine-intake/report");
const catalogue = JSON.parse(readFileSync(require.resolve("ketamine-intake/catalogue.json"), "utf8"));

const screener = await createScreener({ program, today });
if (screener.type !== "ready") stop(screener);
const result = screener.screen(input);
if (result.type !== "screened") stop(result);

console.log(`An imaginary patient answered ${Object.keys(input.answers).length} questions. This is what the clinician reads.\n`);
console.log(reportText(result.clinician, catalogue, { width: Math.min(process.stdout.columns ?? 100, 100) }));

function stop(answer) {
  console.error(JSON.stringify(answer, null, 2));
  process.exit(1);
}
