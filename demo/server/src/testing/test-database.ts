import pg from 'pg';
import type { Database } from '../database/database.js';
import { openDatabase } from '../database/open.js';

let count = 0;

/**
 * An empty database with our tables: embedded and in memory, or, where `PHOIHOP_TEST_DATABASE_URL` names a server, a new
 * one on that.
 */
export async function testDatabase(): Promise<Database> {
  const url = process.env.PHOIHOP_TEST_DATABASE_URL;
  return openDatabase(url === undefined ? { folder: undefined } : { url: await newDatabase(url) });
}

/** Makes a database on a server. @returns its URL */
export async function newDatabase(server: string): Promise<string> {
  count += 1;
  const name = `test_${String(process.pid)}_${String(count)}_${String(Date.now())}`;
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(`create database ${name}`);
  await client.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
