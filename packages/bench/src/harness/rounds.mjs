/**
 * The order of entries in each round: every round holds each once, and begins with another one, so that none
 * has the warm or the cold place always.
 * @template Entry
 * @param {readonly Entry[]} entries
 * @param {number} rounds
 * @returns {Entry[][]}
 */
export function interleaved(entries, rounds) {
  return Array.from({ length: rounds }, (_, round) => {
    const first = round % entries.length;
    return [...entries.slice(first), ...entries.slice(0, first)];
  });
}
