/**
 * One comparison: a full screening and json-rules-engine on the same rules and answers, timed in turn.
 * It never times two engines that do not find the same, and never decides whether a test passes.
 * Read next: compare.mjs, which runs it in Node and in Chromium.
 */

import { peerEngine, peerFacts } from "./peer-rules.mjs";

/** Times of both in milliseconds, and how many rules both of them found. */
export const compare = async ({ createScreener, catalogue, request, rounds }) => {
  const { program, today, intake } = request;
  const answers = Object.fromEntries(request.answers.map(({ id, value }) => [id, value]));
  const screener = await createScreener({ program: { ...program, acceptsUnreviewedLocale: "yes" }, today });
  if (screener.type !== "ready") throw new Error(JSON.stringify(screener));
  const engine = peerEngine(catalogue, program.setting);
  const counts = countsOf(screener.screen({ intake, answers }).clinician);
  const facts = peerFacts(catalogue, answers, { today, counts });
  const ours = () => screener.screen({ intake, answers });
  const theirs = () => engine.run(facts);

  const found = await sameFindings(ours, theirs);
  await inTurn([ours, theirs], rounds);
  const [our, their] = await inTurn([ours, theirs], rounds);
  return { found, ours: our, theirs: their };
};

/** What only the engine can count, as facts for the other one. */
const countsOf = ({ trialCount, trials = [] }) => ({
  adequate_trials: trialCount?.low,
  possible_trials: trialCount?.high,
  antidepressants_now: trials.filter(({ now }) => now === "yes").length,
});

const sameFindings = async (ours, theirs) => {
  const found = new Set(ours().clinician.findings.map(({ rule }) => rule));
  const others = new Set((await theirs()).events.map(({ type }) => type));
  const differ = [...found].filter((id) => !others.has(id)).concat([...others].filter((id) => !found.has(id)));
  if (differ.length > 0) throw new Error(`the engines differ on ${differ.join(", ")}`);
  return found.size;
};

/** A browser's clock may be coarser than one run, so runs are timed by tens. */
const AT_ONCE = 10;

/** One after the other in each round, so that what else the machine does hits both alike. */
export const inTurn = async (runs, rounds) => {
  const times = runs.map(() => []);
  for (let round = 0; round < rounds; round += AT_ONCE) {
    for (const [place, run] of runs.entries()) times[place].push(await timeOf(run));
  }
  return times.map(summary);
};

const timeOf = async (run) => {
  const start = performance.now();
  for (let n = 0; n < AT_ONCE; n += 1) await run();
  return (performance.now() - start) / AT_ONCE;
};

const summary = (times) => {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
  return { least: sorted[0], p50: at(0.5), p99: at(0.99) };
};
