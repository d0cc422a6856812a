import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';

/** The form of a place: nothing of it comes from anybody outside. */
const PLACE = /^[0-9a-f]{32}$/;

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/**
 * The bytes of files, in one folder outside of everything that is served, each under a random name. What a file is
 * called, and whose it is, stands in the database alone.
 */
export class FileStore {
  readonly #folder: string;

  /** @param folder made when the first file comes */
  constructor(folder: string) {
    this.#folder = resolve(folder);
  }

  /** A new place, where nothing is yet. */
  static newPlace(): string {
    return randomBytes(16).toString('hex');
  }

  /** Writes bytes and waits until they are on the disk. */
  async write(place: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
    const file = await open(this.#pathOf(place), 'w', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
  }

  /** The bytes; undefined where they are gone. */
  async read(place: string): Promise<Readable | undefined> {
    let file: FileHandle;
    try {
      file = await open(this.#pathOf(place));
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
    return createReadStream('', { fd: file });
  }

  async remove(place: string): Promise<void> {
    await rm(this.#pathOf(place), { force: true });
  }

  /** @throws RangeError where it is no place: a path never gets here */
  #pathOf(place: string): string {
    if (!PLACE.test(place)) throw new RangeError('not a place of a file');
    return join(this.#folder, place);
  }
}
