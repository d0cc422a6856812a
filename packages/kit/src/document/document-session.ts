import {
  DocumentStore,
  newId,
  refuse,
  sharedWith,
  type Actor,
  type ChangeBase,
  type DocumentModel,
  type Refusal,
  type Result,
  type Stamp,
  type StoreEvent,
  type StoreSnapshot,
} from '@phoihop/plan';
import { dequal } from 'dequal/lite';
import {
  PROTOCOL,
  type CommandOf,
  type DocumentSource,
  type Instead,
  type Saving,
  type SourceStatus,
} from './document-source.js';

/** What the host decides: who works, and what they may do. */
export interface Rights<Change> {
  actor?: Actor | undefined;
  readonly?: boolean;
  can?: ((command: CommandOf<Change>) => boolean) | undefined;
}

/** Called for each command that a person made, with the element they made it on. */
export type PersonActed<Change> = (
  command: CommandOf<Change>,
  reason: 'dispatched' | 'undone' | 'redone',
  origin: EventTarget,
) => void;

/** A document in work: its store, its status and the rights of the person. Knows nothing of elements. */
export class DocumentSession<Document, Change extends ChangeBase> implements DocumentSource<
  Document,
  Change
> {
  readonly protocol = PROTOCOL;
  connected = true;
  rights: Rights<Change> = {};
  instead: Instead<Document, Change> | undefined;
  saving: Saving<Change> | undefined;
  /** How far the clock of whoever keeps the document is ahead of ours (milliseconds). */
  ahead = 0;
  readonly #model: DocumentModel<Document, Change>;
  readonly #acted: PersonActed<Change>;
  readonly #revised: () => void;
  readonly #listeners = new Set<() => void>();
  #store: DocumentStore<Document, Change> | undefined;
  #status: SourceStatus = 'empty';
  #fault: Refusal | undefined;
  #filter: unknown;

  /** @param revised called when the document was changed below all commands */
  constructor(
    model: DocumentModel<Document, Change>,
    acted: PersonActed<Change>,
    revised: () => void = () => undefined,
  ) {
    this.#model = model;
    this.#acted = acted;
    this.#revised = revised;
  }

  get status(): SourceStatus {
    return this.#status;
  }

  get fault(): Refusal | undefined {
    return this.#fault;
  }

  get document(): Document | undefined {
    return this.#store?.document;
  }

  get readonly(): boolean {
    return this.rights.readonly ?? false;
  }

  get actor(): Actor | undefined {
    return this.rights.actor;
  }

  get filter(): unknown {
    return this.#filter;
  }

  narrow(filter: unknown): void {
    if (dequal(filter, this.#filter)) return;
    this.#filter = filter;
    this.tell();
  }

  get canUndo(): boolean {
    return !this.readonly && (this.#store?.canUndo ?? false);
  }

  get canRedo(): boolean {
    return !this.readonly && (this.#store?.canRedo ?? false);
  }

  get pending(): readonly CommandOf<Change>[] {
    return this.#store?.pending ?? [];
  }

  may(change: Change): boolean {
    return !this.readonly && (this.rights.can?.({ ...change, ...this.#stamp() }) ?? true);
  }

  perform(change: Change, origin: EventTarget): Result<Document> {
    if (this.readonly) return refuse('read-only');
    const command = this.#made(change);
    if (this.rights.can?.(command) === false) return refuse('not-allowed', { part: change.part });
    return this.#run((store) => store.dispatch(command), origin);
  }

  proposes(change: Change): boolean {
    return this.#made(change).type !== change.type;
  }

  undo(origin: EventTarget): Result<Document> {
    return this.readonly ? refuse('read-only') : this.#run((store) => store.undo(this.#stamp()), origin);
  }

  redo(origin: EventTarget): Result<Document> {
    return this.readonly ? refuse('read-only') : this.#run((store) => store.redo(this.#stamp()), origin);
  }

  revise(change: (document: Document) => Document): void {
    const store = this.#store;
    if (!store) return;
    store.rebase(change(store.base), []);
    this.#revised();
  }

  /**
   * The host sets the document. One that equals ours, or a state that our pending commands have led through,
   * only acknowledges them: text, caret and undo stay. Any other replaces it, but for what it says as ours does.
   * @returns whether the document was replaced.
   */
  set(given: Document): boolean {
    const store = this.#store;
    const document = store ? sharedWith(store.document, given) : given;
    const saved = store ? this.#savedBy(store, document) : undefined;
    if (store && saved) {
      if (saved.length > 0) store.rebase(document, saved);
      this.#become('ready');
      return false;
    }
    this.#open(document);
    return true;
  }

  /** Works on a store that others may keep in step: what they do to it is told to the widgets. */
  adopt(store: DocumentStore<Document, Change>): void {
    this.#filter = undefined;
    this.#store = store;
    this.#fault = undefined;
    store.subscribe(() => {
      if (this.#store === store) this.tell();
    });
    this.#become('ready');
  }

  /** Goes on from a draft. */
  restore(snapshot: StoreSnapshot<Document, Change>): void {
    this.#open(snapshot.base);
    this.#store?.restore(snapshot);
    this.#become('ready');
  }

  /**
   * Goes on from a draft where the host gives a document as well. Commands of the draft that the document
   * already holds are acknowledged, never made twice; the others are made on top of it.
   */
  resume(snapshot: StoreSnapshot<Document, Change>, document: Document): void {
    const store = new DocumentStore(this.#model, snapshot.base);
    store.restore(snapshot);
    store.rebase(document, this.#savedBy(store, document) ?? []);
    this.restore(store.snapshot());
  }

  /** All that is needed to go on later; undefined while there is no document. */
  snapshot(): StoreSnapshot<Document, Change> | undefined {
    return this.#store?.snapshot();
  }

  loading(): void {
    this.#become('loading');
  }

  /** Loading has failed. An earlier document stays as it is. */
  fail(fault: Refusal): void {
    this.#fault = fault;
    this.#become(this.#store ? 'ready' : 'faulty');
  }

  clear(): void {
    this.#store = undefined;
    this.#become('empty');
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Tells every listener to look again: a right, the status or the document has changed. */
  tell(): void {
    for (const listener of [...this.#listeners]) listener();
  }

  #open(document: Document): void {
    this.adopt(new DocumentStore(this.#model, document));
  }

  #become(status: SourceStatus): void {
    this.#status = status;
    if (status !== 'faulty' && status !== 'ready') this.#fault = undefined;
    this.tell();
  }

  /** The ids of pending commands that `document` already holds; undefined when it is none of our states. */
  #savedBy(store: DocumentStore<Document, Change>, document: Document): string[] | undefined {
    if (dequal(store.base, document)) return [];
    // Without changes of ours there is no other state.
    if (store.pending.length === 0) return undefined;
    if (dequal(store.document, document)) return store.pending.map((command) => command.id);
    let state = store.base;
    for (const [index, command] of store.pending.entries()) {
      const next = this.#model.apply(state, command);
      if (!next.ok) return undefined;
      state = next.value;
      if (dequal(state, document)) return store.pending.slice(0, index + 1).map((each) => each.id);
    }
    return undefined;
  }

  #run(
    act: (store: DocumentStore<Document, Change>) => Result<Document>,
    origin: EventTarget,
  ): Result<Document> {
    const store = this.#store;
    if (!store) return refuse('no-document');
    let told: StoreEvent<Change> | undefined;
    const end = store.subscribe((event) => (told = event));
    const result = act(store);
    end();
    // What the person typed and could not be done is shown anew.
    if (!result.ok) this.tell();
    else if (told && 'command' in told) this.#acted(told.command, told.reason, origin);
    return result;
  }

  /** What is made where a person asks for a change: the change, or what stands for it. */
  #made(change: Change): CommandOf<Change> {
    const stamp = this.#stamp();
    const command = { ...change, ...stamp };
    const { document, instead } = this;
    return document && instead ? { ...instead(document, command), ...stamp } : command;
  }

  #stamp(): Stamp {
    const by = this.rights.actor;
    const stamp = { id: newId(), at: new Date(Date.now() + this.ahead).toISOString() };
    return by ? { ...stamp, by } : stamp;
  }
}
