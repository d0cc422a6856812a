import type { SetAside } from './outbox.js';

/**
 * How it stands with what a person made. `saved`: all of it is kept. `saving`: it is under way. `offline`: it waits on
 * the device and is tried again by itself. `stopped`: it waits until somebody signs in, or gives the right (`code`).
 * `conflict`, `refused`: all else is saved, but something was set aside and a person must look at it.
 */
export interface SavingState<Change> {
  state: 'saved' | 'saving' | 'offline' | 'stopped' | 'conflict' | 'refused';
  /** Changes that are not saved yet. */
  changes: number;
  setAside: readonly SetAside<Change>[];
  /** False: the device refuses to store (full, or private). What is typed lasts as long as the page. */
  kept: boolean;
  /** Why it waits. */
  code?: string;
}

/** Not to knock at the same moment as all others: from half of the time to all of it. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const longest = Math.min(30_000, 500 * 2 ** attempt);
  return longest * (0.5 + random() / 2);
}
