// Runs one test in each of the three engines, and runs actions inside a page.
// Never passes over a missing engine in silence: on CI it fails, elsewhere the test says that it was not run.
// Read next: screening.test.mjs, the shortest use of it.

import { after, before, describe, test } from "node:test";
import { engineNames, findEngine } from "./find-engines.mjs";
import { openEngine } from "./engines.mjs";

const onCi = process.env.CI === "true";
/** INTAKE_ENGINES="firefox,webkit" runs only these; for work on one engine, not for CI. */
const chosen = process.env.INTAKE_ENGINES?.split(",") ?? engineNames;

/** Describes `tests` once per engine; `tests` receives functions that give the open browser's driver and the browser. */
export function inEachEngine(title, tests, engines = engineNames) {
  for (const name of engines.filter((engine) => chosen.includes(engine))) {
    const { missing } = findEngine(name);
    if (missing && !onCi) {
      test(`${title}, ${name}`, { skip: `NOT RUN: ${name} ${missing}` }, () => {});
      continue;
    }
    describe(`${title}, ${name}`, () => {
      let engine;
      before(async () => {
        engine = await openEngine(name);
      });
      after(() => engine?.close());
      tests(() => engine.driver, () => engine);
    });
  }
}

/** Opens a page and waits until its modules have run. WebKit's driver comes back before that. */
export async function visit(driver, address) {
  await driver.get(address);
  await driver.wait(() => driver.executeScript("return document.readyState === 'complete'"), 20_000, `${address} did not load`);
}

/** Opens a test page and waits until its script set `window.ready`. */
export async function openPage(driver, address) {
  await visit(driver, address);
  await driver.wait(() => driver.executeScript("return window.ready === true"), 20_000, `${address} did not get ready`);
}

/** Runs one of the actions of pages/actions.js in the page and gives its value. */
export async function act(driver, name, given = {}) {
  const script = "window.act(arguments[0], arguments[1]).then(arguments[2])";
  return opened(name, await driver.executeAsyncScript(script, name, JSON.stringify(given)));
}

/** Runs an async function of the test itself in any page, also in one that knows nothing of tests. */
export async function inPage(driver, run, ...given) {
  const script = `const done = arguments[1];
    Promise.resolve().then(() => (${run})(...JSON.parse(arguments[0])))
      .then((value) => done(JSON.stringify({ value })), (error) => done(JSON.stringify({ error: String(error?.stack ?? error) })));`;
  return opened(run.name, await driver.executeAsyncScript(script, JSON.stringify(given)));
}

function opened(what, text) {
  const { value, error } = JSON.parse(text);
  if (error !== undefined) throw new Error(`in the page, ${what}: ${error}`);
  return value;
}
