import 'fake-indexeddb/auto';
import type { PlanCommand } from '@phoihop/plan';
import { drawChange, type Draw } from '@phoihop/plan/testing/arbitrary';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FlakyLine } from './flaky-line.js';
import { SavingClient } from './saving-client.js';
import { noCounts, people, prove, schedules, type Person, type Stage } from './schedules.harness.js';
import { ServerProcess } from './server-process.js';

/** How many schedules, and from which seed: each is made again from these two. */
const runs = Number(process.env.PHOIHOP_SCHEDULES ?? 30);
const seed = Number(process.env.PHOIHOP_SCHEDULES_SEED ?? 2026);

/** A person whose page runs here. */
class NodePerson implements Person {
  readonly #client: SavingClient;

  constructor(client: SavingClient) {
    this.#client = client;
  }

  get isOpen(): boolean {
    return this.#client.isOpen;
  }

  get made(): readonly PlanCommand[] {
    return this.#client.made;
  }

  open = () => this.#client.open();
  leave = () => this.#client.leave();
  settled = () => this.#client.settled();
  look = () => this.#client.saver.refresh();
  document = () => Promise.resolve(this.#client.document);
  state = () => Promise.resolve(this.#client.state);

  draw(draw: Draw): Promise<void> {
    const change = drawChange(this.#client.document, draw);
    if (change) this.#client.make(change);
    return Promise.resolve();
  }
}

let stage: Stage;
beforeAll(async () => {
  const server = await ServerProcess.start();
  const lines = await Promise.all(people.map(() => FlakyLine.to(() => server.port)));
  const person: Stage['person'] = (line, user, id) =>
    Promise.resolve(new NodePerson(new SavingClient(line.address, user, id, `${user} ${id}`)));
  stage = { server, lines, person };
});
afterAll(async () => {
  for (const line of stage.lines) line.close();
  await stage.server.stop();
});

describe(
  'people who save at once, with lines that break and a server that is killed',
  { timeout: 3_600_000 },
  () => {
    it(`end with the same document, and nothing that they made is lost (${String(runs)} schedules, seed ${String(seed)})`, async ({
      annotate,
    }) => {
      const counts = noCounts();
      const property = fc.asyncProperty(schedules, (schedule) => prove(stage, counts, schedule));
      await fc.assert(property, { numRuns: runs, seed, endOnFailure: true });
      await annotate(JSON.stringify({ seed, ...counts }), 'counts');
      // Then the schedules were worth something
      expect(counts.saved).toBeGreaterThan(runs);
      expect(counts.conflicts + counts.refused).toBeGreaterThan(0);
      expect(counts.kills).toBeGreaterThan(0);
    });
  },
);
