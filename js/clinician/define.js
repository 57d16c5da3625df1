/**
 * Gives the clinician's page its name on this page: `<ketamine-review>`.
 * It must never define a name twice, and does nothing where there are no elements, such as on a server.
 * Read next: `element.js`.
 */

import { KetamineReview } from "./element.js";

const { customElements } = globalThis;
if (customElements !== undefined && customElements.get("ketamine-review") === undefined) {
  customElements.define("ketamine-review", KetamineReview);
}

export { KetamineReview };
