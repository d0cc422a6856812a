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

/** The state as it follows from what is pending, set aside, and waited for. */
export function savingStateOf<Change>({
  waiting,
  code,
  ...rest
}: Omit<SavingState<Change>, 'state' | 'code'> & {
  waiting: 'offline' | 'stopped' | undefined;
  code: string | undefined;
}): SavingState<Change> {
  if (waiting) return { state: waiting, ...rest, ...(code !== undefined && { code }) };
  if (rest.changes > 0) return { state: 'saving', ...rest };
  if (rest.setAside.some(({ why }) => why === 'conflict')) return { state: 'conflict', ...rest };
  return { state: rest.setAside.length > 0 ? 'refused' : 'saved', ...rest };
}

/** Not to knock at the same moment as all others: from half of the time to all of it. */
export function backoff(attempt: number, random: () => number = Math.random): number {
  const longest = Math.min(30_000, 500 * 2 ** attempt);
  return longest * (0.5 + random() / 2);
}
