/**
 * The marks that all plots share: a text, a line, a filled and an open marker, a hatched span.
 * It must never use a colour: everything is drawn in the colour of the text, so that it prints and survives every theme.
 * Read next: `levels.js`, the smallest plot.
 */

import { el, svg } from "../../dom.js";

/** A figure: the drawing, and beside it in words everything that the drawing shows. */
export const figure = (name, { label, width, height }, marks, ...caption) => el("figure", { class: `plot plot-${name}`, "data-plot": name },
  svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": label, focusable: "false" }, marks),
  el("figcaption", {}, caption));

export const text = (x, y, words, attributes = {}) => svg("text", { x, y, fill: "currentColor", "font-size": 13, ...attributes }, words);

export const line = (x1, y1, x2, y2, attributes = {}) =>
  svg("path", { d: `M${x1} ${y1}L${x2} ${y2}`, stroke: "currentColor", "stroke-width": 1.5, fill: "none", ...attributes });

export const box = (x, y, width, height, attributes = {}) =>
  svg("rect", { x, y, width, height, fill: "none", stroke: "currentColor", "stroke-width": 1.5, ...attributes });

/** A filled diamond: what is settled. */
export const settledMark = (x, y, size = 7) => svg("path", { d: diamond(x, y, size), fill: "currentColor" });

/** An open diamond: what is possible. */
export const possibleMark = (x, y, size = 7) =>
  svg("path", { d: diamond(x, y, size), class: "open-mark", stroke: "currentColor", "stroke-width": 2 });

const diamond = (x, y, size) => `M${x} ${y - size}L${x + size} ${y}L${x} ${y + size}L${x - size} ${y}z`;

/** Upright strokes from `left` to `right`; the closer, the graver. */
export const hatch = (left, right, top, bottom, gap) => {
  let d = "";
  for (let x = left + gap / 2; x < right; x += gap) d += `M${Math.round(x * 10) / 10} ${top}V${bottom}`;
  return svg("path", { d, stroke: "currentColor", "stroke-width": 1, fill: "none" });
};
