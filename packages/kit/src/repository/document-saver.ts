import { accept, DocumentStore, type ChangeBase, type Result, type Stamp } from '@phoihop/plan';
import type { Company, Saving } from '../document/document-source.js';
import { BesideCommands } from './beside.js';
import type { DocumentTabs, Said, TabsBeside } from './document-tabs.js';
import { madeOn, newest, wholeOf } from './newest.js';
import { leftIn, refusedAmong, type OutboxStep, type SetAside } from './outbox.js';
import { OutboxWriter } from './outbox-writer.js';
import { SetAsideList } from './set-aside-list.js';
import type { Failure, RefusedCommand, Versioned } from './repository.js';
import { TOGETHER, type SaverParts } from './saver-parts.js';
import { savingStateOf, type SavingState } from './saving-state.js';
import { Waiting } from './waiting.js';

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
  readonly #aside: SetAsideList<Document, Change>;
  readonly #beside: BesideCommands<Document, Change>;
  #running: Promise<void> | undefined;
  readonly #waiting: Waiting;
  #closed = false;
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
    this.#aside = new SetAsideList(setAside);
    this.#beside = new BesideCommands(parts.apart);
    this.#waiting = new Waiting(parts.wait);
    this.#writes = !parts.tabs;
    this.store = new DocumentStore(parts.model, document);
    this.store.restore({ base: document, pending, undo: { done: [], undone: [] } });
    this.#end = this.store.subscribe((event) => {
      if ('command' in event) this.#keep(event.command);
    });
    this.#tabs = parts.tabs?.({
      made: ({ command, beside }) => this.#take([command], beside),
      now: (now) => this.#follow(now),
      stands: (told) => {
        if (!this.#writes) this.#waiting.follow(told);
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
        this.#waiting.end();
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
    const { base, pending, setAside } = await leftIn(parts.outbox);
    // What is pending must reach the repository with its own version: it may be saved already, its answer lost.
    if (base && pending.length > 0) return accept(new DocumentSaver(parts, base, pending, setAside).#begin());
    const loaded = await wholeOf(parts);
    if ('outcome' in loaded) {
      if (!base || !loaded.again) return loaded.fault;
      const saver = new DocumentSaver(parts, base, pending, setAside);
      saver.#stale = true;
      saver.#fail(loaded);
      return accept(saver);
    }
    const saver = new DocumentSaver(parts, loaded, pending, setAside);
    if (saver.#writes) saver.keepBase();
    return accept(saver.#begin());
  }

  get state(): SavingState<Change> {
    return savingStateOf({
      changes: this.store.pending.length + this.#undecided.length,
      setAside: this.#aside.all,
      kept: this.#outbox.kept,
      ...this.#waiting.now,
    });
  }

  /** The version that the repository gave to the state on which ours is made. */
  get version(): string {
    return this.#version;
  }

  /** Tries now: the line is back, somebody has signed in. Resolves when there is nothing to do but to wait. */
  async flush(): Promise<void> {
    if (this.#asksOther('flush')) return;
    this.#waiting.begin();
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined; // Something may have been made while the last answer was being noted.
      if (this.store.pending.length > 0 && !this.#waiting.is && this.#isWriting()) void this.flush();
    });
    await this.#running;
  }

  /** Fetches what others have made, while nothing of ours is under way: when somebody has told of it, or now and then. */
  async refresh(): Promise<void> {
    if (this.#asksOther('refresh')) return;
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
    this.#waiting.end();
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
    this.#beside.of(this.store.document, command);
    this.#outbox.add(command, () => this.#sayMade(command));
    this.#tell();
    // While it waits for its turn, or for somebody to sign in, one more command changes nothing.
    if (!this.#waiting.is && this.#writes) void this.flush();
  }

  async #run(): Promise<void> {
    let together = TOGETHER;
    if (this.#stale && this.store.pending.length === 0) {
      return this.#advance(await newest(this.#parts, this.#base), [], []);
    }
    while (this.store.pending.length > 0 && this.#isWriting()) {
      this.#tell();
      await this.#outbox.written;
      const commands = this.store.pending.slice(0, together);
      const beside = commands.flatMap((command) => this.#beside.of(this.store.document, command));
      const saved = await this.#parts.repository.save(this.#parts.id, commands, this.#version, beside);
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
      this.#waiting.answered();
      if (saved.outcome === 'moved-on') await this.#advance(saved, saved.known, []);
      else await this.#takeOver(commands, saved.version, saved.refused);
    }
    this.#tell();
  }

  /** Where another tab writes, that one is asked. */
  #asksOther(say: 'flush' | 'refresh'): boolean {
    if (!this.#writes) this.#tabs?.post({ say });
    return !this.#writes;
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
    await this.#advance(await wholeOf(this.#parts), ids, setAside);
  }

  async #advance(
    loaded: Versioned<Document> | Failure,
    done: readonly string[],
    refused: readonly SetAside<Change>[],
  ): Promise<void> {
    if ('fault' in loaded) {
      this.#fail(loaded);
      return;
    }
    this.#inherited = this.#stale = false;
    const before = this.#base;
    const { version } = loaded;
    const document = this.#beside.on(loaded.document);
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
    const impossible = this.#aside.fresh(this.store);
    if (!this.#writes) {
      this.#undecided.push(...impossible.map(({ command }) => command));
      return;
    }
    const setAside = [...refused, ...impossible];
    this.#aside.add(setAside);
    const settled = [...(step?.done ?? []), ...setAside.map(({ command }) => command.id)];
    this.#settle(settled);
    if (!step && setAside.length === 0) return;
    this.#outbox.advance({ ...step, setAside });
    this.#say(settled);
    for (const each of impossible) {
      void this.#aside.askWho(this.#parts, before, each, (known) => {
        if (this.#closed) return;
        this.#outbox.advance({ setAside: [known] });
        this.#say([]);
        this.#tell();
      });
    }
  }

  #settle(ids: readonly string[]): void {
    for (const id of ids) this.#settled.add(id);
    this.#beside.forget(ids);
  }

  #fail(failure: Failure): void {
    this.#waiting.fail(failure, this.#isWriting() ? () => void this.flush() : undefined);
    this.#tell();
  }

  #tell(): void {
    if (this.#closed) return;
    if (this.#writes) this.#tabs?.post({ say: 'stands', ...this.#waiting.now });
    this.#parts.told?.(this.state);
  }

  /** Tells the other tabs how it is now. */
  #say(settled: Iterable<string>): void {
    const { pending } = this.store;
    const more = { settled: [...settled], setAside: this.#aside.all, beside: this.#beside.told(pending) };
    this.#tabs?.post({ say: 'now', base: this.#base, pending, ...more });
  }

  #sayMade(command: Change & Stamp): void {
    this.#tabs?.post({ say: 'made', command, beside: this.#beside.told([command]) });
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
  #take(commands: readonly (Change & Stamp)[], beside: TabsBeside = {}): void {
    this.#beside.hear(beside);
    const known = new Set([...this.store.pending, ...this.#undecided].map(({ id }) => id));
    const fresh = commands.filter(({ id }) => !known.has(id) && !this.#settled.has(id));
    if (fresh.length === 0) return;
    this.store.follow(this.#beside.on(this.store.base), [...this.store.pending, ...fresh]);
    this.#sortOut([]);
    this.#tell();
    if (!this.#waiting.is && this.#writes) void this.flush();
  }

  /** The tab that writes has gone on. What is known here alone is said again: it may not have been heard. */
  #follow({
    base,
    pending,
    settled,
    setAside,
    beside,
  }: Extract<Said<Document, Change>, { say: 'now' }>): void {
    if (this.#writes) return;
    this.#beside.hear(beside);
    this.#settle(settled);
    const theirs = new Set(pending.map(({ id }) => id));
    const mine = [...this.store.pending, ...this.#undecided].filter(
      ({ id }) => !theirs.has(id) && !this.#settled.has(id),
    );
    this.#version = base.version;
    this.#aside.follow(setAside);
    this.#undecided = [];
    this.store.follow(this.#beside.on(base.document), [...pending, ...mine]);
    this.#sortOut([]);
    for (const command of mine) this.#sayMade(command);
    this.#tell();
  }

  /** This tab writes from now on: also what others left, and what nobody has decided. */
  async #write(): Promise<void> {
    const left = await this.#outbox.read();
    if (this.#closed || !this.#leads) return;
    this.#writes = true;
    const undecided = this.#undecided;
    this.#undecided = [];
    this.#aside.add(left?.setAside ?? []);
    this.#take([...undecided, ...(left?.pending ?? [])]);
    this.#inherited = this.store.pending.length > 0;
    if (!this.#inherited) this.keepBase();
    this.#say(this.#settled);
    if (this.#waiting.now.waiting !== 'stopped') await this.flush();
  }

  #dismissed(id: string): void {
    this.#aside.dismiss(id);
    this.#tell();
  }

  /** Somebody has signed out on this computer: what is still open here lasts as long as the page. */
  #forget(): void {
    this.#outbox.forget();
    this.#waiting.end();
    this.#waiting.follow({ waiting: 'stopped', code: 'signed-out' });
    this.#tell();
  }
}
