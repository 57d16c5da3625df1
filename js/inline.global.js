/**
 * What the classic script puts on the page as `KetamineIntake`.
 * It must never do more on load than define that one name.
 * Read next: `inline.js`.
 */

export { createScreener } from "./inline.js";
export { isAsked, triggeredSafety } from "./gates.js";
