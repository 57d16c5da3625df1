/**
 * The five levels as a ladder: where the answers stand now, and how far the open questions could raise it.
 * It must never show a rung for "fine", and never join settled and possible into one mark.
 * Read next: `../status.js`, which says the same in words.
 */

import { LEVELS, levelWords } from "../../level-words.js";
import { figure, line, possibleMark, settledMark, text } from "./draw.js";

const RUNGS = [...Object.entries(LEVELS).map(([id, { number, word }]) => ({ id, label: `${number}  ${word}` })), { id: "none", label: "None found" }];
const STEP = 24;
const X = 14;

/** The interval from `settled` to `possible`. */
export const levelPlot = ({ settled, possible }) => {
  const at = (level) => RUNGS.findIndex(({ id }) => id === level) * STEP + STEP / 2;
  const [low, high] = [at(settled), at(possible)];
  const wide = settled !== possible;
  const words = wide ? `Settled at ${levelWords(settled)}, possible up to ${levelWords(possible)}.` : `Settled and possible: ${levelWords(settled)}.`;
  return figure("levels", { label: `Ladder of the levels. ${words}`, width: 270, height: RUNGS.length * STEP }, [
    line(X, STEP / 2, X, RUNGS.length * STEP - STEP / 2, { "stroke-width": 1 }),
    RUNGS.map((rung, place) => rungMarks(rung, place, [settled, possible])),
    wide && line(X, high, X, low, { "stroke-width": 5, "stroke-dasharray": "2 3" }),
    settledMark(X, low),
    wide && possibleMark(X, high),
  ], wide ? "Filled: settled. Open: possible, until the open questions are answered." : "Filled: settled. Nothing open could raise it.");
};

const rungMarks = ({ id, label }, place, reached) => {
  const y = place * STEP + STEP / 2;
  const weight = reached.includes(id) ? 700 : 400;
  return [line(X - 5, y, X + 5, y, { "stroke-width": 1 }), text(X + 20, y + 4.5, label, { "font-weight": weight })];
};
