/**
 * Times one full screening against json-rules-engine on the same rules, in one run, and prints the ratio.
 * It never decides whether a test passes: machines are shared and noisy.
 * Read next: peer-rules.mjs.
 */

import { readFileSync } from "node:fs";
import { createScreener } from "ketamine-intake";
import { peerEngine, peerFacts } from "./peer-rules.mjs";

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
const catalogue = read("../js/catalogue.json");
const vignettes = read("../target/vignettes.json");
const rounds = Number(process.argv[2] ?? 300);

/** The vignette with the most answers, with which both engines have most to do. */
const longest = vignettes.reduce((most, row) => (most.request.answers.length < row.request.answers.length ? row : most));
const { request } = longest;
const answers = Object.fromEntries(request.answers.map(({ id, value }) => [id, value]));
const { program, today, intake } = request;

const screener = await createScreener({ program: { ...program, acceptsUnreviewedLocale: "yes" }, today });
if (screener.type !== "ready") throw new Error(JSON.stringify(screener));
const engine = peerEngine(catalogue, program.setting);
const facts = peerFacts(catalogue, answers, today);

const ours = () => screener.screen({ intake, answers });
const theirs = () => engine.run(facts);

const checkThatBothFindTheSame = async () => {
  const found = new Set(ours().clinician.findings.map(({ rule }) => rule));
  const others = new Set((await theirs()).events.map(({ type }) => type));
  const differ = [...found].filter((id) => !others.has(id)).concat([...others].filter((id) => !found.has(id)));
  if (differ.length > 0) throw new Error(`the engines differ on ${differ.join(", ")}`);
  return found.size;
};

const time = async (run) => {
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { p50: at(0.5), p99: at(0.99) };
};

const found = await checkThatBothFindTheSame();
await time(ours);
await time(theirs);
const [our, their] = [await time(ours), await time(theirs)];
const ms = (value) => `${value.toFixed(2)} ms`;
console.log(`vignette: ${longest.name}; ${request.answers.length} answers, ${found} findings in both engines`);
console.log(`full screening with report, through the boundary: p50 ${ms(our.p50)}, p99 ${ms(our.p99)}`);
console.log(`json-rules-engine, verdicts only:                 p50 ${ms(their.p50)}, p99 ${ms(their.p99)}`);
console.log(`ratio at p50: ${(their.p50 / our.p50).toFixed(1)} times as fast`);
