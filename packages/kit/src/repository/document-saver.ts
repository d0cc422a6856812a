import { accept, DocumentStore, type ChangeBase, type Result, type Stamp } from '@phoihop/plan';
import type { Company, Saving } from '../document/document-source.js';
import type { DocumentTabs, Said } from './document-tabs.js';
import { madeOn, newest, withTheirs } from './newest.js';
import { refusedAmong, type OutboxStep, type SetAside } from './outbox.js';
import { OutboxWriter } from './outbox-writer.js';
import type { Failure, RefusedCommand, Versioned } from './repository.js';
import { TOGETHER, type SaverParts } from './saver-parts.js';
import { backoff, savingStateOf, type SavingState } from './saving-state.js';

/**
 * Keeps one document in step with its repository. A command lies in the outbox before it is sent; commands go in order,
 * and again until they are answered; what others made comes in between, and ours are made anew on top of it. A command is
 * never forgotten: it is saved, pending, or set aside with the reason.
 * Of several tabs one writes: it alone talks to the repository, and decides what is set aside. The others make what they
 * hear from it and from each other, so that all show the same; each has its own undo.
 */
export class DocumentSaver<Document, Change extends ChangeBase> implements Saving<Change> {
  readonly store: DocumentStore<Document, Change>;
  company: Company | undefined;
  readonly #parts: SaverParts<Document, Change>;
  readonly #outbox: OutboxWriter<Document, Change>;
  #version: string;
  #setAside: SetAside<Change>[];
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #attempt = 0;
  #closed = false;
  /** How many conflicts of the store have been looked at. */
  #conflicts = 0;
  #waiting: 'offline' | 'stopped' | undefined;
  #code: string | undefined;
  readonly #end: () => void;
  readonly #tabs: DocumentTabs<Document, Change> | undefined;
  /** Whether this is the tab that writes: it leads, and has what others left. */
  #writes: boolean;
  #leads = false;
  /** Commands of all tabs that are pending no longer. */
  readonly #settled = new Set<string>();
  /** While another tab writes: what cannot be made here, until that one decides. */
  #undecided: (Change & Stamp)[] = [];
  /** Whether another tab may have saved some of what is pending here. */
  #inherited = false;
  /** Whether the repository did not answer when the document was opened. */
  #stale = false;

