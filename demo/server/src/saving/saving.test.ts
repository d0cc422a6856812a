import 'fake-indexeddb/auto';
import { setTimeout } from 'node:timers/promises';
import { newId, type PlanChange, type PlanCommand, type PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEMO_HEADER } from '../sign-in/index.js';
import { FlakyLine, type Fault } from './flaky-line.js';
import { SavingClient } from './saving-client.js';
import { ServerProcess } from './server-process.js';

let server: ServerProcess;
let line: FlakyLine;
let id: string;

beforeAll(async () => {
  server = await ServerProcess.start();
  line = await FlakyLine.to(() => server.port);
});
afterAll(async () => {
  line.close();
  await server.stop();
});

/** Asks the server itself, past the line. */
async function ask(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`http://127.0.0.1:${String(server.port)}/api/plans/${path}`, {
    method,
    headers: { [DEMO_HEADER]: 'kha-thi-phuong', 'content-type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

beforeEach(async () => {
  line.fault = () => 'none';
  id = newId();
  await ask('PUT', id, planFile({ id, items: [item('a', 1, 'I.', 'một'), item('b', 1, 'II.', 'hai')] }));
});

const stored = () => ask('GET', id) as Promise<PlanFile>;
const log = () => ask('GET', `${id}/commands?limit=500`) as Promise<{ id: string; content: PlanCommand }[]>;

const write = (place: string, before: string, after: string): PlanChange => ({
  type: 'item/text',
  part: 'text',
  item: place,
  before,
  after,
});

async function page(user = 'lo-thi-hanh', device = `${user} ${id}`): Promise<SavingClient> {
  const client = new SavingClient(line.address, user, id, device);
  expect(await client.open()).toBe(true);
  return client;
}

/** Each fault once or twice, then none. */
function first(...faults: Fault[]): () => Fault {
  return () => faults.shift() ?? 'none';
}

describe('what a person made', () => {
  it.each<[string, Fault[]]>([
    ['nothing is in the way', []],
    ['the line is cut before sending', ['cut-before', 'cut-before']],
    ['the line is cut while sending', ['cut-during']],
    ['the answer is lost', ['cut-after', 'cut-after']],
    ['the server fails', [500, 500]],
    ['the server is busy', [503, 429]],
    ['a proxy puts a page of its own in the place', ['html']],
    [
      'everything goes wrong, one after the other',
      ['cut-after', 500, 'html', 'cut-before', 503, 'cut-during', 429],
    ],
  ])('is saved once and in order where %s', async (_what, faults) => {
    const client = await page();
    line.fault = first(...faults);
    const ids = ['một hai', 'một hai ba', 'một hai ba bốn'].map((text, index, all) =>
      client.make(write('a', index === 0 ? 'một' : (all[index - 1] ?? ''), text)),
    );
    await client.settled();
    expect((await stored()).plan.items[0]?.text).toBe('một hai ba bốn');
    expect((await log()).map((each) => each.id)).toEqual(ids);
    expect(client.state).toMatchObject({ state: 'saved', changes: 0, setAside: [], kept: true });
    expect(client.document).toEqual(await stored());
    await client.leave();
  });

  it('waits where nobody is signed in any more, and goes on when somebody is', async () => {
    const client = await page();
    line.fault = () => 401;
    client.make(write('a', 'một', 'ba'));
    await client.saver.flush();
    expect(client.state).toMatchObject({ state: 'stopped', code: 'signed-out', changes: 1 });
    line.fault = () => 'none';
    await client.saver.flush();
    expect(client.state).toMatchObject({ state: 'saved', changes: 0 });
    await client.leave();
  });

  it('lies on the device when the tab is gone, and is sent at the next visit, once', async () => {
    // Given a page whose answer never came, and which was closed
    const before = await page();
    line.fault = () => 'cut-after';
    before.make(write('a', 'một', 'một hai'));
    await before.saver.flush();
    before.make(write('b', 'hai', 'hai ba'));
    await before.leave();
    // When somebody else goes on, and the page is opened again without a line
    const other = new SavingClient(`http://127.0.0.1:${String(server.port)}`, 'kha-thi-phuong', id, 'khác');
    await other.open();
    other.make(write('a', 'một hai', 'đầu một hai'));
    await other.settled();
    line.fault = () => 'cut-before';
    const after = await page();
    expect(after.document.plan.items.map(({ text }) => text)).toEqual(['một hai', 'hai ba']);
    await after.saver.flush();
    expect(after.state).toMatchObject({ state: 'offline', changes: 2, code: 'offline' });
    // Then it is all there when the line is back
    line.fault = () => 'none';
    await after.settled();
    expect(after.document.plan.items.map(({ text }) => text)).toEqual(['đầu một hai', 'hai ba']);
    expect(after.document).toEqual(await stored());
    expect(await log()).toHaveLength(3);
    await Promise.all([after.leave(), other.leave()]);
  });

  it('is set aside with both versions where another has changed the same words, and stays so after a reload', async () => {
    const [mine, theirs] = [await page(), await page('kha-thi-phuong')];
    line.fault = () => 'cut-before';
    mine.make(write('a', 'một', 'của tôi'));
    await mine.saver.flush();
    line.fault = () => 'none';
    theirs.make(write('a', 'một', 'của họ'));
    await theirs.settled();
    await mine.settled();
    const params = { item: 'a', mine: 'của tôi', theirs: 'của họ' };
    const conflict = { state: 'conflict', setAside: [{ why: 'conflict', code: 'text-conflict', params }] };
    expect(mine.state).toMatchObject(conflict);
    await mine.leave();
    const again = await page();
    expect(again.state).toMatchObject(conflict);
    await again.saver.dismiss(again.state.setAside[0]?.command.id ?? '');
    expect(again.state).toMatchObject({ state: 'saved', setAside: [] });
    await Promise.all([again.leave(), theirs.leave()]);
  });

  it('is shown as refused where the server does not allow it, and the rest goes on', async () => {
    const client = await page();
    const forbidden = client.make(write('a', 'một', '<script>alert(1)</script>'));
    client.make(write('b', 'hai', 'hai ba'));
    await client.settled();
    expect(client.state).toMatchObject({
      state: 'refused',
      setAside: [{ why: 'refused', code: 'text-not-plain', command: { id: forbidden } }],
    });
    expect(client.document.plan.items.map(({ text }) => text)).toEqual(['một', 'hai ba']);
    expect(client.document).toEqual(await stored());
    await client.leave();
  });

  it('survives a server that is killed while it saves, and started again', async () => {
    const client = await page();
    const ids: (string | undefined)[] = [];
    let text = 'một';
    for (let step = 0; step < 12; step += 1) {
      ids.push(client.make(write('a', text, `${text} ${String(step)}`)));
      text = `${text} ${String(step)}`;
      if (step === 6) {
        await setTimeout(5);
        await server.kill();
      }
    }
    await client.saver.flush();
    expect(client.state.state).toBe('offline');
    await server.restart();
    await client.settled();
    expect((await log()).map((each) => each.id)).toEqual(ids);
    expect((await stored()).plan.items[0]?.text).toBe(text);
    await client.leave();
  }, 240_000);

  it('is opened as it was last where there is no line', async () => {
    const before = await page();
    before.make(write('a', 'một', 'một hai'));
    await before.settled();
    await before.leave();
    line.fault = () => 'cut-before';
    const after = await page();
    expect(after.document.plan.items[0]?.text).toBe('một hai');
    expect(after.state).toMatchObject({ state: 'offline', changes: 0 });
    await after.leave();
  });
});
