import { setTimeout } from 'node:timers/promises';
import { applyChange, newId, type PlanChange, type PlanCommand, type PlanFile } from '@phoihop/plan';
import type { SavingState } from '@phoihop/kit/repository';
import { arbitraryDraw, type Draw } from '@phoihop/plan/testing/arbitrary';
import { samplePlanFile } from '@phoihop/plan/testing';
import fc from 'fast-check';
import { expect } from 'vitest';
import { DEMO_HEADER } from '../sign-in/index.js';
import type { FlakyLine, Fault } from './flaky-line.js';
import type { ServerProcess } from './server-process.js';

/** Somebody who works on a plan with a browser of their own, wherever that runs. */
export interface Person {
  readonly isOpen: boolean;
  /** Every command that the person made and saw taken into the document. */
  readonly made: readonly PlanCommand[];
  /** Opens the page. @returns whether it has a document */
  open(): Promise<boolean>;
  /** Makes some change on the document as it is, where the draw gives one. */
  draw(draw: Draw): Promise<void>;
  look(): Promise<void>;
  /** The tab is gone, in the middle of whatever it does; what lies on the device stays. */
  leave(): Promise<void>;
  /** Until nothing is under way any more. */
  settled(): Promise<void>;
  document(): Promise<PlanFile>;
  state(): Promise<SavingState<PlanChange>>;
}

/** Where schedules are played: a server, a line to it for each person, and how a person is made. */
export interface Stage {
  server: ServerProcess;
  lines: readonly FlakyLine[];
  person: (line: FlakyLine, user: string, id: string) => Promise<Person>;
}

/** Two of the lead agency, two of the other side. */
export const people = ['lo-thi-hanh', 'kha-thi-phuong', 'nguyen-thi-lan', 'nguyen-huu-dat'];

const faults: readonly Fault[] = [
  'cut-before',
  'cut-during',
  'cut-after',
  'cut-after',
  'html',
  'signed-out',
  401,
  429,
  500,
  503,
];

const who = fc.nat(people.length - 1);

const steps = fc.array(
  fc.oneof(
    { weight: 12, arbitrary: fc.record({ do: fc.constant('make' as const), who, draw: arbitraryDraw }) },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('break' as const),
        who,
        faults: fc.array(fc.constantFrom(...faults), { minLength: 1, maxLength: 4 }),
      }),
    },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('leave' as const), who }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('open' as const), who }) },
    { weight: 3, arbitrary: fc.record({ do: fc.constant('wait' as const), milliseconds: fc.nat(30) }) },
    { weight: 1, arbitrary: fc.record({ do: fc.constant('look' as const), who }) },
  ),
  { minLength: 15, maxLength: 40 },
);

export const schedules = fc.record({
  count: fc.integer({ min: 2, max: people.length }),
  steps,
  /** In one of ten the server is killed at a step, and started again some steps later. */
  kill: fc.oneof({ weight: 9, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.nat(12) }),
});

export type Schedule = typeof schedules extends fc.Arbitrary<infer Value> ? Value : never;

/** What became of all commands, for the table of the runs. */
export interface Counts {
  schedules: number;
  /** People of all schedules. */
  people: number;
  /** How often a line was to break, or to answer falsely, and a tab to be left or killed. */
  faults: number;
  left: number;
  kills: number;
  made: number;
  saved: number;
  conflicts: number;
  refused: number;
}

export const noCounts = (): Counts => ({
  schedules: 0,
  people: 0,
  faults: 0,
  left: 0,
  kills: 0,
  made: 0,
  saved: 0,
  conflicts: 0,
  refused: 0,
});

/** What a schedule does to people, whatever becomes of it. */
export function countSchedule(counts: Counts, { count, steps: all, kill }: Schedule): void {
  counts.schedules += 1;
  counts.people += count;
  for (const step of all) {
    if (step.do === 'break') counts.faults += step.faults.length;
    if (step.do === 'leave') counts.left += 1;
  }
  if (kill !== null && kill < all.length) counts.kills += 1;
}

