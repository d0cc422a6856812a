import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { newId, type PlanChange } from '@phoihop/plan';
import { samplePlanFile } from '@phoihop/plan/testing';
import { person } from '@phoihop/plan/round/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, leader, TestServer } from '../testing/test-server.js';
import { testDatabase } from '../testing/test-database.js';
import { FileStore } from '../files/index.js';
import { nominationForm, openRound, pdf } from '../testing/nomination-form.js';
import { backUp, restore } from './backup.js';
import type { Database } from './database.js';

let folder: string;
let first: Database;
let second: Database;
let secondFiles: FileStore;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'phoihop-backup-'));
  secondFiles = new FileStore(join(folder, 'files'));
  [first, second] = await Promise.all([testDatabase(), testDatabase()]);
});
afterAll(async () => {
  await Promise.all([first.close(), second.close(), rm(folder, { recursive: true })]);
});

const tables = ['document', 'command', 'agency_right', 'personal', 'file'];

function contents(database: Database) {
  return Promise.all(tables.map((table) => database.query(`select t::text from ${table} t order by 1`)));
}

describe('a backup', () => {
  it('is refused where the file is none, and then nothing is restored', async () => {
    const file = join(folder, 'none');
    await writeFile(file, gzipSync('{"a":1}\n'));
    await expect(restore(second, secondFiles, file)).rejects.toThrow(/no backup/);
    await writeFile(file, gzipSync('{"format":"phoihop-backup","migration":99}\n'));
    await expect(restore(second, secondFiles, file)).rejects.toThrow(/version 99/);
    await writeFile(file, gzipSync(''));
    await expect(restore(second, secondFiles, file)).rejects.toThrow(/empty/);
    await writeFile(file, 'không nén');
    await expect(restore(second, secondFiles, file)).rejects.toThrow(/header/);
    await expect(restore(second, secondFiles, join(folder, 'nowhere'))).rejects.toThrow(/ENOENT/);
  });

  it('is restored into an empty database as it was, and work goes on there', async () => {
    // Given a server with a plan that was changed, and a round with personal data of which some were erased
    const before = await TestServer.on(first);
    const plan = `/api/plans/${samplePlanFile().plan.id}`;
    await before.ask(leader, 'PUT', plan, samplePlanFile());
    const change: PlanChange = {
      type: 'plan/head',
      part: 'text',
      field: 'title',
      before: 'KẾ HOẠCH PHỐI HỢP',
      after: 'KẾ HOẠCH "MỚI"\n',
    };
    const sent = command(change);
    await before.make(leader, plan, 1, [sent]);
    const round = `/api/rounds/${newId()}`;
    await before.ask(leader, 'PUT', round, openRound(round.split('/').at(-1) ?? ''));
    for (const [key, words] of [
      ['kept', 'giữ'],
      ['gone', 'xóa'],
    ] as const) {
      const form = nominationForm({}, [pdf(words)]);
      const sent = await before.post(leader, `${round}/nominations`, form, { 'idempotency-key': key });
      expect(sent.status).toBe(200);
    }
    await before.ask(leader, 'DELETE', `${round}/nominations/gone/personal-data`);
    for (const id of ['a', 'b'])
      await before.ask(leader, 'PUT', `${round}/records/data-${id}`, { nomination: id, ...person(id) });
    await before.ask(leader, 'DELETE', `${round}/nominations/b/personal-data`);
    // When it is backed up and restored
    const file = join(folder, 'backup.gz');
    await backUp(first, new FileStore(before.folder), file);
    expect((await stat(file)).mode & 0o077).toBe(0);
    await restore(second, secondFiles, file);
    // Then all rows are the same, and a retry of what was sent before gets its first answer
    expect(await contents(second)).toEqual(await contents(first));
    const after = await TestServer.on(second);
    expect(await after.make(leader, plan, 1, [sent])).toMatchObject({ status: 200, body: { version: 2 } });
    // Then files are there too, but for what was erased
    const url = `${round}/records/kept/files/0`;
    const restored = await secondFiles.read(
      String((await second.query("select place from file where record = 'kept'"))[0]?.place),
    );
    expect(restored && (await text(restored))).toBe((await before.ask(leader, 'GET', url)).body);
    expect(await readdir(join(folder, 'files'))).toHaveLength(1);
    // Then it is not restored over what is there
    await expect(restore(second, secondFiles, file)).rejects.toThrow(/not empty/);
    expect((await readFile(file)).length).toBeGreaterThan(100);
    await Promise.all([before.app.close(), after.app.close()]);
  });
});
