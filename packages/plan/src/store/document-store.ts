import type { ChangeBase, Stamp } from '../commands/stamp.js';
import { accept, refuse, type Params, type Result } from '../result.js';
import type { DocumentModel } from './document-model.js';
import { remember, type Done, type UndoStack } from './undo-stack.js';

/** A command that no longer applies on a new base; kept, so that a person can decide. */
export interface Conflict<Change> {
  command: Change & Stamp;
  code: string;
  params: Params;
}

/** All that is needed to go on later: stored as the draft. */
export interface StoreSnapshot<Document, Change> {
  base: Document;
  pending: (Change & Stamp)[];
  undo: UndoStack<Change>;
}

/** Why the store tells its listeners: its document was replaced, or commands were applied to it. */
export type StoreEvent<Change> =
  { reason: 'loaded' | 'rebased' } | { reason: 'dispatched' | 'undone' | 'redone'; command: Change & Stamp };

/**
 * A document, the commands made on it that are not saved yet, and the only undo stack.
 * `document` is always `base` with `pending` applied in order.
 */
export class DocumentStore<Document, Change extends ChangeBase> {
  readonly #model: DocumentModel<Document, Change>;
  readonly #listeners = new Set<(event: StoreEvent<Change>) => void>();
  #base: Document;
  #document: Document;
  #pending: (Change & Stamp)[] = [];
  #undo: UndoStack<Change> = { done: [], undone: [] };
  #conflicts: Conflict<Change>[] = [];

  constructor(model: DocumentModel<Document, Change>, base: Document) {
    this.#model = model;
    this.#base = base;
    this.#document = base;
  }

  get document(): Document {
    return this.#document;
  }

  get base(): Document {
    return this.#base;
  }

  /** Commands that are not saved yet, the oldest first. */
  get pending(): readonly (Change & Stamp)[] {
    return this.#pending;
  }

  /** Commands that could not be replayed when the base moved on. */
  get conflicts(): readonly Conflict<Change>[] {
    return this.#conflicts;
  }

  get canUndo(): boolean {
    return this.#undo.done.length > 0;
  }

  get canRedo(): boolean {
    return this.#undo.undone.length > 0;
  }

  /** @returns a function that ends the subscription. */
  subscribe(listener: (event: StoreEvent<Change>) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Applies a command that a person made. A refusal changes nothing. */
  dispatch(command: Change & Stamp): Result<Document> {
    const before = this.#document;
    const next = this.#append(command);
    if (!next.ok) return next;
    const { id, at, by } = command;
    const done: Done<Change> = {
      ids: [id],
      change: command,
      stamp: by ? { id, at, by } : { id, at },
      inverse: this.#model.invert(before, command, next.value),
    };
    this.#undo = remember(this.#model, this.#undo, done);
    this.#tell({ reason: 'dispatched', command });
    return next;
  }

  /**
   * Takes the latest step back, as a new command with the given stamp. A step that others have made
   * impossible is dropped from the stack and told as a refusal.
   */
  undo(stamp: Stamp): Result<Document> {
    const step = this.#undo.done.at(-1);
    if (!step) return refuse('nothing-to-undo');
    const before = this.#document;
    const command = { ...step.inverse, ...stamp };
    const next = this.#append(command);
    this.#undo = {
      done: this.#undo.done.slice(0, -1),
      undone: next.ok
        ? [...this.#undo.undone, this.#model.invert(before, step.inverse, next.value)]
        : this.#undo.undone,
    };
    this.#tell(next.ok ? { reason: 'undone', command } : { reason: 'rebased' });
    return next;
  }

  /** Does the latest undone step again, as a new command with the given stamp. */
  redo(stamp: Stamp): Result<Document> {
    const change = this.#undo.undone.at(-1);
    if (!change) return refuse('nothing-to-redo');
    const before = this.#document;
    const command = { ...change, ...stamp };
    const next = this.#append(command);
    const step: Done<Change>[] = next.ok
      ? [{ ids: [stamp.id], change, stamp, inverse: this.#model.invert(before, change, next.value) }]
      : [];
    this.#undo = { done: [...this.#undo.done, ...step], undone: this.#undo.undone.slice(0, -1) };
    this.#tell(next.ok ? { reason: 'redone', command } : { reason: 'rebased' });
    return next;
  }

  /**
   * The base has moved on: some of our commands are in it by now, and perhaps those of others. The rest is
   * replayed by id, with new inverses. What no longer applies goes to `conflicts`.
   */
  rebase(base: Document, saved: readonly string[]): void {
    this.follow(
      base,
      this.#pending.filter((command) => !saved.includes(command.id)),
    );
  }

  /**
   * Goes on from what another page of the same person has: its base, and what is pending there and here, in order. The
   * undo stack stays that of this page.
   */
  follow(base: Document, pending: readonly (Change & Stamp)[]): void {
    this.#replay(base, pending, this.#undo);
    this.#tell({ reason: 'rebased' });
  }

  snapshot(): StoreSnapshot<Document, Change> {
    return { base: this.#base, pending: [...this.#pending], undo: this.#undo };
  }

  /** Goes on from a snapshot. */
  restore(snapshot: StoreSnapshot<Document, Change>): void {
    this.#replay(snapshot.base, snapshot.pending, snapshot.undo);
    this.#tell({ reason: 'loaded' });
  }

  #append(command: Change & Stamp): Result<Document> {
    const next = this.#model.apply(this.#document, command);
    if (!next.ok) return next;
    this.#document = next.value;
    this.#pending = [...this.#pending, command];
    return accept(next.value);
  }

  #replay(base: Document, commands: readonly (Change & Stamp)[], undo: UndoStack<Change>): void {
    const conflicts = [...this.#conflicts];
    const inverses = new Map<string, Change>();
    /** Commands with which nothing is done here: refused, or done by another already. */
    const idle = new Set<string>();
    this.#base = base;
    this.#document = base;
    this.#pending = [];
    for (const command of commands) {
      const before = this.#document;
      const next = this.#append(command);
      if (!next.ok) conflicts.push({ command, code: next.code, params: next.params });
      if (!next.ok || next.value === before) idle.add(command.id);
      else inverses.set(command.id, this.#model.invert(before, command, next.value));
    }
    this.#conflicts = conflicts;
    this.#undo = { ...undo, done: undo.done.flatMap((step) => this.#renewed(step, inverses, idle)) };
  }

  /** A step after a replay: gone if nothing was done by a part of it, else with the inverse on the new base. */
  #renewed(
    step: Done<Change>,
    inverses: ReadonlyMap<string, Change>,
    idle: ReadonlySet<string>,
  ): Done<Change>[] {
    if (step.ids.some((id) => idle.has(id))) return [];
    const renewed = step.ids.map((id) => inverses.get(id));
    let inverse = renewed[0] ?? null;
    for (const next of renewed.slice(1)) inverse = inverse && next ? this.#model.join(next, inverse) : null;
    return [inverse ? { ...step, inverse } : step];
  }

  #tell(event: StoreEvent<Change>): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
