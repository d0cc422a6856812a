import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import type { Database } from './database.js';

/** A folder can be opened by one program at a time: a second one would destroy it. */
export class FolderInUse extends Error {
  override readonly name = 'FolderInUse';
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch {
    return false;
  }
}

/** Notes beside the folder who has it open. What a killed program left behind is taken over. */
async function lock(folder: string): Promise<() => Promise<void>> {
  const file = `${folder}.pid`;
  await mkdir(folder, { recursive: true });
  const holder = Number(await readFile(file, 'utf8').catch(() => '0'));
  if (holder > 0 && isRunning(holder)) {
    throw new FolderInUse(`the database in ${folder} is open in process ${holder}`);
  }
  await writeFile(file, String(process.pid));
  return () => rm(file, { force: true });
}

/**
 * PostgreSQL inside this process (PGlite).
 * @param folder where it lies; undefined keeps it in memory
 */
export async function openEmbedded(folder: string | undefined): Promise<Database> {
  const unlock = folder === undefined ? undefined : await lock(folder);
  const pglite = await PGlite.create(folder === undefined ? {} : { dataDir: folder });
  return {
    isShared: false,
    query: async (text, values = []) => (await pglite.query<Record<string, unknown>>(text, [...values])).rows,
    transaction: (work) =>
      pglite.transaction((inner) =>
        work({
          query: async (text, values = []) =>
            (await inner.query<Record<string, unknown>>(text, [...values])).rows,
        }),
      ),
    listen: (channel, told) => pglite.listen(channel, told),
    async close() {
      await pglite.close();
      await unlock?.();
    },
  };
}
