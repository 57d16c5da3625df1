/**
 * Defines `<ketamine-intake>` when it is imported, unless the page has it already.
 * It must never define any other name, and never fail where there is no page.
 * Read next: `element.js`.
 */

import { KetamineIntake } from "./element.js";

if (globalThis.customElements && !customElements.get("ketamine-intake")) {
  customElements.define("ketamine-intake", KetamineIntake);
}

export * from "./element.js";
