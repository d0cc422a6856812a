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
