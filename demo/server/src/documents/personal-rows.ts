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
  /** Whether the command that names it has not come yet. */
  awaitsCommand: boolean;
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
    awaitsCommand: row.awaits_command === true,
  }));
}

/** Commands were made: of the data that wait for one, those whose keys stand in these wait no longer. */
export async function commandsCame(
  { query }: Queries,
  round: string,
  commands: readonly string[],
): Promise<void> {
  if (commands.length === 0) return;
  await query(
    `update personal set awaits_command = false
     where round = $1 and awaits_command and position('"' || key || '"' in $2) > 0`,
    [round, commands.join('\n')],
  );
}

/**
 * Forgets data whose command has not come within a day: nobody else sees them, and nobody would erase them. Those who have
 * sent them send them again with it.
 */
export async function forgetUnnamed({ query }: Queries): Promise<void> {
  await query(
    "delete from personal where awaits_command and content is not null and created_at < now() - interval '1 day'",
  );
}

export async function insertPersonal({ query }: Queries, round: string, row: PersonalRow): Promise<void> {
  await query(
    `insert into personal (round, sort, key, nomination, agency, content, awaits_command)
     values ($1, $2, $3, $4, $5, $6, $7::text = 'yes')`,
    [
      round,
      row.sort,
      row.key,
      row.nomination,
      row.agency,
      JSON.stringify(row.content),
      row.awaitsCommand ? 'yes' : 'no',
    ],
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
