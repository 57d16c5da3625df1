/**
 * The entry for browsers: the engine is fetched from the file beside this one.
 * It must never run anything on import, so that it is safe on a server and when loaded twice.
 * Read next: `client.js`.
 */

import { screenerFactory } from "./client.js";
import { makeCore } from "./core.js";
import { questionnaire } from "./questions.js";

const loadWasm = async () => (await fetch(new URL("./ketamine_intake_bg.wasm", import.meta.url))).arrayBuffer();

export const createScreener = screenerFactory({ loadWasm, makeCore, questionnaire });
