import { setTimeout } from 'node:timers/promises';
import type { LoadClient } from './load-client.js';

/** What was seen of some time under load. Times in milliseconds. */
export interface Seen {
  made: number;
  /** Commands that were not made. */
  errors: number;
  /** Requests that were made again, since others had gone on. */
  again: number;
  /** From when a command was to be made until its answer was there. */
  answered: number[];
  /** From then until another person at the same plan was told. */
  told: number[];
}

export function nothingSeen(): Seen {
  return { made: 0, errors: 0, again: 0, answered: [], told: [] };
}

/** The value that a share of the values does not exceed. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, two) => one - two);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/**
 * Commands at an even pace, whether the earlier ones are answered or not: who waits for answers would not see how slow
 * they are.
 */
export async function underLoad(
  clients: readonly LoadClient[],
  { perSecond, seconds, seen }: { perSecond: number; seconds: number; seen: Seen },
): Promise<void> {
  const start = performance.now();
  const running: Promise<void>[] = [];
  for (let count = 0; count < perSecond * seconds; count += 1) {
    const due = start + (count * 1000) / perSecond;
    await setTimeout(Math.max(0, due - performance.now()));
    // In an order in which neighbours work in different plans, and nobody before their last command is answered.
    const client = clients[(count * 37) % clients.length];
    if (client) running.push(once(client, clients, due, seen));
  }
  await Promise.all(running);
}

async function once(
  client: LoadClient,
  clients: readonly LoadClient[],
  due: number,
  seen: Seen,
): Promise<void> {
  const made = await client.write(due).catch(() => undefined);
  if (!made) {
    seen.errors += 1;
    return;
  }
  seen.made += 1;
  seen.again += made.again;
  seen.answered.push(made.took);
  const other = clients.find((each) => each !== client && each.plan === client.plan);
  seen.told.push(((await other?.toldOf(client.last)) ?? Number.POSITIVE_INFINITY) - due);
}
