/**
 * The entry for Node: the engine is read from the file beside this one.
 * It must never run anything on import.
 * Read next: `client.js`.
 */

import { readFile } from "node:fs/promises";
import { screenerFactory } from "./client.js";
import { makeCore } from "./core.js";
import { questionnaire } from "./questions.js";

const loadWasm = () => readFile(new URL("./ketamine_intake_bg.wasm", import.meta.url));

export const createScreener = screenerFactory({ loadWasm, makeCore, questionnaire });
