import pg from 'pg';
import { DatabaseUnavailable, type Database, type Queries } from './database.js';
import { Listener } from './listener.js';

/** Classes of SQLSTATE that say “later”: connection, resources, shutdown. */
const LATER = /^(08|53|57P)/;
const NETWORK = /^(ECONN|ENOTFOUND|ETIMEDOUT|EPIPE)/;

function unavailable(error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const lost = error instanceof Error && /terminated|timeout exceeded/i.test(error.message);
  return LATER.test(code) || NETWORK.test(code) || lost
    ? new DatabaseUnavailable('the database does not answer', { cause: error })
    : error;
}

function queriesOf(client: pg.Pool | pg.PoolClient): Queries {
  return {
    async query(text, values = []) {
      try {
        return (await client.query<Record<string, unknown>>(text, [...values])).rows;
      } catch (error) {
        throw unavailable(error);
      }
    },
  };
}

/** A PostgreSQL server. @param url `postgres://user:password@host:port/database` */
export function openPostgres(url: string): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    statement_timeout: 15_000,
    idle_in_transaction_session_timeout: 15_000,
  });
  // A connection that is lost while nobody uses it; the next statement opens another.
  pool.on('error', () => undefined);
  return {
    isShared: true,
    ...queriesOf(pool),
    async transaction(work) {
      const client = await pool.connect().catch((error: unknown) => {
        throw unavailable(error);
      });
      let broken = false;
      // The server may go away between two statements.
      const lost = (): void => void (broken = true);
      client.on('error', lost);
      const queries = queriesOf(client);
      try {
        await queries.query('begin');
        const value = await work(queries);
        await queries.query('commit');
        return value;
      } catch (error) {
        await queries.query('rollback').catch(lost);
        throw error;
      } finally {
        client.off('error', lost);
        client.release(broken);
      }
    },
    async listen(channel, told, missed) {
      const listener = new Listener(url, channel, told, missed);
      await listener.open().catch((error: unknown) => {
        throw unavailable(error);
      });
      return () => listener.close();
    },
    close: () => pool.end(),
  };
}
