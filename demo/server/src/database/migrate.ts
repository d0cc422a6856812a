import { numberIn } from './columns.js';
import type { Database } from './database.js';
import { migrations } from './migrations.js';

/** Of the advisory lock: two servers that start at once migrate one after the other. */
const LOCK = 7_604_011;

/**
 * Brings the tables to the shape that this program knows.
 * @throws Error where a newer program has migrated them further
 */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async ({ query }) => {
    await query('select pg_advisory_xact_lock($1)', [LOCK]);
    await query(
      `create table if not exists migration (number integer primary key, at timestamptz not null default now())`,
    );
    const [row = {}] = await query('select coalesce(max(number), 0) as number from migration');
    const done = numberIn(row, 'number');
    if (done > migrations.length) throw new Error(`the database is of a newer version (${done})`);
    for (const [index, statements] of migrations.entries()) {
      if (index < done) continue;
      for (const statement of statements) await query(statement);
      await query('insert into migration (number) values ($1)', [index + 1]);
    }
  });
}
