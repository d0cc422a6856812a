import {
  accept,
  DocumentStore,
  type ChangeBase,
  type DocumentModel,
  type Result,
  type Stamp,
} from '@phoihop/plan';
import type { Saving } from '../document/document-source.js';
import type { Outbox, OutboxStep, SetAside } from './outbox.js';
import type { Failure, RefusedCommand, Repository, Versioned } from './repository.js';
import { backoff, type SavingState } from './saving-state.js';

/** As many commands as go in one request. */
const TOGETHER = 100;

export interface SaverParts<Document, Change extends ChangeBase> {
  model: DocumentModel<Document, Change>;
  repository: Repository<Document, Change>;
  outbox: Outbox<Document, Change>;
  id: string;
  /** Called with every new state. */
  told?: (state: SavingState<Change>) => void;
  /** How long to wait before a try: `attempt` is 0 for the first one that failed. Milliseconds. */
  wait?: (attempt: number) => number;
}

/**
 * Keeps one document in step with its repository. A command lies in the outbox before it is sent; commands go in order,
 * and again until they are answered; what others made comes in between, and ours are made anew on top of it. A command is
 * never forgotten: it is saved, pending, or set aside with the reason.
 */
export class DocumentSaver<Document, Change extends ChangeBase> implements Saving<Change> {
  readonly store: DocumentStore<Document, Change>;
  readonly #parts: SaverParts<Document, Change>;
  #version: string;
  #setAside: SetAside<Change>[];
  #stored: Promise<unknown> = Promise.resolve();
  #kept = true;
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;
  #closed = false;
  /** How many conflicts of the store have been set aside. */
  #conflicts = 0;
  #waiting: 'offline' | 'stopped' | undefined;
  #code: string | undefined;
  readonly #end: () => void;

