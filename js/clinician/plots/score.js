/**
 * A published score on its scale: a point when every item was answered, a span when items are missing.
 * It must never show the middle of a span, and never colour a band.
 * Read next: `../scales.js`, where it stands.
 */

import { capital } from "../../dom.js";
import { spaced } from "../view.js";
import { box, figure, hatch, line, possibleMark, settledMark, text } from "./draw.js";

const WIDTH = 400;
const LEFT = 14;
const BAR_TOP = 26;
const BAR = 14;

/** `bands`: `{ name, low }` of the instrument where the catalogue has them, else empty. */
export const scorePlot = ({ instrument, low, high, range }, { name, bands }, ...caption) => {
  const x = (value) => LEFT + ((value - range.low) / Math.max(1, range.high - range.low)) * (WIDTH - 2 * LEFT);
  const said = low === high ? String(low) : `${low} to ${high}`;
  const label = `${name}: ${said} of ${range.low} to ${range.high}`
    + (bands.length > 0 ? `; bands from ${bands.map((band) => `${band.low} ${band.name}`).join(", ")}` : "");
  return figure("score", { label, width: WIDTH, height: 70 }, [
    box(LEFT, BAR_TOP, WIDTH - 2 * LEFT, BAR),
    [range.low, ...bands.map((band) => band.low).filter((at) => at > range.low), range.high].map((at) => [
      line(x(at), BAR_TOP - 2, x(at), BAR_TOP + BAR + 4),
      text(x(at), BAR_TOP + BAR + 18, at, { "text-anchor": "middle", "font-size": 12 }),
    ]),
    low < high && hatch(x(low), x(high), BAR_TOP, BAR_TOP + BAR, 5),
    settledMark(x(low), BAR_TOP + BAR / 2),
    low < high && possibleMark(x(high), BAR_TOP + BAR / 2),
    text(Math.min(WIDTH - 60, Math.max(30, x((low + high) / 2))), BAR_TOP - 10, said, {
      "text-anchor": "middle", "font-weight": 700, "font-size": 14,
    }),
  ], caption.length > 0 ? caption : capital(spaced(instrument)));
};
