import type { Refusal, StoreSnapshot } from '@phoihop/plan';
import type { DraftPart, LoadDrafts } from './draft-part.js';

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
  readonly #load: LoadDrafts<Document, Change>;
  readonly #current: () => Keeping<Document, Change> | undefined;
  readonly #told: (outcome: 'saved' | 'unavailable') => void;
  #loaded: Promise<DraftPart<Document, Change>> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    load: LoadDrafts<Document, Change>,
    current: () => Keeping<Document, Change> | undefined,
    told: (outcome: 'saved' | 'unavailable') => void,
  ) {
    this.#load = load;
    this.#current = current;
    this.#told = told;
  }

  /** Something has changed: write soon. */
  touch(): void {
    // A page that is hidden soon has no time to load what writes.
    void this.#part().catch(() => undefined);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), WRITE_AFTER_MS);
  }

  /** Writes what is waiting now, as when the page is hidden. Resolves when it lies on the device. */
  async flush(): Promise<void> {
    const due = this.#timer !== undefined;
    this.#stop();
    const keeping = due ? this.#current() : undefined;
    if (keeping) this.#writing = this.#writing.then(() => this.#write(keeping));
    await this.#writing;
  }

  /** The draft of a document and person, checked. One that cannot be read is set aside and told as a fault. */
  async find(documentId: string, actorId: string): Promise<DraftFound<Document, Change>> {
    try {
      const part = await this.#part();
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
    await (await this.#part()).remove(documentId, actorId);
  }

  async #write({ documentId, actorId, snapshot }: Keeping<Document, Change>): Promise<void> {
    try {
      const savedAt = new Date().toISOString();
      await (await this.#part()).write({ documentId, actorId, savedAt, content: snapshot });
      this.#told('saved');
    } catch {
      this.#told('unavailable');
    }
  }

  /** Loaded once; asked for again after it has not come. */
  #part(): Promise<DraftPart<Document, Change>> {
    this.#loaded ??= this.#load().catch((error: unknown) => {
      this.#loaded = undefined;
      throw error;
    });
    return this.#loaded;
  }

  #stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
