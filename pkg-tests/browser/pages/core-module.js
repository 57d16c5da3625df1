// Puts the engine itself where a test can call it: requests in wire form, without the client around it.
// Never calls it itself. Read next: ../canonical.test.mjs.
import { canonicalText } from "../package/dist/canonical.js";
import { makeCore } from "../package/dist/core.js";
import { wasmBase64 } from "../package/dist/wasm-base64.js";

const core = makeCore();
core.initSync({ module: Uint8Array.from(atob(wasmBase64), (character) => character.charCodeAt(0)) });
window.core = core;
window.canonicalText = canonicalText;
window.ready = true;
