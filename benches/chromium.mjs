/**
 * Runs the comparison inside headless Chromium: one script with both engines, on a page of its own.
 * It never asks the network for anything but this page, and leaves no browser behind.
 * Read next: timings.mjs.
 */

import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { openEngine } from "../pkg-tests/browser/engines.mjs";

const SCRIPT = `
  import { createScreener } from "ketamine-intake/inline";
  import { compare } from "./timings.mjs";
  window.compare = (given) => compare({ createScreener, ...given });
`;

/** The figures of compare(), taken in the browser. */
export const compareInChromium = (given) => inChromium(SCRIPT, given);

/** What `window.compare` of a script gives, in the browser. */
export const inChromium = async (source, given) => {
  const script = bundle(source);
  const server = createServer(({ url }, response) => {
    const [type, body] = url === "/bench.js" ? ["text/javascript", script] : ["text/html", PAGE];
    response.writeHead(200, { "content-type": `${type}; charset=utf-8` }).end(body);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const engine = await openEngine("chromium");
  try {
    await engine.driver.manage().setTimeouts({ script: 600_000 });
    await engine.driver.get(`http://127.0.0.1:${server.address().port}/`);
    const answer = JSON.parse(await engine.driver.executeAsyncScript(RUN, JSON.stringify(given)));
    if (answer.error !== undefined) throw new Error(answer.error);
    return answer.value;
  } finally {
    await engine.close();
    server.close();
  }
};

const PAGE = '<!doctype html><title>Comparison</title><script src="/bench.js"></script>';

const RUN = `const done = arguments[1];
  window.compare(JSON.parse(arguments[0])).then(
    (value) => done(JSON.stringify({ value })),
    (error) => done(JSON.stringify({ error: String(error?.stack ?? error) })),
  );`;

const bundle = (contents) => buildSync({
  stdin: { contents, resolveDir: fileURLToPath(new URL(".", import.meta.url)), loader: "js" },
  bundle: true,
  charset: "utf8",
  format: "iife",
  logLevel: "error",
  target: "es2022",
  write: false,
}).outputFiles[0].text;
