/**
 * The latest blood pressure against the thresholds that the rules of this service read, top and bottom number apart.
 * It must never draw a region as normal, and never draw a threshold that no rule of this service reads.
 * Read next: `../scales.js`, where it stands.
 */

import { el } from "../../dom.js";
import { count } from "../../text-layout.js";
import { box, figure, hatch, line, settledMark, text } from "./draw.js";

const WIDTH = 400;
const LEFT = 12;
const ROW = 92;
const BAR = 16;
/** How far the scale goes beyond the outermost threshold; a reading beyond that widens it. */
const MARGIN = 15;

/** One figure for each pair of readings that the catalogue knows and the patient gave. */
export const pressurePlots = (report, view) => pairsOf(report, view).map(pressureFigure);

/** The same in one line each, for where there is no room to draw. */
export const pressureLines = (report, view) => pairsOf(report, view).flat().map(({ id, value, stale, limits }) => {
  const passed = limits.filter((limit) => isPassed(limit, value)).map((limit) => `${limit.below ? "below " : ""}${limit.value} ${limit.name}`);
  const where = passed.length === 0 ? "no threshold in force is passed" : `at or beyond ${passed.join(", ")}`;
  return `${NAMES[id] ?? id} ${value} mmHg${stale ? " (too old)" : ""}: ${where}.`;
});

const pairsOf = ({ answers }, view) => (view.catalogue.pressures ?? [])
  .map(({ top, bottom }) => [top, bottom].map((id) => rowOf(id, answers, view)).filter(Boolean))
  .filter((rows) => rows.length > 0);

const isPassed = ({ below, value: limit }, value) => (below ? value < limit : limit <= value);

/** A reading with the thresholds above and below it, or `undefined` when there is none. */
const rowOf = (id, answers, view) => {
  const said = answers.find(({ question }) => question === id);
  const value = Number.parseInt(said?.values?.[0], 10);
  if (!Number.isFinite(value)) return undefined;
  return { id, value, stale: said.stale === true, limits: limitsFor(id, view) };
};

/** The thresholds that rules of this setting compare this question with, by value. */
export const limitsFor = (id, view) => {
  const subjects = [id, ...(view.catalogue.derived ?? []).filter(({ inputs = [] }) => inputs[0] === id).map((derived) => derived.id)];
  const used = new Map();
  for (const rule of view.catalogue.rules.filter(({ levels }) => levels[view.setting] !== undefined)) {
    for (const leaf of leavesOf(rule.when)) {
      const threshold = subjects.includes(leaf.subject) && view.index.thresholds.get(leaf.threshold);
      if (threshold) used.set(threshold.id, { name: shortName(threshold), value: view.inForce(threshold), below: leaf.operator === "below" });
    }
  }
  return [...used.values()].sort((left, right) => left.value - right.value);
};

const leavesOf = (node) => (node === undefined ? [] : node.of ? node.of.flatMap(leavesOf) : node.when ? leavesOf(node.when) : [node]);

/** "systolic pressure, very high" is "very high" under the heading of the top number. */
const shortName = ({ name }) => name.replace(/^\w+ pressure(?:, | of )/, "");

const pressureFigure = (rows) => {
  const label = rows.map(({ id, value, limits }) =>
    `${NAMES[id] ?? id} ${value} mmHg; thresholds ${limits.map((limit) => limit.value).join(", ")}`).join(". ");
  return figure("pressure", { label: `Blood pressure against the thresholds. ${label}.`, width: WIDTH, height: rows.length * ROW },
    rows.map((row, place) => rowMarks(row, place * ROW)), rows.map(rowWords));
};

const NAMES = { systolic: "Top number (systolic)", diastolic: "Bottom number (diastolic)" };

/** Each number has a scale of its own, so that its thresholds stand apart. */
const scaleOf = ({ value, limits }) => {
  const all = limits.map((limit) => limit.value);
  return [Math.min(value - MARGIN, ...all.map((at) => at - MARGIN)), Math.max(value + MARGIN, ...all.map((at) => at + MARGIN))];
};

const rowMarks = ({ id, value, limits }, top) => {
  const [low, high] = scaleOf({ value, limits });
  const x = (at) => LEFT + ((at - low) / (high - low)) * (WIDTH - 2 * LEFT);
  const bar = top + 46;
  const upper = [...new Set(limits.filter(({ below }) => !below).map((limit) => limit.value))];
  const ticks = [...new Set(limits.map((limit) => limit.value))];
  return [
    text(LEFT, top + 12, `${NAMES[id] ?? id}, mmHg`, { "font-weight": 700 }),
    box(LEFT, bar, WIDTH - 2 * LEFT, BAR),
    upper.map((from, place) => hatch(x(from), x(upper[place + 1] ?? high), bar, bar + BAR, Math.max(2.5, 9 - 2 * place))),
    ticks.map((limit) => [
      line(x(limit), bar - 3, x(limit), bar + BAR + 3),
      text(x(limit), bar + BAR + 15, limit, { "text-anchor": "middle", "font-size": 12 }),
    ]),
    line(x(value), bar - 4, x(value), bar + BAR, { "stroke-width": 3 }),
    settledMark(x(value), bar - 6, 6),
    text(x(value), bar - 15, value, { "text-anchor": "middle", "font-weight": 700, "font-size": 14 }),
  ];
};

const rowWords = ({ id, value, stale, limits }) => {
  const passed = limits.filter((limit) => isPassed(limit, value));
  const list = limits.map((limit) => `${limit.below ? "below " : ""}${limit.value} ${limit.name}`).join("; ");
  return el("p", {}, el("strong", {}, `${NAMES[id] ?? id}: ${value} mmHg${stale ? " (too old)" : ""}`),
    `, at or beyond ${count(passed.length, "threshold")}. In force: ${list}.`);
};
