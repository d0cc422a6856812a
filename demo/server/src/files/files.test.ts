import { readdir } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { newId } from '@phoihop/plan';
import type { RoundFile } from '@phoihop/plan/round';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.js';
import { nominationForm, openRound, pdf } from '../testing/nomination-form.js';
import { testDatabase } from '../testing/test-database.js';
import {
  commune,
  leader,
  otherLeader,
  reader,
  signed,
  stranger,
  TestServer,
} from '../testing/test-server.js';
import type { User } from '../sign-in/index.js';
import { removeLeftBehind } from './file-rows.js';
import { FileStore } from './file-store.js';

let database: Database;
let server: TestServer;
let address: string;
beforeAll(async () => {
  database = await testDatabase();
  server = await TestServer.on(database);
});
afterAll(async () => {
  await server.app.close();
  await database.close();
});

const nominating = { parts: ['nominate'], units: ['ta-lun'] };

async function newRound(): Promise<string> {
  const id = newId();
  const url = `/api/rounds/${id}`;
  expect((await server.ask(leader, 'PUT', url, openRound(id))).status).toBe(201);
  await server.ask(leader, 'PUT', `${url}/rights/xa-ta-lun`, nominating);
  return url;
}
beforeEach(async () => {
  address = await newRound();
});

const send = (form: FormData, user: User = commune, key = newId()) =>
  server.post(user, `${address}/nominations`, form, { 'idempotency-key': key });

/** A nomination that was taken. @returns its key, which is that of its record as well */
async function taken(form = nominationForm()): Promise<string> {
  const key = newId();
  expect(await send(form, commune, key)).toMatchObject({ status: 200 });
  return key;
}

const fileOf = (key: string, file = '0') => `${address}/records/${key}/files/${file}`;

/** Everything that is kept of this round and its files. */
async function kept() {
  const round = (await server.ask(leader, 'GET', address)).body;
  const rows = await database.query('select * from file order by place');
  const loose = await database.query('select * from loose_file');
  return { round, rows, loose, files: (await readdir(server.folder)).sort() };
}

describe('a nomination that is sent', () => {
  it('is checked, kept with its files, and has a receipt, the same each time', async () => {
    const key = newId();
    const first = await send(nominationForm(), commune, key);
    expect(first).toMatchObject({
      status: 200,
      body: { number: expect.stringMatching(/^\d{4}-\d{4}$/) as unknown },
    });
    const before = await kept();
    expect(await send(nominationForm({ name: 'Người khác' }), commune, key)).toMatchObject({
      status: 200,
      body: first.body,
    });
    expect(await kept()).toEqual(before);
    const { nominations, personal } = before.round as RoundFile;
    expect(nominations).toMatchObject([{ id: key, unit: 'ta-lun', steps: [{ to: 'submitted' }] }]);
    expect(personal.records[key]?.values).toMatchObject({
      name: { text: 'Vi Văn Thoong' },
      papers: { files: [{ id: '0', paper: 'minutes', name: 'Biên bản họp bản (1).pdf' }] },
    });
  });

  it('gives its file to those who see it, byte for byte, as an attachment', async () => {
    const file = pdf('Ý kiến');
    const key = await taken(nominationForm({}, [file]));
    for (const user of [commune, leader]) {
      const { status, body, headers } = await server.ask(user, 'GET', fileOf(key));
      expect([status, body]).toEqual([200, await file.text()]);
      expect(headers).toMatchObject({
        'content-type': 'application/pdf',
        'content-disposition': `attachment; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20h%E1%BB%8Dp%20b%E1%BA%A3n%20%281%29.pdf`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'no-store',
      });
    }
    const [row] = await database.query('select sha256 from file where record = $1', [key]);
    const sha256 = createHash('sha256')
      .update(new Uint8Array(await file.arrayBuffer()))
      .digest('hex');
    expect(row).toEqual({ sha256 });
  });

  it.each<[string, Record<string, string>, string, string]>([
    ['no name', { name: '' }, 'required', 'name'],
    ['a day that is none', { 'village-meeting.date': '31/02/2026' }, 'day-unread', 'village-meeting'],
    [
      'more votes than people',
      { 'village-meeting.votes': '66' },
      'more-votes-than-present',
      'village-meeting',
    ],
    ['no consent', { 'consent.assess': '' }, 'consent-missing', 'consent'],
    ['a category that is none', { category: 'x' }, 'category-unknown', ''],
  ])('is refused with %s, says where, and leaves nothing', async (_what, changes, code, field) => {
    const before = await kept();
    const reply = await send(nominationForm(changes));
    expect(reply).toMatchObject({ status: 422, code });
    expect((reply.body as { findings: unknown[] }).findings).toContainEqual(
      expect.objectContaining({ code, field }),
    );
    expect(await kept()).toEqual(before);
  });

  it.each<[string, () => File[], string, string?]>([
    ['no paper', () => [], 'paper-missing'],
    ['a path for a name', () => [pdf('a', '../../etc/passwd.pdf')], 'file-name'],
    [
      'a page that calls itself PDF',
      () => [new File(['<!doctype html><script>1</script>'], 'a.pdf')],
      'file-type',
    ],
    ['a PDF that is a page as well', () => [pdf('<script >alert(1)</script >')], 'file-mixed'],
    ['an empty file', () => [new File([], 'a.pdf')], 'file-empty'],
    ['a file too large', () => [pdf('a'.repeat(10 * 1024 * 1024 + 1))], 'file-too-large'],
    ['files too many', () => Array.from({ length: 30 }, () => pdf()), 'too-many-files'],
    ['a paper that nobody asked for', () => [pdf()], 'paper-missing', 'papers.other'],
  ])('is refused with %s, and leaves nothing', async (_what, files, code, control) => {
    const before = await kept();
    const reply = await send(nominationForm({}, files(), control));
    expect(reply).toMatchObject({ status: 422, code });
    expect(await kept()).toEqual(before);
  });

  it('is refused where a text is markup, in a key of something else, and whatever is no such form', async () => {
    const before = await kept();
    expect(await send(nominationForm({ 'place.address': '<img src=x>' }))).toMatchObject({
      status: 422,
      code: 'text-not-plain',
    });
    const url = `${address}/nominations`;
    expect(await server.post(commune, url, nominationForm(), {})).toMatchObject({ status: 400 });
    const headers = { 'idempotency-key': newId() };
    expect(await server.ask(commune, 'POST', url, {}, headers)).toMatchObject({ status: 415 });
    const type = { 'content-type': 'multipart/form-data; boundary=x' };
    expect(await server.ask(commune, 'POST', url, 'x', { ...headers, ...type })).toMatchObject({
      status: 400,
    });
    expect(await server.ask(leader, 'PUT', address, 'x', type)).toMatchObject({ status: 415 });
    const reply = await server.app.inject({
      method: 'POST',
      url,
      headers: { ...signed(commune), ...headers, ...type },
      payload: Buffer.alloc(60_000_000, 'a'),
    });
    expect([reply.statusCode, reply.json()]).toEqual([413, { code: 'too-large', params: {} }]);
    expect(await kept()).toEqual(before);
    const key = await taken();
    expect(await send(nominationForm(), leader, key)).toMatchObject({ status: 409, code: 'key-taken' });
  });

  it('is refused from whoever has no right to it', async () => {
    const before = await kept();
    const other = nominationForm({ unit: 'na-ha' });
    expect(await send(other)).toMatchObject({ status: 403, code: 'not-allowed' });
    expect(await send(nominationForm(), reader)).toMatchObject({ status: 403, code: 'not-allowed' });
    expect(await send(nominationForm(), stranger)).toMatchObject({ status: 404 });
    expect(await kept()).toEqual(before);
  });
});

