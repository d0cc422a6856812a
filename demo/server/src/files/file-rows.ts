import { numberIn, textIn } from '../database/columns.js';
import type { Database, Queries, Row } from '../database/database.js';
import type { FileStore } from './file-store.js';

/** A file of a nomination as the database knows it. */
export interface FileRow {
  /** The key of the personal record that names it. */
  record: string;
  /** Its id in that record. */
  id: string;
  nomination: string;
  /** The agency that sent it. */
  agency: string;
  type: string;
  /** Bytes. */
  size: number;
  /** Undefined once it was erased: the row is a tombstone then. */
  content: { place: string; name: string; sha256: string } | undefined;
}

function fileRow(row: Row): FileRow {
  return {
    record: textIn(row, 'record'),
    id: textIn(row, 'id'),
    nomination: textIn(row, 'nomination'),
    agency: textIn(row, 'agency'),
    type: textIn(row, 'type'),
    size: numberIn(row, 'size'),
    content:
      row.place === null
        ? undefined
        : { place: textIn(row, 'place'), name: textIn(row, 'name'), sha256: textIn(row, 'sha256') },
  };
}

export async function readFileRow(
  { query }: Queries,
  round: string,
  record: string,
  id: string,
): Promise<FileRow | undefined> {
  const [row] = await query(
    `select file.*, personal.agency from file join personal on personal.round = file.round and personal.key = file.record
     where file.round = $1 and file.record = $2 and file.id = $3`,
    [round, record, id],
  );
  return row && fileRow(row);
}

/** The files of a nomination whose bytes are here. */
export async function filesOfNomination(
  { query }: Queries,
  round: string,
  nomination: string,
): Promise<Pick<FileRow, 'id' | 'type' | 'size'>[]> {
  const rows = await query(
    'select id, type, size from file where round = $1 and nomination = $2 and place is not null',
    [round, nomination],
  );
  return rows.map((row) => ({
    id: textIn(row, 'id'),
    type: textIn(row, 'type'),
    size: numberIn(row, 'size'),
  }));
}

/** Puts down a file whose bytes are written; they are loose no longer. */
export async function insertFile(
  { query }: Queries,
  round: string,
  file: Omit<FileRow, 'agency' | 'content'> & { content: NonNullable<FileRow['content']> },
): Promise<void> {
  const { place, name, sha256 } = file.content;
  await query(
    `insert into file (round, record, id, nomination, place, name, type, size, sha256)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
    [round, file.record, file.id, file.nomination, place, name, file.type, file.size, sha256],
  );
  await query('delete from loose_file where place = $1', [place]);
}

/** Leaves tombstones of the files of a nomination. @returns where the bytes lie, which are loose now */
export async function eraseFiles({ query }: Queries, round: string, nomination: string): Promise<string[]> {
  const rows = await query(
    `with gone as (select place from file where round = $1 and nomination = $2 and place is not null)
     insert into loose_file (place) select place from gone returning place`,
    [round, nomination],
  );
  await query(
    `update file set place = null, name = null, sha256 = null, erased_at = now()
     where round = $1 and nomination = $2 and place is not null`,
    [round, nomination],
  );
  return rows.map((row) => textIn(row, 'place'));
}

/** Notes where bytes are going to lie, before they are written: a program that is killed leaves none unnoticed. */
export async function noteLoose({ query }: Queries, places: readonly string[]): Promise<void> {
  await query('insert into loose_file (place) select json_array_elements_text($1::json)', [
    JSON.stringify(places),
  ]);
}

/** Removes bytes that no file has, and forgets the places. */
export async function removeLoose(
  { query }: Queries,
  store: FileStore,
  places: readonly string[],
): Promise<void> {
  for (const place of places) {
    // A place that a file took meanwhile is loose no longer.
    const [loose] = await query('select 1 from loose_file where place = $1', [place]);
    if (!loose) continue;
    await store.remove(place);
    await query('delete from loose_file where place = $1', [place]);
  }
}

/**
 * Removes what a program that was killed has left behind. Where others are at work too, what came within the hour may be
 * on its way to them.
 */
export async function removeLeftBehind(
  database: Database,
  store: FileStore,
  others = database.isShared,
): Promise<void> {
  const rows = await database.query(
    `select place from loose_file where since <= now() - $1::interval
       and not exists (select 1 from file where file.place = loose_file.place)`,
    [others ? '1 hour' : '0'],
  );
  await removeLoose(
    database,
    store,
    rows.map((row) => textIn(row, 'place')),
  );
}
