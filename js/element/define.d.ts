/**
 * Types of `ketamine-intake/define`: importing it defines `<ketamine-intake>`.
 * They must never hold a second copy of a type.
 * Read next: `element.d.ts`.
 */

export * from "./element.js";
