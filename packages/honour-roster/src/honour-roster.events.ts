/**
 * A person has asked, and confirmed, that all personal data of a nomination be erased. Erasing is no command: nothing
 * takes it back, and no log names what was there. A host that keeps data elsewhere calls `respondWith` at once, with a
 * promise that resolves when they are gone there; only then are they taken out of the page. Bubbles and is composed,
 * not cancelable.
 */
export class NominationEraseEvent extends Event {
  static readonly type = 'ph-erase';
  #answer: Promise<unknown> | undefined;

  constructor(
    /** The id of the nomination. */
    readonly nomination: string,
  ) {
    super(NominationEraseEvent.type, { bubbles: true, composed: true });
  }

  /** The host erases the data where it keeps them. @throws RangeError when somebody does so already */
  respondWith(answer: Promise<unknown>): void {
    if (this.#answer) throw new RangeError('the data are being erased already');
    this.#answer = answer;
  }

  get answer(): Promise<unknown> | undefined {
    return this.#answer;
  }
}

/**
 * A person has written words about a nomination, as a reason for returning it. Words about people lie apart from
 * commands: the step that follows names `key`. A host that stores commands alone stores the words under the key, and
 * calls `respondWith` at once with a promise that resolves when they are there; only then is the step made. Bubbles and
 * is composed, not cancelable.
 */
export class NominationRemarkEvent extends Event {
  static readonly type = 'ph-remark';
  #answer: Promise<unknown> | undefined;

  constructor(
    /** The id of the nomination. */
    readonly nomination: string,
    /** The key that the step will name. */
    readonly key: string,
    /** The words. */
    readonly text: string,
  ) {
    super(NominationRemarkEvent.type, { bubbles: true, composed: true });
  }

  /** The host stores the words. @throws RangeError when somebody does so already */
  respondWith(answer: Promise<unknown>): void {
    if (this.#answer) throw new RangeError('the words are being stored already');
    this.#answer = answer;
  }

  get answer(): Promise<unknown> | undefined {
    return this.#answer;
  }
}

declare global {
  interface HTMLElementEventMap {
    'ph-remark': NominationRemarkEvent;
    'ph-erase': NominationEraseEvent;
  }
}