describe('a file', () => {
  it('is not there for other units, strangers, under another round, or by a path', async () => {
    const key = await taken();
    const other = { ...commune, agency: 'xa-na-ha' };
    await server.ask(leader, 'PUT', `${address}/rights/xa-na-ha`, { parts: ['nominate'], units: ['na-ha'] });
    for (const user of [other, stranger, otherLeader])
      expect(await server.ask(user, 'GET', fileOf(key))).toMatchObject({ status: 404 });
    expect(await server.ask(undefined, 'GET', fileOf(key))).toMatchObject({ status: 401 });
    const url = await newRound();
    for (const path of [`${url}/records/${key}/files/0`, fileOf(key, '1'), fileOf('x')])
      expect(await server.ask(leader, 'GET', path)).toMatchObject({ status: 404 });
    for (const name of ['../0', '..%2f..%2f0', '%00', 'a.pdf'])
      expect([400, 404]).toContain((await server.ask(leader, 'GET', fileOf(key, name))).status);
  });

  it('is erased with the data of the person: bytes, name and sum; a tombstone stays', async () => {
    const files = (await readdir(server.folder)).length;
    const key = await taken();
    expect(await readdir(server.folder)).toHaveLength(files + 1);
    const erase = () => server.ask(leader, 'DELETE', `${address}/nominations/${key}/personal-data`);
    expect(await erase()).toMatchObject({ status: 204 });
    expect(await erase()).toMatchObject({ status: 204 });
    expect(await readdir(server.folder)).toHaveLength(files);
    expect(await server.ask(leader, 'GET', fileOf(key))).toMatchObject({ status: 410, code: 'erased' });
    const rows = await database.query('select place, name, sha256, id from file where record = $1', [key]);
    expect(rows).toEqual([{ place: null, name: null, sha256: null, id: '0' }]);
    expect(await database.query('select * from loose_file')).toEqual([]);
    // Then the key brings nothing back, and its receipt is given again
    expect(await send(nominationForm(), commune, key)).toMatchObject({ status: 200 });
    expect(await readdir(server.folder)).toHaveLength(files);
  });

  it('that a killed program left behind is removed after an hour, and one on its way is not', async () => {
    const store = new FileStore(server.folder);
    const [left, fresh] = [FileStore.newPlace(), FileStore.newPlace()];
    for (const place of [left, fresh]) await store.write(place, new Uint8Array([1]));
    await database.query("insert into loose_file values ($1, now() - interval '2 hours'), ($2, now())", [
      left,
      fresh,
    ]);
    await removeLeftBehind(database, store, true);
    expect(await readdir(server.folder)).not.toContain(left);
    expect(await readdir(server.folder)).toContain(fresh);
    // Where nobody else is at work, nothing is on its way when a program begins
    await removeLeftBehind(database, store, false);
    expect(await readdir(server.folder)).not.toContain(fresh);
    expect(await database.query('select * from loose_file')).toEqual([]);
  });

  it('lies under a random name, and under no other', async () => {
    await expect(new FileStore(server.folder).write('../a', new Uint8Array([1]))).rejects.toThrow(RangeError);
    await taken();
    for (const name of await readdir(server.folder)) expect(name).toMatch(/^[0-9a-f]{32}$/);
  });
});
