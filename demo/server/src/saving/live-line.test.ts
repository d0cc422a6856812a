import 'fake-indexeddb/auto';
import { followDocument, LiveLine, type LineTimes, type LiveNews } from '@phoihop/kit/live';
import { newId, type PlanChange } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { SavingClient } from './saving-client.js';
import { ServerProcess } from './server-process.js';
import { DEMO_HEADER } from '../sign-in/index.js';
import { HoldingProxy } from './holding-proxy.js';

let server: ServerProcess;
let proxy: HoldingProxy;
let id: string;
/** What is open at the end of a test. */
let open: { close: () => void; leave?: () => Promise<void> }[];

const direct = () => `http://127.0.0.1:${String(server.port)}`;

beforeAll(async () => {
  server = await ServerProcess.start();
  proxy = await HoldingProxy.to(server.port);
});
afterAll(async () => {
  proxy.close();
  await server.stop();
});
beforeEach(async () => {
  open = [];
  id = newId();
  const file = planFile({ id, items: [item('a', 1, 'I.', 'một'), item('b', 1, 'II.', 'hai')] });
  const headers = { [DEMO_HEADER]: 'kha-thi-phuong', 'content-type': 'application/json' };
  await fetch(`${direct()}/api/plans/${id}`, { method: 'PUT', headers, body: JSON.stringify(file) });
});
afterEach(async () => {
  for (const each of open) {
    each.close();
    await each.leave?.();
  }
});

const write = (place: string, before: string, after: string): PlanChange => ({
  type: 'item/text',
  part: 'text',
  item: place,
  before,
  after,
});

/** A person's page that is told what others make. */
async function page(user: string, address = direct(), times: Partial<LineTimes> = {}) {
  const client = new SavingClient(address, user, id, `${user} ${id}`);
  expect(await client.open()).toBe(true);
  const told: LiveNews[] = [];
  const listener = followDocument(client.saver);
  const line = new LiveLine({
    address: `${address}/api`,
    headers: () => ({ [DEMO_HEADER]: user }),
    session: newId(),
    times: { wait: () => 50, ...times },
    told: (news) => {
      told.push(news);
      if ('version' in news) listener.version(news.version);
    },
  });
  line.follow([`plans/${id}`]);
  open.push({ close: () => line.close(), leave: () => client.leave() });
  const texts = () => client.document.plan.items.map(({ text }) => text);
  return { client, line, told, texts };
}

function present(user: string, place: string | null) {
  return fetch(`${direct()}/api/plans/${id}/presence`, {
    method: 'PUT',
    headers: { [DEMO_HEADER]: user, 'content-type': 'application/json' },
    body: JSON.stringify({ session: 'mot', place }),
  });
}

const soon = { timeout: 20_000, interval: 20 };

describe('what one makes', () => {
  it('comes to the other by itself, both ways, and each keeps what they are about to save', async () => {
    const [mine, theirs] = [await page('lo-thi-hanh'), await page('kha-thi-phuong')];
    mine.client.make(write('a', 'một', 'một hai'));
    await expect.poll(theirs.texts, soon).toEqual(['một hai', 'hai']);
    theirs.client.make(write('b', 'hai', 'hai ba'));
    mine.client.make(write('a', 'một hai', 'một hai ba'));
    for (const { texts } of [mine, theirs]) {
      await expect.poll(texts, soon).toEqual(['một hai ba', 'hai ba']);
    }
    expect([mine.line.way, theirs.line.way]).toEqual(['events', 'events']);
  });

  it('comes through a proxy that holds events back, and who is there as well', async () => {
    const mine = await page('lo-thi-hanh');
    const theirs = await page('kha-thi-phuong', proxy.address, { openMs: 300, askMs: 50 });
    await expect.poll(() => theirs.line.way, soon).toBe('asking');
    mine.client.make(write('a', 'một', 'một hai'));
    await expect.poll(theirs.texts, soon).toEqual(['một hai', 'hai']);
    await present('lo-thi-hanh', 'a');
    const person = { id: 'lo-thi-hanh', place: 'a' };
    await expect.poll(() => theirs.told.at(-1), soon).toMatchObject({ people: [person] });
  });

  it('comes after all where the server was killed meanwhile', async () => {
    const [mine, theirs] = [await page('lo-thi-hanh'), await page('kha-thi-phuong')];
    await expect.poll(() => theirs.line.way, soon).toBe('events');
    await server.kill();
    await expect.poll(() => theirs.line.way, soon).toBe('none');
    mine.client.make(write('a', 'một', 'một hai'));
    await server.restart();
    await mine.client.settled();
    await expect.poll(theirs.texts, soon).toEqual(['một hai', 'hai']);
  });
});

describe('a line', () => {
  it('that is silent for too long is opened again', async () => {
    const { line, told } = await page('lo-thi-hanh', direct(), { silentMs: 200, askMs: 50, askingMs: 100 });
    await expect.poll(() => told.filter((news) => 'version' in news).length, soon).toBeGreaterThan(3);
    await expect.poll(() => line.way, soon).toBe('events');
  });

  it('says of documents of others that they are not ours, once', async () => {
    const told: LiveNews[] = [];
    const line = new LiveLine({
      address: `${direct()}/api`,
      headers: () => ({ [DEMO_HEADER]: 'tran-van-hoa' }),
      session: newId(),
      told: (news) => told.push(news),
    });
    open.push({ close: () => line.close() });
    line.follow([`plans/${id}`]);
    await expect.poll(() => told, soon).toEqual([{ document: `plans/${id}`, gone: true }]);
  });
});
