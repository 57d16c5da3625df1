/**
 * Fifteen typed entries, read by the recogniser and by a plain search for the nearest name, timed in turn.
 * It never times a reading that found nothing, and never decides whether a test passes.
 * Read next: medicines.mjs, which runs it in Node and in Chromium.
 */

import { inTurn } from "./timings.mjs";

/** What a patient might type, a line an entry. */
export const ENTRIES = [
  "zanax bar", "lisinipril 10", "percocet 5/325 prn", "Suboxone strips", "Tylenol PM", "EMSAM patch",
  "methadone 40mg daily", "St Johns wort", "wellbuterin xl 300", "lamotrogine 200 mg", "my wife takes ambien",
  "stopped lithium in 2015", "gabapenton 300 tid", "metropolol 25", "vitamin d",
];

/** Times of both in milliseconds, and how many entries each found a name for. */
export const compare = async ({ createScreener, names, program, today, rounds }) => {
  const screener = await createScreener({ program: { ...program, acceptsUnreviewedLocale: "yes" }, today });
  if (screener.type !== "ready") throw new Error(JSON.stringify(screener));
  const text = ENTRIES.join("\n");
  const ours = () => screener.recogniseMedicines(text);
  const theirs = () => ENTRIES.map((entry) => nearest(names, entry));
  const found = [ours().filter(({ readings }) => readings.length > 0).length, theirs().filter(Boolean).length];
  if (found.includes(0)) throw new Error(`found ${found}: ${JSON.stringify(ours()).slice(0, 300)}`);
  await inTurn([ours, theirs], rounds);
  const [our, their] = await inTurn([ours, theirs], rounds);
  return { found, ours: our, theirs: their };
};

/** The name within two edits of the longest run of words that has one. */
const nearest = (names, entry) => {
  const words = entry.toLowerCase().split(/[^a-z0-9]+/u).filter(Boolean);
  for (let length = Math.min(4, words.length); length > 0; length -= 1) {
    for (let from = 0; from + length <= words.length; from += 1) {
      const joined = words.slice(from, from + length).join("");
      if (joined.length < 5 || /\d/u.test(joined)) continue;
      let best = [3, undefined];
      for (const name of names) {
        if (Math.abs(name.length - joined.length) > 2) continue;
        const far = edits(name, joined);
        if (far < best[0]) best = [far, name];
      }
      if (best[1] !== undefined) return best[1];
    }
  }
  return undefined;
};

/** How many letters have to be added, left out or changed. */
const edits = (one, other) => {
  let last = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 0; i < one.length; i += 1) {
    const row = [i + 1];
    for (let j = 0; j < other.length; j += 1) {
      row.push(Math.min(last[j] + (one[i] === other[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1));
    }
    last = row;
  }
  return last[other.length];
};
