import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId, type PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FileStore } from '../files/index.js';
import { backUp } from '../database/backup.js';
import type { Database } from '../database/database.js';
import { openDatabase } from '../database/open.js';
import { ServerProcess } from '../saving/server-process.js';
import { signUser, USER_HEADER, type User } from '../sign-in/index.js';
import { fillHistory, sizesOf } from './history.js';
import { LoadClient } from './load-client.js';
import { nothingSeen, percentile, underLoad, type Seen } from './load-run.js';

const KEY = 'khoa-chi-dung-khi-do-tai-may-chu-0123456789';
const CLIENTS = 200;
const PLANS = 20;
const PER_SECOND = 20;
/** In all, for each length of the past. */
const SECONDS = Number(process.env.PHOIHOP_LOAD_SECONDS ?? 60);
/** The two take turns of this length, so that what else the machine does meets both alike. */
const TURN_SECONDS = 1;
/** Commands of each plan before the run. */
const PASTS = [500, 5_000] as const;

const SENTENCE =
  'Phối hợp tuyên truyền, vận động đồng bào thực hiện tốt chủ trương, chính sách của Đảng, pháp luật của Nhà nước; ' +
  'phát huy vai trò của người có uy tín trong cộng đồng.';

/** A plan of a province: 120 items, some 40 kB. */
function plan(id: string): PlanFile {
  const items = Array.from({ length: 120 }, (_each, index) =>
    item(`muc-${String(index)}`, 1, `${String(index + 1)}.`, `${SENTENCE} Việc thứ ${String(index)}.`),
  );
  return planFile({ id, items });
}

interface Side {
  past: number;
  server: ServerProcess;
  database: Database;
  clients: LoadClient[];
  seen: Seen;
}

let sides: Side[];

function person(number: number): User {
  const agency = number % 2 === 0 ? 'so' : 'mat-tran';
  return { id: `nguoi-${String(number)}`, name: 'Lò Thị Hạnh', agency, role: 'leader' };
}

async function begin(past: number): Promise<Side> {
  const server = await ServerProcess.start({ PHOIHOP_SIGN_IN_KEY: KEY });
  const address = `http://127.0.0.1:${String(server.port)}`;
  const database = await openDatabase({ url: server.database ?? '' });
  const put = async (path: string, body: unknown): Promise<void> => {
    const headers = {
      [USER_HEADER]: signUser(person(0), KEY, new Date(Date.now() + 300_000)),
      'content-type': 'application/json',
    };
    const reply = await fetch(`${address}/api/plans/${path}`, {
      method: 'PUT',
      headers,
      body: JSON.stringify(body),
    });
    if (!reply.ok) throw new Error(`${path} was answered ${String(reply.status)}`);
  };
  const clients: LoadClient[] = [];
  for (let each = 0; each < PLANS; each += 1) {
    const id = newId();
    const file = plan(id);
    await put(id, file);
    await put(`${id}/rights/mat-tran`, { parts: ['text'], units: null });
    const [first] = file.plan.items;
    if (first) await fillHistory(database, id, { item: first.id, text: first.text }, past);
    for (let place = 0; place < CLIENTS / PLANS; place += 1) {
      const own = file.plan.items[10 + place];
      if (!own) throw new RangeError('the plan is too short');
      const user = person(clients.length);
      clients.push(new LoadClient({ address, key: KEY, user, plan: id, item: own.id, text: own.text }));
    }
  }
  await database.query('analyze');
  await Promise.all(clients.map((client) => client.listen()));
  return { past, server, database, clients, seen: nothingSeen() };
}

beforeAll(async () => {
  sides = [];
  for (const past of PASTS) sides.push(await begin(past));
}, 300_000);
afterAll(async () => {
  for (const { clients, server, database } of sides) {
    await Promise.all(clients.map((client) => client.leave()));
    await server.stop();
    await database.close();
  }
}, 60_000);

function row({ past, seen }: Side): string {
  const [answered, told] = [seen.answered, seen.told].map((values) =>
    [0.5, 0.95, 0.99].map((share) => percentile(values, share).toFixed(1)).join(' / '),
  );
  return `| ${String(past)} | ${String(seen.made)} | ${String(seen.errors)} | ${String(seen.again)} | ${String(answered)} | ${String(told)} |`;
}

async function report(): Promise<void> {
  const lines = [
    `${String(CLIENTS)} people listen at ${String(PLANS)} plans and make ${String(PER_SECOND)} commands a second in all, ${String(SECONDS)} s each`,
    '| past of each plan | made | errors | made again | answered after, p50 / p95 / p99 (ms) | others told after (ms) |',
    '| --- | --- | --- | --- | --- | --- |',
    ...sides.map(row),
  ];
  const folder = await mkdtemp(join(tmpdir(), 'phoihop-load-'));
  for (const { past, database } of sides) {
    const file = join(folder, String(past));
    await backUp(database, new FileStore(join(folder, 'files')), file);
    lines.push(
      `past ${String(past)}: ${JSON.stringify({ ...(await sizesOf(database)), backup: (await stat(file)).size })}`,
    );
  }
  await rm(folder, { recursive: true });
  console.log(lines.join('\n'));
}

it(
  'answers 20 commands a second of 200 people, ten times the past or not',
  async () => {
    // Given that both have run warm
    for (const { clients } of sides) {
      await underLoad(clients, { perSecond: PER_SECOND, seconds: 5, seen: nothingSeen() });
    }
    for (let done = 0; done < SECONDS; done += TURN_SECONDS) {
      const seconds = Math.min(TURN_SECONDS, SECONDS - done);
      for (const { clients, seen } of sides) {
        await underLoad(clients, { perSecond: PER_SECOND, seconds, seen });
      }
    }
    await report();
    const [short, long] = sides.map(({ seen }) => percentile(seen.answered, 0.95));
    for (const { seen } of sides) {
      expect([seen.made, seen.errors]).toEqual([PER_SECOND * SECONDS, 0]);
      expect(seen.told.every(Number.isFinite)).toBe(true);
    }
    expect((long ?? 0) / (short ?? 1)).toBeLessThan(1.2);
  },
  SECONDS * 4_000 + 120_000,
);