async function ask(server: ServerProcess, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${String(server.port)}/api/plans/${path}`, {
    method,
    headers: { [DEMO_HEADER]: 'kha-thi-phuong', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

async function play({ server, lines }: Stage, schedule: Schedule, clients: readonly Person[]): Promise<void> {
  for (const [index, step] of schedule.steps.entries()) {
    if (index === schedule.kill) await server.kill();
    if (schedule.kill !== null && index === schedule.kill + 4) await server.restart();
    if (step.do === 'wait') {
      await setTimeout(step.milliseconds);
      continue;
    }
    const client = clients[step.who % clients.length];
    const line = lines[step.who % clients.length];
    if (!client || !line) continue;
    if (step.do === 'break') {
      const next = [...step.faults];
      line.fault = () => next.shift() ?? 'none';
    } else if (step.do === 'open') {
      if (!client.isOpen) await client.open();
    } else if (!client.isOpen) continue;
    else if (step.do === 'leave') await client.leave();
    else if (step.do === 'look') void client.look().catch(() => undefined);
    else await client.draw(step.draw);
  }
  // Whether or not the last step came before the server was to be started again.
  if (
    schedule.kill !== null &&
    schedule.kill < schedule.steps.length &&
    schedule.kill + 4 >= schedule.steps.length
  )
    await server.restart();
}

/** Plays a schedule, and shows that nothing is lost. */
export async function prove(stage: Stage, counts: Counts, schedule: Schedule): Promise<void> {
  const { server, lines } = stage;
  const sample = samplePlanFile();
  const id = newId();
  const base: PlanFile = { ...sample, plan: { ...sample.plan, id } };
  await ask(server, 'PUT', id, base);
  // The other side may write the text and report, but may not share out tasks: some of its commands are refused.
  await ask(server, 'PUT', `${id}/rights/mat-tran-tinh`, {
    parts: ['text', 'progress', 'review'],
    units: null,
  });
  const clients = await Promise.all(
    people.slice(0, schedule.count).map((user, index) => {
      const line = lines[index];
      if (!line) throw new RangeError('a person without a line');
      line.fault = () => 'none';
      return stage.person(line, user, id);
    }),
  );
  for (const client of clients) expect(await client.open()).toBe(true);
  await play(stage, schedule, clients);
  // When every line is whole and everybody is back
  for (const line of lines) line.fault = () => 'none';
  for (const client of clients) {
    if (!client.isOpen) expect(await client.open()).toBe(true);
    await client.settled();
  }
  for (const client of clients) await client.look();
  // Then all see the same document, which is the log made on what was there at first
  const stored = (await ask(server, 'GET', id)) as PlanFile;
  const log = (await ask(server, 'GET', `${id}/commands?limit=500`)) as {
    id: string;
    content: PlanCommand;
  }[];
  const replayed = log.reduce((file, { content }) => {
    const next = applyChange(file, content);
    if (!next.ok) throw new Error(next.code);
    return next.value;
  }, base);
  expect(stored).toEqual(JSON.parse(JSON.stringify(replayed)));
  for (const client of clients) expect(JSON.parse(JSON.stringify(await client.document()))).toEqual(stored);
  // And each command that a person made is in the log, once, or shown as set aside
  const saved = new Set(log.map((each) => each.id));
  expect(saved.size).toBe(log.length);
  for (const client of clients) {
    const { setAside } = await client.state();
    for (const command of client.made) {
      const why = setAside.find((each) => each.command.id === command.id)?.why;
      expect([command, saved.has(command.id), why !== undefined]).toContain(true);
      counts.made += 1;
      if (saved.has(command.id)) counts.saved += 1;
      else if (why === 'conflict') counts.conflicts += 1;
      else counts.refused += 1;
    }
    await client.leave();
  }
  countSchedule(counts, schedule);
}
