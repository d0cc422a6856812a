import type { Database } from './database.js';
import { openEmbedded } from './embedded.js';
import { migrate } from './migrate.js';
import { openPostgres } from './postgres.js';

/** Where the data lie: a PostgreSQL server, or a folder of the embedded one (undefined: in memory). */
export type Place = { url: string } | { folder: string | undefined };

/** Opens the database and brings its tables to today's shape. */
export async function openDatabase(place: Place): Promise<Database> {
  const database = 'url' in place ? openPostgres(place.url) : await openEmbedded(place.folder);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
