/**
 * Remembers the answers that a person has committed, and every one of them that was replaced later.
 * It must never keep keystrokes or times: only what Continue, Back, Send or a safety text committed.
 * Read next: `follow-ups.js`.
 */

/** At most this many changes are read; the oldest are left out. */
const MOST_CHANGES = 200;

export const makeLedger = () => {
  const committed = new Map();
  const changes = [];

  /** Takes the answers of these questions as they are now. `undefined`: no answer, or not asked any more. */
  const commit = (ids, answers) => {
    for (const id of ids) {
      const now = answers[id];
      if (committed.has(id) && !same(committed.get(id), now)) {
        changes.push({ question: id, from: committed.get(id) ?? null, to: now ?? null });
      }
      if (now !== undefined || committed.has(id)) committed.set(id, now);
    }
  };

  /** Starts from answers and changes that are known already. */
  const load = (answers, earlier) => {
    for (const [id, value] of Object.entries(answers)) committed.set(id, value);
    changes.push(...earlier);
  };

  return { commit, load, changes: () => changes.slice(-MOST_CHANGES), isEmpty: () => committed.size === 0 };
};

const same = (left, right) => JSON.stringify(left) === JSON.stringify(right);
