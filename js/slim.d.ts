/**
 * Types of `ketamine-intake/slim`: the same as the main entry, and the host brings the engine.
 * They must never hold a second copy of a type.
 * Read next: `index.d.ts`.
 */

import type { Ready, Refused, ScreenerOptions } from "./index.js";

export type * from "./index.js";

/** The engine: the bytes of `ketamine-intake/core.wasm`, or what `WebAssembly.compile` made of them. */
export type WasmSource = ArrayBuffer | ArrayBufferView | WebAssembly.Module;

export interface SlimOptions extends ScreenerOptions {
  wasm: WasmSource | Promise<WasmSource>;
}

/** Never rejects. Bytes that cannot be compiled give `refused` with the code `wasm_not_loaded`. */
export declare function createScreener(options: SlimOptions): Promise<Ready | Refused>;
