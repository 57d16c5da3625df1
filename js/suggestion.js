/**
 * Finds the known word that a misspelt one probably means.
 * It must never be used to correct anything: it only fills "did you mean".
 * Read next: `testing.js`, its user.
 */

/** The nearest candidate, or `undefined` when none is near enough to be worth saying. */
export const suggestion = (word, candidates) => {
  const near = candidates
    .map((candidate) => ({ candidate, distance: distance(word, candidate) }))
    .filter(({ candidate, distance }) => distance <= Math.max(1, Math.floor(candidate.length / 3)))
    .sort((left, right) => left.distance - right.distance);
  return near[0]?.candidate;
};

/** Edits between two words: insert, delete, replace, swap of neighbours. */
const distance = (left, right) => {
  let before = [];
  let above = Array.from({ length: right.length + 1 }, (_, column) => column);
  for (let row = 1; row <= left.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      line.push(Math.min(
        above[column] + 1,
        line[column - 1] + 1,
        above[column - 1] + (same ? 0 : 1),
        swapped ? before[column - 2] + 1 : Infinity,
      ));
    }
    [before, above] = [above, line];
  }
  return above[right.length];
};