  private constructor(
    parts: SaverParts<Document, Change>,
    { document, version }: Versioned<Document>,
    pending: (Change & Stamp)[],
    setAside: SetAside<Change>[],
  ) {
    this.#parts = parts;
    this.#version = version;
    this.#setAside = setAside;
    this.store = new DocumentStore(parts.model, document);
    this.store.restore({ base: document, pending, undo: { done: [], undone: [] } });
    this.#end = this.store.subscribe((event) => {
      if ('command' in event) this.#keep(event.command);
    });
  }

  /**
   * Opens a document: with what was left in the outbox on the state on which it was made, else as the repository has it;
   * where that does not answer, as it was last.
   */
  static async open<Document, Change extends ChangeBase>(
    parts: SaverParts<Document, Change>,
  ): Promise<Result<DocumentSaver<Document, Change>>> {
    const { base, pending, setAside } = await parts.outbox
      .read()
      .catch(() => ({ base: undefined, pending: [], setAside: [] }));
    // What is pending must reach the repository with its own version: it may be saved already, its answer lost.
    if (base && pending.length > 0) return accept(new DocumentSaver(parts, base, pending, setAside).#begin());
    const loaded = await parts.repository.load(parts.id);
    if ('outcome' in loaded) {
      if (!base || !loaded.again) return loaded.fault;
      const saver = new DocumentSaver(parts, base, pending, setAside);
      saver.#fail(loaded);
      return accept(saver);
    }
    if (!loaded.ok) return loaded;
    const saver = new DocumentSaver(parts, loaded.value, pending, setAside);
    saver.#put(() => parts.outbox.advance({ base: loaded.value }));
    return accept(saver.#begin());
  }

  get state(): SavingState<Change> {
    const changes = this.store.pending.length;
    const rest = { changes, setAside: this.#setAside, kept: this.#kept };
    if (this.#waiting)
      return { state: this.#waiting, ...rest, ...(this.#code !== undefined && { code: this.#code }) };
    if (changes > 0) return { state: 'saving', ...rest };
    if (this.#setAside.some(({ why }) => why === 'conflict')) return { state: 'conflict', ...rest };
    return { state: this.#setAside.length > 0 ? 'refused' : 'saved', ...rest };
  }

  /** The version that the repository gave to the state on which ours is made. */
  get version(): string {
    return this.#version;
  }

  /** Tries now, as when the line is back or somebody has signed in. Resolves when there is nothing to do but to wait. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
      // Something was made while the last answer was being noted.
      if (this.store.pending.length > 0 && !this.#waiting && !this.#closed) void this.flush();
    });
    await this.#running;
  }

  /**
   * Fetches what others have made, while nothing of ours is under way: the commands since our version, where the
   * repository tells them. To be called when somebody has told that there is a change, or from time to time.
   */
  async refresh(): Promise<void> {
    await this.flush();
    if (this.store.pending.length > 0 || this.#closed) return;
    const version = this.#version;
    const loaded = await this.#newest();
    // What was typed meanwhile is sent with its own version, and brings the new state by itself.
    if (!loaded || this.store.pending.length > 0 || this.#version !== version) return;
    if (loaded.version !== version) await this.#advance(loaded, [], []);
  }

  /** What the repository has now; undefined where it does not answer. */
  async #newest(): Promise<Versioned<Document> | undefined> {
    const { repository, id } = this.#parts;
    const since = await repository.since?.(id, this.#version);
    if (since && 'outcome' in since) return undefined;
    const document = since && this.#with(since.commands.map(({ command }) => command));
    if (since && document?.ok) return { document: document.value, version: since.version };
    const loaded = await repository.load(id);
    return 'outcome' in loaded || !loaded.ok ? undefined : loaded.value;
  }

  /** A person has looked at what was set aside. */
  async dismiss(id: string): Promise<void> {
    this.#setAside = this.#setAside.filter(({ command }) => command.id !== id);
    await this.#parts.outbox.dismiss(id);
    this.#tell();
  }

  /** The document was changed below all commands: it is kept anew. */
  keepBase(): void {
    const base = { document: this.store.base, version: this.#version };
    this.#put(() => this.#parts.outbox.advance({ base }));
  }

  /** Ends all of it; what is pending waits in the outbox. Resolves when it lies there. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#end();
    await this.#stored;
  }

  #begin(): this {
    this.#setImpossibleAside([]);
    if (this.store.pending.length > 0) void this.flush();
    return this;
  }

  #keep(command: Change & Stamp): void {
    this.#put(() => this.#parts.outbox.add(command));
    this.#tell();
    // While it waits for its turn, or for somebody to sign in, one more command changes nothing.
    if (!this.#waiting) void this.flush();
  }

  /** Writes to the outbox, one thing after the other. A device that refuses is told, and work goes on. */
  #put(write: () => Promise<void>): void {
    this.#stored = this.#stored.then(write).then(
      () => (this.#kept = true),
      () => {
        this.#kept = false;
        this.#tell();
      },
    );
  }

  async #run(): Promise<void> {
    let together = TOGETHER;
    while (this.store.pending.length > 0 && !this.#closed) {
      this.#tell();
      await this.#stored;
      const commands = this.store.pending.slice(0, together);
      const saved = await this.#parts.repository.save(this.#parts.id, commands, this.#version);
      // After closing nothing may be noted: the next visit sends it again, and gets the same answer.
      if (this.#isClosed()) return;
      if (saved.outcome === 'failed') {
        if (saved.fault.code !== 'not-accepted') {
          this.#fail(saved);
          return;
        }
        // Something in it cannot be read over there: find out which, so that the rest goes on.
        if (commands.length === 1) await this.#refuse(commands, saved);
        together = 1;
        continue;
      }
      this.#attempt = 0;
      if (saved.outcome === 'moved-on') await this.#advance(saved, saved.known, []);
      else await this.#takeOver(commands, saved.version, saved.refused);
    }
    this.#tell();
  }

  #isClosed(): boolean {
    return this.#closed;
  }

  async #refuse(commands: readonly (Change & Stamp)[], { fault }: Failure): Promise<void> {
    const refused = commands.map(({ id }) => ({ id, code: fault.code, params: fault.params }));
    await this.#takeOver(commands, this.#version, refused);
  }

  /** Our commands are in the document now, but for those that were refused. */
  async #takeOver(
    commands: readonly (Change & Stamp)[],
    version: string,
    refused: readonly RefusedCommand[],
  ): Promise<void> {
    const setAside = commands.flatMap((command): SetAside<Change>[] => {
      const why = refused.find(({ id }) => id === command.id);
      return why ? [{ command, why: 'refused', code: why.code, params: why.params }] : [];
    });
    const ids = commands.map(({ id }) => id);
    const accepted = commands.filter(({ id }) => !refused.some((each) => each.id === id));
    const document = this.#with(accepted);
    if (document.ok) {
      await this.#advance({ document: document.value, version }, ids, setAside);
      return;
    }
    // The repository makes something else of our commands than we do: what it has is what counts.
    const loaded = await this.#parts.repository.load(this.#parts.id);
    if ('outcome' in loaded) this.#fail(loaded);
    else if (loaded.ok) await this.#advance(loaded.value, ids, setAside);
    else this.#fail({ outcome: 'failed', fault: loaded, again: false });
  }

  /** The base with commands made on it. */
  #with(commands: readonly (Change & Stamp)[]): Result<Document> {
    let document = this.store.base;
    for (const command of commands) {
      const next = this.#parts.model.apply(document, command);
      if (!next.ok) return next;
      document = next.value;
    }
    return accept(document);
  }

  async #advance(
    base: Versioned<Document>,
    done: readonly string[],
    refused: readonly SetAside<Change>[],
  ): Promise<void> {
    this.store.rebase(base.document, [...done]);
    this.#version = base.version;
    this.#setImpossibleAside(refused, { base, done });
    await this.#stored;
    this.#tell();
  }

  /** Notes what the repository refused, and what can no longer be made on the base; `step` is written with it. */
  #setImpossibleAside(refused: readonly SetAside<Change>[], step?: OutboxStep<Document, Change>): void {
    const conflicts = this.store.conflicts
      .slice(this.#conflicts)
      .map((conflict): SetAside<Change> => ({ ...conflict, why: 'conflict' }));
    this.#conflicts = this.store.conflicts.length;
    const setAside = [...refused, ...conflicts];
    this.#setAside = [...this.#setAside, ...setAside];
    if (step ?? setAside.length > 0) this.#put(() => this.#parts.outbox.advance({ ...step, setAside }));
  }

  #fail({ fault, again, after }: Failure): void {
    this.#waiting = again ? 'offline' : 'stopped';
    this.#code = fault.code;
    if (again && !this.#closed) {
      const wait = Math.max(after ?? 0, (this.#parts.wait ?? backoff)(this.#attempt));
      this.#attempt += 1;
      this.#timer = setTimeout(() => void this.flush(), wait);
    }
    this.#tell();
  }

  #tell(): void {
    if (!this.#closed) this.#parts.told?.(this.state);
  }
}
