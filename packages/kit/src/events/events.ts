import type { Params } from '@phoihop/plan';

/**
 * A person has changed the document: a command was applied, undone or redone. Never dispatched for what the
 * host or the program did. Dispatched on the element that holds the document; bubbles and is composed.
 */
export class PhChangeEvent<Command = unknown, Document = unknown> extends Event {
  static readonly type = 'ph-change';

  constructor(
    /** The command, to be stored or sent. */
    readonly command: Command,
    /** The document after it. */
    readonly document: Document,
    /** Whether the command does something new or goes back or forward in the undo stack. */
    readonly reason: 'dispatched' | 'undone' | 'redone',
    /** The widget on which the person worked. */
    readonly origin: EventTarget,
  ) {
    super(PhChangeEvent.type, { bubbles: true, composed: true });
  }
}

export type DocumentState =
  'empty' | 'loading' | 'ready' | 'faulty' | 'draft-restored' | 'draft-saved' | 'draft-cleared';

/** How the document stands: loaded, faulty, its draft kept. Bubbles and is composed. */
export class PhStateEvent extends Event {
  static readonly type = 'ph-state';

  constructor(
    /** `empty`, `loading`, `ready`, `faulty`, `draft-restored`, `draft-saved` or `draft-cleared`. */
    readonly state: DocumentState,
  ) {
    super(PhStateEvent.type, { bubbles: true, composed: true });
  }
}

/** Something went wrong that the person is told of in the page as well. Bubbles and is composed. */
export class PhErrorEvent extends Event {
  static readonly type = 'ph-error';

  constructor(
    /** What went wrong; sentences for all codes are in `refusalMessages`. */
    readonly code: string,
    /** What the sentence names. */
    readonly params: Params,
  ) {
    super(PhErrorEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'ph-change': PhChangeEvent;
    'ph-state': PhStateEvent;
    'ph-error': PhErrorEvent;
  }
}
