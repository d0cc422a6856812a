import type { Database } from '../database/database.js';

/**
 * Gives a plan a past: commands that write into its first item and take it back in turns, so that it stands as before.
 * @param count an even number
 */
export async function fillHistory(
  database: Database,
  plan: string,
  { item, text }: { item: string; text: string },
  count: number,
): Promise<void> {
  const other = `${text} Đề nghị các đơn vị báo cáo trước ngày 15 hằng tháng.`;
  const by = { id: 'nguoi-1', name: 'Lò Thị Hạnh', agency: 'so' };
  const contents = [
    { before: text, after: other },
    { before: other, after: text },
  ].map((texts) => ({ type: 'item/text', part: 'text', item, ...texts, at: '2026-03-02T02:00:00.000Z', by }));
  await database.query(
    `insert into command (kind, document, version, id, actor, content)
     select 'plan', $1, 1 + number, md5($1 || number::text), 'nguoi-1',
       (jsonb_build_object('id', md5($1 || number::text)) ||
         case when number % 2 = 1 then $2::jsonb else $3::jsonb end)::json
     from generate_series(1, $4::integer) as number`,
    [plan, JSON.stringify(contents[0]), JSON.stringify(contents[1]), count],
  );
  await database.query(`update document set version = $2 where kind = 'plan' and id = $1`, [plan, count + 1]);
}

/** What lies in the database, in bytes. */
export async function sizesOf(database: Database): Promise<Record<string, number>> {
  const [row] = await database.query(
    `select
      (select count(*)::float8 from command) as commands,
      (select avg(length(content::text))::float8 from command) as "characters of a command",
      (select pg_total_relation_size('command')::float8) as "log with its indexes",
      (select avg(length(content::text))::float8 from document) as "characters of a plan",
      (select avg(pg_column_size(content))::float8 from document) as "a plan as it is stored",
      (select pg_total_relation_size('document')::float8) as documents`,
  );
  return Object.fromEntries(
    Object.entries(row ?? {}).map(([name, value]) => [name, Math.round(Number(value))]),
  );
}
