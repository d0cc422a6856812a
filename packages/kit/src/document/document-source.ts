import { createContext } from '@lit/context';
import type { Actor, ChangeBase, Refusal, Result, Stamp } from '@phoihop/plan';
import type { PersonHere } from '../repository/repository.js';
import type { SavingState } from '../repository/saving-state.js';

/** Raised when the meaning of `DocumentSource` changes; sources of other protocols are not used. */
export const PROTOCOL = 1;

export type SourceStatus = 'empty' | 'loading' | 'ready' | 'faulty';

/** Others who have the document open, and what they are told of the person here. */
export interface Company {
  readonly people: readonly PersonHere[];
  /** The caret is in the item of this id, or in none. */
  move(place: string | null): void;
}

/** How a document is saved, and what a person can do about it. */
export interface Saving<Change> {
  readonly state: SavingState<Change>;
  /** Left out where nobody tells who else is there. */
  readonly company?: Company | undefined;
  /** Tries now: the line is back, somebody has signed in. */
  flush(): Promise<void>;
  /** A person has decided on what was set aside: it is no longer kept. */
  dismiss(id: string): Promise<void>;
}

/**
 * A document as widgets see it, whoever holds it: a provider in the page or the widget itself.
 * It is found by its shape and `protocol`, never by its class, so that widgets and providers of different
 * versions and prefixes work together.
 */
export interface DocumentSource<Document, Change extends ChangeBase> {
  readonly protocol: number;
  readonly status: SourceStatus;
  /** The document as it is now, with what is not saved yet; undefined until the status is `ready`. */
  readonly document: Document | undefined;
  /** Why the status is `faulty`. */
  readonly fault: Refusal | undefined;
  /** False as soon as the element that held the document has left the page. */
  readonly connected: boolean;
  readonly readonly: boolean;
  /** Who works here, as the host says; left out by providers of versions that did not tell. */
  readonly actor?: Actor | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /**
   * What the widgets of this document look at together: a filter in the shape of its kind, `MatrixFilter` of a plan. It
   * is no part of the document and is never saved. Left out by providers of versions that did not share it.
   */
  readonly filter?: unknown;
  /** Sets the filter, for all widgets; undefined shows everything again. */
  narrow?(filter: unknown): void;
  /** How it is saved; left out where the page saves in a way of its own. */
  readonly saving?: Saving<Change> | undefined;
  /** Whether the host lets the person make this change. A convenience: the server decides. */
  may(change: Change): boolean;
  /**
   * Whether a change would only be proposed: another has to consent to it. What `perform` gives back is then the document
   * with the proposal. Left out by providers of versions that did not propose.
   */
  proposes?(change: Change): boolean;
  /** What is made in the place of a change that the person may not make alone: set by the provider. */
  instead?: Instead<Document, Change> | undefined;
  /** Makes a change on behalf of the person. `origin` is the element on which the gesture was made. */
  perform(change: Change, origin: EventTarget): Result<Document>;
  undo(origin: EventTarget): Result<Document>;
  redo(origin: EventTarget): Result<Document>;
  /**
   * Changes what lies below all commands, as erasing people's data does: it is no command, the host is not told by
   * `ph-change`, and nothing takes it back. What is not saved yet is made anew on top of it. Left out by providers of
   * versions that could not.
   */
  revise?(change: (document: Document) => Document): void;
  /** Calls back after every change of the above; gives a function that ends this. */
  subscribe(listener: () => void): () => void;
}

/** Gives what is made in the place of a command; the command itself where the person may make it. */
export type Instead<Document, Change> = (document: Document, command: CommandOf<Change>) => Change;

/** A command as it is handed to the host. */
export type CommandOf<Change> = Change & Stamp;

/** The context of a kind of document. Equal keys work together across copies of this library. */
export function documentContext<Document, Change extends ChangeBase>(name: string) {
  return createContext<DocumentSource<Document, Change>, symbol>(
    Symbol.for(`phoihop.${name}.${String(PROTOCOL)}`),
  );
}

/** Answered by every provider of a kind of document, whatever its protocol, so that a mismatch can be told. */
export function protocolContext(name: string) {
  return createContext<number, symbol>(Symbol.for(`phoihop.${name}.protocol`));
}
