import type { Refusal } from '@phoihop/plan';
import { readFile, type ReadFile } from '../reading/read-file.js';

export type FileState =
  | { state: 'waiting' | 'reading' }
  | ({ state: 'read' | 'saved' | 'not-saved' } & ReadFile)
  | { state: 'refused'; fault: Refusal };

export interface FileInHand {
  name: string;
  source: File;
  now: FileState;
}

/** Many files, read one behind the other; what was read stays, whatever becomes of the others. */
export class BulkReading {
  #files: readonly FileInHand[] = [];
  #reading: AbortController | undefined;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get files(): readonly FileInHand[] {
    return this.#files;
  }

  get isReading(): boolean {
    return this.#reading !== undefined;
  }

  /** Of those that have been read, the ones that are not stored yet. */
  get unsaved(): readonly FileInHand[] {
    return this.#files.filter(({ now }) => now.state === 'read' || now.state === 'not-saved');
  }

  count(...states: readonly FileState['state'][]): number {
    return this.#files.filter(({ now }) => states.includes(now.state)).length;
  }

  /** Reads what was chosen, behind what is there already. */
  async add(chosen: readonly File[]): Promise<void> {
    this.#files = [
      ...this.#files,
      ...chosen.map((source) => ({
        name: source.webkitRelativePath === '' ? source.name : source.webkitRelativePath,
        source,
        now: { state: 'waiting' as const },
      })),
    ];
    if (this.#reading) return;
    const reading = new AbortController();
    this.#reading = reading;
    for (;;) {
      const next = this.#files.find(({ now }) => now.state === 'waiting');
      if (!next || reading.signal.aborted) break;
      this.put(next, { state: 'reading' });
      const read = await readFile(next.source, reading.signal);
      if (!read) this.put(next, { state: 'waiting' });
      else this.put(next, read.ok ? { state: 'read', ...read.value } : { state: 'refused', fault: read });
    }
    if (this.#reading === reading) this.#reading = undefined;
    this.#changed();
  }

  /** Ends after what has been read; the others wait. */
  cancel(): void {
    this.#reading?.abort();
    this.#reading = undefined;
    this.#changed();
  }

  put(file: FileInHand, now: FileState): void {
    this.#files = this.#files.map((each) => (each.source === file.source ? { ...each, now } : each));
    this.#changed();
  }
}