  private constructor(
    parts: SaverParts<Document, Change>,
    { document, version }: Versioned<Document>,
    pending: (Change & Stamp)[],
    setAside: SetAside<Change>[],
  ) {
    this.#parts = parts;
    this.#outbox = new OutboxWriter(parts.outbox, () => this.#tell());
    this.#version = version;
    this.#setAside = setAside;
    this.#writes = !parts.tabs;
    this.store = new DocumentStore(parts.model, document);
    this.store.restore({ base: document, pending, undo: { done: [], undone: [] } });
    this.#end = this.store.subscribe((event) => {
      if ('command' in event) this.#keep(event.command);
    });
    this.#tabs = parts.tabs?.({
      made: (command) => this.#take([command]),
      now: (now) => this.#follow(now),
      stands: ({ waiting, code }) => {
        if (!this.#writes) [this.#waiting, this.#code] = [waiting, code];
        this.#parts.told?.(this.state);
      },
      dismissed: (id) => this.#dismissed(id),
      asked: (what) => this.#asked(what),
      gained: () => {
        this.#leads = true;
        void this.#write();
      },
      lost: () => {
        this.#leads = this.#writes = false;
        clearTimeout(this.#timer);
      },
      cleared: () => this.#forget(),
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
      saver.#stale = true;
      saver.#fail(loaded);
      return accept(saver);
    }
    if (!loaded.ok) return loaded;
    const saver = new DocumentSaver(parts, loaded.value, pending, setAside);
    if (saver.#writes) saver.keepBase();
    return accept(saver.#begin());
  }

  get state(): SavingState<Change> {
    return savingStateOf({
      changes: this.store.pending.length + this.#undecided.length,
      setAside: this.#setAside,
      kept: this.#outbox.kept,
      waiting: this.#waiting,
      code: this.#code,
    });
  }

  /** The version that the repository gave to the state on which ours is made. */
  get version(): string {
    return this.#version;
  }

  /** Tries now: the line is back, somebody has signed in. Resolves when there is nothing to do but to wait. */
  async flush(): Promise<void> {
    if (!this.#writes) {
      this.#tabs?.post({ say: 'flush' });
      return;
    }
    clearTimeout(this.#timer);
    this.#waiting = undefined;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined; // Something may have been made while the last answer was being noted.
      if (this.store.pending.length > 0 && !this.#waiting && this.#isWriting()) void this.flush();
    });
    await this.#running;
  }

  /**
   * Fetches what others have made (`since` of the repository), while nothing of ours is under way: when somebody has told
   * of a change, or from time to time. Where another tab writes, `flush` and `refresh` ask that one, and resolve.
   */
  async refresh(): Promise<void> {
    if (!this.#writes) {
      this.#tabs?.post({ say: 'refresh' });
      return;
    }
    await this.flush();
    if (this.store.pending.length > 0 || !this.#isWriting()) return;
    const version = this.#version;
    const loaded = await newest(this.#parts, this.#base);
    // What was typed meanwhile is sent with its own version, and brings the new state by itself.
    if ('outcome' in loaded || this.store.pending.length > 0 || this.#version !== version) return;
    if (loaded.version !== version) await this.#advance(loaded, [], []);
  }

  /** A person has decided on what was set aside. */
  async dismiss(id: string): Promise<void> {
    this.#dismissed(id);
    this.#tabs?.post({ say: 'dismissed', id });
    await this.#outbox.dismiss(id);
  }

  /** The document was changed below all commands: it is kept anew. */
  keepBase(): void {
    this.#outbox.advance({ base: this.#base });
  }

  /** Resolves when all that was made lies in the outbox, or the device has refused it (`kept`). */
  get written(): Promise<void> {
    return this.#outbox.written;
  }

  /** Ends all of it; what is pending waits in the outbox. Resolves when it lies there. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#end();
    await this.#outbox.written;
    this.#tabs?.close();
  }

  get #base(): Versioned<Document> {
    return { document: this.store.base, version: this.#version };
  }

  #begin(): this {
    this.#sortOut([]);
    if (this.store.pending.length > 0 && this.#writes) void this.flush();
    return this;
  }

  #keep(command: Change & Stamp): void {
    this.#outbox.add(command, () => this.#tabs?.post({ say: 'made', command }));
    this.#tell();
    // While it waits for its turn, or for somebody to sign in, one more command changes nothing.
    if (!this.#waiting && this.#writes) void this.flush();
  }

  async #run(): Promise<void> {
    let together = TOGETHER;
    if (this.#stale && this.store.pending.length === 0) {
      const loaded = await newest(this.#parts, this.#base);
      if ('outcome' in loaded) this.#fail(loaded);
      else await this.#advance(loaded, [], []);
      return;
    }
    while (this.store.pending.length > 0 && this.#isWriting()) {
      this.#tell();
      await this.#outbox.written;
      const commands = this.store.pending.slice(0, together);
      const saved = await this.#parts.repository.save(this.#parts.id, commands, this.#version);
      // After closing nothing may be noted: the next visit, or the next tab, sends it again and gets the same answer.
      if (!this.#isWriting()) return;
      if (saved.outcome === 'failed') {
        if (saved.fault.code !== 'not-accepted') {
          this.#fail(saved);
          return;
        }
        // Something in it cannot be read over there: find out which, so that the rest goes on.
        const { code, params } = saved.fault;
        const refused = commands.map(({ id }) => ({ id, code, params }));
        if (commands.length === 1) await this.#takeOver(commands, this.#version, refused);
        together = 1;
        continue;
      }
      this.#attempt = 0;
      if (saved.outcome === 'moved-on') await this.#advance(saved, saved.known, []);
      else await this.#takeOver(commands, saved.version, saved.refused);
    }
    this.#tell();
  }

  #isWriting(): boolean {
    return this.#writes && !this.#closed;
  }

  /** Our commands are in the document now, but for those that were refused. */
  async #takeOver(
    commands: readonly (Change & Stamp)[],
    version: string,
    refused: readonly RefusedCommand[],
  ): Promise<void> {
    const setAside = refusedAmong(commands, refused);
    const ids = commands.map(({ id }) => id);
    const accepted = commands.filter(({ id }) => !refused.some((each) => each.id === id));
    const document = madeOn(this.#parts.model, this.store.base, accepted);
    if (document.ok && !this.#inherited) {
      await this.#advance({ document: document.value, version }, ids, setAside);
      return;
    }
    // The repository makes something else of our commands than we do: what it has is what counts.
    const loaded = await this.#parts.repository.load(this.#parts.id);
    if ('outcome' in loaded) this.#fail(loaded);
    else if (loaded.ok) await this.#advance(loaded.value, ids, setAside);
    else this.#fail({ outcome: 'failed', fault: loaded, again: false });
  }

  async #advance(
    { document, version }: Versioned<Document>,
    done: readonly string[],
    refused: readonly SetAside<Change>[],
  ): Promise<void> {
    this.#inherited = this.#stale = false;
    const before = this.#base;
    this.store.rebase(document, [...done]);
    this.#version = version;
    this.#sortOut(refused, { base: { document, version }, done }, before);
    await this.#outbox.written;
    this.#tell();
  }

  /**
   * Sets aside what the repository refused, and what can no longer be made on the base; `step` is written with it. A tab
   * that does not write leaves that to the one that does.
   */
  #sortOut(
    refused: readonly SetAside<Change>[],
    step?: OutboxStep<Document, Change>,
    before = this.#base,
  ): void {
    const conflicts = this.store.conflicts.slice(this.#conflicts);
    this.#conflicts = this.store.conflicts.length;
    if (!this.#writes) {
      this.#undecided.push(...conflicts.map(({ command }) => command));
      return;
    }
    const impossible = conflicts.map((each): SetAside<Change> => ({ ...each, why: 'conflict' }));
    const setAside = [...refused, ...impossible];
    this.#setAside = [...this.#setAside, ...setAside];
    const settled = [...(step?.done ?? []), ...setAside.map(({ command }) => command.id)];
    for (const id of settled) this.#settled.add(id);
    if (!step && setAside.length === 0) return;
    this.#outbox.advance({ ...step, setAside });
    this.#say(settled);
    for (const each of impossible) void this.#askWho(before, each);
  }

  async #askWho(base: Versioned<Document>, setAside: SetAside<Change>): Promise<void> {
    const known = await withTheirs(this.#parts, base, setAside);
    if (!known || this.#closed || !this.#setAside.includes(setAside)) return;
    this.#setAside = this.#setAside.map((each) => (each === setAside ? known : each));
    this.#outbox.advance({ setAside: [known] });
    this.#say([]);
    this.#tell();
  }

  #fail({ fault, again, after }: Failure): void {
    this.#waiting = again ? 'offline' : 'stopped';
    this.#code = fault.code;
    if (again && this.#isWriting()) {
      const wait = Math.max(after ?? 0, (this.#parts.wait ?? backoff)(this.#attempt));
      this.#attempt += 1;
      this.#timer = setTimeout(() => void this.flush(), wait);
    }
    this.#tell();
  }

  #tell(): void {
    if (this.#closed) return;
    if (this.#writes) this.#tabs?.post({ say: 'stands', waiting: this.#waiting, code: this.#code });
    this.#parts.told?.(this.state);
  }

  /** Tells the other tabs how it is now. */
  #say(settled: Iterable<string>): void {
    const { pending } = this.store;
    const now = { base: this.#base, pending, settled: [...settled], setAside: this.#setAside };
    this.#tabs?.post({ say: 'now', ...now });
  }

  #asked(what: 'hello' | 'flush' | 'refresh'): void {
    if (!this.#writes) return;
    if (what === 'hello') {
      this.#say(this.#settled);
      this.#tell();
    }
    // Who comes later may have seen more of what others made.
    void (what === 'flush' ? this.flush() : this.refresh());
  }

  /** What other tabs have made. */
  #take(commands: readonly (Change & Stamp)[]): void {
    const known = new Set([...this.store.pending, ...this.#undecided].map(({ id }) => id));
    const fresh = commands.filter(({ id }) => !known.has(id) && !this.#settled.has(id));
    if (fresh.length === 0) return;
    this.store.follow(this.store.base, [...this.store.pending, ...fresh]);
    this.#sortOut([]);
    this.#tell();
    if (!this.#waiting && this.#writes) void this.flush();
  }

  /** The tab that writes has gone on. What is known here alone is said again: it may not have been heard. */
  #follow({ base, pending, settled, setAside }: Extract<Said<Document, Change>, { say: 'now' }>): void {
    if (this.#writes) return;
    for (const id of settled) this.#settled.add(id);
    const theirs = new Set(pending.map(({ id }) => id));
    const mine = [...this.store.pending, ...this.#undecided].filter(
      ({ id }) => !theirs.has(id) && !this.#settled.has(id),
    );
    this.#version = base.version;
    this.#setAside = [...setAside];
    this.#undecided = [];
    this.store.follow(base.document, [...pending, ...mine]);
    this.#sortOut([]);
    for (const command of mine) this.#tabs?.post({ say: 'made', command });
    this.#tell();
  }

  /** This tab writes from now on: also what others left, and what nobody has decided. */
  async #write(): Promise<void> {
    const left = await this.#outbox.read();
    if (this.#closed || !this.#leads) return;
    this.#writes = true;
    const undecided = this.#undecided;
    this.#undecided = [];
    const known = new Set(this.#setAside.map(({ command }) => command.id));
    this.#setAside.push(...(left?.setAside ?? []).filter(({ command }) => !known.has(command.id)));
    this.#take([...undecided, ...(left?.pending ?? [])]);
    this.#inherited = this.store.pending.length > 0;
    if (!this.#inherited) this.keepBase();
    this.#say(this.#settled);
    if (this.#waiting !== 'stopped') await this.flush();
  }

  #dismissed(id: string): void {
    this.#setAside = this.#setAside.filter(({ command }) => command.id !== id);
    this.#tell();
  }

  /** Somebody has signed out on this computer: what is still open here lasts as long as the page. */
  #forget(): void {
    this.#outbox.forget();
    clearTimeout(this.#timer);
    this.#waiting = 'stopped';
    this.#code = 'signed-out';
    this.#tell();
  }
}
