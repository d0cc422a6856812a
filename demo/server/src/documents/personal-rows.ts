import { textIn } from '../database/columns.js';
import type { Queries } from '../database/database.js';

export interface PersonalRow {
  sort: 'record' | 'remark';
  key: string;
  nomination: string;
  /** The agency that sent it. */
  agency: string;
  /** Null once it was erased. */
  content: unknown;
}

/** All personal data of a round, tombstones included, in the order in which they came. */
export async function readPersonal({ query }: Queries, round: string): Promise<PersonalRow[]> {
  const rows = await query('select * from personal where round = $1 order by created_at, key', [round]);
  return rows.map((row) => ({
    sort: row.sort === 'record' ? 'record' : 'remark',
    key: textIn(row, 'key'),
    nomination: textIn(row, 'nomination'),
    agency: textIn(row, 'agency'),
    content: row.content,
  }));
}

/** Whether a key of personal data stands in a command of its round, or in what the round was at first. */
const NAMED = `(
  exists (select 1 from command where command.kind = 'round' and command.document = personal.round
    and position('"' || personal.key || '"' in command.content::text) > 0)
  or exists (select 1 from document where document.kind = 'round' and document.id = personal.round
    and position('"' || personal.key || '"' in document.first::text) > 0))`;

/** Those of the keys of a round that no command names, nor ever has: their command has not come. */
export async function unnamedKeys(
  { query }: Queries,
  round: string,
  keys: readonly string[],
): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await query(
    `select key from personal where round = $1
       and key in (select json_array_elements_text($2::json)) and not ${NAMED}`,
    [round, JSON.stringify(keys)],
  );
  return new Set(rows.map((row) => textIn(row, 'key')));
}

/**
 * Forgets data whose command has not come within a day: nobody else sees them, and nobody would erase them. Those who have
 * sent them send them again with it.
 */
export async function forgetUnnamed({ query }: Queries): Promise<void> {
  await query(
    `delete from personal where content is not null and created_at < now() - interval '1 day'
       and not exists (select 1 from file where file.round = personal.round and file.record = personal.key)
       and not ${NAMED}`,
  );
}

export async function insertPersonal({ query }: Queries, round: string, row: PersonalRow): Promise<void> {
  await query(
    'insert into personal (round, sort, key, nomination, agency, content) values ($1, $2, $3, $4, $5, $6)',
    [round, row.sort, row.key, row.nomination, row.agency, JSON.stringify(row.content)],
  );
}

/** Takes out all that is known of the people of a nomination; its keys stay as tombstones. @returns how many */
export async function erasePersonal({ query }: Queries, round: string, nomination: string): Promise<number> {
  const rows = await query(
    `update personal set content = null, erased_at = now()
     where round = $1 and nomination = $2 and content is not null returning key`,
    [round, nomination],
  );
  return rows.length;
}
