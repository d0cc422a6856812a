import type { Params } from '@phoihop/plan';
import type { SavingState } from '../repository/saving-state.js';

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
  | 'empty'
  | 'loading'
  | 'ready'
  | 'faulty'
  | 'draft-restored'
  | 'draft-saved'
  | 'draft-cleared'
  | SavingState<unknown>['state'];

/** How the document stands: loaded, faulty, its draft kept, saved by its repository. Bubbles and is composed. */
export class PhStateEvent extends Event {
  static readonly type = 'ph-state';

  constructor(
    /**
     * `empty`, `loading`, `ready`, `faulty`, `draft-restored`, `draft-saved` or `draft-cleared`; with a repository also
     * `saved`, `saving`, `offline`, `stopped`, `conflict` or `refused`.
     */
    readonly state: DocumentState,
    /** With a repository: how it stands with what the person made; left out where something else is told. */
    readonly saving?: SavingState<unknown>,
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
