import { newId } from '@phoihop/plan';
import { erasePersonalData, withRecord, type RoundChange, type RoundFile } from '@phoihop/plan/round';
import { nomination, person, roundFile, step } from '@phoihop/plan/round/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.js';
import { forgetUnnamed } from './personal-rows.js';
import { openRound } from '../testing/nomination-form.js';
import { command, commune, editor, leader, otherLeader, TestServer } from '../testing/test-server.js';
import { testDatabase } from '../testing/test-database.js';

let database: Database;
let server: TestServer;
let address: string;
let empty: RoundFile;

beforeAll(async () => {
  database = await testDatabase();
  server = await TestServer.on(database);
});
afterAll(async () => {
  await server.app.close();
  await database.close();
});
beforeEach(async () => {
  empty = openRound(newId());
  address = `/api/rounds/${empty.round.id}`;
  expect((await server.ask(leader, 'PUT', address, empty)).status).toBe(201);
  const right = { parts: ['nominate'], units: ['ta-lun'] };
  expect((await server.ask(leader, 'PUT', `${address}/rights/xa-ta-lun`, right)).status).toBe(204);
});

const record = (id: string, name: string) => ({ nomination: id, ...person(name) });

const submit = (id: string, unit = 'ta-lun'): RoundChange => ({
  type: 'nomination/submit',
  part: 'round',
  nomination: nomination(id, { unit }),
});

async function round(user = leader): Promise<RoundFile> {
  return (await server.ask(user, 'GET', address)).body as RoundFile;
}

/** The rows of this round in which something stands, in whatever column. */
async function rowsThatName(words: RegExp, tables: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    tables.map((table) => database.query(`select t::text as row from ${table} t`)),
  );
  return found
    .flat()
    .map(({ row }) => String(row))
    .filter((row) => row.includes(empty.round.id) && words.test(row));
}

/** Two people: one that the commune has nominated, one of another commune. */
async function nominated(): Promise<number> {
  await server.ask(commune, 'PUT', `${address}/records/data-a`, record('a', 'Vi Văn Thoong'));
  await server.ask(editor, 'PUT', `${address}/records/data-b`, record('b', 'Lương Thị Mai'));
  const made = await server.make(editor, address, 3, [command(submit('a')), command(submit('b', 'na-ha'))]);
  expect(made.body).toMatchObject({ version: 5, outcomes: [{ accepted: true }, { accepted: true }] });
  return 5;
}

describe('personal data of a round', () => {
  it('lie apart from document and log, and come back where they belong', async () => {
    await nominated();
    const expected = withRecord(
      withRecord(empty, 'data-a', record('a', 'Vi Văn Thoong')),
      'data-b',
      record('b', 'Lương Thị Mai'),
    );
    expect(await round()).toEqual({
      ...expected,
      nominations: [nomination('a'), nomination('b', { unit: 'na-ha' })],
    });
    expect(await rowsThatName(/Thoong|Mai/u, ['document', 'command'])).toEqual([]);
    expect(await rowsThatName(/Thoong|Mai/u, ['personal'])).toHaveLength(2);
  });

  it('may be sent again, never over others, and move the version on', async () => {
    const put = (user: typeof leader, name: string) =>
      server.ask(user, 'PUT', `${address}/records/data-a`, record('a', name));
    expect(await put(commune, 'Vi Văn Thoong')).toMatchObject({ status: 204, headers: { etag: '"2"' } });
    expect(await put(commune, 'Vi Văn Thoong')).toMatchObject({ status: 204, headers: { etag: '"2"' } });
    expect(await put(commune, 'Người khác')).toMatchObject({ status: 409, code: 'key-taken' });
    expect(await put(editor, 'Vi Văn Thoong')).toMatchObject({ status: 409, code: 'key-taken' });
    const wrong = { ...record('a', 'x'), values: { name: { kind: 'unknown' } } };
    expect(await server.ask(commune, 'PUT', `${address}/records/k`, wrong)).toMatchObject({ status: 422 });
  });

  it('are given out as a whole to the office, for the person who asks for them', async () => {
    await nominated();
    const url = `${address}/nominations/a/personal-data`;
    await server.ask(editor, 'PUT', `${address}/remarks/r1`, { nomination: 'a', text: 'Thiếu năm sinh' });
    expect((await server.ask(leader, 'GET', url)).body).toEqual({
      nomination: 'a',
      records: { 'data-a': record('a', 'Vi Văn Thoong') },
      remarks: { r1: { nomination: 'a', text: 'Thiếu năm sinh' } },
    });
    expect(await server.ask(otherLeader, 'GET', url)).toMatchObject({ status: 404 });
    expect(await server.ask(editor, 'DELETE', url)).toMatchObject({ status: 403 });
  });

  it('are erased everywhere; their keys stay as tombstones, and what was decided stays', async () => {
    const version = await nominated();
    const decided = command({
      type: 'nomination/step',
      part: 'round',
      nomination: 'a',
      from: 'submitted',
      step: step('decided'),
    } satisfies RoundChange);
    await server.make(leader, address, version, [decided]);
    const before = await round();
    const url = `${address}/nominations/a/personal-data`;
    expect(await server.ask(leader, 'DELETE', url)).toMatchObject({ status: 204, headers: { etag: '"7"' } });
    expect(await server.ask(leader, 'DELETE', url)).toMatchObject({ status: 204, headers: { etag: '"7"' } });
    expect(await round()).toEqual(erasePersonalData(before, 'a'));
    expect(await rowsThatName(/Thoong/u, ['document', 'command', 'personal'])).toEqual([]);
    // Then nothing brings them back
    const again = await server.ask(commune, 'PUT', `${address}/records/data-a`, record('a', 'Vi Văn Thoong'));
    expect(again).toMatchObject({ status: 410, code: 'erased' });
  });

  it('that were mended stay for the office, and those whose command never came are forgotten after a day', async () => {
    const version = await nominated();
    await server.ask(commune, 'PUT', `${address}/records/data-a2`, record('a', 'Vi Văn Thương'));
    expect(Object.keys((await round()).personal.records)).toEqual(['data-a', 'data-b']);
    const mend = command({
      type: 'nomination/record',
      part: 'round',
      nomination: 'a',
      before: 'data-a',
      after: 'data-a2',
    } satisfies RoundChange);
    await server.make(editor, address, version + 1, [mend]);
    await server.ask(commune, 'PUT', `${address}/remarks/r1`, { nomination: 'a', text: 'Chưa gửi' });
    expect((await round()).personal.remarks).toEqual({});
    const keys = async () => {
      const rows = await database.query('select key from personal where round = $1 order by key', [
        empty.round.id,
      ]);
      return rows.map(({ key }) => key);
    };
    await forgetUnnamed(database);
    expect(await keys()).toEqual(['data-a', 'data-a2', 'data-b', 'r1']);
    await database.query("update personal set created_at = now() - interval '2 days'");
    await forgetUnnamed(database);
    expect(await keys()).toEqual(['data-a', 'data-a2', 'data-b']);
    expect(Object.keys((await round()).personal.records)).toEqual(['data-a', 'data-a2', 'data-b']);
  });
});

