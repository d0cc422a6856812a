import { applyChange, newId, parsePlanFile, type PlanChange, type PlanFile } from '@phoihop/plan';
import { item, planFile } from '@phoihop/plan/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.js';
import {
  command,
  editor,
  leader,
  otherEditor,
  reader,
  stranger,
  TestServer,
} from '../testing/test-server.js';
import { testDatabase } from '../testing/test-database.js';

let database: Database;
let server: TestServer;
let file: PlanFile;
let address: string;

beforeAll(async () => {
  database = await testDatabase();
  server = await TestServer.on(database);
});
afterAll(async () => {
  await server.app.close();
  await database.close();
});
beforeEach(async () => {
  file = planFile({ id: newId(), items: [item('a', 1, 'I.', 'một'), item('b', 1, 'II.', 'hai')] });
  address = `/api/plans/${file.plan.id}`;
  expect((await server.ask(leader, 'PUT', address, file)).status).toBe(201);
});

const rename = (id: string, before: string, after: string): PlanChange => ({
  type: 'item/text',
  part: 'text',
  item: id,
  before,
  after,
});

const comment = (id: string, by = editor.id): PlanChange => ({
  type: 'comment/insert',
  part: 'review',
  after: null,
  comment: { id, item: 'a', text: 'Cần nêu rõ', by: { id: by, name: 'Ai đó' }, at: '2026-03-02T02:00:00Z' },
});

describe('a document', () => {
  it('is opened with its version, and not sent again where nothing has changed', async () => {
    const opened = await server.ask(editor, 'GET', address);
    expect(opened).toMatchObject({ status: 200, body: file, headers: { etag: '"1"' } });
    const again = await server.ask(editor, 'GET', address, undefined, { 'if-none-match': '"1"' });
    expect(again.status).toBe(304);
  });

  it('is created once: asked again after a lost answer it answers the same, another one is refused', async () => {
    expect(await server.ask(leader, 'PUT', address, file)).toMatchObject({
      status: 201,
      headers: { etag: '"1"' },
    });
    const other = planFile({ id: file.plan.id, title: 'KHÁC' });
    expect(await server.ask(stranger, 'PUT', address, other)).toMatchObject({
      status: 409,
      code: 'id-taken',
    });
    expect(await server.ask(stranger, 'PUT', address, file)).toMatchObject({ status: 409, code: 'id-taken' });
    expect(await server.ask(reader, 'PUT', `/api/plans/${newId()}`, file)).toMatchObject({ status: 403 });
  });

  it.each<[string, unknown, string]>([
    ['JSON that is no plan', { schemaVersion: 1 }, 'not-a-plan'],
    ['a newer version', { schemaVersion: 99 }, 'newer-schema'],
    ['a plan of another id', planFile({ id: 'another' }), 'another-id'],
  ])('is not created from %s', async (_what, body, code) => {
    expect(await server.ask(leader, 'PUT', `/api/plans/${newId()}`, body)).toMatchObject({
      status: 422,
      code,
    });
  });

  it('is listed for the agencies that have a part in it', async () => {
    const listed = await server.ask(reader, 'GET', '/api/plans');
    expect(listed.body).toContainEqual({ id: file.plan.id, version: 1 });
    expect((await server.ask(stranger, 'GET', '/api/plans')).body).toEqual([]);
  });
});

