import type { Refusal, StoreSnapshot } from '@phoihop/plan';
import type { DraftPart } from './draft-part.js';

/** Writing waits this long for more to come (milliseconds). */
const WRITE_AFTER_MS = 250;

/** What a keeper writes: asked for at the moment of writing. */
export interface Keeping<Document, Change> {
  documentId: string;
  actorId: string;
  snapshot: StoreSnapshot<Document, Change>;
}

export type DraftFound<Document, Change> =
  { found: true; snapshot: StoreSnapshot<Document, Change> } | { found: false; fault?: Refusal };

/** Keeps one document's draft on the device: writes a little after each change, and at once when asked. */
export class DraftKeeper<Document, Change> {
  readonly #part: DraftPart<Document, Change>;
  readonly #current: () => Keeping<Document, Change> | undefined;
  readonly #told: (outcome: 'saved' | 'unavailable') => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();
  /** Somebody has signed out: nothing is written until a document is opened anew. */
  #paused = false;

  constructor(
    part: DraftPart<Document, Change>,
    current: () => Keeping<Document, Change> | undefined,
    told: (outcome: 'saved' | 'unavailable') => void,
  ) {
    this.#part = part;
    this.#current = current;
    this.#told = told;
  }

  /** Something has changed: write soon. */
  touch(): void {
    clearTimeout(this.#timer);
    if (this.#paused) return;
    this.#timer = setTimeout(() => void this.flush(), WRITE_AFTER_MS);
  }

  /**
   * Writes what is waiting now, as when the page is hidden. Resolves when it lies on the device.
   * @param current what is to be written, where that may have changed since
   */
  async flush(current?: Keeping<Document, Change>): Promise<void> {
    const due = this.#timer !== undefined;
    this.#stop();
    const keeping = due ? (current ?? this.#current()) : undefined;
    if (keeping) this.#writing = this.#writing.then(() => this.#write(keeping));
    await this.#writing;
  }

  /** Writes nothing until a draft is looked for: the device was cleared. */
  pause(): void {
    this.#stop();
    this.#paused = true;
  }

  /** The draft of a document and person, checked. One that cannot be read is set aside and told as a fault. */
  async find(documentId: string, actorId: string): Promise<DraftFound<Document, Change>> {
    this.#paused = false;
    try {
      const part = this.#part;
      const draft = await part.read(documentId, actorId);
      if (!draft) return { found: false };
      const snapshot = part.parse(draft.content);
      if (snapshot.ok) return { found: true, snapshot: snapshot.value };
      if (snapshot.code === 'broken-draft') await part.setAside(draft);
      return { found: false, fault: snapshot };
    } catch {
      this.#told('unavailable');
      return { found: false };
    }
  }

  async discard(documentId: string, actorId: string): Promise<void> {
    this.#stop();
    await this.#writing;
    await this.#part.remove(documentId, actorId);
  }

  async #write({ documentId, actorId, snapshot }: Keeping<Document, Change>): Promise<void> {
    try {
      const savedAt = new Date().toISOString();
      await this.#part.write({ documentId, actorId, savedAt, content: snapshot });
      this.#told('saved');
    } catch {
      this.#told('unavailable');
    }
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
