/**
 * The entry that carries the engine in its own text, for a page that may fetch nothing.
 * It must never run anything on import.
 * Read next: `client.js`.
 */

import { screenerFactory } from "./client.js";
import { makeCore } from "./core.js";
import { questionnaire } from "./questions.js";
import { wasmBase64 } from "./wasm-base64.js";

const loadWasm = async () => Uint8Array.from(atob(wasmBase64), (character) => character.charCodeAt(0));

export const createScreener = screenerFactory({ loadWasm, makeCore, questionnaire });
