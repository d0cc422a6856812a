/** @typedef {{ name: string, what: string, limit: number, first: number, later: number, parts: [name: string, share: number][] }} Weighed `limit` in kB, `first` and `later` in bytes */
/** @typedef {'ok' | 'over' | 'heavier'} Judgement `over`: heavier than it may be, but no heavier than it was; `heavier`: a failure */

/**
 * @param {Pick<Weighed, 'name' | 'limit' | 'first'>} weighed
 * @param {Readonly<Record<string, number>>} over ceilings (kB) of those that are known to be too heavy
 * @returns {Judgement}
 */
export function judgementOf({ name, limit, first }, over) {
  if (first <= limit * 1000) return 'ok';
  return first <= (over[name] ?? 0) * 1000 ? 'over' : 'heavier';
}

/** How far a ceiling may lie above what it is for, before somebody is asked to bring it down (kB). */
const SLACK = 0.5;

/**
 * What should be written anew in the list of those that are too heavy.
 * @param {readonly Pick<Weighed, 'name' | 'limit' | 'first'>[]} all
 * @param {Readonly<Record<string, number>>} over
 * @returns {string[]}
 */
export function adviceOn(all, over) {
  return Object.entries(over).flatMap(([name, ceiling]) => {
    const found = all.find((weighed) => weighed.name === name);
    if (!found) return [];
    if (found.first <= found.limit * 1000)
      return [`${name} keeps its limit now: take it off the list “over”.`];
    return found.first + SLACK * 1000 < ceiling * 1000
      ? [
          `${name} became lighter: bring its ceiling down to ${(Math.ceil(found.first / 100) / 10).toFixed(1)}.`,
        ]
      : [];
  });
}