describe('commands', () => {
  it('are made in order, and logged with who made them, as the sign-in says', async () => {
    const first = command(rename('a', 'một', 'một hai'));
    const forged = {
      ...command(rename('a', 'một hai', 'một hai ba')),
      by: { id: 'khac', name: 'Người khác' },
    };
    const made = await server.make(editor, address, 1, [first, forged]);
    expect(made).toMatchObject({ status: 200, headers: { etag: '"3"' } });
    expect(made.body).toEqual({
      version: 3,
      outcomes: [
        { id: first.id, accepted: true, version: 2 },
        { id: forged.id, accepted: true, version: 3 },
      ],
    });
    const opened = await server.ask(leader, 'GET', address);
    expect((opened.body as PlanFile).plan.items[0]?.text).toBe('một hai ba');
    const log = await server.ask(leader, 'GET', `${address}/commands?after=1`);
    expect(log.body).toMatchObject([
      { id: first.id, version: 2, actor: 'hanh', content: { by: { id: 'hanh', agency: 'so' } } },
      { id: forged.id, version: 3, actor: 'hanh', content: { by: { id: 'hanh', agency: 'so' } } },
    ]);
  });

  it('sent again after a lost answer get the first answer, though others have gone on since', async () => {
    const mine = [command(rename('a', 'một', 'của tôi')), command(rename('a', 'của tôi', 'của tôi nữa'))];
    const first = await server.make(editor, address, 1, mine);
    await server.make(leader, address, 3, [command(rename('b', 'hai', 'của họ'))]);
    const again = await server.make(editor, address, 1, mine);
    expect(again).toMatchObject({ status: 200, body: first.body, headers: { etag: '"3"' } });
    expect((await server.ask(leader, 'GET', `${address}/commands`)).body).toHaveLength(3);
  });

  it('made on an older version get the new one, and learn which of them are in it', async () => {
    const lost = command(rename('a', 'một', 'của tôi'));
    await server.make(editor, address, 1, [lost]);
    await server.make(leader, address, 2, [command(rename('b', 'hai', 'của họ'))]);
    const later = await server.make(editor, address, 1, [lost, command(rename('a', 'của tôi', 'thêm'))]);
    expect(later).toMatchObject({ status: 412, code: 'moved-on', headers: { etag: '"3"' } });
    expect(later.body).toMatchObject({
      version: 3,
      document: { plan: { items: [{ text: 'của tôi' }, { text: 'của họ' }] } },
      outcomes: [{ id: lost.id, accepted: true, version: 2 }],
    });
  });

  it('are refused one by one, with the code of the model, and what is refused is not stored', async () => {
    const sent = [
      command(rename('gone', 'x', 'y')),
      command(rename('a', 'một', 'được')),
      { id: 'c3', at: '2026-03-02', type: 'item/text', part: 'tasks' },
    ];
    const made = await server.make(editor, address, 1, sent);
    expect(made.body).toMatchObject({
      version: 2,
      outcomes: [
        { accepted: false, code: 'item-gone' },
        { accepted: true, version: 2 },
        { accepted: false, code: 'not-a-command' },
      ],
    });
    expect((await server.ask(leader, 'GET', `${address}/commands`)).body).toHaveLength(1);
  });

  it('need the version that the person saw', async () => {
    const body = { commands: [command(rename('a', 'một', 'hai'))] };
    const without = await server.ask(editor, 'POST', `${address}/commands`, body);
    expect(without).toMatchObject({ status: 428, code: 'no-base' });
    const wrong = await server.ask(editor, 'POST', `${address}/commands`, body, { 'if-match': 'moi-nhat' });
    expect(wrong).toMatchObject({ status: 400, code: 'not-as-described' });
  });

  it('cannot take the id of a command of somebody else, nor change one that was made', async () => {
    const mine = command(rename('a', 'một', 'của tôi'));
    await server.make(editor, address, 1, [mine]);
    const theirs = await server.make(leader, address, 2, [mine]);
    expect(theirs.body).toMatchObject({ outcomes: [{ accepted: false, code: 'command-id-taken' }] });
    const changed = await server.make(editor, address, 2, [command(rename('a', 'một', 'khác'), mine.id)]);
    expect(changed.body).toMatchObject({ outcomes: [{ accepted: false, code: 'command-id-taken' }] });
    const twice = await server.make(editor, address, 2, [mine, mine]);
    expect(twice).toMatchObject({ status: 400, code: 'repeated-id' });
  });

  it('cannot leave a document that nobody could open again', async () => {
    const twins = command({
      type: 'item/insert',
      part: 'text',
      after: 'a',
      items: [item('x', 1, null), item('x', 1, null)],
    } satisfies PlanChange);
    const made = await server.make(editor, address, 1, [twins]);
    expect(made.body).toMatchObject({ version: 1, outcomes: [{ accepted: false }] });
    expect(parsePlanFile((await server.ask(leader, 'GET', address)).body).ok).toBe(true);
  });

  it('speak for nobody else, but may restore what others have written', async () => {
    await server.ask(leader, 'PUT', `${address}/rights/mat-tran`, { parts: ['review'], units: null });
    const forged = await server.make(otherEditor, address, 1, [command(comment('k1', editor.id))]);
    expect(forged.body).toMatchObject({ outcomes: [{ accepted: false, code: 'not-the-author' }] });
    // Given a comment that was written, and taken out by somebody else
    const written = await server.make(editor, address, 1, [command(comment('k1'))]);
    expect(written.body).toMatchObject({ outcomes: [{ accepted: true }] });
    const removal: PlanChange = { type: 'comment/remove', part: 'review', comment: 'k1' };
    await server.make(otherEditor, address, 2, [command(removal)]);
    // When that is taken back
    const restored = await server.make(otherEditor, address, 3, [command(comment('k1'))]);
    // Then it is allowed, since it was so
    expect(restored.body).toMatchObject({ version: 4, outcomes: [{ accepted: true }] });
  });

  it('of many people at once are all kept, each on the version that it was made on', async () => {
    const write = async (index: number): Promise<void> => {
      const insert = command({
        type: 'item/insert',
        part: 'text',
        after: 'b',
        items: [item(`n${String(index)}`, 1, null)],
      } satisfies PlanChange);
      let version = 1;
      for (;;) {
        const made = await server.make(editor, address, version, [insert]);
        if (made.status === 200) return;
        version = (made.body as { version: number }).version;
      }
    };
    await Promise.all(Array.from({ length: 8 }, (_, index) => write(index)));
    const opened = (await server.ask(leader, 'GET', address)).body as PlanFile;
    expect(opened.plan.items).toHaveLength(10);
  });
});

describe('the log', () => {
  it('makes the document anew from what it was at first', async () => {
    await server.make(editor, address, 1, [command(rename('a', 'một', 'hai')), command(comment('k2'))]);
    await server.make(leader, address, 3, [command(rename('b', 'hai', 'ba'))]);
    const log = (await server.ask(leader, 'GET', `${address}/commands`)).body as { content: PlanChange }[];
    const replayed = log.reduce((current, { content }) => {
      const next = applyChange(current, content);
      if (!next.ok) throw new Error(next.code);
      return next.value;
    }, file);
    expect((await server.ask(leader, 'GET', address)).body).toEqual(JSON.parse(JSON.stringify(replayed)));
  });

  it('is only ever added to, whoever asks the database', async () => {
    await server.make(editor, address, 1, [command(rename('a', 'một', 'hai'))]);
    await expect(database.query('delete from command')).rejects.toThrow(/added to/);
    await expect(database.query(`update command set actor = 'x'`)).rejects.toThrow(/added to/);
    await expect(database.query('truncate command')).rejects.toThrow();
  });

  it('is given in pages', async () => {
    const many = Array.from({ length: 5 }, (_, index) =>
      command(rename('a', index === 0 ? 'một' : String(index - 1), String(index))),
    );
    await server.make(editor, address, 1, many);
    const page = await server.ask(leader, 'GET', `${address}/commands?after=2&limit=2`);
    expect((page.body as { version: number }[]).map(({ version }) => version)).toEqual([3, 4]);
  });
});
