/**
 * Types of `ketamine-intake/inline`: the same as the main entry; the engine is inside.
 * They must never differ from the main entry.
 * Read next: `index.d.ts`.
 */

export * from "./index.js";
