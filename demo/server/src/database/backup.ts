import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import { buffer } from 'node:stream/consumers';
import type { FileStore } from '../files/index.js';
import { textIn } from './columns.js';
import type { Database, Queries } from './database.js';
import { migrations } from './migrations.js';

/** Every table, those first to which others refer. */
const TABLES = ['document', 'command', 'agency_right', 'personal', 'file'] as const;

/** The first line of a backup. */
interface Head {
  format: 'phoihop-backup';
  migration: number;
}

function* linesOf(table: string, rows: readonly unknown[]): Generator<string> {
  for (const row of rows) yield `${JSON.stringify({ table, row })}\n`;
}

/** The bytes of the files, one a line; what was erased meanwhile is gone here too. */
async function* fileLines({ query }: Queries, files: FileStore): AsyncGenerator<string> {
  for (const row of await query('select place from file where place is not null order by place')) {
    const place = textIn(row, 'place');
    const stream = await files.read(place);
    if (!stream) continue;
    const bytes = await buffer(stream);
    yield `${JSON.stringify({ place, bytes: bytes.toString('base64') })}\n`;
  }
}

async function* backupLines(queries: Queries, files: FileStore): AsyncGenerator<string> {
  const head: Head = { format: 'phoihop-backup', migration: migrations.length };
  yield `${JSON.stringify(head)}\n`;
  for (const table of TABLES) {
    // As text: a row comes back exactly as it was, moments to the microsecond.
    const rows = await queries.query(`select to_json(${table})::text as row from ${table}`);
    yield* linesOf(
      table,
      rows.map(({ row }) => row),
    );
  }
  yield* fileLines(queries, files);
}

/**
 * Writes all data and the files of nominations to one file (JSON lines, gzip): the state of one moment, while others go on working. It can be
 * restored into an embedded database as well as into a PostgreSQL server. It holds personal data: keep it as such.
 */
export async function backUp(database: Database, files: FileStore, file: string): Promise<void> {
  const unfinished = `${file}.unfinished`;
  try {
    await database.transaction(async (queries) => {
      await queries.query('set transaction isolation level repeatable read read only');
      await pipeline(
        Readable.from(backupLines(queries, files)),
        createGzip(),
        createWriteStream(unfinished, { mode: 0o600 }),
      );
    });
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
}

async function* linesOfFile(file: string): AsyncGenerator<string> {
  const unzipped = createGunzip().setEncoding('utf8');
  createReadStream(file)
    .on('error', (error) => unzipped.destroy(error))
    .pipe(unzipped);
  let rest = '';
  for await (const chunk of unzipped as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}

function isHead(json: unknown): json is Head {
  return typeof json === 'object' && json !== null && 'format' in json && json.format === 'phoihop-backup';
}

async function restoreLine({ query }: Queries, files: FileStore, line: string): Promise<void> {
  const read = JSON.parse(line) as { table: string; row: string } | { place: string; bytes: string };
  if ('place' in read) return files.write(read.place, Buffer.from(read.bytes, 'base64'));
  const { table, row } = read;
  const known = TABLES.find((each) => each === table);
  if (!known) throw new Error(`the backup has a table that is not ours: ${table}`);
  await query(`insert into ${known} select * from json_populate_record(null::${known}, $1::json)`, [row]);
}

/**
 * Puts a backup into an empty database: all of it, or nothing.
 * @throws Error where the database holds something, or the file is no backup of this version
 */
export async function restore(database: Database, files: FileStore, file: string): Promise<void> {
  await database.transaction(async (queries) => {
    const [held] = await queries.query('select 1 from document limit 1');
    if (held) throw new Error('the database is not empty: a backup is restored into an empty one');
    let head: Head | undefined;
    for await (const line of linesOfFile(file)) {
      if (head) await restoreLine(queries, files, line);
      else {
        const json: unknown = JSON.parse(line);
        if (!isHead(json)) throw new Error('the file is no backup');
        if (json.migration !== migrations.length)
          throw new Error(`the backup is of version ${json.migration}`);
        head = json;
      }
    }
    if (!head) throw new Error('the file is empty');
  });
}