describe('a commune', () => {
  it('sees and changes its own nominations, and learns nothing of those of others', async () => {
    const version = await nominated();
    const seen = await round(commune);
    expect(seen.nominations.map(({ id }) => id)).toEqual(['a']);
    expect(Object.keys(seen.personal.records)).toEqual(['data-a']);
    const log = await server.ask(commune, 'GET', `${address}/commands`);
    expect([log.status, log.body]).toEqual([204, '']);
    expect(await server.ask(commune, 'GET', `${address}/nominations/b/personal-data`)).toMatchObject({
      status: 403,
    });
    const theirs = command({
      type: 'nomination/withdraw',
      part: 'round',
      nomination: 'b',
    } satisfies RoundChange);
    const own = command({
      type: 'nomination/withdraw',
      part: 'round',
      nomination: 'a',
    } satisfies RoundChange);
    const made = await server.make(commune, address, version, [theirs, own]);
    expect(made.body).toMatchObject({ outcomes: [{ code: 'not-allowed' }, { accepted: true }] });
    const stale = await server.make(commune, address, 1, [command(submit('a'))]);
    expect((stale.body as { document: RoundFile }).document.nominations).toEqual([]);
  });

  it('is never told that nothing has changed where its rights have', async () => {
    const version = await nominated();
    const seen = async (): Promise<string[] | number> => {
      const tag = `"${String(version)}"`;
      const reply = await server.ask(commune, 'GET', address, undefined, { 'if-none-match': tag });
      return reply.status === 200 ? (reply.body as RoundFile).nominations.map(({ id }) => id) : reply.status;
    };
    const give = (units: string[] | null) =>
      server.ask(leader, 'PUT', `${address}/rights/xa-ta-lun`, { parts: ['nominate'], units });
    expect(await seen()).toBe(304);
    await give(['ta-lun', 'na-ha']);
    expect(await seen()).toEqual(['a', 'b']);
    await give(['na-ha']);
    expect(await seen()).toEqual(['b']);
    // Taken, and given anew
    await server.ask(leader, 'DELETE', `${address}/rights/xa-ta-lun`);
    expect(await seen()).toBe(404);
    await give(['ta-lun']);
    expect(await seen()).toEqual(['a']);
  });

  it('does not see what another has prepared', async () => {
    await server.ask(editor, 'PUT', `${address}/records/data-c`, record('c', 'Moong Văn Nghĩa'));
    await server.ask(commune, 'PUT', `${address}/records/data-d`, record('d', 'Vi Thị Hoa'));
    expect(Object.keys((await round(commune)).personal.records)).toEqual(['data-d']);
    // Nor does an office see what a unit has prepared, whose command may never come; and each goes on with its own
    expect(Object.keys((await round()).personal.records)).toEqual(['data-c']);
    await server.make(editor, address, 3, [command(submit('d'))]);
    expect(Object.keys((await round()).personal.records)).toEqual(['data-c', 'data-d']);
  });
});

describe('a round', () => {
  it('comes without people, whose data come one by one', async () => {
    const id = newId();
    const full = roundFile([nomination('a')]);
    const reply = await server.ask(leader, 'PUT', `/api/rounds/${id}`, {
      ...full,
      round: { ...full.round, id },
    });
    expect(reply).toMatchObject({ status: 422, code: 'round-not-empty' });
  });
});
