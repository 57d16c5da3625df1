/**
 * The entry for a host that brings the engine itself: bytes, a compiled module, or a promise of one, as `wasm`.
 * It must never fetch anything.
 * Read next: `client.js`.
 */

import { screenerFactory } from "./client.js";
import { makeCore } from "./core.js";
import { questionnaire } from "./questions.js";

const loadWasm = async (options) => options.wasm;

export const createScreener = screenerFactory({ loadWasm, makeCore, questionnaire });
