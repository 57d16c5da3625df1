/**
 * The badge of a level: number, word, shape and edge together.
 * It must never say a level by colour alone, and has no badge for "fine".
 * Read next: `css/levels.css`.
 */

import { el, svg } from "../dom.js";
import { LEVELS } from "../level-words.js";

/** The badge of a level; `none` has an outline and says only that no rule was found. */
export const badge = (level) => {
  const known = Object.hasOwn(LEVELS, level) ? LEVELS[level] : undefined;
  if (known === undefined) return el("span", { class: "badge level-none" }, "None found");
  return el("span", { class: `badge level-${known.number}`, "data-level": level },
    glyph(known.number),
    el("span", {}, el("bdi", {}, `${known.number} of 5`), `\u00a0\u00b7 ${known.word}`));
};

export const numberOf = (level) => LEVELS[level]?.number ?? 0;

const glyph = (number) =>
  svg("svg", { viewBox: "0 0 16 16", width: 18, height: 18, "aria-hidden": "true", focusable: "false" }, ...SHAPES[number]());

const line = (attributes) => svg("path", { fill: "none", stroke: "currentColor", "stroke-width": 2, ...attributes });
const SHAPES = {
  5: () => [line({ d: "M5 1h6l4 4v6l-4 4H5l-4-4V5z" }), line({ d: "M8 4v5" }), line({ d: "M8 10.5v2" })],
  4: () => [line({ d: "M8 1a7 7 0 1 0 0 14A7 7 0 1 0 8 1z" }), line({ d: "M4 8h8" })],
  3: () => [line({ d: "M5.5 2v12", "stroke-width": 3 }), line({ d: "M10.5 2v12", "stroke-width": 3 })],
  2: () => [line({ d: "M8 1.5L14.5 8 8 14.5 1.5 8z" })],
  1: () => [svg("circle", { cx: 8, cy: 8, r: 4, fill: "currentColor" })],
};
