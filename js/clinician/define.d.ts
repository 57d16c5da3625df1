/**
 * Types of `ketamine-intake/define-clinician`, which defines `<ketamine-review>`.
 * They must never be needed on a server: there it does nothing.
 * Read next: `element.d.ts`.
 */

import type { KetamineReview } from "./element.js";

export { KetamineReview } from "./element.js";
declare global {
  interface HTMLElementTagNameMap { "ketamine-review": KetamineReview }
}
