import { leaderByBallot } from './ballot.js';
import { sharedName } from './channel.js';
import type { Leading } from './leading.js';

/**
 * Wishes to be the one tab of this browser (on one origin) that does something: writes to a server, holds a connection.
 * Exactly one of those who wish leads. When it is closed, crashes or is killed, the next follows: at once where the page
 * has Web Locks, on plain http:// (where they are missing) after three seconds at most, by asking each other.
 *
 * Work that must not be done twice needs more than this: for a moment two may believe to lead, as when a tab wakes
 * that the browser had put to sleep.
 *
 * ```ts
 * const resign = leader('changes/plan-1', { gained: () => source.open(), lost: () => source.close() });
 * resign();
 * ```
 * @returns ends the wish; `lost` is called if it led
 */
export function leader(name: string, leading: Leading): () => void {
  const begin = (): (() => void) =>
    'locks' in navigator ? leaderByLock(navigator.locks, name, leading) : leaderByBallot(name, leading);
  let end = begin();
  // A page that the browser keeps for going back does nothing, and must not keep others from doing it.
  const hidden = (): void => {
    end();
  };
  const shown = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) end = begin();
  };
  addEventListener('pagehide', hidden);
  addEventListener('pageshow', shown);
  return () => {
    removeEventListener('pagehide', hidden);
    removeEventListener('pageshow', shown);
    end();
  };
}

function leaderByLock(locks: LockManager, name: string, leading: Leading): () => void {
  const waiting = new AbortController();
  let end = (): void => {
    waiting.abort();
  };
  const hold = (): Promise<void> =>
    new Promise((release) => {
      end = () => {
        end = () => undefined;
        release();
        leading.lost();
      };
      leading.gained();
    });
  locks.request(sharedName(name), { signal: waiting.signal }, hold).catch(() => {
    // Frames without an origin of their own have the locks, but may not use them.
    if (!waiting.signal.aborted) end = leaderByBallot(name, leading);
  });
  return () => {
    end();
  };
}
